use crate::ui::app::State;
use crate::ui::exports::{Exports, saved};
use crate::ui::markup::Markup;
use crate::ui::output::{Export, Output, Plain, SnapshotExport};
use crate::ui::props::AppProps;
use crate::ui::scene::Scene;
use crate::ui::state::{Action, AssessmentState};
use crate::words;

/// All exports.
pub(super) fn view(page: &mut Markup, scene: &Scene, state: &AssessmentState, props: &AppProps) {
    let all = [
        (Export::Print, words::print()),
        (Export::Link, words::copy_link()),
        (Export::MarkdownText, words::copy_markdown()),
        (Export::Markdown, words::save_markdown()),
        (Export::Further(SnapshotExport::Csv), words::save_csv()),
        (Export::Further(SnapshotExport::Json), words::save_json()),
        (Export::Further(SnapshotExport::Picture), words::save_picture()),
        (Export::Further(SnapshotExport::Reminder), words::save_reminder()),
    ];
    with(scene, props.place.is_foreign, |exports| {
        exports.view(page, &all, |export| match state.output(export, props) {
            Output::Plain(plain) => plain,
            Output::Picture { .. } => Plain::Print,
        });
    });
}

/// The two exports that most people want.
pub(super) fn first(page: &mut Markup, scene: &Scene, is_foreign: bool) {
    with(scene, is_foreign, |exports| exports.first(page));
}

/// Those of the agenda of a team's meeting. What came of them is announced together with the others.
pub(super) fn of_agenda(page: &mut Markup, scene: &Scene, is_foreign: bool) {
    let [print, copy] = [SnapshotExport::Agenda, SnapshotExport::AgendaText].map(Export::Further);
    with(scene, is_foreign, |exports| {
        page.element("div.actions", |page| {
            page.when(!is_foreign, |page| page.secondary(words::print_agenda(), (exports.on_click)(print)));
            page.secondary(words::copy_agenda(), (exports.on_click)(copy));
        });
        page.line("p.hint", exports.said(|export| [print, copy].contains(export)));
    });
}

/// What is said of an export that only a snapshot has, by whether it worked.
fn said(export: SnapshotExport, is_done: bool) -> &'static str {
    match (export, is_done) {
        (SnapshotExport::Agenda, true) => "",
        (SnapshotExport::AgendaText, true) => words::agenda_copied(),
        (SnapshotExport::Agenda | SnapshotExport::AgendaText, false) => words::agenda_not_taken(),
        _ => saved(is_done),
    }
}

fn with(scene: &Scene, is_foreign: bool, draw: impl FnOnce(&Exports<SnapshotExport>)) {
    let on_click = &|export| scene.on_action.reform(move |_| Action::Export(export));
    draw(&Exports { hint: words::exports_hint(), is_foreign, notice: scene.notice, further: said, on_click });
}
