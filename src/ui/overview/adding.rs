use super::scene::OverviewScene;
use super::state::OverviewAction;
use crate::export::overview::lines_of_result_file;
use crate::ui::files::{Reading, on_files};
use crate::ui::markup::Markup;
use crate::words::{self, overview};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// How many problems are shown.
const NAMED_PROBLEMS: usize = 3;

/// Where they stand.
const PROBLEMS: &str = "problems";

/// The fields for results, what was read of them, and the way on.
pub(super) fn view(page: &mut Markup, scene: &OverviewScene) {
    page.element("article.screen adding", |page| {
        page.key("adding");
        page.heading(scene.heading, "", overview::add());
        page.line("p.hint", overview::add_hint());
        field(page, scene);
        files(page, scene);
        page.element("div.status", |page| {
            page.live();
            scene.pile.status().iter().for_each(|sentence| page.line("p", sentence));
        });
        page.element("div", |page| {
            page.attribute("id", PROBLEMS);
            page.sentences(&problems(scene));
        });
        page.element("div.actions", |page| {
            page.when(scene.pile.is_ready(), |page| {
                page.primary(overview::show(), scene.on_click(OverviewAction::Show));
            });
            page.line("p.facts", overview::facts());
        });
    });
}

fn field(page: &mut Markup, scene: &OverviewScene) {
    page.element("label", |page| {
        page.line("span", overview::field());
        page.element("textarea", |page| {
            page.attribute("rows", "6");
            page.attribute("wrap", "off");
            page.attribute("spellcheck", "false");
            if scene.pile.problems().next().is_some() {
                page.attribute("aria-invalid", "true");
                page.attribute("aria-describedby", PROBLEMS);
            }
            page.value(&scene.pile.lines.text);
            page.on_input(on_paste(scene));
        });
    });
}

fn on_paste(scene: &OverviewScene) -> Callback<InputEvent> {
    scene.on_action.reform(|event: InputEvent| {
        let field = event.target_dyn_into::<HtmlTextAreaElement>();
        OverviewAction::Paste(field.map(|field| field.value()).unwrap_or_default())
    })
}

/// Files can be dropped on it too.
fn files(page: &mut Markup, scene: &OverviewScene) {
    let on_action = scene.on_action.clone();
    let reading = Reading { on_action, progress: OverviewAction::Progress, lines: OverviewAction::Drop };
    let contents = scene.contents.clone();
    let lines_of = move |name: &str, content: &str| lines_of_result_file(name, content, contents.catalog());
    page.element("label", |page| {
        page.line("span", overview::files());
        page.input("file", |page| {
            page.attribute("multiple", "");
            page.on_change(on_files(reading, lines_of));
        });
    });
}

fn problems(scene: &OverviewScene) -> Vec<String> {
    let named = scene.pile.problems().take(NAMED_PROBLEMS).cloned();
    let more = scene.pile.problems().count().saturating_sub(NAMED_PROBLEMS);
    named.chain((more > 0).then(|| words::more_problems(more))).collect()
}
