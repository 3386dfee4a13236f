//! How rules are written down: in a scenario as they are added, in a snapshot with what has come of
//! them, so that a world that is loaded from it goes on exactly where the first one stood.
//!
//! ```
//! use emeritus_mock::fault::{FaultId, Rule};
//! use emeritus_mock::{Scenario, System, World};
//!
//! let outage = Rule::on((System::Pieces, "users_list")).next(2).status(503);
//! let scenario = Scenario { faults: vec![outage.into()], ..Scenario::default() };
//! let world = World::load(&scenario)?;
//! assert_eq!(world.faults.list()[0].id, FaultId(1));
//! assert_eq!(world.snapshot().faults[0].id, Some(FaultId(1)));
//! # Ok::<(), emeritus_mock::Mistakes>(())
//! ```

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rule::Rule;
use super::{Active, FaultId, Faults, Listed, MOST_RULES, Rules};
use crate::scenario::{Place, is_default};

/// A rule by which calls go wrong, as it is added; a snapshot has its number and its counts too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Its number, to remove it by; without one, the next that is free.
    #[serde(default, skip_serializing_if = "is_default")]
    pub id: Option<FaultId>,
    /// Which calls go wrong, when, and how.
    #[serde(flatten)]
    pub rule: Rule,
    /// How many calls it has met. Which of them it strikes, a share that is drawn included, goes by
    /// this number.
    #[serde(default, skip_serializing_if = "is_default")]
    pub matched: u64,
    /// How many of these it has struck.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fired: u64,
}

impl From<Rule> for Fault {
    /// A rule that has met no call yet.
    fn from(rule: Rule) -> Self {
        Self { id: None, rule, matched: 0, fired: 0 }
    }
}

/// The greatest number and the greatest count: what every reader of JSON takes for a whole number,
/// and more calls than any world is asked.
pub(super) const GREATEST: u64 = (1 << 53) - 1;

impl Faults {
    /// The rules that are written down at `place`, under `faults`, where `last` is the last number
    /// that was given. What is wrong with them is noted.
    pub(crate) fn load(written: &[Fault], last: Option<FaultId>, place: &Place) -> Self {
        let faults = place.at("faults");
        if written.len() > MOST_RULES {
            faults.wrong(format!("there are more than {MOST_RULES} rules"));
        }
        let mut numbers = Numbers::of(written, last, &faults);
        let mut rules = Rules::default();
        for (index, fault) in written.iter().enumerate() {
            fault.check(&faults.at(index));
            let Fault { id, rule, matched, fired } = fault.clone();
            let id = numbers.number(id);
            rules.active.push(Active::from(Listed { id, rule, matched, fired }));
        }
        if last.is_some_and(|last| last.0 > GREATEST) {
            place.at("last_fault").wrong(format!("it is greater than {GREATEST}"));
        }
        if numbers.given > GREATEST {
            faults.wrong("no numbers are left for the rules without one");
        }
        rules.added = numbers.last(last);
        rules.into()
    }

    /// The rules, written down, and the last number that was given where none of them has it.
    pub(crate) fn written(&self) -> (Vec<Fault>, Option<FaultId>) {
        let rules = self.rules.lock();
        let greatest = rules.active.iter().map(|rule| rule.listed.id.0).max();
        let is_told = rules.added == greatest.unwrap_or_default();
        let written = rules.active.iter().map(|rule| {
            let Listed { id, rule, matched, fired } = rule.listed.clone();
            Fault { id: Some(id), rule, matched, fired }
        });
        (written.collect(), (!is_told).then_some(FaultId(rules.added)))
    }
}

impl Fault {
    fn check(&self, place: &Place) {
        self.rule.check_at(place);
        if self.matched > GREATEST {
            place.at("matched").wrong(format!("it is greater than {GREATEST}"));
        }
        if self.fired > self.matched {
            place.at("fired").wrong("it is greater than `matched`");
        }
    }
}

/// The numbers of rules: those that are said, and the next ones for rules without.
struct Numbers {
    taken: HashSet<u64>,
    given: u64,
}

impl Numbers {
    fn of(written: &[Fault], last: Option<FaultId>, place: &Place) -> Self {
        let mut taken = HashSet::new();
        for (index, fault) in written.iter().enumerate() {
            let Some(FaultId(id)) = fault.id else { continue };
            if !(1..=GREATEST).contains(&id) {
                place.at(index).at("id").wrong(format!("numbers are from 1 to {GREATEST}"));
            } else if !taken.insert(id) {
                place.at(index).at("id").wrong(format!("another rule has the number {id}"));
            }
        }
        let given = last.filter(|last| last.0 <= GREATEST).map_or(0, |FaultId(last)| last);
        Self { taken, given }
    }

    fn number(&mut self, said: Option<FaultId>) -> FaultId {
        said.unwrap_or_else(|| {
            self.given += 1;
            while !self.taken.insert(self.given) {
                self.given += 1;
            }
            FaultId(self.given)
        })
    }

    fn last(&self, said: Option<FaultId>) -> u64 {
        let greatest = self.taken.iter().copied().max();
        greatest.max(said.map(|FaultId(last)| last)).unwrap_or_default().min(GREATEST)
    }
}
