//! What an author translates in a file of content, and what has to stay as it is in every language.

use delivery_assessments::model::Problem;
use toml::Value;

/// The fields that are no text for visitors, whatever stands below them: ids, names of the method, and where something is published.
const DATA: [&str; 10] = ["id", "area", "roles", "pattern", "step", "sources", "source", "url", "excludes", "editions"];

/// The value of `cuts` that says who set the limits between the anchors, instead of naming a publication.
const OWN_CUTS: &str = "own";

/// Whether the field says something to the program only.
fn is_data(name: &str, value: &Value) -> bool {
    DATA.contains(&name) || (name == "cuts" && value.as_str() == Some(OWN_CUTS))
}

/// Calls `visit` with each text for visitors in `content`.
pub(crate) fn each_text(content: &mut Value, visit: &mut impl FnMut(&mut String)) {
    match content {
        Value::String(text) => visit(text),
        Value::Array(values) => values.iter_mut().for_each(|value| each_text(value, visit)),
        Value::Table(fields) => {
            let texts = fields.iter_mut().filter(|(name, value)| !is_data(name, value));
            texts.for_each(|(_, value)| each_text(value, visit));
        }
        _ => (),
    }
}

/// The texts for visitors in `content`.
pub(crate) fn texts(mut content: Value) -> Vec<String> {
    let mut texts = Vec::new();
    each_text(&mut content, &mut |text| texts.push(text.clone()));
    texts
}

/// Where a translation differs from the English file in anything but texts.
pub(crate) fn differences(english: &Value, translated: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    compare("", false, english, translated, &mut problems);
    problems
}

fn compare(place: &str, is_inside_data: bool, english: &Value, translated: &Value, problems: &mut Vec<Problem>) {
    let mut note = |place: String, cure: String| problems.push(Problem { place, cure });
    match (english, translated) {
        (Value::String(_), Value::String(_)) if !is_inside_data => (),
        (Value::Array(english), Value::Array(translated)) if english.len() == translated.len() => {
            for (index, (english, translated)) in english.iter().zip(translated).enumerate() {
                compare(&format!("{place}[{index}]"), is_inside_data, english, translated, problems);
            }
        }
        (Value::Array(english), Value::Array(translated)) => {
            note(place.to_owned(), format!("a list of {}, the English file has {}", translated.len(), english.len()));
        }
        (Value::Table(english), Value::Table(translated)) => {
            let inside = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
            for name in translated.keys().filter(|name| !english.contains_key(*name)) {
                note(inside(name), "the English file has no such field, remove it".to_owned());
            }
            for (name, english) in english {
                match translated.get(name) {
                    Some(translated) => {
                        let is_data = is_inside_data || is_data(name, english);
                        compare(&inside(name), is_data, english, translated, problems);
                    }
                    None => problems.push(Problem { place: inside(name), cure: "missing".to_owned() }),
                }
            }
        }
        (english, translated) if english != translated => {
            note(place.to_owned(), format!("{translated}, the English file has {english}"));
        }
        _ => (),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "id = \"a\"\ntitle = \"Flow\"\nweight = 2\ncuts = \"own\"\nanchors = [\"low\", \"high\"]\n\
                           [[sources]]\ntitle = \"A report\"\nyear = 2024\n";

    fn read(text: &str) -> Value {
        Value::Table(text.parse().expect("it is TOML"))
    }

    #[track_caller]
    fn check(old: &str, new: &str, expected: &[&str]) {
        assert!(ENGLISH.contains(old), "{old}");
        let problems = differences(&read(ENGLISH), &read(&ENGLISH.replacen(old, new, 1)));
        assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_visitors_read_is_translated() {
        assert_eq!(texts(read(ENGLISH)), ["low", "high", "Flow"]);
        check("Flow", "Flux", &[]);
        check("\"high\"", "\"haut\"", &[]);
        let ours = ENGLISH.replace("\"own\"", "\"DORA 2025\"");
        let theirs = ENGLISH.replace("\"own\"", "\"DORA 2025, catégories\"");
        assert_eq!(differences(&read(&ours), &read(&theirs)), []);
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        check("weight = 2", "weight = 3", &["weight: 3, the English file has 2"]);
        check("weight = 2\n", "", &["weight: missing"]);
        check("weight = 2", "weight = 2\ngate = true", &["gate: the English file has no such field, remove it"]);
        check("\"own\"", "\"DORA 2025\"", &["cuts: \"DORA 2025\", the English file has \"own\""]);
        check("id = \"a\"", "id = \"b\"", &["id: \"b\", the English file has \"a\""]);
        check("\"low\", ", "", &["anchors: a list of 1, the English file has 2"]);
        check("A report", "Un rapport", &["sources[0].title: \"Un rapport\", the English file has \"A report\""]);
    }
}
