//! Retirements, written down: the states, who is in which, and whose partners have to be told.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::{Keys, Who, counted};
use super::{Scenario, is_default};
use crate::openedx::state::{
    Lms, PartnerReport as KeptReport, RetirementState, RetirementStates, RetirementStatus, UserId,
};
use crate::scenario::Place;

/// The most characters that the database takes for the name of a state.
const STATE_MAX: usize = 30;

/// A retirement state: its name, or all of it where the list of states does not tell the rest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum State {
    /// The name, at most 30 characters.
    Name(String),
    /// All of it.
    Row(RetirementState),
}

impl From<&str> for State {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

/// A row of `UserRetirementStatus`. Of one that says neither the original user name nor the original
/// address, all that is left out follows from the user as if they had just asked to be deleted: they
/// lose their address, password and identities at third parties.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retirement {
    /// The primary key; without one, the next that is free.
    #[serde(default, skip_serializing_if = "is_default")]
    pub id: Option<u64>,
    /// Who is being retired.
    pub user: Who,
    /// The user name before retirement; left out, that of the user.
    #[serde(default, skip_serializing_if = "is_default")]
    pub original_username: Option<String>,
    /// The e-mail address before retirement; left out, that of the user.
    #[serde(default, skip_serializing_if = "is_default")]
    pub original_email: Option<String>,
    /// The full name before retirement, may be blank; left out, that of the user.
    #[serde(default, skip_serializing_if = "is_default")]
    pub original_name: Option<String>,
    /// The user name after retirement; left out, the hash of the original one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub retired_username: Option<String>,
    /// The e-mail address after retirement; left out, the hash of the original one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub retired_email: Option<String>,
    /// Where the learner is; left out, in the first state.
    #[serde(default, skip_serializing_if = "is_default")]
    pub current_state: Option<State>,
    /// Where the learner was before; left out, in the state before the current one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub last_state: Option<State>,
    /// What was said at each step, one after the other.
    #[serde(default, skip_serializing_if = "is_default")]
    pub responses: Option<String>,
    /// When deletion was asked for; left out, when the user joined.
    #[serde(default, skip_serializing_if = "is_default")]
    pub created: Option<Timestamp>,
    /// When the row last changed; left out, when deletion was asked for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub modified: Option<Timestamp>,
}

/// A row of `UserRetirementPartnerReportingStatus`, with the organisations to tell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerReport {
    /// The primary key; without one, the next that is free.
    #[serde(default, skip_serializing_if = "is_default")]
    pub id: Option<u64>,
    /// Who is being retired.
    pub user: Who,
    /// The user name before retirement; left out, as the retirement says it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub original_username: Option<String>,
    /// The e-mail address before retirement; left out, as the retirement says it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub original_email: Option<String>,
    /// The full name before retirement; left out, as the retirement says it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub original_name: Option<String>,
    /// The organisations whose courses the learner took, in order of enrolment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub orgs: Vec<String>,
    /// When the learner was queued; left out, when deletion was asked for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub created: Option<Timestamp>,
    /// Whether the report was handed out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_being_processed: bool,
}

impl Scenario {
    pub(super) fn load_states(&self, lms: &mut Lms, place: &Place) {
        let Some(said) = &self.retirement_states else { return };
        let place = place.at("retirement_states");
        let rows: Vec<_> = said.iter().filter_map(State::row).collect();
        let mut names = HashSet::new();
        for (index, state) in said.iter().enumerate() {
            if state.name().chars().count() > STATE_MAX {
                place.at(index).wrong(format!("its name has more than {STATE_MAX} characters"));
            } else if !names.insert(state.name()) {
                place.at(index).wrong(format!("there is another state `{}`", state.name()));
            }
        }
        let states = if said.is_empty() {
            RetirementStates::empty()
        } else if rows.is_empty() {
            let names: Vec<_> = said.iter().map(State::name).collect();
            let populated = RetirementStates::populated(&names);
            populated.inspect_err(|error| place.wrong(error.to_string())).unwrap_or_default()
        } else {
            if rows.len() != said.len() {
                place.wrong("either all states are written out or none");
            }
            let ids = Keys::of(rows.iter().map(|row| Some(row.id)), &place);
            if !rows.is_sorted_by(|one, next| one.execution_order < next.execution_order) {
                place.wrong("the states are not in the order of their positions");
            }
            let ordered = rows.into_iter().cloned().map(Arc::new).collect();
            RetirementStates { ordered, last_id: ids.last(self.last_ids.retirement_state) }
        };
        lms.states = states.into();
    }

