use super::*;
use uuid::Uuid;

/// What is listed here: a number, a text, and the numbers of what it is related to.
#[derive(Debug, Clone, PartialEq)]
struct Shell {
    id: i64,
    name: &'static str,
    is_rare: bool,
    finders: Vec<i64>,
}

const FIELDS: &[Field<Shell>] = &[
    Field { path: "id", kind: Kind::Integer, read: |it| vec![Scalar::Integer(it.id)] },
    Field { path: "name", kind: Kind::Text, read: |it| vec![Scalar::text(it.name)] },
    Field { path: "is_rare", kind: Kind::Boolean, read: |it| vec![Scalar::Boolean(it.is_rare)] },
    Field {
        path: "key",
        kind: Kind::Uuid,
        read: |it| vec![Scalar::Uuid(Uuid::from_u128(it.id.unsigned_abs().into()))],
    },
    Field {
        path: "finders",
        kind: Kind::Integer,
        read: |it| it.finders.iter().copied().map(Scalar::Integer).collect(),
    },
    Field {
        path: "finders.name",
        kind: Kind::Text,
        read: |it| it.finders.iter().map(|id| Scalar::Text(format!("f{id}"))).collect(),
    },
];

fn shells() -> Vec<Shell> {
    vec![
        Shell { id: 1, name: "Whelk", is_rare: false, finders: vec![1, 2] },
        Shell { id: 2, name: "cowrie", is_rare: true, finders: vec![2] },
        Shell { id: 10, name: "Éclair", is_rare: true, finders: vec![] },
    ]
}

fn parse(key: &str, values: &[&str]) -> Result<Filter<Shell>, Problem> {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    Filter::parse(&[(key.to_owned(), values)], FIELDS)
}

fn found(key: &str, values: &[&str]) -> Vec<i64> {
    let filter = parse(key, values).unwrap();
    shells().iter().filter(|shell| filter.admits(shell)).map(|shell| shell.id).collect()
}

#[test]
fn every_operator_means_what_django_means_by_it() {
    for (key, values, ids) in [
        ("id", vec!["2"], vec![2]),
        ("id.eq", vec!["2"], vec![2]),
        ("-id", vec!["2"], vec![1, 10]),
        ("pk", vec![" 2 "], vec![2]),
        ("id.in", vec!["1", "10"], vec![1, 10]),
        ("-id.in", vec!["1", "10"], vec![2]),
        ("id.range", vec!["2", "10", "99"], vec![2, 10]),
        ("id.gt", vec!["2"], vec![10]),
        ("id.gte", vec!["2"], vec![2, 10]),
        ("id.lt", vec!["2"], vec![1]),
        ("id.lte", vec!["2"], vec![1, 2]),
        ("id.contains", vec!["1"], vec![1, 10]),
        ("name", vec!["whelk"], vec![]),
        ("name.iexact", vec!["wHELK"], vec![1]),
        ("name.contains", vec!["o"], vec![2]),
        ("name.icontains", vec!["É"], vec![10]),
        ("name.startswith", vec!["C"], vec![]),
        ("name.istartswith", vec!["C"], vec![2]),
        ("name.endswith", vec!["K"], vec![]),
        ("name.iendswith", vec!["K"], vec![1]),
        ("name.regex", vec!["^[cW]"], vec![1, 2]),
        ("name.gt", vec!["Z"], vec![2, 10]),
        ("is_rare", vec!["1"], vec![2, 10]),
        ("is_rare", vec!["anything"], vec![2, 10]),
        ("is_rare", vec!["False"], vec![1]),
        ("is_rare", vec!["0"], vec![1]),
        ("is_rare", vec![""], vec![1]),
        ("key", vec!["00000000-0000-0000-0000-00000000000A"], vec![10]),
        ("finders", vec!["2"], vec![1, 2]),
        ("-finders", vec!["1"], vec![2, 10]),
        ("finders.any", vec!["1"], vec![1]),
        ("finders.all", vec!["2"], vec![2, 10]),
        ("finders.isnull", vec!["true"], vec![10]),
        ("finders.isnull", vec!["0"], vec![1, 2]),
        ("finders.name.endswith", vec!["1"], vec![1]),
        ("finders.name", vec!["f2"], vec![1, 2]),
    ] {
        assert_eq!(found(key, &values), ids, "{key} {values:?}");
    }
}

