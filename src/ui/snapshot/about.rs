use crate::ui::markup::Markup;
use crate::words;

/// The notes that are the same below every snapshot.
pub(super) fn view(page: &mut Markup) {
    page.section("div.about", words::about(), "", |page| {
        for text in words::about_all() {
            page.line("p", text);
        }
    });
}
