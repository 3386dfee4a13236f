//! Configuration files of the Python driver: what is read, and every mistake in them at once.

use anyhow::{Result, ensure};
use contract_tests::campus::{Campus, username};
use emeritus::openedx::retirement::{Config, Driver, Outcome};
use emeritus::openedx::types::Retirement;

/// Everything that operators have in such a file.
const YAML: &str = r#"
client_id: worker
client_secret: s3cr3t
base_urls:
  lms: http://lms.test/
  ecommerce: http://shop.test
  credentials: http://creds.test
  license_manager: http://licenses.test
  segment: https://platform.segmentapis.com/
  sailthru: ~
retirement_pipeline:
  - [RETIRING_CREDENTIALS, CREDENTIALS_COMPLETE, CREDENTIALS, retire_learner]
  - [RETIRING_ECOM, ECOM_COMPLETE, ECOMMERCE, retire_learner]
  - [RETIRING_LICENSES, LICENSES_COMPLETE, LICENSE_MANAGER, retire_learner]
  - ['RETIRING_FORUMS', 'FORUMS_COMPLETE', 'LMS', 'retirement_retire_forum']
  - ["RETIRING_LMS", "LMS_COMPLETE", "LMS", "retirement_lms_retire"]
org_partner_mapping:
  TideU: [Tide University, "Tide Consortium"]
drive_partners_folder: 0AbCd
denied_notification_domains: ['@learn.example']
partner_report_platform_name: harbor
s3_archive: {bucket_name: archive, region: eu}
fetch_ecommerce_segment_id: true
segment_auth_token: t0k3n
"#;

#[test]
fn a_file_says_where_who_and_how() -> Result<()> {
    let config = Config::from_yaml(YAML)?;
    assert_eq!(config.base_url("lms"), Some("http://lms.test/"));
    assert_eq!(config.base_url("sailthru"), None);
    let stages: Vec<_> =
        config.pipeline().stages().iter().map(|stage| (stage.start(), stage.end())).collect();
    assert_eq!(stages.len(), 5);
    assert_eq!(stages[4], ("RETIRING_LMS", "LMS_COMPLETE"));
    ensure!(!format!("{config:?} {:?}", config.client()).contains("s3cr3t"));
    Ok(())
}

#[tokio::test]
async fn a_file_drives_a_learner_through() -> Result<()> {
    let campus = Campus::of(1)?;
    let toml = r#"
        client_id = "worker"
        client_secret = "s3cr3t"
        retirement_pipeline = [
            ["RETIRING_FORUMS", "FORUMS_COMPLETE", "LMS", "retirement_retire_forum"],
            ["RETIRING_NOTES", "NOTES_COMPLETE", "CRM", "forget"],
        ]
        [base_urls]
        lms = "http://lms.test"
    "#;
    let config = Config::reader()
        .service("CRM", "forget", async |_: Retirement| Ok::<_, std::io::Error>("forgotten"))
        .toml(toml)?;
    let client = config.client().transport(campus.wire.clone()).build()?;
    let driver = Driver::new(client, config.pipeline().clone()).await?;
    assert_eq!(driver.run_one(username(0)).await, Outcome::Complete);
    ensure!(campus.log(&username(0)).contains("Ending: NOTES_COMPLETE with response:\nforgotten"));
    Ok(())
}

