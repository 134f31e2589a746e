//! A screen as text: what a visitor, or a screen reader, finds on it, from top to bottom.
//!
//! | text | what it stands for |
//! | --- | --- |
//! | `## Title` | a heading of the second level |
//! | `[Label]`, `[Label] (collapsed)` | a button; one that opens something below it |
//! | `[Label: name]` | a button that has another name for those who hear it |
//! | `<Label> https://…` | a link |
//! | `( )`, `(•)`, `[ ]`, `[x]` | a radio, a check box; chosen, ticked |
//! | `____`, `__text__` | a field, empty or with what it holds |
//! | `- …`, `1. …` | an item of a list, of a numbered list |
//! | `> …`, `v …` | what unfolds, closed or open; its content is indented |
//! | `\| a \| b \|` | a row of a table |
//! | `term: …` | a term with what is said of it |
//! | `group …`, `status:` | a group with its name; a part whose changes are read out |
//!
//! What is hidden from everybody, or from screen readers, is left out.

use scraper::node::Node;
use scraper::{ElementRef, Html};
use std::iter::zip;

/// The elements that begin on a line of their own.
const BLOCKS: [&str; 32] = [
    "article",
    "details",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "h1",
    "h2",
    "h3",
    "header",
    "label",
    "legend",
    "li",
    "ol",
    "p",
    "pre",
    "progress",
    "section",
    "summary",
    "svg",
    "table",
    "tbody",
    "textarea",
    "tfoot",
    "thead",
    "tr",
    "ul",
    "g",
    "nav",
    "figure",
    "figcaption",
];

/// The text of a screen's HTML.
pub fn readable(html: &str) -> String {
    let html = Html::parse_fragment(html);
    let mut text = children(html.root_element()).join("\n");
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    text.trim().to_owned() + "\n"
}

/// Whether nobody perceives `element`, or only those who see it, as with a bar beside its number.
fn is_hidden(element: ElementRef) -> bool {
    let is_placeholder = element.value().classes().any(|class| class == "room");
    is_placeholder || element.attr("aria-hidden") == Some("true") || element.attr("hidden").is_some()
}

/// The lines of what stands in `element`: each block has its own, and what stands between two blocks shares one.
fn children(element: ElementRef) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for node in element.children() {
        match ElementRef::wrap(node) {
            Some(child) if is_block(child) => {
                end_line(&mut line, &mut lines);
                lines.extend(block(child));
            }
            Some(child) => add(&mut line, &inline(child), true),
            None => add(&mut line, text(node.value()), false),
        }
    }
    end_line(&mut line, &mut lines);
    lines
}

fn text(node: &Node) -> &str {
    node.as_text().map_or("", |text| text)
}

/// Adds to a line what stands in it next. Two elements are two things, even if no space is written between them.
fn add(line: &mut String, text: &str, is_element: bool) {
    let is_between = is_element && !line.is_empty() && !line.ends_with(char::is_whitespace) && !text.is_empty();
    line.push_str(if is_between { " " } else { "" });
    line.push_str(text);
}

fn end_line(line: &mut String, lines: &mut Vec<String>) {
    let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
    lines.extend(Some(words).filter(|words| !words.is_empty()));
    line.clear();
}

fn is_block(element: ElementRef) -> bool {
    let holds_blocks = element.child_elements().any(is_block);
    let is_row = element.value().classes().any(|class| class == "row");
    holds_blocks || is_row || BLOCKS.contains(&element.value().name()) || element.attr("aria-live").is_some()
}

fn block(element: ElementRef) -> Vec<String> {
    if is_hidden(element) {
        return Vec::new();
    }
    let role = element.attr("role");
    match element.value().name() {
        _ if element.attr("aria-live").is_some() => titled("status:", children(element)),
        _ if role == Some("img") => vec![format!("image: {}", label(element))],
        _ if role == Some("group") => below(&format!("group {}", label(element)), children(element)),
        name @ ("h1" | "h2" | "h3") => heading(name, children(element)),
        "section" | "header" => [vec![String::new()], children(element), vec![String::new()]].concat(),
        "fieldset" => fieldset(element),
        "details" => details(element),
        "ul" => listed(element, |_| "- ".to_owned()),
        "ol" => numbered(element),
        "dd" => titled(&format!("{}:", term(element)), children(element)),
        "tr" => vec![format!("| {} |", cells(element).join(" | "))],
        "nav" => titled(&format!("ways in {}", label(element)), children(element)),
        "progress" => vec![format!("progress: {}", label(element))],
        "label" => labeled(element),
        "button" => vec![inline(element)],
        "pre" => below("text to copy", lines_of(element)),
        "dt" | "svg" | "g" => Vec::new(),
        _ => children(element),
    }
}

/// What stands in a line.
fn inline(element: ElementRef) -> String {
    if is_hidden(element) {
        return String::new();
    }
    let content = children(element).join(" ");
    let state = |name: &str| element.attr(name).is_some();
    let text = match (element.value().name(), element.attr("type")) {
        ("button", _) if content.is_empty() => String::new(),
        ("button", _) if !label(element).is_empty() => format!("[{content}: {}]", label(element)),
        ("button", _) => [&*format!("[{content}]"), expanded(element)].concat(),
        ("a", _) => format!("<{content}> {}", element.attr("href").unwrap_or_default()),
        ("input", Some("radio")) => if state("checked") { "(•)" } else { "( )" }.to_owned(),
        ("input", Some("checkbox")) => if state("checked") { "[x]" } else { "[ ]" }.to_owned(),
        ("input", Some("file")) => "[choose files]".to_owned(),
        ("input", _) => field(element.attr("value").unwrap_or_default()),
        _ => content,
    };
    if state("disabled") { text + " (disabled)" } else { text }
}

