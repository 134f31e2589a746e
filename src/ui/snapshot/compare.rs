//! Comparing the result with others: an earlier one, a colleague's, or a team's.

mod earlier;
pub(in crate::ui) mod team;

use crate::export::lines_of_file;
use crate::ui::collection::{Collection, Compared};
use crate::ui::files::{Reading, on_files};
use crate::ui::markup::Markup;
use crate::ui::opened;
use crate::ui::overview;
use crate::ui::pasting;
use crate::ui::scene::Scene;
use crate::ui::state::{AssessmentAction, AssessmentState, Fields};
use crate::words;

/// A field for other results, and the comparison with the visitor's own: one result is compared, several form a team. A
/// link opens the visitor's own beside results of other assessments.
pub(super) fn view(page: &mut Markup, scene: &Scene, state: &AssessmentState, is_foreign: bool) {
    let collection = &state.collection;
    let beside_all = overview::address_with(&state.assessment, &state.shared());
    page.section("div.compare", words::compare(), words::compare_hint(), |page| {
        let on_click = scene.on_action.reform(|_| AssessmentAction::Toggle(Fields::Results));
        page.opener("button.secondary", words::compare_open(), state.fields.results, on_click);
        page.when(state.fields.results, |page| fields(page, scene, collection));
        page.element("div", |page| {
            page.live();
            page.line("p.hint", &status(collection));
            page.line("p.hint", &unread(collection));
            earlier_editions(page, collection);
        });
        pasting::problems(page, &collection.lines);
        page.group(|page| match &collection.compared {
            Compared::Nothing => (),
            Compared::One(other, comparison) => earlier::view(page, scene, other, comparison),
            Compared::Team(team, names) => team::view(page, scene, team, names, is_foreign),
        });
        page.element("p", |page| page.link("a", &beside_all, words::beside_all(), None));
    });
}

fn fields(page: &mut Markup, scene: &Scene, collection: &Collection) {
    let on_paste = scene.on_action.reform(AssessmentAction::Paste);
    pasting::links(page, words::compare_field(), "4", &collection.lines, &on_paste);
    pasting::files(page, words::compare_files(), on_files(reading(scene), lines_of_file));
}

fn reading(scene: &Scene) -> Reading<AssessmentAction> {
    Reading { on_action: scene.on_action.clone(), progress: AssessmentAction::Progress, lines: AssessmentAction::Drop }
}

/// The progress of reading, or its result.
fn status(collection: &Collection) -> String {
    match (collection.lines.progress(), &collection.compared) {
        (Some((done, total)), _) => words::reading(done, total),
        (None, Compared::Nothing) => String::new(),
        (None, Compared::One(other, comparison)) => {
            words::compared(&earlier::who_and_when(other), comparison.questions.len())
        }
        (None, Compared::Team(team, _)) => words::side_by_side(team.stages.len()),
    }
}

/// How much could not be read. What it is stands below and is not read out, because it changes with each key.
fn unread(collection: &Collection) -> String {
    let count = collection.lines.problems().count();
    if count > 0 { words::unread(count) } else { String::new() }
}

/// That what is compared is of an earlier edition, wholly or in part.
fn earlier_editions(page: &mut Markup, collection: &Collection) {
    page.group(|page| match (&collection.compared, collection.earlier_count()) {
        (Compared::One(other, _), _) => opened::earlier(page, words::the_other_result(), other.earlier),
        (Compared::Team(..), count @ 1..) => page.line("p.hint", &words::of_earlier_editions(count)),
        _ => (),
    });
}
