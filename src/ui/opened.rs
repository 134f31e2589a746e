use super::markup::Markup;
use crate::words;
use yew::prelude::*;

/// Above a result that a link held: that it need not be the visitor's own, and the way to one that is.
pub(super) fn view(page: &mut Markup, is_opened: bool, on_start_over: Callback<MouseEvent>) {
    page.when(is_opened, |page| {
        page.element("p.hint opened", |page| {
            page.line("span", words::opened());
            page.quiet(words::take_it(), on_start_over);
        });
    });
}
