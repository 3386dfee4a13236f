//! The newer public API, which answers everybody.

use anyhow::Result;
use contract_tests::Lab;
use contract_tests::open_humans::{GENE_VAULT, MARLOW, TIDAL_STEPS};
use emeritus_mock::open_humans::{Account, Behaviour, Datatype, DatatypeId};
use futures::TryStreamExt;
use serde_json::{Value, json};

use crate::open_humans_public_legacy::{get, hide_marlow, numbers, publish};

async fn published() -> Result<Lab> {
    let lab = Lab::start().await?;
    publish(&mut lab.world().open_humans());
    Ok(lab)
}

fn make_strict(lab: &Lab) {
    lab.world().open_humans().settings.behaviour = Behaviour::Strict;
}

/// What a list shows under a name.
fn shown<'a>(page: &'a Value, name: &str) -> Vec<&'a str> {
    let items = page["results"].as_array().into_iter().flatten();
    items.map(|item| item[name].as_str().unwrap_or_default()).collect()
}

#[tokio::test]
async fn a_public_file_is_shown_alone_and_in_every_list() -> Result<()> {
    let lab = published().await?;
    let client = lab.open_humans_anonymous()?;
    let base = lab.server.url(emeritus_mock::System::OpenHumans);
    let file = client.datafile_get().id(1_u64).send().await?;
    assert_eq!(file.datatypes, [format!("{base}/api/public/datatype/6/")]);
    assert_eq!(file.source_project, format!("{base}/api/public/project/128/"));
    let person = lab.world().open_humans().account_by_username("marlow_v").map(Account::id);
    assert_eq!(file.user.id, person.map(|id| id.0));
    assert_eq!(file.user.username.as_deref(), Some("marlow_v"));
    let all = client.datafiles_list().send().await?;
    assert_eq!(all.results.iter().map(|file| file.id).collect::<Vec<_>>(), [1, 2, 3]);
    let of_vcf = client.datatype_datafiles_list().id(6_u64).send().await?;
    assert_eq!((of_vcf.count, of_vcf.results[0].id), (1, 1));
    let of_marlow = client.public_member_datafiles_list().username("marlow_v").send().await?;
    assert_eq!(of_marlow.count, 2);
    let of_tidal = client.public_project_datafiles_list().id(412_u64).send().await?;
    assert_eq!(of_tidal.count, 2);
    // The link opens the file.
    assert!(
        file.download_url.starts_with(&format!("{base}/data-management/datafile-download/1/?key="))
    );
    Ok(())
}

#[tokio::test]
async fn every_item_of_a_public_list_comes_once_whatever_the_length_of_its_pages() -> Result<()> {
    let lab = published().await?;
    {
        let mut site = lab.world().open_humans();
        (100..350).for_each(|id| site.add_datatype(DatatypeId(id), Datatype::new(&id.to_string())));
    }
    let client = lab.open_humans_anonymous()?;
    let known: Vec<u64> =
        lab.world().open_humans().datatypes().map(|datatype| datatype.id().0).collect();
    for limit in [1, 7, 100, 1000] {
        let items = client.datatypes_list().limit(limit).items();
        let ids: Vec<u64> = items.map_ok(|datatype| datatype.id).try_collect().await?;
        assert_eq!(ids, known, "in pages of {limit}");
    }
    let files = client.public_project_datafiles_list().id(412_u64).limit(1).items();
    assert_eq!(files.try_collect::<Vec<_>>().await?.len(), 2);
    Ok(())
}

#[tokio::test]
async fn whoever_hides_has_no_name_and_no_list() -> Result<()> {
    let lab = published().await?;
    hide_marlow(&mut lab.world().open_humans());
    let nobody = json!({ "id": null, "name": null, "username": null });
    assert_eq!(get(&lab, "/api/public/datafile/2/").await?.json()["user"], nobody);
    for (path, expected) in [
        ("/api/public/datafiles/", vec![1, 2, 3]),
        ("/api/public/datafiles/?username=marlow_v", vec![1]),
        ("/api/public/member/marlow_v/datafiles/", vec![1]),
        ("/api/public/project/412/datafiles/", vec![2, 3]),
    ] {
        assert_eq!(numbers(&get(&lab, path).await?.json()), expected, "{path}");
    }
    let projects = get(&lab, "/api/public/member/marlow_v/projects/").await?.json();
    assert_eq!(shown(&projects, "name"), ["Gene Vault"]);
    let members = get(&lab, "/api/public/project/412/members/").await?.json();
    assert_eq!(shown(&members, "username"), ["wren_a"]);
    make_strict(&lab);
    let page = get(&lab, "/api/public/datafiles/?username=marlow_v").await?.json();
    assert_eq!((numbers(&page), &page["results"][1]), (vec![1, 0, 3], &json!({})));
    Ok(())
}

