//! Browsers add names with every release, and the seal deletes by pattern. So this asks a sealed page for all names it has
//! left, and each must be in the list with a reason.

use browser_tests::{Engine, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;

const JUDGED: &str = include_str!("../names/judged.txt");

const LEFT: &str = include_str!("no_name_is_left_unjudged.js");

/// A name that cannot be in the list.
const BRING_NEW: &str = "window.brandNewThing = 1; Document.prototype.brandNewThing = 1; Blob.brandNewThing = () => {}";

/// Names that may stay, and their owners. A `*` in either stands for any letters.
struct Judgment<'a> {
    owners: Vec<&'a str>,
    names: Vec<&'a str>,
}

impl Judgment<'_> {
    fn covers(&self, owner: &str, name: &str) -> bool {
        let is_one = |patterns: &[&str], text| patterns.iter().any(|pattern| matches(pattern, text));
        is_one(&self.owners, owner) && is_one(&self.names, name)
    }
}

/// Parses a text in the format described at the top of `judged.txt`. `Err` is the line that cannot be parsed.
fn read(text: &str) -> Result<Vec<Judgment<'_>>, String> {
    let mut judgments: Vec<Judgment<'_>> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(names) = line.strip_prefix("  ") {
            let last = judgments.last_mut().ok_or_else(|| format!("{line}: no owner stands above it"))?;
            last.names.extend(names.split_whitespace());
        } else {
            let (judged, reason) = line.split_once("  # ").ok_or_else(|| format!("{line}: it says no reason"))?;
            let (owners, names) = judged.split_once(':').ok_or_else(|| format!("{line}: it names no owner"))?;
            if !["kept because ", "not kept: "].iter().any(|begin| reason.starts_with(begin)) {
                return Err(format!("{line}: say \"kept because\""));
            }
            let [owners, names] = [owners, names].map(|words| words.split_whitespace().collect());
            judgments.push(Judgment { owners, names });
        }
    }
    Ok(judgments)
}

fn matches(pattern: &str, name: &str) -> bool {
    let Some((begin, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(name) = name.strip_prefix(begin) else { return false };
    (0..=name.len()).any(|at| name.is_char_boundary(at) && matches(rest, &name[at..]))
}

/// The names that the page has left and that are not in the list, with their owners: `window.brandNewThing`.
async fn unjudged(visitor: &Visitor) -> Vec<String> {
    let judgments = read(JUDGED).unwrap_or_else(|error| panic!("tests/browser/tests/names/judged.txt: {error}"));
    let left: Vec<(String, Vec<String>)> =
        serde_json::from_value(visitor.run(LEFT).await).expect("the script returns names by owner");
    let all = left.iter().flat_map(|(owner, names)| names.iter().map(move |name| (owner, name)));
    let is_judged = |owner: &str, name: &str| judgments.iter().any(|judgment| judgment.covers(owner, name));
    all.filter(|(owner, name)| !is_judged(owner, name)).map(|(owner, name)| format!("{owner}.{name}")).collect()
}

async fn at_the_first_question(engine: Engine) -> Visitor {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    visitor
}

async fn in_a_sealed_page(engine: Engine) {
    let visitor = at_the_first_question(engine).await;
    let unjudged = unjudged(&visitor).await;
    assert!(
        unjudged.is_empty(),
        "{engine:?} has names in the sealed page that nobody has judged:\n  {}\nCan any of them send or store something? \
         Then delete it in src/frame/seal.js. Otherwise add it to tests/browser/tests/names/judged.txt: kept because ...",
        unjudged.join("\n  ")
    );
    visitor.browser.end().await;
}

async fn while_a_new_one_is_noticed(engine: Engine) {
    let visitor = at_the_first_question(engine).await;
    visitor.run(BRING_NEW).await;
    let mut unjudged = unjudged(&visitor).await;
    unjudged.sort();
    let new = ["Blob.brandNewThing", "Document.prototype.brandNewThing", "window.brandNewThing"];
    assert_eq!(unjudged, new);
    visitor.browser.end().await;
}

in_each_engine!(in_a_sealed_page, while_a_new_one_is_noticed);

#[test]
fn a_pattern_covers_what_it_says_and_no_more() {
    let judgments = read(
        "# Heading\n\nwindow: CSS*  # kept because ...\n  on* exact\n*.prototype Other: a*b*c  # kept because ...\n",
    );
    let judgments = judgments.expect("each line says who, what, and why");
    let covers = |owner, name| judgments.iter().any(|judgment| judgment.covers(owner, name));
    for name in ["CSS", "CSSRule", "onload", "exact"] {
        assert!(covers("window", name), "{name}");
    }
    for name in ["MyCSS", "loon", "exactly", "inexact", "constructor"] {
        assert!(!covers("window", name), "{name}");
    }
    assert!(covers("Other", "abc") && covers("Node.prototype", "abc") && covers("Node.prototype", "a-b-b-c"));
    assert!(!covers("Node.prototype", "acb") && !covers("Node", "abc"));
}

#[test]
fn a_line_without_a_reason_is_none() {
    for text in ["window: name", "window: name  # yes", "name  # kept because ...", "  name"] {
        assert!(read(text).is_err(), "{text}");
    }
}
