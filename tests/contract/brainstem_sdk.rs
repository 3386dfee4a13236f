//! What the SDK adds to BrainSTEM's operations: portals, typed lists, streams, and ways to sign in.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::{Context, Result};
use contract_tests::brainstem::{ADMIN, BENCH, LENA, PETRA, SORA, TOMAS};
use contract_tests::in_process::{WorldClock, transport};
use contract_tests::{Lab, PASSWORD, START};
use emeritus::brainstem::filter::{
    Condition, Order, group, invitation, join_request, laboratory, not, user,
};
use emeritus::brainstem::types::{
    DeviceRefusal, Group, GroupMemberUpdate, Invitation, JoinRequest, Laboratory, User,
};
use emeritus::brainstem::{
    Client, InvitationRelation, JoinRequestRelation, LaboratoryRelation, PairedTokens, Password,
    TokenFile, UserRelation,
};
use emeritus::{Credentials, Error, Secret, TokenSource};
use emeritus_mock::brainstem::{Era, Store, User as Person};
use emeritus_mock::{Clock, Ids, States, System, World};
use futures::TryStreamExt;
use jiff::SignedDuration;
use uuid::Uuid;

/// The ids that a stream of users gives.
async fn found(client: &Client, condition: Condition<User>) -> Result<Vec<u64>, Error> {
    let users = client.private().users().filter(condition).items();
    users.map_ok(|user| user.id).try_collect().await
}

#[tokio::test]
async fn every_operator_finds_whom_it_should() -> Result<()> {
    let lab = Lab::start().await?;
    let project = Uuid::from_u128(1);
    {
        let mut store = lab.world().brainstem();
        for (id, email) in [(60, "both@x.example"), (61, "one@x.example")] {
            let mut busy = Person::new(email).with_id(id).name("Busy", "Bee");
            busy.active_projects.push(project);
            if id == 60 {
                busy.active_projects.push(Uuid::from_u128(2));
            }
            store.add_user(busy);
        }
    }
    let client = lab.brainstem(ADMIN)?;
    let projects = user::active_projects;
    for (condition, ids) in [
        (user::email().eq(LENA), vec![41]),
        (user::email().iexact("LENA.varga@LAB.example"), vec![41]),
        (user::email().contains("brainstem"), vec![90]),
        (user::email().icontains("LAB.EXAMPLE"), vec![41, 52, 57, 58]),
        (user::first_name().startswith("So"), vec![57]),
        (user::first_name().istartswith("so"), vec![57]),
        (user::last_name().endswith("o"), vec![57]),
        (user::last_name().iendswith("O"), vec![57]),
        (user::first_name().regex("^(Lena|Ida)$"), vec![41, 90]),
        (user::last_name().gt("Reid"), vec![41]),
        (user::id().gt(58), vec![60, 61, 90]),
        (user::id().gte(61_u64), vec![61, 90]),
        (user::id().lt(52_i64), vec![41]),
        (user::id().lte(52_u32), vec![41, 52]),
        (user::id().range(52..=58), vec![52, 57, 58]),
        (user::last_name().range("Ito".to_owned()..="Moen".to_owned()), vec![57, 58, 90]),
        (user::id().one_of([41, 90, 7]), vec![41, 90]),
        (user::first_name().one_of(["Lena", "Tomas"]), vec![41, 52]),
        (user::is_superuser().eq(true), vec![90]),
        (user::is_group_admin().eq(true), vec![]),
        (user::website().isnull(true), vec![]),
        (projects().isnull(false), vec![60, 61]),
        (projects().eq(project), vec![60, 61]),
        (projects().any(Uuid::from_u128(2)), vec![60]),
        (projects().all(project), vec![41, 52, 57, 58, 61, 90]),
        (not(user::email().endswith("example")), vec![]),
        (!user::id().one_of([41, 52, 57, 58]), vec![60, 61, 90]),
        (not(not(user::id().eq(41))), vec![41]),
        (user::google_scholar().gt(""), vec![]),
        (user::orcid_id().eq(""), vec![41, 52, 57, 58, 60, 61, 90]),
        (user::atlas_preference().eq("BM4"), vec![]),
    ] {
        let shown = format!("{condition:?}");
        assert_eq!(found(&client, condition).await?, ids, "{shown}");
    }
    Ok(())
}

