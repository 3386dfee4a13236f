//! Applications, and what they and browsers were issued, written down.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::Who;
use super::{Scenario, is_default};
use crate::openedx::state::issued::{Issued, Owned};
use crate::openedx::state::oauth::DEFAULT_SCOPES;
use crate::openedx::state::{AccessToken as KeptAccessToken, Application as KeptApplication};
use crate::openedx::state::{GrantType, Lms, UserId, authorization_code, oauth, session};
use crate::scenario::Place;
use crate::secret::Secret;

/// A row of `oauth2_provider_application`, with what else the LMS keeps about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// The public identifier, which no other application has.
    pub client_id: String,
    /// The secret of a confidential application; a public one has none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub client_secret: Option<Secret>,
    /// The owner.
    pub owner: Who,
    /// What it may be used for; applications for people may also refresh.
    #[serde(default = "client_credentials")]
    pub grant_type: GrantType,
    /// Where authorization codes may be sent; the first is the default.
    #[serde(default, skip_serializing_if = "is_default")]
    pub redirect_uris: Vec<String>,
    /// Whether JWTs granted to the owner carry the scope `user_id`; those of people always do.
    #[serde(default, skip_serializing_if = "is_default")]
    pub allows_user_id_scope: bool,
    /// Whether it is restricted: its Bearer tokens are issued expired, and its JWTs say so.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_restricted: bool,
    /// The organisations whose content it is limited to, which its JWTs say as filters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub organizations: Vec<String>,
}

/// An opaque access token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccessToken {
    /// The token.
    pub token: Secret,
    /// Whose token it is.
    pub user: Who,
    /// When it stops working; left out, never.
    #[serde(default = "never")]
    pub expires: Timestamp,
}

/// A refresh token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RefreshToken {
    /// The token.
    pub token: Secret,
    /// Whose token it is.
    pub user: Who,
    /// The application that it was issued to.
    pub client_id: String,
    /// The scopes that were granted; left out, the usual ones.
    #[serde(default = "scopes")]
    pub scopes: Vec<String>,
    /// The access token that it came with, which ends when this is spent.
    #[serde(default, skip_serializing_if = "is_default")]
    pub access_token: Option<Secret>,
    /// When it stops working; left out, never.
    #[serde(default = "never")]
    pub expires: Timestamp,
}

/// An authorization code that nobody redeemed yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AuthorizationCode {
    /// The code.
    pub code: Secret,
    /// Who agreed that the application acts for them.
    pub user: Who,
    /// The application that it was issued to.
    pub client_id: String,
    /// Where it was sent to.
    pub redirect_uri: String,
    /// The scopes that were granted; left out, the usual ones.
    #[serde(default = "scopes")]
    pub scopes: Vec<String>,
    /// When it stops working; left out, never.
    #[serde(default = "never")]
    pub expires: Timestamp,
}

/// A session of a browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The cookie `sessionid`.
    pub id: Secret,
    /// Who is signed in.
    pub user: Who,
    /// When it ends; left out, never.
    #[serde(default = "never")]
    pub expires: Timestamp,
}

fn client_credentials() -> GrantType {
    GrantType::ClientCredentials
}

fn never() -> Timestamp {
    Timestamp::MAX
}

fn scopes() -> Vec<String> {
    DEFAULT_SCOPES.map(str::to_owned).into()
}

impl Scenario {
    pub(super) fn load_oauth(&self, lms: &mut Lms, place: &Place) {
        self.load_applications(lms, &place.at("applications"));
        for (index, row) in self.access_tokens.iter().enumerate() {
            let place = place.at("access_tokens").at(index);
            let Some(user) = row.user.find(lms, &place.at("user")) else { continue };
            let kept = KeptAccessToken { user, expires: row.expires };
            issue(&mut lms.oauth.access_tokens, &row.token, kept, &place.at("token"));
        }
        for (index, row) in self.refresh_tokens.iter().enumerate() {
            let place = place.at("refresh_tokens").at(index);
            let is_known = check_application(lms, &row.client_id, &place);
            let user = row.user.find(lms, &place.at("user"));
            let Some(user) = user.filter(|_| is_known) else { continue };
            let access_token = row.access_token.as_ref().map_or("", Secret::expose).to_owned();
            let (client_id, scopes) = (row.client_id.clone(), row.scopes.clone());
            let expires = row.expires;
            let kept = oauth::RefreshToken { user, client_id, scopes, access_token, expires };
            issue(&mut lms.oauth.refresh_tokens, &row.token, kept, &place.at("token"));
        }
        for (index, row) in self.authorization_codes.iter().enumerate() {
            let place = place.at("authorization_codes").at(index);
            let is_known = check_application(lms, &row.client_id, &place);
            let user = row.user.find(lms, &place.at("user"));
            let Some(user) = user.filter(|_| is_known) else { continue };
            let kept = authorization_code::AuthorizationCode {
                user,
                client_id: row.client_id.clone(),
                redirect_uri: row.redirect_uri.clone(),
                scopes: row.scopes.clone(),
                expires: row.expires,
            };
            issue(&mut lms.oauth.codes, &row.code, kept, &place.at("code"));
        }
        for (index, row) in self.sessions.iter().enumerate() {
            let place = place.at("sessions").at(index);
            let Some(user) = row.user.find(lms, &place.at("user")) else { continue };
            let kept = session::Kept { user, expires: row.expires };
            issue(&mut lms.sessions, &row.id, kept, &place.at("id"));
        }
    }

