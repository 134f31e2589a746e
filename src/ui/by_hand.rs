use super::markup::Markup;
use crate::words;

/// The texts that the buttons copy, for copying by hand. `take.js` selects a text when it gets focus.
pub(super) fn view(page: &mut Markup, link: &str, text: &str) {
    field(page, words::link_field(), link);
    field(page, words::text_field(), text);
}

fn field(page: &mut Markup, label: &str, value: &str) {
    page.element("div.by-hand", |page| {
        page.line("span", label);
        // Not form fields: Chromium asks its maker what kinds of fields a page has.
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
