//! Settings from the environment.

use std::env::VarError;

use crate::{Credentials, Error};

/// Looks a variable up: in the environment of the process, unless a test says otherwise.
pub(crate) type Lookup = dyn Fn(&str) -> Result<String, VarError>;

pub(crate) fn process(name: &str) -> Result<String, VarError> {
    std::env::var(name)
}

/// Where the server is, or where it usually is.
pub(crate) fn base_url(system: &str, lookup: &Lookup) -> Result<String, Error> {
    let name = variable(system, "URL");
    match (get(&name, lookup)?, system) {
        (Some(url), _) => Ok(url),
        (None, "open_humans") => Ok("https://www.openhumans.org".to_owned()),
        (None, "brainstem") => Ok("https://www.brainstem.org".to_owned()),
        (None, "pieces") => Ok("http://localhost:1000".to_owned()),
        (None, _) => Err(Error::configuration(format!("set `{name}` to the URL of the server"))),
    }
}

/// A variable that gives credentials on its own: for which system (for any, where blank), the last
/// part of its name, and what it gives.
type Variable = (&'static str, &'static str, fn(String) -> Credentials);

const VARIABLES: [Variable; 4] = [
    ("", "TOKEN", Credentials::bearer),
    ("openedx", "JWT", Credentials::jwt),
    ("openedx", "API_KEY", |key| Credentials::header("X-Edx-Api-Key", key)),
    ("pieces", "APPLICATION_ID", |id| Credentials::header("X-Application-ID", id)),
];

/// Who the caller is: nobody, if no variable says so.
pub(crate) fn credentials(system: &str, lookup: &Lookup) -> Result<Credentials, Error> {
    let mut given = Vec::from_iter(application(system, lookup)?);
    for (only, last, make) in VARIABLES {
        if only.is_empty() || only == system {
            given.extend(get(&variable(system, last), lookup)?.map(make));
        }
    }
    match (given.pop(), given.is_empty()) {
        (None, _) => Ok(Credentials::none()),
        (Some(only), true) => Ok(only),
        (Some(_), false) => {
            let prefix = variable(system, "");
            Err(Error::configuration(format!("the variables `{prefix}…` give several credentials")))
        }
    }
}

/// The OAuth application of Open edX.
fn application(system: &str, lookup: &Lookup) -> Result<Option<Credentials>, Error> {
    if system != "openedx" {
        return Ok(None);
    }
    let find = |last| get(&variable(system, last), lookup);
    match (find("CLIENT_ID")?, find("CLIENT_SECRET")?) {
        (Some(id), Some(secret)) => Ok(Some(Credentials::client_credentials(id, secret))),
        (None, None) => Ok(None),
        (Some(_), None) => Err(missing(system, "CLIENT_SECRET", "CLIENT_ID")),
        (None, Some(_)) => Err(missing(system, "CLIENT_ID", "CLIENT_SECRET")),
    }
}

fn missing(system: &str, lacks: &str, has: &str) -> Error {
    let (lacks, has) = (variable(system, lacks), variable(system, has));
    Error::configuration(format!("`{has}` is set, but `{lacks}` is not"))
}

fn variable(system: &str, last: &str) -> String {
    format!("EMERITUS_{}_{last}", system.to_ascii_uppercase())
}

/// What a variable says; blank is as good as not set.
fn get(name: &str, lookup: &Lookup) -> Result<Option<String>, Error> {
    match lookup(name) {
        Ok(text) => Ok(Some(text).filter(|text| !text.trim().is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => {
            Err(Error::configuration(format!("`{name}` is not Unicode")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(
        variables: &'static [(&str, &str)],
    ) -> impl Fn(&str) -> Result<String, VarError> {
        |name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned()).ok_or(VarError::NotPresent)
        }
    }

    #[test]
    fn credentials_are_what_the_variables_say() {
        for (variables, expected) in [
            (&[][..], Ok("Credentials::none()")),
            (&[("EMERITUS_OPENEDX_TOKEN", " ")], Ok("Credentials::none()")),
            (&[("EMERITUS_PIECES_TOKEN", "t")], Ok("Credentials::none()")),
            (&[("EMERITUS_OPENEDX_TOKEN", "t")], Ok("Credentials::bearer([redacted])")),
            (&[("EMERITUS_OPENEDX_JWT", "t")], Ok("Credentials::jwt([redacted])")),
            (
                &[("EMERITUS_OPENEDX_API_KEY", "k")],
                Ok(r#"Credentials::header("X-Edx-Api-Key", [redacted])"#),
            ),
            (
                &[("EMERITUS_OPENEDX_CLIENT_ID", "i"), ("EMERITUS_OPENEDX_CLIENT_SECRET", "s")],
                Ok(r#"Credentials::token_source(ClientCredentials("i", [redacted]))"#),
            ),
            (
                &[("EMERITUS_OPENEDX_CLIENT_ID", "i")],
                Err(
                    "`EMERITUS_OPENEDX_CLIENT_ID` is set, but `EMERITUS_OPENEDX_CLIENT_SECRET` is not",
                ),
            ),
            (
                &[("EMERITUS_OPENEDX_CLIENT_SECRET", "s")],
                Err(
                    "`EMERITUS_OPENEDX_CLIENT_SECRET` is set, but `EMERITUS_OPENEDX_CLIENT_ID` is not",
                ),
            ),
            (
                &[("EMERITUS_OPENEDX_TOKEN", "t"), ("EMERITUS_OPENEDX_JWT", "j")],
                Err("the variables `EMERITUS_OPENEDX_…` give several credentials"),
            ),
        ] {
            match (credentials("openedx", &environment(variables)), expected) {
                (Ok(credentials), Ok(expected)) => assert_eq!(format!("{credentials:?}"), expected),
                (Err(error), Err(expected)) => {
                    assert_eq!(
                        error.to_string(),
                        format!("the client cannot be built: {expected}")
                    );
                }
                (given, expected) => panic!("{given:?}, not {expected:?}"),
            }
        }
    }

    #[test]
    fn a_server_is_where_the_variable_says_or_where_it_usually_is() {
        let given = environment(&[("EMERITUS_PIECES_URL", "http://localhost:5323")]);
        assert_eq!(base_url("pieces", &given).unwrap(), "http://localhost:5323");
        assert_eq!(base_url("pieces", &environment(&[])).unwrap(), "http://localhost:1000");
        let error = base_url("openedx", &environment(&[])).unwrap_err();
        assert!(error.to_string().contains("set `EMERITUS_OPENEDX_URL` to the URL of the server"));
        let not_unicode: &Lookup = &|_| Err(VarError::NotUnicode("x".into()));
        assert!(base_url("pieces", not_unicode).unwrap_err().is_configuration());
    }
}
