//! The shapes that screens share.

use super::Markup;
use crate::model::Stage;
use crate::words;
use yew::prelude::*;

impl Markup {
    /// A part of a screen under its heading, with a hint if there is one to give.
    pub(in crate::ui) fn section(
        &mut self,
        name: &'static str,
        title: &str,
        hint: &str,
        content: impl FnOnce(&mut Self),
    ) {
        self.element("section", |page| {
            page.line("h2", title);
            page.line("p.hint", hint);
            page.element(name, content);
        });
    }

    /// The button of the way on.
    pub(in crate::ui) fn primary(&mut self, label: &str, on_click: Callback<MouseEvent>) {
        self.button("button.primary", "", label, on_click);
    }

    /// A button beside the way on.
    pub(in crate::ui) fn secondary(&mut self, label: &str, on_click: Callback<MouseEvent>) {
        self.button("button.secondary", "", label, on_click);
    }

    /// A button that looks like a link.
    pub(in crate::ui) fn quiet(&mut self, label: &str, on_click: Callback<MouseEvent>) {
        self.button("button.link", "", label, on_click);
    }

    /// A button; `id` is the name by which others find it, if they have to.
    pub(in crate::ui) fn button(&mut self, name: &'static str, id: &str, label: &str, on_click: Callback<MouseEvent>) {
        self.element(name, |page| {
            page.attribute("type", "button");
            if !id.is_empty() {
                page.attribute("name", id);
            }
            page.on_click(on_click);
            page.text(label);
        });
    }

    /// A button that brings something below it, and takes it away again.
    pub(in crate::ui) fn opener(
        &mut self,
        name: &'static str,
        label: &str,
        is_open: bool,
        on_click: Callback<MouseEvent>,
    ) {
        self.element(name, |page| {
            page.attribute("type", "button");
            page.attribute("aria-expanded", if is_open { "true" } else { "false" });
            page.on_click(on_click);
            page.text(label);
        });
    }

    /// The button that starts over, which asks first: it brings another one that does.
    pub(in crate::ui) fn start_over(
        &mut self,
        name: &'static str,
        is_asked: bool,
        on_ask: Callback<MouseEvent>,
        on_click: Callback<MouseEvent>,
    ) {
        self.opener(name, words::start_over(), is_asked, on_ask);
        self.when(is_asked, |page| {
            page.line("p.asked", words::start_over_asked());
            page.secondary(words::start_over_yes(), on_click);
        });
    }

    /// Makes the element one whose changes are read out. It has no role, because screen readers stop at an empty status.
    pub(in crate::ui) fn live(&mut self) {
        self.attribute("aria-live", "polite");
    }

    /// A list of sentences, unless there is nothing to say.
    pub(in crate::ui) fn sentences(&mut self, sentences: &[String]) {
        self.list("ul.notes", |page| {
            for sentence in sentences {
                page.element("li", |page| {
                    page.key(sentence);
                    page.text(sentence);
                });
            }
        });
    }

    /// A radio, a checkbox, or a field; `content` writes what is special about it.
    pub(in crate::ui) fn input(&mut self, kind: &str, content: impl FnOnce(&mut Self)) {
        self.element("input", |page| {
            page.attribute("type", kind);
            content(page);
        });
    }

    /// A radio with its text, which `content` writes; the whole row is one target.
    pub(in crate::ui) fn radio_row(&mut self, radio: Radio, content: impl FnOnce(&mut Self)) {
        let Radio { name, value, is_chosen, on_change } = radio;
        self.element("label.row", |page| {
            page.key(value);
            page.input("radio", |page| {
                page.attribute("name", name);
                page.attribute("value", value);
                page.checked(is_chosen);
                page.on_change(on_change);
            });
            content(page);
        });
    }

    /// A checkbox with its text, which `content` writes; the whole row is one target. `description` is the id of what describes it,
    /// if anything does.
    pub(in crate::ui) fn tick(
        &mut self,
        is_ticked: bool,
        on_change: Callback<Event>,
        description: &str,
        content: impl FnOnce(&mut Self),
    ) {
        self.element("label.tick", |page| {
            page.input("checkbox", |page| {
                if !description.is_empty() {
                    page.attribute("aria-describedby", description);
                }
                page.checked(is_ticked);
                page.on_change(on_change);
            });
            page.element("span", content);
        });
    }

