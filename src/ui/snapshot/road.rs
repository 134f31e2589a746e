use super::plan;
use crate::engine::{Answers, RoadStep, Snapshot};
use crate::export::{answer_text, verdict};
use crate::model::{Level, Question, Stage};
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::words;

/// What the part is called; empty if there is none.
pub(super) fn title(snapshot: &Snapshot) -> &'static str {
    match (&snapshot.road, &*snapshot.gaps) {
        (Some(_), _) => words::road(),
        (None, []) => "",
        _ => words::largest_gaps(),
    }
}

/// The shortest road to the next stage; without one, the largest gaps. A list to tick: what is ticked is in the plan.
pub(super) fn view(page: &mut Markup, scene: &Scene, answers: &Answers, snapshot: &Snapshot) {
    let road = snapshot.road.as_ref().zip(snapshot.stage.and_then(Stage::above));
    let length = road.map(|(road, target)| words::road_length(target, road.raises, road.steps.len()));
    let hint = [length.as_deref().unwrap_or_default(), words::plan_hint()].join(" ");
    let title = title(snapshot);
    page.when(!title.is_empty(), |page| {
        page.section("ol.road", title, hint.trim_start(), |page| {
            for step in verdict::steps(answers, snapshot) {
                page.each(scene.assessment.question(step.question), |page, (_, question)| {
                    step_view(page, scene, answers, &step, question);
                });
            }
        });
    });
}

fn step_view(page: &mut Markup, scene: &Scene, answers: &Answers, step: &RoadStep, question: &Question) {
    let from = step.from.unwrap_or(Level::LOWEST);
    let next = from.above().unwrap_or(step.to);
    let far = (step.to > next).then(|| words::up_to_level(from.get(), step.to.get()));
    let (first, rest) = verdict::first_sentence(question.advice_at(step.from));
    page.element("li", |page| {
        page.key(&question.id);
        plan::tick(page, scene, step.question, first);
        page.element("details", |page| {
            page.element("summary", |page| {
                page.line("b", first);
                page.line("small", &verdict::labels(question, Some(step)));
            });
            page.line("p", rest);
            page.element("dl", |page| {
                page.term(words::question(), &question.text);
                page.term(words::today(), answer_text(question, answers.get(step.question)));
                page.term(words::then(), question.anchor(next));
            });
            page.line("p.hint", &far.unwrap_or_default());
        });
        plan::fields(page, scene, step.question, first);
    });
}
