//! The texts of a screen or a page, in the order in which they are read.

use scraper::{ElementRef, Html, Node};

/// Elements within a line; all others begin a text of their own.
const INLINE: [&str; 8] = ["a", "abbr", "b", "code", "em", "i", "strong", "time"];

/// What is no text of ours: names of publications and pages are links, and code is code.
const NAMES: [&str; 7] = ["a", "code", "noscript", "pre", "script", "style", "title"];

/// Each text of `html`, with what is folded. Without what has a name already, if `is_ours`: links, code, and the name of an assessment
/// above a heading.
pub fn texts(html: &Html, is_ours: bool) -> Vec<String> {
    let mut texts = vec![String::new()];
    collect(html.root_element(), is_ours, &mut texts);
    texts
        .iter()
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|text| !text.is_empty())
        .collect()
}

fn collect(element: ElementRef, is_ours: bool, texts: &mut Vec<String>) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => texts.last_mut().unwrap().push_str(text),
            Node::Element(_) => {
                let Some(child) = ElementRef::wrap(child) else { continue };
                let is_inline = INLINE.contains(&child.value().name());
                if !is_inline {
                    texts.push(String::new());
                }
                if !(is_ours && is_name(child) || is_unread(child)) {
                    collect(child, is_ours, texts);
                }
                if !is_inline {
                    texts.push(String::new());
                }
            }
            _ => (),
        }
    }
}

fn is_name(element: ElementRef) -> bool {
    NAMES.contains(&element.value().name()) || element.value().classes().any(|class| class == "eyebrow")
}

fn is_unread(element: ElementRef) -> bool {
    ["noscript", "script", "style", "title"].contains(&element.value().name())
}
