use crate::engine::{Holding, Snapshot};
use crate::export::verdict;
use crate::model::Assessment;
use crate::ui::markup::Markup;

/// Which parts of the stage rule hold the stage down; for gates, which ones and why.
pub(super) fn view(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot) {
    page.each(verdict::held_by(assessment, snapshot), |page, (holding, sentence)| {
        page.element("div.holding", |page| {
            page.key(&sentence);
            page.line("p", &sentence);
            page.when(holding == Some(Holding::Gates), |page| gates(page, assessment, snapshot));
        });
    });
}

fn gates(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot) {
    let failed = snapshot.gates_failed.iter().filter_map(|index| assessment.question(*index));
    page.element("ul", |page| {
        for (_, question) in failed {
            page.element("li", |page| {
                page.text(&question.text);
                page.line("small", question.gate.as_deref().unwrap_or_default());
            });
        }
    });
}
