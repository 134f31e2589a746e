//! Nobody reads the opposite of what they answered: thousands of strange teams, and everything that their results say.
//!
//! `contradictions/<id>.toml` says which phrases of an assessment deny which answers, and what a choice in the setup leaves out.

use crate::support::content::{assessments, path};
use crate::support::naive::{Answered, all_answered, meaning, present};
use crate::support::odd_teams::odd_teams;
use crate::support::said::Said;
use delivery_assessments::engine::{Answers, ReadingState, StepKind};
use delivery_assessments::model::{Assessment, Choice, FEWEST_TAGGED, Pattern, Question};
use delivery_assessments::words;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// A row that hardly any team falls under tests nothing.
const FEWEST_TEAMS: usize = 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    #[serde(default)]
    answers: Vec<AnswersRow>,
    #[serde(default)]
    setup: Vec<SetupRow>,
}

/// What must not be said to whoever answered all these questions at these levels.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswersRow {
    #[serde(default)]
    at_most: BTreeMap<String, u8>,
    #[serde(default)]
    at_least: BTreeMap<String, u8>,
    #[serde(default)]
    denied: Vec<String>,
    /// Why no phrase of the file can deny it.
    nothing: Option<String>,
}

/// What must not be mentioned to whoever made this choice.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetupRow {
    setup: String,
    choice: String,
    #[serde(default)]
    denied: Vec<String>,
    /// Why no phrase of the file can mention it.
    nothing: Option<String>,
}

impl AnswersRow {
    fn holds_for(&self, levels: &BTreeMap<&str, u8>) -> bool {
        let level = |id: &String| levels.get(id.as_str());
        self.at_most.iter().all(|(id, most)| level(id).is_some_and(|level| level <= most))
            && self.at_least.iter().all(|(id, least)| level(id).is_some_and(|level| level >= least))
    }

    fn place(&self) -> String {
        let bounds = |sign: &str, levels: &BTreeMap<String, u8>| {
            levels.iter().map(|(id, level)| format!("{id} {sign} {level}")).collect::<Vec<_>>()
        };
        [bounds("<=", &self.at_most), bounds(">=", &self.at_least)].concat().join(", ")
    }
}

/// The rows of an assessment. Phrases are in lower case, as are the texts they are looked for in: a phrase may begin a sentence.
fn rows(assessment: &Assessment) -> Rows {
    let file = format!("tests/content/contradictions/{}.toml", assessment.id);
    let text = fs::read_to_string(path(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let mut rows: Rows = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
    let (answers, setup) = (rows.answers.iter_mut(), rows.setup.iter_mut());
    let denied = answers.map(|row| &mut row.denied).chain(setup.map(|row| &mut row.denied)).flatten();
    denied.for_each(|phrase| *phrase = phrase.to_lowercase());
    rows
}

fn in_lower_case(texts: Vec<&str>) -> Vec<String> {
    texts.into_iter().map(str::to_lowercase).collect()
}

fn levels<'a>(answered: &[Answered<'a>]) -> BTreeMap<&'a str, u8> {
    answered.iter().filter_map(|answered| Some((answered.question.id.as_str(), answered.level()?))).collect()
}

#[track_caller]
fn check_none(problems: &BTreeSet<String>) {
    let list = problems.iter().map(String::as_str).collect::<Vec<_>>();
    assert!(list.is_empty(), "{} problems:\n{}", list.len(), list.join("\n"));
}

/// What the rows of one assessment come to, with all teams.
#[derive(Default)]
struct Outcome {
    /// Each with the first answers that show it.
    contradictions: BTreeMap<String, Answers>,
    /// How many teams each row holds for.
    teams: Vec<usize>,
    /// Which phrases were said to somebody.
    said: BTreeSet<String>,
}

