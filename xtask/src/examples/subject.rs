//! The public items of a module, with their documentation.

use std::path::Path;

use anyhow::{Context, Result};
use quote::ToTokens;
use syn::{
    Attribute, Expr, ExprLit, ImplItem, Item, ItemImpl, ItemTrait, Lit, Meta, TraitItem, Type,
    Visibility,
};

use super::fence::Docs;

/// What needs an example.
#[derive(Debug)]
pub(super) struct Subject {
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) docs: Docs,
}

#[derive(Debug)]
pub(super) enum Kind {
    Type,
    Trait,
    Function,
    /// Of a type or a trait, by its name.
    Method {
        of: String,
    },
}

impl Subject {
    /// How a report calls it.
    pub(super) fn name(&self) -> String {
        match &self.kind {
            Kind::Method { of } => format!("{of}::{}", self.name),
            _ => self.name.clone(),
        }
    }
}

/// What the items of a file of this folder declare: what is public, and the names of the types that
/// are not.
pub(super) fn subjects(folder: &Path, items: &[Item]) -> Result<(Vec<Subject>, Vec<String>)> {
    let (mut subjects, mut private) = (Vec::new(), Vec::new());
    for item in items {
        let Some((visibility, kind, name, attributes)) = declared(item) else {
            match item {
                Item::Impl(item) => methods(folder, item, &mut subjects)?,
                _ => continue,
            }
            continue;
        };
        if !is_public(visibility) || is_hidden(attributes) {
            private.push(name);
            continue;
        }
        subjects.push(Subject { kind, name, docs: docs(folder, attributes)? });
        if let Item::Trait(item) = item {
            trait_methods(folder, item, &mut subjects)?;
        }
    }
    Ok((subjects, private))
}

fn declared(item: &Item) -> Option<(&Visibility, Kind, String, &[Attribute])> {
    let (visibility, kind, name, attributes) = match item {
        Item::Struct(item) => (&item.vis, Kind::Type, &item.ident, &item.attrs),
        Item::Enum(item) => (&item.vis, Kind::Type, &item.ident, &item.attrs),
        Item::Union(item) => (&item.vis, Kind::Type, &item.ident, &item.attrs),
        Item::Type(item) => (&item.vis, Kind::Type, &item.ident, &item.attrs),
        Item::Trait(item) => (&item.vis, Kind::Trait, &item.ident, &item.attrs),
        Item::Fn(item) => (&item.vis, Kind::Function, &item.sig.ident, &item.attrs),
        _ => return None,
    };
    Some((visibility, kind, name.to_string(), attributes))
}

fn methods(folder: &Path, item: &ItemImpl, subjects: &mut Vec<Subject>) -> Result<()> {
    let Type::Path(of) = &*item.self_ty else { return Ok(()) };
    let Some(of) = of.path.segments.last().filter(|_| item.trait_.is_none()) else { return Ok(()) };
    for member in &item.items {
        if let ImplItem::Fn(method) = member
            && is_public(&method.vis)
            && !is_hidden(&method.attrs)
        {
            let (kind, name) = (Kind::Method { of: of.ident.to_string() }, &method.sig.ident);
            let docs = docs(folder, &method.attrs)?;
            subjects.push(Subject { kind, name: name.to_string(), docs });
        }
    }
    Ok(())
}

fn trait_methods(folder: &Path, item: &ItemTrait, subjects: &mut Vec<Subject>) -> Result<()> {
    for member in &item.items {
        if let TraitItem::Fn(method) = member {
            let (kind, name) = (Kind::Method { of: item.ident.to_string() }, &method.sig.ident);
            let docs = docs(folder, &method.attrs)?;
            subjects.push(Subject { kind, name: name.to_string(), docs });
        }
    }
    Ok(())
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    has(attributes, "doc", "hidden") || is_for_tests(attributes)
}

/// Whether something is there for tests only.
pub(super) fn is_for_tests(attributes: &[Attribute]) -> bool {
    has(attributes, "cfg", "test")
}

/// Whether there is an attribute `#[<name>(<word>)]`.
fn has(attributes: &[Attribute], name: &str, word: &str) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident(name) && list.tokens.to_string() == word,
        _ => false,
    })
}

/// The documentation of what has these attributes.
pub(super) fn docs(folder: &Path, attributes: &[Attribute]) -> Result<Docs> {
    let mut text = String::new();
    for attribute in attributes {
        if let Meta::NameValue(value) = &attribute.meta
            && value.path.is_ident("doc")
        {
            text += &words(folder, &value.value)?;
            text.push('\n');
        }
    }
    Ok(Docs::of(&text))
}

/// The text of a `doc` attribute: a literal, `include_str!` of a file, or a `concat!` of such.
fn words(folder: &Path, value: &Expr) -> Result<String> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Ok(text.value()),
        Expr::Macro(call) if call.mac.path.is_ident("include_str") => {
            let path: syn::LitStr = call.mac.parse_body()?;
            Ok(fs_err::read_to_string(folder.join(path.value()))?)
        }
        Expr::Macro(call) if call.mac.path.is_ident("concat") => {
            let parts = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
            let parts = call.mac.parse_body_with(parts)?;
            parts.iter().map(|part| words(folder, part)).collect()
        }
        other => Err(anyhow::anyhow!("{}", other.to_token_stream()))
            .context("this documentation cannot be read"),
    }
}
