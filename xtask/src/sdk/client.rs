//! The client as progenitor makes it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context, Result, anyhow};
use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{
    CrateVers, GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl,
};
use quote::quote;

use super::open;
use crate::view::{Adapted, converted_secret};

/// What an open enum can do, as far as typify is concerned.
const STRING_LIKE: [TypeImpl; 2] = [TypeImpl::Display, TypeImpl::FromStr];

/// The tokens of a client for `adapted`.
pub(super) fn generate(system: &str, adapted: &Adapted) -> Result<TokenStream> {
    let document = serde_json::from_value::<OpenAPI>(adapted.document.clone());
    let document = document.context("openapiv3 does not read the adapted document")?;
    let mut generator = Generator::new(&settings(system, adapted)?);
    // The lint and the view keep out what makes progenitor panic, as far as it is known.
    let tokens = catch_unwind(AssertUnwindSafe(|| generator.generate_tokens(&document)));
    Ok(tokens
        .map_err(|_| anyhow!("progenitor panicked: the view should have prevented that"))??)
}

fn settings(system: &str, adapted: &Adapted) -> Result<GenerationSettings> {
    let secret = serde_json::from_value(converted_secret())?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::session::Session))
        .with_crate("emeritus", CrateVers::Any, None)
        .with_conversion(secret, "::emeritus::Secret", std::iter::empty());
    for open_enum in &adapted.open_enums {
        let name = open::type_name(open_enum);
        // From the root, since typify writes the path into modules of different depth.
        let path = format!("crate::generated::{system}::open::{name}");
        settings.with_replacement(name, path, STRING_LIKE.into_iter());
    }
    Ok(settings)
}
