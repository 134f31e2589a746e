use crate::ui::markup::Markup;
use crate::words;

/// The words that go with every snapshot.
pub(super) fn view(page: &mut Markup) {
    page.section("div.about", words::about(), "", |page| {
        for text in words::about_all() {
            page.line("p", text);
        }
    });
}
