//! Filters, sort orders and pages of BrainSTEM's lists: a thousand random users and hundreds of
//! random questions, answered by the server and by a plain evaluation that shares nothing with it.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use anyhow::{Context, Result};
use contract_tests::brainstem::{ADMIN, LENA};
use contract_tests::{Answer, Lab, answer};
use emeritus::brainstem::types::{Portal, UserList};
use emeritus_mock::brainstem::{AdminFlag, Laboratory, User};
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha12Rng;
use serde_json::{Value, json};

const PEOPLE: u64 = 1_000;
const QUESTIONS: usize = 600;
const FIELDS: [&str; 8] = [
    "id",
    "email",
    "first_name",
    "last_name",
    "website",
    "orcid_id",
    "atlas_preference",
    "is_group_admin",
];
const OPERATORS: [&str; 19] = [
    "",
    "eq",
    "iexact",
    "in",
    "range",
    "gt",
    "gte",
    "lt",
    "lte",
    "contains",
    "icontains",
    "startswith",
    "istartswith",
    "endswith",
    "iendswith",
    "regex",
    "isnull",
    "any",
    "all",
];

/// A user as the test knows one.
#[derive(Clone, Debug)]
struct Person {
    id: i64,
    texts: [String; 6],
    is_group_admin: bool,
}

/// One condition, as it is sent and as it is meant.
#[derive(Clone, Debug)]
struct Condition {
    field: &'static str,
    operator: &'static str,
    negated: bool,
    values: Vec<String>,
}

#[derive(Clone, Debug)]
enum Paging {
    Nothing,
    Offset(Option<usize>, Option<usize>),
    Page(Option<usize>, Option<usize>),
}

#[derive(Clone, Debug)]
struct Question {
    conditions: Vec<Condition>,
    sort: Vec<(&'static str, bool)>,
    paging: Paging,
}

impl Person {
    fn random(id: i64, rng: &mut ChaCha12Rng) -> Self {
        let mut word = |most: usize| {
            let length = rng.random_range(0..=most);
            let letters = ["a", "b", "A", "B", "é", "É", "z", "1", "-", "ß"];
            (0..length).filter_map(|_| letters.choose(rng).copied()).collect::<String>()
        };
        let (first, last, site, orcid) = (word(3), word(2), word(4), word(3));
        let email = format!("{}.{id}@lab.example", word(2));
        let atlas = ["AIA", "AIA_dHB", "BM4", "S2004"].choose(rng).copied().unwrap_or_default();
        let texts = [email, first, last, site, orcid, atlas.to_owned()];
        Self { id, texts, is_group_admin: rng.random_bool(0.3) }
    }

    /// The value of a field as a text.
    fn text(&self, field: &str) -> String {
        match field {
            "id" => self.id.to_string(),
            "is_group_admin" => self.is_group_admin.to_string(),
            text => {
                let place = FIELDS.iter().position(|field| *field == text).unwrap_or_default();
                self.texts[place - 1].clone()
            }
        }
    }

    /// How a field compares with a value.
    fn compare(&self, field: &str, value: &str) -> Ordering {
        match field {
            "id" => self.id.cmp(&value.parse().unwrap_or_default()),
            "is_group_admin" => self.is_group_admin.cmp(&(value == "true")),
            text => self.text(text).as_str().cmp(value),
        }
    }

