// Generated from openapi/open_humans.json by `cargo xtask calls`; do not edit.

//! The calls of open_humans.
use emeritus::open_humans::{Client, types};
use crate::calls::{Call, Reads, example};
/// Every operation of the client, in the order of the contract.
pub const CALLS: &[Call<Client>] = &[
    Call {
        operation: "account_login_form_get",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client.account_login_form_get().send().await.map(drop)
        }),
    },
    Call {
        operation: "account_login",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client
                .account_login()
                .body(
                    example::<
                        types::LoginForm,
                    >(
                        "{\"csrfmiddlewaretoken\":\"mG1uYt4Ck0eRzVw8XbLq2Ha9SdJf5PoN\",\"login\":\"marlow_v\",\"password\":\"tide-pools\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "project_get",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.project_get().send().await.map(drop) }),
    },
    Call {
        operation: "member_exchange",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.member_exchange().send().await.map(drop)
        }),
    },
    Call {
        operation: "files_delete",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .files_delete()
                .body(
                    example::<
                        types::FileDeletion,
                    >(
                        "{\"file_basename\":\"steps.csv\",\"project_member_id\":\"04417752\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "file_upload_complete",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .file_upload_complete()
                .body(
                    example::<
                        types::UploadCompletion,
                    >("{\"file_id\":90413,\"project_member_id\":\"04417752\"}"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "file_upload_start",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .file_upload_start()
                .body(
                    example::<
                        types::DirectUpload,
                    >(
                        "{\"datatypes\":\"[18]\",\"filename\":\"steps.csv\",\"metadata\":\"{\\\"description\\\":\\\"Step totals\\\",\\\"tags\\\":[\\\"csv\\\",\\\"steps\\\"],\\\"md5\\\":\\\"0f343b0931126a20f133d67c2b018a3b\\\",\\\"creation_date\\\":\\\"2026-02-12T07:30:00Z\\\"}\",\"project_member_id\":\"04417752\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "members_list",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.members_list().send().await.map(drop) }),
    },
    Call {
        operation: "message_send",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .message_send()
                .body(
                    example::<
                        types::MessageRequest,
                    >(
                        "{\"message\":\"Hello {{ PROJECT_MEMBER_ID }}\",\"project_member_ids\":[\"04417752\",\"88120034\"],\"subject\":\"New survey\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "members_remove",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .members_remove()
                .body(
                    example::<
                        types::RemovalRequest,
                    >("{\"project_member_ids\":[\"04417752\"]}"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "public_files_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.public_files_list().send().await.map(drop)
        }),
    },
    Call {
        operation: "public_members_by_source_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.public_members_by_source_list().send().await.map(drop)
        }),
    },
    Call {
        operation: "public_sources_by_member_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.public_sources_by_member_list().send().await.map(drop)
        }),
    },
    Call {
        operation: "datafile_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.datafile_get().id(example::<u64>("412")).send().await.map(drop)
        }),
    },
    Call {
        operation: "datafiles_list",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.datafiles_list().send().await.map(drop) }),
    },
    Call {
        operation: "datatype_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.datatype_get().id(example::<u64>("412")).send().await.map(drop)
        }),
    },
    Call {
        operation: "datatype_datafiles_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .datatype_datafiles_list()
                .id(example::<u64>("412"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "datatypes_list",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.datatypes_list().send().await.map(drop) }),
    },
    Call {
        operation: "public_member_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .public_member_get()
                .username(example::<::std::string::String>("\"marlow_v\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "public_member_datafiles_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .public_member_datafiles_list()
                .username(example::<::std::string::String>("\"marlow_v\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "public_member_projects_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .public_member_projects_list()
                .username(example::<::std::string::String>("\"marlow_v\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "public_members_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.public_members_list().send().await.map(drop)
        }),
    },
    Call {
        operation: "public_project_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.public_project_get().id(example::<u64>("412")).send().await.map(drop)
        }),
    },
    Call {
        operation: "public_project_datafiles_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .public_project_datafiles_list()
                .id(example::<u64>("412"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "public_project_members_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .public_project_members_list()
                .id(example::<u64>("412"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "projects_list",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.projects_list().send().await.map(drop) }),
    },
    Call {
        operation: "aws_data_file_access_log_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.aws_data_file_access_log_list().send().await.map(drop)
        }),
    },
    Call {
        operation: "datatypes_page_get",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client.datatypes_page_get().send().await.map(drop)
        }),
    },
    Call {
        operation: "data_file_access_log_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.data_file_access_log_list().send().await.map(drop)
        }),
    },
    Call {
        operation: "authorize_inactive_page_get",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client.authorize_inactive_page_get().send().await.map(drop)
        }),
    },
    Call {
        operation: "authorize_form_get",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client
                .authorize_form_get()
                .client_id(example::<::std::string::String>("\"tidal-steps\""))
                .response_type(example::<::std::string::String>("\"code\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "authorize_generic_get",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client
                .authorize_generic_get()
                .client_id(example::<::std::string::String>("\"tidal-steps\""))
                .response_type(example::<::std::string::String>("\"code\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "token_introspect",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .token_introspect()
                .body(
                    example::<
                        types::IntrospectionRequest,
                    >("{\"token\":\"k9ZrT2mQvX0bLw7NcYh4Jd81sPfUaE\"}"),
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
                    >("{\"token\":\"W5uHn3eGtR8yVq1oKxMbC6iDzLj02S\"}"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "token_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .token_create()
                .body(
                    example::<
                        types::AccessTokenRequest,
                    >(
                        "{\"code\":\"Qm3vT0aZ81LkXr5PpWc2NsYd7EuJ4h\",\"grant_type\":\"authorization_code\",\"redirect_uri\":\"http://127.0.0.1:5000/openhumans/complete\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
];
