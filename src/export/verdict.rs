//! The stage in sentences: what it is, what holds it, and how sure it is.

use crate::engine::{Limit, Missing, Ratio, Snapshot};
use crate::model::{Assessment, Question, Stage};
use crate::words;

/// "Stage 2 Local", or that there is no stage yet.
pub fn stage_title(stage: Option<Stage>) -> String {
    stage.map_or_else(
        || words::no_stage().to_owned(),
        |stage| [&words::stage_number(stage), " ", words::stage_label(stage)].concat(),
    )
}

/// What is typical of the stage; nothing without one. It is no fact about who answered: one answer may say the opposite.
pub fn stage_text(assessment: &Assessment, stage: Option<Stage>) -> String {
    stage.map(|stage| words::typical(stage, assessment.stage_text(stage))).unwrap_or_default()
}

/// What limits the stage, a sentence for each term, or that nothing does; empty without a stage. The sentence about gates or
/// loops ends with a colon: their questions are to follow, see [`limiting_questions`].
pub fn limits(assessment: &Assessment, snapshot: &Snapshot) -> Vec<(Option<Limit>, String)> {
    let Some(stage) = snapshot.stage else { return Vec::new() };
    if snapshot.limits.is_empty() {
        return vec![(None, words::nothing_holds().to_owned())];
    }
    let sentence = |limit: Limit| match limit {
        Limit::Gates => words::held_by_gates(snapshot.gates_failed.len()),
        Limit::Loops => words::held_by_loops(snapshot.loops_open.len()),
        Limit::Weakest => held_by_weakest(assessment, snapshot, stage),
        Limit::Total => words::held_by_total(snapshot.total.map_or(0, Ratio::rounded), stage),
    };
    snapshot.limits.iter().map(|&limit| (Some(limit), sentence(limit))).collect()
}

/// The questions that limit a stage, each with the reason; none where scores limit it.
pub fn limiting_questions<'a>(
    assessment: &'a Assessment,
    snapshot: &Snapshot,
    limit: Option<Limit>,
) -> Vec<(&'a Question, &'a str)> {
    match limit {
        Some(Limit::Gates) => with_reasons(assessment, &snapshot.gates_failed, |gate| gate.gate.as_deref()),
        Some(Limit::Loops) => with_reasons(assessment, &snapshot.loops_open, |open| open.loop_reason.as_deref()),
        _ => Vec::new(),
    }
}

fn with_reasons<'a>(
    assessment: &'a Assessment,
    indexes: &[usize],
    reason: fn(&'a Question) -> Option<&'a str>,
) -> Vec<(&'a Question, &'a str)> {
    let questions = indexes.iter().filter_map(|&index| assessment.question(index));
    questions.filter_map(|(_, question)| Some((question, reason(question)?))).collect()
}

fn held_by_weakest(assessment: &Assessment, snapshot: &Snapshot, stage: Stage) -> String {
    let titles: Vec<&str> = snapshot.weakest.iter().map(|&index| assessment.dimensions[index].title.as_str()).collect();
    let score = snapshot.weakest.first().and_then(|&index| snapshot.dimensions[index].score);
    words::held_by_weakest(&titles, score.map_or(0, Ratio::rounded), stage)
}

/// What is missing for a stage; or how the stage compares with the guess, and how sure it is.
pub fn notes(snapshot: &Snapshot) -> Vec<String> {
    let Some(stage) = snapshot.stage else { return snapshot.missing.iter().map(missing).collect() };
    let felt = snapshot.felt.zip(snapshot.felt_gap).map(|(felt, gap)| words::felt(felt, gap));
    let unknown = snapshot.unknown.len() + snapshot.unanswered.len();
    let range = snapshot.range.filter(|(low, high)| low != high).map(|(low, high)| words::range(low, high, unknown));
    let provisional = snapshot.provisional.then(|| [words::provisional(), ". ", words::provisional_why()].concat());
    // Nothing is called firm and provisional in one breath.
    let firmness = snapshot.firmness.filter(|both| !snapshot.provisional || *both != (stage, stage));
    let firmness = firmness.map(|(low, high)| words::firmness(stage, low, high));
    [felt, range, provisional, firmness].into_iter().flatten().collect()
}

fn missing(missing: &Missing) -> String {
    match *missing {
        Missing::Dimensions { valid, needed } => words::missing_dimensions(valid, needed),
        Missing::Coverage { known, .. } => words::missing_coverage(known.rounded_percent()),
    }
}
