//! From a member's consent to tokens, their renewal and their end.

use jiff::{SignedDuration, Timestamp};

use super::*;
use crate::ids::Ids;
use crate::open_humans::demo::{CLIENT_ID, CLIENT_SECRET, Demo, MEMBER};

const NOON: Timestamp = Timestamp::constant(1_790_000_000, 0);
const EVERY_SCOPE: &str = "read write american-gut go-viral pgp wildlife open-humans";

struct Lab {
    site: Site,
    ids: Ids,
    marlow: AccountId,
}

fn lab() -> Lab {
    let ids = Ids::seeded(1);
    let site = Demo::new(NOON, &ids).site;
    let marlow = site.account_by_username(MEMBER).expect("a member").id();
    Lab { site, ids, marlow }
}

fn client() -> ClientProof {
    let client_id = Some(CLIENT_ID.to_owned());
    ClientProof { client_id, client_secret: Some(CLIENT_SECRET.into()), basic: None }
}

fn refresh_request(token: &Secret, scope: Option<&str>) -> TokenRequest {
    TokenRequest {
        grant_type: Some("refresh_token".to_owned()),
        client: client(),
        refresh_token: Some(token.clone()),
        scope: scope.map(str::to_owned),
        ..TokenRequest::default()
    }
}

fn code_request(code: &Secret) -> TokenRequest {
    TokenRequest {
        grant_type: Some("authorization_code".to_owned()),
        client: client(),
        code: Some(code.clone()),
        ..TokenRequest::default()
    }
}

impl Lab {
    fn approve(&mut self, request: &AuthorizationRequest) -> Approved {
        let approved = self.site.approve(self.marlow, request, true, NOON, &self.ids);
        approved.expect("the request is in order")
    }

    fn code(&mut self) -> Secret {
        self.approve(&AuthorizationRequest::code(CLIENT_ID)).code
    }

    fn grant(&mut self, request: &TokenRequest) -> Result<TokenPair, GrantError> {
        self.site.grant(request, NOON, &self.ids)
    }

    fn pair(&mut self) -> TokenPair {
        let code = self.code();
        self.grant(&code_request(&code)).expect("a code is good")
    }

    fn works(&self, pair: &TokenPair) -> bool {
        self.site.check_access_token(pair.access_token.expose(), NOON).is_ok()
    }
}

#[test]
fn a_request_in_order_asks_for_what_it_says_or_for_everything() {
    let Lab { site, .. } = lab();
    let mut request = AuthorizationRequest::code(CLIENT_ID);
    for (scope, asked) in [
        (None, EVERY_SCOPE),
        (Some(""), EVERY_SCOPE),
        (Some("read"), "read"),
        (Some("pgp  read"), "pgp read"),
    ] {
        request.scope = scope.map(str::to_owned);
        let scopes = site.check_authorization(&request).map(|asked| asked.scopes.join(" "));
        assert_eq!(scopes.as_deref(), Ok(asked), "{scope:?}");
    }
}

#[test]
fn the_answer_is_added_to_whatever_query_the_redirect_uri_has() {
    let mut lab = lab();
    let project = lab.site.project_by_client_id(CLIENT_ID).expect("a project").id();
    let application = &mut lab.site.project_mut(project).expect("a project").application;
    application.redirect_url = "https://app.example/?a=b".to_owned();
    let mut request = AuthorizationRequest::code(CLIENT_ID);
    request.state = Some("x y&z".to_owned());
    let approved = lab.approve(&request);
    let code = approved.code.expose();
    assert_eq!(
        approved.redirect_url(),
        format!("https://app.example/?a=b&code={code}&state=x+y%26z&origin=external")
    );
    let asked = lab.site.check_authorization(&request).expect("in order");
    assert_eq!(asked.denial_url(), "https://app.example/?a=b&error=access_denied&state=x+y%26z");
}

