//! A large LMS, for benchmarks and for tests that need many learners.

use jiff::{SignedDuration, Timestamp};

use super::Lms;
use super::user::User;

/// When the first learner joined; the others follow a minute apart.
const OPENED: Timestamp = Timestamp::constant(1_704_096_000, 0);

/// One in so many learners asked to be deleted.
const LEAVING: u64 = 20;

const FIRST_NAMES: [&str; 16] = [
    "Ada", "Amara", "Bao", "Chiara", "Dilip", "Elif", "Freja", "Goran", "Hana", "Ines", "Joao",
    "Kwame", "Lena", "Mira", "Noor", "Tuan",
];

const LAST_NAMES: [&str; 16] = [
    "Abara",
    "Berg",
    "Castillo",
    "Dubois",
    "Eriksen",
    "Ferrari",
    "Gupta",
    "Haddad",
    "Ito",
    "Jansen",
    "Kowalski",
    "Lindqvist",
    "Mwangi",
    "Nguyen",
    "Okafor",
    "Vo",
];

impl Lms {
    /// An LMS with so many learners, of whom every twentieth is waiting to be retired, in the stock
    /// states: the same each time.
    ///
    /// ```
    /// use emeritus_mock::openedx::Lms;
    ///
    /// let lms = Lms::large(100);
    /// assert_eq!((lms.users().len(), lms.retirements().count()), (100, 5));
    /// assert!(lms.user_by_username("ada_abara_0").is_some());
    /// ```
    #[must_use]
    pub fn large(learners: u64) -> Self {
        let mut lms = Self::default();
        let mut joined = OPENED;
        for (number, (first, last)) in (0..learners).zip(names()) {
            joined = joined.saturating_add(SignedDuration::from_mins(1)).unwrap_or(joined);
            let username = format!("{first}_{last}_{number}").to_lowercase();
            let learner = User::learner(&username).name(&format!("{first} {last}"));
            let id = lms.add(User { date_joined: joined, ..learner });
            if number % LEAVING == 0 {
                // The stock states are there, and nobody asks twice.
                let _ = lms.request_deletion(id, joined);
            }
        }
        lms
    }
}

/// First and last names, over and over.
fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    let pairs = LAST_NAMES.into_iter().flat_map(|last| FIRST_NAMES.map(|first| (first, last)));
    pairs.collect::<Vec<_>>().into_iter().cycle()
}
