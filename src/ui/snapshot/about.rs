use crate::ui::markup::Markup;
use crate::words;

/// The notes that are the same below every snapshot.
pub(super) fn view(page: &mut Markup) {
    page.section("div.about", words::ABOUT, "", |page| {
        for text in words::ABOUT_ALL {
            page.line("p", text);
        }
    });
}
