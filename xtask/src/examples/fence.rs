//! The examples in a text of documentation.

use std::collections::BTreeSet;
use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};

/// The marks of a block of Rust that does not run.
const IDLE: [&str; 2] = ["no_run", "ignore"];
/// The marks that a block of Rust can have beside them.
const RUST: [&str; 4] = ["rust", "should_panic", "compile_fail", "standalone_crate"];

/// The documentation of something.
#[derive(Clone, Debug, Default)]
pub(super) struct Docs {
    has_example: bool,
    calls: BTreeSet<String>,
}

impl Docs {
    pub(super) fn of(text: &str) -> Self {
        let mut docs = Self::default();
        for block in blocks(text).iter().filter(|block| block.runs()) {
            docs.has_example = true;
            if let Ok(code) = TokenStream::from_str(&block.code) {
                called(code, &mut docs.calls);
            }
        }
        docs
    }

    /// Whether there is an example that runs.
    pub(super) fn has_example(&self) -> bool {
        self.has_example
    }

    /// What its examples call or define: names after `.`, `::` or `fn`.
    pub(super) fn calls(&self) -> &BTreeSet<String> {
        &self.calls
    }
}

/// A fenced block.
struct Block {
    /// The line that it begins in, from 1.
    line: usize,
    marks: Vec<String>,
    code: String,
}

impl Block {
    fn is_rust(&self) -> bool {
        self.marks.iter().all(|mark| {
            let is_edition = mark.starts_with("edition");
            RUST.contains(&mark.as_str()) || is_edition || idle(mark)
        })
    }

    fn runs(&self) -> bool {
        let fails = self.marks.iter().any(|mark| mark == "compile_fail");
        self.is_rust() && !fails && !self.marks.iter().any(|mark| idle(mark))
    }
}

/// Whether a mark, such as `ignore-wasm`, keeps a block from being run.
fn idle(mark: &str) -> bool {
    IDLE.iter().any(|idle| mark.starts_with(idle))
}

/// The blocks that are marked not to run: their lines, and how they are marked. `source` is a source
/// file, so that what stands in a macro is found as well.
pub(super) fn idle_blocks(source: &str) -> Vec<(usize, String)> {
    let docs = source.lines().map(|line| {
        let line = line.trim_start();
        line.strip_prefix("///").or_else(|| line.strip_prefix("//!")).unwrap_or_default()
    });
    let blocks = blocks(&docs.collect::<Vec<_>>().join("\n")).into_iter();
    let rust = blocks.filter(Block::is_rust);
    rust.filter_map(|Block { line, marks, .. }| {
        Some((line, marks.into_iter().find(|mark| idle(mark))?))
    })
    .collect()
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (line, text) in (1..).zip(text.lines()) {
        match (text.trim_start().strip_prefix("```"), &mut open) {
            (Some(info), None) => {
                let marks = info.split([',', ' ']).map(str::trim).filter(|mark| !mark.is_empty());
                open = Some(Block {
                    line,
                    marks: marks.map(str::to_owned).collect(),
                    code: String::new(),
                });
            }
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some(block)) => {
                block.code += visible(text);
                block.code.push('\n');
            }
            (None, None) => {}
        }
    }
    blocks
}

/// A line of code without the mark that hides it from the reader.
fn visible(line: &str) -> &str {
    let code = line.trim_start();
    match code.strip_prefix('#') {
        Some("") => "",
        Some(hidden) if hidden.starts_with(' ') => hidden,
        _ => line,
    }
}

fn called(code: TokenStream, names: &mut BTreeSet<String>) {
    let mut before = String::new();
    for token in code {
        let word = match token {
            TokenTree::Group(group) => {
                called(group.stream(), names);
                String::new()
            }
            // Of a colon alone, a type follows.
            TokenTree::Punct(sign) if before == ":" && sign.as_char() == ':' => "::".to_owned(),
            token => token.to_string(),
        };
        if matches!(before.as_str(), "." | "::" | "fn") {
            names.insert(word.clone());
        }
        before = word;
    }
}
