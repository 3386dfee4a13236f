//! Links to a person's profiles on other platforms.

/// What the link of `platform` is stored as: a URL, whether a user name or any URL with the
/// platform's stub was given; a blank link stays blank, which deletes the stored one.
///
/// # Errors
///
/// The text for people, where the link is of another site.
pub(super) fn normalise(platform: &str, link: &str, platform_name: &str) -> Result<String, String> {
    let stub = stub(platform);
    if link.is_empty() {
        return Ok(String::new());
    }
    let username = username(link, stub);
    if username.contains('/') {
        return Err(format!(
            "Make sure that you are providing a valid username or a URL that contains \"{stub}\". \
             To remove the link from your {platform_name} profile, leave this field blank."
        ));
    }
    Ok(format!("https://www.{stub}{username}"))
}

fn stub(platform: &str) -> &'static str {
    match platform {
        "facebook" => "facebook.com/",
        "x" => "x.com/",
        _ => "linkedin.com/in/",
    }
}

/// What follows the stub, without a last slash; the whole link where there is no stub.
fn username<'a>(link: &'a str, stub: &str) -> &'a str {
    // Lowering ASCII keeps positions, so the stub is found whatever its letter case.
    match link.to_ascii_lowercase().find(stub) {
        Some(at) => {
            let rest = &link[at + stub.len()..];
            rest.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/')
        }
        None => link,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_stored_as_urls_of_their_platform() {
        for (platform, link, stored) in [
            ("linkedin", "mira", Some("https://www.linkedin.com/in/mira")),
            ("linkedin", "http://LinkedIn.com/in/mira/", Some("https://www.linkedin.com/in/mira")),
            ("x", "https://www.x.com/mira?lang=en", Some("https://www.x.com/mira")),
            ("facebook", "", Some("")),
            ("facebook", "https://example.org/mira", None),
            ("facebook", "https://facebook.com/groups/mira", None),
        ] {
            assert_eq!(normalise(platform, link, "Open edX").ok().as_deref(), stored, "{link}");
        }
        let refusal = normalise("facebook", "a/b", "Open edX").expect_err("another site");
        assert_eq!(
            refusal,
            "Make sure that you are providing a valid username or a URL that contains \"facebook.com/\". \
             To remove the link from your Open edX profile, leave this field blank."
        );
    }
}
