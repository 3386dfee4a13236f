//! Open enums, as invocations of a macro that the SDK defines.

use std::collections::BTreeSet;

use heck::ToPascalCase;

use super::prose;
use crate::view::OpenEnum;

/// The variant that the macro adds for what the contract does not know.
const UNKNOWN: &str = "Other";

/// The name of the Rust type, which is also the name that typify knows the schema by.
pub(super) fn type_name(open_enum: &OpenEnum) -> String {
    open_enum.name.to_pascal_case()
}

/// The module of a client's open enums.
pub(super) fn module(open_enums: &[OpenEnum]) -> String {
    let enums = open_enums.iter().map(invocation).collect::<Vec<_>>().join("\n");
    format!("/// Enums that a server may extend.\npub mod open {{\n{enums}}}\n")
}

fn invocation(open_enum: &OpenEnum) -> String {
    let mut text = String::from("    crate::open_enum! {\n");
    for line in prose::safe(&open_enum.description).lines() {
        let line = format!("        /// {line}");
        text += line.trim_end();
        text += "\n";
    }
    text += &format!("        pub enum {} {{\n", type_name(open_enum));
    for (name, wire) in variants(&open_enum.variants) {
        text += &format!("            {name} = {wire:?},\n");
    }
    text + "        }\n    }\n"
}

/// The variants with their names, each of them different from the others and from [`UNKNOWN`].
fn variants(wire: &[String]) -> Vec<(String, &str)> {
    let mut taken = BTreeSet::from([UNKNOWN.to_owned()]);
    let named = wire.iter().map(|wire| {
        let name = unique(&variant_name(wire), &taken);
        taken.insert(name.clone());
        (name, wire.as_str())
    });
    named.collect()
}

/// What a value is called in Rust.
fn variant_name(wire: &str) -> String {
    let name = wire.to_pascal_case();
    match name.chars().next() {
        None if wire.is_empty() => "Empty".into(),
        None => "Symbol".into(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) if name == "Self" => "SelfValue".into(),
        Some(_) => name,
    }
}

fn unique(name: &str, taken: &BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let mut candidates = std::iter::once(name.to_owned()).chain(numbered);
    candidates.find(|candidate| !taken.contains(candidate)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_are_identifiers_that_differ() {
        let wire = [
            "PENDING",
            "RETIRING_FORUMS",
            "in-progress",
            "In Progress",
            "2fa",
            "",
            "+",
            "self",
            "other",
        ];
        let wire = wire.map(str::to_owned);
        let names = variants(&wire).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(
            names,
            [
                "Pending",
                "RetiringForums",
                "InProgress",
                "InProgress2",
                "N2fa",
                "Empty",
                "Symbol",
                "SelfValue",
                "Other2"
            ]
        );
    }

    #[test]
    fn a_module_invokes_the_macro_for_each_enum() {
        let kind = OpenEnum {
            name: "NoteKind".into(),
            description: "What a note is.\n\nMay [grow].".into(),
            variants: vec!["plain".into(), "say \"hi\"".into()],
        };
        assert_eq!(
            module(&[kind]),
            r#"/// Enums that a server may extend.
pub mod open {
    crate::open_enum! {
        /// What a note is.
        ///
        /// May \[grow].
        pub enum NoteKind {
            Plain = "plain",
            SayHi = "say \"hi\"",
        }
    }
}
"#
        );
    }
}
