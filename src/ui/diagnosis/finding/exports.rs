use crate::ui::diagnosis::app::Action;
use crate::ui::diagnosis::export::Export;
use crate::ui::diagnosis::scene::Scene;
use crate::ui::markup::Markup;
use crate::words;

/// All that can be taken along, made here and sent nowhere.
pub(super) fn view(page: &mut Markup, scene: &Scene) {
    let exports = [
        (Export::Print, words::PRINT),
        (Export::Link, words::COPY_LINK),
        (Export::MarkdownText, words::COPY_MARKDOWN),
        (Export::Markdown, words::SAVE_MARKDOWN),
    ];
    page.section("div.exports", words::EXPORTS, words::EXPORTS_HINT, |page| {
        page.element("div.actions", |page| {
            for (export, label) in exports {
                page.secondary(label, scene.on_action.reform(move |_| Action::Export(export)));
            }
        });
        page.element("p", |page| {
            page.attribute("role", "status");
            page.text(scene.notice.map(notice).unwrap_or_default());
        });
    });
}

fn notice((export, is_done): (Export, bool)) -> &'static str {
    match (export, is_done) {
        (Export::Link | Export::MarkdownText, true) => words::COPIED,
        (Export::Link | Export::MarkdownText, false) => words::NOT_COPIED,
        (_, true) => words::SAVED,
        (_, false) => words::NOT_SAVED,
    }
}
