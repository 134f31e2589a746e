use crate::engine::diagnosis::Finding;
use crate::ui::diagnosis::scene::DiagnosisScene;
use crate::ui::markup::Markup;
use crate::words;

/// The questions that the visitor was not sure about, each with the action that settles it.
pub(super) fn view(page: &mut Markup, scene: &DiagnosisScene, finding: Finding) {
    page.when(finding.unsure().next().is_some(), |page| {
        page.section("ul.entries tasks", words::find_out_list(), words::find_out_hint(), |page| {
            for pattern in finding.unsure() {
                let guide = scene.diagnosis.guide(pattern);
                page.element("li", |page| {
                    page.line("h3", &guide.question);
                    page.line("p", &guide.find_out);
                });
            }
        });
    });
}
