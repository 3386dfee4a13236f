use std::time::Duration;

use super::*;

const USERS: (System, &str) = (System::Pieces, "users_list");
const NOON: Timestamp = Timestamp::constant(1_772_366_400, 0);

fn known<'a>(path: &'a str, now: Moment<'a>) -> Known<'a> {
    Known { system: System::Pieces, path, operation: Some(USERS.1), now, at: NOON }
}

fn arrives(path: &str) -> Known<'_> {
    known(path, Moment::Arrives)
}

fn reaches(operation: &'static str) -> Known<'static> {
    known("/users", Moment::Reaches(operation))
}

fn ids(strikes: &[Strike]) -> Vec<u64> {
    strikes.iter().map(|strike| strike.id.0).collect()
}

/// How often the rules were met, and how often they have fired.
fn counts(faults: &Faults) -> Vec<(u64, u64)> {
    faults.list().iter().map(|rule| (rule.matched, rule.fired)).collect()
}

#[test]
fn a_path_is_the_same_but_for_its_stars() {
    let cases = [
        ("/users", "/users", true),
        ("/users", "/users/", false),
        ("/users", "/v1/users", false),
        ("/u.ers", "/users", false),
        ("/users/*", "/users/7", true),
        ("/users/*", "/users/", true),
        ("/users/*", "/users", false),
        ("/users/*/disconnect", "/users/7/8/disconnect", true),
        ("*", "/anything/at/all", true),
    ];
    for (pattern, path, is_met) in cases {
        let faults = Faults::default();
        faults.add(Rule::at(System::Pieces, pattern).reset()).expect("it is right");
        assert_eq!(!faults.put(arrives(path)).is_empty(), is_met, "{pattern} {path}");
    }
}

#[test]
fn a_rule_meets_a_call_at_one_moment_alone() {
    let identified = |caller| known("/users", Moment::Identified(caller));
    let moments = [arrives("/users"), reaches(USERS.1), identified("ines"), identified("tuan")];
    let rules = [
        (Rule::anywhere(System::Pieces).reset(), 0),
        (Rule::at(System::Pieces, "/users").reset(), 0),
        (Rule::on(USERS).reset(), 1),
        (Rule::anywhere(System::Pieces).by("ines").reset(), 2),
        (Rule::at(System::Pieces, "/users").by("ines").reset(), 2),
        (Rule::on(USERS).by("tuan").reset(), 3),
    ];
    for (rule, met) in rules {
        let faults = Faults::default();
        faults.add(rule.clone()).expect("it is right");
        let met_at: Vec<_> =
            (0..moments.len()).filter(|at| !faults.put(moments[*at]).is_empty()).collect();
        assert_eq!(met_at, [met], "{rule:?}");
    }
}

#[test]
fn calls_of_another_operation_system_or_time_are_not_met() {
    let faults = Faults::default();
    faults.add(Rule::on((System::Openedx, "me_get")).reset()).expect("it is right");
    faults.add(Rule::on((System::Pieces, "user_get")).reset()).expect("it is right");
    let after = NOON + Duration::from_secs(1);
    faults.add(Rule::on(USERS).between(after, Timestamp::MAX).reset()).expect("it is right");
    faults.add(Rule::on(USERS).between(Timestamp::MIN, NOON).reset()).expect("it is right");
    assert_eq!(faults.put(reaches(USERS.1)), []);
    assert_eq!(counts(&faults), [(0, 0); 4]);
    let later = Known { at: after, ..reaches(USERS.1) };
    assert_eq!(ids(&faults.put(later)), [3]);
}

#[test]
fn delays_go_together_with_the_first_rule_that_decides() {
    let faults = Faults::default();
    let second = Duration::from_secs(1);
    for rule in [
        Rule::on(USERS).delay(second),
        Rule::on(USERS).first().status(503),
        Rule::on(USERS).first().reset(),
        Rule::on(USERS).delay(second),
    ] {
        faults.add(rule).expect("it is right");
    }
    let struck: Vec<_> = (0..3).map(|_| ids(&faults.put(reaches(USERS.1)))).collect();
    assert_eq!(struck, [vec![1, 2], vec![1, 3], vec![1, 4]]);
    assert_eq!(counts(&faults), [(3, 3), (3, 1), (2, 1), (1, 1)]);
}

#[test]
fn a_copy_has_the_counts_and_counts_on_by_itself() {
    let faults = Faults::default();
    faults.add(Rule::on(USERS).next(2).reset()).expect("it is right");
    faults.put(reaches(USERS.1));
    let copy = faults.clone();
    assert_eq!(ids(&copy.put(reaches(USERS.1))), [1]);
    assert_eq!(counts(&copy), [(2, 2)]);
    assert_eq!(counts(&faults), [(1, 1)]);
}

#[test]
fn a_rule_that_is_wrong_is_not_added_and_ids_are_not_given_twice() {
    let faults = Faults::default();
    assert!(faults.add(Rule::on(USERS).status(200)).is_err());
    assert!(faults.is_empty());
    let first = faults.add(Rule::on(USERS).reset()).expect("it is right");
    assert!(!faults.is_empty());
    assert_eq!(faults.remove(first).map(|removed| removed.id), Some(first));
    assert_eq!(faults.remove(first), None);
    assert!(faults.is_empty());
    let second = faults.add(Rule::on(USERS).reset()).expect("it is right");
    assert_ne!(first, second);
    faults.clear();
    assert!(faults.is_empty() && faults.list().is_empty());
}

#[test]
fn there_are_no_more_rules_than_a_call_can_be_put_to() {
    let faults = Faults::default();
    for _ in 0..MOST_RULES {
        faults.add(Rule::on(USERS).reset()).expect("there is room");
    }
    let mistakes = faults.add(Rule::on(USERS).reset()).expect_err("there is none");
    assert_eq!(mistakes.to_string(), "/: there are 1000 rules already");
}

#[test]
fn rules_are_read_as_they_are_written_and_nothing_else_is_read() {
    let rule: Rule = serde_json::from_value(serde_json::json!({
        "system": "pieces",
        "on": { "path": "/users/*" },
        "caller": "ines",
        "during": { "from": "2026-03-01T10:00:00Z" },
        "when": { "fraction": { "share": 0.5 } },
        "effect": { "delay": "PT1.5S" },
        "carried_out": true,
    }))
    .expect("it can be read");
    assert_eq!(rule.effect, Effect::Delay(jiff::SignedDuration::from_millis(1_500)));
    let written = serde_json::to_string(&rule).expect("it can be written");
    assert_eq!(serde_json::from_str::<Rule>(&written).expect("it can be read"), rule);
    for unknown in [
        serde_json::json!({ "system": "pieces", "effect": "reset", "often": true }),
        serde_json::json!({ "system": "pieces", "effect": "explode" }),
        serde_json::json!({ "system": "pieces" }),
    ] {
        assert!(serde_json::from_value::<Rule>(unknown.clone()).is_err(), "{unknown}");
    }
}
