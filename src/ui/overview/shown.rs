//! What the results come to: the heading, a row for each, the patterns, the moves, and the rest.

mod agenda;
mod begin;
mod breaks;
mod differ;
mod exports;
mod gaps;
mod moved;
mod rows;
mod team;
mod title;

use super::scene::OverviewScene;
use super::state::OverviewAction;
use crate::ui::exports::Exports;
use crate::ui::markup::Markup;
use crate::words;

/// All of it, below each other in bands.
pub(super) fn view(page: &mut Markup, scene: &OverviewScene) {
    let report = &scene.report;
    let exports = &Exports {
        is_foreign: scene.place.is_foreign,
        notice: scene.notice,
        further: exports::said,
        on_click: &|export| scene.on_click(OverviewAction::Export(export)),
    };
    page.element("article.screen overview", |page| {
        page.key("shown");
        title::view(page, scene, exports);
        begin::chosen(page, report);
        rows::view(page, scene, report);
        breaks::view(page, report);
        begin::view(page, scene, report);
        moved::view(page, report);
        differ::view(page, scene, exports);
        gaps::view(page, report);
        exports::view(page, scene, exports);
        band(page, words::about(), "", |page| {
            for text in [words::about_self(), words::about_validity(), words::about_private()] {
                page.line("p", text);
            }
        });
    });
}

/// A part under its heading, which stands beside it where there is room.
fn band(page: &mut Markup, title: &str, hint: &str, content: impl FnOnce(&mut Markup)) {
    band_with(page, title, hint, |_| (), content);
}

/// The same, with a `legend` below its hint.
fn band_with(
    page: &mut Markup,
    title: &str,
    hint: &str,
    legend: impl FnOnce(&mut Markup),
    content: impl FnOnce(&mut Markup),
) {
    page.element("section.band", |page| {
        page.element("header", |page| {
            page.line("h2", title);
            page.line("p.hint", hint);
            legend(page);
        });
        page.element("div", content);
    });
}
