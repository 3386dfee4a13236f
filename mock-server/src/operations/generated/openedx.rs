// Generated from openapi/openedx.json by `cargo xtask operations`; do not edit.

//! The operations of the Open edX LMS user API.
#![allow(non_upper_case_globals, reason = "the names are those of the contract")]

use super::super::Operation;
use crate::system::System;

/// Grants a token.
///
/// `POST /oauth2/access_token`
pub const access_token_create: Operation = Operation::new(System::Openedx, "access_token_create");

/// Makes the password of an account unusable.
///
/// `POST /api/user/v1/accounts/{username}/deactivate/`
pub const account_deactivate: Operation = Operation::new(System::Openedx, "account_deactivate");

/// Asks for the deletion of the caller's own account.
///
/// `POST /api/user/v1/accounts/deactivate_logout/`
pub const account_deletion_request: Operation =
    Operation::new(System::Openedx, "account_deletion_request");

/// Finds users by their e-mail addresses.
///
/// `POST /api/user/v1/accounts/search_emails`
pub const account_emails_search: Operation =
    Operation::new(System::Openedx, "account_emails_search");

/// Reads an account.
///
/// `GET /api/user/v1/accounts/{username}`
pub const account_get: Operation = Operation::new(System::Openedx, "account_get");

/// Wipes the core of an account, for good.
///
/// `POST /api/user/v1/accounts/retire/`
pub const account_retire: Operation = Operation::new(System::Openedx, "account_retire");

/// Takes a learner off mailing lists.
///
/// `POST /api/user/v1/accounts/retire_mailings/`
pub const account_retire_mailings: Operation =
    Operation::new(System::Openedx, "account_retire_mailings");

/// Wipes what the rest of the LMS keeps about a learner.
///
/// `POST /api/user/v1/accounts/retire_misc/`
pub const account_retire_misc: Operation = Operation::new(System::Openedx, "account_retire_misc");

/// Changes the caller's own account.
///
/// `PATCH /api/user/v1/accounts/{username}`
pub const account_update: Operation = Operation::new(System::Openedx, "account_update");

/// Lists accounts.
///
/// `GET /api/user/v1/accounts`
pub const accounts_list: Operation = Operation::new(System::Openedx, "accounts_list");

/// Says where the lists for other services are.
///
/// `GET /api/user/v1/`
pub const api_root_get: Operation = Operation::new(System::Openedx, "api_root_get");

/// Says whether the organisation of a course may write to the caller.
///
/// `POST /api/user/v1/preferences/email_opt_in/`
pub const email_opt_in_update: Operation = Operation::new(System::Openedx, "email_opt_in_update");

/// Takes a learner out of every course.
///
/// `POST /api/enrollment/v1/unenroll/`
pub const enrollments_retire: Operation = Operation::new(System::Openedx, "enrollments_retire");

/// Deletes a learner's posts in the discussion service.
///
/// `POST /api/discussion/v1/accounts/retire_forum/`
pub const forum_retire: Operation = Operation::new(System::Openedx, "forum_retire");

/// Lists the users who hold a role in the forum of a course.
///
/// `GET /api/user/v1/forum_roles/{name}/users/`
pub const forum_role_users_list: Operation =
    Operation::new(System::Openedx, "forum_role_users_list");

/// Shows new user names in the discussion service.
///
/// `POST /api/discussion/v1/accounts/replace_username`
pub const forum_usernames_replace: Operation =
    Operation::new(System::Openedx, "forum_usernames_replace");

/// Takes the profile image of the caller's own account away, at the path of old.
///
/// `POST /api/profile_images/v1/{username}/remove`
pub const legacy_profile_image_delete: Operation =
    Operation::new(System::Openedx, "legacy_profile_image_delete");

/// Gives the caller's own account a profile image, at the path of old.
///
/// `POST /api/profile_images/v1/{username}/upload`
pub const legacy_profile_image_upload: Operation =
    Operation::new(System::Openedx, "legacy_profile_image_upload");

/// Describes the form to sign in with, and sets the CSRF cookie that sending it needs.
///
/// `GET /api/user/v2/account/login_session/`
pub const login_form_get: Operation = Operation::new(System::Openedx, "login_form_get");

/// Describes the form to sign in with, and sets the CSRF cookie that sending it needs.
///
/// `GET /api/user/v1/account/login_session/`
pub const login_form_v1_get: Operation = Operation::new(System::Openedx, "login_form_v1_get");

/// Makes new JWT cookies for whoever is signed in by session.
///
/// `POST /login_refresh`
pub const login_refresh: Operation = Operation::new(System::Openedx, "login_refresh");