#[test]
fn what_makes_no_sense_is_named() {
    for (key, value, problem) in [
        ("nope", "1", Problem::Field("nope".to_owned())),
        ("", "1", Problem::Field(String::new())),
        ("-", "1", Problem::Field(String::new())),
        ("nope.icontains", "1", Problem::Field("nope".to_owned())),
        ("name.nope", "1", Problem::Nested("name".to_owned())),
        ("finders.nope", "1", Problem::Field("nope".to_owned())),
        ("finders.name.nope", "1", Problem::Field("name.nope".to_owned())),
        ("name.day", "1", Problem::Lookup { operator: "day", field: "name" }),
        ("id.range", "1", Problem::Range),
        ("name.regex", "[", Problem::Regex),
    ] {
        assert_eq!(parse(key, &[value]).unwrap_err(), problem, "{key}");
    }
    for (key, value) in [("id", "1.5"), ("id", "99999999999999999999"), ("key", "x"), ("id.gt", "")]
    {
        assert!(matches!(parse(key, &[value]), Err(Problem::Value(_))), "{key}={value}");
    }
}

#[test]
fn questions_are_bounded() {
    let many = vec![("id".to_owned(), vec!["1".to_owned()]); 51];
    assert_eq!(Filter::parse(&many, FIELDS).unwrap_err(), Problem::TooMany);
    assert_eq!(parse("id.in", &["1"; 1_001]).unwrap_err(), Problem::TooMany);
    assert!(parse("id.in", &["1"; 1_000]).is_ok());
    assert_eq!(parse("name.regex", &[&"x".repeat(501)]).unwrap_err(), Problem::Regex);
    assert_eq!(parse("name.regex", &["(a{99}){99}{99}"]).unwrap_err(), Problem::Regex);
    let keys = vec!["id".to_owned(); 21];
    assert_eq!(Order::parse(&keys, FIELDS).unwrap_err(), Problem::TooMany);
}

#[test]
fn rows_are_sorted_by_the_first_field_then_the_next_and_keep_their_order_otherwise() {
    for (names, ids) in [
        (vec![], vec![1, 2, 10]),
        (vec!["-id"], vec![10, 2, 1]),
        (vec!["name"], vec![1, 2, 10]),
        (vec!["is_rare", "-name"], vec![1, 10, 2]),
        (vec!["-is_rare"], vec![2, 10, 1]),
        (vec![" -pk "], vec![10, 2, 1]),
    ] {
        let names: Vec<_> = names.into_iter().map(str::to_owned).collect();
        let mut rows = shells();
        Order::parse(&names, FIELDS).unwrap().sort(&mut rows);
        assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), ids, "{names:?}");
    }
    assert!(Order::parse(&["--id".to_owned()], FIELDS).is_err());
}

#[test]
fn pages_cut_a_list_without_gaps() {
    for total in 0..=45 {
        for size in [1, 7, 20, 45] {
            let rows: Vec<_> = (0..total).collect();
            let begins = [
                Paging::Offset { limit: size, offset: 0 },
                Paging::Number { page: 1, per_page: size },
            ];
            for mut paging in begins {
                let mut seen = Vec::new();
                loop {
                    let slice = paging.of(total).unwrap();
                    seen.extend(slice.of_rows(rows.iter().copied()));
                    assert_eq!(slice.previous.is_none(), slice.start == 0);
                    let Some(next) = slice.next else { break };
                    paging = next;
                }
                assert_eq!(seen, rows, "{paging:?}");
            }
        }
    }
}

#[test]
fn numbers_are_read_within_bounds() {
    let read = |limit, offset, page, per_page| Paging::read(limit, offset, page, per_page);
    let offset = |limit, offset| Paging::Offset { limit, offset };
    let number = |page, per_page| Paging::Number { page, per_page };
    assert_eq!(read(None, None, None, None), number(1, 20));
    assert_eq!(read(Some("500"), None, Some("3"), None), offset(100, 0));
    assert_eq!(read(None, Some("-1"), None, None), offset(20, 0));
    assert_eq!(read(None, None, Some("0"), Some("0")), number(1, 20));
    assert_eq!(read(None, None, Some("x"), Some("101")), number(1, 100));
    assert_eq!(number(usize::MAX, 100).of(5), None);
    assert_eq!(number(2, 5).of(5), None);
    assert!(offset(100, usize::MAX).of(5).unwrap().of_rows(0..5).is_empty());
}
