//! The rows of those who are being retired, with the look-ups that clients repeat.

use std::iter::Peekable;
use std::ops::Range;

use imbl::{HashMap, OrdMap, OrdSet};
use jiff::Timestamp;

use super::retirement::RetirementStatus;
use super::states::RetirementState;
use super::table::Table;
use super::user::UserId;

/// The rows, with the look-ups that clients repeat.
#[derive(Clone, Debug, Default)]
pub(super) struct Retirements {
    pub(super) rows: Table<u64, RetirementStatus>,
    users: OrdMap<UserId, u64>,
    usernames: HashMap<String, u64>,
    emails: HashMap<String, u64>,
    states: OrdMap<String, InState>,
    pub(super) last_id: u64,
}

/// Who is in a state.
#[derive(Clone, Debug, Default)]
struct InState {
    by_id: OrdSet<u64>,
    /// By when they asked to be deleted.
    by_created: OrdSet<(Timestamp, u64)>,
}

impl Retirements {
    pub(super) fn by_original_username(&self, username: &str) -> Option<&RetirementStatus> {
        self.usernames.get(username).and_then(|id| self.rows.get(id))
    }

    pub(super) fn by_original_email(&self, email: &str) -> Option<&RetirementStatus> {
        self.emails.get(email).and_then(|id| self.rows.get(id))
    }

    pub(super) fn by_user(&self, user: UserId) -> Option<&RetirementStatus> {
        self.users.get(&user).and_then(|id| self.rows.get(id))
    }

    /// The first rows in any of `states`, by id, `limit` of them at most, that were created in
    /// `created`.
    ///
    /// Rows of a time are found fast by that and come in no order; rows by id come in order and may be
    /// of any time. Both are read alike, until one of them is enough: all there are of that time, or
    /// the first `limit`. So it takes twice the time of whichever is the better way.
    pub(super) fn first_in(
        &self,
        states: &[&RetirementState],
        created: &Range<Timestamp>,
        limit: usize,
    ) -> Vec<&RetirementStatus> {
        let row = |id| self.rows.get(&id);
        let is_wanted = |row: &&RetirementStatus| created.contains(&row.created);
        let (mut of_the_time, mut by_id) =
            (self.created_in(states, created), self.in_states(states));
        let (mut all, mut first) = (Vec::new(), Vec::new());
        while first.len() < limit {
            let Some(id) = of_the_time.next() else {
                all.sort_unstable();
                all.dedup();
                return all.into_iter().take(limit).filter_map(row).collect();
            };
            all.push(id);
            first.extend(by_id.next().and_then(row).filter(is_wanted));
        }
        first
    }

    /// The ids of the rows in any of `states` that were created in `created`.
    fn created_in(
        &self,
        states: &[&RetirementState],
        created: &Range<Timestamp>,
    ) -> impl Iterator<Item = u64> + use<'_> {
        let is_empty = created.is_empty();
        let bounds = (created.start, 0)..(created.end, 0);
        let lists: Vec<_> = self.lists(states).filter(|_| !is_empty).collect();
        let found = lists.into_iter().flat_map(move |list| list.by_created.range(bounds.clone()));
        found.map(|(_, id)| *id)
    }

    /// The ids of the rows in any of `states`, in order.
    fn in_states(&self, states: &[&RetirementState]) -> impl Iterator<Item = u64> + use<'_> {
        merged(self.lists(states).map(|list| list.by_id.iter().copied().peekable()).collect())
    }

    fn lists(&self, states: &[&RetirementState]) -> impl Iterator<Item = &InState> {
        states.iter().filter_map(|state| self.states.get(&state.name))
    }

    pub(super) fn insert(&mut self, status: RetirementStatus) {
        let id = status.id;
        self.users.insert(status.user, id);
        self.usernames.insert(status.original_username.clone(), id);
        self.emails.insert(status.original_email.clone(), id);
        let list = self.states.entry(status.current_state.name.clone()).or_default();
        list.by_id.insert(id);
        list.by_created.insert((status.created, id));
        self.rows.insert(id, status);
    }

    pub(super) fn next_id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }

    /// Gives the row of an original user name another one.
    pub(super) fn rename(&mut self, current: &str, username: &str) {
        if let Some(id) = self.usernames.get(current).copied() {
            self.change(id, |status| username.clone_into(&mut status.original_username));
        }
    }

    pub(super) fn change(&mut self, id: u64, change: impl FnOnce(&mut RetirementStatus)) {
        if let Some(mut status) = self.remove(id) {
            change(&mut status);
            self.insert(status);
        }
    }

    pub(super) fn remove(&mut self, id: u64) -> Option<RetirementStatus> {
        let status = self.rows.remove(&id)?;
        self.users.remove(&status.user);
        self.usernames.remove(&status.original_username);
        self.emails.remove(&status.original_email);
        if let Some(list) = self.states.get_mut(&status.current_state.name) {
            list.by_id.remove(&id);
            list.by_created.remove(&(status.created, id));
        }
        Some(status)
    }
}

