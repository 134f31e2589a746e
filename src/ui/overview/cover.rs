use crate::ui::START;
use crate::ui::markup::Markup;
use crate::words::{self, overview};
use yew::prelude::*;

/// The first screen, for the page that the build writes, with native controls only, so that it works before the app has loaded. There
/// is no field on it: as soon as a page has one, Chromium asks its maker what kinds of fields it has.
pub fn cover() -> Html {
    Markup::written(view)
}

fn view(page: &mut Markup) {
    page.element("div.screen cover", |page| {
        page.key("cover");
        page.element("header", |page| {
            page.heading(&NodeRef::default(), "", overview::title());
            page.line("p.lead", overview::promise());
        });
        page.line("p", overview::needed());
        page.line("p.facts", overview::facts());
        page.element("div.actions", |page| {
            page.button("button.primary", START, overview::add(), Callback::noop());
            page.element("p.waiting", |page| {
                page.live();
                page.attribute("data-waiting", words::waiting());
            });
        });
    });
}
