use crate::ui::by_hand;
use crate::ui::diagnosis::app::{Action, App, AppProps};
use crate::ui::diagnosis::export::Export;
use crate::ui::diagnosis::scene::Scene;
use crate::ui::markup::Markup;
use crate::words;

/// All exports. They are made in the browser and sent nowhere.
pub(super) fn view(page: &mut Markup, scene: &Scene, props: &AppProps, app: &App) {
    let is_foreign = props.place.is_foreign;
    let exports = [
        (Export::Print, words::print()),
        (Export::Link, words::copy_link()),
        (Export::MarkdownText, words::copy_markdown()),
        (Export::Markdown, words::save_markdown()),
    ];
    page.section("div.exports", words::exports(), words::exports_hint(is_foreign), |page| {
        page.element("div.actions", |page| {
            for (export, label) in exports.into_iter().filter(|(export, _)| export.is_copy() || !is_foreign) {
                page.secondary(label, scene.on_action.reform(move |_| Action::Export(export)));
            }
        });
        page.element("p", |page| {
            page.attribute("role", "status");
            page.text(scene.notice.map(|notice| text(notice, is_foreign)).unwrap_or_default());
        });
        page.when(is_foreign, |page| {
            let [link, text] = [Export::Link, Export::MarkdownText].map(|export| app.output(export, props).text());
            by_hand::view(page, &link, &text);
        });
    });
}

fn text((export, is_done): (Export, bool), is_foreign: bool) -> &'static str {
    match (export, is_done) {
        (Export::Link | Export::MarkdownText, true) => words::copied(),
        (Export::Link | Export::MarkdownText, false) => words::not_copied(is_foreign),
        (Export::Print, true) => "",
        (Export::Print, false) => words::not_printed(),
        (_, true) => words::saved(),
        (_, false) => words::not_saved(),
    }
}
