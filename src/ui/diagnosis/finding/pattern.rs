use crate::model::Pattern;
use crate::ui::diagnosis::scene::DiagnosisScene;
use crate::ui::markup::Markup;
use crate::words;

/// What the root pattern looks like, and why it persists.
pub(super) fn view(page: &mut Markup, scene: &DiagnosisScene, root: Pattern) {
    let guide = scene.diagnosis.guide(root);
    page.section("div.looks", words::symptoms(), "", |page| {
        page.element("ul.signs", |page| guide.symptoms.iter().for_each(|text| page.line("li", text)));
    });
    page.section("div.persists", words::persists(), "", |page| page.line("p", &guide.persists));
}
