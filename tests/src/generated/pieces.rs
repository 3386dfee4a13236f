// Generated from openapi/pieces.json by `cargo xtask calls`; do not edit.

//! The calls of pieces.
use emeritus::pieces::{Client, types};
use crate::calls::{Call, Reads, example};
/// Every operation of the client, in the order of the contract.
pub const CALLS: &[Call<Client>] = &[
    Call {
        operation: "health_get",
        reads: Reads::Stream,
        call: |client| Box::pin(async { client.health_get().send().await.map(drop) }),
    },
    Call {
        operation: "health_check",
        reads: Reads::Nothing,
        call: |client| Box::pin(async { client.health_check().send().await.map(drop) }),
    },
    Call {
        operation: "version_get",
        reads: Reads::Stream,
        call: |client| Box::pin(async { client.version_get().send().await.map(drop) }),
    },
    Call {
        operation: "allocation_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .allocation_get()
                .allocation(
                    example::<
                        ::std::string::String,
                    >("\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\""),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "allocation_connect",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .allocation_connect()
                .body(
                    example::<
                        types::UserProfile,
                    >(
                        "{\"aesthetics\":{\"font\":{\"size\":14},\"theme\":{\"dark\":true}},\"allocation\":{\"id\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"project\":\"cloud-4471\",\"region\":\"us-central1\",\"status\":{\"cloud\":\"RUNNING\"},\"updated\":{\"value\":\"2025-01-17T14:02:11.000Z\"},\"urls\":{\"base\":{\"status\":\"SUCCEEDED\",\"url\":\"https://run-4471.example.test\"},\"id\":{\"status\":\"SUCCEEDED\",\"url\":\"https://6b0d8c52.cloud.example.test\"},\"vanity\":{\"status\":\"PENDING\",\"url\":\"https://inesok.cloud.example.test\"}},\"user\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"version\":\"2.4.1\"},\"auth0\":{\"allocation\":{\"project\":\"cloud-4471\",\"region\":\"us-central1\"},\"beta\":{\"continuous\":true,\"from\":{\"value\":\"2025-01-01T00:00:00.000Z\"}},\"global_id\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"vanityname\":\"inesok\"},\"created\":{\"readable\":\"Nov 5, 2024\",\"value\":\"2024-11-05T08:30:00.000Z\"},\"email\":\"ines.okafor@example.test\",\"id\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"name\":\"Ines Okafor\",\"picture\":\"https://img.example.test/u/ines.png\",\"providers\":{\"iterable\":[{\"connection\":\"github\",\"created\":{\"value\":\"2024-11-05T08:30:00.000Z\"},\"isSocial\":true,\"profileData\":{\"email_verified\":true,\"followers\":40,\"name\":\"Ines Okafor\",\"nickname\":\"inesok\",\"public_repos\":12},\"type\":\"github\",\"updated\":{\"value\":\"2024-11-05T08:30:00.000Z\"},\"user_id\":\"55102938\"}]},\"schema\":{\"migration\":12,\"semantic\":\"MAJOR_0_MINOR_0_PATCH_1\"},\"updated\":{\"value\":\"2025-01-17T14:02:11.000Z\"},\"username\":\"inesok\",\"vanityname\":\"inesok\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "allocation_disconnect",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client
                .allocation_disconnect()
                .body(
                    example::<
                        types::AllocationCloud,
                    >(
                        "{\"id\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"project\":\"cloud-4471\",\"region\":\"us-central1\",\"status\":{\"cloud\":\"RUNNING\"},\"updated\":{\"value\":\"2025-01-17T14:02:11.000Z\"},\"urls\":{\"base\":{\"status\":\"SUCCEEDED\",\"url\":\"https://run-4471.example.test\"},\"id\":{\"status\":\"SUCCEEDED\",\"url\":\"https://6b0d8c52.cloud.example.test\"},\"vanity\":{\"status\":\"PENDING\",\"url\":\"https://inesok.cloud.example.test\"}},\"user\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"version\":\"2.4.1\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "authorization_begin",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client
                .authorization_begin()
                .audience(
                    example::<
                        ::std::string::String,
                    >("\"https://pieces.us.auth0.com/api/v2/\""),
                )
                .scope(
                    example::<
                        ::std::vec::Vec<::std::string::String>,
                    >("[\"openid\",\"profile\",\"email\"]"),
                )
                .response_type(example::<::std::string::String>("\"code\""))
                .client_id(example::<::std::string::String>("\"8YsTN4mRbLq0\""))
                .code_challenge_method(example::<::std::string::String>("\"S256\""))
                .code_challenge(
                    example::<
                        ::std::string::String,
                    >("\"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM\""),
                )
                .response_mode(example::<::std::string::String>("\"query\""))
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "application_connect",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .application_connect()
                .body(
                    example::<
                        types::SeededConnectorConnection,
                    >(
                        "{\"application\":{\"capabilities\":\"BLENDED\",\"name\":\"OPEN_SOURCE\",\"platform\":\"LINUX\",\"privacy\":\"OPEN\",\"version\":\"5.0.1\"}}",
                    ),
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
                        "{\"client_id\":\"pieces-os\",\"code\":\"invented-code\",\"code_verifier\":\"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk\",\"grant_type\":\"authorization_code\",\"redirect_uri\":\"http://localhost:1000/\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "provider_link",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .provider_link()
                .body(
                    example::<types::SeededExternalProvider>("{\"type\":\"bitbucket\"}"),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "os_sign_in",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.os_sign_in().send().await.map(drop) }),
    },
    Call {
        operation: "os_sign_out",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.os_sign_out().send().await.map(drop) }),
    },
    Call {
        operation: "current_user_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.current_user_get().send().await.map(drop)
        }),
    },
    Call {
        operation: "access_token_get",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client.access_token_get().send().await.map(drop)
        }),
    },
    Call {
        operation: "beta_status_update",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .beta_status_update()
                .body(
                    example::<
                        types::UserBetaStatus,
                    >(
                        "{\"auth0\":{\"vision\":{\"continuous\":true,\"from\":{\"value\":\"2025-01-01T00:00:00.000Z\"}}},\"user\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "current_user_clear",
        reads: Reads::Nothing,
        call: |client| Box::pin(async {
            client.current_user_clear().send().await.map(drop)
        }),
    },
    Call {
        operation: "current_user_providers_get",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.current_user_providers_get().send().await.map(drop)
        }),
    },
    Call {
        operation: "current_user_refresh",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client.current_user_refresh().send().await.map(drop)
        }),
    },
    Call {
        operation: "current_user_select",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .current_user_select()
                .body(
                    example::<
                        types::Auth0User,
                    >(
                        "{\"blocked_for\":[],\"created_at\":\"2024-11-05T08:30:00Z\",\"email\":\"ines.okafor@example.test\",\"email_verified\":true,\"family_name\":\"Okafor\",\"given_name\":\"Ines\",\"guardian_authenticators\":[],\"identities\":[{\"access_token\":\"gho_invented\",\"connection\":\"github\",\"expires_in\":3600,\"isSocial\":true,\"provider\":\"github\",\"user_id\":\"55102938\"}],\"last_ip\":\"192.0.2.10\",\"last_login\":\"2025-01-17T14:02:11Z\",\"locale\":\"en\",\"logins_count\":7,\"name\":\"Ines Okafor\",\"nickname\":\"inesok\",\"picture\":\"https://img.example.test/u/ines.png\",\"updated_at\":\"2025-01-17T14:02:11Z\",\"user_id\":\"github|55102938\",\"user_metadata\":{\"global_id\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\"},\"username\":\"inesok\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "current_user_update",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .current_user_update()
                .body(
                    example::<
                        types::UserProfile,
                    >(
                        "{\"aesthetics\":{\"font\":{\"size\":14},\"theme\":{\"dark\":true}},\"allocation\":{\"id\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"project\":\"cloud-4471\",\"region\":\"us-central1\",\"status\":{\"cloud\":\"RUNNING\"},\"updated\":{\"value\":\"2025-01-17T14:02:11.000Z\"},\"urls\":{\"base\":{\"status\":\"SUCCEEDED\",\"url\":\"https://run-4471.example.test\"},\"id\":{\"status\":\"SUCCEEDED\",\"url\":\"https://6b0d8c52.cloud.example.test\"},\"vanity\":{\"status\":\"PENDING\",\"url\":\"https://inesok.cloud.example.test\"}},\"user\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"version\":\"2.4.1\"},\"auth0\":{\"allocation\":{\"project\":\"cloud-4471\",\"region\":\"us-central1\"},\"beta\":{\"continuous\":true,\"from\":{\"value\":\"2025-01-01T00:00:00.000Z\"}},\"global_id\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"vanityname\":\"inesok\"},\"created\":{\"readable\":\"Nov 5, 2024\",\"value\":\"2024-11-05T08:30:00.000Z\"},\"email\":\"ines.okafor@example.test\",\"id\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"name\":\"Ines Okafor\",\"picture\":\"https://img.example.test/u/ines.png\",\"providers\":{\"iterable\":[{\"connection\":\"github\",\"created\":{\"value\":\"2024-11-05T08:30:00.000Z\"},\"isSocial\":true,\"profileData\":{\"email_verified\":true,\"followers\":40,\"name\":\"Ines Okafor\",\"nickname\":\"inesok\",\"public_repos\":12},\"type\":\"github\",\"updated\":{\"value\":\"2024-11-05T08:30:00.000Z\"},\"user_id\":\"55102938\"}]},\"schema\":{\"migration\":12,\"semantic\":\"MAJOR_0_MINOR_0_PATCH_1\"},\"updated\":{\"value\":\"2025-01-17T14:02:11.000Z\"},\"username\":\"inesok\",\"vanityname\":\"inesok\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "vanity_name_update",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .vanity_name_update()
                .body(
                    example::<
                        types::UserProfile,
                    >(
                        "{\"aesthetics\":{\"font\":{\"size\":14},\"theme\":{\"dark\":true}},\"allocation\":{\"id\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"project\":\"cloud-4471\",\"region\":\"us-central1\",\"status\":{\"cloud\":\"RUNNING\"},\"updated\":{\"value\":\"2025-01-17T14:02:11.000Z\"},\"urls\":{\"base\":{\"status\":\"SUCCEEDED\",\"url\":\"https://run-4471.example.test\"},\"id\":{\"status\":\"SUCCEEDED\",\"url\":\"https://6b0d8c52.cloud.example.test\"},\"vanity\":{\"status\":\"PENDING\",\"url\":\"https://inesok.cloud.example.test\"}},\"user\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"version\":\"2.4.1\"},\"auth0\":{\"allocation\":{\"project\":\"cloud-4471\",\"region\":\"us-central1\"},\"beta\":{\"continuous\":true,\"from\":{\"value\":\"2025-01-01T00:00:00.000Z\"}},\"global_id\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"vanityname\":\"inesok\"},\"created\":{\"readable\":\"Nov 5, 2024\",\"value\":\"2024-11-05T08:30:00.000Z\"},\"email\":\"ines.okafor@example.test\",\"id\":\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\",\"name\":\"Ines Okafor\",\"picture\":\"https://img.example.test/u/ines.png\",\"providers\":{\"iterable\":[{\"connection\":\"github\",\"created\":{\"value\":\"2024-11-05T08:30:00.000Z\"},\"isSocial\":true,\"profileData\":{\"email_verified\":true,\"followers\":40,\"name\":\"Ines Okafor\",\"nickname\":\"inesok\",\"public_repos\":12},\"type\":\"github\",\"updated\":{\"value\":\"2024-11-05T08:30:00.000Z\"},\"user_id\":\"55102938\"}]},\"schema\":{\"migration\":12,\"semantic\":\"MAJOR_0_MINOR_0_PATCH_1\"},\"updated\":{\"value\":\"2025-01-17T14:02:11.000Z\"},\"username\":\"inesok\",\"vanityname\":\"inesok\"}",
                    ),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "userinfo_get",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.userinfo_get().send().await.map(drop) }),
    },
    Call {
        operation: "users_list",
        reads: Reads::Json,
        call: |client| Box::pin(async { client.users_list().send().await.map(drop) }),
    },
    Call {
        operation: "user_authenticate",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .user_authenticate()
                .body(
                    example::<
                        types::OAuthToken,
                    >(
                        "{\"access_token\":\"eyJhbGciOiJSUzI1NiJ9.invented.sig\",\"expires_in\":86400,\"id_token\":\"eyJhbGciOiJSUzI1NiJ9.invented-id.sig\",\"refresh_token\":\"v1.invented-refresh\",\"schema\":{\"migration\":0,\"semantic\":\"MAJOR_0_MINOR_0_PATCH_1\"},\"scope\":\"openid profile email offline_access\",\"token_type\":\"Bearer\"}",
                    ),
                )
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
                .user(
                    example::<::uuid::Uuid>("\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\""),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "user_disconnect",
        reads: Reads::Json,
        call: |client| Box::pin(async {
            client
                .user_disconnect()
                .user(
                    example::<
                        ::std::string::String,
                    >("\"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40\""),
                )
                .send()
                .await
                .map(drop)
        }),
    },
    Call {
        operation: "browser_sign_out",
        reads: Reads::Stream,
        call: |client| Box::pin(async {
            client.browser_sign_out().send().await.map(drop)
        }),
    },
];
