use crate::export::overview::said;
use crate::ui::exports::Exports;
use crate::ui::markup::Markup;
use crate::ui::output::Export;
use crate::ui::overview::export::AllExports;
use crate::ui::overview::scene::OverviewScene;
use crate::words::{self, overview};

/// What most results share, and the two exports that most people want.
pub(super) fn view(page: &mut Markup, scene: &OverviewScene, exports: &Exports<'_, AllExports>) {
    let report = &scene.report;
    page.element("header.title", |page| {
        page.heading(scene.heading, "", &said::heading(report));
        page.element("div.lead", |page| said::lead(report).iter().for_each(|sentence| page.line("p", sentence)));
        page.when(scene.is_opened, |page| {
            page.line("p.hint", overview::opened_all());
            page.sentences(&scene.pile.remarks_on_link());
        });
        page.element("div.actions", |page| {
            page.when(!exports.is_foreign, |page| page.primary(words::print(), (exports.on_click)(Export::Print)));
            page.quiet(words::copy_markdown(), (exports.on_click)(Export::MarkdownText));
            page.line("span.facts", overview::facts());
        });
        // It is read out where all exports are.
        page.line("p.hint", exports.said(|export| matches!(export, Export::MarkdownText | Export::Print)));
    });
}
