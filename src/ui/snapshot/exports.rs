use crate::ui::app::AppProps;
use crate::ui::by_hand;
use crate::ui::markup::Markup;
use crate::ui::output::{Export, Output};
use crate::ui::scene::Scene;
use crate::ui::taking::{Action, Taking};
use crate::words;

/// All exports. They are made in the browser and sent nowhere.
pub(super) fn view(page: &mut Markup, scene: &Scene, taking: &Taking, props: &AppProps) {
    let is_foreign = props.place.is_foreign;
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
    page.section("div.exports", words::EXPORTS, words::exports_hint(is_foreign), |page| {
        buttons(page, scene, &exports, is_foreign);
        page.element("p", |page| {
            page.attribute("role", "status");
            page.text(scene.notice.map(|notice| text(notice, is_foreign)).unwrap_or_default());
        });
        page.when(is_foreign, |page| {
            let [link, text] = [Export::Link, Export::MarkdownText].map(|export| match taking.output(export, props) {
                Output::Plain(plain) => plain.text(),
                Output::Picture { .. } => String::new(),
            });
            by_hand::view(page, &link, &text);
        });
    });
}

/// The two exports that most people want, near the top. Their result is announced together with that of the others.
pub(super) fn first(page: &mut Markup, scene: &Scene, is_foreign: bool) {
    buttons(page, scene, &[(Export::Print, words::PRINT), (Export::Link, words::COPY_LINK)], is_foreign);
    let own = scene.notice.filter(|(export, _)| matches!(export, Export::Print | Export::Link));
    page.line("p.hint", own.map(|notice| text(notice, is_foreign)).unwrap_or_default());
}

/// Buttons for those exports whose success the page can see.
fn buttons(page: &mut Markup, scene: &Scene, exports: &[(Export, &str)], is_foreign: bool) {
    page.element("div.actions", |page| {
        for &(export, label) in exports.iter().filter(|(export, _)| export.is_copy() || !is_foreign) {
            page.secondary(label, scene.on_action.reform(move |_| Action::Export(export)));
        }
    });
}

fn text((export, is_done): (Export, bool), is_foreign: bool) -> &'static str {
    match (export, is_done) {
        (Export::Link, true) => words::COPIED_LINK,
        (Export::MarkdownText, true) => words::COPIED,
        (Export::Link | Export::MarkdownText, false) => words::not_copied(is_foreign),
        (Export::Print, true) => "",
        (Export::Print, false) => words::NOT_PRINTED,
        (_, true) => words::SAVED,
        (_, false) => words::NOT_SAVED,
    }
}
