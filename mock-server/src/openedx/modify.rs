//! `/api/user/v1/modify/`: staff make and change users.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::OpenEdx;
use super::account::{Gender, LevelOfEducation};
use super::auth::{AccountRefused, Caller, IsAdminUser};
use super::body::Data;
use super::error::{Crashed, UnreadableBody};
use super::state::{Lms, Profile, User, UserId};
use super::user_fields::{Errors, FIELDS, READ_ONLY, UserFields};
use crate::django::python;
use crate::django::wire_time;
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::secret::Secret;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<IsAdminUser>([operation!(user_create), operation!(user_update)])
}

/// A new user.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"username": "new_hire", "email": "new.hire@learn.example", "name": "New Hire"}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct UserCreation {
    /// The user name; nobody has it, or had it before being retired.
    username: String,
    /// The e-mail address; nobody has it, or had it before being retired.
    #[schema(format = Email)]
    email: String,
    /// The password, 8 to 75 characters; unusable unless given.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    password: Option<String>,
    /// Whether the account is active, as it is unless told otherwise.
    #[schema(nullable = false)]
    is_active: Option<bool>,
    /// Whether the user is staff.
    #[schema(nullable = false)]
    is_staff: Option<bool>,
    /// Whether the user is a superuser; only superusers can say so.
    #[schema(nullable = false)]
    is_superuser: Option<bool>,
    /// Full name.
    #[schema(nullable = false)]
    name: Option<String>,
    /// Year of birth, of the last 120 years.
    #[schema(nullable = false)]
    year_of_birth: Option<i32>,
    /// Gender.
    #[schema(nullable = false)]
    gender: Option<Gender>,
    /// Level of education.
    #[schema(nullable = false)]
    level_of_education: Option<LevelOfEducation>,
    /// ISO 3166-1 alpha-2 code.
    #[schema(nullable = false)]
    country: Option<String>,
}

/// Changes to a user; absent members stay.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"username_or_email": "new_hire", "is_active": false}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct UserModification {
    /// Whom to change, by user name or e-mail address.
    username_or_email: String,
    /// The e-mail address, which changes at once; nobody else has it, or had it before being retired.
    #[schema(format = Email, nullable = false)]
    email: Option<String>,
    /// The password, 8 to 75 characters.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    password: Option<String>,
    /// Whether the account is active.
    #[schema(nullable = false)]
    is_active: Option<bool>,
    /// Whether the user is staff.
    #[schema(nullable = false)]
    is_staff: Option<bool>,
    /// Whether the user is a superuser; only superusers can say so.
    #[schema(nullable = false)]
    is_superuser: Option<bool>,
    /// Full name.
    #[schema(nullable = false)]
    name: Option<String>,
    /// Year of birth, of the last 120 years.
    #[schema(nullable = false)]
    year_of_birth: Option<i32>,
    /// Gender.
    #[schema(nullable = false)]
    gender: Option<Gender>,
    /// Level of education.
    #[schema(nullable = false)]
    level_of_education: Option<LevelOfEducation>,
    /// ISO 3166-1 alpha-2 code.
    #[schema(nullable = false)]
    country: Option<String>,
}

/// Whom was made or changed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"user_id": 901, "username": "new_hire"}))]
pub(super) struct UserReference {
    /// The primary key.
    user_id: u64,
    /// The user name.
    username: String,
}

/// What is wrong with a request as a whole.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"error": ["Unexpected field: shoe_size"]}))]
pub(super) struct ErrorList {
    /// What is wrong.
    error: [String; 1],
}

/// What is wrong with the fields of a request.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"error": {"username": ["User already exists with this username"]}}))]
pub(super) struct ErrorsByField {
    /// What is wrong, by field.
    error: BTreeMap<String, Vec<String>>,
}

