//! What every screen has to be, whatever it shows.

use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

/// What is wrong with a screen, a sentence each.
pub fn flaws(html: &str) -> Vec<String> {
    let screen = Screen { html: Html::parse_fragment(html) };
    [
        screen.ids(),
        screen.lists(),
        screen.tables(),
        screen.descriptions(),
        screen.headings(),
        screen.names(),
        screen.choices(),
        screen.placeholders(),
    ]
    .concat()
}

struct Screen {
    html: Html,
}

impl Screen {
    fn all(&self, css: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&Selector::parse(css).unwrap()).collect()
    }

    /// Those that `is_wrong`, each as `what` it is, with its markup.
    fn wrong(&self, css: &str, what: &str, is_wrong: impl Fn(&ElementRef) -> bool) -> Vec<String> {
        let found = self.all(css).into_iter().filter(is_wrong);
        found.map(|element| format!("{what}: {}", shortened(&element.html()))).collect()
    }

    /// An id stands once, and what an attribute refers to is there.
    fn ids(&self) -> Vec<String> {
        let mut counts = BTreeMap::new();
        for id in self.all("[id]").into_iter().filter_map(|element| element.attr("id")) {
            *counts.entry(id).or_insert(0) += 1;
        }
        let mut flaws: Vec<String> = counts
            .iter()
            .filter(|(_, count)| **count > 1)
            .map(|(id, _)| format!("an id that stands twice: {id}"))
            .collect();
        for attribute in ["aria-describedby", "aria-labelledby", "aria-controls", "for"] {
            let missing = |element: &ElementRef| {
                let ids = element.attr(attribute).unwrap_or_default();
                ids.split_whitespace().any(|id| counts.get(id) != Some(&1))
            };
            flaws.extend(self.wrong(&format!("[{attribute}]"), &format!("`{attribute}` leads nowhere"), missing));
        }
        flaws
    }

    /// A list has items, and nothing else.
    fn lists(&self) -> Vec<String> {
        self.wrong("ul, ol", "a list without items, or with something else", |list| {
            let names: Vec<&str> = list.child_elements().map(|child| child.value().name()).collect();
            names.is_empty() || names.iter().any(|name| *name != "li")
        })
    }

    /// All rows of a table have as many columns as the first, so that each cell stands below its heading.
    fn tables(&self) -> Vec<String> {
        let width = |row: &ElementRef| -> usize {
            row.child_elements().map(|cell| cell.attr("colspan").map_or(1, |columns| columns.parse().unwrap())).sum()
        };
        let first = |row: &ElementRef| {
            let table = row.ancestors().filter_map(ElementRef::wrap).find(|above| above.value().name() == "table");
            table.and_then(|table| table.select(&Selector::parse("tr").unwrap()).next()).map(|row| width(&row))
        };
        self.wrong("tr", "a row with more or fewer columns than the first", |row| first(row) != Some(width(row)))
    }

    /// Each term is followed by what is said of it.
    fn descriptions(&self) -> Vec<String> {
        let name = |element: Option<ElementRef>| element.map(|element| element.value().name().to_owned());
        let next = |element: &ElementRef| name(element.next_siblings().find_map(ElementRef::wrap));
        let before = |element: &ElementRef| name(element.prev_siblings().find_map(ElementRef::wrap));
        let mut flaws =
            self.wrong("dt", "a term without anything said of it", |term| next(term).as_deref() != Some("dd"));
        flaws.extend(self.wrong("dd", "something said without a term", |said| before(said).as_deref() != Some("dt")));
        flaws.extend(self.wrong("dl", "no term", |list| list.child_elements().next().is_none()));
        flaws
    }

    /// One title, no heading without a text, and none that skips a level.
    fn headings(&self) -> Vec<String> {
        let mut flaws = self.wrong("h1, h2, h3, h4, legend, summary, th", "nothing in it", is_empty);
        let headings = self.all("h1, h2, h3, h4").into_iter();
        let levels: Vec<u32> = headings.map(|heading| heading.value().name()[1..].parse().unwrap()).collect();
        let is_sound = levels.first() == Some(&1)
            && levels.iter().filter(|level| **level == 1).count() == 1
            && levels.windows(2).all(|pair| pair[1] <= pair[0] + 1);
        flaws.extend((!is_sound).then(|| format!("headings of levels {levels:?}")));
        flaws
    }

    /// Whatever can be pressed, followed, or filled in says what it is.
    fn names(&self) -> Vec<String> {
        let labeled = |element: &ElementRef| {
            let label = element.ancestors().filter_map(ElementRef::wrap).find(|above| above.value().name() == "label");
            let is_hidden = |above: ElementRef| above.attr("aria-hidden") == Some("true");
            element.ancestors().filter_map(ElementRef::wrap).any(is_hidden)
                || element.attr("aria-label").is_some_and(|label| !label.is_empty())
                || label.is_some_and(|label| !is_empty(&label))
        };
        [
            self.wrong("button", "no name", |button| is_empty(button) && !labeled(button)),
            self.wrong("a", "no name or address", |link| is_empty(link) || link.attr("href").is_none_or(str::is_empty)),
            self.wrong("input, textarea, select, progress", "no label", |field| !labeled(field)),
            self.wrong("[role=img], [role=group], [role=textbox]", "no label", |part| !labeled(part)),
        ]
        .concat()
    }

    /// Of the radios with one name, at most one is chosen.
    fn choices(&self) -> Vec<String> {
        let mut chosen = BTreeMap::new();
        for radio in self.all("input[type=radio][checked]") {
            *chosen.entry(radio.attr("name").unwrap_or_default()).or_insert(0) += 1;
        }
        chosen.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| format!("two choices of {name}")).collect()
    }

    /// No text shows how the program writes a value, or a name that should have been replaced.
    fn placeholders(&self) -> Vec<String> {
        let attributes = self.all("*").into_iter().flat_map(|element| element.value().attrs().map(|(_, value)| value));
        let texts = self.html.root_element().text().chain(attributes);
        let is_flaw =
            |text: &&str| ["{", "}", "NaN", "Some(", "None)", "undefined"].iter().any(|word| text.contains(word));
        texts.filter(is_flaw).map(|text| format!("a value or a placeholder: {text}")).collect()
    }
}

/// Whether it holds no text, or only such for sighted people.
fn is_empty(element: &ElementRef) -> bool {
    element.text().all(|text| text.trim().is_empty())
}

fn shortened(markup: &str) -> String {
    markup.chars().take(200).collect()
}
