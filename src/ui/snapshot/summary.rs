use super::{ladder, radar};
use crate::engine::{Answers, Snapshot};
use crate::export::verdict;
use crate::model::{Assessment, Pattern, Question};
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::words;

/// The outcome in ten seconds, as one argument: where one is, what holds it there, what is behind it, and what to begin with. The
/// picture beside it has its place from the start, and its shapes if `is_whole`.
pub(super) fn view(
    page: &mut Markup,
    scene: &Scene,
    answers: &Answers,
    snapshot: &Snapshot,
    supposed: Option<&Snapshot>,
    is_whole: bool,
) {
    let assessment = scene.assessment;
    page.element("section.summary", |page| {
        page.element("div.stand", |page| {
            heading(page, scene, snapshot);
            ladder::view(page, snapshot);
            page.line("p.lead", &verdict::stage_text(assessment, snapshot.stage));
            page.sentences(&verdict::notes(snapshot));
        });
        page.when(snapshot.stage.is_some(), |page| {
            page.element("dl.argument", |page| {
                holding(page, assessment, snapshot);
                page.each(snapshot.walk.root(), |page, root| behind(page, assessment, snapshot, root));
            });
        });
        moves(page, assessment, answers, snapshot);
        radar::view(page, assessment, snapshot, supposed, is_whole);
    });
}

/// The stage in two weights: its number, and its name.
fn heading(page: &mut Markup, scene: &Scene, snapshot: &Snapshot) {
    page.element("h1", |page| {
        page.attribute("tabindex", "-1");
        page.reference(scene.heading);
        page.group(|page| match snapshot.stage {
            Some(stage) => {
                page.text(&[&words::stage_number(stage), " "].concat());
                page.line("span", words::stage_label(stage));
            }
            None => page.text(words::no_stage()),
        });
    });
}

/// Which terms of the stage rule hold the stage, and for gates and loops which questions and why.
fn holding(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot) {
    page.element("div", |page| {
        page.line("dt", words::holding());
        page.element("dd", |page| {
            for (limit, sentence) in verdict::limits(assessment, snapshot) {
                said(page, &sentence);
                let questions = verdict::limiting_questions(assessment, snapshot, limit);
                page.list("ul", |page| questions.into_iter().for_each(|question| reason(page, question)));
            }
        });
    });
}

fn reason(page: &mut Markup, (question, reason): (&Question, &str)) {
    page.element("li", |page| {
        page.text(&question.text);
        page.line("small", reason);
    });
}

/// The root pattern, what it looks like, and which others are there too.
fn behind(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot, root: Pattern) {
    page.element("div", |page| {
        page.line("dt", words::walk());
        page.element("dd", |page| {
            said(page, &verdict::root_text(assessment, root));
            page.line("small", &verdict::also_present(snapshot).unwrap_or_default());
        });
    });
}

/// A text whose first sentence says what it is about.
fn said(page: &mut Markup, text: &str) {
    let (first, rest) = verdict::first_sentence(text);
    page.element("p", |page| {
        page.line("b", first);
        page.text(rest);
    });
}

fn moves(page: &mut Markup, assessment: &Assessment, answers: &Answers, snapshot: &Snapshot) {
    let moves = verdict::moves(assessment, answers, snapshot);
    page.when(!moves.is_empty(), |page| {
        page.element("div.begin", |page| {
            page.line("h2", verdict::moves_title(snapshot));
            page.element("ol.moves", |page| {
                for (question, advice) in moves {
                    page.element("li", |page| {
                        page.key(&question.id);
                        page.line("b", verdict::first_sentence(advice).0);
                        page.line("small", &verdict::labels(question, None));
                    });
                }
            });
        });
    });
}
