use crate::ui::markup::Markup;
use crate::ui::output::Export;
use crate::ui::scene::Scene;
use crate::ui::taking::Action;
use crate::words;

/// All that can be taken along, made here and sent nowhere.
pub(super) fn view(page: &mut Markup, scene: &Scene) {
    let exports = [
        (Export::Print, words::PRINT),
        (Export::Link, words::COPY_LINK),
        (Export::MarkdownText, words::COPY_MARKDOWN),
        (Export::Markdown, words::SAVE_MARKDOWN),
        (Export::Csv, words::SAVE_CSV),
        (Export::Json, words::SAVE_JSON),
        (Export::Picture, words::SAVE_PICTURE),
        (Export::Reminder, words::SAVE_REMINDER),
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
    let is_copied = matches!(export, Export::Link | Export::MarkdownText);
    match (is_done, is_copied) {
        (true, true) => words::COPIED,
        (true, false) => words::SAVED,
        (false, true) => words::NOT_COPIED,
        (false, false) => words::NOT_SAVED,
    }
}
