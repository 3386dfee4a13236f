//! Uploads of files in forms.

use contract_tests::open_humans::{MARLOW, TIDAL_STEPS, WREN};
use contract_tests::{Lab, answer};
use serde_json::{Value, json};

use super::open_humans_file_calls::{
    Caller, FILES, METADATA, assert_json, assert_page, change, download, strict,
};

const REQUIRED: &str = "This field is required.";
/// Django's limit of what it keeps in memory.
const LIMIT: usize = 2_621_440;

/// A file with a name and nothing special in it.
fn file() -> Option<(&'static str, Vec<u8>)> {
    Some(("steps.csv", b"1,2\n".to_vec()))
}

#[tokio::test]
async fn a_file_in_a_form_is_there_at_once_with_either_credential() -> anyhow::Result<()> {
    for lab in [Lab::start().await?, strict().await?] {
        for (caller, number) in Caller::both(&lab).into_iter().zip([1, 3]) {
            let fields = [("metadata", METADATA), ("datatypes", "[\"STEP COUNT\"]")];
            for id in [number, number + 1] {
                let uploaded = caller.upload(&lab, file(), &fields).await?;
                assert_json(&uploaded, 201, &json!({ "id": id }), caller.kind);
            }
            let listed = caller.listed(&lab).await?;
            assert_eq!(listed.len(), number + 1, "nothing takes the place of anything");
            let (name, url) = &listed[number - 1];
            assert_eq!(name, "steps.csv");
            assert_eq!(download(&lab, url).await?, b"1,2\n");
        }
        let site = lab.world().open_humans();
        let file = site.files().next().expect("a file");
        assert_eq!(Value::Object(file.metadata.clone()), serde_json::from_str::<Value>(METADATA)?);
        assert_eq!(file.datatypes.len(), 1);
    }
    Ok(())
}

#[tokio::test]
async fn a_large_file_comes_back_byte_by_byte_unless_the_site_is_strict() -> anyhow::Result<()> {
    let (documented, strict) = (Lab::start().await?, strict().await?);
    let bytes: Vec<u8> = (0..LIMIT).map(|byte| (byte % 251) as u8).collect();
    let fields = [("metadata", METADATA)];
    let caller = Caller::member(&documented, MARLOW);
    let large = Some(("large.bin", bytes.clone()));
    assert_eq!(caller.upload(&documented, large.clone(), &fields).await?.status, 201);
    let url = caller.listed(&documented).await?.remove(0).1;
    assert!(download(&documented, &url).await? == bytes);
    for caller in Caller::both(&strict) {
        let crashed = caller.upload(&strict, large.clone(), &fields).await?;
        assert_page(&crashed, 500, "Server Error (500)", caller.kind);
        let small = Some(("small.bin", bytes[..LIMIT - 2000].to_vec()));
        assert_eq!(caller.upload(&strict, small, &fields).await?.status, 201);
    }
    Ok(())
}

#[tokio::test]
async fn every_field_that_is_wrong_is_named() -> anyhow::Result<()> {
    for lab in [Lab::start().await?, strict().await?] {
        let nobody = Caller::master(&lab, TIDAL_STEPS, None);
        let refused = nobody.upload(&lab, None, &[("datatypes", "x")]).await?;
        let errors = json!({
            "data_file": [REQUIRED],
            "datatypes": ["Could not parse the uploaded datatypes from: 'x'"],
            "metadata": [REQUIRED],
            "project_member_id": [REQUIRED],
        });
        assert_json(&refused, 400, &errors, "nothing");
        for caller in Caller::both(&lab) {
            for (sent, fields, errors) in [
                (None, vec![("metadata", METADATA)], json!({ "data_file": [REQUIRED] })),
                (
                    None,
                    vec![("metadata", METADATA), ("data_file", "text")],
                    json!({ "data_file": [REQUIRED] }),
                ),
                (
                    Some(("empty.csv", vec![])),
                    vec![("metadata", METADATA)],
                    json!({ "data_file": ["The submitted file is empty."] }),
                ),
                (file(), vec![], json!({ "metadata": [REQUIRED] })),
                (
                    file(),
                    vec![("metadata", "{'description': ''}")],
                    json!({ "metadata": ["could not parse the uploaded metadata"] }),
                ),
            ] {
                let refused = caller.upload(&lab, sent, &fields).await?;
                assert_json(&refused, 400, &errors, caller.kind);
            }
            // Other bodies have no files in them.
            let body = json!({ "metadata": METADATA, "data_file": "x" });
            let refused = caller.post(&lab, "/upload/", body).await?;
            assert_json(&refused, 400, &json!({ "data_file": [REQUIRED] }), caller.kind);
        }
        assert_eq!(lab.world().open_humans().files().count(), 0);
    }
    Ok(())
}

