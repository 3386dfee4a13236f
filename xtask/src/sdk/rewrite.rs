//! What is changed in progenitor's client, since no setting of progenitor does it.

use anyhow::{Context, Result};
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Block, Expr, ExprLit, ExprPath, ExprStruct, Fields, File, GenericArgument, Ident,
    ImplItem, ImplItemFn, Item, ItemImpl, ItemMod, ItemStruct, Lit, LitStr, Member, PathArguments,
    ReturnType, Stmt, Type, TypeParamBound, Visibility, WhereClause, WherePredicate, parse_quote,
};

/// Rewrites a generated client.
pub(super) fn file(file: &mut File) -> Result<()> {
    keep_error_private(file);
    drop_prelude(file);
    leave_construction_to_hand(file);
    for builder in impls(module(file, "builder")?) {
        answer_with_our_error(builder)?;
    }
    let types = module(file, "types")?;
    convert_from_str(types);
    let bounded = types.iter().filter_map(bounded_string).cloned().collect::<Vec<_>>();
    for builder in bodies(types) {
        functions(builder).for_each(|setter| take_text_where_text_is_meant(setter, &bounded));
    }
    Tidy.visit_file_mut(file);
    Ok(())
}

/// The items of the module `name`.
fn module<'a>(file: &'a mut File, name: &str) -> Result<&'a mut Vec<Item>> {
    let found = file.items.iter_mut().find_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == name => Some(items),
        _ => None,
    });
    found.with_context(|| format!("progenitor made no module {name}"))
}

fn impls(items: &mut [Item]) -> impl Iterator<Item = &mut ItemImpl> {
    items.iter_mut().filter_map(|item| match item {
        Item::Impl(item) => Some(item),
        _ => None,
    })
}

/// The name of the type that an `impl` is for.
fn self_name(item: &ItemImpl) -> Option<String> {
    let Type::Path(path) = &*item.self_ty else {
        return None;
    };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

/// A caller meets the SDK's own error, so progenitor's is imported for the generated code alone.
fn keep_error_private(file: &mut File) {
    file.items.retain(|item| !matches!(item, Item::Use(_)));
    let imports: [Item; 2] = [
        parse_quote!(
            pub use progenitor_client::{ByteStream, ResponseValue};
        ),
        parse_quote!(
            use progenitor_client::{
                ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
            };
        ),
    ];
    file.items.splice(0..0, imports);
}

/// The prelude holds nothing but the client.
fn drop_prelude(file: &mut File) {
    file.items.retain(|item| !matches!(item, Item::Mod(module) if module.ident == "prelude"));
}

/// Clients are constructed by a hand-written builder, which checks the base URL and shares the
/// caller's `reqwest::Client`. The generated constructors panic where that cannot be made, set
/// timeouts of their own, and take a session, which is private.
fn leave_construction_to_hand(file: &mut File) {
    for client in impls(&mut file.items).filter(|item| self_name(item).as_deref() == Some("Client"))
    {
        client
            .items
            .retain(|item| !matches!(item, ImplItem::Fn(function) if function.sig.ident == "new"));
        for function in functions(client).filter(|function| function.sig.ident == "new_with_client")
        {
            function.vis = parse_quote!(pub(crate));
        }
    }
}

fn functions(item: &mut ItemImpl) -> impl Iterator<Item = &mut ImplItemFn> {
    item.items.iter_mut().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    })
}

/// Makes `send` answer with the SDK's error, which knows the operation. What it did before is in a
/// function of its own, where `?` still means progenitor's error.
fn answer_with_our_error(builder: &mut ItemImpl) -> Result<()> {
    let Some(generated) = functions(builder).find(|function| function.sig.ident == "send") else {
        return Ok(());
    };
    let operation = operation_id(generated)?;
    let value = success(&generated.sig.output);
    let value =
        value.with_context(|| format!("`send` of {} returns no Result", operation.value()))?;
    let attributes = std::mem::take(&mut generated.attrs);
    let send: ImplItemFn = parse_quote! {
        #(#attributes)*
        pub async fn send(self) -> Result<#value, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(#operation, error))
        }
    };
    generated.vis = Visibility::Inherited;
    generated.sig.ident = parse_quote!(exchange_as_generated);
    builder.items.push(ImplItem::Fn(send));
    Ok(())
}

/// The `T` of a `Result<T, E>`.
fn success(output: &ReturnType) -> Option<Type> {
    let ReturnType::Type(_, output) = output else {
        return None;
    };
    let Type::Path(path) = &**output else {
        return None;
    };
    argument(&path.path.segments.last()?.arguments).cloned()
}

/// The operation that `send` tells the hooks about.
fn operation_id(send: &mut ImplItemFn) -> Result<LitStr> {
    struct Find(Option<LitStr>);
    impl VisitMut for Find {
        fn visit_expr_struct_mut(&mut self, expression: &mut ExprStruct) {
            for field in &expression.fields {
                if let (Member::Named(name), Expr::Lit(literal)) = (&field.member, &field.expr)
                    && let Lit::Str(id) = &literal.lit
                    && name == "operation_id"
                {
                    self.0 = Some(id.clone());
                }
            }
        }
    }
    let mut find = Find(None);
    find.visit_impl_item_fn_mut(send);
    find.0.context("a generated `send` names no operation")
}

/// Lets a named string be made from a literal, as a plain one can: typify converts to it from a
/// `String` alone.
fn convert_from_str(types: &mut Vec<Item>) {
    let names = types.iter().filter_map(named_string).cloned().collect::<Vec<_>>();
    types.extend(names.into_iter().map(|name| -> Item {
        parse_quote! {
            impl ::std::convert::From<&str> for #name {
                fn from(value: &str) -> Self {
                    Self(value.to_owned())
                }
            }
        }
    }));
}