/// Every field of every model is one that the server knows, to filter by and to sort by.
#[tokio::test]
async fn every_field_is_one_that_the_server_knows() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem(ADMIN)?;
    let portal = client.private();
    macro_rules! check {
        ($list:ident, $module:ident: $($field:ident = $value:expr,)+) => {$(
            let list = portal.$list().filter($module::$field().eq($value));
            list.sort($module::$field().ascending()).page().await?;
        )+};
    }
    let id = Uuid::nil();
    check! {
        users, user: id = 1, email = "", first_name = "", last_name = "", website = "",
        google_scholar = "", orcid_id = "", atlas_preference = "", active_projects = id,
        is_superuser = true, is_project_admin = true, is_group_admin = true,
        is_taxonomies_admin = true, is_resources_admin = true, is_attributes_admin = true,
        is_contact_form_email_receiver = true,
    }
    check! { groups, group: id = 1, name = "", }
    check! {
        laboratories, laboratory: id = id, group = 7, principal_investigators = 41, description = "",
        website = "", department = "", institution = "", city = "", country = "",
    }
    check! {
        invitations, invitation: id = id, user_account_invitation = 41, authgroup = 7,
        new_manager = true, new_owner = true,
    }
    check! { requests, join_request: id = id, user_account_request = 41, authgroup = 7, }
    Ok(())
}

#[tokio::test]
async fn laboratories_are_found_by_their_people_and_bring_them_along() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem(LENA)?;
    let laboratories = client.private().laboratories();
    let mut made = Vec::new();
    for (city, investigators) in [("Oslo", vec![41, 57]), ("Bergen", vec![52])] {
        let laboratory = laboratories.create(|it| {
            let it = it.group(BENCH).institution("Example University").city(city);
            it.principal_investigators(investigators)
        });
        made.push(laboratory.await?.id);
    }
    let group = laboratory::group;
    let people = laboratory::principal_investigators;
    for (condition, places) in [
        (group().eq(BENCH), vec![0, 1]),
        (group().name().icontains("CORTEX"), vec![0, 1]),
        (not(group().name().eq("Cortex bench")), vec![]),
        (people().email().startswith("sora"), vec![0]),
        (people().any(41), vec![0]),
        (people().all(52), vec![1]),
        (laboratory::id().one_of([made[1], Uuid::nil()]), vec![1]),
    ] {
        let shown = condition.to_string();
        let list = laboratories.filter(condition).sort(laboratory::city().descending());
        let found: Vec<Laboratory> = list.items().try_collect().await?;
        let expected: Vec<_> = places.into_iter().map(|place: usize| made[place]).collect();
        assert_eq!(found.iter().map(|it| it.id).collect::<Vec<_>>(), expected, "{shown}");
    }

    let everything = laboratories.include(LaboratoryRelation::Group);
    let everything = everything.include(LaboratoryRelation::PrincipalInvestigators);
    let page = everything.filter(laboratory::city().eq("Oslo")).page().await?;
    assert_eq!((page.items.len(), page.total), (1, Some(1)));
    assert_eq!(page.groups.iter().map(|it| it.id).collect::<Vec<_>>(), [BENCH]);
    assert_eq!(page.users.iter().map(|it| it.id).collect::<Vec<_>>(), [41, 57]);
    let bare = laboratories.page().await?;
    assert_eq!((bare.items.len(), bare.groups.len(), bare.users.len()), (2, 0, 0));

    let moved = laboratories.update(made[0], |it| it.city("Bodø")).await?;
    assert_eq!((moved.city.as_str(), moved.institution.as_str()), ("Bodø", "Example University"));
    let replaced = laboratories.replace(made[0], |it| {
        it.group(BENCH).institution("Elsewhere").principal_investigators(vec![41])
    });
    assert_eq!(replaced.await?.institution, "Elsewhere");
    assert_eq!(client.public().laboratories().get(made[0]).await?.institution, "Elsewhere");
    laboratories.delete(made[0]).await?;
    assert!(laboratories.get(made[0]).await.err().context("it is gone")?.is_not_found());
    Ok(())
}

