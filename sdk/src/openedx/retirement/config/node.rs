//! A configuration file as a tree, whichever its format, with the place of everything in it.

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// How deep the tree is looked into: partners are in a list in a map in the file.
const DEEPEST: usize = 4;

/// Line and column, from 1.
pub(super) type Position = (usize, usize);

/// Something in a file.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) position: Option<Position>,
    pub(super) value: Value,
}

/// What can be in a file.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
    /// As good as not there.
    Null,
    /// A number, a date, …: nothing that is asked for.
    Other,
}

/// Why a file is no tree, and where.
pub(super) type Broken = (Option<Position>, String);

impl Node {
    pub(super) fn from_yaml(text: &str) -> Result<Self, Broken> {
        let documents = MarkedYaml::load_from_str(text).map_err(|error| {
            let at = error.marker();
            (Some((at.line(), at.col() + 1)), error.info().to_owned())
        })?;
        let nothing = Self { position: None, value: Value::Map(Vec::new()) };
        Ok(documents.first().map_or(nothing, |document| from_yaml(document, DEEPEST)))
    }

    pub(super) fn from_toml(text: &str) -> Result<Self, Broken> {
        let table = DeTable::parse(text).map_err(|error| {
            let position = error.span().map(|span| position(text, span.start));
            (position, error.message().to_owned())
        })?;
        Ok(Self { position: None, value: table_value(text, table.get_ref(), DEEPEST) })
    }

    /// A member of a map, unless it is null.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        let Value::Map(members) = &self.value else { return None };
        let found = members.iter().find(|(key, _)| key == name).map(|(_, node)| node);
        found.filter(|node| !matches!(node.value, Value::Null))
    }

    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn list(&self) -> Option<&[Self]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    pub(super) fn map(&self) -> Option<&[(String, Self)]> {
        match &self.value {
            Value::Map(members) => Some(members),
            _ => None,
        }
    }
}

fn from_yaml(node: &MarkedYaml<'_>, deepest: usize) -> Node {
    let start = node.span.start;
    let value = match &node.data {
        YamlData::Value(Scalar::String(text)) => Value::Text(text.to_string()),
        YamlData::Value(Scalar::Null) => Value::Null,
        YamlData::Sequence(items) if deepest > 0 => {
            Value::List(items.iter().map(|item| from_yaml(item, deepest - 1)).collect())
        }
        YamlData::Mapping(members) if deepest > 0 => Value::Map(
            members
                .iter()
                .filter_map(|(key, member)| {
                    Some((key.data.as_str()?.to_owned(), from_yaml(member, deepest - 1)))
                })
                .collect(),
        ),
        _ => Value::Other,
    };
    Node { position: Some((start.line(), start.col() + 1)), value }
}

fn from_toml(text: &str, node: &Spanned<DeValue<'_>>, deepest: usize) -> Node {
    let value = match node.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Array(items) if deepest > 0 => {
            Value::List(items.iter().map(|item| from_toml(text, item, deepest - 1)).collect())
        }
        DeValue::Table(table) if deepest > 0 => table_value(text, table, deepest),
        _ => Value::Other,
    };
    Node { position: Some(position(text, node.span().start)), value }
}

fn table_value(text: &str, table: &DeTable<'_>, deepest: usize) -> Value {
    let members = table.iter();
    let members =
        members.map(|(key, node)| (key.get_ref().to_string(), from_toml(text, node, deepest - 1)));
    Value::Map(members.collect())
}

/// Where a byte is.
fn position(text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
