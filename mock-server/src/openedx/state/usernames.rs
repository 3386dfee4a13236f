//! User names: which are taken, and which are free to be suggested.

use super::Lms;
use crate::ids::Ids;

/// Upstream's `USERNAME_MAX_LENGTH`.
pub(in crate::openedx) const USERNAME_MAX: usize = 30;

/// How many names are suggested.
const SUGGESTIONS: usize = 3;

/// How often a number of one size is drawn before giving up on that size.
const DRAWS: usize = 10;

/// The numbers that follow a name, shortest first.
const NUMBERS: [(u32, u32); 5] = [(0, 9), (10, 99), (100, 999), (1_000, 9_999), (10_000, 99_999)];

impl Lms {
    /// Whether `username` belongs to an account, or did, in any letter case, before that account was
    /// retired.
    #[must_use]
    pub fn username_exists_or_retired(&self, username: &str) -> bool {
        self.potentially_retired_user(username).is_some()
            || self.retirement_by_original_username(username).is_some()
    }

    /// At most three names that are free, built from a full name or from a user name.
    #[must_use]
    pub fn suggest_usernames(&self, name: &str, ids: &Ids) -> Vec<String> {
        let mut words = name.split(' ').map(plain);
        let first = words.next().unwrap_or_default();
        let last = words.next_back().unwrap_or_else(|| first.clone());
        let mut suggestions = self.combinations(&first, &last);
        if first.chars().count() >= 2 {
            self.number(&first, &mut suggestions, ids);
        }
        suggestions
    }

    /// First and last name in one, and the initial with the last name.
    fn combinations(&self, first: &str, last: &str) -> Vec<String> {
        let Some(initial) = first.chars().next().filter(|_| first != last) else {
            return Vec::new();
        };
        let combined = [format!("{first}{last}"), format!("{initial}-{last}")];
        let shortened = combined.map(|name| name.chars().take(USERNAME_MAX).collect::<String>());
        shortened.into_iter().filter(|name| !self.username_exists_or_retired(name)).collect()
    }

    /// Fills up with the first name and numbers that get longer.
    fn number(&self, first: &str, suggestions: &mut Vec<String>, ids: &Ids) {
        // Room for an underscore and five digits.
        let short = first.chars().take(USERNAME_MAX - 6);
        let short: String = short.filter(|sign| !"_-".contains(*sign)).collect();
        for (least, most) in NUMBERS {
            if suggestions.len() == SUGGESTIONS {
                break;
            }
            let mut drawn = (0..DRAWS).map(|_| format!("{short}_{}", ids.between(least, most)));
            suggestions.extend(drawn.find(|name| !self.username_exists_or_retired(name)));
        }
    }
}

/// A word in lower case, without the signs that no user name has.
fn plain(word: &str) -> String {
    let signs = word.chars().filter(|sign| sign.is_ascii_alphanumeric() || "_-".contains(*sign));
    signs.collect::<String>().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openedx::state::User;

    #[test]
    fn a_full_name_is_combined_and_numbered() {
        let mut lms = Lms::default();
        let ids = Ids::seeded(1);
        let suggested = lms.suggest_usernames("Mira J. Okafor!", &ids);
        assert_eq!(suggested[..2], ["miraokafor", "m-okafor"]);
        assert!(suggested[2].starts_with("mira_") && suggested.len() == 3, "{suggested:?}");
        lms.add(User::learner("m-okafor"));
        let suggested = lms.suggest_usernames("Mira J. Okafor!", &ids);
        assert_eq!(suggested[0], "miraokafor");
        assert!(suggested[1..].iter().all(|name| name.starts_with("mira_")), "{suggested:?}");
    }

    #[test]
    fn a_user_name_is_numbered() {
        let suggested = Lms::default().suggest_usernames("mira_okafor", &Ids::seeded(1));
        let numbers: Vec<usize> = suggested
            .iter()
            .filter_map(|name| Some(name.strip_prefix("miraokafor_")?.len()))
            .collect();
        assert_eq!(numbers, [1, 2, 3]);
    }

    #[test]
    fn of_what_no_name_can_be_made_nothing_is_suggested() {
        for name in ["", " ", "é", "x"] {
            assert_eq!(Lms::default().suggest_usernames(name, &Ids::seeded(1)), [""; 0], "{name}");
        }
    }

    #[test]
    fn long_names_stay_within_the_limit() {
        let name = "x".repeat(40);
        let suggested = Lms::default().suggest_usernames(&format!("{name} y"), &Ids::seeded(1));
        assert!(suggested.iter().all(|name| name.len() <= USERNAME_MAX), "{suggested:?}");
    }
}
