//! Names that change with every release of a client.

/// Declares a text of which the contract lists the known values and of which any other is kept:
/// this server does nothing with it but hand it on.
macro_rules! open_names {
    ($(#[doc = $said:literal])+ pub struct $name:ident: [$($value:literal),+ $(,)?];) => {
        $(#[doc = $said])+
        #[derive(
            Clone,
            Debug,
            PartialEq,
            Eq,
            Hash,
            serde::Serialize,
            serde::Deserialize,
            schemars::JsonSchema,
        )]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The names that the contract lists.
            pub const KNOWN: &[&str] = &[$($value),+];

            /// The name as it goes over the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the contract lists the name.
            #[must_use]
            pub fn is_known(&self) -> bool {
                Self::KNOWN.contains(&self.as_str())
            }
        }

        impl From<&str> for $name {
            fn from(name: &str) -> Self {
                Self(name.to_owned())
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                let description = [$($said.trim()),+].join(" ");
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .description(Some(description))
                    .enum_values(Some(Self::KNOWN.iter().copied()))
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {}
    };
}

pub(super) use open_names;
