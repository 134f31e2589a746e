use super::markup::Markup;
use crate::words;

/// What the buttons copy, to be copied by hand: selected as soon as one comes to it (`take.js`).
pub(super) fn view(page: &mut Markup, link: &str, text: &str) {
    field(page, words::LINK_FIELD, "2", link);
    field(page, words::TEXT_FIELD, "8", text);
}

fn field(page: &mut Markup, label: &str, rows: &str, value: &str) {
    page.element("label", |page| {
        page.line("span", label);
        page.element("textarea", |page| {
            // WebKit would take what stands in the field for a part of its name.
            page.attribute("aria-label", label);
            page.attribute("rows", rows);
            page.attribute("readonly", "");
            page.value(value);
        });
    });
}