#[tokio::test]
async fn people_come_into_a_group_and_go() -> Result<()> {
    let lab = Lab::start().await?;
    let (lena, tomas) = (lab.brainstem(LENA)?, lab.brainstem(TOMAS)?);
    let groups = lena.private().groups();

    let invite = groups.update(BENCH, |group| {
        let manager = GroupMemberUpdate { is_manager: Some(true), ..Default::default() };
        group.users(HashMap::from([(TOMAS.to_owned(), manager)]))
    });
    assert!(!invite.await?.users.contains_key(TOMAS), "an invitation has to be accepted");
    let theirs = tomas.private().invitations();
    let list = theirs.filter(invitation::user_account_invitation().email().eq(TOMAS));
    let list = list.filter(invitation::authgroup().name().startswith("Cortex"));
    let list = list.filter(invitation::new_manager().eq(true)).sort(invitation::id().ascending());
    let list = list.include(InvitationRelation::Authgroup);
    let page = list.include(InvitationRelation::UserAccountInvitation).page().await?;
    let [invited] = page.items.as_slice() else { anyhow::bail!("one invitation: {page:?}") };
    assert_eq!((page.groups[0].name.as_str(), page.users[0].id), ("Cortex bench", 52));
    assert_eq!(theirs.get(invited.id).await?.authgroup, BENCH);
    theirs.accept(invited.id).await?;
    let gone: Vec<Invitation> = theirs.items().try_collect().await?;
    assert!(gone.is_empty());
    let left = tomas.private().groups().leave(BENCH).await?;
    assert!(!left.users.contains_key(TOMAS));

    let asked = tomas.private().groups().join(BENCH).await?;
    let requests = lena.private().requests();
    let list = requests.filter(join_request::user_account_request().eq(52));
    let list = list.include(JoinRequestRelation::Authgroup);
    let page = list.include(JoinRequestRelation::UserAccountRequest).page().await?;
    assert_eq!((page.items[0].id, page.groups.len(), page.users[0].id), (asked.id, 1, 52));
    assert_eq!(requests.reject(asked.id).await?.id, asked.id);
    for accepts in [false, true] {
        let asked = tomas.private().groups().join(BENCH).await?;
        if accepts {
            assert_eq!(requests.get(asked.id).await?.user_account_request, 52);
            requests.accept(asked.id).await?;
        } else {
            tomas.private().requests().cancel(asked.id).await?;
        }
    }
    let none: Vec<JoinRequest> = requests.items().try_collect().await?;
    assert!(none.is_empty());
    assert!(groups.get(BENCH).await?.users.contains_key(TOMAS));

    let invite = |who: &str| {
        let users = HashMap::from([(who.to_owned(), GroupMemberUpdate::default())]);
        groups.update(BENCH, |group| group.users(users))
    };
    for (who, rejects) in [(ADMIN, true), (ADMIN, false)] {
        invite(who).await?;
        let page = lena.private().invitations().page().await?;
        let id = page.items.first().context("there is one")?.id;
        if rejects {
            lab.brainstem(who)?.private().invitations().reject(id).await?;
        } else {
            lena.private().invitations().cancel(id).await?;
        }
    }

    let made = groups.create("Spike sorters").await?;
    let named: Vec<Group> =
        groups.filter(group::name().icontains("SPIKE")).items().try_collect().await?;
    assert_eq!(named.iter().map(|it| it.id).collect::<Vec<_>>(), [made.id]);
    groups.delete(made.id).await?;
    assert!(groups.get(made.id).await.err().context("it is gone")?.is_not_found());
    Ok(())
}

#[tokio::test]
async fn portals_show_and_change_what_they_should() -> Result<()> {
    let lab = Lab::start().await?;
    let (admin, sora) = (lab.brainstem(ADMIN)?, lab.brainstem(SORA)?);
    assert_eq!(admin.public().users().get(90).await?.is_superuser, None);
    assert_eq!(admin.private().users().get(90).await?.is_superuser, Some(true));
    let changed = admin.superuser().users().update(58, |user| user.is_group_admin(true)).await?;
    assert_eq!((changed.email.as_str(), changed.is_group_admin), (PETRA, Some(true)));
    let mine = sora.private().users().update(57, |user| user.website("sora.example"));
    assert_eq!(mine.await?.website, "http://sora.example");
    let replaced = sora.private().users().replace(57, |user| user.email(SORA).first_name("So"));
    assert_eq!(replaced.await?.first_name, "So");
    let refused = sora.superuser().users().page().await.err().context("no administrator")?;
    assert!(refused.is_forbidden() && refused.operation() == Some("users_list"));
    let refused = sora.private().users().delete(58).await.err().context("no administrator")?;
    assert!(refused.is_forbidden());
    admin.private().users().delete(58).await?;
    assert!(sora.public().users().get(58).await.err().context("it is gone")?.is_not_found());
    let flags = sora.private().users().filter(user::is_superuser().eq(true)).page().await;
    assert!(flags.err().context("administrators alone")?.is_bad_request());
    let relations = sora.private().users().include(UserRelation::ActiveProjects).page().await?;
    assert_eq!(relations.items.len(), 4);
    Ok(())
}

