use crate::engine::overview::{Outcome, Standing};
use crate::engine::{Comparison, Moved, Ratio, ScoreShift};
use crate::export::Date;
use crate::export::overview::OverviewReport;
use crate::model::{Assessment, Level, Question};
use crate::ui::markup::Markup;
use crate::words::{self, overview};

/// The latest result of somebody beside the one before it.
pub(super) struct Compared<'a> {
    assessment: &'a Assessment,
    /// What the two are called.
    names: [String; 2],
    comparison: Comparison,
}

/// The two latest results of a person; none if there is one only, and of the diagnosis.
pub(super) fn compared<'a>(report: &OverviewReport<'a>, standing: &Standing) -> Option<Compared<'a>> {
    let [before, latest] = [*standing.earlier.last()?, standing.latest].map(|index| &report.results[index]);
    let Outcome::Snapshot { assessment, .. } = latest.outcome else { return None };
    let assessment = &report.catalog.assessments[assessment];
    let comparison = Comparison::of(assessment, before.outcome.answers()?, latest.outcome.answers()?);
    Some(Compared { assessment, names: names(before.day, latest.day), comparison })
}

/// The days of the two, unless they are of one day or it is not known.
fn names(before: Option<Date>, latest: Option<Date>) -> [String; 2] {
    match (before, latest) {
        (Some(before), Some(latest)) if before != latest => [before, latest].map(Date::in_words),
        _ => [overview::before(), overview::latest()].map(str::to_owned),
    }
}

/// Folded: the stage, each score, and the answers that changed.
pub(super) fn view(page: &mut Markup, compared: &Compared) {
    let Compared { assessment, names: [before, latest], comparison } = compared;
    let stage = [comparison.stage.before, comparison.stage.after].map(|stage| stage.map(|stage| stage.number().into()));
    page.element("details.quiet", |page| {
        page.line("summary", overview::moved_in_detail());
        page.element("table", |page| {
            page.table_head(&[words::dimension(), before, latest]);
            page.element("tbody", |page| {
                row(page, words::stage(), stage.map(words::points), "");
                page.each(assessment.dimensions.iter().zip(&comparison.dimensions), |page, (dimension, shift)| {
                    score_row(page, &dimension.title, shift);
                });
            });
        });
        answers(page, compared);
    });
}

fn answers(page: &mut Markup, compared: &Compared) {
    let moved = &compared.comparison.questions;
    let questions = moved.iter().filter_map(|(index, shift)| Some((compared.assessment.question(*index)?.1, shift)));
    page.line("p.hint", if moved.is_empty() { overview::no_answer_moved() } else { "" });
    page.list("ul.apart", |page| {
        for (question, shift) in questions {
            page.element("li", |page| {
                page.line("b", &question.text);
                page.element("dl", |page| {
                    let [before, latest] = &compared.names;
                    page.term(before, &label(question, shift.before));
                    page.term(latest, &label(question, shift.after));
                });
            });
        }
    });
}

fn label(question: &Question, level: Level) -> String {
    words::level_label(level.get(), question.anchor(level))
}

fn score_row(page: &mut Markup, title: &str, shift: &ScoreShift) {
    let points = [shift.score.before, shift.score.after].map(|score| words::points(score.map(Ratio::rounded)));
    let moved = match shift.moved {
        Some(Moved::Up(points)) => words::up(points),
        Some(Moved::Down(points)) => words::down(points),
        _ => String::new(),
    };
    row(page, title, points, &moved);
}

fn row(page: &mut Markup, title: &str, [before, after]: [String; 2], moved: &str) {
    page.element("tr", |page| {
        page.row_head(|page| page.text(title));
        page.line("td.number", &before);
        page.element("td.number", |page| {
            page.line("b", &after);
            page.line("small", moved);
        });
    });
}