#[test]
fn who_agrees_joins_again_under_the_same_id_with_what_the_project_asks_for() {
    let mut lab = lab();
    let project = lab.site.project_by_client_id(CLIENT_ID).expect("a project").id();
    let id = lab.site.membership_of(lab.marlow, project).expect("a member").id().clone();
    let member = lab.site.membership_mut(id.as_str()).expect("a member");
    (member.revoked, member.username_shared, member.visible) = (true, false, true);
    member.sources_shared.clear();
    let request = AuthorizationRequest::code(CLIENT_ID);
    let approved = lab.site.approve(lab.marlow, &request, false, NOON, &lab.ids);
    assert!(approved.is_ok());
    let member = lab.site.membership_of(lab.marlow, project).expect("a member");
    assert_eq!(*member.id(), id);
    assert_eq!((member.revoked, member.username_shared, member.visible), (false, true, false));
    assert_eq!(member.sources_shared.len(), 1);
}

#[test]
fn a_code_is_good_once_and_for_half_an_hour_and_its_replay_takes_nothing_back() {
    let mut lab = lab();
    let code = lab.code();
    let request = code_request(&code);
    let late = NOON + CODE_LIFETIME;
    assert_eq!(lab.site.grant(&request, late, &lab.ids).err(), Some(GrantError::InvalidGrant));
    let early = late - SignedDuration::from_secs(1);
    let pair = lab.site.grant(&request, early, &lab.ids).expect("in time");
    assert_eq!(pair.scopes.join(" "), EVERY_SCOPE);
    assert_eq!(lab.grant(&request).err(), Some(GrantError::InvalidGrant));
    assert!(lab.works(&pair));
}

#[test]
fn what_is_wrong_spends_no_code() {
    let mut lab = lab();
    let code = lab.code();
    let good = code_request(&code);
    let other_client = ClientProof {
        client_id: Some("gene-vault".to_owned()),
        client_secret: Some("gene-vault-secret".into()),
        basic: None,
    };
    let elsewhere = Some("http://127.0.0.1:5000/elsewhere".to_owned());
    for (request, error) in [
        (TokenRequest { client: other_client, ..good.clone() }, GrantError::InvalidGrant),
        (
            TokenRequest { client: ClientProof::default(), ..good.clone() },
            GrantError::InvalidClient,
        ),
        (
            TokenRequest { redirect_uri: elsewhere, ..good.clone() },
            GrantError::MismatchingRedirectUri,
        ),
    ] {
        assert_eq!(lab.grant(&request).err(), Some(error));
    }
    assert!(lab.grant(&good).is_ok());
}

#[test]
fn a_code_with_a_challenge_wants_its_verifier() {
    let mut lab = lab();
    let mut request = AuthorizationRequest::code(CLIENT_ID);
    request.code_challenge = Some("a-secret-of-the-application".to_owned());
    let code = lab.approve(&request).code;
    let with = |verifier: Option<&str>| TokenRequest {
        code_verifier: verifier.map(Secret::from),
        ..code_request(&code)
    };
    assert_eq!(lab.grant(&with(None)).err(), Some(GrantError::MissingVerifier));
    assert_eq!(lab.grant(&with(Some("guessed"))).err(), Some(GrantError::WrongVerifier));
    assert!(lab.grant(&with(Some("a-secret-of-the-application"))).is_ok());
}

#[test]
fn a_refresh_kills_the_pair_that_it_replaces_and_no_other() {
    let mut lab = lab();
    let (other, first) = (lab.pair(), lab.pair());
    let request = refresh_request(&first.refresh_token, None);
    let second = lab.grant(&request).expect("it is good once");
    assert!(!lab.works(&first) && lab.works(&second) && lab.works(&other));
    assert_eq!(lab.grant(&request).err(), Some(GrantError::InvalidGrant));
    assert!(lab.works(&second), "using a token twice takes nothing back");
}

