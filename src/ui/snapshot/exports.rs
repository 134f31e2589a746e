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
                button(page, scene, export, label);
            }
        });
        page.element("p", |page| {
            page.attribute("role", "status");
            page.text(scene.notice.map(notice).unwrap_or_default());
        });
    });
}

/// The two that most people want, for those who read no further. What came of them is read aloud with all the others.
pub(super) fn first(page: &mut Markup, scene: &Scene) {
    page.element("div.actions", |page| {
        button(page, scene, Export::Print, words::PRINT);
        button(page, scene, Export::Link, words::COPY_LINK);
    });
    let own = scene.notice.filter(|(export, _)| matches!(export, Export::Print | Export::Link));
    page.line("p.hint", own.map(notice).unwrap_or_default());
}

fn button(page: &mut Markup, scene: &Scene, export: Export, label: &str) {
    page.secondary(label, scene.on_action.reform(move |_| Action::Export(export)));
}

fn notice((export, is_done): (Export, bool)) -> &'static str {
    match (export, is_done) {
        (Export::Link, true) => words::COPIED_LINK,
        (Export::MarkdownText, true) => words::COPIED,
        (Export::Link | Export::MarkdownText, false) => words::NOT_COPIED,
        (_, true) => words::SAVED,
        (_, false) => words::NOT_SAVED,
    }
}
