//! Direct uploads, their completion and the deletion of files.

use contract_tests::open_humans::{GENE_VAULT, MARLOW, TIDAL_STEPS, WREN};
use contract_tests::{Lab, answer};
use emeritus_mock::System;
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::open_humans_file_calls::{
    Caller, FILES, METADATA, assert_json, assert_page, at, change, download, strict,
};

const REQUIRED: &str = "This field is required.";
const CRASHED: &str = "Server Error (500)";

fn invalid_member() -> Value {
    json!({ "project_member_id": "project_member_id is invalid" })
}

/// The three operations whose bodies are JSON or a form, with a body in which nothing is wrong.
fn bodies() -> [(&'static str, Value); 3] {
    [
        ("/upload/direct/", json!({ "filename": "a.csv", "metadata": METADATA })),
        ("/upload/complete/", json!({ "file_id": 1 })),
        ("/delete/", json!({ "file_id": 1 })),
    ]
}

#[tokio::test]
async fn a_file_is_uploaded_in_three_steps_with_either_credential() -> anyhow::Result<()> {
    for lab in [Lab::start().await?, strict().await?] {
        for caller in Caller::both(&lab) {
            let (id, url) = caller.start(&lab, "steps.csv").await?;
            let prefix =
                format!("{}/member-files/direct-sharing-412/", lab.server.url(System::OpenHumans));
            let rest = url.strip_prefix(&prefix).expect("the address of the storage");
            assert!(rest.contains("/steps.csv?Signature="), "{url}");
            assert!(rest.ends_with("&Expires=1772380800&AWSAccessKeyId=EMERITUS"), "{url}");
            assert_eq!(caller.listed(&lab).await?, []);
            let stored = answer(at(&lab, "PUT", &url).body("1,2\n")).await?;
            assert_eq!((stored.status, stored.text.as_str()), (200, ""));
            assert_eq!(caller.listed(&lab).await?, []);
            for _ in 0..2 {
                let completed = caller.complete(&lab, json!(id)).await?;
                assert_json(&completed, 200, &json!({ "status": "ok", "size": 4 }), caller.kind);
            }
            let listed = caller.listed(&lab).await?;
            assert_eq!(listed.len(), 1);
            assert_eq!(download(&lab, &listed[0].1).await?, b"1,2\n");
            let deleted = caller.post(&lab, "/delete/", json!({ "file_id": id })).await?;
            assert_json(&deleted, 200, &json!({ "ids": [id] }), caller.kind);
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_sdk_starts_completes_and_deletes() -> anyhow::Result<()> {
    use emeritus::open_humans::types::{DirectUpload, FileDeletion, UploadCompletion};
    let lab = Lab::start().await?;
    let project = lab.project()?;
    let body = DirectUpload::builder().project_member_id(WREN.to_owned()).filename("a.csv");
    let body = body.metadata(METADATA).datatypes("[\"step count\"]".to_owned());
    let started = project.file_upload_start().body(body).send().await?;
    answer(at(&lab, "PUT", &started.url).body("x")).await?;
    let body = UploadCompletion::builder().project_member_id(WREN.to_owned());
    let body = body.file_id(started.id);
    let completed = project.file_upload_complete().body(body).send().await?;
    assert_eq!((completed.status.as_str(), completed.size), ("ok", 1));
    let member = project.member_exchange().project_member_id(WREN).send().await?;
    assert!(member.data[0].datatypes[0].ends_with("/api/public/datatype/18/"));
    let body = FileDeletion::builder().project_member_id(WREN.to_owned()).all_files(true);
    let deleted = project.files_delete().body(body).send().await?;
    assert_eq!(deleted.ids, [started.id]);
    Ok(())
}

/// By which another project knows Marlow.
fn id_elsewhere(lab: &Lab) -> &'static str {
    let site = lab.world().open_humans();
    let marlow = site.membership(MARLOW).expect("a member").account();
    let member = site.membership_of(marlow, GENE_VAULT).expect("a member");
    Box::leak(member.id().to_string().into_boxed_str())
}

#[tokio::test]
async fn a_master_token_says_whose_files_it_is_about() -> anyhow::Result<()> {
    for lab in [Lab::start().await?, strict().await?] {
        // The form field takes a number for text.
        lab.forgive_requests(&["/project_member_id"]);
        change(&lab, |site| {
            site.membership_mut(WREN).expect("a member").revoked = true;
        });
        let elsewhere = id_elsewhere(&lab);
        for (path, body) in bodies() {
            let nobody = Caller::master(&lab, TIDAL_STEPS, None);
            let missing = nobody.post(&lab, path, body.clone()).await?;
            assert_json(&missing, 400, &json!({ "project_member_id": [REQUIRED] }), path);
            for names in [WREN, elsewhere, "00000000", "x"] {
                let caller = Caller::master(&lab, TIDAL_STEPS, Some(names));
                let refused = caller.post(&lab, path, body.clone()).await?;
                assert_json(&refused, 400, &invalid_member(), path);
            }
            // A token that outlived its membership.
            let left = Caller::member(&lab, WREN).post(&lab, path, body.clone()).await?;
            assert_json(&left, 400, &invalid_member(), path);
            // What is wrong with the fields comes first.
            let stranger = Caller::master(&lab, TIDAL_STEPS, Some("00000000"));
            let refused = stranger.post(&lab, path, json!({ "file_id": "x" })).await?;
            assert_ne!(refused.json(), invalid_member(), "{path}");
            // A member's token speaks of its own member, whoever is named.
            let marlow = Caller { names: Some(WREN), ..Caller::member(&lab, MARLOW) };
            assert_ne!(marlow.post(&lab, path, body).await?.json(), invalid_member(), "{path}");
        }
        let number = Caller::master(&lab, TIDAL_STEPS, None);
        change(&lab, |site| {
            site.membership_mut(WREN).expect("a member").revoked = false;
        });
        let body = json!({ "project_member_id": 88_120_034, "all_files": true });
        let deleted = number.post(&lab, "/delete/", body).await?;
        assert_json(&deleted, 200, &json!({ "ids": [] }), "a number");
    }
    Ok(())
}

#[tokio::test]
async fn every_field_that_is_wrong_is_named() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let caller = Caller::master(&lab, TIDAL_STEPS, None);
    let refused = caller.post(&lab, "/upload/direct/", json!({ "datatypes": "[6]" })).await?;
    let errors = json!({
        "datatypes": ["The following datatypes aren't registered for this project: [6]"],
        "filename": [REQUIRED],
        "metadata": [REQUIRED],
        "project_member_id": [REQUIRED],
    });
    assert_json(&refused, 400, &errors, "a project");
    Ok(())
}

#[tokio::test]
async fn metadata_are_text_in_a_json_body_too() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    // The form field takes a list for text.
    lab.forgive_requests(&["/datatypes"]);
    let object: Value = serde_json::from_str(METADATA)?;
    for caller in Caller::both(&lab) {
        let body = json!({ "filename": "a.csv", "metadata": object });
        let refused = caller.post(&lab, "/upload/direct/", body).await?;
        let error = json!({ "metadata": ["could not parse the uploaded metadata"] });
        assert_json(&refused, 400, &error, caller.kind);
        // A list of numbers looks the same as text.
        let body = json!({ "filename": "a.csv", "metadata": METADATA, "datatypes": [18] });
        assert_eq!(caller.post(&lab, "/upload/direct/", body).await?.status, 201);
        let body = json!({ "filename": "a.csv", "metadata": METADATA, "datatypes": ["VCF"] });
        let refused = caller.post(&lab, "/upload/direct/", body).await?;
        let error = "Could not parse the uploaded datatypes from: '['VCF']'";
        assert_json(&refused, 400, &json!({ "datatypes": [error] }), caller.kind);
    }
    Ok(())
}

#[tokio::test]
async fn a_check_that_fails_by_itself_is_a_crash_where_the_site_is_strict() -> anyhow::Result<()> {
    let (documented, strict) = (Lab::start().await?, strict().await?);
    let dated = r#"{"description": "", "tags": [], "end_date": "2020-13-40"}"#;
    let description = "\"description\" is a required field of the metadata";
    let unreadable = "Could not parse the uploaded datatypes from: '[18, \"VCF\"]'";
    for (body, errors) in [
        (json!({ "metadata": "5" }), json!({ "metadata": [description] })),
        (json!({ "metadata": dated }), json!({ "metadata": ["Dates must be in ISO 8601 format"] })),
        (json!({ "datatypes": "[18, \"VCF\"]" }), json!({ "datatypes": [unreadable] })),
    ] {
        let mut whole = json!({ "filename": "a.csv", "metadata": METADATA });
        whole.as_object_mut().expect("an object").extend(body.as_object().cloned().expect("one"));
        let caller = Caller::member(&documented, MARLOW);
        let refused = caller.post(&documented, "/upload/direct/", whole.clone()).await?;
        assert_json(&refused, 400, &errors, "documented");
        let caller = Caller::member(&strict, MARLOW);
        let crashed = caller.post(&strict, "/upload/direct/", whole).await?;
        assert_page(&crashed, 500, CRASHED, "strict");
    }
    Ok(())
}

#[tokio::test]
async fn a_body_that_is_no_object_is_a_crash_where_the_site_is_strict() -> anyhow::Result<()> {
    let (documented, strict) = (Lab::start().await?, strict().await?);
    for (path, _) in bodies() {
        for (body, kind) in [
            (json!([]), "list"),
            (json!("text"), "str"),
            (json!(5), "int"),
            (json!(null), "NoneType"),
        ] {
            let caller = Caller::member(&documented, MARLOW);
            let refused = caller.post(&documented, path, body.clone()).await?;
            let detail = format!("Invalid data. Expected a dictionary, but got {kind}.");
            assert_json(&refused, 400, &json!({ "detail": detail }), path);
            let caller = Caller::member(&strict, MARLOW);
            assert_page(&caller.post(&strict, path, body).await?, 500, CRASHED, path);
        }
    }
    Ok(())
}

#[tokio::test]
async fn names_are_kept_as_they_are_up_to_the_length_of_the_column() -> anyhow::Result<()> {
    let (documented, strict) = (Lab::start().await?, strict().await?);
    let longest = "ü".repeat(955);
    for lab in [&documented, &strict] {
        let caller = Caller::member(lab, MARLOW);
        assert_eq!(caller.direct(lab, &longest, b"x".to_vec()).await?, 1);
        let missing = caller.post(lab, "/upload/direct/", json!({ "metadata": METADATA }));
        assert_json(&missing.await?, 400, &json!({ "filename": [REQUIRED] }), "no name");
    }
    let body = json!({ "filename": format!("{longest}x"), "metadata": METADATA });
    let caller = Caller::member(&documented, MARLOW);
    let refused = caller.post(&documented, "/upload/direct/", body.clone()).await?;
    let error = "Ensure this value has at most 955 characters (it has 956).";
    assert_json(&refused, 400, &json!({ "filename": [error] }), "documented");
    let caller = Caller::member(&strict, MARLOW);
    let crashed = caller.post(&strict, "/upload/direct/", body).await?;
    assert_page(&crashed, 500, CRASHED, "strict");
    Ok(())
}

#[tokio::test]
async fn only_a_file_whose_contents_are_stored_is_completed() -> anyhow::Result<()> {
    let (documented, strict) = (Lab::start().await?, strict().await?);
    for (lab, is_strict) in [(&documented, false), (&strict, true)] {
        // The form field takes texts for numbers.
        lab.forgive_requests(&["/file_id"]);
        for caller in Caller::both(lab) {
            let (id, url) = caller.start(lab, "a.csv").await?;
            for _ in 0..2 {
                let early = caller.complete(lab, json!(id)).await?;
                assert_json(&early, 400, &json!({ "detail": "file not present" }), caller.kind);
            }
            let gone = json!({ "detail": "file does not exist" });
            for nothing in [json!(null), json!(""), json!(0), json!("0")] {
                let refused = caller.complete(lab, nothing).await?;
                assert_json(&refused, 400, &gone, caller.kind);
            }
            for text in [json!("x"), json!(1.5), json!(true)] {
                let error = json!({ "file_id": ["Enter a whole number."] });
                assert_json(&caller.complete(lab, text).await?, 400, &error, caller.kind);
            }
            for unknown in [json!(9999), json!(-1)] {
                let refused = caller.complete(lab, unknown).await?;
                if is_strict {
                    assert_page(&refused, 500, CRASHED, caller.kind);
                } else {
                    assert_json(&refused, 400, &gone, caller.kind);
                }
            }
            answer(at(lab, "PUT", &url).body("x")).await?;
            // Whose file it is does not matter.
            let wren = Caller::member(lab, WREN).complete(lab, json!(id.to_string())).await?;
            assert_json(&wren, 200, &json!({ "status": "ok", "size": 1 }), caller.kind);
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_file_that_waits_for_six_hours_is_gone() -> anyhow::Result<()> {
    for (lab, status) in [(Lab::start().await?, 400), (strict().await?, 500)] {
        let caller = Caller::member(&lab, MARLOW);
        let (waiting, _) = caller.start(&lab, "a.csv").await?;
        let (stored, url) = caller.start(&lab, "b.csv").await?;
        answer(at(&lab, "PUT", &url).body("x")).await?;
        lab.advance(SignedDuration::from_hours(6) - SignedDuration::from_secs(1));
        assert_eq!(caller.complete(&lab, json!(stored)).await?.status, 200);
        assert!(caller.complete(&lab, json!(waiting)).await?.text.contains("not present"));
        lab.advance(SignedDuration::from_secs(1));
        assert_eq!(caller.complete(&lab, json!(waiting)).await?.status, status);
        assert_eq!(caller.complete(&lab, json!(stored)).await?.status, 200);
    }
    Ok(())
}

#[tokio::test]
async fn files_are_deleted_by_number_by_name_or_all() -> anyhow::Result<()> {
    for lab in [Lab::start().await?, strict().await?] {
        // The form fields take texts for numbers, and many words for yes and no.
        lab.forgive_requests(&["/all_files", "/file_id"]);
        for caller in Caller::both(&lab) {
            let wrens = Caller::member(&lab, WREN).direct(&lab, "a.csv", b"x".to_vec()).await?;
            let mut ids = Vec::new();
            for name in ["a.csv", "a.csv", "x/a.csv", "A.csv", "b.csv", "c.csv"] {
                ids.push(caller.direct(&lab, name, b"x".to_vec()).await?);
            }
            let (incomplete, _) = caller.start(&lab, "a.csv").await?;
            for (body, deleted) in [
                (json!({ "file_id": wrens }), vec![]),
                (json!({ "file_id": incomplete }), vec![]),
                (json!({ "file_id": 9999 }), vec![]),
                (json!({ "file_id": -1 }), vec![]),
                (json!({ "file_basename": "nothing.csv" }), vec![]),
                (json!({ "file_id": ids[4].to_string(), "all_files": false }), vec![ids[4]]),
                (json!({ "file_basename": "a.csv" }), vec![ids[0], ids[1], ids[2]]),
                (json!({ "all_files": true }), vec![ids[3], ids[5]]),
                (json!({ "all_files": "TRUE" }), vec![]),
            ] {
                let answered = caller.post(&lab, "/delete/", body.clone()).await?;
                assert_json(&answered, 200, &json!({ "ids": deleted }), &body.to_string());
            }
            let left = Caller::member(&lab, WREN).listed(&lab).await?;
            assert_eq!(left.len(), 1);
            Caller::member(&lab, WREN).post(&lab, "/delete/", json!({ "all_files": 1 })).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn files_are_deleted_by_exactly_one_thing() -> anyhow::Result<()> {
    let one_of = "one of file_id, file_basename, or all_files is required";
    for lab in [Lab::start().await?, strict().await?] {
        for caller in Caller::both(&lab) {
            for body in [
                json!({}),
                json!({ "file_id": 0 }),
                json!({ "file_id": "", "file_basename": " ", "all_files": "False" }),
                json!({ "all_files": false }),
                json!({ "all_files": 0 }),
                json!({ "all_files": "" }),
            ] {
                let refused = caller.post(&lab, "/delete/", body.clone()).await?;
                let error = json!({ "missing_field": one_of });
                assert_json(&refused, 400, &error, &body.to_string());
            }
            for body in [
                json!({ "file_id": 1, "file_basename": "a.csv" }),
                json!({ "file_id": 1, "all_files": true }),
                json!({ "file_id": 1, "file_basename": "a.csv", "all_files": "yes" }),
            ] {
                let refused = caller.post(&lab, "/delete/", body.clone()).await?;
                assert_json(&refused, 400, &json!({ "too_many": one_of }), &body.to_string());
            }
            let refused = caller.post(&lab, "/delete/", json!({ "file_id": "a.csv" })).await?;
            let error = json!({ "file_id": ["Enter a whole number."] });
            assert_json(&refused, 400, &error, caller.kind);
        }
    }
    Ok(())
}

#[tokio::test]
async fn in_a_form_0_means_all_files_where_the_site_is_strict() -> anyhow::Result<()> {
    for (lab, is_strict) in [(Lab::start().await?, false), (strict().await?, true)] {
        // What is no boolean means yes, which is no reason to send it.
        lab.forgive_requests(&["/all_files"]);
        for caller in Caller::both(&lab) {
            let id = caller.direct(&lab, "a.csv", b"x".to_vec()).await?;
            let answered = caller.form(&lab, "/delete/", &[("all_files", "0")]).await?;
            assert_eq!(answered.status == 200, is_strict, "{}", answered.text);
            let answered = caller.form(&lab, "/delete/", &[("all_files", "on")]).await?;
            let left = if is_strict { vec![] } else { vec![id] };
            assert_json(&answered, 200, &json!({ "ids": left }), caller.kind);
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_is_stored_goes_with_its_file() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let caller = Caller::member(&lab, MARLOW);
    let id = caller.direct(&lab, "a.csv", vec![1; 3 << 20]).await?;
    let key = lab.world().open_humans().files().next().expect("a file").key().to_owned();
    assert!(lab.world().open_humans().stored(&key).is_some());
    let url = caller.listed(&lab).await?.remove(0).1;
    caller.post(&lab, "/delete/", json!({ "file_id": id })).await?;
    assert!(lab.world().open_humans().stored(&key).is_none());
    let gone = answer(at(&lab, "GET", &url)).await?;
    assert_page(&gone, 403, "This file is unavailable.", "a link that was made before");
    Ok(())
}

#[tokio::test]
async fn two_hundred_and_fifty_files_are_listed() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let caller = Caller::member(&lab, MARLOW);
    for number in 0..250 {
        caller.direct(&lab, &format!("{number}.csv"), vec![b'x'; number]).await?;
    }
    let listed = caller.listed(&lab).await?;
    assert_eq!(listed.len(), 250);
    for number in [0, 100, 249] {
        let (name, url) = &listed[number];
        assert_eq!(*name, format!("{number}.csv"));
        assert_eq!(download(&lab, url).await?.len(), number);
    }
    let deleted = caller.post(&lab, "/delete/", json!({ "all_files": true })).await?;
    assert_eq!(deleted.json()["ids"].as_array().map(Vec::len), Some(250));
    Ok(())
}

#[tokio::test]
async fn what_comes_before_the_form_is_refused_as_everywhere() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let caller = Caller::member(&lab, MARLOW);
    for path in ["/upload/", "/upload/direct/", "/upload/complete/", "/delete/"] {
        let path = format!("{FILES}{path}");
        let anonymous = answer(lab.request(System::OpenHumans, "POST", &path)).await?;
        assert_eq!(anonymous.status, 401, "{path}");
        let wrong = answer(caller.request(&lab, "GET", &path)).await?;
        assert_json(&wrong, 405, &json!({ "detail": "Method \"GET\" not allowed." }), &path);
        let post = || caller.request(&lab, "POST", &path);
        for (request, status) in [
            (post().query(&[("format", "xml")]), 404),
            (post().header("accept", "application/xml"), 406),
            (post().header("content-type", "text/plain").body("x"), 415),
            (post().header("content-type", "application/json").body("{"), 400),
            (post().header("content-type", "multipart/form-data").body("x"), 400),
            (post().form(&vec![("x", "x"); 1001]), 400),
            (post().header("content-type", "application/json").body("[".repeat(65 << 20)), 413),
        ] {
            assert_eq!(answer(request).await?.status, status, "{path}");
        }
    }
    Ok(())
}
