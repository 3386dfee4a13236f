//! Descriptions of the contract as documentation of the SDK.
//!
//! A description is written for readers of the contract. To rustdoc, a word in brackets is a link,
//! a word in angle brackets is HTML, and indented lines or a bare code fence are a test.

use serde_json::Value;

use crate::document::walk_mut;

/// Makes every description in a document safe for rustdoc.
pub(super) fn make_safe(document: &mut Value) {
    walk_mut(document, &mut |members| {
        for key in ["description", "summary"] {
            if let Some(Value::String(text)) = members.get_mut(key) {
                *text = safe(text);
            }
        }
    });
}

/// The same text, with nothing in it that rustdoc would misread.
pub(super) fn safe(text: &str) -> String {
    let mut fenced = false;
    let lines = text.trim().lines().map(|line| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        match (fence, fenced) {
            (true, true) if line.trim() == "```" => "```text".to_owned(),
            (true, _) | (_, true) => line.to_owned(),
            (false, false) => safe_line(line),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A line outside a code block.
fn safe_line(line: &str) -> String {
    let indent = line.len() - line.trim_start().len();
    let mut safe = " ".repeat(indent.min(3));
    let mut rest = line.trim();
    while let Some(next) = rest.chars().next() {
        let length = verbatim(rest);
        if length > 0 {
            safe += &rest[..length];
            rest = &rest[length..];
            continue;
        }
        if let Some(length) = bare_url(rest) {
            safe += &format!("<{}>", &rest[..length]);
            rest = &rest[length..];
            continue;
        }
        if matches!(next, '<' | '[') {
            safe.push('\\');
        }
        safe.push(next);
        rest = &rest[next.len_utf8()..];
    }
    safe
}

/// How much of the text is code, a link or an escape, which stay as they are.
fn verbatim(text: &str) -> usize {
    let closing = |open: &str, close: &str| {
        let inner = text.strip_prefix(open)?;
        Some(open.len() + inner.find(close)? + close.len())
    };
    let link = || {
        let (words, target) = text.strip_prefix('[')?.split_once("](http")?;
        let is_one = !words.contains(['[', ']']);
        is_one.then_some(1 + words.len() + "](http".len() + target.find(')')? + 1)
    };
    let autolink = || closing("<http", ">").filter(|length| !text[..*length].contains(' '));
    let escape = || text.starts_with('\\').then(|| text.chars().take(2).map(char::len_utf8).sum());
    let code = || {
        let ticks = text.len() - text.trim_start_matches('`').len();
        let fence = &text[..ticks];
        if fence.is_empty() { None } else { closing(fence, fence) }
    };
    code().or_else(link).or_else(autolink).or_else(escape).unwrap_or(0)
}

/// How much of the text is an address, without the punctuation that follows it.
fn bare_url(text: &str) -> Option<usize> {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return None;
    }
    let end = text.find(|c: char| c.is_whitespace() || "<>()[]\"'`".contains(c));
    let url = &text[..end.unwrap_or(text.len())];
    Some(url.trim_end_matches(['.', ',', ';', ':', '!', '?']).len())
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn what_rustdoc_would_misread_is_escaped() {
        let rows = [
            ("a [link] and a <tag>", r"a \[link] and a \<tag>"),
            ("see [`Account`]", r"see \[`Account`]"),
            ("`Vec<T>` and ``a ` b[0]``", "`Vec<T>` and ``a ` b[0]``"),
            ("see https://notes.example/a.", "see <https://notes.example/a>."),
            ("see <https://notes.example>", "see <https://notes.example>"),
            ("[here](https://notes.example)!", "[here](https://notes.example)!"),
            (r"\[kept]", r"\[kept]"),
            ("        code?", "code?"),
            ("* a\n      b", "* a\n   b"),
            ("```\nlet a = [1];\n```\nb", "```text\nlet a = [1];\n```\nb"),
            ("```json\n[1]\n```", "```json\n[1]\n```"),
            ("an unmatched ` tick", "an unmatched ` tick"),
        ];
        for (before, after) in rows {
            assert_eq!(safe(before), after);
        }
    }
}
