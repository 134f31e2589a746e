use crate::ui::diagnosis::app::{DiagnosisAction, DiagnosisApp, DiagnosisProps};
use crate::ui::diagnosis::scene::DiagnosisScene;
use crate::ui::exports::Exports;
use crate::ui::markup::Markup;
use crate::words;

/// All exports.
pub(super) fn view(page: &mut Markup, scene: &DiagnosisScene, props: &DiagnosisProps, app: &DiagnosisApp) {
    let exports = Exports {
        hint: words::finding_exports_hint(),
        is_foreign: props.place.is_foreign,
        notice: scene.notice,
        on_export: &scene.on_action.reform(DiagnosisAction::Export),
    };
    exports.view(page, &[], |export| app.output(export, props));
}
