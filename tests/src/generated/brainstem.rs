// Generated from openapi/brainstem.json by `cargo xtask calls`; do not edit.

//! The calls of brainstem.
use emeritus::brainstem::{Client, types};
use crate::calls::{Call, Reads, example};
/// Every operation of the client, in the order of the contract.
pub const CALLS: &[Call<Client>] = &[
    Call {
        operation: "legacy_token_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .legacy_token_create()
                .body(
                    example::<
                        types::TokenRequest,
                    >(
                        "{\"password\":\"example-only\",\"username\":\"lena.varga@lab.example\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "device_authorize",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .device_authorize()
                .body(
                    example::<
                        types::DeviceRequest,
                    >("{\"client_name\":\"brainstem-python\"}"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "device_token_poll",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .device_token_poll()
                .body(example::<types::DevicePoll>("{\"device_code\":\"dc-77aa\"}"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "token_pair_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .token_pair_create()
                .body(
                    example::<
                        types::TokenPairRequest,
                    >(
                        "{\"email\":\"lena.varga@lab.example\",\"password\":\"example-only\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "token_pair_refresh",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .token_pair_refresh()
                .body(
                    example::<
                        types::TokenRefreshRequest,
                    >("{\"refresh\":\"ddd.eee.fff\"}"),
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
                        types::TokenRequest,
                    >(
                        "{\"password\":\"example-only\",\"username\":\"lena.varga@lab.example\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "groups_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .groups_list()
                .portal(example::<types::Portal>("\"public\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "group_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .group_create()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .body(example::<types::GroupCreation>("{\"name\":\"Cortex bench\"}"))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "group_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .group_get()
                .portal(example::<types::Portal>("\"public\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "group_delete",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .group_delete()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "group_update",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .group_update()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .body(
                    example::<
                        types::GroupUpdate,
                    >(
                        "{\"users\":{\"old@lab.example\":{\"remove\":true},\"tomas.reid@lab.example\":{\"is_manager\":true}}}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "group_join",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .group_join()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "group_leave",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .group_leave()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "invitations_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .invitations_list()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "invitation_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .invitation_get()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "invitation_accept",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .invitation_accept()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "invitation_cancel",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .invitation_cancel()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "invitation_reject",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .invitation_reject()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "join_requests_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .join_requests_list()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "join_request_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .join_request_get()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "join_request_accept",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .join_request_accept()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "join_request_cancel",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .join_request_cancel()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "join_request_reject",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .join_request_reject()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "laboratories_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .laboratories_list()
                .portal(example::<types::Portal>("\"public\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "laboratory_create",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .laboratory_create()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .body(
                    example::<
                        types::LaboratoryCreation,
                    >(
                        "{\"group\":7,\"institution\":\"Example University\",\"principal_investigators\":[41]}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "laboratory_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .laboratory_get()
                .portal(example::<types::Portal>("\"public\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "laboratory_replace",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .laboratory_replace()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .body(
                    example::<
                        types::LaboratoryCreation,
                    >(
                        "{\"group\":7,\"institution\":\"Example University\",\"principal_investigators\":[41]}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "laboratory_delete",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .laboratory_delete()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "laboratory_update",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .laboratory_update()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .body(
                    example::<
                        types::LaboratoryUpdate,
                    >("{\"city\":\"Trondheim\",\"country\":\"Norway\"}"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "users_list",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .users_list()
                .portal(example::<types::Portal>("\"public\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "user_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .user_get()
                .portal(example::<types::Portal>("\"public\""))
                .id(example::<::std::string::String>("\"41\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "user_replace",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .user_replace()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .body(
                    example::<
                        types::UserReplacement,
                    >(
                        "{\"atlas_preference\":\"S2004\",\"email\":\"tomas.reid@lab.example\",\"first_name\":\"Tomas\",\"last_name\":\"Reid\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "user_delete",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client
                .user_delete()
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
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
                .portal(example::<types::ChangingPortal>("\"private\""))
                .id(example::<::std::string::String>("\"41\""))
                .body(example::<types::UserUpdate>("{\"website\":\"reid-lab.example\"}"))
                .send()
                .await
                .map(drop)
        }),
    },
];
