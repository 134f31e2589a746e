use super::by_hand;
use super::markup::Markup;
use super::output::{Export, Plain};
use crate::words;
use yew::prelude::*;

/// The exports of a result: what is offered, and what came of the latest one. All are made in the browser and sent nowhere.
pub(super) struct Exports<'a, F> {
    /// Whether the app is in a frame other than the loader's.
    pub(super) is_foreign: bool,
    /// The latest export, and whether it worked.
    pub(super) notice: Option<(Export<F>, bool)>,
    /// What is said of an export that only such a result has, by whether it worked.
    pub(super) further: fn(F, bool) -> &'static str,
    /// What a press on an export's button does.
    pub(super) on_click: &'a dyn Fn(Export<F>) -> Callback<MouseEvent>,
}

impl<F: Copy> Exports<'_, F> {
    /// A list of ways to take the result along, which `ways` writes, each with [`way`](Self::way). `text_of` gives what an export
    /// copies.
    pub(super) fn view(&self, page: &mut Markup, ways: impl FnOnce(&mut Markup), text_of: impl Fn(Export<F>) -> Plain) {
        let is_foreign = self.is_foreign;
        let hint = if is_foreign { words::exports_hint_foreign() } else { words::exports_hint() };
        page.section("div.exports", words::exports(), hint, |page| {
            page.element("ul.ways", ways);
            page.element("p", |page| {
                page.live();
                page.text(self.said(|_| true));
            });
            page.when(is_foreign, |page| {
                let [link, text] = [Export::Link, Export::MarkdownText].map(|export| text_of(export).text());
                by_hand::view(page, &link, &text);
            });
        });
    }

    /// What came of the latest export, if it is one of those meant.
    pub(super) fn said(&self, is_meant: impl FnOnce(&Export<F>) -> bool) -> &'static str {
        let Some((export, is_done)) = self.notice.filter(|(export, _)| is_meant(export)) else { return "" };
        match (export, is_done) {
            (Export::Link, true) => words::copied_link(),
            (Export::MarkdownText, true) => words::copied(),
            (Export::Link | Export::MarkdownText, false) => words::not_copied(self.is_foreign),
            (Export::Print, true) => "",
            (Export::Print, false) => words::not_printed(),
            (Export::Markdown, _) => saved(is_done),
            (Export::Further(export), _) => (self.further)(export, is_done),
        }
    }

    /// The ways that every result has: on paper, as a link, and as Markdown, each with what it holds. `copy_link` is the name of the
    /// button for the link.
    pub(super) fn usual_ways(&self, page: &mut Markup, [paper, link, markdown]: [&str; 3], copy_link: &str) {
        self.way(page, words::way_print(), paper, &[(Export::Print, words::do_print(), words::print())]);
        self.way(page, words::way_link(), link, &[(Export::Link, words::copy(), copy_link)]);
        let copy = (Export::MarkdownText, words::copy(), words::copy_markdown());
        self.way(
            page,
            words::way_markdown(),
            markdown,
            &[copy, (Export::Markdown, words::save(), words::save_markdown())],
        );
    }

    /// One [`way`] with a button for each of its exports whose success the page can see. An export comes
    /// with the verb on its button, and with the button's name for those who hear it alone.
    pub(super) fn way(&self, page: &mut Markup, name: &str, holds: &str, exports: &[(Export<F>, &str, &str)]) {
        let offered = || exports.iter().filter(|(export, ..)| export.is_copy() || !self.is_foreign);
        page.when(offered().next().is_some(), |page| {
            way(page, name, holds, |page| {
                for &(export, verb, name) in offered() {
                    page.element("button.link", |page| {
                        page.attribute("type", "button");
                        page.attribute("aria-label", name);
                        page.on_click((self.on_click)(export));
                        page.text(verb);
                    });
                }
            });
        });
    }
}

/// One way: its name, what it `holds`, and what to press for it.
pub(super) fn way(page: &mut Markup, name: &str, holds: &str, controls: impl FnOnce(&mut Markup)) {
    page.element("li", |page| {
        page.line("b", name);
        page.line("small", holds);
        page.element("span", controls);
    });
}

/// What is said of a file, by whether it was saved.
pub(super) fn saved(is_done: bool) -> &'static str {
    if is_done { words::saved() } else { words::not_saved() }
}
