// What the examples in the documentation of `openedx::retirement` run against; they include it.

/// The states of this LMS, with their places in its order.
const STATES: [(u16, &str); 6] = [
    (1, "PENDING"),
    (11, "RETIRING_LMS"),
    (12, "LMS_COMPLETE"),
    (96, "ERRORED"),
    (97, "ABORTED"),
    (98, "COMPLETE"),
];

/// A learner called ada, who came from the state `last`.
fn learner(current: &str, last: &str) -> serde_json::Value {
    let state = |name| {
        let (order, name) = STATES.iter().find(|(_, known)| *known == name).unwrap();
        serde_json::json!({"id": order, "state_name": name, "state_execution_order": order})
    };
    serde_json::json!({
        "id": 57, "user": {"id": 812, "username": "ada", "email": "ada@learn.example"},
        "current_state": state(current), "last_state": state(last),
        "created": "2025-02-14T04:05:06Z", "modified": "2025-02-14T04:05:06Z",
        "original_username": "ada", "original_email": "ada@learn.example", "original_name": "Ada",
        "retired_username": "retired__user_1", "retired_email": "1@retired.invalid",
    })
}

/// An LMS that lists ada whatever it is asked for, and does what it is told. Each time she is read, she
/// is in the next of `states`, which are pairs of `current` and `last`.
async fn lms(states: &[[&str; 2]]) -> wiremock::MockServer {
    use wiremock::matchers::{path, path_regex};
    use wiremock::{Mock, ResponseTemplate};

    let lms = wiremock::MockServer::start().await;
    let answer = |body: serde_json::Value| ResponseTemplate::new(200).set_body_json(body);
    for (index, [current, last]) in states.iter().enumerate() {
        let times = if index + 1 < states.len() { 1 } else { u64::MAX };
        Mock::given(path("/api/user/v1/accounts/ada/retirement_status/"))
            .respond_with(answer(learner(current, last)))
            .up_to_n_times(times)
            .mount(&lms)
            .await;
    }
    let [current, last] = states[0];
    Mock::given(path_regex("retirement_queue|retirements_by"))
        .respond_with(answer(serde_json::json!([learner(current, last)])))
        .mount(&lms)
        .await;
    Mock::given(|request: &wiremock::Request| request.method != "GET")
        .respond_with(ResponseTemplate::new(204))
        .mount(&lms)
        .await;
    lms
}