/// Signs a person in by user name or e-mail address.
///
/// `POST /api/user/v2/account/login_session/`
pub const login_session_create: Operation = Operation::new(System::Openedx, "login_session_create");

/// Signs a person in by e-mail address.
///
/// `POST /api/user/v1/account/login_session/`
pub const login_session_v1_create: Operation =
    Operation::new(System::Openedx, "login_session_v1_create");

/// Names the caller.
///
/// `GET /api/user/v1/me`
pub const me_get: Operation = Operation::new(System::Openedx, "me_get");

/// Gives a learner the name that the learner asked for.
///
/// `POST /api/user/v1/accounts/name_change/{username}/confirm/`
pub const name_change_confirm: Operation = Operation::new(System::Openedx, "name_change_confirm");

/// Asks for another name.
///
/// `POST /api/user/v1/accounts/name_change/`
pub const name_change_create: Operation = Operation::new(System::Openedx, "name_change_create");

/// Deletes the notes that a learner took in courses.
///
/// `POST /api/edxnotes/v1/retire_user/`
pub const notes_retire: Operation = Operation::new(System::Openedx, "notes_retire");

/// Removes learners from the queue, once their partners were told.
///
/// `POST /api/user/v1/accounts/retirement_partner_report_cleanup/`
pub const partner_report_cleanup: Operation =
    Operation::new(System::Openedx, "partner_report_cleanup");

/// Queues a learner whose partners have to be told.
///
/// `PUT /api/user/v1/accounts/retirement_partner_report/`
pub const partner_report_queue: Operation = Operation::new(System::Openedx, "partner_report_queue");

/// Hands out the learners whose partners have to be told.
///
/// `POST /api/user/v1/accounts/retirement_partner_report/`
pub const partner_report_take: Operation = Operation::new(System::Openedx, "partner_report_take");

/// Removes one of the caller's own preferences.
///
/// `DELETE /api/user/v1/preferences/{username}/{preference_key}`
pub const preference_delete: Operation = Operation::new(System::Openedx, "preference_delete");

/// Reads one preference of a user.
///
/// `GET /api/user/v1/preferences/{username}/{preference_key}`
pub const preference_get: Operation = Operation::new(System::Openedx, "preference_get");

/// Sets one of the caller's own preferences.
///
/// `PUT /api/user/v1/preferences/{username}/{preference_key}`
pub const preference_set: Operation = Operation::new(System::Openedx, "preference_set");

/// Lists the users who have a preference, whatever its value.
///
/// `GET /api/user/v1/preferences/{pref_key}/users/`
pub const preference_users_list: Operation =
    Operation::new(System::Openedx, "preference_users_list");

/// Reads all preferences of a user.
///
/// `GET /api/user/v1/preferences/{username}`
pub const preferences_get: Operation = Operation::new(System::Openedx, "preferences_get");

/// Changes the caller's own preferences.
///
/// `PATCH /api/user/v1/preferences/{username}`
pub const preferences_update: Operation = Operation::new(System::Openedx, "preferences_update");

/// Retires a learner at every proctoring backend that watched one of their attempts.
///
/// `POST /api/edx_proctoring/v1/retire_backend_user/{lms_user_id}/`
pub const proctoring_backends_retire: Operation =
    Operation::new(System::Openedx, "proctoring_backends_retire");

/// Blanks what the proctoring plugin allowed a learner.
///
/// `POST /api/edx_proctoring/v1/retire_user/{lms_user_id}/`
pub const proctoring_retire: Operation = Operation::new(System::Openedx, "proctoring_retire");

/// Reads the stock image of accounts without an image of their own.
///
/// `GET /static/images/profiles/{file}`
pub const profile_image_default_read: Operation =
    Operation::new(System::Openedx, "profile_image_default_read");

/// Takes the profile image of the caller's own account away.
///
/// `DELETE /api/user/v1/accounts/{username}/image`
pub const profile_image_delete: Operation = Operation::new(System::Openedx, "profile_image_delete");

/// Reads a profile image.
///
/// `GET /media/profile-images/{file}`
pub const profile_image_read: Operation = Operation::new(System::Openedx, "profile_image_read");

/// Gives the caller's own account a profile image.
///
/// `POST /api/user/v1/accounts/{username}/image`
pub const profile_image_upload: Operation = Operation::new(System::Openedx, "profile_image_upload");

/// Registers, without repeating the e-mail address.
///
/// `POST /api/user/v1/account/registration/`
pub const registration_v1_create: Operation =
    Operation::new(System::Openedx, "registration_v1_create");