    fn meets(&self, condition: &Condition) -> bool {
        let Condition { field, operator, negated, values } = condition;
        let first = values[0].as_str();
        let (text, lower) = (self.text(field), self.text(field).to_lowercase());
        let order = self.compare(field, first);
        let met = match *operator {
            "" | "eq" | "any" | "all" => order == Ordering::Equal,
            "iexact" => lower == first.to_lowercase(),
            "in" => values.iter().any(|value| self.compare(field, value) == Ordering::Equal),
            "range" => {
                order != Ordering::Less && self.compare(field, &values[1]) != Ordering::Greater
            }
            "gt" => order == Ordering::Greater,
            "gte" => order != Ordering::Less,
            "lt" => order == Ordering::Less,
            "lte" => order != Ordering::Greater,
            "contains" => text.contains(first),
            "icontains" => lower.contains(&first.to_lowercase()),
            "startswith" => text.starts_with(first),
            "istartswith" => lower.starts_with(&first.to_lowercase()),
            "endswith" => text.ends_with(first),
            "iendswith" => lower.ends_with(&first.to_lowercase()),
            "regex" => meets_pattern(&text, first),
            "isnull" => !matches!(first, "true" | "1"),
            other => panic!("{other} has no meaning here"),
        };
        met != *negated
    }
}

/// Three forms of patterns, for which no engine is needed: `^x`, `x$` and `[xy]`.
fn meets_pattern(text: &str, pattern: &str) -> bool {
    if let Some(prefix) = pattern.strip_prefix('^') {
        text.starts_with(prefix)
    } else if let Some(suffix) = pattern.strip_suffix('$') {
        text.ends_with(suffix)
    } else {
        let class = pattern.trim_matches(|c| c == '[' || c == ']');
        text.chars().any(|letter| class.contains(letter))
    }
}

impl Condition {
    fn random(people: &[Person], rng: &mut ChaCha12Rng) -> Self {
        let field = FIELDS.choose(rng).copied().unwrap_or_default();
        let operator = OPERATORS.choose(rng).copied().unwrap_or_default();
        let value = |rng: &mut ChaCha12Rng| {
            let text = people.choose(rng).map(|person| person.text(field)).unwrap_or_default();
            let is_part = operator.ends_with("with") || operator.ends_with("contains");
            let kept = if is_part { rng.random_range(0..=2) } else { text.len() };
            let part = text.chars().take(kept).collect::<String>();
            let part = if operator.ends_with("endswith") {
                text.chars().rev().take(kept).collect::<Vec<_>>().into_iter().rev().collect()
            } else {
                part
            };
            if rng.random_bool(0.2) && is_text(field) { part.to_uppercase() } else { part }
        };
        let values = match operator {
            "range" => vec![value(rng), value(rng)],
            "in" => (0..rng.random_range(1..5)).map(|_| value(rng)).collect(),
            "isnull" => vec![(*["true", "false", "1", "0"].choose(rng).unwrap_or(&"")).to_owned()],
            "regex" => vec![
                (*["^a", "^1", "é$", "e$", "[bz]", "[7@]"].choose(rng).unwrap_or(&"")).to_owned(),
            ],
            _ => vec![value(rng)],
        };
        Self { field, operator, negated: rng.random_bool(0.3), values }
    }

    fn key(&self) -> String {
        let minus = if self.negated { "-" } else { "" };
        let dot = if self.operator.is_empty() { "" } else { "." };
        format!("filter{{{minus}{}{dot}{}}}", self.field, self.operator)
    }
}

fn is_text(field: &str) -> bool {
    !matches!(field, "id" | "is_group_admin")
}

impl Question {
    fn random(people: &[Person], rng: &mut ChaCha12Rng) -> Self {
        let mut conditions = Vec::<Condition>::new();
        for _ in 0..rng.random_range(0..4) {
            let condition = Condition::random(people, rng);
            // The same key twice is one condition with several values.
            if conditions.iter().all(|known| known.key() != condition.key()) {
                conditions.push(condition);
            }
        }
        let sort = (0..rng.random_range(0..3))
            .filter_map(|_| Some((FIELDS.choose(rng).copied()?, rng.random_bool(0.5))));
        let sort = sort.collect();
        let mut maybe = |least: usize, most: usize| {
            rng.random_bool(0.7).then(|| rng.random_range(least..=most))
        };
        let (size, offset, page) = (maybe(1, 150), maybe(0, 900), maybe(1, 12));
        let paging = match rng.random_range(0..3) {
            0 => Paging::Nothing,
            1 => Paging::Offset(size, offset),
            _ => Paging::Page(page, size),
        };
        Self { conditions, sort, paging }
    }

    fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for condition in &self.conditions {
            let key = condition.key();
            pairs.extend(condition.values.iter().map(|value| (key.clone(), value.clone())));
        }
        for (field, descending) in &self.sort {
            let minus = if *descending { "-" } else { "" };
            pairs.push(("sort[]".to_owned(), format!("{minus}{field}")));
        }
        let numbers = match self.paging {
            Paging::Nothing => [("limit", None), ("offset", None)],
            Paging::Offset(limit, offset) => [("limit", limit), ("offset", offset)],
            Paging::Page(page, per_page) => [("page", page), ("per_page", per_page)],
        };
        for (name, number) in numbers {
            pairs.extend(number.map(|number| (name.to_owned(), number.to_string())));
        }
        pairs
    }

    /// The ids of the page, and how many there are in all; none where there is no such page.
    fn answer(&self, people: &[Person]) -> Option<(Vec<i64>, usize)> {
        let mut found: Vec<&Person> = people
            .iter()
            .filter(|person| self.conditions.iter().all(|condition| person.meets(condition)))
            .collect();
        found.sort_by(|one, other| {
            let orders = self.sort.iter().map(|(field, descending)| {
                let order = one.compare(field, &other.text(field));
                if *descending { order.reverse() } else { order }
            });
            orders.fold(Ordering::Equal, Ordering::then).then(one.id.cmp(&other.id))
        });
        let count = found.len();
        let (start, size) = match self.paging {
            Paging::Nothing | Paging::Offset(None, None) | Paging::Page(None, None) => (0, 20),
            Paging::Offset(limit, offset) => (offset.unwrap_or(0), limit.unwrap_or(20).min(100)),
            Paging::Page(page, per_page) => {
                let size = per_page.unwrap_or(20).min(100);
                let start = (page.unwrap_or(1) - 1) * size;
                if start > 0 && start >= count {
                    return None;
                }
                (start, size)
            }
        };
        Some((found.iter().skip(start).take(size).map(|person| person.id).collect(), count))
    }
}

/// A lab in which these are all the users, but for the administrator of the id 2000.
async fn lab_of(people: &[Person]) -> Result<Lab> {
    let lab = Lab::start().await?;
    // Their addresses are any text, so that filters have something to find: no server has such
    // people, and it is not the contract that is wrong.
    lab.world().journal.forgive(|_, violation| violation.pointer.ends_with("/email"));
    {
        let mut store = lab.world().brainstem();
        *store = emeritus_mock::brainstem::Store::default();
        for person in people {
            let [email, first, last, site, orcid, atlas] = &person.texts;
            let mut user = User::new(email).with_id(person.id.unsigned_abs()).name(first, last);
            user.website.clone_from(site);
            user.orcid_id.clone_from(orcid);
            user.atlas_preference.clone_from(atlas);
            if person.is_group_admin {
                user.flags.insert(AdminFlag::Group);
            }
            store.add_user(user);
        }
        store.add_user(User::new(ADMIN).with_id(2_000).superuser());
    }
    Ok(lab)
}

#[tokio::test]
async fn a_thousand_users_are_filtered_sorted_and_cut_as_a_plain_evaluation_has_it() -> Result<()> {
    let mut rng = ChaCha12Rng::seed_from_u64(20_260_404);
    let mut people: Vec<_> = (1..PEOPLE as i64).map(|id| Person::random(id, &mut rng)).collect();
    let lab = lab_of(&people).await?;
    // The administrator who asks is one of them.
    let mut texts: [String; 6] = Default::default();
    (texts[0], texts[5]) = (ADMIN.to_owned(), "AIA".to_owned());
    people.push(Person { id: 2_000, texts, is_group_admin: false });

    let token = lab.brainstem_token(ADMIN);
    let mut pages = 0;
    for _ in 0..QUESTIONS {
        let question = Question::random(&people, &mut rng);
        let request =
            lab.request(emeritus_mock::System::Brainstem, "GET", "/api/private/users/user/");
        let request = request.bearer_auth(&token).query(&question.pairs());
        let answer = answer(request).await?;
        let Some((ids, count)) = question.answer(&people) else {
            assert_eq!(answer.json(), json!({"detail": "Invalid page."}), "{question:?}");
            assert_eq!(answer.status, 404);
            continue;
        };
        assert_eq!(answer.status, 200, "{question:?}: {}", answer.text);
        let list: UserList = serde_json::from_str(&answer.text)?;
        let listed: Vec<_> = list.users.iter().map(|user| user.id as i64).collect();
        assert_eq!(listed, ids, "{question:?}");
        assert_eq!(list.count, Some(count as u64), "{question:?}");
        assert_eq!(list.meta.map(|meta| meta.total_results), Some(count as u64));
        pages += usize::from(!ids.is_empty());
    }
    assert!(pages > QUESTIONS / 4, "most questions found nobody: {pages}");
    Ok(())
}

