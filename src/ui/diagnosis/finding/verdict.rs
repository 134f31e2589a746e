use crate::engine::diagnosis::{Finding, Verdict};
use crate::ui::diagnosis::scene::DiagnosisScene;
use crate::ui::markup::Markup;
use crate::words;

/// The outcome in ten seconds: which pattern fails first, whether that is certain, and what to do on Monday.
pub(super) fn view(page: &mut Markup, scene: &DiagnosisScene, finding: Finding) {
    let verdict = finding.verdict();
    let (text, first_move) = match verdict {
        Verdict::Root(root) => {
            (scene.diagnosis.guide(root).no.as_str(), scene.diagnosis.guide(root).first_move.as_str())
        }
        Verdict::CannotTell => (words::cannot_tell_text(), ""),
        Verdict::NoneFails => (words::none_fails_text(), ""),
    };
    page.element("section.verdict", |page| {
        page.line("p.place", &words::first_no(finding));
        page.heading(scene.heading, "", words::verdict(verdict));
        page.line("p.lead", text);
        page.line("p.holding", &words::could_come_first(finding).unwrap_or_default());
        page.when(!first_move.is_empty(), |page| {
            page.element("dl.first", |page| page.term(words::first_move(), first_move));
        });
    });
}
