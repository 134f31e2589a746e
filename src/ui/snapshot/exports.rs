use crate::ui::app::State;
use crate::ui::exports::{Exports, saved, way};
use crate::ui::markup::Markup;
use crate::ui::output::{Export, Output, Plain, SnapshotExport};
use crate::ui::overview;
use crate::ui::props::AssessmentProps;
use crate::ui::scene::Scene;
use crate::ui::state::{AssessmentAction, AssessmentState};
use crate::words;

/// All ways to take the snapshot along.
pub(super) fn view(page: &mut Markup, scene: &Scene, state: &AssessmentState, props: &AssessmentProps) {
    let [picture, reminder] = [SnapshotExport::Picture, SnapshotExport::Reminder].map(Export::Further);
    let all_results = overview::address_with(state.assessment, &state.shared());
    let save = words::save();
    let holds = [words::print_holds(), words::link_holds(), words::markdown_holds()];
    let ways = |exports: &Exports<_>, page: &mut Markup| {
        exports.usual_ways(page, holds, words::copy_link());
        way(page, words::way_data(), words::data_holds(), |page| {
            page.link("a", &all_results, words::all_results(), None);
        });
        let mut way = |name, holds, all: &[_]| exports.way(page, name, holds, all);
        way(
            words::way_picture(),
            words::picture_holds(),
            &[
                (Export::Further(SnapshotExport::PictureText), words::alt_text(), words::copy_alt_text()),
                (picture, save, words::save_picture()),
            ],
        );
        way(words::way_reminder(), words::reminder_holds(), &[(reminder, save, words::save_reminder())]);
    };
    let on_click = &|export| scene.on_action.reform(move |_| AssessmentAction::Export(export));
    let exports = &Exports { is_foreign: props.place.is_foreign, notice: scene.notice, further: said, on_click };
    exports.view(
        page,
        |page| ways(exports, page),
        |export| match state.output(export, props) {
            Output::Plain(plain) => plain,
            Output::Picture { .. } => Plain::Print,
        },
    );
}

/// What is said of an export that only a snapshot has, by whether it worked.
fn said(export: SnapshotExport, is_done: bool) -> &'static str {
    match (export, is_done) {
        (SnapshotExport::PictureText, true) => words::copied(),
        (SnapshotExport::PictureText, false) => words::not_copied(false),
        _ => saved(is_done),
    }
}
