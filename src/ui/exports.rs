use super::by_hand;
use super::markup::Markup;
use super::output::{Export, Plain};
use crate::words;
use yew::prelude::*;

/// The exports of a result: what is offered, and what came of the latest one. All are made in the browser and sent nowhere.
pub(super) struct Exports<'a, F> {
    /// What is said of them.
    pub(super) hint: &'static str,
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
    /// All `exports` with their labels. `text_of` gives what an export copies.
    pub(super) fn view(&self, page: &mut Markup, exports: &[(Export<F>, &str)], text_of: impl Fn(Export<F>) -> Plain) {
        let is_foreign = self.is_foreign;
        let hint = if is_foreign { words::exports_hint_foreign() } else { self.hint };
        page.section("div.exports", words::exports(), hint, |page| {
            self.buttons(page, exports);
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

    /// The two exports that most people want, near the top. Their result is announced together with that of the others.
    pub(super) fn first(&self, page: &mut Markup) {
        self.buttons(page, &[(Export::Print, words::print()), (Export::Link, words::copy_link())]);
        page.line("p.hint", self.said(|export| matches!(export, Export::Print | Export::Link)));
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

    /// Buttons for those exports whose success the page can see.
    fn buttons(&self, page: &mut Markup, exports: &[(Export<F>, &str)]) {
        page.element("div.actions", |page| {
            for &(export, label) in exports.iter().filter(|(export, _)| export.is_copy() || !self.is_foreign) {
                page.secondary(label, (self.on_click)(export));
            }
        });
    }
}

/// What is said of a file, by whether it was saved.
pub(super) fn saved(is_done: bool) -> &'static str {
    if is_done { words::saved() } else { words::not_saved() }
}
