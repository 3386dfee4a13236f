//! The part of Django's template language that messages to members are written in: text with
//! variables and comments. Its tags and filters are not known here, so that a text with them counts
//! as one that cannot be rendered.

/// What a token begins and ends with.
const BRACES: [(&str, &str); 3] = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")];

/// Puts `variables` into `template`; a variable that is not among them is blank.
///
/// # Errors
///
/// What is wrong with the template.
pub(super) fn render(template: &str, variables: &[(&str, &str)]) -> Result<String, String> {
    let mut rendered = String::with_capacity(template.len());
    // A token ends on the line on which it begins.
    for line in template.split_inclusive('\n') {
        render_line(line, variables, &mut rendered)?;
    }
    Ok(rendered)
}

fn render_line(
    line: &str,
    variables: &[(&str, &str)],
    rendered: &mut String,
) -> Result<(), String> {
    let last_ends = BRACES.map(|(_, end)| line.rfind(end).unwrap_or_default());
    let mut done = 0;
    for (start, _) in line.match_indices('{') {
        let token = BRACES.iter().position(|(begin, _)| line[start..].starts_with(begin));
        // What does not end is text; where the last end is need not be looked for again.
        let token = token.filter(|kind| start >= done && start + 2 <= last_ends[*kind]);
        let Some((begin, end)) = token.map(|kind| BRACES[kind]) else { continue };
        let content = line[start + 2..].split(end).next().unwrap_or_default();
        rendered.push_str(&line[done..start]);
        match begin {
            "{{" => rendered.push_str(value(content.trim(), variables)?),
            "{%" => return Err(invalid_tag(content)),
            _ => {}
        }
        done = start + 2 + content.len() + end.len();
    }
    rendered.push_str(&line[done..]);
    Ok(())
}

fn value<'a>(name: &str, variables: &[(&str, &'a str)]) -> Result<&'a str, String> {
    if name.is_empty() {
        return Err("Empty variable tag".to_owned());
    }
    if !name.chars().all(|sign| sign.is_alphanumeric() || "_.".contains(sign)) {
        return Err(format!("Could not parse: '{name}'"));
    }
    Ok(variables.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value))
}

fn invalid_tag(content: &str) -> String {
    match content.split_whitespace().next() {
        None => "Empty block tag".to_owned(),
        Some(tag) => format!("Invalid block tag: '{tag}'"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_put_in_and_what_is_no_token_stays() {
        for (template, expected) in [
            ("Hello {{ PROJECT_MEMBER_ID }}!", "Hello 04417752!"),
            ("{{PROJECT_MEMBER_ID}}{{ PROJECT_MEMBER_ID }}", "0441775204417752"),
            ("{{ OTHER }}{{ a.b }}.", "."),
            ("a {# a remark {{ #} b", "a  b"),
            ("{ {{ PROJECT_MEMBER_ID } }", "{ {{ PROJECT_MEMBER_ID } }"),
            ("{{ PROJECT_\nMEMBER_ID }}", "{{ PROJECT_\nMEMBER_ID }}"),
            ("{% no end, {{ PROJECT_MEMBER_ID }}", "{% no end, 04417752"),
            ("{", "{"),
            ("{é}", "{é}"),
            ("", ""),
        ] {
            let variables = [("PROJECT_MEMBER_ID", "04417752")];
            assert_eq!(render(template, &variables).as_deref(), Ok(expected), "{template}");
        }
    }

    #[test]
    fn what_django_cannot_read_is_an_error() {
        for (template, expected) in [
            ("{{ }}", "Empty variable tag"),
            ("{{ a b }}", "Could not parse: 'a b'"),
            ("{% %}", "Empty block tag"),
            ("{% greet %}", "Invalid block tag: 'greet'"),
        ] {
            assert_eq!(render(template, &[]), Err(expected.to_owned()), "{template}");
        }
    }
}