/// The ids of all lists in order, each once; every list is in order itself. Whoever needs only the
/// first ones does not wait for the others.
fn merged<I: Iterator<Item = u64>>(
    mut lists: Vec<Peekable<I>>,
) -> impl Iterator<Item = u64> + use<I> {
    std::iter::from_fn(move || {
        let next = lists.iter_mut().filter_map(|ids| ids.peek().copied()).min()?;
        for ids in &mut lists {
            ids.next_if_eq(&next);
        }
        Some(next)
    })
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, ToSpan};

    use super::super::Lms;
    use super::super::user::User;
    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_790_000_000, 0);

    #[test]
    fn lists_are_merged_in_order_and_only_as_far_as_they_are_read() {
        let lists = vec![[1, 4, 7].into_iter().peekable(), [2, 4, 9].into_iter().peekable()];
        assert_eq!(merged(lists).collect::<Vec<_>>(), [1, 2, 4, 7, 9]);
        let endless = vec![(1..).step_by(2).peekable(), (2..).step_by(2).peekable()];
        assert_eq!(merged(endless).take(3).collect::<Vec<_>>(), [1, 2, 3]);
    }

    /// An LMS in which everybody of `many` is in one of three states and asked at some time.
    fn crowd(many: u64, dice: &mut impl FnMut(u64) -> u64) -> Lms {
        let mut lms = Lms::default();
        for number in 0..many {
            let user = lms.add(User::learner(&format!("learner_{number}")));
            let at = NOW - SignedDuration::from_hours(i64::try_from(dice(100)).unwrap_or(0));
            let row = lms.request_deletion(user, NOW).expect("the first request");
            lms.backdate_retirement(row, at);
            let state =
                ["PENDING", "RETIRING_LMS", "COMPLETE"][usize::try_from(dice(3)).unwrap_or(0)];
            let update = serde_json::json!({
                "username": format!("learner_{number}"), "new_state": state, "response": "",
                "force": true,
            });
            lms.move_retirement(update.as_object().expect("an object"), NOW).expect("it is forced");
        }
        lms
    }

    #[test]
    fn what_is_listed_is_what_a_walk_through_all_rows_would_list() {
        let mut state = 7_u64;
        let mut dice = move |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) % below
        };
        let lms = crowd(300, &mut dice);
        let known = ["PENDING", "RETIRING_LMS", "COMPLETE", "ERRORED"];
        for case in 0..400 {
            let names: Vec<_> = known.into_iter().filter(|_| dice(2) == 0).collect();
            let states: Vec<_> =
                names.iter().filter_map(|name| lms.retirement_states().get(name)).collect();
            let hours = |hours: u64| NOW - i64::try_from(hours).unwrap_or(0).hours();
            let created = hours(dice(110))..hours(dice(110));
            let limit = [0, 1, 5, 200, usize::MAX][usize::try_from(dice(5)).unwrap_or(0)];
            let walked = lms.retirements().filter(|row| {
                names.contains(&&*row.current_state.name) && created.contains(&row.created)
            });
            let walked: Vec<_> = walked.take(limit).collect();
            let listed = lms.retirements_in(&states, created, limit);
            assert_eq!(listed, walked, "case {case}");
        }
    }

    #[test]
    fn who_has_not_cooled_off_and_who_is_elsewhere_costs_nothing() {
        let mut lms = Lms::large(4_000);
        let late = NOW + SignedDuration::from_hours(24);
        let rows: Vec<_> = lms.retirements().map(|row| row.id).collect();
        let (asks_first, others) = rows.split_first().expect("somebody asked");
        others.iter().for_each(|id| lms.backdate_retirement(*id, late));
        let pending = lms.retirement_states().get("PENDING").expect("it is there");
        let due = Timestamp::MIN..NOW;
        let read = lms.retirements.created_in(&[pending], &due).collect::<Vec<_>>();
        assert_eq!(read, [*asks_first], "nobody else is looked at");
        let listed = lms.retirements_in(&[pending], due, 200);
        assert_eq!(listed.iter().map(|row| row.id).collect::<Vec<_>>(), [*asks_first]);
    }
}
