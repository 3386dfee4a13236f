//! Enums that a newer server cannot break.

/// Defines an enum of wire texts which keeps, verbatim, the texts it does not know.
///
/// ```text
/// open_enum! {
///     /// How a learner describes themselves.
///     pub enum Gender { F = "f", M = "m" }
/// }
/// ```
///
/// Two values are equal when their wire texts are, so `Gender::Other("f".into()) == Gender::F`.
macro_rules! open_enum {
    ($(
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $wire:literal ),+ $(,)?
        }
    )+) => {$(
        $(#[$meta])*
        ///
        /// A text that is not listed here is kept as it came, in `Other`.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        $visibility enum $name {
            $(
                $(#[$variant_meta])*
                #[doc = concat!("`", $wire, "` on the wire.")]
                $variant,
            )+
            /// A text this version of the crate does not know.
            Other(::std::string::String),
        }

        impl $name {
            /// The text on the wire.
            #[must_use]
            $visibility fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $wire, )+
                    Self::Other(text) => text,
                }
            }

            fn known(text: &str) -> ::std::option::Option<Self> {
                match text {
                    $( $wire => ::std::option::Option::Some(Self::$variant), )+
                    _ => ::std::option::Option::None,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::Other(text.to_owned()))
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::known(&text).unwrap_or(Self::Other(text))
            }
        }

        impl ::std::convert::From<&Self> for $name {
            fn from(value: &Self) -> Self {
                value.clone()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(text.into())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(self.cmp(other))
            }
        }

        impl ::std::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)
                    .map(Self::from)
            }
        }
    )+};
}

pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    open_enum! {
        /// For the tests below.
        pub(super) enum Gender {
            /// Female.
            F = "f",
            M = "m",
            Unset = "",
        }
    }

    #[test]
    fn a_known_text_becomes_its_variant_and_an_unknown_one_is_kept() {
        for (text, expected) in [
            ("f", Gender::F),
            ("m", Gender::M),
            ("", Gender::Unset),
            ("F", Gender::Other("F".to_owned())),
            ("a text of tomorrow ", Gender::Other("a text of tomorrow ".to_owned())),
        ] {
            let decoded: Gender = serde_json::from_value(text.into()).unwrap();
            assert_eq!(format!("{decoded:?}"), format!("{expected:?}"), "{text:?}");
            assert_eq!(serde_json::to_value(&decoded).unwrap(), text);
            assert_eq!(decoded.to_string(), text);
            assert_eq!(text.parse::<Gender>().unwrap(), expected);
            assert_eq!(Gender::from(text.to_owned()), expected);
        }
    }

    #[test]
    fn only_a_string_is_accepted() {
        for json in ["1", "null", "{\"f\":null}", "[]"] {
            assert!(serde_json::from_str::<Gender>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn equality_order_and_hash_follow_the_wire_text() {
        let by_hand = Gender::Other("f".to_owned());
        assert_eq!(by_hand, Gender::F);
        assert!(Gender::F < Gender::M);
        assert!(HashSet::from([Gender::F]).contains(&by_hand));
    }
}