    pub(super) fn load_retirements(&self, lms: &mut Lms, place: &Place) {
        let rows = place.at("retirements");
        let mut ids = Keys::of(self.retirements.iter().map(|row| row.id), &rows);
        for (index, row) in self.retirements.iter().enumerate() {
            row.load(ids.key(row.id), lms, &rows.at(index));
        }
        lms.retirements.last_id = ids.last(self.last_ids.retirement);
        for (index, who) in self.retirement_requests.iter().enumerate() {
            let user = who.find(lms, &place.at("retirement_requests").at(index));
            lms.retirement_requests.extend(user);
        }
        let rows = place.at("partner_reports");
        let mut ids = Keys::of(self.partner_reports.iter().map(|row| row.id), &rows);
        for (index, row) in self.partner_reports.iter().enumerate() {
            row.load(ids.key(row.id), lms, &rows.at(index));
        }
        lms.partner_queue.last_id = ids.last(self.last_ids.partner_report);
    }

    pub(super) fn write_retirements(&mut self, lms: &Lms) {
        let last_ids = &mut self.last_ids;
        if *lms.states != RetirementStates::default() {
            let names: Vec<_> = lms.states.iter().map(|state| state.name.as_str()).collect();
            let is_usual = RetirementStates::populated(&names).as_ref() == Ok(&*lms.states)
                || *lms.states == RetirementStates::empty();
            let written = |state: &RetirementState| match is_usual {
                true => State::Name(state.name.clone()),
                false => State::Row(state.clone()),
            };
            self.retirement_states = Some(lms.states.iter().map(written).collect());
            let greatest = lms.states.iter().map(|state| state.id).max();
            last_ids.retirement_state = counted(lms.states.last_id, greatest);
        }
        let retirements = &lms.retirements;
        let rows = retirements.rows.values();
        self.retirements = rows.filter_map(|row| Retirement::of(row, lms)).collect();
        last_ids.retirement = counted(retirements.last_id, retirements.rows.last_key().copied());
        let requests = lms.retirement_requests.iter().copied();
        let finished = requests.filter(|user| retirements.by_user(*user).is_none());
        self.retirement_requests = finished.filter_map(|user| lms.named(user)).collect();
        let queue = &lms.partner_queue;
        let rows = queue.rows.iter();
        self.partner_reports =
            rows.filter_map(|(id, row)| PartnerReport::of(*id, row, lms)).collect();
        last_ids.partner_report = counted(queue.last_id, queue.rows.last_key().copied());
    }
}

impl State {
    fn of(state: &RetirementState, lms: &Lms) -> Self {
        match lms.states.get(&state.name) {
            Some(known) if known == state => Self::Name(state.name.clone()),
            _ => Self::Row(state.clone()),
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::Name(name) | Self::Row(RetirementState { name, .. }) => name,
        }
    }

    fn row(&self) -> Option<&RetirementState> {
        match self {
            Self::Name(_) => None,
            Self::Row(row) => Some(row),
        }
    }

    fn find(&self, lms: &Lms, place: &Place) -> Option<Arc<RetirementState>> {
        if let Self::Row(row) = self {
            return Some(Arc::new(row.clone()));
        }
        let found = lms.states.shared(self.name()).cloned();
        if found.is_none() {
            place.wrong(format!("there is no retirement state `{}`", self.name()));
        }
        found
    }
}

impl Retirement {
    fn load(&self, id: u64, lms: &mut Lms, place: &Place) {
        let find = |state: &Option<State>, name| {
            let state = state.as_ref().map(|state| state.find(lms, &place.at(name)));
            state.map_or(Ok(None), |found| found.map(Some).ok_or(()))
        };
        let (current, last) =
            (find(&self.current_state, "current_state"), find(&self.last_state, "last_state"));
        let Some(user) = self.user.find(lms, &place.at("user")) else { return };
        if lms.retirements.by_user(user).is_some() {
            place.at("user").wrong("there is another retirement of this user");
            return;
        }
        let (Ok(current), Ok(last)) = (current, last) else { return };
        let first = lms.states.ordered.first().cloned();
        let Some(current) = current.or_else(|| first.clone()) else {
            place.at("current_state").wrong("there are no retirement states to be in");
            return;
        };
        let status = self.status((id, user), current, last, lms);
        let Some(status) = status else { return };
        if self.original_username.is_none() && self.original_email.is_none() {
            lms.ask_to_be_deleted(user, &status.retired_email);
        }
        lms.retirements.insert(status);
        lms.retirement_requests.insert(user);
    }

