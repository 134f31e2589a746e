use super::markup::Markup;
use crate::words;

/// The quiet panel that says what is private and why.
pub(super) fn view(page: &mut Markup) {
    page.element("details.quiet", |page| {
        page.line("summary", words::PRIVACY_TITLE);
        page.element("div.panel", |page| words::PRIVACY.iter().for_each(|text| page.line("p", text)));
    });
}
