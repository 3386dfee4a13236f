//! Course keys: `course-v1:org+course+run`, or `org/course/run` as they were once written.

/// The organisation of the course that `key` names, or nothing where it names none.
#[must_use]
pub(super) fn org(key: &str) -> Option<&str> {
    match key.strip_prefix("course-v1:") {
        Some(rest) => current(rest),
        None => deprecated(key),
    }
}

/// Organisation, course and run, then perhaps a branch and a version of the course.
fn current(key: &str) -> Option<&str> {
    let mut parts = key.split('+');
    let [org, course, run] = [parts.next()?, parts.next()?, parts.next()?];
    let mut rest = parts.peekable();
    rest.next_if(|part| part.strip_prefix("branch@").is_some_and(is_id));
    rest.next_if(|part| part.strip_prefix("version@").is_some_and(is_version));
    let is_key = [org, course, run].into_iter().all(is_id) && rest.next().is_none();
    is_key.then_some(org)
}

/// The run may be blank.
fn deprecated(key: &str) -> Option<&str> {
    let [org, course, run] = key.split('/').collect::<Vec<_>>().try_into().ok()?;
    let is_key = !org.is_empty()
        && !course.is_empty()
        && [org, course, run].iter().all(|part| part.chars().all(|sign| is_sign(sign, ".%-")));
    is_key.then_some(org)
}

fn is_id(part: &str) -> bool {
    !part.is_empty() && part.chars().all(|sign| is_sign(sign, "-~.:"))
}

/// A version is the id of an object in MongoDB.
fn is_version(part: &str) -> bool {
    part.len() == 24 && part.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// Python's `\w`, or one of `more`.
fn is_sign(sign: char, more: &str) -> bool {
    sign.is_alphanumeric() || sign == '_' || more.contains(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_organisation_comes_first_in_both_kinds_of_key() {
        for (key, expected) in [
            ("course-v1:HarborX+Tides+2026", Some("HarborX")),
            ("course-v1:a.b~c-d+e+f", Some("a.b~c-d")),
            ("course-v1:a+b+c+branch@draft", Some("a")),
            ("course-v1:a+b+c+version@0123456789abcdef01234567", Some("a")),
            ("course-v1:a+b+c+branch@x+version@0123456789abcdef01234567", Some("a")),
            ("HarborX/Tides/2026", Some("HarborX")),
            ("HarborX/Tides/", Some("HarborX")),
            ("course-v1:a+b", None),
            ("course-v1:a+b+", None),
            ("course-v1:a+b+c+d", None),
            ("course-v1:a+b+c+version@1", None),
            ("course-v1:a b+c+d", None),
            ("course-v1:HarborX Tides 2026", None),
            ("a/b", None),
            ("a/b/c/d", None),
            ("a b/c/d", None),
            ("/b/c", None),
            ("other:a+b+c", None),
            ("", None),
        ] {
            assert_eq!(org(key), expected, "{key}");
        }
    }
}
