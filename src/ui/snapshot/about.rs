use crate::ui::markup::Markup;
use crate::words;

/// The notes that are the same below every snapshot. Those that explain the method unfold.
pub(super) fn view(page: &mut Markup) {
    let [about_self, validity, unknown, cuts, private] = words::about_all();
    page.section("div.about", words::about(), "", |page| {
        page.each([about_self, validity, private], |page, text| page.line("p", text));
        page.element("details", |page| {
            page.line("summary", words::about_more());
            page.line("p", unknown);
            page.line("p", cuts);
        });
    });
}