#[tokio::test]
async fn a_thousand_users_come_each_once_in_pages_of_any_size_and_in_any_order() -> Result<()> {
    let lab = Lab::start().await?;
    {
        let mut store = lab.world().brainstem();
        *store = Store::default();
        for id in 1..=1_000 {
            let (first, last) = (format!("F{}", id % 7), format!("L{:04}", 2_000 - id));
            let person = Person::new(&format!("{id}@lab.example")).with_id(id);
            store.add_user(person.name(&first, &last));
        }
    }
    let client = lab.brainstem_anonymous()?;
    let calls = || lab.world().journal.count("users_list");
    let up: Vec<u64> = (1..=1_000).collect();
    let down: Vec<u64> = (1..=1_000).rev().collect();
    let mut by_name = up.clone();
    by_name.sort_by_key(|id| (id % 7, std::cmp::Reverse(*id)));
    let orders: [(Vec<Order<User>>, &[u64]); 4] = [
        (vec![], &up),
        (vec![user::id().descending()], &down),
        (vec![user::last_name().ascending()], &down),
        (vec![user::first_name().ascending(), user::id().descending()], &by_name),
    ];
    for (size, pages) in
        [(None, 10), (Some(100), 10), (Some(500), 10), (Some(64), 16), (Some(7), 143)]
    {
        for (orders, expected) in &orders {
            let before = calls();
            let list = orders
                .iter()
                .fold(client.public().users().list(), |list, order| list.sort(order.clone()));
            let list = size.map_or(list.clone(), |size| list.limit(size));
            let users = list.items().map_ok(|user| user.id);
            assert_eq!(users.try_collect::<Vec<_>>().await?, *expected, "{orders:?} {size:?}");
            assert_eq!(calls() - before, pages, "{orders:?} {size:?}");
        }
    }
    let few = client.public().users().filter(user::first_name().eq("F3")).offset(100).items();
    assert_eq!(few.try_collect::<Vec<_>>().await?.len(), 43);
    Ok(())
}

/// A world with Lena, and a client of it that tells the world's time and has no credentials.
fn world() -> (Arc<World>, impl Fn(Credentials) -> Result<Client, Error>) {
    let mut store = Store::default();
    store.add_user(Person::new(LENA).with_id(41).password(PASSWORD));
    let states = States { brainstem: store, ..States::default() };
    let world = Arc::new(World::new(Clock::frozen_at(START), Ids::seeded(7), states));
    let inner = Arc::clone(&world);
    let client = move |credentials| {
        Client::builder("http://brainstem.test")
            .credentials(credentials)
            .transport(transport(System::Brainstem, &inner))
            .clock(WorldClock(Arc::clone(&inner)))
            .build()
    };
    (world, client)
}

#[tokio::test]
async fn a_device_is_signed_in_by_whoever_approves_it_and_finds_its_token_again() -> Result<()> {
    let (world, client) = world();
    let folder = tempfile::tempdir()?;
    let file = TokenFile::at(folder.path().join("brainstem/token"));
    let anonymous = client(Credentials::none())?;
    let sign_in = anonymous.device_sign_in().client_name("contract-tests");
    let token = sign_in
        .run(async |prompt| {
            assert!(prompt.verification_uri_complete.starts_with(&prompt.verification_uri));
            let approved =
                world.brainstem().approve_device(&prompt.user_code, 41, world.clock.now());
            assert_eq!(approved, Ok(()));
        })
        .await?;
    file.save(&token)?;
    let token = file.load()?.context("it was kept")?;
    let me = client(Credentials::bearer(token))?;
    assert_eq!(me.private().users().get(41).await?.email, LENA);
    assert_eq!(world.clock.now().duration_since(START), SignedDuration::from_secs(5));
    Ok(())
}

