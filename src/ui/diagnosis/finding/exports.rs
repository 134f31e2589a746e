use crate::ui::app::State;
use crate::ui::diagnosis::scene::DiagnosisScene;
use crate::ui::diagnosis::{DiagnosisAction, DiagnosisProps, DiagnosisState};
use crate::ui::exports::Exports;
use crate::ui::markup::Markup;
use crate::words;

/// All ways to take the finding along.
pub(super) fn view(page: &mut Markup, scene: &DiagnosisScene, props: &DiagnosisProps, state: &DiagnosisState) {
    let exports = &Exports {
        is_foreign: props.place.is_foreign,
        notice: scene.notice,
        further: |never, _| match never {},
        on_click: &|export| scene.on_action.reform(move |_| DiagnosisAction::Export(export)),
    };
    let holds = [words::finding_holds(), words::link_holds(), words::finding_markdown_holds()];
    let ways = |page: &mut Markup| exports.usual_ways(page, holds, words::copy_link());
    exports.view(page, ways, |export| state.output(export, props));
}
