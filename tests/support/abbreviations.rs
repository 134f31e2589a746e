//! Abbreviations: what explains each, and those that need no explanation.

use super::shown::texts;
use scraper::{Html, Selector};
use std::collections::BTreeSet;

/// Those that are explained, each with what does so, in lower case.
const EXPLAINED: [(&str, &[&str]); 9] = [
    ("COO", &["head of operations (coo", "heads of operations (coo"]),
    ("CPO", &["head of product (cpo", "heads of product (cpo"]),
    ("DORA", &["dora, a research program on software delivery"]),
    ("OWASP", &["owasp, a nonprofit for software security"]),
    ("QA", &["quality assurance (qa)"]),
    ("SDLC", &["software development life cycle (sdlc)"]),
    ("SRE", &["site reliability (sre)"]),
    ("VPAT", &["voluntary product accessibility template (vpat)"]),
    ("WCAG", &["web content accessibility guidelines (wcag)"]),
];

/// Those that nobody who is meant has to look up, each with the reason.
const KNOWN: [(&str, &str); 19] = [
    ("AA", "the name of a level"),
    ("AI", "what three of the assessments are about, and how everybody says it"),
    ("API", "the name of a limit of the app stores, asked of those who meet it"),
    ("CSS", "what pages are made of, for those who make them"),
    ("CSV", "a kind of file, known by no other name"),
    ("CTO", "the title of those who are asked"),
    ("ESR", "part of the name of a browser"),
    ("GA4", "the name of a product, for those who use it"),
    ("HTML", "what pages are made of, for those who make them"),
    ("ID", "an everyday word"),
    ("JAWS", "the name of a screen reader"),
    ("JSON", "a kind of file, known by no other name"),
    ("KB", "a unit"),
    ("NVDA", "the name of a screen reader"),
    ("PDF", "a kind of file, known by no other name"),
    ("PNG", "a kind of file, known by no other name"),
    ("URL", "the name of a button, for those who press it"),
    ("US", "the name of a country"),
    ("VP", "the title of those who are asked"),
];

/// How many characters behind the beginning of an abbreviation its explanation may end.
const NEAR: usize = 60;

/// The abbreviations that are not explained where they first stand, each with its text. Those in `names` are explained elsewhere.
pub fn unexplained(html: &Html, names: &[String]) -> Vec<String> {
    let without = |text: String| names.iter().fold(text, |text, name| text.replace(name, ""));
    let shown: Vec<String> = texts(html, true).into_iter().map(without).collect();
    let mut seen = BTreeSet::new();
    let mut read = String::new();
    let mut all = Vec::new();
    for text in &shown {
        for (begin, word) in abbreviations(text).filter(|(_, word)| seen.insert(*word)) {
            let near: String = text.chars().take(begin + NEAR).collect();
            if !is_explained(word, &[&read, &*near].concat()) {
                all.push(format!("{word}: {text}"));
            }
        }
        read.push_str(text);
    }
    all
}

/// Those in the name of an assessment that its cover explains nowhere.
pub fn unexplained_names(html: &Html) -> Vec<String> {
    let all = texts(html, false).join("\n");
    let eyebrow = Selector::parse(".eyebrow").unwrap();
    let names = html.select(&eyebrow).map(|name| name.text().collect::<String>());
    let words = names.flat_map(|name| abbreviations(&name).map(|(_, word)| word.to_owned()).collect::<Vec<_>>());
    words.filter(|word| !is_explained(word, &all)).collect()
}

fn is_explained(word: &str, text: &str) -> bool {
    let text = text.to_lowercase();
    let explanations = EXPLAINED.iter().filter(|(known, _)| *known == word).flat_map(|(_, explanations)| *explanations);
    KNOWN.iter().any(|(known, _)| *known == word) || explanations.copied().any(|explanation| text.contains(explanation))
}

/// Words of capital letters, without the s of a plural, each behind the number of characters before it.
fn abbreviations(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words = words.map(|word| word.strip_suffix('s').unwrap_or(word));
    let is_capital = |letter: char| letter.is_uppercase() || letter.is_ascii_digit();
    let is_one = move |word: &&str| {
        word.chars().all(is_capital) && word.chars().filter(|letter| letter.is_uppercase()).count() > 1
    };
    words.filter(is_one).filter_map(|word| Some((text[..text.find(word)?].chars().count(), word)))
}
