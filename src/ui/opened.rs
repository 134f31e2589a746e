use super::markup::Markup;
use crate::export::link::Earlier;
use crate::words;
use yew::prelude::*;

/// A note above a result from a link: it may be somebody else's, and a button starts the visitor's own.
pub(super) fn view(page: &mut Markup, is_opened: bool, on_start_over: Callback<MouseEvent>) {
    page.when(is_opened, |page| {
        page.element("p.hint opened", |page| {
            page.line("span", words::opened());
            page.quiet(words::take_it(), on_start_over);
        });
    });
}

/// What is left of `whose` result, if it is of an earlier edition.
pub(super) fn earlier(page: &mut Markup, whose: &str, earlier: Option<Earlier>) {
    page.each(earlier, |page, Earlier { version, answered, kept }| {
        page.line("p.hint", &words::earlier_edition(whose, version, answered, kept));
    });
}