outcome! {
    /// What is wrong with a user's fields.
    pub(super) enum FieldsRefused {
        /// A member is unknown or cannot be set.
        400 BadKey(Json<ErrorList>) = { "error": ["Read-only field: id"] },
        /// A field is invalid.
        400 Invalid(Json<ErrorsByField>),
        /// `is_superuser` is true and the caller is no superuser.
        403 NotSuperuser(Json<ErrorList>) = { "error": ["You must be a superuser to perform this action."] },
        ..Crashed,
    }
}

outcome! {
    /// Answers of `POST modify/`.
    pub(super) enum UserCreate {
        /// The user was made.
        201 Created(Json<UserReference>),
        ..FieldsRefused,
        ..AccountRefused,
        ..UnreadableBody,
    }
}

/// Makes a user.
///
/// For staff alone. Members are checked first, then every field, then whether the caller may make
/// superusers. Assumed: a body that is no object, or a text that the database has no room for, is an
/// exception that upstream does not handle.
#[utoipa::path(post, path = "/api/user/v1/modify/", extensions(("x-provenance" = json!("upstream"))))]
async fn user_create(
    IsAdminUser(caller): IsAdminUser,
    world: State,
    body: Data<UserCreation>,
) -> Result<UserCreate, UserCreate> {
    let now = world.clock.now();
    let mut lms = world.openedx();
    let sent = body.0.as_object().ok_or_else(crashed)?;
    check_keys(sent)?;
    let fields = read(sent, &lms, None, now)?;
    let (Some(username), Some(email)) = (&fields.username, &fields.email) else {
        return Err(incomplete(&fields).into());
    };
    admit_superuser(&fields, &caller)?;
    if !fields.fits() {
        return Err(crashed().into());
    }
    let mut user = User::learner(username).with_email(&normalised(email));
    user.date_joined = now;
    user.profile = Some(Profile::default());
    apply(&fields, &mut user);
    let user_id = lms.add(user);
    Ok(UserCreate::Created(Json(UserReference { user_id, username: username.clone() })))
}

outcome! {
    /// Answers of `PATCH modify/`.
    pub(super) enum UserUpdate {
        /// The user was changed.
        200 Updated(Json<UserReference>),
        /// `username_or_email` is absent or means several users, or `username` is among the fields.
        400 Refused(Json<ErrorList>) = { "error": ["username_or_email is required."] },
        /// Nobody has this user name or e-mail address, or the user of this name is being retired.
        404 NotFound(Json<ErrorList>) = { "error": ["User not found."] },
        ..FieldsRefused,
        ..AccountRefused,
        ..UnreadableBody,
    }
}

/// Changes a user.
///
/// For staff alone. The body is plain JSON or a form, not a merge patch. An e-mail address changes at
/// once; a user name never does, even to what it is. Assumed: a body that is no object, a text that the
/// database has no room for, or a field of a profile that the user does not have, is an exception that
/// upstream does not handle.
#[utoipa::path(patch, path = "/api/user/v1/modify/", extensions(("x-provenance" = json!("upstream"))))]
async fn user_update(
    IsAdminUser(caller): IsAdminUser,
    world: State,
    body: Data<UserModification>,
) -> Result<UserUpdate, UserUpdate> {
    let now = world.clock.now();
    let mut lms = world.openedx();
    let mut sent = body.0.as_object().cloned().ok_or_else(crashed)?;
    let whom = sent.remove("username_or_email").filter(python::is_true);
    let whom = whom.ok_or_else(|| refused("username_or_email is required."))?;
    check_keys(&sent)?;
    let id = find(&lms, python::str(&whom).trim())?;
    let user = lms.user(id).ok_or_else(crashed)?;
    let fields = read(&sent, &lms, Some(user), now)?;
    admit_superuser(&fields, &caller)?;
    if fields.username.is_some() {
        return Err(refused("Username cannot be changed."));
    }
    if !fields.fits() || (fields.has_profile_fields() && user.profile.is_none()) {
        return Err(crashed().into());
    }
    let username = user.username().to_owned();
    if let Some(email) = &fields.email {
        lms.set_email(id, email);
    }
    if let Some(user) = lms.user_mut(id) {
        apply(&fields, user);
    }
    Ok(UserUpdate::Updated(Json(UserReference { user_id: id, username })))
}

