//! Where a caller reaches what listens here.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use http::HeaderMap;
use http::header::HOST;
use url::Url;

/// The base URL of what listens at `listening`, without a trailing slash. What listens on every
/// address of a machine is at none that it could name: it is where the caller with these `headers`
/// has found the machine, or else at the loopback address.
pub(crate) fn reached(listening: SocketAddr, headers: &HeaderMap) -> String {
    if !listening.ip().is_unspecified() {
        return format!("http://{listening}");
    }
    let port = listening.port();
    match host(headers) {
        Some(host) => format!("http://{host}:{port}"),
        None => format!("http://{}", SocketAddr::new(loopback(listening.ip()), port)),
    }
}

/// The host that a caller addressed, without its port: a name, or an address with the brackets of
/// IPv6. None where the header is missing, or holds anything else.
pub(crate) fn host(headers: &HeaderMap) -> Option<String> {
    let stated = headers.get(HOST)?.to_str().ok()?;
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte);
    if !stated.bytes().all(is_host) {
        return None;
    }
    Url::parse(&format!("http://{stated}")).ok()?.host_str().map(str::to_owned)
}

fn loopback(listening: IpAddr) -> IpAddr {
    match listening {
        IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn reached_by(listening: &str, host: Option<&'static [u8]>) -> String {
        let mut headers = HeaderMap::new();
        if let Some(host) = host {
            headers.insert(HOST, HeaderValue::from_bytes(host).expect("a header"));
        }
        reached(listening.parse().expect("an address"), &headers)
    }

    #[test]
    fn what_listens_everywhere_is_where_its_caller_has_found_it() {
        for (host, expected) in [
            ("mock:4010", "http://mock:4011"),
            ("mock", "http://mock:4011"),
            ("mock.tides.example:80", "http://mock.tides.example:4011"),
            ("MOCK_1:4010", "http://mock_1:4011"),
            ("192.0.2.7:4010", "http://192.0.2.7:4011"),
            ("[2001:DB8::7]:4010", "http://[2001:db8::7]:4011"),
            ("[::1]", "http://[::1]:4011"),
        ] {
            assert_eq!(reached_by("0.0.0.0:4011", Some(host.as_bytes())), expected, "{host}");
            assert_eq!(reached_by("[::]:4011", Some(host.as_bytes())), expected, "{host}");
        }
    }

    #[test]
    fn a_host_that_is_missing_or_none_is_the_loopback_address() {
        let hosts = [
            "",
            ":4010",
            "mock:port",
            "mock:99999",
            "a:b:c",
            "::1",
            "[::1",
            "[mock]",
            "ada@mock",
            "mock/x",
            "mock?x",
            "mock#x",
            "mock\\x",
            "mo ck",
            "mo\tck",
            "mock%2e",
            "<b>",
            "m\"ock",
            "300.1.1.1",
        ];
        let hosts = hosts.into_iter().map(|host| Some(host.as_bytes()));
        for host in hosts.chain([Some(&b"m\xffck"[..]), None]) {
            assert_eq!(reached_by("0.0.0.0:4011", host), "http://127.0.0.1:4011", "{host:?}");
            assert_eq!(reached_by("[::]:4011", host), "http://[::1]:4011", "{host:?}");
        }
    }

    #[test]
    fn what_listens_at_one_address_is_there_whoever_asks() {
        for listening in ["127.0.0.1:4011", "192.0.2.7:80", "[::1]:4011"] {
            for host in [None, Some(&b"mock:4010"[..])] {
                assert_eq!(reached_by(listening, host), format!("http://{listening}"));
            }
        }
    }
}
