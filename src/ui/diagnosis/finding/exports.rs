use crate::ui::app::State;
use crate::ui::diagnosis::scene::DiagnosisScene;
use crate::ui::diagnosis::{DiagnosisAction, DiagnosisProps, DiagnosisState};
use crate::ui::exports::Exports;
use crate::ui::markup::Markup;
use crate::ui::output::Export;
use crate::words;

/// All ways to take the finding along.
pub(super) fn view(page: &mut Markup, scene: &DiagnosisScene, props: &DiagnosisProps, state: &DiagnosisState) {
    let exports = &Exports {
        is_foreign: props.place.is_foreign,
        notice: scene.notice,
        further: |never, _| match never {},
        on_click: &|export| scene.on_action.reform(move |_| DiagnosisAction::Export(export)),
    };
    let (copy, save) = (words::copy(), words::save());
    let ways = |page: &mut Markup| {
        let mut way = |name, holds, all: &[_]| exports.way(page, name, holds, all);
        way(words::way_print(), words::finding_holds(), &[(Export::Print, words::do_print(), words::print())]);
        way(words::way_link(), words::link_holds(), &[(Export::Link, copy, words::copy_link())]);
        way(
            words::way_markdown(),
            words::finding_markdown_holds(),
            &[(Export::MarkdownText, copy, words::copy_markdown()), (Export::Markdown, save, words::save_markdown())],
        );
    };
    exports.view(page, ways, |export| state.output(export, props));
}
