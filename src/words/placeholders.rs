//! The names in braces that stand in a text for what is put in their place. `build.rs` uses this file too.

/// The names in braces, each once, in the order of the text.
pub(crate) fn placeholders(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for name in text.split('{').skip(1).filter_map(|part| part.split('}').next()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// `text` with the place of each of `names` instead of the name: `{0}`.
pub(crate) fn numbered(text: &str, names: &[&str]) -> String {
    let replace = |text: String, (place, name): (usize, &&str)| text.replace(&braced(name), &format!("{{{place}}}"));
    names.iter().enumerate().fold(text.to_owned(), replace)
}

/// `name` as it stands in a text.
pub(crate) fn braced(name: &str) -> String {
    format!("{{{name}}}")
}