/// Who has this user name or e-mail address.
fn find(lms: &Lms, whom: &str) -> Result<UserId, UserUpdate> {
    let by_username = lms.user_by_username(whom).map(User::id);
    let by_email = lms.user_by_email(whom).map(User::id);
    match (by_username, by_email) {
        (Some(one), Some(other)) if one != other => Err(refused("Multiple users found.")),
        // Upstream hides who is being retired from those who look by user name.
        (Some(id), _) if lms.has_requested_retirement(id) => Err(not_found()),
        (Some(id), _) | (None, Some(id)) => Ok(id),
        (None, None) => Err(not_found()),
    }
}

fn check_keys(sent: &Map<String, Value>) -> Result<(), FieldsRefused> {
    for key in sent.keys() {
        let error = match key.as_str() {
            READ_ONLY => format!("Read-only field: {key}"),
            known if FIELDS.contains(&known) => continue,
            _ => format!("Unexpected field: {key}"),
        };
        return Err(FieldsRefused::BadKey(Json(ErrorList { error: [error] })));
    }
    Ok(())
}

fn read(
    sent: &Map<String, Value>,
    lms: &Lms,
    user: Option<&User>,
    now: Timestamp,
) -> Result<UserFields, FieldsRefused> {
    UserFields::read(sent, lms, user, wire_time::year(now)).map_err(invalid)
}

fn invalid(error: Errors) -> FieldsRefused {
    FieldsRefused::Invalid(Json(ErrorsByField { error }))
}

/// Says what nobody can be made without.
fn incomplete(fields: &UserFields) -> FieldsRefused {
    let (field, error) = match fields.username {
        None => ("username", "Username is required."),
        Some(_) => ("email", "Email is required."),
    };
    invalid(Errors::from([(field.to_owned(), vec![error.to_owned()])]))
}

fn admit_superuser<A>(fields: &UserFields, caller: &Caller<A>) -> Result<(), FieldsRefused> {
    if fields.is_superuser != Some(true) || caller.is_superuser {
        return Ok(());
    }
    let error = ["You must be a superuser to perform this action.".to_owned()];
    Err(FieldsRefused::NotSuperuser(Json(ErrorList { error })))
}

/// Sets all but the user name and the e-mail address, which are looked up by.
fn apply(fields: &UserFields, user: &mut User) {
    if let Some(password) = &fields.password {
        user.password = Some(Secret::from(password.as_str()));
    }
    set(&mut user.is_active, fields.is_active);
    set(&mut user.is_staff, fields.is_staff);
    set(&mut user.is_superuser, fields.is_superuser);
    let Some(profile) = &mut user.profile else { return };
    set(&mut profile.name, fields.name.clone());
    set(&mut profile.year_of_birth, fields.year_of_birth.map(Some));
    set(&mut profile.gender, fields.gender.clone().map(Some));
    set(&mut profile.level_of_education, fields.level_of_education.clone().map(Some));
    set(&mut profile.country, fields.country.clone().map(Some));
}

fn set<T>(field: &mut T, change: Option<T>) {
    if let Some(value) = change {
        *field = value;
    }
}

/// Django writes the domain of a new user's address in small letters.
fn normalised(email: &str) -> String {
    match email.rsplit_once('@') {
        Some((name, domain)) => format!("{name}@{}", domain.to_lowercase()),
        None => email.to_owned(),
    }
}

fn crashed() -> FieldsRefused {
    Crashed::new().into()
}

fn refused(error: &str) -> UserUpdate {
    UserUpdate::Refused(Json(ErrorList { error: [error.to_owned()] }))
}

fn not_found() -> UserUpdate {
    UserUpdate::NotFound(Json(ErrorList { error: ["User not found.".to_owned()] }))
}
