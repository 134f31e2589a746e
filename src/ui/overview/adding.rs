use super::files::{Reading, on_files};
use super::pasting;
use super::scene::OverviewScene;
use super::state::OverviewAction;
use crate::export::overview::lines_of_result_file;
use crate::ui::markup::Markup;
use crate::words::overview;
use yew::prelude::*;

/// The fields for results, what was read of them, and the way on.
pub(super) fn view(page: &mut Markup, scene: &OverviewScene) {
    page.element("article.screen adding", |page| {
        page.key("adding");
        page.heading(scene.heading, "", overview::add());
        page.line("p.hint", overview::add_hint());
        let on_paste = scene.on_action.reform(OverviewAction::Paste);
        pasting::links(page, overview::field(), &scene.pile.lines, &on_paste);
        pasting::files(page, overview::files(), on_results(scene));
        page.element("div.status", |page| {
            page.live();
            scene.pile.status().iter().for_each(|sentence| page.line("p", sentence));
        });
        pasting::problems(page, &scene.pile.lines);
        page.element("div.actions", |page| {
            page.when(scene.pile.is_ready(), |page| {
                page.primary(overview::show(), scene.on_click(OverviewAction::Show));
            });
            page.line("p.facts", overview::facts());
        });
    });
}

/// Reads the files that are chosen.
fn on_results(scene: &OverviewScene) -> Callback<Event> {
    let on_action = scene.on_action.clone();
    let reading = Reading { on_action, progress: OverviewAction::Progress, lines: OverviewAction::Drop };
    let contents = scene.contents.clone();
    on_files(reading, move |name: &str, content: &str| lines_of_result_file(name, content, contents.catalog()))
}
