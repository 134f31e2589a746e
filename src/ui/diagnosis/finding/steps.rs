use crate::engine::diagnosis::{DiagnosisMove, Finding, StepState};
use crate::model::Pattern;
use crate::ui::diagnosis::scene::DiagnosisScene;
use crate::ui::markup::Markup;
use crate::words;

/// The four questions in order, each with its reply. If a link left some open, a button leads to them.
pub(super) fn view(page: &mut Markup, scene: &DiagnosisScene, finding: Finding) {
    page.section("div.walk", words::steps(), words::steps_hint(), |page| {
        page.element("ol", |page| {
            for pattern in Pattern::ALL {
                step(page, scene, pattern, finding.state(pattern));
            }
        });
        page.when(finding.next_open().is_some(), |page| {
            page.element("div.actions on", |page| {
                page.secondary(words::go_on(), scene.on_click(DiagnosisMove::GoOn));
                page.line("p.hint", words::go_on_hint());
            });
        });
    });
}

fn step(page: &mut Markup, scene: &DiagnosisScene, pattern: Pattern, state: StepState) {
    let guide = scene.diagnosis.guide(pattern);
    let is_present = matches!(state, StepState::Root | StepState::AlsoPresent);
    page.element("li", |page| {
        page.attribute("data-state", name(state));
        page.line("p", &guide.question);
        page.element("p.finding", |page| {
            page.text(words::step_state(state));
            page.when(state != StepState::Open, |page| change(page, scene, pattern));
        });
        page.line("b", if is_present { words::pattern_label(pattern) } else { "" });
        page.when(state == StepState::AlsoPresent, |page| also(page, scene, pattern));
    });
}

fn name(state: StepState) -> &'static str {
    match state {
        StepState::Root => "root",
        StepState::AlsoPresent => "also",
        StepState::Holds => "absent",
        StepState::Unsure => "unknown",
        StepState::DoesNotApply | StepState::Open => "open",
    }
}

/// A button that returns to an answered question.
fn change(page: &mut Markup, scene: &DiagnosisScene, pattern: Pattern) {
    page.element("button.link", |page| {
        page.attribute("type", "button");
        page.on_click(scene.on_click(DiagnosisMove::Change(pattern)));
        page.text(words::change_reply());
        page.line("span.unseen", &words::change_answer(&scene.diagnosis.guide(pattern).question));
    });
}

/// Details about a pattern that is not the root.
fn also(page: &mut Markup, scene: &DiagnosisScene, pattern: Pattern) {
    let guide = scene.diagnosis.guide(pattern);
    page.element("details", |page| {
        page.line("summary", words::looks_and_move());
        page.element("div.panel", |page| {
            // Not a list: inside a step, its items would continue the numbers of the steps.
            page.element("div.signs", |page| guide.symptoms.iter().for_each(|text| page.line("p", text)));
            page.element("dl", |page| page.term(words::first_move(), &guide.first_move));
        });
    });
}
