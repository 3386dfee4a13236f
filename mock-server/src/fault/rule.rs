//! A rule: which calls go wrong, when, and how; and the sentence that makes one in Rust.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::effect::Effect;
use super::schedule::{Fraction, Schedule, Window};
use crate::operations::Operation;
use crate::system::System;

/// Which calls go wrong, when, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(title = "FaultRule", example = json!({
    "system": "openedx",
    "on": { "operation": "account_get" },
    "when": { "next": 2 },
    "effect": { "status": 503 },
    "retry_after": 30,
}))]
#[schemars(extend("examples" = [
    {
        "system": "openedx",
        "on": { "operation": "account_get" },
        "when": { "next": 2 },
        "effect": { "status": 503 },
        "retry_after": 30,
    },
    {
        "system": "open_humans",
        "on": { "path": "/api/direct-sharing/*" },
        "caller": "marlow_v",
        "when": { "fraction": { "share": 0.25, "seed": 7 } },
        "effect": "reset",
        "carried_out": true,
    },
]))]
pub struct Rule {
    /// The system that is called.
    pub system: System,
    /// What is called; without it, whatever it is.
    #[serde(default)]
    pub on: On,
    /// Who calls, by the name that the journal has; without it, whoever it is. A rule with a caller
    /// does not meet calls that are refused before it is known who makes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "mira_okafor")]
    pub caller: Option<String>,
    /// The span of the world's time in which calls are met; without it, at any time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub during: Option<Window>,
    /// Which of the calls that are met are struck; without it, all.
    #[serde(default)]
    pub when: Schedule,
    /// What becomes of them.
    pub effect: Effect,
    /// The seconds that `Retry-After` says, with a status alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = 30)]
    pub retry_after: Option<u32>,
    /// Whether the call is carried out, with all that it changes, although its answer is lost or comes
    /// late. Where only the body is spoilt, it always is.
    #[serde(default)]
    pub carried_out: bool,
}

/// What is called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(example = json!({ "operation": "account_get" }))]
pub enum On {
    /// Anything, what no operation answers included.
    #[default]
    Any,
    /// The operation with this id in the system's contract.
    Operation(String),
    /// The path, without its query, in whichever method. It has to be the same, but that a `*` stands
    /// for any text, with slashes in it or none at all.
    Path(String),
}

/// The operation that a rule is on, from the system and the operation's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    system: System,
    operation: String,
}

impl From<(System, &str)> for Target {
    fn from((system, operation): (System, &str)) -> Self {
        Self { system, operation: operation.to_owned() }
    }
}

impl From<Operation> for Target {
    fn from(Operation { system, id }: Operation) -> Self {
        Self { system, operation: id.to_owned() }
    }
}

/// Calls that are going to go wrong: the first half of a [`Rule`], which says how.
///
/// ```
/// use emeritus_mock::fault::{Effect, Rule, Schedule};
/// use emeritus_mock::System;
///
/// let rule = Rule::on((System::Openedx, "account_get")).next(2).status(503).retry_after(30);
/// assert_eq!(rule.when, Schedule::Next(2));
/// assert_eq!(rule.effect, Effect::Status(503));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "calls go wrong once it is said how, and the rule added"]
pub struct Calls {
    system: System,
    on: On,
    caller: Option<String>,
    during: Option<Window>,
    when: Schedule,
}

impl Rule {
    /// Calls of an operation.
    pub fn on(target: impl Into<Target>) -> Calls {
        let Target { system, operation } = target.into();
        Calls::of(system, On::Operation(operation))
    }

    /// Calls of a path, in which `*` stands for any text: see [`On::Path`].
    pub fn at(system: System, path: &str) -> Calls {
        Calls::of(system, On::Path(path.to_owned()))
    }

    /// All calls of a system.
    pub fn anywhere(system: System) -> Calls {
        Calls::of(system, On::Any)
    }

    /// The answer says that the call may be made again after so many seconds.
    #[must_use]
    pub fn retry_after(self, seconds: u32) -> Self {
        Self { retry_after: Some(seconds), ..self }
    }

    /// The call is carried out all the same: the answer alone is lost, or late.
    #[must_use]
    pub fn carried_out(self) -> Self {
        Self { carried_out: true, ..self }
    }
}

impl Calls {
    fn of(system: System, on: On) -> Self {
        Self { system, on, caller: None, during: None, when: Schedule::Always }
    }

    /// Only those that `caller` makes.
    pub fn by(self, caller: &str) -> Self {
        Self { caller: Some(caller.to_owned()), ..self }
    }

    /// Only those while the world's clock is at `from` or later, and before `until`.
    pub fn between(self, from: Timestamp, until: Timestamp) -> Self {
        Self { during: Some(Window { from: Some(from), until: Some(until) }), ..self }
    }

    /// Only the first.
    pub fn first(self) -> Self {
        self.next(1)
    }

    /// Only the next so many.
    pub fn next(self, calls: u64) -> Self {
        Self { when: Schedule::Next(calls), ..self }
    }

    /// Of so many, each time the last.
    pub fn every(self, calls: u64) -> Self {
        Self { when: Schedule::Every(calls), ..self }
    }

    /// Only those with these numbers, of which the first is 1.
    pub fn numbers(self, calls: impl IntoIterator<Item = u64>) -> Self {
        Self { when: Schedule::Calls(BTreeSet::from_iter(calls)), ..self }
    }

    /// Only a share of them, from 0 to 1; the same ones for the same seed.
    pub fn fraction(self, share: f64, seed: u64) -> Self {
        Self { when: Schedule::Fraction(Fraction { share, seed }), ..self }
    }

    /// They take this much longer.
    #[must_use]
    pub fn delay(self, by: Duration) -> Rule {
        self.end(Effect::Delay(SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX)))
    }

    /// They are answered with `status` and the system's own body.
    #[must_use]
    pub fn status(self, status: u16) -> Rule {
        self.end(Effect::Status(status))
    }

    /// Their connection is reset before the answer.
    #[must_use]
    pub fn reset(self) -> Rule {
        self.end(Effect::Reset)
    }

    /// Their connection is reset in the middle of the body.
    #[must_use]
    pub fn reset_in_body(self) -> Rule {
        self.end(Effect::ResetInBody)
    }

    /// Their connection is closed, in good order, in the middle of the body.
    #[must_use]
    pub fn truncated(self) -> Rule {
        self.end(Effect::Truncated)
    }

    /// Their JSON is none.
    #[must_use]
    pub fn malformed_json(self) -> Rule {
        self.end(Effect::MalformedJson)
    }

    /// Their body comes slowly.
    #[must_use]
    pub fn slow_body(self, bytes_per_second: u32) -> Rule {
        self.end(Effect::SlowBody(bytes_per_second))
    }

    fn end(self, effect: Effect) -> Rule {
        let Self { system, on, caller, during, when } = self;
        Rule { system, on, caller, during, when, effect, retry_after: None, carried_out: false }
    }
}