#[tokio::test]
async fn a_device_that_is_denied_or_forgotten_or_late_hears_so() -> Result<()> {
    let (world, client) = world();
    let client = client(Credentials::none())?;
    let denied = client.device_sign_in().run(async |prompt| {
        let denied = world.brainstem().deny_device(&prompt.user_code, world.clock.now());
        assert_eq!(denied, Ok(()));
    });
    let denied = denied.await.err().context("somebody said no")?;
    assert_eq!(denied.device_refusal(), Some(&DeviceRefusal::AccessDenied));

    let before = (world.clock.now(), world.journal.count("device_token_poll"));
    let late = client.device_sign_in().run(async |_| ()).await.err().context("nobody came")?;
    assert_eq!(late.device_refusal(), Some(&DeviceRefusal::ExpiredToken));
    assert_eq!(world.clock.now().duration_since(before.0), SignedDuration::from_mins(15));
    assert_eq!(world.journal.count("device_token_poll") - before.1, 180, "every five seconds");
    Ok(())
}

#[tokio::test]
async fn a_pair_is_renewed_ahead_of_time_and_the_new_refresh_token_is_kept() -> Result<()> {
    let (world, client) = world();
    let folder = tempfile::tempdir()?;
    let file = TokenFile::at(folder.path().join("refresh"));
    let tokens = PairedTokens::sign_in(LENA, PASSWORD).stored_in(file.clone());
    let lena = client(Credentials::token_source(tokens))?;
    let mut kept = Vec::new();
    for (minutes, renewals) in [(0, 0), (58, 0), (2, 1), (58, 1), (2, 2)] {
        world.clock.advance(SignedDuration::from_mins(minutes));
        lena.private().users().get(41).await?;
        assert_eq!(world.journal.count("token_pair_create"), 1);
        assert_eq!(world.journal.count("token_pair_refresh"), renewals);
        kept.push(file.load()?.context("it was kept")?);
    }
    assert!(kept[0] == kept[1] && kept[1] != kept[2] && kept[3] != kept[4]);

    // Another run goes on with what was kept, and the one before has what is dead.
    let resumed = PairedTokens::resume(kept[4].clone());
    client(Credentials::token_source(resumed))?.private().users().get(41).await?;
    world.clock.advance(SignedDuration::from_mins(60));
    lena.private().users().get(41).await?;
    assert_eq!(world.journal.count("token_pair_create"), 2, "the password is good for a new pair");
    let dead = client(Credentials::token_source(PairedTokens::resume(kept[4].clone())))?;
    let dead = dead.private().users().get(41).await.err().context("it was used")?;
    assert!(dead.is_credentials() && !dead.is_unauthorized());
    assert_eq!(dead.message(), Some("Token is invalid or expired"));
    Ok(())
}

#[tokio::test]
async fn a_password_is_good_for_a_token_in_both_ages() -> Result<()> {
    let (world, client) = world();
    for era in [Era::Seed, Era::Pairs] {
        world.brainstem().settings.era = era;
        let before = world.journal.count("token_create");
        let lena = client(Credentials::token_source(Password::new(LENA, PASSWORD)))?;
        for _ in 0..2 {
            assert_eq!(lena.private().users().get(41).await?.email, LENA);
        }
        assert_eq!(world.journal.count("token_create") - before, 1);
        // A personal access token dies after a year without use; then Lena signs in again.
        world.clock.advance(SignedDuration::from_hours(24 * 366));
        lena.private().users().get(41).await?;
        let again = usize::from(era == Era::Pairs);
        assert_eq!(world.journal.count("token_create") - before, 1 + again);
        let wrong = client(Credentials::token_source(Password::new(LENA, "wrong")))?;
        let wrong = wrong.private().users().get(41).await.err().context("it is wrong")?;
        assert!(wrong.is_credentials());
        let words = wrong.message().context("it says why")?;
        assert!(words.ends_with("Unable to log in with provided credentials."), "{words}");
    }
    Ok(())
}

#[tokio::test]
async fn nothing_that_signs_in_is_printed() -> Result<()> {
    let (_, client) = world();
    let secret = Secret::from("hush");
    let sources: [Arc<dyn TokenSource>; 3] = [
        Arc::new(Password::new(LENA, &secret)),
        Arc::new(PairedTokens::sign_in(LENA, &secret)),
        Arc::new(PairedTokens::resume(&secret)),
    ];
    for source in sources {
        assert!(!format!("{source:?}").contains("hush"));
    }
    let lena = client(Credentials::token_source(Password::new(LENA, secret)))?;
    assert!(!format!("{lena:?} {:?}", lena.device_sign_in()).contains("hush"));
    Ok(())
}