#[test]
fn a_refresh_never_widens_the_scopes() {
    let mut lab = lab();
    let pair = lab.pair();
    let narrow = refresh_request(&pair.refresh_token, Some("read pgp"));
    let narrow = lab.grant(&narrow).expect("a subset");
    assert_eq!(narrow.scopes, ["read", "pgp"]);
    for scope in ["write", "read write", "unknown"] {
        let wide = refresh_request(&narrow.refresh_token, Some(scope));
        assert_eq!(lab.grant(&wide).err(), Some(GrantError::InvalidScope), "{scope}");
    }
    let same = lab.grant(&refresh_request(&narrow.refresh_token, None)).expect("not spent");
    assert_eq!(same.scopes, ["read", "pgp"]);
}

#[test]
fn a_revoked_access_token_leaves_its_refresh_token_without_scopes() {
    let mut lab = lab();
    let pair = lab.pair();
    let revoked = lab.site.revoke_token(&client(), pair.access_token.expose());
    assert_eq!((revoked, lab.works(&pair)), (Ok(()), false));
    let renewed = lab.grant(&refresh_request(&pair.refresh_token, None)).expect("it is good");
    assert_eq!((renewed.scopes.len(), lab.works(&renewed)), (0, true));
}

#[test]
fn a_revoked_refresh_token_takes_its_access_token_with_it() {
    let mut lab = lab();
    let pair = lab.pair();
    assert_eq!(lab.site.revoke_token(&client(), pair.refresh_token.expose()), Ok(()));
    assert!(!lab.works(&pair));
    let again = lab.grant(&refresh_request(&pair.refresh_token, None));
    assert_eq!(again.err(), Some(GrantError::InvalidGrant));
    assert_eq!(lab.site.revoke_token(&client(), "nobody's"), Ok(()));
}

#[test]
fn only_an_access_token_that_works_is_active() {
    let mut lab = lab();
    let pair = lab.pair();
    let now = NOON + ACCESS_TOKEN_LIFETIME;
    let ask = |token: &Secret, at| lab.site.introspect(&client(), token.expose(), at);
    let active = ask(&pair.access_token, NOON).ok().flatten().expect("it works");
    assert_eq!((active.username.as_str(), active.expires), (MEMBER, now));
    assert_eq!(ask(&pair.access_token, now), Ok(None));
    assert_eq!(ask(&pair.refresh_token, NOON), Ok(None));
    let stranger = ClientProof::default();
    let refused = lab.site.introspect(&stranger, pair.access_token.expose(), NOON);
    assert_eq!(refused, Err(GrantError::InvalidClient));
}

#[test]
fn a_client_shows_who_it_is_by_basic_or_else_by_the_form() {
    let Lab { site, .. } = lab();
    let id = Some(CLIENT_ID.to_owned());
    let basic = |secret: &str| Some((CLIENT_ID.to_owned(), Secret::from(secret)));
    let good = Some(Secret::from(CLIENT_SECRET));
    for (proof, accepted) in [
        (ClientProof { basic: basic(CLIENT_SECRET), ..ClientProof::default() }, true),
        (ClientProof { basic: basic("wrong"), ..ClientProof::default() }, false),
        (ClientProof { client_id: id.clone(), client_secret: good.clone(), basic: None }, true),
        (ClientProof { client_id: id.clone(), client_secret: good, basic: basic("wrong") }, true),
        (ClientProof { client_id: id, client_secret: None, basic: None }, false),
    ] {
        assert_eq!(site.introspect(&proof, "", NOON).is_ok(), accepted, "{proof:?}");
    }
}

#[test]
fn no_code_and_no_session_is_shown_by_debug() {
    let mut lab = lab();
    let mut request = AuthorizationRequest::code(CLIENT_ID);
    request.code_challenge = Some("a-secret-of-the-application".to_owned());
    let approved = lab.approve(&request);
    let session = lab.site.sign_in(lab.marlow, NOON, &lab.ids);
    let shown = format!("{:?} {approved:?}", lab.site);
    for secret in [approved.code.expose(), session.expose(), "a-secret-of-the-application"] {
        assert!(!shown.contains(secret));
    }
}
