//! The stage in sentences: what it is, what holds it, and how sure it is.

use crate::engine::{Answers, Limit, Missing, Ratio, Reading, ReadingState, Road, RoadStep, Snapshot, StepKind};
use crate::model::{Assessment, Level, Pattern, Question, Stage};
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
    let mut questions = Vec::new();
    for &index in indexes {
        if let Some((_, question)) = assessment.question(index) {
            questions.extend(reason(question).map(|reason| (question, reason)));
        }
    }
    questions
}

fn held_by_weakest(assessment: &Assessment, snapshot: &Snapshot, stage: Stage) -> String {
    let titles: Vec<&str> = snapshot.weakest.iter().map(|&index| assessment.dimensions[index].title.as_str()).collect();
    let score = snapshot.weakest.first().and_then(|&index| snapshot.dimensions[index].score);
    words::held_by_weakest(&titles, score.map_or(0, Ratio::rounded), stage)
}

/// What the root pattern is called, and what it looks like.
pub fn root_text(assessment: &Assessment, root: Pattern) -> String {
    [words::pattern_label(root), ". ", assessment.pattern_text(root).unwrap_or_default()].concat()
}

/// What is said of a pattern that shows: of the root the kind of help that it calls for, because [`root_text`] says what it looks
/// like, unless there is no stage; of another what it looks like.
pub fn reading_text(assessment: &Assessment, snapshot: &Snapshot, reading: &Reading) -> String {
    let text = assessment.pattern_text(reading.pattern).unwrap_or_default();
    let help = words::help(Some(reading.pattern));
    match (reading.state, snapshot.stage) {
        (ReadingState::Root, Some(_)) => help.to_owned(),
        (ReadingState::Root, None) => [text, " ", help].concat(),
        (ReadingState::AlsoPresent, _) => text.to_owned(),
        (ReadingState::Absent | ReadingState::Unknown, _) => String::new(),
    }
}

/// Which patterns show besides the root, if any.
pub fn also_present(snapshot: &Snapshot) -> Option<String> {
    let mut also = Vec::new();
    for reading in &snapshot.walk.readings {
        if reading.state == ReadingState::AlsoPresent {
            also.push(words::pattern_label(reading.pattern));
        }
    }
    (!also.is_empty()).then(|| words::also_present_of(also.join(", ")))
}

/// The first sentence of a text, and the others.
pub fn first_sentence(text: &str) -> (&str, &str) {
    let end = text.as_bytes().windows(2).position(|pair| pair == b". ");
    end.map_or((text, ""), |end| text.split_at(end + 1))
}

/// The steps of the road; where there is none, one level more for each of the largest gaps.
pub fn steps(answers: &Answers, snapshot: &Snapshot) -> Vec<RoadStep> {
    let gap = |&question: &usize| {
        let from = answers.level(question);
        let to = from.unwrap_or(Level::LOWEST).above().unwrap_or(Level::HIGHEST);
        RoadStep { question, kind: StepKind::Other, from, to }
    };
    snapshot.road.as_ref().map_or_else(|| snapshot.gaps.iter().map(gap).collect(), |road| road.steps.clone())
}

/// With what to begin: the first of the [`steps`], each with its advice.
pub fn moves<'a>(assessment: &'a Assessment, answers: &Answers, snapshot: &Snapshot) -> Vec<(&'a Question, &'a str)> {
    let mut moves = Vec::new();
    for step in steps(answers, snapshot).iter().take(Road::START) {
        if let Some((_, question)) = assessment.question(step.question) {
            moves.push((question, question.advice_at(step.from)));
        }
    }
    moves
}

/// What the [`moves`] are called.
pub fn moves_title(snapshot: &Snapshot) -> &'static str {
    if snapshot.road.is_some() { words::start_here() } else { words::largest_gaps() }
}

/// What kind of move a question asks for; on the road, also why it is there.
pub fn labels(question: &Question, step: Option<&RoadStep>) -> String {
    let is_root = step.is_some_and(|step| step.kind == StepKind::Root);
    let is_unknown = step.is_some_and(|step| step.from.is_none());
    let mut labels = vec![words::step_label(question.step)];
    labels.extend(question.is_gate().then(words::gate));
    labels.extend(is_root.then(words::root));
    labels.extend(is_unknown.then(words::find_out));
    labels.join(" · ")
}

/// Each dimension with its score, for those who do not see a picture of them.
pub fn scores(assessment: &Assessment, snapshot: &Snapshot) -> String {
    let axes = assessment.dimensions.iter().zip(&snapshot.dimensions);
    let axes = axes.map(|(dimension, score)| words::axis(&dimension.title, score.score.map(Ratio::rounded)));
    axes.collect::<Vec<_>>().join(", ")
}

/// What is missing for a stage; or how the stage compares with the guess, and how sure it is.
pub fn notes(snapshot: &Snapshot) -> Vec<String> {
    let Some(stage) = snapshot.stage else { return snapshot.missing.iter().map(missing).collect() };
    let mut notes = Vec::new();
    notes.extend(snapshot.felt.zip(snapshot.felt_gap).map(|(felt, gap)| words::felt(felt, gap)));
    let unknown = snapshot.unknown.len() + snapshot.unanswered.len();
    let range = snapshot.range.filter(|(low, high)| low != high);
    notes.extend(range.map(|(low, high)| words::range(low, high, unknown)));
    notes.extend(snapshot.provisional.then(|| [words::provisional(), ". ", words::provisional_why()].concat()));
    // Nothing is called firm and provisional in one breath.
    let firmness = snapshot.firmness.filter(|both| !snapshot.provisional || *both != (stage, stage));
    notes.extend(firmness.map(|(low, high)| words::firmness(stage, low, high)));
    notes
}

fn missing(missing: &Missing) -> String {
    match *missing {
        Missing::Dimensions { valid, needed } => words::missing_dimensions(valid, needed),
        Missing::Coverage { known, .. } => words::missing_coverage(known.rounded_percent()),
    }
}