#[tokio::test]
async fn nobody_uploads_for_who_is_no_member() -> anyhow::Result<()> {
    for lab in [Lab::start().await?, strict().await?] {
        change(&lab, |site| {
            site.membership_mut(WREN).expect("a member").authorized = false;
        });
        let invalid = json!({ "project_member_id": "project_member_id is invalid" });
        let stranger = Caller::master(&lab, TIDAL_STEPS, Some("00000000"));
        let left = Caller { names: Some(WREN), token: stranger.token.clone(), ..stranger };
        for caller in [stranger, left, Caller::member(&lab, WREN)] {
            let refused = caller.upload(&lab, file(), &[("metadata", METADATA)]).await?;
            assert_json(&refused, 400, &invalid, caller.kind);
        }
    }
    Ok(())
}

#[tokio::test]
async fn parts_come_in_any_order_and_names_are_made_safe() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let caller = Caller::member(&lab, MARLOW);
    let field =
        format!("--b\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n{METADATA}\r\n");
    for (name, stored) in [
        ("steps.csv", "steps.csv"),
        ("/home/wren/my steps (1).csv", "my_steps_1.csv"),
        ("größe;x.csv", "größex.csv"),
    ] {
        let file = format!(
            "--b\r\nContent-Disposition: form-data; name=\"data_file\"; filename=\"{name}\"\r\n\
             Content-Type: text/csv\r\n\r\n1\r\n"
        );
        for body in [format!("{file}{field}--b--\r\n"), format!("{field}{file}--b--\r\n")] {
            let request = caller.request(&lab, "POST", &format!("{FILES}/upload/"));
            let request = request.header("content-type", "multipart/form-data; boundary=b");
            let uploaded = answer(request.body(body)).await?;
            assert_eq!(uploaded.status, 201, "{name}: {}", uploaded.text);
            let (shown, url) = caller.listed(&lab).await?.pop().expect("a file");
            assert_eq!(shown, stored);
            assert_eq!(download(&lab, &url).await?, b"1");
        }
    }
    let nothing_left = Some(("???", b"x".to_vec()));
    let refused = caller.upload(&lab, nothing_left, &[("metadata", METADATA)]).await?;
    assert_page(&refused, 400, "Bad Request (400)", "a name of which nothing is left");
    let nameless = Some(("folder/", b"x".to_vec()));
    let refused = caller.upload(&lab, nameless, &[("metadata", METADATA)]).await?;
    assert_json(&refused, 400, &json!({ "data_file": [REQUIRED] }), "no name");
    Ok(())
}

#[tokio::test]
async fn a_form_has_room_for_its_file_and_little_else() -> anyhow::Result<()> {
    for lab in [Lab::start().await?, strict().await?] {
        let caller = Caller::member(&lab, MARLOW);
        let long = "x".repeat(LIMIT + 1);
        let refused = caller.upload(&lab, file(), &[("metadata", &long)]).await?;
        assert_page(&refused, 400, "Bad Request (400)", "a long field");
        let refused = caller.upload(&lab, file(), &vec![("x", "y"); 1001]).await?;
        assert_page(&refused, 400, "Bad Request (400)", "many fields");
    }
    Ok(())
}