#[tokio::test]
async fn following_next_visits_everybody_once_and_previous_leads_back() -> Result<()> {
    let mut rng = ChaCha12Rng::seed_from_u64(5);
    let people: Vec<_> = (1..=250).map(|id| Person::random(id, &mut rng)).collect();
    let lab = lab_of(&people).await?;
    for begin in ["?limit=40&sort[]=-id", "?page=1&per_page=40&sort[]=-id", "?sort[]=-id"] {
        let path =
            format!("/api/public/users/user/{begin}&filter%7Bemail.icontains%7D=lab.example");
        let mut url = format!("{}{path}", lab.server.url(emeritus_mock::System::Brainstem));
        let (mut seen, mut trail) = (Vec::new(), Vec::new());
        loop {
            let list: UserList = reqwest::get(&url).await?.json().await?;
            assert_eq!(list.count, Some(250), "{url}");
            seen.extend(list.users.iter().map(|user| user.id as i64));
            assert_eq!(list.previous.is_some(), !trail.is_empty());
            trail.push(url.clone());
            match list.next {
                Some(next) => url = next,
                None => break,
            }
        }
        assert_eq!(seen, (1..=250).rev().collect::<Vec<_>>(), "{begin}");
        let last: UserList = reqwest::get(&trail[trail.len() - 1]).await?.json().await?;
        let before = last.previous.context("there is a page before")?;
        let before: UserList = reqwest::get(before).await?.json().await?;
        assert_eq!(before.next.as_deref(), trail.last().map(String::as_str));
    }
    Ok(())
}

#[tokio::test]
async fn the_generated_client_sorts_and_cuts() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem_anonymous()?;
    let page = client.users_list().portal(Portal::Public).sort(vec!["-id".to_owned()]).limit(2u32);
    let page = page.offset(1u32).include(vec!["groups_own_json.*".to_owned()]).send().await?;
    assert_eq!(page.users.iter().map(|user| user.id).collect::<Vec<_>>(), [58, 57]);
    let meta = page.meta.as_ref().context("there is meta")?;
    assert_eq!((meta.page, meta.per_page, meta.total_results, meta.total_pages), (1, 2, 5, 3));
    let page = client.users_list().portal(Portal::Public).page(2u32).per_page(4u32).send().await?;
    assert_eq!((page.users.len(), page.next.as_deref()), (1, None));
    assert!(page.previous.as_deref().is_some_and(|url| url.ends_with("page=1&per_page=4")));
    let beyond = client.users_list().portal(Portal::Public).page(3u32).per_page(4u32).send().await;
    assert_eq!(
        beyond.err().and_then(|error| error.message().map(str::to_owned)).as_deref(),
        Some("Invalid page.")
    );
    Ok(())
}

/// Lists users on the public portal.
async fn list(lab: &Lab, query: &str) -> Result<Answer> {
    let path = format!("/api/public/users/user/?{query}");
    Ok(lab.ask_brainstem(None, "GET", &path).await?)
}