/// Describes the registration form, without a second e-mail address.
///
/// `GET /api/user/v1/account/registration/`
pub const registration_v1_get: Operation = Operation::new(System::Openedx, "registration_v1_get");

/// Registers: makes an account and signs its owner in.
///
/// `POST /api/user/v2/account/registration/`
pub const registration_v2_create: Operation =
    Operation::new(System::Openedx, "registration_v2_create");

/// Describes the registration form.
///
/// `GET /api/user/v2/account/registration/`
pub const registration_v2_get: Operation = Operation::new(System::Openedx, "registration_v2_get");

/// Checks values of the registration form.
///
/// `POST /api/user/v1/validation/registration`
pub const registration_validate: Operation =
    Operation::new(System::Openedx, "registration_validate");

/// Asks for the deletion of many accounts.
///
/// `POST /v1/accounts/bulk_retire_users`
pub const retirement_bulk_create: Operation =
    Operation::new(System::Openedx, "retirement_bulk_create");

/// Takes a deletion request back.
///
/// `POST /api/user/v1/accounts/cancel_retirement/`
pub const retirement_cancel: Operation = Operation::new(System::Openedx, "retirement_cancel");

/// Forgets retirements that are complete.
///
/// `POST /api/user/v1/accounts/retirement_cleanup/`
pub const retirement_cleanup: Operation = Operation::new(System::Openedx, "retirement_cleanup");

/// Lists the learners who are due for retirement.
///
/// `GET /api/user/v1/accounts/retirement_queue/`
pub const retirement_queue_list: Operation =
    Operation::new(System::Openedx, "retirement_queue_list");

/// Reads the retirement of a learner.
///
/// `GET /api/user/v1/accounts/{username}/retirement_status/`
pub const retirement_status_get: Operation =
    Operation::new(System::Openedx, "retirement_status_get");

/// Moves a learner to another state.
///
/// `PATCH /api/user/v1/accounts/update_retirement_status/`
pub const retirement_status_update: Operation =
    Operation::new(System::Openedx, "retirement_status_update");

/// Lists retirements by state and by the day on which deletion was asked for.
///
/// `GET /api/user/v1/accounts/retirements_by_status_and_date/`
pub const retirements_by_status_and_date_list: Operation =
    Operation::new(System::Openedx, "retirements_by_status_and_date_list");

/// Takes the message that signing in by a third party left for the caller.
///
/// `GET /api/user/v1/accounts/third_party_auth_error/`
pub const third_party_auth_error_get: Operation =
    Operation::new(System::Openedx, "third_party_auth_error_get");

/// Lists time zones.
///
/// `GET /api/user/v1/preferences/time_zones/`
pub const time_zones_list: Operation = Operation::new(System::Openedx, "time_zones_list");

/// Takes a token back.
///
/// `POST /oauth2/revoke_token`
pub const token_revoke: Operation = Operation::new(System::Openedx, "token_revoke");

/// Makes a user.
///
/// `POST /api/user/v1/modify/`
pub const user_create: Operation = Operation::new(System::Openedx, "user_create");

/// Reads one user.
///
/// `GET /api/user/v1/users/{id}/`
pub const user_get: Operation = Operation::new(System::Openedx, "user_get");

/// Reads one preference.
///
/// `GET /api/user/v1/user_prefs/{id}/`
pub const user_preference_get: Operation = Operation::new(System::Openedx, "user_preference_get");

/// Lists preferences of all users, or some of them.
///
/// `GET /api/user/v1/user_prefs/`
pub const user_preferences_list: Operation =
    Operation::new(System::Openedx, "user_preferences_list");

/// Changes a user.
///
/// `PATCH /api/user/v1/modify/`
pub const user_update: Operation = Operation::new(System::Openedx, "user_update");

/// Replaces user names, wherever the LMS keeps them.
///
/// `POST /api/user/v1/accounts/replace_usernames/`
pub const usernames_replace: Operation = Operation::new(System::Openedx, "usernames_replace");

/// Lists all users.
///
/// `GET /api/user/v1/users/`
pub const users_list: Operation = Operation::new(System::Openedx, "users_list");

/// Tells whether a user is verified.
///
/// `GET /api/user/v1/accounts/{username}/verification_status/`
pub const verification_status_get: Operation =
    Operation::new(System::Openedx, "verification_status_get");

/// Lists a user's attempts at ID verification.
///
/// `GET /api/user/v1/accounts/{username}/verifications/`
pub const verifications_list: Operation = Operation::new(System::Openedx, "verifications_list");
