//! A site in another language: where its pages are, and what a translator hears of a mistake.

use std::fs;
use std::path::{Path, PathBuf};
use xtask::editions::{self, Edition};
use xtask::{pages, project, site};

/// A folder with these translations, each a path with its content.
fn translations(name: &str, files: &[(&str, String)]) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if root.exists() {
        fs::remove_dir_all(&root).expect("it is ours");
    }
    for (path, text) in files {
        let file = root.join(path);
        fs::create_dir_all(file.parent().expect("it is in a folder")).expect("the folder for temporary files");
        fs::write(file, text).expect("the folder for temporary files can be written");
    }
    root
}

/// A file of the project with `old` replaced by `new`.
fn changed(path: &str, old: &str, new: &str) -> String {
    let text = fs::read_to_string(project::path(path)).expect("the file is there");
    assert!(text.contains(old), "{old}");
    text.replacen(old, new, 1)
}

fn hebrew() -> (&'static str, String) {
    let head = "tag = \"he\"\nplural = \"single\"\n# Written from left to right (\"ltr\") or from right to left (\"rtl\").\ndirection = \"rtl\"";
    let english = head.replace("\"he\"", "\"en\"").replace("direction = \"rtl\"", "direction = \"ltr\"");
    ("texts/he.toml", changed("texts/en.toml", &english, head).replacen("\"Start\"", "\"התחלה\"", 1))
}

const VELOCITY: &str = "assessments/engineering-velocity.toml";

fn velocity(old: &str, new: &str) -> (&'static str, String) {
    ("assessments/he/engineering-velocity.toml", changed(VELOCITY, old, new))
}

fn page(edition: &Edition, name: &str) -> String {
    let pages = pages::framed_in(edition).expect("the settings are sound");
    pages.into_iter().find(|page| page.name == name).unwrap_or_else(|| panic!("there is no {name}")).text
}

#[test]
fn english_pages_lie_at_the_top_and_are_as_they_were() {
    let editions = editions::all(project::root()).expect("the files are sound");
    let english = &editions[0];
    assert_eq!((english.folder(), english.untranslated(&english.diagnosis.id)), (String::new(), None));
    let text = page(english, "engineering-velocity/index.html");
    assert_eq!(text.matches("<html lang=\"en\">").count(), 2, "the shell and the page in it");
    assert!(!text.contains("id=\"untranslated\""));
}

#[test]
fn a_file_of_texts_makes_pages_in_its_language() {
    let title = "title = \"Engineering Velocity & Leverage\"";
    let root = translations("hebrew", &[hebrew(), velocity(title, "title = \"מהירות\"")]);
    let editions = editions::all(&root).expect("the files are sound");
    let hebrew = &editions[1];
    let text = page(hebrew, "he/engineering-velocity/index.html");
    assert_eq!(text.matches("<html lang=\"he\" dir=\"rtl\">").count(), 2, "the shell and the page in it");
    let program = format!("data-wasm=\"../../{}assets/widget.wasm\"", project::PINNED);
    for part in ["<title>מהירות</title>", ">התחלה</button>", &program, "/he/engineering"] {
        assert!(text.contains(part), "{part}");
    }
}

#[test]
fn what_is_not_translated_yet_is_in_english_and_says_so() {
    let root = translations("partial", &[hebrew()]);
    let editions = editions::all(&root).expect("the files are sound");
    let text = page(&editions[1], "he/delivery-diagnosis/index.html");
    let list = "<script type=\"application/json\" id=\"untranslated\" lang=\"en\">[\"";
    for part in [
        "<html lang=\"he\" dir=\"rtl\">",
        "<title lang=\"en\" dir=\"auto\">Delivery Diagnosis</title>",
        list,
        "<p class=\"eyebrow\" lang=\"en\" dir=\"auto\">Delivery Diagnosis</p>",
        "<p class=\"facts\">",
        ">התחלה</button>",
    ] {
        assert!(text.contains(part), "{part}");
    }
}

#[test]
fn the_first_page_is_in_its_language_and_leads_to_what_is_in_english() {
    let skip = ("\"Skip to the content\"", "\"דילוג לתוכן\"");
    let texts = (hebrew().0, hebrew().1.replacen(skip.0, skip.1, 1));
    let editions = editions::all(&translations("first", &[texts])).expect("the files are sound");
    let files = site::drafts_of(&editions).expect("the templates are sound");
    let text = &files.iter().find(|file| file.name == "he/index.html").expect("it has a first page").text;
    for part in [
        "<html lang=\"he\" dir=\"rtl\">",
        "href=\"#content\">דילוג לתוכן</a>",
        "<li lang=\"en\" dir=\"ltr\">\n<a href=\"../he/engineering-velocity/\">",
        "<a href=\"../method/\" hreflang=\"en\">",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let sitemap = &files.iter().find(|file| file.name == "sitemap.xml").expect("there is one").text;
    assert!(sitemap.contains("/he/</loc>") && sitemap.contains("/he/engineering-velocity/</loc>"), "{sitemap}");
}

#[track_caller]
fn check(name: &str, file: (&str, String), expected: &str) {
    let error = editions::all(&translations(name, &[hebrew(), file])).expect_err("it has a mistake");
    assert!(error.to_string().contains(expected), "{error}");
}

#[test]
fn a_mistake_of_a_translator_has_its_place_and_its_cure() {
    check(
        "weight",
        velocity("weight = 2", "weight = 3"),
        ".toml: dimensions[0].questions[0].weight: 3, the English file has 2",
    );
    check("empty", velocity("title = \"Flow\"", "title = \"\""), "dimensions[0].title: empty, write at least a word");
    let stray = ("assessments/he/velocity.toml", String::new());
    check("stray", stray, "velocity.toml: there is no English file of this name");
}
