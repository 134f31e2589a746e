use super::markup::Markup;
use crate::words;

/// What the buttons copy, to be copied by hand: selected as soon as one comes to it (`take.js`).
pub(super) fn view(page: &mut Markup, link: &str, text: &str) {
    field(page, words::link_field(), link);
    field(page, words::text_field(), text);
}

fn field(page: &mut Markup, label: &str, value: &str) {
    page.element("div.by-hand", |page| {
        page.line("span", label);
        // No form field: Chromium asks its maker of what kind those of a page are.
        page.element("pre.copied", |page| {
            page.attribute("role", "textbox");
            page.attribute("aria-label", label);
            page.attribute("aria-readonly", "true");
            page.attribute("aria-multiline", "true");
            page.attribute("tabindex", "0");
            page.text(value);
        });
    });
}