fn ids(answer: &Answer) -> Vec<u64> {
    let answer = answer.json();
    let users = answer["users"].as_array().into_iter().flatten();
    users.filter_map(|user| user["id"].as_u64()).collect()
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_with_a_bare_list() -> Result<()> {
    let lab = Lab::start().await?;
    let many = (0..51).map(|n| format!("filter{{x{n}}}=1")).collect::<Vec<_>>().join("&");
    for (query, words) in [
        ("filter{nope}=1", "Invalid filter field: nope"),
        ("filter{-nope.icontains}=1", "Invalid filter field: nope"),
        ("filter{}=1", "Invalid filter field: "),
        ("filter{groups_own_json}=1", "Invalid filter field: groups_own_json"),
        ("filter{email.nope}=1", "Invalid nested filter field: email"),
        ("sort[]=nope", "Invalid filter field: nope"),
        ("sort[]=-email.x", "Invalid nested filter field: email"),
        ("filter{email.year}=2026", "Unsupported lookup 'year' for field 'email'."),
        ("filter{id.week_day}=2", "Unsupported lookup 'week_day' for field 'id'."),
        ("filter{id}=abc", "Field 'id' expected a number but got 'abc'."),
        ("filter{id.in}=1&filter{id.in}=x", "Field 'id' expected a number but got 'x'."),
        ("filter{id.range}=1", "A range has two values."),
        ("filter{email.regex}=(", "Invalid regular expression."),
        ("filter{email.regex}=(a{99}){99}{99}", "Invalid regular expression."),
        (&format!("filter{{email.regex}}={}", "x".repeat(501)), "Invalid regular expression."),
        (&many, "Too many filters."),
        (&"sort[]=id&".repeat(21), "Too many filters."),
        ("filter{active_projects}=7", "\u{201c}7\u{201d} is not a valid UUID."),
    ] {
        let refused = list(&lab, query).await?;
        assert_eq!((refused.status, refused.json()), (400, json!([words])), "{query}");
    }
    for name in ["include[]", "exclude[]"] {
        let refused = list(&lab, &format!("{name}=nope.*")).await?;
        let words = "\"nope.*\" is not a valid field name for \"users\".";
        assert_eq!((refused.status, refused.json()), (400, json!({"detail": words})));
    }
    Ok(())
}

#[tokio::test]
async fn of_a_repeated_key_the_first_value_counts_and_pk_is_the_id() -> Result<()> {
    let lab = Lab::start().await?;
    assert_eq!(ids(&list(&lab, "filter{id}=41&filter{id}=52").await?), [41]);
    assert_eq!(ids(&list(&lab, "filter{pk.in}=41&filter{pk.in}=52").await?), [41, 52]);
    assert_eq!(ids(&list(&lab, "filter{-pk.in}=41&filter{-pk.in}=52").await?), [57, 58, 90]);
    assert_eq!(ids(&list(&lab, "filter{active_projects.isnull}=1").await?).len(), 5);
    assert_eq!(ids(&list(&lab, "filterless=1&filter{email=1").await?).len(), 5);
    Ok(())
}

#[tokio::test]
async fn numbers_that_are_none_count_as_not_given() -> Result<()> {
    let lab = Lab::start().await?;
    // The server takes what is no number for nothing.
    lab.forgive_requests(&["/limit", "/offset", "/page", "/per_page"]);
    for (query, per_page, page, rows) in [
        ("limit=0", 20, 1, 5),
        ("limit=-3", 20, 1, 5),
        ("limit=x&offset=y", 20, 1, 5),
        ("limit=4000", 100, 1, 5),
        ("limit=2&offset=4", 2, 3, 1),
        ("limit=2&page=9", 2, 1, 2),
        ("offset=99", 20, 5, 0),
        ("page=0", 20, 1, 5),
        ("page=x&per_page=0", 20, 1, 5),
        ("per_page=2&page=3", 2, 3, 1),
        ("per_page=1000", 100, 1, 5),
    ] {
        let answer = list(&lab, query).await?;
        let json = answer.json();
        assert_eq!(ids(&answer).len(), rows, "{query}");
        assert_eq!(
            (&json["meta"]["per_page"], &json["meta"]["page"]),
            (&json!(per_page), &json!(page)),
            "{query}"
        );
    }
    let endless = list(&lab, &format!("page={}", usize::MAX)).await?;
    assert_eq!(endless.status, 404);
    assert_eq!(list(&lab, &format!("offset={}", usize::MAX)).await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn members_can_be_left_out_and_users_come_first() -> Result<()> {
    let lab = Lab::start().await?;
    let answer = list(&lab, "exclude[]=email&exclude[]=groups_own_json&limit=1").await?;
    let json = answer.json();
    let user = json["users"][0].as_object().context("there is a user")?;
    assert!(!user.contains_key("email") && !user.contains_key("groups_own_json"));
    assert_eq!(user["first_name"], "Lena");
    let whole = list(&lab, "").await?;
    assert!(whole.text.starts_with("{\"users\":[{\"id\":41,\"email\""));
    let keys: BTreeSet<_> =
        whole.json().as_object().into_iter().flatten().map(|(key, _)| key.clone()).collect();
    assert_eq!(keys, ["count", "meta", "next", "previous", "users"].map(str::to_owned).into());
    Ok(())
}

#[tokio::test]
async fn laboratories_are_found_by_what_they_are_related_to_and_bring_it_along() -> Result<()> {
    let lab = Lab::start().await?;
    {
        let mut store = lab.world().brainstem();
        for (id, investigators) in [(1u128, vec![41, 57]), (2, vec![52]), (3, vec![])] {
            store.put_laboratory(Laboratory {
                id: uuid::Uuid::from_u128(id),
                group: 7,
                principal_investigators: investigators,
                institution: format!("Institute {id}"),
                ..Laboratory::default()
            });
        }
    }
    for (query, found) in [
        ("filter{principal_investigators}=41", vec![1]),
        ("filter{-principal_investigators}=41", vec![2, 3]),
        ("filter{principal_investigators.email.startswith}=tomas", vec![2]),
        ("filter{principal_investigators.isnull}=true", vec![3]),
        ("filter{principal_investigators.any}=57", vec![1]),
        ("filter{principal_investigators.all}=52", vec![2, 3]),
        ("filter{group.name}=Cortex bench&sort[]=-institution", vec![3, 2, 1]),
        ("filter{group}=8", vec![]),
        ("filter{id}=00000000-0000-0000-0000-000000000002", vec![2]),
    ] {
        let path = format!("/api/public/users/laboratory/?{query}");
        let json = lab.ask_brainstem(None, "GET", &path).await?.json();
        let ids = json["laboratories"].as_array().into_iter().flatten();
        let ids: Vec<_> =
            ids.filter_map(|it| it["id"].as_str()?.parse::<uuid::Uuid>().ok()).collect();
        assert_eq!(
            ids,
            found.into_iter().map(uuid::Uuid::from_u128).collect::<Vec<_>>(),
            "{query}"
        );
    }
    let path = "/api/public/users/laboratory/?include[]=group.*&include[]=principal_investigators.*&limit=1";
    let answer = lab.ask_brainstem(None, "GET", path).await?;
    assert!(answer.text.starts_with("{\"laboratories\":"), "the rows themselves come first");
    let json = answer.json();
    assert_eq!(json["groups"][0]["name"], "Cortex bench");
    let users: Vec<_> =
        json["users"].as_array().into_iter().flatten().map(|user| user["id"].clone()).collect();
    assert_eq!(users, [json!(41), json!(57)]);
    for (query, words) in [
        ("filter{group.nope}=1", "Invalid filter field: nope"),
        ("filter{nope.name}=1", "Invalid filter field: nope"),
        ("filter{city.name}=1", "Invalid nested filter field: city"),
    ] {
        let path = format!("/api/public/users/laboratory/?{query}");
        let refused = lab.ask_brainstem(None, "GET", &path).await?;
        assert_eq!(refused.json(), json!([words]), "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn the_key_of_a_filter_may_come_encoded_or_not() -> Result<()> {
    let lab = Lab::start().await?;
    for query in ["filter%7Bemail.icontains%7D=LENA", "filter{email.icontains}=LENA"] {
        assert_eq!(ids(&list(&lab, query).await?), [41], "{query}");
    }
    let answer: Value = list(&lab, "filter{email}=lena.varga%40lab.example").await?.json();
    assert_eq!(answer["users"][0]["email"], LENA);
    Ok(())
}
