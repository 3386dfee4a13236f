//! Faults: calls that go wrong on purpose, as calls do in the real world.
//!
//! A [`Rule`] says which calls (of an operation, of a path, of a caller, while the clock shows some
//! time), which of them (the next two, every third, a quarter of them, …), and what becomes of them:
//! they take longer, are answered with an error in the system's own words, lose their connection, or
//! get a body that breaks off, comes slowly or is no JSON.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use emeritus_mock::fault::Rule;
//! use emeritus_mock::{MockServer, System};
//!
//! let server = MockServer::start().await?;
//! let faults = &server.world().faults;
//! let outage = Rule::on((System::Pieces, "users_list")).next(2).status(503).retry_after(30);
//! let id = faults.add(outage)?;
//!
//! let users = format!("{}/users", server.url(System::Pieces));
//! let answer = reqwest::get(&users).await?;
//! assert_eq!((answer.status().as_u16(), &answer.headers()["retry-after"]), (503, &"30".parse()?));
//! assert_eq!(reqwest::get(&users).await?.status(), 503);
//! assert_eq!(reqwest::get(&users).await?.status(), 200);
//!
//! let [outage] = &faults.list()[..] else { panic!("there is one rule") };
//! assert_eq!((outage.id, outage.matched, outage.fired), (id, 3, 2));
//! # Ok(())
//! # }
//! ```
//!
//! # What becomes of the work
//!
//! A call that a rule strikes with a status, a delay or a reset has not been carried out yet; with
//! [`Rule::carried_out()`] it has been, and the caller cannot know, which is what a lost answer looks
//! like in reality:
//!
//! ```
//! use emeritus_mock::fault::Rule;
//! use emeritus_mock::System;
//!
//! let lost = Rule::on((System::Openedx, "deactivate_logout")).first().reset().carried_out();
//! assert_eq!(
//!     serde_json::to_value(lost)?,
//!     serde_json::json!({
//!         "system": "openedx",
//!         "on": { "operation": "deactivate_logout" },
//!         "when": { "next": 1 },
//!         "effect": "reset",
//!         "carried_out": true,
//!     }),
//! );
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Several rules
//!
//! A call is put to the rules as soon as what they ask for is known: first to those of its path (or
//! of any path), then to those of its operation, then to those of its caller; within these, to those
//! that were added first. Delays add up. The first other rule that strikes decides what becomes of
//! the call, and no rule after it meets the call at all. So rules for the next few calls follow one
//! another: two for one call each, with a status and with a reset, make one call fail with the status
//! and the next one with the reset.

mod check;
mod effect;
mod rule;
mod schedule;
mod written;

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use jiff::Timestamp;
use parking_lot::Mutex;
use regex::Regex;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use effect::Effect;
pub use rule::{Calls, On, Rule, Target};
pub use schedule::{Fraction, Schedule, Window};
pub use written::Fault;
use written::GREATEST;

use crate::scenario::{Mistakes, Place};
use crate::system::System;

/// The rules by which calls of one world go wrong. There are none in a new world; a fork has those of
/// the world that it was forked from, and counts on from there by itself, and so does a world that is
/// loaded from a snapshot.
#[derive(Debug, Default)]
pub struct Faults {
    /// Whether there is any rule: all that a call of a world without rules is asked for.
    any: AtomicBool,
    /// How often the rules, or what they have counted, have changed.
    changes: AtomicU64,
    rules: Mutex<Rules>,
}

#[derive(Clone, Debug, Default)]
struct Rules {
    added: u64,
    active: Vec<Active>,
}

#[derive(Clone, Debug)]
struct Active {
    listed: Listed,
    /// What the path has to look like, where it counts.
    path: Option<Regex>,
}

/// More than any test needs, and few enough for each call to be put to all of them.
const MOST_RULES: usize = 1000;

/// A rule of a world, by the order in which they were added.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    ToSchema,
)]
#[serde(transparent)]
#[schema(example = 1)]
pub struct FaultId(pub u64);

impl fmt::Display for FaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A rule with what has come of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(title = "Fault", example = json!({
    "id": 1,
    "rule": {
        "system": "openedx",
        "on": { "operation": "account_get" },
        "when": { "next": 2 },
        "effect": { "status": 503 },
        "retry_after": 30,
        "carried_out": false,
    },
    "matched": 3,
    "fired": 2,
}))]
pub struct Listed {
    /// The name by which it can be removed.
    pub id: FaultId,
    /// The rule.
    pub rule: Rule,
    /// How many calls it has met: that were on what it says, by whom it says, when it says.
    pub matched: u64,
    /// How many of these it has struck.
    pub fired: u64,
}

/// What is known of a call when it is put to the rules.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known<'a> {
    pub(crate) system: System,
    pub(crate) path: &'a str,
    /// The operation, once it is reached.
    pub(crate) operation: Option<&'static str>,
    /// What has become known last: only rules that ask for it, and for nothing that is known later,
    /// are asked.
    pub(crate) now: Moment<'a>,
    pub(crate) at: Timestamp,
}

/// A moment on the way of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment<'a> {
    /// It arrives: its path is known.
    Arrives,
    /// It reaches this operation.
    Reaches(&'static str),
    /// It is known who makes it.
    Identified(&'a str),
}

/// What a rule does to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Strike {
    pub(crate) id: FaultId,
    pub(crate) effect: Effect,
    pub(crate) retry_after: Option<u32>,
    pub(crate) carried_out: bool,
}

