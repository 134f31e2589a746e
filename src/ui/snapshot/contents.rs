use super::road;
use crate::engine::Snapshot;
use crate::ui::markup::Markup;
use crate::words;

/// Ways to the parts below the summary.
pub(super) fn view(page: &mut Markup, snapshot: &Snapshot) {
    page.element("nav.contents", |page| {
        page.attribute("aria-label", words::this_result());
        let titles = [words::dimensions(), words::walk(), road::title(snapshot), words::answers(), words::compare()];
        page.each(titles.into_iter().filter(|title| !title.is_empty()), way);
    });
}

/// A way to the part with this title. `guard.js` moves focus to the heading: an address would lead out of the frame.
pub(super) fn way(page: &mut Markup, title: &str) {
    page.element("button.way", |page| {
        page.attribute("type", "button");
        page.attribute("name", "way");
        page.text(title);
    });
}
