// Generated from openapi/openedx.json by `cargo xtask calls`; do not edit.

//! The calls of openedx.
use emeritus::openedx::{Client, types};
use crate::calls::{Call, Reads, example};
/// Every operation of the client, in the order of the contract.
pub const CALLS: &[Call<Client>] = &[
    Call {
        operation: "forum_usernames_replace",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .forum_usernames_replace()
                .body(
                    example::<
                        types::ForumUsernameMappings,
                    >(
                        "{\"username_mappings\":[{\"mira_okafor\":\"mira_o\"},{\"ghost\":\"phantom\"}]}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "forum_retire",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .forum_retire()
                .body(example::<types::LearnerName>("{\"username\":\"mira_okafor\"}"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "proctoring_backends_retire",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .proctoring_backends_retire()
                .lms_user_id(example::<u64>("812"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "proctoring_retire",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .proctoring_retire()
                .lms_user_id(example::<u64>("812"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "notes_retire",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .notes_retire()
                .body(example::<types::LearnerName>("{\"username\":\"mira_okafor\"}"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "enrollments_retire",
        reads: Reads::JsonOrNothing,
        call: |client| Box::pin(async {
            client
                .enrollments_retire()
                .body(example::<types::LearnerName>("{\"username\":\"mira_okafor\"}"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "legacy_profile_image_delete",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .legacy_profile_image_delete()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "api_root_get",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.api_root_get().send().await.map(drop) }),
    },
    Call {
        operation: "login_form_v1_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.login_form_v1_get().send().await.map(drop)
        }),
    },
    Call {
        operation: "login_session_v1_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .login_session_v1_create()
                .body(
                    example::<
                        types::LoginRequestV1,
                    >(
                        "{\"email\":\"mira.okafor@learn.example\",\"password\":\"tide-pools\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "registration_v1_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.registration_v1_get().send().await.map(drop)
        }),
    },
    Call {
        operation: "registration_v1_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .registration_v1_create()
                .body(
                    example::<
                        types::RegistrationForm,
                    >(
                        "{\"email\":\"mira.okafor@learn.example\",\"honor_code\":\"true\",\"name\":\"Mira Okafor\",\"password\":\"correct horse battery staple\",\"username\":\"mira_okafor\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "accounts_list",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.accounts_list().send().await.map(drop) }),
    },
    Call {
        operation: "retirement_cancel",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .retirement_cancel()
                .body(example::<types::CancelledRetirement>("{\"retirement_id\":57}"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "account_deletion_request",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .account_deletion_request()
                .body(
                    example::<
                        types::DeletionRequest,
                    >("{\"password\":\"correct horse battery staple\"}"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "name_change_create",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .name_change_create()
                .body(example::<types::NameChange>("{\"name\":\"Mira A. Okafor\"}"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "name_change_confirm",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .name_change_confirm()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "usernames_replace",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .usernames_replace()
                .body(
                    example::<
                        types::UsernameReplacement,
                    >(
                        "{\"username_mappings\":[{\"mira_okafor\":\"mira_o\"},{\"ghost\":\"phantom\"}]}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "account_retire",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .account_retire()
                .body(example::<types::LearnerName>("{\"username\":\"mira_okafor\"}"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "account_retire_mailings",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .account_retire_mailings()
                .body(example::<types::LearnerName>("{\"username\":\"mira_okafor\"}"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "account_retire_misc",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .account_retire_misc()
                .body(example::<types::LearnerName>("{\"username\":\"mira_okafor\"}"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "retirement_cleanup",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .retirement_cleanup()
                .body(
                    example::<
                        types::CompletedRetirements,
                    >(
                        "{\"redacted_email\":\"redacted\",\"redacted_name\":\"redacted\",\"redacted_username\":\"redacted\",\"usernames\":[\"mira_okafor\"]}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "partner_report_queue",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .partner_report_queue()
                .body(example::<types::LearnerName>("{\"username\":\"mira_okafor\"}"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "partner_report_take",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.partner_report_take().send().await.map(drop)
        }),
    },
    Call {
        operation: "partner_report_cleanup",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .partner_report_cleanup()
                .body(
                    example::<
                        types::ReportedLearners,
                    >("[{\"original_username\":\"mira_okafor\"}]"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "retirement_queue_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .retirement_queue_list()
                .cool_off_days(example::<u32>("7"))
                .states(
                    example::<::std::vec::Vec<::std::string::String>>("[\"PENDING\"]"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "retirements_by_status_and_date_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .retirements_by_status_and_date_list()
                .start_date(
                    example::<::emeritus::chrono::naive::NaiveDate>("\"2026-02-01\""),
                )
                .end_date(
                    example::<::emeritus::chrono::naive::NaiveDate>("\"2026-02-28\""),
                )
                .state(example::<::std::string::String>("\"COMPLETE\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "account_emails_search",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .account_emails_search()
                .body(
                    example::<
                        types::EmailSearch,
                    >(
                        "{\"emails\":[\"mira.okafor@learn.example\",\"nobody@learn.example\"]}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "third_party_auth_error_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.third_party_auth_error_get().send().await.map(drop)
        }),
    },
    Call {
        operation: "retirement_status_update",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .retirement_status_update()
                .body(
                    example::<
                        types::RetirementStatusChange,
                    >(
                        "{\"new_state\":\"RETIRING_FORUMS\",\"response\":\"Starting: RETIRING_FORUMS\",\"username\":\"mira_okafor\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "account_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .account_get()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "account_update",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .account_update()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .body(
                    example::<
                        types::AccountPatch,
                    >(
                        "{\"bio\":\"Tide-pool photographer.\",\"country\":\"NZ\",\"state\":null}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "account_deactivate",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .account_deactivate()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "profile_image_delete",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .profile_image_delete()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "retirement_status_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .retirement_status_get()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "verification_status_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .verification_status_get()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "verifications_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .verifications_list()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "forum_role_users_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .forum_role_users_list()
                .name(example::<::std::string::String>("\"Moderator\""))
                .course_id(
                    example::<::std::string::String>("\"course-v1:HarborX+Tides+2026\""),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "me_get",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.me_get().send().await.map(drop) }),
    },
    Call {
        operation: "user_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .user_create()
                .body(
                    example::<
                        types::UserCreation,
                    >(
                        "{\"email\":\"new.hire@learn.example\",\"name\":\"New Hire\",\"username\":\"new_hire\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "user_update",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .user_update()
                .body(
                    example::<
                        types::UserModification,
                    >("{\"is_active\":false,\"username_or_email\":\"new_hire\"}"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "email_opt_in_update",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .email_opt_in_update()
                .body(
                    example::<
                        types::EmailOptIn,
                    >(
                        "{\"course_id\":\"course-v1:HarborX+Tides+2026\",\"email_opt_in\":\"True\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "time_zones_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.time_zones_list().send().await.map(drop)
        }),
    },
    Call {
        operation: "preference_users_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .preference_users_list()
                .pref_key(example::<::std::string::String>("\"pref-lang\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "preferences_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .preferences_get()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "preferences_update",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .preferences_update()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .body(
                    example::<
                        types::PreferencesPatch,
                    >("{\"pref-lang\":null,\"time_zone\":\"Pacific/Auckland\"}"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "preference_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .preference_get()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .preference_key(example::<::std::string::String>("\"time_zone\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "preference_set",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .preference_set()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .preference_key(example::<::std::string::String>("\"time_zone\""))
                .body(example::<types::PreferenceValue>("\"Pacific/Auckland\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "preference_delete",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .preference_delete()
                .username(example::<::std::string::String>("\"mira_okafor\""))
                .preference_key(example::<::std::string::String>("\"time_zone\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "user_preferences_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.user_preferences_list().send().await.map(drop)
        }),
    },
    Call {
        operation: "user_preference_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.user_preference_get().id(example::<u64>("812")).send().await.map(drop)
        }),
    },
    Call {
        operation: "users_list",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.users_list().send().await.map(drop) }),
    },
    Call {
        operation: "user_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.user_get().id(example::<u64>("812")).send().await.map(drop)
        }),
    },
    Call {
        operation: "registration_validate",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .registration_validate()
                .body(
                    example::<
                        types::RegistrationValues,
                    >(
                        "{\"email\":\"mira.okafor@learn.example\",\"password\":\"2short\",\"username\":\"mira_okafor\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "login_form_get",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.login_form_get().send().await.map(drop) }),
    },
    Call {
        operation: "login_session_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .login_session_create()
                .body(
                    example::<
                        types::LoginRequest,
                    >(
                        "{\"email_or_username\":\"mira_okafor\",\"password\":\"tide-pools\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "registration_v2_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.registration_v2_get().send().await.map(drop)
        }),
    },
    Call {
        operation: "registration_v2_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .registration_v2_create()
                .body(
                    example::<
                        types::RegistrationForm,
                    >(
                        "{\"email\":\"mira.okafor@learn.example\",\"honor_code\":\"true\",\"name\":\"Mira Okafor\",\"password\":\"correct horse battery staple\",\"username\":\"mira_okafor\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "login_refresh",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.login_refresh().send().await.map(drop) }),
    },
    Call {
        operation: "profile_image_read",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client
                .profile_image_read()
                .file(
                    example::<
                        ::std::string::String,
                    >("\"dc6951509194c3900739bfbda7436bed_500.jpg\""),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "access_token_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .access_token_create()
                .body(
                    example::<
                        types::AccessTokenRequest,
                    >(
                        "{\"client_id\":\"retire-worker-key\",\"client_secret\":\"retire-worker-secret\",\"grant_type\":\"client_credentials\",\"token_type\":\"jwt\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "token_revoke",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .token_revoke()
                .body(
                    example::<
                        types::RevocationRequest,
                    >(
                        "{\"client_id\":\"demo-people\",\"token\":\"q7ZsWb4LkV0tNfXhCm2yDgPaJr9eTu\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "profile_image_default_read",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client
                .profile_image_default_read()
                .file(example::<::std::string::String>("\"default_500.png\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "retirement_bulk_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .retirement_bulk_create()
                .body(
                    example::<
                        types::BulkRetirement,
                    >("{\"usernames\":\"mira_okafor, tuan_v\"}"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
];
