//! Open edX: the LMS user API with its retirement pipeline.
//!
//! Modelled: tokens, sessions and signing in, registration and validation, accounts, preferences,
//! verification, the API-key routes, a learner's request to be deleted, and the whole retirement of
//! `scripts/user_retirement` up to cleanup.

mod account;
mod account_admin;
mod account_changes;
mod account_patch;
mod account_values;
mod accounts;
mod api_key;
pub mod auth;
mod body;
mod cookies;
mod course_key;
mod deactivation;
mod developer_error;
mod email_opt_in;
mod error;
mod jwt;
mod login_cookies;
mod login_form;
mod login_refresh;
mod login_session;
mod media;
mod messages;
mod modify;
mod names;
mod page;
mod password_policy;
mod picture;
mod preference;
mod preference_patch;
mod preferences;
mod profile_image;
mod registration;
mod retirement;
mod revocation;
mod search_emails;
mod segment;
mod settings;
mod signing_key;
mod social_link;
mod state;
mod time_zones;
mod token;
mod upload;
mod user_fields;
mod username;
mod validation;
mod verification;
mod zones;

use std::sync::{Arc, LazyLock};

use http::{Method, StatusCode};
use utoipa::openapi::security::{ApiKey, ApiKeyValue, Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};

pub(crate) use jwt::signing_key;
pub use password_policy::PasswordPolicy;
pub use registration::{
    ExtensionField, FieldType, RegistrationSettings, Requirement, RunningPipeline,
};
pub use settings::{RateLimit, Service, Settings};
pub use state::*;

use crate::django::{self, CLIENT_BASIC, csrf};
use crate::outcome::{Html, Json};
use crate::routes::{Dialect, Routes};
use crate::strike::Words;
use crate::system::System;
use crate::world::World;
use error::{Detail, ErrorPage, Unrouted};

pub(crate) static ROUTES: LazyLock<Routes<OpenEdx>> = LazyLock::new(|| {
    let routes = token::mount(Routes::default().tagged("oauth"));
    let routes = revocation::mount(routes);
    let routes = login_form::mount(routes.tagged("login"));
    let routes = login_session::mount(routes);
    let routes = login_refresh::mount(routes);
    let routes = accounts::mount(routes.tagged("accounts"));
    let routes = preferences::mount(routes.tagged("preferences"));
    let routes = preference::mount(routes);
    let routes = time_zones::mount(routes);
    let routes = email_opt_in::mount(routes);
    let routes = api_key::mount(routes.tagged("services"));
    let routes = verification::mount(routes.tagged("verification"));
    let routes = search_emails::mount(routes);
    let routes = account_admin::mount(routes);
    let routes = names::mount(routes);
    let routes = modify::mount(routes);
    let routes = profile_image::mount(routes);
    let routes = media::mount(routes.tagged("media"));
    let routes = registration::mount(routes.tagged("registration"));
    let routes = validation::mount(routes);
    let routes = deactivation::mount(routes.tagged("retirement"));
    retirement::mount(routes)
});

/// How the LMS answers where no operation is reached.
#[derive(Debug)]
pub struct OpenEdx;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Open edX LMS user API",
        version = "1.0",
        description = "Tokens, accounts and the GDPR retirement pipeline of the Open edX LMS.\n\nPaths are exact about trailing slashes. Every operation says under `x-provenance` how sure it is: `seed` (the system's own user documentation), `upstream` (its code or tests), `measured` (seen on a running system) or `assumed` (not established; the description says what was assumed). A response marked `x-provenance: assumed` is assumed although its operation is not. An operation whose method promises that a second call does no harm, and which does not keep that, says `x-idempotent: false`. What meets an unknown path or method stands under `x-outside-operations`.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    servers((url = "https://{host}", description = "Every LMS has an address of its own", variables(("host" = (default = "lms.example.net", description = "The host of the LMS"))))),
    tags(
        (name = "oauth", description = "How clients and people are granted tokens"),
        (name = "login", description = "How people sign in with a browser"),
        (name = "accounts", description = "What the LMS knows about a person, and who sees it"),
        (name = "preferences", description = "What a person prefers, and where the organisations of courses may write to"),
        (name = "services", description = "Users and what they prefer, for other services of the site that hold its API key"),
        (name = "verification", description = "Who proved to be who they say"),
        (name = "media", description = "The files behind the URLs of profile images"),
        (name = "registration", description = "How people come to have an account"),
        (name = "retirement", description = "From a learner's request to be deleted to the end of the retirement pipeline"),
    ),
    modifiers(&Schemes),
)]
struct Document;

struct Schemes;

impl Modify for Schemes {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let components = document.components.get_or_insert_default();
        components.add_security_scheme(
            auth::JWT_SCHEME,
            SecurityScheme::ApiKey(ApiKey::Header(ApiKeyValue::with_description(
                "Authorization",
                "`JWT <token>`: the keyword is `JWT`, not `Bearer`.",
            ))),
        );
        components.add_security_scheme(
            auth::SESSION_SCHEME,
            SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::with_description(
                "sessionid",
                "The session of a browser; requests that change something also need the cookie \
                 `csrftoken`, repeated in the header `X-CSRFToken`.",
            ))),
        );
        components.add_security_scheme(
            csrf::SCHEME,
            SecurityScheme::ApiKey(ApiKey::Header(ApiKeyValue::with_description(
                csrf::HEADER,
                "The cookie `csrftoken` once more, which proves that the page is one of the LMS.",
            ))),
        );
        let mut basic = Http::new(HttpAuthScheme::Basic);
        basic.description = Some("The identifier and secret of an OAuth application.".to_owned());
        components.add_security_scheme(CLIENT_BASIC, SecurityScheme::Http(basic));
        components.add_security_scheme(
            auth::API_KEY_SCHEME,
            SecurityScheme::ApiKey(ApiKey::Header(ApiKeyValue::with_description(
                auth::API_KEY_HEADER,
                "The API key that the site is configured with.",
            ))),
        );
        let mut bearer = Http::new(HttpAuthScheme::Bearer);
        bearer.description = Some("An opaque access token.".to_owned());
        components.add_security_scheme(auth::BEARER_SCHEME, SecurityScheme::Http(bearer));
    }
}

impl Dialect for OpenEdx {
    const NAME: &'static str = System::Openedx.name();

    type State = Arc<World>;

    type Unrouted = Unrouted;

    fn about() -> utoipa::openapi::OpenApi {
        Document::openapi()
    }

    fn not_found() -> Unrouted {
        Unrouted::NotFound(Html(ErrorPage::new("Not Found")))
    }

    fn words(status: StatusCode, retry_after: Option<u32>) -> Words {
        django::words(status, retry_after)
    }

    fn method_not_allowed(method: &Method) -> Unrouted {
        Unrouted::MethodNotAllowed(Json(Detail::from(
            format!("Method \"{method}\" not allowed.").as_str(),
        )))
    }
}
