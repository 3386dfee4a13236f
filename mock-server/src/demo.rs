//! The world that the binary serves: a few invented people, and the credentials to act for them.

use crate::clock::Clock;
use crate::ids::Ids;
use crate::openedx::{Application, Enrollment, Lms, User};
use crate::world::{States, World};
use crate::{Secret, brainstem, open_humans, pieces};
use jiff::{SignedDuration, Timestamp};

/// What it takes to act in the demo world.
#[derive(Clone, Copy, Debug)]
pub struct Credentials {
    /// The user name of the demo learner.
    pub learner: &'static str,
    /// The password of the demo learner.
    pub password: &'static str,
    /// The public application with which people sign in by password.
    pub people_client_id: &'static str,
    /// The application of the retirement service worker.
    pub worker_client_id: &'static str,
    /// The secret of the application of the retirement service worker.
    pub worker_client_secret: &'static str,
    /// The e-mail address of an ordinary user of BrainSTEM.
    pub brainstem_user: &'static str,
    /// The e-mail address of an administrator of BrainSTEM.
    pub brainstem_admin: &'static str,
    /// The password of both.
    pub brainstem_password: &'static str,
}

/// The credentials of every demo world.
pub const CREDENTIALS: Credentials = Credentials {
    learner: "mira_okafor",
    password: "tide-pools",
    people_client_id: "demo-people",
    worker_client_id: "retire-worker-key",
    worker_client_secret: "retire-worker-secret",
    brainstem_user: brainstem::demo::LENA,
    brainstem_admin: brainstem::demo::ADMIN,
    brainstem_password: brainstem::demo::PASSWORD,
};

/// The state of a demo world, with an access token of the demo learner.
#[derive(Debug)]
pub struct Demo {
    /// An LMS with a learner, a learner who asked to be deleted three weeks ago, and the retirement
    /// service worker; it knows the states of the pipeline in upstream's documentation.
    pub openedx: Lms,
    /// An Open Humans site with two projects and a member of both.
    pub open_humans: open_humans::Demo,
    /// A BrainSTEM with a group, its laboratory and an administrator.
    pub brainstem: brainstem::Store,
    /// A Pieces OS with somebody signed in.
    pub pieces: pieces::Store,
    /// A Bearer token of the demo learner.
    pub learner_token: Secret,
}

/// Tokens with which a demo world can be called at once.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// A Bearer token of the demo learner, for the LMS.
    pub learner: Secret,
    /// A Bearer token of the demo member, for Open Humans.
    pub member: Secret,
    /// The master token of the demo project of Open Humans.
    pub master: Secret,
}

/// The states of a pipeline of five stages, as in upstream's example configuration.
pub const STATES: [&str; 14] = [
    "PENDING",
    "RETIRING_FORUMS",
    "FORUMS_COMPLETE",
    "RETIRING_ENROLLMENTS",
    "ENROLLMENTS_COMPLETE",
    "RETIRING_NOTES",
    "NOTES_COMPLETE",
    "RETIRING_LMS_MISC",
    "LMS_MISC_COMPLETE",
    "RETIRING_LMS",
    "LMS_COMPLETE",
    "ERRORED",
    "ABORTED",
    "COMPLETE",
];

impl Demo {
    /// A demo world at the time of `clock`, with tokens from `ids`.
    #[must_use]
    pub fn new(clock: &Clock, ids: &Ids) -> Self {
        let now = clock.now();
        let mut openedx = Lms::default();
        openedx.populate_retirement_states(&STATES).unwrap_or_default();
        let worker =
            openedx.add(User::learner(&openedx.settings.retirement_service_worker_username));
        let Credentials { people_client_id, worker_client_id, worker_client_secret, .. } =
            CREDENTIALS;
        openedx.add_application(Application::client_credentials(
            worker_client_id,
            worker_client_secret,
            worker,
        ));
        openedx.add_application(Application::password(people_client_id, worker));
        let mira = openedx.add(mira());
        let leaving = openedx.add(
            User::learner("tuan_v")
                .name("Tuan Vo")
                .enrolled_in("course-v1:TideU+Kelp+2026", "TideU"),
        );
        let three_weeks_ago =
            now.saturating_sub(SignedDuration::from_hours(21 * 24)).unwrap_or(now);
        openedx.request_deletion(leaving, three_weeks_ago).unwrap_or_default();
        let learner_token = openedx.issue_access_token(mira, Timestamp::MAX, ids);
        let open_humans = open_humans::Demo::new(now, ids);
        let (brainstem, pieces) = (brainstem::Store::demo(), pieces::Store::demo());
        Self { openedx, open_humans, brainstem, pieces, learner_token }
    }

    /// The demo world itself, at the time of the machine, with tokens from `ids`.
    #[must_use]
    pub fn world(ids: Ids) -> (World, Tokens) {
        let clock = Clock::default();
        let Self { openedx, open_humans, brainstem, pieces, learner_token } =
            Self::new(&clock, &ids);
        let tokens = Tokens {
            learner: learner_token,
            member: open_humans.member.access_token,
            master: open_humans.master_token,
        };
        let open_humans = open_humans.site;
        let states = States { openedx, open_humans, brainstem, pieces };
        (World::new(clock, ids, states), tokens)
    }
}

fn mira() -> User {
    let mut mira = User::learner(CREDENTIALS.learner)
        .with_email("mira.okafor@learn.example")
        .name("Mira Okafor")
        .password(CREDENTIALS.password)
        .enrolled_in("course-v1:HarborX+Tides+2026", "HarborX");
    mira.enrollments.push(Enrollment {
        course_id: "course-v1:TideU+Kelp+2026".to_owned(),
        org: "TideU".to_owned(),
        mode: "verified".to_owned(),
        is_active: true,
    });
    let profile = mira.profile.get_or_insert_default();
    profile.bio = Some("Tide-pool photographer.".to_owned());
    profile.country = Some("NZ".to_owned());
    profile.language_proficiencies = vec!["en".to_owned(), "mi".to_owned()];
    profile.level_of_education = Some("b".to_owned());
    profile.gender = Some("f".to_owned());
    mira
}