    fn status(
        &self,
        (id, user): (u64, UserId),
        current: Arc<RetirementState>,
        last: Option<Arc<RetirementState>>,
        lms: &Lms,
    ) -> Option<RetirementStatus> {
        let said = |said: &Option<String>, otherwise: &str| {
            said.clone().unwrap_or_else(|| otherwise.to_owned())
        };
        let learner = lms.user(user)?;
        let original_username = said(&self.original_username, learner.username());
        let original_email = said(&self.original_email, learner.email());
        let created = self.created.unwrap_or(learner.date_joined);
        let earlier = lms.states.ordered.iter().rev();
        let mut earlier = earlier.filter(|state| state.execution_order < current.execution_order);
        let first = lms.states.first().unwrap_or(&current);
        let responses = format!("Created in state {first} by create_retirement");
        Some(RetirementStatus {
            id,
            user,
            original_name: said(&self.original_name, learner.full_name()),
            retired_username: said(
                &self.retired_username,
                &lms.retired_username(&original_username),
            ),
            retired_email: said(&self.retired_email, &lms.retired_email(&original_email)),
            original_username,
            original_email,
            last_state: last
                .or_else(|| earlier.next().cloned())
                .unwrap_or_else(|| Arc::clone(&current)),
            responses: said(&self.responses, &responses),
            current_state: current,
            created,
            modified: self.modified.unwrap_or(created),
        })
    }

    fn of(row: &RetirementStatus, lms: &Lms) -> Option<Self> {
        Some(Self {
            id: Some(row.id),
            user: lms.named(row.user)?,
            original_username: Some(row.original_username.clone()),
            original_email: Some(row.original_email.clone()),
            original_name: Some(row.original_name.clone()),
            retired_username: Some(row.retired_username.clone()),
            retired_email: Some(row.retired_email.clone()),
            current_state: Some(State::of(&row.current_state, lms)),
            last_state: Some(State::of(&row.last_state, lms)),
            responses: Some(row.responses.clone()),
            created: Some(row.created),
            modified: Some(row.modified),
        })
    }
}

impl PartnerReport {
    fn load(&self, id: u64, lms: &mut Lms, place: &Place) {
        let Some(user) = self.user.find(lms, &place.at("user")) else { return };
        if lms.partner_queue.has(user) {
            place.at("user").wrong("there is another report on this user");
            return;
        }
        let Some(learner) = lms.user(user) else { return };
        let status = lms.retirements.by_user(user);
        let said = |said: &Option<String>, retiring: Option<&String>, otherwise: &str| {
            let retiring = retiring.map_or(otherwise, String::as_str);
            said.clone().unwrap_or_else(|| retiring.to_owned())
        };
        let report = KeptReport {
            user,
            original_username: said(
                &self.original_username,
                status.map(|status| &status.original_username),
                learner.username(),
            ),
            original_email: said(
                &self.original_email,
                status.map(|status| &status.original_email),
                learner.email(),
            ),
            original_name: said(
                &self.original_name,
                status.map(|status| &status.original_name),
                learner.full_name(),
            ),
            orgs: self.orgs.clone(),
            created: self
                .created
                .or_else(|| status.map(|status| status.created))
                .unwrap_or(learner.date_joined),
            is_being_processed: self.is_being_processed,
        };
        lms.partner_queue.insert(id, report);
    }

    fn of(id: u64, row: &KeptReport, lms: &Lms) -> Option<Self> {
        Some(Self {
            id: Some(id),
            user: lms.named(row.user)?,
            original_username: Some(row.original_username.clone()),
            original_email: Some(row.original_email.clone()),
            original_name: Some(row.original_name.clone()),
            orgs: row.orgs.clone(),
            created: Some(row.created),
            is_being_processed: row.is_being_processed,
        })
    }
}