#[tokio::test]
async fn files_are_narrowed_down_unless_the_site_is_strict() -> Result<()> {
    let lab = published().await?;
    // A strict site looks at no filter.
    lab.forgive_requests(&["/datatype_id"]);
    let lists = [
        ("/api/public/datafiles/", [vec![2, 3], vec![1], vec![3]], vec![1, 2, 3]),
        ("/api/public/datatype/18/datafiles/", [vec![2, 3], vec![], vec![3]], vec![2, 3]),
        ("/api/public/member/marlow_v/datafiles/", [vec![2], vec![1], vec![]], vec![1, 2]),
        ("/api/public/project/412/datafiles/", [vec![2, 3], vec![], vec![3]], vec![2, 3]),
    ];
    let queries = ["datatype_id=18", "source_project_id=128", "username=wren_a"];
    for (path, expected, _) in &lists {
        for (query, expected) in queries.iter().zip(expected) {
            let page = get(&lab, &format!("{path}?{query}")).await?.json();
            assert_eq!(&numbers(&page), expected, "{path}?{query}");
        }
        for name in ["datatype_id", "source_project_id"] {
            let answer = get(&lab, &format!("{path}?{name}=x")).await?;
            assert_eq!((answer.status, answer.json()), (400, json!({ name: ["Enter a number."] })));
        }
    }
    make_strict(&lab);
    for (path, _, all) in &lists {
        for query in queries.iter().chain(&["datatype_id=x"]) {
            let page = get(&lab, &format!("{path}?{query}")).await?.json();
            assert_eq!(&numbers(&page), all, "{path}?{query}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_datatype_is_shown_with_its_family() -> Result<()> {
    let lab = published().await?;
    // The filters know many words for yes and no.
    lab.forgive_requests(&["/include_children", "/uploadable"]);
    {
        let mut site = lab.world().open_humans();
        let child = |name, parent| {
            let mut datatype = Datatype::new(name);
            datatype.parent = Some(DatatypeId(parent));
            datatype
        };
        let mut genome = child("Genome", 18);
        genome.uploadable = false;
        site.add_datatype(DatatypeId(20), genome);
        site.add_datatype(DatatypeId(6), child("VCF", 20));
        // A family that goes round in a circle is met once.
        site.add_datatype(DatatypeId(18), child("Step Count", 6));
    }
    let client = lab.open_humans_anonymous()?;
    let datatype = client.datatype_get().id(18_u64).send().await?;
    assert_eq!((datatype.parent, datatype.children.as_slice()), (Some(6), &[20][..]));
    assert_eq!(datatype.source_projects, ["/api/public/project/412/"]);
    for (query, expected) in [
        ("", vec![6, 18, 20]),
        ("?uploadable=false", vec![20]),
        ("?uploadable=perhaps", vec![6, 18, 20]),
        ("?source_project_id=412", vec![18]),
        ("?source_project_id=128", vec![]),
    ] {
        let page = get(&lab, &format!("/api/public/datatypes/{query}")).await?.json();
        assert_eq!(numbers(&page), expected, "{query}");
    }
    let answer = get(&lab, "/api/public/datatypes/?source_project_id=x").await?;
    assert_eq!(answer.status, 400);
    let path = "/api/public/datatype/20/datafiles/?include_children";
    for (value, expected) in
        [("true", vec![1, 2, 3]), ("ON", vec![1, 2, 3]), ("n", vec![]), ("x", vec![])]
    {
        let page = get(&lab, &format!("{path}={value}")).await?.json();
        assert_eq!(numbers(&page), expected, "{value}");
    }
    make_strict(&lab);
    let page = get(&lab, "/api/public/datatypes/?uploadable=false").await?.json();
    assert_eq!(numbers(&page), [6, 18, 20]);
    assert_eq!(numbers(&get(&lab, &format!("{path}=1")).await?.json()), [1, 2, 3]);
    assert_eq!(get(&lab, &format!("{path}=x")).await?.status, 500);
    Ok(())
}

#[tokio::test]
async fn people_are_listed_and_shown() -> Result<()> {
    let lab = published().await?;
    let client = lab.open_humans_anonymous()?;
    let base = lab.server.url(emeritus_mock::System::OpenHumans);
    let marlow = client.public_member_get().username("marlow_v").send().await?;
    assert_eq!((marlow.name.as_str(), marlow.username.as_str()), ("Marlow V", "marlow_v"));
    assert_eq!(marlow.profile_url, format!("{base}/member/marlow_v/"));
    assert_eq!(client.public_members_list().send().await?.count, 2);
    assert_eq!(client.public_project_members_list().id(412_u64).send().await?.count, 2);
    let path = "/api/public/members/";
    for (query, expected) in [
        ("?name=MARLOW", vec!["marlow_v"]),
        ("?username=_A", vec!["wren_a"]),
        ("?name=wren&username=marlow", vec![]),
        ("?name=", vec!["marlow_v", "wren_a"]),
    ] {
        let page = get(&lab, &format!("{path}{query}")).await?.json();
        assert_eq!(shown(&page, "username"), expected, "{query}");
    }
    make_strict(&lab);
    assert_eq!(get(&lab, &format!("{path}?name=nobody")).await?.json()["count"], 2);
    let account = lab.world().open_humans().membership(MARLOW).expect("a member").account();
    lab.world().open_humans().account_mut(account).expect("an account").is_active = false;
    assert_eq!(shown(&get(&lab, path).await?.json(), "username"), ["wren_a"]);
    assert_eq!(get(&lab, "/api/public/member/marlow_v/").await?.status, 404);
    Ok(())
}

#[tokio::test]
async fn approved_projects_are_listed_and_shown() -> Result<()> {
    let lab = published().await?;
    // The filter knows many words for yes and no.
    lab.forgive_requests(&["/active"]);
    let client = lab.open_humans_anonymous()?;
    let tidal = client.public_project_get().id(412_u64).send().await?;
    assert_eq!((tidal.id, tidal.authorized_members), (412, 2));
    assert_eq!(client.projects_list().send().await?.count, 2);
    assert_eq!(client.public_member_projects_list().username("marlow_v").send().await?.count, 2);
    lab.world().open_humans().project_mut(TIDAL_STEPS).expect("the project").active = false;
    let path = "/api/public/projects/";
    for (query, expected) in [
        ("?active=true", vec![128]),
        ("?active=0", vec![412]),
        ("?id=412", vec![412]),
        ("?name=vault", vec![128]),
    ] {
        assert_eq!(
            numbers(&get(&lab, &format!("{path}{query}")).await?.json()),
            expected,
            "{query}"
        );
    }
    assert_eq!(get(&lab, &format!("{path}?id=x")).await?.status, 400);
    lab.world().open_humans().project_mut(GENE_VAULT).expect("the project").approved = false;
    assert_eq!(numbers(&get(&lab, path).await?.json()), [412]);
    assert_eq!(get(&lab, "/api/public/project/128/").await?.status, 404);
    make_strict(&lab);
    assert_eq!(numbers(&get(&lab, &format!("{path}?name=nothing")).await?.json()), [412]);
    Ok(())
}

#[tokio::test]
async fn what_is_not_there_is_missed_by_the_name_of_its_kind() -> Result<()> {
    let lab = published().await?;
    let nested = [
        ("/api/public/datatype/9/datafiles/", "DataType"),
        ("/api/public/member/nobody/datafiles/", "Member"),
        ("/api/public/member/nobody/projects/", "Member"),
        ("/api/public/project/9/datafiles/", "DataRequestProject"),
        ("/api/public/project/9/members/", "DataRequestProject"),
    ];
    let details = [
        ("/api/public/datafile/9/", "ProjectDataFile"),
        ("/api/public/datafile/99999999999999999999999/", "ProjectDataFile"),
        ("/api/public/datatype/9/", "DataType"),
        ("/api/public/member/nobody/", "Member"),
        ("/api/public/project/9/", "DataRequestProject"),
    ];
    for (path, model) in nested.iter().chain(&details) {
        let answer = get(&lab, path).await?;
        let detail = format!("No {model} matches the given query.");
        assert_eq!((answer.status, answer.json()), (404, json!({ "detail": detail })), "{path}");
    }
    make_strict(&lab);
    for (path, _) in nested {
        assert_eq!(get(&lab, path).await?.status, 500, "{path}");
    }
    for (path, _) in details {
        assert_eq!(get(&lab, path).await?.status, 404, "{path}");
    }
    // What is no number matches no route.
    for path in ["/api/public/datafile/x/", "/api/public/project/-1/", "/api/public/datatype/1.5/"]
    {
        let answer = get(&lab, path).await?;
        let page = "text/html; charset=utf-8";
        assert_eq!((answer.status, answer.content_type.as_str()), (404, page), "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn every_public_path_can_refuse_to_be_read() -> Result<()> {
    let lab = published().await?;
    for path in [
        "/api/public-data/",
        "/api/public-data/members-by-source/",
        "/api/public-data/sources-by-member/",
        "/api/public/datafiles/",
        "/api/public/datafile/1/",
        "/api/public/datatypes/",
        "/api/public/datatype/18/",
        "/api/public/datatype/18/datafiles/",
        "/api/public/members/",
        "/api/public/member/marlow_v/",
        "/api/public/member/marlow_v/datafiles/",
        "/api/public/member/marlow_v/projects/",
        "/api/public/projects/",
        "/api/public/project/412/",
        "/api/public/project/412/datafiles/",
        "/api/public/project/412/members/",
    ] {
        let answer = get(&lab, &format!("{path}?format=xml")).await?;
        assert_eq!(
            (answer.status, answer.json()),
            (404, json!({ "detail": "Not found." })),
            "{path}"
        );
        let request = lab.request(emeritus_mock::System::OpenHumans, "GET", path);
        let answer = contract_tests::answer(request.header("accept", "application/xml")).await?;
        assert_eq!(answer.status, 406, "{path}");
        let request = lab.request(emeritus_mock::System::OpenHumans, "POST", path);
        assert_eq!(contract_tests::answer(request).await?.status, 405, "{path}");
        assert_eq!(get(&lab, path.trim_end_matches('/')).await?.status, 301, "{path}");
    }
    Ok(())
}