    fn load_applications(&self, lms: &mut Lms, place: &Place) {
        for (index, row) in self.applications.iter().enumerate() {
            let place = place.at(index);
            if lms.oauth.applications.contains_key(&row.client_id) {
                let problem = format!("another application has the id `{}`", row.client_id);
                place.at("client_id").wrong(problem);
            }
            let Some(owner) = row.owner.find(lms, &place.at("owner")) else { continue };
            let row = row.clone();
            lms.oauth.add(KeptApplication {
                client_id: row.client_id,
                client_secret: row.client_secret,
                owner,
                grant_type: row.grant_type,
                redirect_uris: row.redirect_uris,
                allows_user_id_scope: row.allows_user_id_scope,
                is_restricted: row.is_restricted,
                organizations: row.organizations,
            });
        }
    }

    pub(super) fn write_oauth(&mut self, lms: &Lms) {
        let applications = lms.oauth.applications.values().cloned();
        let applications = applications.filter_map(|row| Application::of(row, lms));
        self.applications = applications.collect();
        let is_known = |client_id: &str| {
            let application = lms.oauth.applications.get(client_id);
            application.is_some_and(|application| lms.user(application.owner).is_some())
        };
        self.access_tokens = written(&lms.oauth.access_tokens, lms, |token, user, row| {
            Some(AccessToken { token, user, expires: row.expires })
        });
        self.refresh_tokens = written(&lms.oauth.refresh_tokens, lms, |token, user, row| {
            is_known(&row.client_id).then(|| RefreshToken {
                token,
                user,
                client_id: row.client_id.clone(),
                scopes: row.scopes.clone(),
                access_token: (!row.access_token.is_empty())
                    .then(|| row.access_token.as_str().into()),
                expires: row.expires,
            })
        });
        self.authorization_codes = written(&lms.oauth.codes, lms, |code, user, row| {
            is_known(&row.client_id).then(|| AuthorizationCode {
                code,
                user,
                client_id: row.client_id.clone(),
                redirect_uri: row.redirect_uri.clone(),
                scopes: row.scopes.clone(),
                expires: row.expires,
            })
        });
        self.sessions = written(&lms.sessions, lms, |id, user, row| {
            Some(Session { id, user, expires: row.expires })
        });
    }
}

impl Application {
    fn of(row: KeptApplication, lms: &Lms) -> Option<Self> {
        Some(Self {
            client_id: row.client_id,
            client_secret: row.client_secret,
            owner: lms.named(row.owner)?,
            grant_type: row.grant_type,
            redirect_uris: row.redirect_uris,
            allows_user_id_scope: row.allows_user_id_scope,
            is_restricted: row.is_restricted,
            organizations: row.organizations,
        })
    }
}

fn check_application(lms: &Lms, client_id: &str, place: &Place) -> bool {
    let is_known = lms.oauth.applications.contains_key(client_id);
    if !is_known {
        place.at("client_id").wrong(format!("there is no application `{client_id}`"));
    }
    is_known
}

fn issue<T: Owned + Clone>(issued: &mut Issued<T>, text: &Secret, row: T, place: &Place) {
    if !issued.insert(text.expose(), row) {
        place.wrong("it was issued twice");
    }
}

fn written<T: Owned + Clone, W>(
    issued: &Issued<T>,
    lms: &Lms,
    write: impl Fn(Secret, Who, &T) -> Option<W>,
) -> Vec<W> {
    let owner = |user: UserId| lms.named(user);
    let rows = issued.iter();
    rows.filter_map(|(text, row)| write(text.into(), owner(row.user())?, row)).collect()
}
