use super::plan;
use crate::engine::{Answers, Road, RoadStep, Snapshot, StepKind};
use crate::export::answer_text;
use crate::model::{Assessment, Level, Question, Stage, Step};
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::words;

/// The shortest road to the next stage; without one, the largest gaps.
pub(super) fn view(page: &mut Markup, scene: &Scene, answers: &Answers, snapshot: &Snapshot) {
    page.group(|page| match (&snapshot.road, snapshot.stage.and_then(Stage::above)) {
        (Some(road), Some(target)) => road_view(page, scene, answers, road, target),
        _ => page.when(!snapshot.gaps.is_empty(), |page| gaps(page, scene, answers, snapshot)),
    });
}

/// The road's steps, grouped by [`Step`]. The first ones on the road are unfolded.
fn road_view(page: &mut Markup, scene: &Scene, answers: &Answers, road: &Road, target: Stage) {
    let length = words::road_length(target, road.raises, road.steps.len());
    page.section("div.road", words::road(), &length, |page| {
        for (group, steps) in groups(scene.assessment, road) {
            page.element("div", |page| {
                page.key(group.id());
                page.line("h3", words::step_label(group));
                page.element("ul", |page| {
                    for (place, step, question) in steps {
                        step_view(page, scene, answers, step, question, place < Road::START);
                    }
                });
            });
        }
    });
}

/// A step with its position on the road and its question.
type Placed<'a> = (usize, &'a RoadStep, &'a Question);

/// The road's steps by [`Step`], without empty groups.
fn groups<'a>(assessment: &'a Assessment, road: &'a Road) -> impl Iterator<Item = (Step, Vec<Placed<'a>>)> {
    let placed = |(place, step): (usize, &'a RoadStep)| Some((place, step, assessment.question(step.question)?.1));
    let steps: Vec<Placed> = road.steps.iter().enumerate().filter_map(placed).collect();
    let belonging = move |group| steps.iter().copied().filter(|(.., question)| question.step == group).collect();
    let groups = Step::ALL.into_iter().map(move |group| (group, belonging(group)));
    groups.filter(|(_, steps): &(Step, Vec<Placed>)| !steps.is_empty())
}

fn gaps(page: &mut Markup, scene: &Scene, answers: &Answers, snapshot: &Snapshot) {
    let gaps = snapshot.gaps.iter().filter_map(|&question| Some((question, scene.assessment.question(question)?)));
    page.section("div.road", words::largest_gaps(), "", |page| {
        page.element("ul", |page| {
            for (question, (_, asked)) in gaps {
                let from = answers.level(question);
                let to = from.unwrap_or(Level::LOWEST).above().unwrap_or(Level::HIGHEST);
                step_view(page, scene, answers, &RoadStep { question, kind: StepKind::Other, from, to }, asked, true);
            }
        });
    });
}

fn step_view(
    page: &mut Markup,
    scene: &Scene,
    answers: &Answers,
    step: &RoadStep,
    question: &Question,
    is_first: bool,
) {
    let from = step.from.unwrap_or(Level::LOWEST);
    let next = from.above().unwrap_or(step.to);
    let far = (step.to > next).then(|| words::up_to_level(from.get(), step.to.get()));
    page.element("li", |page| {
        page.key(&question.id);
        page.element("details", |page| {
            if is_first {
                page.attribute("open", "");
            }
            page.element("summary", |page| {
                page.line("b", &question.text);
                page.element("span.tags", |page| {
                    page.line("span", if is_first { words::start_here() } else { "" });
                    page.line("span", if question.is_gate() { words::gate() } else { "" });
                    page.line("span", if step.kind == StepKind::Root { words::root() } else { "" });
                    page.line("span", if step.from.is_none() { words::find_out() } else { "" });
                });
            });
            page.line("p", question.advice_at(step.from));
            page.element("dl", |page| {
                page.term(words::today(), answer_text(question, answers.get(step.question)));
                page.term(words::then(), question.anchor(next));
            });
            page.line("p.hint", &far.unwrap_or_default());
            plan::view(page, scene, step.question, &question.text);
        });
    });
}
