use crate::ui::app::State;
use crate::ui::diagnosis::scene::DiagnosisScene;
use crate::ui::diagnosis::{DiagnosisAction, DiagnosisProps, DiagnosisState};
use crate::ui::exports::Exports;
use crate::ui::markup::Markup;
use crate::ui::output::Export;
use crate::words;

/// All exports.
pub(super) fn view(page: &mut Markup, scene: &DiagnosisScene, props: &DiagnosisProps, state: &DiagnosisState) {
    let exports = Exports {
        hint: words::finding_exports_hint(),
        is_foreign: props.place.is_foreign,
        notice: scene.notice,
        further: |never, _| match never {},
        on_click: &|export| scene.on_action.reform(move |_| DiagnosisAction::Export(export)),
    };
    let all = [
        (Export::Print, words::print()),
        (Export::Link, words::copy_link()),
        (Export::MarkdownText, words::copy_markdown()),
        (Export::Markdown, words::save_markdown()),
    ];
    exports.view(page, &all, |export| state.output(export, props));
}