impl Faults {
    /// Adds a rule, which meets calls from now on.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, or that there are 1000 rules already; nothing is added then.
    pub fn add(&self, rule: Rule) -> Result<FaultId, Mistakes> {
        rule.check()?;
        let mut rules = self.rules.lock();
        if rules.active.len() >= MOST_RULES {
            let world = Place::search();
            world.wrong(format!("there are {MOST_RULES} rules already"));
            world.finish()?;
        }
        if rules.added >= GREATEST {
            let world = Place::search();
            world.wrong("no number is left for another rule");
            world.finish()?;
        }
        rules.added += 1;
        let id = FaultId(rules.added);
        rules.active.push(Active::from(Listed { id, rule, matched: 0, fired: 0 }));
        self.changed(&rules);
        Ok(id)
    }

    /// All rules, in the order in which they were added; those too that will strike no more.
    #[must_use]
    pub fn list(&self) -> Vec<Listed> {
        self.rules.lock().active.iter().map(|rule| rule.listed.clone()).collect()
    }

    /// Takes a rule away, and returns it with what has come of it; none where there is no such rule.
    pub fn remove(&self, id: FaultId) -> Option<Listed> {
        let mut rules = self.rules.lock();
        let index = rules.active.iter().position(|rule| rule.listed.id == id)?;
        let removed = rules.active.remove(index);
        self.changed(&rules);
        Some(removed.listed)
    }

    /// Takes all rules away.
    pub fn clear(&self) {
        let mut rules = self.rules.lock();
        rules.active.clear();
        self.changed(&rules);
    }

    /// Has the rules of `other` from now on, with its numbers and counts, instead of its own.
    pub(crate) fn restore(&self, other: &Self) {
        let others = other.rules.lock().clone();
        let mut rules = self.rules.lock();
        *rules = others;
        self.changed(&rules);
    }

    /// Whether no rule is there.
    pub(crate) fn is_empty(&self) -> bool {
        !self.any.load(Ordering::Relaxed)
    }

    /// Puts a call to the rules, in order, up to the one that decides what becomes of it.
    pub(crate) fn put(&self, call: Known<'_>) -> Vec<Strike> {
        let mut strikes = Vec::new();
        let rules = &mut *self.rules.lock();
        for rule in rules.active.iter_mut().filter(|rule| rule.is_met_by(call)) {
            self.changes.fetch_add(1, Ordering::Release);
            let Some(strike) = rule.meet() else { continue };
            strikes.push(strike);
            if strike.decides() {
                break;
            }
        }
        strikes
    }

    /// How often the rules, or what they have counted, have changed.
    pub(crate) fn changes(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    /// Notes a change of the rules, which are locked until whoever waits for it can see it.
    fn changed(&self, rules: &Rules) {
        self.any.store(!rules.active.is_empty(), Ordering::Relaxed);
        self.changes.fetch_add(1, Ordering::Release);
    }
}

impl From<Rules> for Faults {
    fn from(rules: Rules) -> Self {
        let (any, changes) = (AtomicBool::new(!rules.active.is_empty()), AtomicU64::new(0));
        Self { any, changes, rules: Mutex::new(rules) }
    }
}

impl Clone for Faults {
    /// The same rules with the same counts, which count on by themselves.
    fn clone(&self) -> Self {
        self.rules.lock().clone().into()
    }
}

impl Strike {
    /// Whether it leaves nothing for rules after it to do.
    pub(crate) fn decides(self) -> bool {
        !matches!(self.effect, Effect::Delay(_))
    }
}

impl From<Listed> for Active {
    fn from(listed: Listed) -> Self {
        let path = if let On::Path(path) = &listed.rule.on { pattern(path) } else { None };
        Self { listed, path }
    }
}

impl Active {
    /// Counts a call that it is met by.
    fn meet(&mut self) -> Option<Strike> {
        let Listed { id, rule, matched, fired } = &mut self.listed;
        *matched = (*matched + 1).min(GREATEST);
        if !rule.when.strikes(*matched) {
            return None;
        }
        *fired = (*fired + 1).min(GREATEST);
        let Rule { effect, retry_after, .. } = *rule;
        let carried_out = rule.carried_out || effect.is_on_the_body();
        Some(Strike { id: *id, effect, retry_after, carried_out })
    }

    fn is_met_by(&self, call: Known<'_>) -> bool {
        let Rule { system, on, caller, during, .. } = &self.listed.rule;
        let is_asked_now = match (call.now, caller, on) {
            (Moment::Arrives, None, On::Any | On::Path(_)) => true,
            (Moment::Reaches(reached), None, On::Operation(id)) => reached == id,
            (Moment::Identified(caller), Some(name), On::Operation(id)) => {
                caller == name && call.operation == Some(id)
            }
            (Moment::Identified(caller), Some(name), On::Any | On::Path(_)) => caller == name,
            _ => false,
        };
        is_asked_now
            && *system == call.system
            && self.path.as_ref().is_none_or(|path| path.is_match(call.path))
            && during.is_none_or(|during| during.contains(call.at))
    }
}

/// What paths look like that `path` stands for; none where it stands for more than can be looked for.
fn pattern(path: &str) -> Option<Regex> {
    let pattern = regex::escape(path).replace(r"\*", ".*");
    Regex::new(&format!("^(?s:{pattern})$")).ok()
}

#[cfg(test)]
mod tests;
