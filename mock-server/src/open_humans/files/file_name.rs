//! Names of files as Django takes them from a form and stores them.

/// The most characters of a name.
const LIMIT: usize = 255;

/// The name that a file in a form has: without its folders, and none where nothing is left of it.
pub(super) fn uploaded(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|character| !character.is_control()).collect();
    is_name(&name).then(|| shortened(&name))
}

/// The name that it is stored under: blanks become `_`, and what is neither a letter nor a digit nor
/// one of `-_.` goes. None where nothing is left of it.
pub(super) fn stored(name: &str) -> Option<String> {
    let is_kept = |character: &char| character.is_alphanumeric() || "-_.".contains(*character);
    let name: String = name.trim().replace(' ', "_").chars().filter(is_kept).collect();
    is_name(&name).then_some(name)
}

fn is_name(name: &str) -> bool {
    !["", ".", ".."].contains(&name)
}

/// A name that is too long loses the end of what comes before its extension.
fn shortened(name: &str) -> String {
    let length = name.chars().count();
    if length <= LIMIT {
        return name.to_owned();
    }
    let dot = name.rfind('.').filter(|dot| name[..*dot].contains(|character| character != '.'));
    let (stem, extension) = name.split_at(dot.unwrap_or(name.len()));
    let extension: String = extension.chars().take(LIMIT).collect();
    let room = LIMIT - extension.chars().count();
    stem.chars().take(room).chain(extension.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_a_form_loses_its_folders() {
        for (sent, name) in [
            ("steps.csv", Some("steps.csv")),
            ("/home/wren/steps.csv", Some("steps.csv")),
            ("C:\\data\\steps.csv", Some("steps.csv")),
            ("a\tb\u{7f}.csv", Some("ab.csv")),
            ("", None),
            ("data/", None),
            ("../..", None),
        ] {
            assert_eq!(uploaded(sent).as_deref(), name, "{sent}");
        }
        let long = format!("{}.vcf.gz", "x".repeat(300));
        assert_eq!(uploaded(&long), Some(format!("{}.gz", "x".repeat(252))));
    }

    #[test]
    fn a_name_is_stored_without_what_is_unsafe() {
        for (sent, name) in [
            ("steps.csv", Some("steps.csv")),
            ("my steps (1).csv", Some("my_steps_1.csv")),
            ("größe-ü.csv", Some("größe-ü.csv")),
            (" a:b?.csv ", Some("ab.csv")),
            ("???", None),
            ("?..", None),
        ] {
            assert_eq!(stored(sent).as_deref(), name, "{sent}");
        }
    }
}