fn outcome(assessment: &Assessment, rows: &[AnswersRow]) -> Outcome {
    let mut outcome = Outcome { teams: vec![0; rows.len()], ..Outcome::default() };
    for answers in odd_teams(assessment) {
        let levels = levels(&all_answered(assessment, &answers));
        let said = Said::to(assessment, &answers).claims();
        let claims = in_lower_case(said.iter().map(String::as_str).collect());
        for (row, teams) in rows.iter().zip(&mut outcome.teams) {
            let holds = row.holds_for(&levels);
            *teams += usize::from(holds);
            for phrase in &row.denied {
                let Some(claim) = claims.iter().find(|claim| claim.contains(phrase)) else { continue };
                outcome.said.insert(phrase.clone());
                if holds {
                    let contradiction = format!("{}: {}: {phrase:?} in {claim:?}", assessment.id, row.place());
                    outcome.contradictions.entry(contradiction).or_insert_with(|| answers.clone());
                }
            }
        }
    }
    outcome
}

#[test]
fn no_result_denies_an_answer() {
    let mut problems = BTreeSet::new();
    for assessment in assessments() {
        let rows = rows(&assessment).answers;
        let outcome = outcome(&assessment, &rows);
        let found = outcome.contradictions.into_iter();
        problems.extend(found.map(|(contradiction, answers)| format!("{contradiction}, for example to {answers}")));
        for (row, teams) in rows.iter().zip(outcome.teams) {
            let place = format!("{}: {}", assessment.id, row.place());
            if teams < FEWEST_TEAMS {
                problems.insert(format!("{place}: only {teams} teams answered so"));
            }
            let unsaid = row.denied.iter().filter(|phrase| !outcome.said.contains(*phrase));
            problems.extend(unsaid.map(|phrase| format!("{place}: nobody ever reads {phrase:?}")));
        }
    }
    check_none(&problems);
}

/// All that a visitor can read after the setup: the questions `left_out` take no part, and neither does a pattern that too few
/// questions are left for.
fn readable<'a>(assessment: &'a Assessment, left_out: &[usize]) -> Vec<&'a str> {
    let mut texts: Vec<&str> = assessment.stages.iter().map(String::as_str).collect();
    texts.extend(assessment.related.iter().map(|related| related.reason.as_str()));
    let asked: Vec<_> = assessment.questions().enumerate().filter(|(index, _)| !left_out.contains(index)).collect();
    for dimension in &assessment.dimensions {
        if asked.iter().any(|(_, (asked, _))| asked.id == dimension.id) {
            texts.extend([&dimension.title, &dimension.covers].map(String::as_str));
            texts.extend([&dimension.low, &dimension.middle, &dimension.high, &dimension.top].map(String::as_str));
        }
    }
    texts.extend(asked.iter().flat_map(|(_, (_, question))| texts_of(question)));
    for pattern in Pattern::ALL {
        let tagged = asked.iter().filter(|(_, (_, question))| question.pattern == Some(pattern)).count();
        texts.extend(assessment.pattern_text(pattern).filter(|_| tagged >= FEWEST_TAGGED));
    }
    texts
}

fn texts_of(question: &Question) -> Vec<&str> {
    let mut texts = vec![question.text.as_str()];
    texts.extend(question.anchors.iter().map(String::as_str));
    texts.extend([&question.advice.lower, &question.advice.middle, &question.advice.upper].map(String::as_str));
    texts.extend([&question.gate, &question.loop_reason, &question.why].into_iter().flatten().map(String::as_str));
    texts.extend(question.sources.iter().map(|source| source.title.as_str()));
    texts.extend(
        question
            .references
            .iter()
            .flat_map(|reference| [&reference.unit, &reference.population, &reference.source].map(String::as_str)),
    );
    texts
}

