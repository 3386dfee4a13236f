//! The older public API, which answers everybody.

use anyhow::Result;
use contract_tests::open_humans::{GENE_VAULT, MARLOW, TIDAL_STEPS, WREN};
use contract_tests::{Answer, Lab, answer};
use emeritus_mock::System;
use emeritus_mock::open_humans::{Authorization, Behaviour, DatatypeId, NewFile, Site};
use jiff::Timestamp;
use serde_json::{Value, json};

const FILES: &str = "/api/public-data/";

/// Three public files and one that is not: of Marlow in both projects, of Wren in Tidal Steps.
pub(crate) fn publish(site: &mut Site) {
    let account = |site: &Site, id: &str| site.membership(id).expect("a member").account();
    let (marlow, wren) = (account(site, MARLOW), account(site, WREN));
    for (number, account, project, created, datatype) in [
        (1, marlow, GENE_VAULT, "2026-05-30T23:59:59Z", 6),
        (2, marlow, TIDAL_STEPS, "2026-05-31T00:00:00Z", 18),
        (3, wren, TIDAL_STEPS, "2026-06-01T00:00:00Z", 18),
    ] {
        let owner = Authorization { account, project };
        let created: Timestamp = created.parse().expect("a time");
        let file = NewFile {
            name: format!("{number}.csv"),
            datatypes: vec![DatatypeId(datatype)],
            ..NewFile::default()
        };
        site.add_file(owner, file, &number.to_string(), "1".into(), created);
        set_public(site, owner, true);
    }
    // Nobody sees a file that has not arrived.
    let owner = Authorization { account: wren, project: TIDAL_STEPS };
    site.add_incomplete_file(owner, NewFile::default(), "4", Timestamp::UNIX_EPOCH);
}

/// Whether everybody may see somebody's files of a project.
pub(crate) fn set_public(site: &mut Site, owner: Authorization, is_public: bool) {
    let member = site.membership_of(owner.account, owner.project).expect("a member");
    let id = member.id().clone();
    site.membership_mut(id.as_str()).expect("a member").is_public = is_public;
}

/// Hides that Marlow is a member of Tidal Steps.
pub(crate) fn hide_marlow(site: &mut Site) {
    site.membership_mut(MARLOW).expect("a member").visible = false;
}

async fn published() -> Result<Lab> {
    let lab = Lab::start().await?;
    publish(&mut lab.world().open_humans());
    Ok(lab)
}

pub(crate) async fn get(lab: &Lab, path: &str) -> Result<Answer> {
    Ok(answer(lab.request(System::OpenHumans, "GET", path)).await?)
}

/// The numbers of the files that a list shows; 0 for an item that hides.
pub(crate) fn numbers(page: &Value) -> Vec<u64> {
    let items = page["results"].as_array().into_iter().flatten();
    items.map(|item| item["id"].as_u64().unwrap_or_default()).collect()
}

#[tokio::test]
async fn a_public_file_is_shown_with_its_owner() -> Result<()> {
    let lab = published().await?;
    let page = lab.open_humans_anonymous()?.public_files_list().limit(1).send().await?;
    let file = &page.results[0];
    assert_eq!((page.count, file.id, file.source.as_str()), (3, 1, "direct-sharing-128"));
    let person = lab.world().open_humans().account_by_username("marlow_v").cloned();
    let person = person.expect("marlow has an account");
    assert_eq!(file.user.id.as_deref(), Some(person.member_id()));
    assert_eq!(file.user.name.as_deref(), Some("Marlow V"));
    assert_eq!(file.user.username.as_deref(), Some("marlow_v"));
    // Tokens are ignored, bad ones too.
    let answer = get(&lab, &format!("{FILES}?access_token=nobody")).await?;
    assert_eq!((answer.status, numbers(&answer.json())), (200, vec![1, 2, 3]));
    Ok(())
}

#[tokio::test]
async fn files_that_are_not_public_and_people_who_hide_are_not_shown() -> Result<()> {
    let lab = published().await?;
    let shown = async || anyhow::Ok(get(&lab, FILES).await?.json());
    hide_marlow(&mut lab.world().open_humans());
    let page = shown().await?;
    assert_eq!(page["results"][1]["user"], json!({ "id": null, "name": null, "username": null }));
    lab.world().open_humans().project_mut(GENE_VAULT).expect("the project").approved = false;
    assert_eq!(numbers(&shown().await?), [2, 3]);
    lab.world().open_humans().leave(WREN, false, contract_tests::START)?;
    assert_eq!(numbers(&shown().await?), [2]);
    lab.world().open_humans().membership_mut(MARLOW).expect("a member").is_public = false;
    assert!(numbers(&shown().await?).is_empty());
    Ok(())
}

