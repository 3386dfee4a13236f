//! What members have granted to projects, written down: codes and tokens.

use std::sync::Arc;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{every_scope, is_every_scope, is_never, never};
use crate::open_humans::state::approval::Code;
use crate::open_humans::state::token::{AccessToken, RefreshToken};
use crate::open_humans::state::{Authorization, CodeChallenge, ProjectId, Site};
use crate::scenario::Place;
use crate::secret::Secret;

/// An access token, a refresh token, or both, as they were granted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TokenRecord {
    /// The user name of who granted it. Who is not a member can have done so too.
    pub username: String,
    /// The number of the project that acts with it.
    pub project: ProjectId,
    /// The access token; none where it was revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Secret>,
    /// The refresh token that came with it, good until it is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// The scopes of the access token, which are never checked; every one unless said.
    #[serde(default = "every_scope", skip_serializing_if = "is_every_scope")]
    pub scopes: Vec<String>,
    /// When the access token stops working, ten hours after it was granted; never unless said.
    #[serde(default = "never", skip_serializing_if = "is_never")]
    pub expires: Timestamp,
}

impl TokenRecord {
    /// Those of each account in turn.
    pub(super) fn all(site: &Site) -> Vec<Self> {
        site.tokens
            .pairs()
            .filter_map(|(access, refresh)| Self::of(access, refresh, site))
            .collect()
    }

    fn of(
        access: Option<(&Secret, &AccessToken)>,
        refresh: Option<(&Secret, &RefreshToken)>,
        site: &Site,
    ) -> Option<Self> {
        let authorization = refresh.map(|(_, refresh)| refresh.authorization);
        let (text, access) = access.unzip();
        let authorization = authorization.or(access.map(|access| access.authorization))?;
        let (username, project) = site.names_of(authorization)?;
        Some(Self {
            username,
            project,
            access_token: text.cloned(),
            refresh_token: refresh.map(|(text, _)| text.clone()),
            scopes: access.map_or_else(every_scope, |access| access.scopes.clone()),
            expires: access.map_or_else(never, |access| access.expires),
        })
    }

    pub(super) fn load(records: &[Self], site: &mut Site, place: &Place) {
        for (index, record) in records.iter().enumerate() {
            record.load_into(site, &place.at(index));
        }
    }

    fn load_into(&self, site: &mut Site, place: &Place) {
        if self.access_token.is_none() && self.refresh_token.is_none() {
            place.wrong("there is neither an access token nor a refresh token");
        }
        let authorization = site.named_authorization(&self.username, self.project, place);
        let Some(authorization) = authorization else { return };
        if let Some(token) = &self.access_token {
            check_token(token, site, &place.at("access_token"));
            let (scopes, expires) = (self.scopes.clone(), self.expires);
            let access = AccessToken { authorization, scopes, expires };
            site.tokens.insert_access(token.clone(), access);
        }
        if let Some(token) = &self.refresh_token {
            check_token(token, site, &place.at("refresh_token"));
            let refresh = RefreshToken { authorization, access_token: self.access_token.clone() };
            site.tokens.insert_refresh(token.clone(), refresh);
        }
    }
}

fn check_token(token: &Secret, site: &Site, place: &Place) {
    let token = token.expose();
    if token.is_empty() {
        place.wrong("it is blank");
    } else if site.tokens.access(token).is_some() || site.tokens.refresh(token).is_some() {
        place.wrong("another token has the same text");
    }
}

/// A code that was not redeemed yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeRecord {
    /// The code.
    pub code: Secret,
    /// The user name of who agreed. Who is not a member can have done so too.
    pub username: String,
    /// The number of the project that asked.
    pub project: ProjectId,
    /// Where the code was sent to; where the application is registered for unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// The scopes that were asked for; every one unless said.
    #[serde(default = "every_scope", skip_serializing_if = "is_every_scope")]
    pub scopes: Vec<String>,
    /// What the verifier has to match that redeems the code; without one, none is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<CodeChallenge>,
    /// When it can be redeemed no more, half an hour after it was made; never unless said.
    #[serde(default = "never", skip_serializing_if = "is_never")]
    pub expires: Timestamp,
}

impl CodeRecord {
    /// Those that were made first first.
    pub(super) fn all(site: &Site) -> Vec<Self> {
        let codes = site.codes.iter();
        codes.filter_map(|(text, code, expires)| Self::of(text, code, expires, site)).collect()
    }

    fn of(text: &Secret, code: &Code, expires: Timestamp, site: &Site) -> Option<Self> {
        let (username, project) = site.names_of(code.authorization)?;
        let registered = &site.project(project)?.application.redirect_url;
        let Code { redirect_uri, scopes, challenge, .. } = code.clone();
        Some(Self {
            code: text.clone(),
            username,
            project,
            redirect_uri: Some(redirect_uri).filter(|uri| uri != registered),
            scopes,
            code_challenge: challenge,
            expires,
        })
    }

    pub(super) fn load(records: &[Self], site: &mut Site, place: &Place) {
        for (index, record) in records.iter().enumerate() {
            record.load_into(site, &place.at(index));
        }
    }

    fn load_into(&self, site: &mut Site, place: &Place) {
        if site.codes.contains(self.code.expose()) {
            place.at("code").wrong("another record has this code");
        }
        let authorization = site.named_authorization(&self.username, self.project, place);
        let Some((authorization, redirect_uri)) = self.redirect_uri_for(authorization, site) else {
            return;
        };
        let (scopes, challenge) = (self.scopes.clone(), self.code_challenge.clone());
        let code = Code { authorization, redirect_uri, scopes, challenge };
        site.codes.insert_until(self.code.clone(), Arc::new(code), self.expires);
    }

    fn redirect_uri_for(
        &self,
        authorization: Option<Authorization>,
        site: &Site,
    ) -> Option<(Authorization, String)> {
        let authorization = authorization?;
        let registered = &site.project(authorization.project)?.application.redirect_url;
        Some((authorization, self.redirect_uri.as_ref().unwrap_or(registered).clone()))
    }
}