#[test]
fn nothing_mentions_what_the_setup_leaves_out() {
    let mut problems = BTreeSet::new();
    for assessment in assessments() {
        for row in rows(&assessment).setup {
            let setup = assessment.setup.iter().find(|setup| setup.id == row.setup);
            let choice = setup.and_then(|setup| setup.choices.iter().find(|choice| choice.id == row.choice));
            let place = format!("{}: {} = {}", assessment.id, row.setup, row.choice);
            let Some(choice) = choice else {
                problems.insert(format!("{place}: no such choice"));
                continue;
            };
            let readable = in_lower_case(readable(&assessment, &choice.excludes));
            for phrase in &row.denied {
                let found = readable.iter().filter(|text| text.contains(phrase));
                problems.extend(found.map(|text| format!("{place}: {phrase:?} in {text:?}")));
            }
        }
    }
    check_none(&problems);
}

/// A phrase that stands nowhere, an id that is none, a level that is none, or a reason beside phrases.
fn mistakes(assessment: &Assessment, rows: &Rows) -> Vec<String> {
    let texts = in_lower_case(readable(assessment, &[]));
    let denied = rows.answers.iter().map(|row| (row.place(), &row.denied, &row.nothing));
    let left_out = rows.setup.iter().map(|row| (row.choice.clone(), &row.denied, &row.nothing));
    let mut mistakes = Vec::new();
    for (place, denied, nothing) in denied.chain(left_out) {
        let unknown = denied.iter().filter(|phrase| !texts.iter().any(|text| text.contains(*phrase)));
        mistakes.extend(unknown.map(|phrase| format!("{place}: {phrase:?} stands nowhere in the file")));
        if denied.is_empty() != nothing.as_ref().is_some_and(|reason| !reason.is_empty()) {
            mistakes.push(format!("{place}: a row has either phrases or a reason why there are none"));
        }
    }
    for row in &rows.answers {
        let bounds: Vec<_> = row.at_most.iter().chain(&row.at_least).collect();
        let is_known = |id: &str| assessment.questions().any(|(_, question)| question.id == id);
        let wrong = bounds.iter().filter(|(id, level)| !is_known(id) || !(1..=5).contains(*level));
        mistakes.extend(wrong.map(|(id, level)| format!("{}: {id} {level}: no such question or level", row.place())));
        if bounds.is_empty() {
            mistakes.push("a row without a question".to_owned());
        }
    }
    mistakes
}

/// The gates and loops without a row for a low answer, and the choices without a row that leave something out.
fn missing(assessment: &Assessment, rows: &Rows) -> Vec<String> {
    let has_row = |id: &String| rows.answers.iter().any(|row| row.at_most.contains_key(id));
    let held = assessment.questions().filter(|(_, question)| question.is_gate() || question.is_loop());
    let open = held.filter(|(_, question)| !has_row(&question.id));
    let mut missing: Vec<String> = open.map(|(_, question)| format!("no row for a low {}", question.id)).collect();
    for setup in &assessment.setup {
        let has_row = |choice: &Choice| rows.setup.iter().any(|row| row.setup == setup.id && row.choice == choice.id);
        let open = setup.choices.iter().filter(|choice| !choice.excludes.is_empty() && !has_row(choice));
        missing.extend(open.map(|choice| format!("no row for {} = {}", setup.id, choice.id)));
    }
    missing
}

#[test]
fn every_gate_every_loop_and_every_choice_has_a_row_with_phrases_of_the_file() {
    let mut problems = BTreeSet::new();
    for assessment in assessments() {
        let rows = rows(&assessment);
        let found = mistakes(&assessment, &rows).into_iter().chain(missing(&assessment, &rows));
        problems.extend(found.map(|problem| format!("{}: {problem}", assessment.id)));
    }
    check_none(&problems);
}

#[test]
fn every_result_is_told_as_it_was_computed() {
    for assessment in assessments() {
        for answers in odd_teams(&assessment) {
            let (said, answered) = (Said::to(&assessment, &answers), all_answered(&assessment, &answers));
            check_advice(&said, &answered);
            check_reasons(&said, &answered, |question| question.gate.as_ref(), Answered::fails);
            check_reasons(&said, &answered, |question| question.loop_reason.as_ref(), Answered::is_open);
            check_meanings(&said, &answered);
            check_patterns(&said, &answered);
            check_left_out(&said, &answered);
        }
    }
}