/// The name of a type that is a string without constraints: one whose field anyone may set.
fn named_string(item: &Item) -> Option<&Ident> {
    string(item).filter(|(_, field)| matches!(field, Visibility::Public(_))).map(|(name, _)| name)
}

/// The name of a type that is a string with constraints: one whose field nobody may set.
fn bounded_string(item: &Item) -> Option<&Ident> {
    string(item).filter(|(_, field)| matches!(field, Visibility::Inherited)).map(|(name, _)| name)
}

/// The name of a type that is a string, and who may set its field.
fn string(item: &Item) -> Option<(&Ident, &Visibility)> {
    let Item::Struct(ItemStruct { ident, fields: Fields::Unnamed(fields), .. }) = item else {
        return None;
    };
    let field = fields.unnamed.first()?;
    let is_string = quote!(#field).to_string().ends_with(":: string :: String");
    is_string.then_some((ident, &field.vis))
}

/// Whether a type is one of these.
fn is_one_of(value: &Type, names: &[Ident]) -> bool {
    let Type::Path(path) = value else { return false };
    path.path.segments.last().is_some_and(|last| names.contains(&last.ident))
}

/// The builders of the types, which typify puts into a module of their own.
fn bodies(types: &mut [Item]) -> impl Iterator<Item = &mut ItemImpl> {
    let builders = types.iter_mut().find_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == "builder" => {
            Some(items.as_mut_slice())
        }
        _ => None,
    });
    impls(builders.unwrap_or_default())
}

/// Lets the setter of an optional field take text, as that of a required field does: typify asks for
/// a conversion into the `Option`, which `&str` does not have. What is wrong with a text that has
/// constraints is told when the body is sent.
fn take_text_where_text_is_meant(setter: &mut ImplItemFn, bounded: &[Ident]) {
    let Some(value) = setter.sig.generics.where_clause.as_ref().and_then(optional_value) else {
        return;
    };
    let field = &setter.sig.ident;
    let (taken, kept): (Type, Expr) = if is_one_of(&value, bounded) {
        let problem = format!("error converting supplied value for {field}: {{e}}");
        let text = parse_quote!(::std::string::String);
        let checked = parse_quote!(
            value.into_optional().map(#value::try_from).transpose().map_err(|e| format!(#problem))
        );
        (text, checked)
    } else {
        (value, parse_quote!(Ok(value.into_optional())))
    };
    setter.sig.generics.where_clause = Some(parse_quote!(where T: crate::IntoOptional<#taken>));
    setter.block = parse_quote!({
        self.#field = #kept;
        self
    });
}

/// The `V` of `T: TryInto<Option<V>>`.
fn optional_value(bounds: &WhereClause) -> Option<Type> {
    let WherePredicate::Type(first) = bounds.predicates.first()? else { return None };
    let TypeParamBound::Trait(conversion) = first.bounds.first()? else { return None };
    let conversion = conversion.path.segments.last()?;
    let target = argument(&conversion.arguments).filter(|_| conversion.ident == "TryInto")?;
    let Type::Path(target) = target else { return None };
    let target = target.path.segments.last()?;
    argument(&target.arguments).filter(|_| target.ident == "Option").cloned()
}

/// The first type between angle brackets.
fn argument(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(argument) => Some(argument),
        _ => None,
    }
}

/// Small things, wherever they are.
struct Tidy;

impl VisitMut for Tidy {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let found = std::mem::take(attributes);
        for attribute in found {
            match doc(&attribute) {
                Some(text) => attributes.extend(doc_lines(&text)),
                // What generated code may do is said once, where the module is declared.
                None if attribute.path().is_ident("allow") => {}
                None => attributes.push(attribute),
            }
        }
    }

    /// A success that does not decode keeps its status: progenitor's own function forgets it.
    fn visit_expr_path_mut(&mut self, path: &mut ExprPath) {
        if quote!(#path).to_string() == "ResponseValue :: from_response" {
            *path = parse_quote!(crate::transport::decode);
        }
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.retain(|statement| !sends_api_version(statement));
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_lit_str_mut(&mut self, literal: &mut LitStr) {
        if let Some(message) = short_conversion(&literal.value()) {
            *literal = LitStr::new(&message, literal.span());
        }
    }
}

/// Whether a statement sends the version of the contract: a header that none of the real systems
/// knows.
fn sends_api_version(statement: &Stmt) -> bool {
    let Stmt::Expr(Expr::MethodCall(call), _) = statement else {
        return false;
    };
    let is_name = |argument: &Expr| quote!(#argument).to_string().contains("\"api-version\"");
    call.method == "append" && call.args.first().is_some_and(is_name)
}

/// The text of a doc comment.
fn doc(attribute: &Attribute) -> Option<String> {
    let meta = attribute.meta.require_name_value().ok()?;
    match &meta.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if meta.path.is_ident("doc") => {
            Some(text.value())
        }
        _ => None,
    }
}

/// A doc comment as hand-written ones look: a line each, a space before each, and no example that
/// is never compiled.
fn doc_lines(text: &str) -> Vec<Attribute> {
    let text = text.split("```ignore").next().unwrap_or_default();
    let lines = text.trim().lines().map(|line| {
        let line = format!(" {}", line.trim_end());
        let line = line.trim_end();
        parse_quote!(#[doc = #line])
    });
    lines.collect()
}

/// "conversion to `crate :: generated :: open :: Kind` for kind failed", without the path.
fn short_conversion(message: &str) -> Option<String> {
    let (before, rest) =
        message.strip_prefix("conversion to `").map(|rest| ("conversion to `", rest))?;
    let (path, after) = rest.split_once('`')?;
    let name = path.rsplit("::").next()?.trim();
    Some(format!("{before}{name}`{after}"))
}