#[tokio::test]
async fn filters_filter_unless_the_site_is_strict() -> Result<()> {
    let lab = published().await?;
    let person = lab.world().open_humans().account_by_username("wren_a").cloned();
    let wren = person.expect("wren has an account").member_id().to_owned();
    for (query, expected) in [
        ("source=direct-sharing-412", vec![2, 3]),
        ("source=direct-sharing-412,direct-sharing-128", vec![1, 2, 3]),
        ("source=", vec![1, 2, 3]),
        ("username=marlow_v", vec![1, 2]),
        ("username=marlow", vec![]),
        (&format!("member_id={wren}"), vec![3]),
        ("created_start=5/31/2026", vec![2, 3]),
        ("created_end=5/31/2026", vec![1, 2]),
        ("created_start=2026-05-31&created_end=05/31/26", vec![2]),
        ("username=marlow_v&source=direct-sharing-412&limit=1", vec![2]),
    ] {
        let page = get(&lab, &format!("{FILES}?{query}")).await?.json();
        assert_eq!(numbers(&page), expected, "{query}");
    }
    for (query, body) in [
        (
            "source=gene_vault",
            json!({ "source": ["Select a valid choice. gene_vault is not one of the available choices."] }),
        ),
        ("created_start=soon", json!({ "created": ["Enter a valid date."] })),
    ] {
        let answer = get(&lab, &format!("{FILES}?{query}")).await?;
        assert_eq!((answer.status, answer.json()), (400, body), "{query}");
    }
    lab.world().open_humans().settings.behaviour = Behaviour::Strict;
    for query in ["source=gene_vault", "username=nobody", "created_start=soon"] {
        let page = get(&lab, &format!("{FILES}?{query}")).await?.json();
        assert_eq!(numbers(&page), [1, 2, 3], "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_hides_cannot_be_found_by_name() -> Result<()> {
    let lab = published().await?;
    hide_marlow(&mut lab.world().open_humans());
    let path = format!("{FILES}?username=marlow_v");
    let page = get(&lab, &path).await?.json();
    assert_eq!((numbers(&page), &page["count"]), (vec![1], &json!(1)));
    lab.world().open_humans().settings.behaviour = Behaviour::Strict;
    let page = get(&lab, &path).await?.json();
    assert_eq!((numbers(&page), &page["results"][1]), (vec![1, 0, 3], &json!({})));
    Ok(())
}

#[tokio::test]
async fn sources_are_listed_with_their_members() -> Result<()> {
    let lab = published().await?;
    let client = lab.open_humans_anonymous()?;
    let path = "/api/public-data/members-by-source/";
    let page = client.public_members_by_source_list().send().await?;
    let tidal = &page.results[1];
    assert_eq!((tidal.source.as_str(), tidal.name.as_str()), ("direct-sharing-412", "Tidal Steps"));
    assert_eq!(tidal.usernames, ["marlow_v", "wren_a"]);
    hide_marlow(&mut lab.world().open_humans());
    let one = get(&lab, &format!("{path}?source=direct-sharing-412")).await?.json();
    let tidal =
        json!({ "source": "direct-sharing-412", "name": "Tidal Steps", "usernames": ["wren_a"] });
    // The count takes no notice of the filter.
    assert_eq!((&one["count"], &one["results"]), (&json!(2), &json!([tidal])));
    for unknown in ["direct-sharing-9", "gene_vault"] {
        let path = format!("{path}?source={unknown}");
        lab.world().open_humans().settings.behaviour = Behaviour::Documented;
        assert_eq!(get(&lab, &path).await?.json()["results"], json!([]), "{unknown}");
        lab.world().open_humans().settings.behaviour = Behaviour::Strict;
        assert_eq!(get(&lab, &path).await?.status, 500, "{unknown}");
    }
    lab.world().open_humans().project_mut(TIDAL_STEPS).expect("the project").active = false;
    assert_eq!(get(&lab, path).await?.json()["count"], 1);
    Ok(())
}

#[tokio::test]
async fn people_are_listed_with_their_sources() -> Result<()> {
    let lab = published().await?;
    {
        let mut site = lab.world().open_humans();
        for project in [GENE_VAULT, TIDAL_STEPS] {
            let project = site.project_mut(project).expect("a project");
            project.returned_data_description = "Totals".to_owned();
        }
    }
    let page = lab.open_humans_anonymous()?.public_sources_by_member_list().send().await?;
    let sources = |number: usize| {
        let person = &page.results[number];
        (person.username.clone(), person.sources.clone())
    };
    let (vault, tidal) = ("direct-sharing-128".to_owned(), "direct-sharing-412".to_owned());
    assert_eq!(sources(0), ("marlow_v".to_owned(), vec![vault, tidal.clone()]));
    assert_eq!(sources(1), ("wren_a".to_owned(), vec![tidal]));
    hide_marlow(&mut lab.world().open_humans());
    let path = "/api/public-data/sources-by-member/";
    let page = get(&lab, path).await?.json();
    assert_eq!(page["results"][0]["sources"], json!(["direct-sharing-128"]));
    // A project that gives nothing back is no source.
    let stop_giving = |site: &mut Site| {
        site.project_mut(GENE_VAULT).expect("a project").returned_data_description.clear();
    };
    stop_giving(&mut lab.world().open_humans());
    assert_eq!(get(&lab, path).await?.json()["results"][0]["sources"], json!([]));
    Ok(())
}