#[test]
fn every_mistake_is_told_at_once_and_where_it_stands() {
    let yaml = r#"client_id: [worker]
base_urls:
  lms: lms.example.net
retirement_pipeline:
  - [PENDING, FORUMS_COMPLETE, LMS, retirement_retire_forum]
  - [RETIRING_NOTES, FORUMS_COMPLETE, LMS, retirement_retire_notes]
  - [RETIRING_NOTES, RETIRING_NOTES, LMS, retirement_retire_notes]
  - [MISC_COMPLETE, MISC_DONE, LMS, retirement_lms_retire_misc]
  - [RETIRING_ALL_OF_THAT_IS_IN_THE_LMS, ABORTED, LMS, retirement_lms_retire]
  - [RETIRING_LISTS, LISTS_COMPLETE, LMS]
  - [RETIRING_SESSIONS, SESSIONS_COMPLETE, LMS, retirement_deactivate_logout]
  - [RETIRING_REPORT, REPORT_COMPLETE, LMS, retirement_partner_report]
  - [RETIRING_BRAZE, BRAZE_COMPLETE, BRAZE, retire_learner]
  - [RETIRING_ECOM, ECOM_COMPLETE, ECOMMERCE, retire_learner]
  - [RETIRING_CREDS, CREDS_COMPLETE, CREDENTIALS, retire]
  - RETIRING_LMS
  - [RETIRING_X, 7, LMS, retirement_lms_retire]
  - ['', X_COMPLETE, LMS, retirement_lms_retire]
org_partner_mapping: {TideU: Tide University}
"#;
    let mistakes = Config::from_yaml(yaml).unwrap_err();
    let expected = [
        "line 1, column 12: `client_id` has to be a text",
        "line 3, column 3: the URL of service `LMS` cannot be used: ",
        "line 5, column 5: stage 1: no stage may begin or end in `PENDING`, which the driver moves to itself",
        "line 6, column 5: stage 2: state `FORUMS_COMPLETE` is used twice",
        "line 7, column 5: stage 3: state `RETIRING_NOTES` is used twice",
        "line 7, column 5: stage 3: state `RETIRING_NOTES` is used twice",
        "line 8, column 5: stage 4: no stage may begin in `MISC_COMPLETE`: the LMS acts on nobody in a state that ends in `_COMPLETE`",
        "line 9, column 5: stage 5: state `RETIRING_ALL_OF_THAT_IS_IN_THE_LMS` is longer than 30 characters",
        "line 9, column 5: stage 5: no stage may begin or end in `ABORTED`, which the driver moves to itself",
        "line 10, column 5: stage 6: a stage is [start state, end state, service, method], not 3 items",
        "line 11, column 5: stage 7: `retirement_deactivate_logout` is refused by today's LMS: leave this stage out",
        "line 12, column 5: stage 8: service `LMS` has no method `retirement_partner_report` for pipelines",
        "line 13, column 5: stage 9: service `BRAZE` is not known",
        "line 14, column 5: stage 10: service `ECOMMERCE` has no URL: add `ecommerce` to `base_urls`",
        "line 15, column 5: stage 11: service `CREDENTIALS` has no method `retire` for pipelines",
        "line 16, column 5: stage 12: a stage is [start state, end state, service, method], not 0 items",
        "line 17, column 5: stage 13: `a stage` has to be four texts",
        "line 18, column 5: stage 14: a state has no name",
        "line 19, column 22: `org_partner_mapping` has to be a map of organisations to lists of partners",
    ];
    let told = mistakes.to_string();
    let lines: Vec<_> = told.lines().collect();
    for (line, expected) in lines.iter().zip(expected) {
        assert!(line.starts_with(expected), "{line}\n{expected}");
    }
    assert_eq!(lines.len(), expected.len(), "{told}");
}

#[test]
fn files_that_are_no_configuration_say_why() {
    for (yaml, expected) in [
        ("", "`base_urls` is missing\n`retirement_pipeline` is missing"),
        ("- a\n- b", "`base_urls` is missing\n`retirement_pipeline` is missing"),
        (
            "base_urls: {lms: 'http://lms.test'}\nretirement_pipeline: []",
            "line 2, column 22: there are no stages",
        ),
        (
            "base_urls: http://lms.test\nretirement_pipeline: {a: b}",
            "line 1, column 12: `base_urls` has to be a map of URLs\n\
             line 2, column 22: `retirement_pipeline` has to be a list of stages",
        ),
        (
            "base_urls: {ecommerce: 'http://shop.test', lms: 7}\n\
             retirement_pipeline: [[A, B, ECOMMERCE, retire_learner]]",
            "`client_id or client_secret` is missing",
        ),
    ] {
        let told = Config::from_yaml(yaml).unwrap_err().to_string();
        assert!(told.contains(expected), "{told}\n{expected}");
    }
    let told = Config::from_yaml("base_urls: [\n  'unfinished").unwrap_err().to_string();
    assert!(told.starts_with("line ") && told.contains("cannot be read"), "{told}");
    let told =
        Config::from_toml("client_id = \"a\"\nclient_secret = s3cr3t").unwrap_err().to_string();
    assert!(told.starts_with("line 2, column ") && told.contains("cannot be read"), "{told}");
    assert!(!told.contains("s3cr3t"), "{told}");
    let toml =
        "base_urls.lms = 'http://lms.test'\nretirement_pipeline = [\n  ['A', 'A', 'LMS', 'x'],\n]";
    let told = Config::from_toml(toml).unwrap_err().to_string();
    assert_eq!(
        told,
        "line 3, column 3: stage 1: state `A` is used twice\n\
         line 3, column 3: stage 1: service `LMS` has no method `x` for pipelines",
    );
}
