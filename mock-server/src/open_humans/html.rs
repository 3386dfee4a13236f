//! The pages that people see in a browser. They need no script, and whatever is put into them is
//! escaped.

use maud::{DOCTYPE, Markup, html};
use serde::Serialize;
use utoipa::ToSchema;

use super::state::{Asked, Project, Site};
use crate::secret::Secret;

/// The page that asks a member for consent.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(
    example = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Authorize Tidal Steps</title></head><body><h1>Authorize Tidal Steps</h1><form method=\"post\">...</form></body></html>"
)]
pub(super) struct ConsentPage(String);

/// The page where people sign in.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(
    example = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Log in</title></head><body><h1>Log in</h1><form method=\"post\">...</form></body></html>"
)]
pub(super) struct LoginPage(String);

/// A page that only tells something.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(
    example = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Datatypes</title></head><body><h1>Datatypes</h1><p>VCF</p></body></html>"
)]
pub(super) struct InformationPage(String);

impl InformationPage {
    /// A page of these paragraphs.
    pub(super) fn new<'a>(title: &str, paragraphs: impl IntoIterator<Item = &'a str>) -> Self {
        Self(page(title, &html! { @for text in paragraphs { p { (text) } } }))
    }
}

impl From<InformationPage> for String {
    fn from(page: InformationPage) -> Self {
        page.0
    }
}

impl From<ConsentPage> for String {
    fn from(page: ConsentPage) -> Self {
        page.0
    }
}

impl From<LoginPage> for String {
    fn from(page: LoginPage) -> Self {
        page.0
    }
}

/// What the consent page says besides what is asked.
#[derive(Debug)]
pub(super) struct Consent<'a> {
    /// Who is asked.
    pub(super) username: &'a str,
    /// What for.
    pub(super) asked: &'a Asked,
    /// The name, value and verification of the code, to be sent back as they came.
    pub(super) hidden: Vec<(&'static str, &'a str)>,
    /// What the form has to repeat.
    pub(super) csrf_token: &'a Secret,
}

impl ConsentPage {
    /// The form goes back to the page's own address.
    pub(super) fn new(consent: &Consent<'_>, project: &Project, site: &Site) -> Self {
        let title = format!("Authorize {}", project.name);
        let sources = project.requested_sources.iter().filter_map(|id| site.project(*id));
        Self(page(
            &title,
            &html! {
                p { "You are signed in as " strong { (consent.username) } "." }
                p { (project.short_description) }
                p { (project.name) " asks you to:" }
                ul {
                    li { "join it as a member" }
                    @if project.request_username_access { li { "share your user name" } }
                    @if project.all_sources_access { li { "share the data of every source" } }
                    @for source in sources { li { "share your data of " (source.name) } }
                }
                form method="post" {
                    (csrf_field(consent.csrf_token))
                    input type="hidden" name="redirect_uri" value=(consent.asked.redirect_uri);
                    input type="hidden" name="scope" value=(consent.asked.scopes.join(" "));
                    @for (name, value) in &consent.hidden {
                        input type="hidden" name=(name) value=(value);
                    }
                    p {
                        label {
                            input type="checkbox" name="hide-membership" value="hidden_membership";
                            " Hide this membership from others"
                        }
                    }
                    button type="submit" name="allow" value="Authorize" { "Authorize" }
                    " "
                    button type="submit" { "Cancel" }
                }
            },
        ))
    }
}

impl LoginPage {
    /// The form goes back to the page's own address.
    pub(super) fn new(csrf_token: &Secret, error: Option<&str>) -> Self {
        Self(page(
            "Log in",
            &html! {
                @if let Some(error) = error { p role="alert" { (error) } }
                form method="post" {
                    (csrf_field(csrf_token))
                    p {
                        label for="login" { "Username" } " "
                        input type="text" id="login" name="login" autocomplete="username" required;
                    }
                    p {
                        label for="password" { "Password" } " "
                        input type="password" id="password" name="password"
                            autocomplete="current-password" required;
                    }
                    button type="submit" { "Log in" }
                }
            },
        ))
    }
}

fn csrf_field(token: &Secret) -> Markup {
    html! { input type="hidden" name="csrfmiddlewaretoken" value=(token.expose()); }
}

fn page(title: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { (title) } }
            body { h1 { (title) } (body) }
        }
    };
    page.into_string()
}
