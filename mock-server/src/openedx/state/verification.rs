//! Who proved to be who they say: attempts at ID verification, and what follows from them.

use std::cmp::Reverse;

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Lms;
use super::scenario::is_default;
use super::user::{User, UserId};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// An attempt of a user at ID verification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verification {
    /// How it was attempted.
    pub kind: VerificationKind,
    /// How far it has come.
    pub status: VerificationStatus,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When anything about it last changed.
    pub updated_at: Timestamp,
    /// When it stops to count. Without a date it counts for as long as the site says, and that of a
    /// plugin forever.
    #[serde(default, skip_serializing_if = "is_default")]
    pub expiration_date: Option<Timestamp>,
    /// Why photos were denied, or on what grounds somebody was verified by hand.
    #[serde(default, skip_serializing_if = "is_default")]
    pub message: String,
    /// The receipt of photos.
    #[serde(default, skip_serializing_if = "is_default")]
    pub receipt_id: Option<String>,
}

/// How a verification was attempted, in the order in which upstream looks at them.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum VerificationKind {
    /// By a plugin (upstream's `VerificationAttempt`).
    Plugin,
    /// By photos, with Software Secure.
    Photo,
    /// By the identity provider that the user signs in with.
    Sso,
    /// By hand.
    Manual,
}

/// How far an attempt has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum VerificationStatus {
    /// Begun.
    Created,
    /// Complete, but not handed in.
    Ready,
    /// Handed in.
    Submitted,
    /// Could not be handed in; that will be tried again.
    MustRetry,
    /// Accepted.
    Approved,
    /// Refused.
    Denied,
}

/// What a user's attempts amount to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// An attempt was accepted. If it expires soon, there is a date.
    Approved(Option<Timestamp>),
    /// An attempt is being looked at.
    Pending,
    /// The attempt was refused.
    MustReverify,
    /// The attempt that was accepted no longer counts.
    Expired,
}

impl Verification {
    /// An attempt that was begun at `at` and has not changed since.
    #[must_use]
    pub fn new(kind: VerificationKind, status: VerificationStatus, at: Timestamp) -> Self {
        Self {
            kind,
            status,
            created_at: at,
            updated_at: at,
            expiration_date: None,
            message: String::new(),
            receipt_id: None,
        }
    }

    fn is_approved(&self) -> bool {
        self.status == VerificationStatus::Approved
    }
}

impl VerificationKind {
    /// Whether the learner's dashboard shows the attempt; what it does not show is no attempt once
    /// it has expired.
    fn shows(self) -> bool {
        matches!(self, Self::Plugin | Self::Photo)
    }
}

impl Lms {
    /// When `verification` stops to count; never, where there is no answer.
    #[must_use]
    pub fn verification_expiry(&self, verification: &Verification) -> Option<Timestamp> {
        if verification.kind == VerificationKind::Plugin {
            return verification.expiration_date;
        }
        let good_for = DAY.saturating_mul(self.settings.verify_student_days_good_for);
        let default = verification.created_at.saturating_add(good_for).unwrap_or(Timestamp::MAX);
        Some(verification.expiration_date.unwrap_or(default))
    }

    /// What the attempts of a user amount to; nothing, where there is nothing to tell.
    #[must_use]
    pub fn verification_standing(&self, user: UserId, now: Timestamp) -> Option<Standing> {
        let user = self.user(user)?;
        let attempt = self.decisive_attempt(user, now)?;
        let expiry = self.verification_expiry(attempt);
        match attempt.status {
            VerificationStatus::Approved if expiry.is_some_and(|expiry| expiry < now) => {
                attempt.kind.shows().then_some(Standing::Expired)
            }
            VerificationStatus::Approved => {
                Some(Standing::Approved(expiry.filter(|_| self.expires_soon(user, now))))
            }
            VerificationStatus::Denied => Some(Standing::MustReverify),
            VerificationStatus::Submitted | VerificationStatus::MustRetry => {
                Some(Standing::Pending)
            }
            VerificationStatus::Created | VerificationStatus::Ready => None,
        }
    }

