use crate::ui::markup::Markup;
use crate::ui::overview;
use crate::ui::state::AssessmentState;
use crate::words;

/// Where the result can be compared with others: a link opens it in the overview.
pub(super) fn view(page: &mut Markup, state: &AssessmentState) {
    let address = overview::address_with(state.assessment, &state.shared());
    page.section("div.compare", words::compare(), words::compare_hint(), |page| {
        page.element("p", |page| page.link("a", &address, words::beside_all(), None));
    });
}
