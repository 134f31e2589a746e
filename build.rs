//! Writes a function for each text of `texts/en.toml`, by the text's own name, so that a name that does not exist does not
//! compile. `src/words/texts.rs` includes them.

#[path = "src/words/placeholders.rs"]
mod placeholders;

use placeholders::{numbered, placeholders};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};
use toml::{Table, Value};

const TEXTS: &str = "texts/en.toml";

/// The sections that a program in the browser carries itself: only the calculator does, and only in English. To all others
/// their page says what to speak.
const OF_PROGRAMS: [&str; 2] = ["general", "calculator"];

fn main() {
    println!("cargo:rerun-if-changed={TEXTS}");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=src/words/placeholders.rs");
    let file = fs::read_to_string(TEXTS).unwrap_or_else(|error| panic!("{TEXTS}: {error}"));
    let file: Table = file.parse().unwrap_or_else(|error| panic!("{TEXTS}: {error}"));
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets it"));
    fs::write(folder.join("texts.rs"), written(&file)).expect("the folder is there to be written to");
}

/// The functions, section by section, and what a translation is compared with.
fn written(file: &Table) -> String {
    let is_program = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32");
    let mut texts = Texts::default();
    for (section, entries) in file.iter().filter(|(_, value)| is_section(value)) {
        let entries = entries.as_table().expect("a section is a table");
        texts.is_english_needed = !is_program || OF_PROGRAMS.contains(&section.as_str());
        writeln!(texts.functions, "/// The texts of `[{section}]`.\npub mod {section} {{").expect(STRING);
        for (key, value) in entries {
            texts.write(section, key, value);
        }
        texts.functions.push_str("}\n");
    }
    let Texts { functions, entries, english, .. } = texts;
    let (total, lines) = (english.len(), english.join(",\n"));
    format!(
        "{functions}\n/// Every text of the file, in its order.\npub const ENTRIES: &[Entry] = &[\n{entries}];\n\
         \n/// The texts in English.\npub static ENGLISH: [&str; {total}] = [\n{lines}\n];\n"
    )
}

const STRING: &str = "a string can be written to";

/// `[language]` describes the file; every other table holds texts.
fn is_section(value: &Value) -> bool {
    value.as_table().is_some_and(|table| !table.contains_key("tag"))
}

#[derive(Default)]
struct Texts {
    functions: String,
    entries: String,
    /// One line of code for each text.
    english: Vec<String>,
    /// Whether those of this section can be spoken without a page that carries them.
    is_english_needed: bool,
}

impl Texts {
    fn write(&mut self, section: &str, key: &str, value: &Value) {
        let first = self.english.len();
        match value {
            Value::String(text) => self.write_line(section, key, first, text),
            Value::Array(texts) => self.write_list(section, key, first, texts),
            Value::Table(forms) => self.write_plural(section, key, first, forms),
            _ => panic!("{TEXTS}: {section}.{key}: a text, a list of texts, or the forms of a number is expected"),
        }
    }

    fn write_line(&mut self, section: &str, key: &str, index: usize, text: &str) {
        let names = placeholders(text);
        let function = if names.is_empty() {
            format!("pub fn {key}() -> &'static str {{ super::text({index}) }}")
        } else {
            let (parameters, values) = (parameters(&names), values(&names));
            format!("pub fn {key}({parameters}) -> String {{ super::filled({index}, &[{values}]) }}")
        };
        self.add_function(text, &function);
        self.add_entry(section, key, "Shape::Line", &names);
        self.add_english(&numbered(text, &names));
    }

    fn write_list(&mut self, section: &str, key: &str, first: usize, texts: &[Value]) {
        let texts: Vec<&str> = texts.iter().map(|text| text.as_str().expect("a list holds texts")).collect();
        let count = texts.len();
        let function = format!(
            "pub fn {key}() -> [&'static str; {count}] {{ super::list({first}) }}\n\
             /// One of [`{key}`].\n\
             pub fn {key}_at(index: usize) -> &'static str {{ super::text({first} + index) }}"
        );
        self.add_function(&texts.join("”, “"), &function);
        self.add_entry(section, key, &format!("Shape::List({count})"), &[]);
        for text in texts {
            self.add_english(text);
        }
    }

    /// The forms of a text that differ by a number, as one text, a line each, in the order of the language's rule.
    fn write_plural(&mut self, section: &str, key: &str, index: usize, forms: &Table) {
        let [one, other] = ["one", "other"].map(|form| {
            let text = forms.get(form).and_then(Value::as_str);
            text.unwrap_or_else(|| panic!("{TEXTS}: {section}.{key}: English needs `one` and `other`"))
        });
        let mut names = vec!["count"];
        names.extend(placeholders(other).into_iter().filter(|name| *name != "count"));
        let (parameters, values) = (parameters(&names[1..]), values(&names[1..]));
        let function = format!(
            "pub fn {key}(count: impl super::Count, {parameters}) -> String {{ super::counted({index}, count.count(), &[{values}]) }}"
        );
        self.add_function(other, &function);
        self.add_entry(section, key, "Shape::Plural", &names);
        self.add_english(&[one, other].map(|text| numbered(text, &names)).join("\n"));
    }

    fn add_english(&mut self, text: &str) {
        self.english.push(format!("{:?}", if self.is_english_needed { text } else { "" }));
    }

    fn add_function(&mut self, text: &str, function: &str) {
        writeln!(self.functions, "/// “{text}”\n{function}").expect(STRING);
    }

    fn add_entry(&mut self, section: &str, key: &str, shape: &str, names: &[&str]) {
        let entry =
            format!("Entry {{ section: {section:?}, key: {key:?}, shape: {shape}, placeholders: &{names:?} }},");
        writeln!(self.entries, "{entry}").expect(STRING);
    }
}

fn parameters(names: &[&str]) -> String {
    names.iter().map(|name| format!("{name}: impl super::Value")).collect::<Vec<_>>().join(", ")
}

fn values(names: &[&str]) -> String {
    names.iter().map(|name| format!("{name}.shown()")).collect::<Vec<_>>().join(", ")
}