    /// A heading that gets focus when its screen appears. `place` comes before it for those who hear the screen.
    pub(in crate::ui) fn heading(&mut self, reference: &NodeRef, place: &str, text: &str) {
        self.element("h1", |page| {
            page.attribute("tabindex", "-1");
            page.reference(reference);
            page.line("span.unseen", place);
            page.text(text);
        });
    }

    /// A link that leaves the assessment as it is: it opens in a new tab or in a mail program, and says so to those who cannot see
    /// it.
    pub(in crate::ui) fn link(
        &mut self,
        name: &'static str,
        address: &str,
        text: &str,
        on_click: Option<Callback<MouseEvent>>,
    ) {
        self.element(name, |page| {
            page.attribute("href", address);
            page.attribute("target", "_blank");
            page.attribute("rel", "noreferrer");
            if let Some(on_click) = on_click {
                page.on_click(on_click);
            }
            page.text(text);
            let opens = if address.starts_with("mailto:") { words::new_mail() } else { words::new_tab() };
            page.line("span.unseen", opens);
        });
    }

    /// A button that leads to the form `target` on the host page: `#` with its id. `place.js` hands over what is told.
    pub(in crate::ui) fn hand_over(&mut self, target: &str, label: &str, on_click: Callback<MouseEvent>) {
        self.element("button.primary", |page| {
            page.attribute("type", "button");
            page.attribute("name", "handoff");
            page.attribute("value", target);
            page.on_click(on_click);
            page.text(label);
        });
    }

    /// The first row of a table: names above numbers, except for the first.
    pub(in crate::ui) fn table_head(&mut self, titles: &[&str]) {
        self.element("thead", |page| {
            page.element("tr", |page| {
                for (place, title) in titles.iter().enumerate() {
                    page.column_head(if place == 0 { "th" } else { "th.number" }, |page| page.text(title));
                }
            });
        });
    }

    /// The name of a column.
    pub(in crate::ui) fn column_head(&mut self, element: &'static str, name: impl FnOnce(&mut Self)) {
        self.element(element, |page| {
            page.attribute("scope", "col");
            name(page);
        });
    }

    /// A row of a table: its name, and a number.
    pub(in crate::ui) fn table_row(&mut self, name: impl FnOnce(&mut Self), number: impl FnOnce(&mut Self)) {
        self.element("tr", |page| {
            page.row_head(name);
            page.element("td.number", number);
        });
    }

    /// The name of a row.
    pub(in crate::ui) fn row_head(&mut self, name: impl FnOnce(&mut Self)) {
        self.element("th", |page| {
            page.attribute("scope", "row");
            name(page);
        });
    }

    /// A bar from 0 to 100 points with marks where the stages begin, the `next` one dashed. Its numbers stand beside it.
    pub(in crate::ui) fn bar(&mut self, name: &'static str, next: Option<Stage>, content: impl FnOnce(&mut Self)) {
        self.element(name, |page| {
            page.attribute("aria-hidden", "true");
            page.stretch("rect.track", Some((0, 100)));
            page.group(content);
            for stage in &Stage::ALL[1..] {
                let begin = words::percent(20 * u64::from(stage.number() - 1));
                page.mark("line", &begin, ["0", "12"]);
                page.mark("line.tick", &begin, ["14", "18"]);
                page.when(next == Some(*stage), |page| page.mark("line.next", &begin, ["-6", "18"]));
            }
        });
    }

    fn mark(&mut self, name: &'static str, x: &str, [top, bottom]: [&str; 2]) {
        self.element(name, |page| {
            page.attribute("x1", x);
            page.attribute("x2", x);
            page.attribute("y1", top);
            page.attribute("y2", bottom);
        });
    }

    /// A part of a bar, from some points to others.
    #[inline(never)]
    pub(in crate::ui) fn stretch(&mut self, name: &'static str, points: Option<(u64, u64)>) {
        self.each(points, |page, (low, high)| {
            page.element(name, |page| {
                page.attribute("x", &words::percent(low));
                page.attribute("width", &words::percent(high - low));
            });
        });
    }

    /// A term with what is said of it.
    #[inline(never)]
    pub(in crate::ui) fn term(&mut self, term: &str, text: &str) {
        self.line("dt", term);
        self.line("dd", text);
    }
}

/// One of several to choose from.
pub(in crate::ui) struct Radio<'a> {
    /// What the radios of one choice have in common.
    pub(in crate::ui) name: &'a str,
    /// What tells this one from them.
    pub(in crate::ui) value: &'a str,
    pub(in crate::ui) is_chosen: bool,
    pub(in crate::ui) on_change: Callback<Event>,
}
