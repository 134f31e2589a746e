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
        (Export::Print, words::print()),
        (Export::Link, words::copy_link()),
        (Export::MarkdownText, words::copy_markdown()),
        (Export::Markdown, words::save_markdown()),
        (Export::Csv, words::save_csv()),
        (Export::Json, words::save_json()),
        (Export::Picture, words::save_picture()),
        (Export::Reminder, words::save_reminder()),
    ];
    page.section("div.exports", words::exports(), words::exports_hint(is_foreign), |page| {
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
    buttons(page, scene, &[(Export::Print, words::print()), (Export::Link, words::copy_link())], is_foreign);
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
        (Export::Link, true) => words::copied_link(),
        (Export::MarkdownText, true) => words::copied(),
        (Export::Link | Export::MarkdownText, false) => words::not_copied(is_foreign),
        (Export::Print, true) => "",
        (Export::Print, false) => words::not_printed(),
        (_, true) => words::saved(),
        (_, false) => words::not_saved(),
    }
}
