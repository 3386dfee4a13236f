//! `GET preferences/time_zones/`: the time zones to choose from.

use anyhow::{Context, Result};
use contract_tests::{Lab, answer};
use emeritus_mock::System;
use emeritus_mock::openedx::User;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::openedx_life_cycle::{MIRA, heard, told};

const PATHS: [&str; 2] =
    ["/api/user/v1/preferences/time_zones/", "/user_api/v1/preferences/time_zones/"];
/// How many zones are common.
const COMMON: usize = 433;

/// What is listed for a country.
async fn of_country(lab: &Lab, code: &str) -> Result<Vec<(String, String)>> {
    let list = lab.openedx_anonymous()?.time_zones_list().country_code(code).send().await?;
    Ok(list.iter().map(|zone| (zone.time_zone.clone(), zone.description.clone())).collect())
}

fn zones(zones: &[(&str, &str)]) -> Vec<(String, String)> {
    zones.iter().map(|(zone, text)| ((*zone).to_owned(), (*text).to_owned())).collect()
}

#[tokio::test]
async fn the_zones_of_a_country_are_described_as_they_are_now() -> Result<()> {
    let lab = Lab::start().await?;
    let summer = zones(&[
        ("Pacific/Auckland", "Pacific/Auckland (NZDT, UTC+1300)"),
        ("Pacific/Chatham", "Pacific/Chatham (+1345, UTC+1345)"),
    ]);
    let winter = zones(&[
        ("Pacific/Auckland", "Pacific/Auckland (NZST, UTC+1200)"),
        ("Pacific/Chatham", "Pacific/Chatham (+1245, UTC+1245)"),
    ]);
    for code in ["NZ", "nz", "Nz"] {
        assert_eq!(of_country(&lab, code).await?, summer, "{code}");
    }
    lab.advance(SignedDuration::from_hours(24 * 120));
    assert_eq!(of_country(&lab, "NZ").await?, winter);
    Ok(())
}

#[tokio::test]
async fn a_country_has_the_zones_that_bear_its_name() -> Result<()> {
    let lab = Lab::start().await?;
    for (code, expected) in [
        ("SE", &["Europe/Stockholm"][..]),
        ("CH", &["Europe/Zurich"]),
        ("DE", &["Europe/Berlin", "Europe/Busingen"]),
        ("PS", &["Asia/Gaza", "Asia/Hebron"]),
    ] {
        let listed = of_country(&lab, code).await?;
        let names: Vec<_> = listed.iter().map(|(zone, _)| zone.as_str()).collect();
        assert_eq!(names, expected, "{code}");
    }
    Ok(())
}

#[tokio::test]
async fn without_a_country_that_has_zones_all_common_zones_are_listed() -> Result<()> {
    let lab = Lab::start().await?;
    let all = lab.openedx_anonymous()?.time_zones_list().send().await?;
    assert_eq!(all.len(), COMMON);
    let described = |name: &str| {
        let zone = all.iter().find(|zone| zone.time_zone == name);
        zone.map(|zone| zone.description.as_str())
    };
    for (zone, description) in [
        ("America/New_York", "America/New York (EST, UTC-0500)"),
        ("America/St_Johns", "America/St Johns (NST, UTC-0330)"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos Aires (-03, UTC-0300)"),
        ("Asia/Kathmandu", "Asia/Kathmandu (+0545, UTC+0545)"),
        ("Europe/Dublin", "Europe/Dublin (GMT, UTC+0000)"),
        ("US/Pacific", "US/Pacific (PST, UTC-0800)"),
        ("UTC", "UTC (UTC, UTC+0000)"),
    ] {
        assert_eq!(described(zone), Some(description));
    }
    for code in ["", "XX", "HM", "NZL", "n"] {
        assert_eq!(of_country(&lab, code).await?.len(), COMMON, "{code}");
    }
    assert!(all.iter().map(|zone| &zone.description).is_sorted());
    Ok(())
}

#[tokio::test]
async fn every_zone_that_is_listed_can_be_preferred() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.openedx_bearer(MIRA)?;
    for zone in client.time_zones_list().country_code("US").send().await?.iter() {
        let set = client.preference_set().username(MIRA).preference_key("time_zone");
        set.body(zone.time_zone.as_str()).send().await.context(zone.time_zone.clone())?;
    }
    Ok(())
}

#[tokio::test]
async fn anybody_may_ask_on_both_paths_but_not_with_a_jwt_that_is_no_good() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.add(User::learner("sleeper").inactive());
    })
    .await?;
    let auckland = json!({
        "time_zone": "Pacific/Auckland",
        "description": "Pacific/Auckland (NZDT, UTC+1300)",
    });
    let invalid = (401, json!({"detail": "Invalid token."}));
    for path in PATHS {
        let path = format!("{path}?country_code=NZ");
        for (authorization, refused) in [
            (format!("JWT {}", lab.jwt(MIRA).await?), false),
            ("Bearer unknown".to_owned(), false),
            ("JWT x".to_owned(), true),
        ] {
            let request = lab.request(System::Openedx, "GET", &path);
            let answered = answer(request.header("authorization", &authorization)).await?;
            if refused {
                assert_eq!(heard(&answered), invalid, "{path} with {authorization}");
            } else {
                assert_eq!(answered.json()[0], auckland, "{path} with {authorization}");
            }
        }
        for username in [MIRA, "sleeper"] {
            let request = lab.request(System::Openedx, "GET", &path);
            let answered = answer(request.headers(lab.session(username))).await?;
            assert_eq!(answered.json()[0], auckland, "{path} as {username}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_expired_jwt_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    let jwt = lab.jwt(MIRA).await?;
    lab.advance(SignedDuration::from_hours(1));
    let client = emeritus::openedx::Client::builder(lab.server.url(System::Openedx));
    let client = client.credentials(emeritus::Credentials::jwt(jwt)).build()?;
    let refused = client.time_zones_list().send().await;
    let expired = json!({"detail": "Token has expired."});
    assert_eq!(told(refused), (401, expired));
    Ok(())
}

#[tokio::test]
async fn nothing_can_be_written_there() -> Result<()> {
    let lab = Lab::start().await?;
    for path in PATHS {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let answered = answer(lab.request(System::Openedx, method, path)).await?;
            let body: Value = json!({"detail": format!("Method \"{method}\" not allowed.")});
            assert_eq!(heard(&answered), (405, body), "{method} {path}");
        }
        let mut headers = lab.session(MIRA);
        headers.remove("x-csrftoken");
        let request = lab.request(System::Openedx, "POST", path).headers(headers);
        let body = json!({"detail": "CSRF Failed: CSRF token missing."});
        assert_eq!(heard(&answer(request).await?), (403, body), "{path}");
    }
    Ok(())
}
