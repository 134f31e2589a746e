use crate::ui::exports::{Exports, saved};
use crate::ui::markup::Markup;
use crate::ui::output::{Export, Output, Plain};
use crate::ui::overview::export::{AllExports, output};
use crate::ui::overview::scene::OverviewScene;
use crate::words::{self, overview};

/// All ways to take the overview along.
pub(super) fn view(page: &mut Markup, scene: &OverviewScene, exports: &Exports<'_, AllExports>) {
    let [results, answers, json, picture] =
        [AllExports::Results, AllExports::Answers, AllExports::Json, AllExports::Picture].map(Export::Further);
    let data = [
        (results, overview::results_csv(), overview::results_csv()),
        (answers, overview::answers_csv(), overview::answers_csv()),
        (json, overview::json(), overview::save_json()),
    ];
    let holds = [overview::print_holds(), overview::link_holds(), overview::markdown_holds()];
    let ways = |page: &mut Markup| {
        exports.usual_ways(page, holds, overview::copy_link_all());
        let mut way = |name, holds, all: &[_]| exports.way(page, name, holds, all);
        way(words::way_data(), overview::data_holds(), &data);
        way(words::way_picture(), overview::picture_holds(), &[(picture, words::save(), words::save_picture())]);
    };
    exports.view(page, ways, |export| match output(export, &scene.report, &scene.place.address) {
        Output::Plain(plain) => plain,
        Output::Picture { .. } => Plain::Print,
    });
}

/// What is said of an export that only an overview has, by whether it worked.
pub(super) fn said(export: AllExports, is_done: bool) -> &'static str {
    match (export, is_done) {
        (AllExports::Agenda(_), true) => "",
        (AllExports::AgendaText(_), true) => words::agenda_copied(),
        (AllExports::Agenda(_) | AllExports::AgendaText(_), false) => words::agenda_not_taken(),
        _ => saved(is_done),
    }
}
