use crate::export::overview::{OverviewReport, said};
use crate::ui::markup::Markup;
use crate::ui::output::Export;
use crate::ui::overview::scene::OverviewScene;
use crate::ui::overview::state::OverviewAction;
use crate::words::{self, overview};

/// What most results share, and the two exports that most people want.
pub(super) fn view(page: &mut Markup, scene: &OverviewScene, report: &OverviewReport) {
    page.element("header.title", |page| {
        page.heading(scene.heading, "", &said::heading(report));
        page.element("div.lead", |page| said::lead(report).iter().for_each(|sentence| page.line("p", sentence)));
        page.when(scene.is_opened, |page| page.line("p.hint", overview::opened_all()));
        page.element("div.actions", |page| {
            let on_click = |export| scene.on_click(OverviewAction::Export(export));
            page.when(!scene.place.is_foreign, |page| page.primary(words::print(), on_click(Export::Print)));
            page.quiet(words::copy_markdown(), on_click(Export::MarkdownText));
            page.line("span.facts", overview::facts());
        });
    });
}
