//! What is wrong with a rule.

use jiff::SignedDuration;

use super::effect::Effect;
use super::pattern;
use super::rule::{On, Rule};
use super::schedule::{Schedule, Window};
use crate::scenario::{Mistakes, Place};
use crate::server;

/// No call is delayed longer: whatever waits for it has long given up.
const LONGEST_DELAY: SignedDuration = SignedDuration::from_hours(1);
/// Far longer than any path of these systems, and short enough to be made a pattern of.
const LONGEST_PATH: usize = 2048;

impl Rule {
    /// Finds what is wrong with the rule by itself.
    ///
    /// # Errors
    ///
    /// All of it, each with its place in the rule as JSON.
    pub fn check(&self) -> Result<(), Mistakes> {
        let rule = Place::search();
        self.check_at(&rule);
        rule.finish()
    }

    /// Notes what is wrong with the rule, which is at `place`.
    pub(super) fn check_at(&self, place: &Place) {
        self.check_on(&place.at("on"));
        self.check_during(&place.at("during"));
        self.when.check(&place.at("when"));
        self.effect.check(&place.at("effect"));
        if self.retry_after.is_some() && !matches!(self.effect, Effect::Status(_)) {
            place.at("retry_after").wrong("only an answer with a status says it");
        }
    }

    fn check_on(&self, place: &Place) {
        match &self.on {
            On::Operation(id) if !server::has_operation(self.system, id) => {
                let problem = format!("{} has no such operation", self.system);
                place.at("operation").wrong(problem);
            }
            On::Path(path) if !path.starts_with(['/', '*']) => {
                place.at("path").wrong("it begins with neither `/` nor `*`");
            }
            On::Path(path) if path.len() > LONGEST_PATH || pattern(path).is_none() => {
                place.at("path").wrong("it is too long")
            }
            On::Any | On::Operation(_) | On::Path(_) => {}
        }
    }

    fn check_during(&self, place: &Place) {
        if let Some(Window { from: Some(from), until: Some(until) }) = self.during
            && until <= from
        {
            place.at("until").wrong("it is not after `from`");
        }
    }
}

impl Schedule {
    fn check(&self, place: &Place) {
        match self {
            Self::Next(0) => place.at("next").wrong("it is 0: no call would be struck"),
            Self::Every(0) => place.at("every").wrong("it is 0: no call would be struck"),
            Self::Calls(calls) if calls.is_empty() => {
                place.at("calls").wrong("there are none: no call would be struck");
            }
            Self::Calls(calls) if calls.contains(&0) => {
                place.at("calls").wrong("the first call has number 1");
            }
            Self::Fraction(fraction) if !(0.0..=1.0).contains(&fraction.share) => {
                place.at("fraction").at("share").wrong("it is not from 0 to 1");
            }
            Self::Always | Self::Next(_) | Self::Every(_) | Self::Calls(_) | Self::Fraction(_) => {}
        }
    }
}

impl Effect {
    fn check(self, place: &Place) {
        match self {
            Self::Delay(by) if by.is_negative() => place.at("delay").wrong("it is negative"),
            Self::Delay(by) if by > LONGEST_DELAY => {
                place.at("delay").wrong("it is longer than an hour");
            }
            Self::Status(status) if !(400..=599).contains(&status) => {
                place.at("status").wrong("it is not from 400 to 599");
            }
            Self::SlowBody(0) => place.at("slow_body").wrong("it is 0: the body would never end"),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::Timestamp;

    use super::*;
    use crate::system::System;

    fn mistakes(rule: &Rule) -> String {
        rule.check().expect_err("it has mistakes").to_string()
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let mut rule = Rule::on((System::Openedx, "account_gte")).status(200).retry_after(1);
        rule.effect = Effect::Delay(SignedDuration::from_secs(-1));
        rule.when = Schedule::Every(0);
        rule.during =
            Some(Window { from: Some(Timestamp::UNIX_EPOCH), until: Some(Timestamp::MIN) });
        assert_eq!(
            mistakes(&rule),
            "/on/operation: openedx has no such operation\n\
             /during/until: it is not after `from`\n\
             /when/every: it is 0: no call would be struck\n\
             /effect/delay: it is negative\n\
             /retry_after: only an answer with a status says it"
        );
    }

    #[test]
    fn what_is_out_of_range_is_a_mistake() {
        let calls = || Rule::anywhere(System::Pieces);
        let cases = [
            (calls().status(399), "/effect/status"),
            (calls().status(600), "/effect/status"),
            (calls().slow_body(0), "/effect/slow_body"),
            (calls().delay(Duration::from_secs(3_601)), "/effect/delay"),
            (calls().fraction(1.1, 0).reset(), "/when/fraction/share"),
            (calls().fraction(-0.1, 0).reset(), "/when/fraction/share"),
            (calls().fraction(f64::NAN, 0).reset(), "/when/fraction/share"),
            (calls().next(0).reset(), "/when/next"),
            (calls().numbers([]).reset(), "/when/calls"),
            (calls().numbers([0, 1]).reset(), "/when/calls"),
            (Rule::at(System::Pieces, "users").reset(), "/on/path"),
            (Rule::at(System::Pieces, &"/*".repeat(1025)).reset(), "/on/path"),
        ];
        for (rule, place) in cases {
            let found = mistakes(&rule);
            assert_eq!(found.split(':').next(), Some(place), "{found}");
        }
    }

    #[test]
    fn a_rule_of_every_kind_can_be_right() {
        let calls = || Rule::on((System::Openedx, "account_get"));
        let rules = [
            calls().first().delay(Duration::from_secs(3_600)).carried_out(),
            calls().every(2).status(429).retry_after(1),
            calls().fraction(1.0, 7).reset_in_body(),
            Rule::at(System::Pieces, "/user*").by("ines").truncated(),
            Rule::anywhere(System::Brainstem).numbers([1, 4]).malformed_json(),
        ];
        for rule in rules {
            assert_eq!(rule.check(), Ok(()), "{rule:?}");
        }
    }
}
