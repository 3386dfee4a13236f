//! How Django and Django REST framework write times.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// `2026-02-14T04:05:06.000000Z`, as in most bodies.
#[must_use]
pub(crate) fn full(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string()
}

/// `2026-11-20T00:00:00Z`, as Django REST framework writes a time; microseconds only where there are
/// any.
#[must_use]
pub(crate) fn iso(at: Timestamp) -> String {
    if at.subsec_microsecond() == 0 && at.subsec_millisecond() == 0 {
        seconds(at)
    } else {
        full(at)
    }
}

/// `2025-02-11T08:30:05Z`, as in `date_joined`.
#[must_use]
pub(crate) fn seconds(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// `2026-03-01 10:00:00+00:00`, as Python prints a datetime; microseconds only where there are any.
#[must_use]
pub(crate) fn python(at: Timestamp) -> String {
    let fraction = if at.subsec_microsecond() == 0 { "" } else { ".%6f" };
    at.strftime(&format!("%Y-%m-%d %H:%M:%S{fraction}+00:00")).to_string()
}

/// `Mon, 21 Sep 2026 14:13:20 GMT`, as in headers.
#[must_use]
pub(crate) fn http(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// The year at `at`, in UTC.
#[must_use]
pub(crate) fn year(at: Timestamp) -> i32 {
    at.to_zoned(TimeZone::UTC).year().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_upstream_writes_them() {
        let at: Timestamp = "2026-03-01T10:00:00.5Z".parse().expect("a timestamp");
        let whole: Timestamp = "2026-03-01T10:00:00Z".parse().expect("a timestamp");
        assert_eq!(full(at), "2026-03-01T10:00:00.500000Z");
        assert_eq!(full(whole), "2026-03-01T10:00:00.000000Z");
        assert_eq!(iso(at), full(at));
        assert_eq!(iso(whole), "2026-03-01T10:00:00Z");
        assert_eq!(seconds(at), "2026-03-01T10:00:00Z");
        assert_eq!(python(at), "2026-03-01 10:00:00.500000+00:00");
        assert_eq!(python(whole), "2026-03-01 10:00:00+00:00");
        assert_eq!(year(at), 2026);
    }
}