fn field(value: &str) -> String {
    format!("__{value}__")
}

fn expanded(button: ElementRef) -> &'static str {
    match button.attr("aria-expanded") {
        Some("true") => " (expanded)",
        Some(_) => " (collapsed)",
        None => "",
    }
}

fn label(element: ElementRef<'_>) -> &str {
    element.attr("aria-label").unwrap_or_default()
}

fn heading(name: &str, lines: Vec<String>) -> Vec<String> {
    let level = name[1..].parse().unwrap();
    lines.into_iter().map(|line| format!("{} {line}", "#".repeat(level))).collect()
}

/// `lines` behind `title` if they are one and no item of a list, otherwise below it.
fn titled(title: &str, lines: Vec<String>) -> Vec<String> {
    match lines.as_slice() {
        [] => vec![title.to_owned()],
        [line] if !line.starts_with("- ") => vec![format!("{title} {line}")],
        _ => below(title, lines),
    }
}

fn below(title: &str, lines: Vec<String>) -> Vec<String> {
    [vec![title.to_owned()], indented(lines)].concat()
}

fn indented(lines: Vec<String>) -> Vec<String> {
    let indent = |line: String| if line.is_empty() { line } else { format!("  {line}") };
    lines.into_iter().map(indent).collect()
}

/// The legend, which may be the screen's heading, and the choices below it.
fn fieldset(element: ElementRef) -> Vec<String> {
    let (legends, others): (Vec<_>, Vec<_>) =
        element.child_elements().partition(|child| child.value().name() == "legend");
    let legend = legends.into_iter().flat_map(children).collect::<Vec<_>>().join(" ");
    let title = if legend.starts_with('#') { legend } else { format!("group {legend}") };
    below(&title, others.into_iter().flat_map(block).collect())
}

fn details(element: ElementRef) -> Vec<String> {
    let (summaries, others): (Vec<_>, Vec<_>) =
        element.child_elements().partition(|child| child.value().name() == "summary");
    let mark = if element.attr("open").is_some() { "v" } else { ">" };
    let summary = summaries.into_iter().flat_map(children).collect::<Vec<_>>().join(" ");
    below(&format!("{mark} {summary}"), others.into_iter().flat_map(block).collect())
}

fn numbered(element: ElementRef) -> Vec<String> {
    let start: usize = element.attr("start").map_or(1, |start| start.parse().unwrap());
    let list = listed(element, |place| format!("{}. ", start + place));
    if label(element).is_empty() { list } else { below(&format!("list {}", label(element)), list) }
}

fn listed(element: ElementRef, mark: impl Fn(usize) -> String) -> Vec<String> {
    element.child_elements().enumerate().flat_map(|(place, item)| marked(item, &mark(place))).collect()
}

fn marked(item: ElementRef, mark: &str) -> Vec<String> {
    let current = if item.attr("aria-current").is_some() { " (current)" } else { "" };
    let room = " ".repeat(mark.len());
    let marks = std::iter::once(mark).chain(std::iter::repeat(room.as_str()));
    let lines = children(item);
    let count = lines.len();
    let ends = (1..=count).map(|line| if line == count { current } else { "" });
    zip(zip(marks, lines), ends).map(|((mark, line), end)| [mark, &line, end].concat()).collect()
}

/// The term that stands before what is said of it.
fn term(description: ElementRef) -> String {
    let term = description.prev_siblings().find_map(ElementRef::wrap);
    term.map(children).unwrap_or_default().join(" ")
}

fn cells(row: ElementRef) -> Vec<String> {
    row.child_elements().map(|cell| children(cell).join(" ")).collect()
}

/// A control with its label, which stands behind a radio or a check box, and before a field. A label that an attribute gives
/// takes the place of the visible one.
fn labeled(element: ElementRef) -> Vec<String> {
    let find = |name: &str| element.child_elements().find(|child| child.value().name() == name);
    let given = find("input").filter(|input| input.attr("aria-label").is_some());
    match (find("textarea"), given) {
        (Some(area), _) => below(&find("span").map(inline).unwrap_or_default(), held(area)),
        (_, Some(input)) => vec![format!("{} {}", inline(input), label(input))],
        _ if find("button").is_some() => vec![format!("[{}]", children(element).join(" "))],
        _ => children(element),
    }
}

/// What a field of several lines holds, without the middle of a long text.
fn held(area: ElementRef) -> Vec<String> {
    let lines: Vec<String> = lines_of(area).iter().map(|line| field(line)).collect();
    match lines.as_slice() {
        [] => vec![field("")],
        [first, .., last] if lines.len() > 5 => {
            vec![first.clone(), format!("({} lines in all)", lines.len()), last.clone()]
        }
        _ => lines,
    }
}

fn lines_of(element: ElementRef) -> Vec<String> {
    element.text().collect::<String>().lines().map(str::to_owned).collect()
}