    /// The attempt that counts: of those that were accepted and have not expired the one that lasts
    /// longest, or else the latest of the first kind that was attempted.
    fn decisive_attempt<'a>(&self, user: &'a User, now: Timestamp) -> Option<&'a Verification> {
        let mut attempts: Vec<_> = user.verifications.iter().collect();
        attempts.sort_by_key(|attempt| (attempt.kind, Reverse(attempt.created_at)));
        let first = *attempts.first()?;
        let counting = attempts.into_iter().filter(|attempt| {
            let expiry = self.verification_expiry(attempt);
            attempt.is_approved() && expiry.is_none_or(|expiry| expiry > now)
        });
        Some(counting.fold(first, |best, attempt| {
            let lasts_longer =
                match (self.verification_expiry(best), self.verification_expiry(attempt)) {
                    (Some(best), Some(attempt)) => best < attempt,
                    _ => false,
                };
            if !best.is_approved() || lasts_longer { attempt } else { best }
        }))
    }

    /// Whether the last attempt that was accepted expires in so many whole days.
    fn expires_soon(&self, user: &User, now: Timestamp) -> bool {
        let approved = user.verifications.iter().filter(|attempt| attempt.is_approved());
        let last = approved.max_by_key(|attempt| (attempt.updated_at, Reverse(attempt.kind)));
        let window = self.settings.verify_student_expiring_soon_window;
        let expiry = last.and_then(|attempt| self.verification_expiry(attempt));
        expiry.is_some_and(|expiry| {
            expiry.duration_since(now) < DAY.saturating_mul(window.saturating_add(1))
        })
    }
}

#[cfg(test)]
mod tests {
    use VerificationKind::{Manual, Photo, Plugin, Sso};
    use VerificationStatus::{Approved, Created, Denied, MustRetry, Ready, Submitted};

    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_772_359_200, 0);

    fn days_ago(kind: VerificationKind, status: VerificationStatus, days: i32) -> Verification {
        Verification::new(kind, status, NOW - DAY * days)
    }

    fn standing(attempts: &[Verification]) -> Option<Standing> {
        let mut lms = Lms::default();
        let mut user = User::learner("ada");
        user.verifications = attempts.to_vec();
        let ada = lms.add(user);
        lms.verification_standing(ada, NOW)
    }

    #[test]
    fn one_attempt_stands_as_it_is_until_it_expires() {
        let soon = |days: i32| Some(NOW + DAY * days);
        for (kind, status, age, expected) in [
            (Photo, Created, 1, None),
            (Photo, Ready, 1, None),
            (Photo, Submitted, 1, Some(Standing::Pending)),
            (Photo, MustRetry, 1, Some(Standing::Pending)),
            (Photo, Denied, 1, Some(Standing::MustReverify)),
            (Photo, Approved, 1, Some(Standing::Approved(None))),
            (Photo, Approved, 336, Some(Standing::Approved(None))),
            (Photo, Approved, 337, Some(Standing::Approved(soon(28)))),
            (Photo, Approved, 365, Some(Standing::Approved(soon(0)))),
            (Photo, Approved, 366, Some(Standing::Expired)),
            (Manual, Approved, 366, None),
            (Sso, Approved, 366, None),
            (Plugin, Approved, 9999, Some(Standing::Approved(None))),
        ] {
            let attempt = days_ago(kind, status, age);
            assert_eq!(standing(&[attempt]), expected, "{kind:?} {status:?} {age}");
        }
        assert_eq!(standing(&[]), None);
    }

    #[test]
    fn an_attempt_that_was_accepted_and_still_counts_goes_before_later_ones() {
        for (attempts, expected) in [
            (
                vec![days_ago(Photo, Approved, 9), days_ago(Photo, Denied, 1)],
                Standing::Approved(None),
            ),
            (
                vec![days_ago(Photo, Denied, 9), days_ago(Manual, Approved, 1)],
                Standing::Approved(None),
            ),
            (
                vec![days_ago(Photo, Approved, 400), days_ago(Photo, Denied, 1)],
                Standing::MustReverify,
            ),
            (vec![days_ago(Photo, Submitted, 9), days_ago(Manual, Denied, 1)], Standing::Pending),
            (
                vec![days_ago(Photo, Approved, 360), days_ago(Sso, Approved, 9)],
                Standing::Approved(None),
            ),
        ] {
            assert_eq!(standing(&attempts), Some(expected), "{attempts:?}");
        }
    }
}
