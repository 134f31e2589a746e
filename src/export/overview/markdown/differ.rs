use crate::engine::overview::Team;
use crate::engine::{Disagreement, Ratio, Standpoint, TeamScores};
use crate::export::markdown::Document;
use crate::export::overview::OverviewReport;
use crate::model::{Assessment, Question};
use crate::words::{self, overview};

/// How many questions are listed of each team: as many as the screen shows at once.
const LISTED: usize = 5;

/// Where people differ who took the same assessment, team by team.
pub(super) fn push_differ(document: &mut Document, report: &OverviewReport) {
    if report.overview.teams.is_empty() {
        return;
    }
    document.heading(2, overview::differ());
    for team in &report.overview.teams {
        push_team(document, &report.catalog.assessments[team.assessment], team);
    }
}

fn push_team(document: &mut Document, assessment: &Assessment, Team { view, names, .. }: &Team) {
    document.heading(3, &overview::title_of(&assessment.title, &words::persons(names.len())));
    document.paragraph(&words::team_stages(view));
    document.head([words::dimension(), words::spread()]);
    for (dimension, scores) in assessment.dimensions.iter().zip(&view.dimensions) {
        document.row([&dimension.title, &spread(scores)]);
    }
    let apart = || view.disagreements.iter().filter(|each| each.gap() > 0);
    document.heading(4, words::apart());
    if apart().next().is_none() {
        return document.paragraph(words::nobody_apart());
    }
    document.begin_block();
    apart().take(LISTED).for_each(|each| push_question(document, assessment, each, names));
    let more = apart().count().saturating_sub(LISTED);
    if more > 0 {
        document.paragraph(&words::more_questions(more));
    }
}

/// From the lowest to the highest score, with the middle one; empty where none counts.
fn spread(scores: &TeamScores) -> String {
    let [lowest, median, highest] =
        [scores.lowest, scores.median, scores.highest].map(|score| score.map(Ratio::rounded));
    let spread = lowest.zip(median).zip(highest);
    spread
        .map(|((lowest, median), highest)| [words::open_range(lowest, highest), words::median(median)].join(", "))
        .unwrap_or_default()
}

fn push_question(document: &mut Document, assessment: &Assessment, each: &Disagreement, names: &[String]) {
    let Some((_, question)) = assessment.question(each.question) else { return };
    document.item(&question.text);
    for standpoint in [&each.lowest, &each.highest] {
        document.detail(&stand(question, standpoint, names));
    }
}

fn stand(question: &Question, standpoint: &Standpoint, names: &[String]) -> String {
    let answer = words::level_label(standpoint.level.get(), question.anchor(standpoint.level));
    [words::who(standpoint, names), answer].join(": ")
}
