//! The result beside others: an earlier one, a colleague's, or those of a team.

mod earlier;
mod team;

use crate::ui::collection::{Beside, Collection};
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::ui::taking::Action;
use crate::words;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// How many problems are named.
const NAMED_PROBLEMS: usize = 3;

/// A field for other results, and what they show beside the visitor's own: one is compared with, several are a team.
pub(super) fn view(page: &mut Markup, scene: &Scene, collection: &Collection) {
    page.section("div.compare", words::COMPARE, words::COMPARE_HINT, |page| {
        page.element("label", |page| {
            page.line("span", words::COMPARE_FIELD);
            page.element("textarea", |page| {
                page.attribute("rows", "4");
                page.attribute("spellcheck", "false");
                page.value(&collection.text);
                page.on_input(on_paste(scene));
            });
        });
        page.element("label", |page| {
            page.line("span", words::COMPARE_FILES);
            page.input("file", |page| {
                page.attribute("multiple", "");
                page.on_change(on_files(scene));
            });
        });
        page.element("div", |page| {
            page.attribute("role", "status");
            page.sentences(&problems(collection));
        });
        page.group(|page| match &collection.beside {
            Beside::Nothing => (),
            Beside::One(other, comparison) => earlier::view(page, scene, other, comparison),
            Beside::Team(team, names) => team::view(page, scene, team, names),
        });
    });
}

fn on_paste(scene: &Scene) -> Callback<InputEvent> {
    scene.on_action.reform(|event: InputEvent| {
        let field = event.target_dyn_into::<HtmlTextAreaElement>();
        Action::Paste(field.map(|field| field.value()).unwrap_or_default())
    })
}

/// Files are read one after the other; the field says what came of each.
fn on_files(scene: &Scene) -> Callback<Event> {
    let on_action = scene.on_action.clone();
    Callback::from(move |event: Event| {
        let Some(files) = event.target_dyn_into::<HtmlInputElement>().and_then(|field| field.files()) else { return };
        for file in (0..files.length()).filter_map(|index| files.get(index)) {
            let on_action = on_action.clone();
            yew::platform::spawn_local(async move {
                // A file that cannot be read holds no result, and that is what is said of it.
                let content = wasm_bindgen_futures::JsFuture::from(file.text()).await.ok();
                let content = content.and_then(|content| content.as_string()).unwrap_or_default();
                on_action.emit(Action::Drop(file.name(), content));
            });
        }
    })
}

fn problems(collection: &Collection) -> Vec<String> {
    let named = collection.problems.iter().take(NAMED_PROBLEMS).cloned();
    let more = collection.problems.len().saturating_sub(NAMED_PROBLEMS);
    named.chain((more > 0).then(|| words::more_problems(more))).collect()
}
