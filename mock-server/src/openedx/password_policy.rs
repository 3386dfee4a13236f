//! Which passwords the LMS accepts: Django's validators with upstream's texts.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The validators that upstream lists under `AUTH_PASSWORD_VALIDATORS`. A minimum of zero is a
/// validator that is not listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PasswordPolicy {
    /// The least number of characters.
    pub min_length: usize,
    /// The greatest number of characters.
    pub max_length: usize,
    /// The least number of letters.
    pub min_alphabetic: usize,
    /// The least number of digits.
    pub min_numeric: usize,
    /// The least number of capital letters.
    pub min_upper: usize,
    /// The least number of small letters.
    pub min_lower: usize,
    /// The least number of punctuation marks.
    pub min_punctuation: usize,
    /// The least number of symbols.
    pub min_symbol: usize,
}

impl Default for PasswordPolicy {
    fn default() -> Self {
        Self {
            min_length: 8,
            max_length: 75,
            min_alphabetic: 0,
            min_numeric: 0,
            min_upper: 0,
            min_lower: 0,
            min_punctuation: 0,
            min_symbol: 0,
        }
    }
}

/// Whose password it is to be: it must not resemble what everybody knows about them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Owner<'a> {
    pub(super) username: &'a str,
    pub(super) email: &'a str,
}

/// A kind of sign of which a password may have to have some.
struct Kind {
    least: usize,
    name: &'static str,
    has: fn(char) -> bool,
}

impl PasswordPolicy {
    /// What is wrong with a password, in upstream's words; nothing where it is good.
    #[must_use]
    pub(super) fn complaints(&self, password: &str, owner: Option<Owner<'_>>) -> Vec<String> {
        let mut complaints = Vec::new();
        if let Some(resembled) = owner.and_then(|owner| resembled(password, owner)) {
            complaints.push(format!("The password is too similar to the {resembled}."));
        }
        let length = password.chars().count();
        if length < self.min_length {
            complaints.push(format!(
                "This password is too short. It must contain at least {}.",
                counted(self.min_length, "character")
            ));
        }
        if length > self.max_length {
            complaints.push(format!(
                "This password is too long. It must contain no more than {}.",
                counted(self.max_length, "character")
            ));
        }
        complaints.extend(self.kinds().filter_map(|kind| {
            let found = password.chars().filter(|sign| (kind.has)(*sign)).count();
            let wanted = counted(kind.least, kind.name);
            (found < kind.least).then(|| format!("This password must contain at least {wanted}."))
        }));
        complaints
    }

    /// What the registration form tells people about passwords.
    #[must_use]
    pub(super) fn instructions(&self) -> String {
        let length = format!("at least {}", counted(self.min_length, "character"));
        let kinds: Vec<String> = self.kinds().map(|kind| counted(kind.least, kind.name)).collect();
        if kinds.is_empty() {
            format!("Your password must contain {length}.")
        } else {
            format!("Your password must contain {length}, including {}.", kinds.join(" & "))
        }
    }

    /// The signs that have to be there.
    fn kinds(&self) -> impl Iterator<Item = Kind> {
        let kind = |least, name, has| Kind { least, name, has };
        let kinds: [Kind; 6] = [
            kind(self.min_alphabetic, "letter", char::is_alphabetic),
            kind(self.min_numeric, "number", char::is_numeric),
            kind(self.min_upper, "uppercase letter", char::is_uppercase),
            kind(self.min_lower, "lowercase letter", char::is_lowercase),
            kind(self.min_punctuation, "punctuation mark", is_punctuation),
            kind(self.min_symbol, "symbol", is_symbol),
        ];
        kinds.into_iter().filter(|kind| kind.least > 0)
    }
}

/// `1 letter`, `2 letters`.
fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn is_punctuation(sign: char) -> bool {
    sign.is_ascii_punctuation() && !is_symbol(sign)
}

/// The ASCII signs that Unicode calls symbols.
fn is_symbol(sign: char) -> bool {
    "$+<=>^`|~".contains(sign)
}

/// Which attribute of its owner a password resembles.
fn resembled(password: &str, owner: Owner<'_>) -> Option<&'static str> {
    let password = password.to_lowercase();
    let attributes = [("username", owner.username), ("email address", owner.email)];
    let mut found = attributes.into_iter().filter(|(_, value)| {
        let value = value.to_lowercase();
        let parts = value.split(|sign: char| !sign.is_alphanumeric() && sign != '_');
        parts.chain([value.as_str()]).any(|part| resembles(&password, part))
    });
    found.next().map(|(name, _)| name)
}

/// Django's `max_similarity` of 0.7, by the signs that both have.
fn resembles(password: &str, part: &str) -> bool {
    let (ours, theirs) = (password.chars().count(), part.chars().count());
    // A word so short that it resembles nothing of this length.
    if ours >= 10 * theirs && 20 * theirs < 7 * ours {
        return false;
    }
    let mut left = HashMap::<char, usize>::new();
    part.chars().for_each(|sign| *left.entry(sign).or_default() += 1);
    let common = password.chars().filter(|sign| {
        left.get_mut(sign).filter(|count| **count > 0).map(|count| *count -= 1).is_some()
    });
    20 * common.count() >= 7 * (ours + theirs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_and_kinds_are_counted() {
        let policy =
            PasswordPolicy { min_alphabetic: 1, min_numeric: 2, ..PasswordPolicy::default() };
        assert_eq!(policy.complaints("letters12", None), [""; 0]);
        assert_eq!(
            policy.complaints("123", None),
            [
                "This password is too short. It must contain at least 8 characters.",
                "This password must contain at least 1 letter.",
            ]
        );
        assert_eq!(
            policy.complaints(&"x".repeat(76), None),
            [
                "This password is too long. It must contain no more than 75 characters.",
                "This password must contain at least 2 numbers.",
            ]
        );
    }

    #[test]
    fn every_kind_has_its_words() {
        let policy = PasswordPolicy {
            min_length: 1,
            min_upper: 1,
            min_lower: 1,
            min_punctuation: 1,
            min_symbol: 1,
            ..PasswordPolicy::default()
        };
        assert_eq!(
            policy.complaints("1", None),
            [
                "This password must contain at least 1 uppercase letter.",
                "This password must contain at least 1 lowercase letter.",
                "This password must contain at least 1 punctuation mark.",
                "This password must contain at least 1 symbol.",
            ]
        );
        assert_eq!(policy.complaints("aA!+", None), [""; 0]);
    }

    #[test]
    fn instructions_name_what_is_wanted() {
        let policy = PasswordPolicy::default();
        assert_eq!(policy.instructions(), "Your password must contain at least 8 characters.");
        let policy = PasswordPolicy { min_alphabetic: 1, min_numeric: 1, ..policy };
        assert_eq!(
            policy.instructions(),
            "Your password must contain at least 8 characters, including 1 letter & 1 number."
        );
    }

    #[test]
    fn a_password_must_not_resemble_its_owner() {
        let mira = Owner { username: "mira_okafor", email: "tide.pools@learn.example" };
        for (password, resembled) in [
            ("mira_okafor", Some("username")),
            ("Mira_Okafor1", Some("username")),
            ("tide.pools@learn", Some("email address")),
            ("correct horse battery", None),
        ] {
            assert_eq!(super::resembled(password, mira), resembled, "{password}");
        }
        assert_eq!(super::resembled("anything", Owner::default()), None);
    }
}
