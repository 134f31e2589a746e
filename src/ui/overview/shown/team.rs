use crate::engine::{Disagreement, Ratio, Standpoint, TeamScores, TeamView};
use crate::model::{Assessment, Question};
use crate::ui::markup::Markup;
use crate::words;

/// Up to how many people are drawn individually.
const DRAWN: usize = 30;

/// How many questions are shown at once.
const FIRST: usize = 5;

/// The spread of the members' scores, and the questions on which they differ most.
pub(super) fn spread(page: &mut Markup, assessment: &Assessment, team: &TeamView, names: &[String]) {
    page.line("p", &words::team_stages(team));
    page.element("table", |page| {
        page.table_head(&[words::dimension(), words::spread()]);
        page.element("tbody", |page| {
            for (dimension, scores) in assessment.dimensions.iter().zip(&team.dimensions) {
                row(page, &dimension.title, scores);
            }
        });
    });
    disagreements(page, assessment, team, names);
}

fn row(page: &mut Markup, title: &str, scores: &TeamScores) {
    let points = [scores.lowest, scores.median, scores.highest].map(|score| score.map(Ratio::rounded));
    let [lowest, median, highest] = points;
    page.each(lowest.zip(median).zip(highest), |page, ((lowest, median), highest)| {
        page.table_row(
            |page| {
                page.text(title);
                bar(page, scores, lowest, highest);
            },
            |page| {
                page.line("b", &words::open_range(lowest, highest));
                page.line("small", &words::median(median));
            },
        );
    });
}

/// A bar from the lowest to the highest score, with a mark for each member unless there are too many.
fn bar(page: &mut Markup, scores: &TeamScores, lowest: u64, highest: u64) {
    page.bar("svg.bar spread", None, |page| {
        page.stretch("rect.score", Some((lowest, highest)));
        let drawn = if scores.scores.len() <= DRAWN { &*scores.scores } else { &[] };
        page.each(drawn.iter().flatten(), |page, score| {
            page.element("circle", |page| {
                page.attribute("cx", &words::percent(score.rounded()));
                page.attribute("cy", "6");
                page.attribute("r", "4");
            });
        });
    });
}

fn disagreements(page: &mut Markup, assessment: &Assessment, team: &TeamView, names: &[String]) {
    let apart = team.disagreements.iter().filter(|each| each.gap() > 0);
    let is_apart = apart.clone().next().is_some();
    page.line("h4", words::apart());
    page.line("p.hint", if is_apart { words::apart_hint() } else { words::nobody_apart() });
    page.list("ol.apart", |page| apart.clone().take(FIRST).for_each(|each| question(page, assessment, each, names)));
    let more = apart.clone().count().saturating_sub(FIRST);
    page.when(more > 0, |page| {
        page.element("details.quiet", |page| {
            page.line("summary", &words::more_questions(more));
            page.element("ol.apart", |page| {
                page.attribute("start", "6");
                page.each(apart.skip(FIRST), |page, each| question(page, assessment, each, names));
            });
        });
    });
}

fn question(page: &mut Markup, assessment: &Assessment, each: &Disagreement, names: &[String]) {
    page.each(assessment.question(each.question), |page, (_, question)| {
        page.element("li", |page| {
            page.line("b", &question.text);
            page.element("dl", |page| {
                stand(page, question, &each.lowest, names);
                stand(page, question, &each.highest, names);
            });
        });
    });
}

fn stand(page: &mut Markup, question: &Question, standpoint: &Standpoint, names: &[String]) {
    let text = words::level_label(standpoint.level.get(), question.anchor(standpoint.level));
    page.term(&words::who(standpoint, names), &text);
}