/// The advice for an answer, told from the format's own words: `lower` for levels 1 and 2 and for what nobody knows.
fn advice<'a>(answered: &Answered<'a>) -> &'a str {
    match answered.level() {
        None | Some(1 | 2) => &answered.question.advice.lower,
        Some(3) => &answered.question.advice.middle,
        _ => &answered.question.advice.upper,
    }
}

/// Each task is the advice for the level answered.
fn check_advice(said: &Said, answered: &[Answered]) {
    let tasks: BTreeSet<&str> = said.markdown.lines().filter_map(|line| line.strip_prefix("- [ ] ")).collect();
    let steps = said.snapshot.road.iter().flat_map(|road| &road.steps).map(|step| step.question);
    let expected = steps.chain(said.snapshot.gaps.clone()).map(|index| advice(&answered[index]));
    assert_eq!(tasks, expected.collect(), "{}", said.place());
}

/// A reason is told only where a gate fails or a loop is open, and then with all others of its kind.
fn check_reasons<'a>(
    said: &Said,
    answered: &[Answered<'a>],
    reason: fn(&Question) -> Option<&String>,
    is_meant: fn(&Answered<'a>) -> bool,
) {
    let is_told = |reason: &String| said.markdown.contains(reason.as_str());
    let with_reason = answered.iter().filter_map(|answered| Some((answered, reason(answered.question)?)));
    let (meant, others): (Vec<_>, Vec<_>) = with_reason.partition(|(answered, _)| is_meant(answered));
    assert!(!others.iter().any(|(_, reason)| is_told(reason)), "{}: a reason that is none", said.place());
    let count = meant.iter().filter(|(_, reason)| is_told(reason)).count();
    assert!(count == 0 || count == meant.len(), "{}: {count} of {} reasons", said.place(), meant.len());
}

/// A dimension is described by its score, and only if it has one.
fn check_meanings(said: &Said, answered: &[Answered]) {
    let dimensions = said.assessment.dimensions.iter();
    let expected: Vec<_> = dimensions.map(|dimension| meaning(dimension, answered)).collect();
    assert_eq!(said.meanings(), expected, "{}", said.place());
}

/// Only patterns that are present are told, the first of them as the root, and only its steps are steps of the root.
fn check_patterns(said: &Said, answered: &[Answered]) {
    let present = present(answered);
    for pattern in Pattern::ALL {
        let is_told = said.assessment.pattern_text(pattern).is_some_and(|text| said.markdown.contains(text));
        assert_eq!(is_told, present.contains(&pattern), "{}: {}", said.place(), pattern.id());
    }
    let begin = words::reading_label(ReadingState::Root);
    let roots: Vec<&str> = said.markdown.lines().filter(|line| line.contains(begin)).collect();
    let expected = present.first().map(|root| format!("- {}: {begin}.", words::pattern_label(*root)));
    assert_eq!(roots, expected.iter().collect::<Vec<_>>(), "{}", said.place());
    let steps = said.snapshot.road.iter().flat_map(|road| &road.steps);
    let mut of_root = steps.filter(|step| step.kind == StepKind::Root).map(|step| answered[step.question].question);
    assert!(
        of_root.all(|question| question.pattern.as_ref() == present.first()),
        "{}: a step of no root",
        said.place()
    );
}

/// A question that was left out is named nowhere, with nothing that belongs to it.
fn check_left_out(said: &Said, answered: &[Answered]) {
    for Answered { question, .. } in answered.iter().filter(|answered| answered.is_left_out()) {
        let own = [&question.text, &question.advice.lower, &question.advice.middle, &question.advice.upper];
        let reasons = question.gate.iter().chain(&question.loop_reason);
        let named = own.into_iter().chain(reasons).find(|text| said.markdown.contains(text.as_str()));
        assert!(named.is_none(), "{}: {named:?}", said.place());
    }
}
