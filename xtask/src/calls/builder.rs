//! What the source of a generated client says of the builders of its calls.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use heck::ToSnakeCase;
use quote::quote;
use syn::{
    Fields, File, GenericArgument, Ident, ImplItem, Item, ItemImpl, ItemStruct, PathArguments,
    ReturnType, Type, parse_quote,
};

/// The builder of one operation's call.
pub(super) struct Builder {
    /// The setters, with the types that they take.
    setters: Vec<(Ident, Type)>,
    /// What is read of a success: a variant of the tests' `Reads`.
    pub(super) reads: &'static str,
}

impl Builder {
    /// The setter of a parameter of the contract.
    pub(super) fn setter(&self, parameter: &str) -> Option<&(Ident, Type)> {
        let name = parameter.to_snake_case();
        self.setters.iter().find(|(setter, _)| *setter == name)
    }
}

/// The builders of a client, by operation.
pub(super) fn builders(client: &File) -> Result<BTreeMap<String, Builder>> {
    let module = client.items.iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "builder" => module.content.as_ref(),
        _ => None,
    });
    let (_, items) = module.context("the client has no builders")?;
    let methods = client.items.iter().flat_map(|item| functions(item, "Client"));
    let mut builders = BTreeMap::new();
    for (method, output) in methods {
        let Some(name) = returned(output).and_then(last_segment) else { continue };
        let structure = items.iter().find_map(|item| match item {
            Item::Struct(item) if item.ident == name => Some(item),
            _ => None,
        });
        let Some(structure) = structure else { continue };
        let send = items.iter().flat_map(|item| functions(item, &name));
        let send =
            send.filter(|(function, _)| *function == "send").find_map(|(_, it)| returned(it));
        let reads = send.with_context(|| format!("{name} has no `send`")).map(reads)?;
        builders.insert(method.to_string(), Builder { setters: setters(structure), reads });
    }
    Ok(builders)
}

/// The functions of an `impl` of `name` itself, with what they return.
fn functions<'a>(item: &'a Item, name: &str) -> impl Iterator<Item = (&'a Ident, &'a ReturnType)> {
    let of_name = match item {
        Item::Impl(it) if it.trait_.is_none() && self_name(it).as_deref() == Some(name) => Some(it),
        _ => None,
    };
    of_name.into_iter().flat_map(|item| &item.items).filter_map(|item| match item {
        ImplItem::Fn(function) => Some((&function.sig.ident, &function.sig.output)),
        _ => None,
    })
}

fn self_name(item: &ItemImpl) -> Option<String> {
    last_segment(&item.self_ty)
}

fn returned(output: &ReturnType) -> Option<&Type> {
    match output {
        ReturnType::Type(_, returned) => Some(returned),
        ReturnType::Default => None,
    }
}

fn last_segment(of: &Type) -> Option<String> {
    let Type::Path(path) = of else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

/// What `Result<ResponseValue<T>, _>` is read as.
fn reads(sent: &Type) -> &'static str {
    let success = argument(sent, "Result").and_then(|value| argument(value, "ResponseValue"));
    match success {
        Some(Type::Tuple(_)) | None => "Nothing",
        Some(of) if last_segment(of).as_deref() == Some("ByteStream") => "Stream",
        Some(of) if argument(of, "Option").is_some() => "JsonOrNothing",
        Some(_) => "Json",
    }
}

/// The fields of a builder are `Result<T, String>`; the client itself is none of them.
fn setters(structure: &ItemStruct) -> Vec<(Ident, Type)> {
    let Fields::Named(fields) = &structure.fields else { return Vec::new() };
    let setters = fields.named.iter().filter_map(|field| {
        let value = argument(&field.ty, "Result")?;
        let value = argument(value, "Option").unwrap_or(value);
        Some((field.ident.clone()?, public(value)))
    });
    setters.collect()
}

/// The first type between the angle brackets of `name<…>`.
fn argument<'a>(of: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = of else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(argument) => Some(argument),
        _ => None,
    })
}

/// A type as those name it who are not in the generated module: a body rather than its builder, and
/// what the SDK brings along from where the SDK has it.
fn public(of: &Type) -> Type {
    let Type::Path(path) = of else { return of.clone() };
    let names = path.path.segments.iter().map(|segment| segment.ident.to_string());
    let names = names.collect::<Vec<_>>();
    let is_ours = names.iter().any(|name| ["types", "generated"].contains(&name.as_str()));
    match path.path.segments.last() {
        Some(last) if is_ours => parse_quote!(types::#last),
        _ if names.first().is_some_and(|first| first == "chrono") => {
            let segments = &path.path.segments;
            syn::parse2(quote!(::emeritus::#segments)).unwrap_or_else(|_| of.clone())
        }
        _ => of.clone(),
    }
}
