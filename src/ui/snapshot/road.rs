use super::plan;
use crate::engine::{Answers, Road, RoadStep, Snapshot};
use crate::export::answer_text;
use crate::model::{Level, Stage, Step};
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::words;

/// How many steps to begin with.
const FIRST: usize = 3;

/// The shortest road to the next stage; without one, the largest gaps.
pub(super) fn view(page: &mut Markup, scene: &Scene, answers: &Answers, snapshot: &Snapshot) {
    match (&snapshot.road, snapshot.stage.and_then(Stage::above)) {
        (Some(road), Some(target)) => road_view(page, scene, answers, road, target),
        _ => gaps(page, scene, answers, snapshot),
    }
}

/// The steps grouped by where they belong; those to begin with are open.
fn road_view(page: &mut Markup, scene: &Scene, answers: &Answers, road: &Road, target: Stage) {
    let length = words::road_length(target, road.raises, road.steps.len());
    page.section("div.road", words::ROAD, &length, |page| {
        for group in Step::ALL {
            let belongs = |step: &RoadStep| {
                scene.assessment.question(step.question).is_some_and(|(_, question)| question.step == group)
            };
            if !road.steps.iter().any(belongs) {
                continue;
            }
            page.element("div", |page| {
                page.key(group.id());
                page.line("h3", words::step_label(group));
                page.element("ul", |page| {
                    let steps = road.steps.iter().enumerate().filter(|(_, step)| belongs(step));
                    steps.for_each(|(place, step)| step_view(page, scene, answers, step, place < FIRST));
                });
            });
        }
    });
}

fn gaps(page: &mut Markup, scene: &Scene, answers: &Answers, snapshot: &Snapshot) {
    if snapshot.gaps.is_empty() {
        return;
    }
    page.section("div.road", words::LARGEST_GAPS, "", |page| {
        page.element("ul", |page| {
            for &question in &snapshot.gaps {
                let from = answers.level(question);
                let to = from.unwrap_or(Level::ALL[0]).above().unwrap_or(Level::ALL[4]);
                step_view(page, scene, answers, &RoadStep { question, from, to }, true);
            }
        });
    });
}

fn step_view(page: &mut Markup, scene: &Scene, answers: &Answers, step: &RoadStep, is_first: bool) {
    let Some((_, question)) = scene.assessment.question(step.question) else { return };
    let next = step.from.map_or(Some(Level::ALL[1]), Level::above).unwrap_or(step.to);
    let length =
        if step.to > next { words::up_to_level(step.from.map_or(1, Level::get), step.to.get()) } else { String::new() };
    page.element("li", |page| {
        page.key(&question.id);
        page.element("details", |page| {
            if is_first {
                page.attribute("open", "");
            }
            page.element("summary", |page| {
                page.line("b", &question.text);
                page.element("span.tags", |page| {
                    page.line("span", if is_first { words::START_HERE } else { "" });
                    page.line("span", if question.is_gate() { words::GATE } else { "" });
                    page.line("span", if step.from.is_none() { words::FIND_OUT } else { "" });
                });
            });
            page.line("p", question.advice_at(step.from));
            page.element("dl", |page| {
                page.term(words::TODAY, answer_text(question, answers.get(step.question)));
                page.term(words::THEN, question.anchor(next));
            });
            page.line("p.hint", &length);
            plan::view(page, scene, step.question);
        });
    });
}
