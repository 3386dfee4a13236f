//! What the clients of all systems have in common.

/// Gives a generated client its builder, its way to the server, and calls that the contract lacks.
macro_rules! client {
    ($system:literal, $generated:ident, $(#[$about:meta])+) => {
        use crate::generated::$generated as generated;

        pub use generated::Client;
        pub use generated::builder;

        /// The bodies of requests and answers, and the enums in them.
        pub mod types {
            #[allow(unused_imports, unreachable_pub, reason = "a contract need not have an open enum")]
            pub use crate::generated::$generated::open::*;
            pub use crate::generated::$generated::types::*;
        }

        impl Client {
            $(#[$about])+
            ///
            /// ```
            #[doc = concat!("use emeritus::", $system, "::Client;")]
            ///
            /// let client = Client::builder("http://localhost:1000/").build()?;
            /// // A copy of it shares its credentials, connections and retries.
            /// let copy = client.clone();
            /// # assert_eq!(format!("{copy:?}"), format!("{client:?}"));
            ///
            /// let error = Client::builder("localhost:1000").build().unwrap_err();
            /// assert!(error.to_string().contains("it does not begin with http:// or https://"));
            /// # Ok::<(), emeritus::Error>(())
            /// ```
            pub fn builder(base_url: impl AsRef<str>) -> $crate::Builder<Self> {
                let (base_url, operations) = (base_url.as_ref(), generated::OPERATIONS);
                $crate::Builder::new($system, base_url, operations, Self::new_with_client)
            }

            /// Begins a client from the environment, for the variables that [`Builder::from_env`]
            /// names.
            ///
            /// [`Builder::from_env`]: crate::Builder::from_env
            ///
            /// ```
            #[doc = concat!("use emeritus::", $system, "::Client;")]
            ///
            /// match Client::from_env().and_then(|builder| builder.build()) {
            ///     Ok(client) => { /* Call it. */ }
            ///     Err(error) => assert!(error.is_configuration(), "{error}"),
            /// }
            /// ```
            ///
            /// # Errors
            ///
            /// [`Error::is_configuration`](crate::Error::is_configuration) if a variable is missing,
            /// is not Unicode, or contradicts another one.
            pub fn from_env() -> Result<$crate::Builder<Self>, $crate::Error> {
                let url = $crate::env::base_url($system, &$crate::env::process)?;
                Self::builder(url).from_env()
            }

            /// Begins a call that the contract lacks, to a path of the same server: with the same
            /// credentials, retries and errors.
            ///
            /// ```
            #[doc = concat!("use emeritus::", $system, "::Client;")]
            /// use emeritus::reqwest::Method;
            /// # use wiremock::matchers::{method, path, query_param};
            /// # use wiremock::{Mock, MockServer, ResponseTemplate};
            /// # #[tokio::main(flavor = "current_thread")]
            /// # async fn main() -> Result<(), emeritus::Error> {
            /// # let server = MockServer::start().await;
            /// # Mock::given(method("GET")).and(path("/api/of/tomorrow")).and(query_param("page", "2"))
            /// #     .respond_with(ResponseTemplate::new(200).set_body_string("[]")).mount(&server).await;
            /// # let client = Client::builder(server.uri()).build()?;
            ///
            /// let request = client.request(Method::GET, "/api/of/tomorrow").query(&[("page", 2)]);
            /// let answer = request.send().await?;
            /// assert_eq!(answer.body(), "[]");
            /// # Ok(())
            /// # }
            /// ```
            pub fn request(
                &self,
                method: $crate::reqwest::Method,
                path: &str,
            ) -> $crate::raw::Request {
                $crate::raw::Request::new(&self.inner, &self.client, &self.baseurl, method, path)
            }
        }

        impl progenitor_client::ClientHooks<$crate::session::Session> for Client {
            async fn exec(
                &self,
                request: reqwest::Request,
                info: &progenitor_client::OperationInfo,
            ) -> reqwest::Result<reqwest::Response> {
                $crate::transport::exec(&self.inner, request, info.operation_id).await
            }
        }
    };
}

pub(crate) use client;
