//! What every screen of every assessment says: which abbreviations it explains, and how hard it is to read.

use crate::support::abbreviations::{unexplained, unexplained_names};
use crate::support::content::{assessment_in, diagnosis, names};
use crate::support::grade::grade;
use crate::support::shown::texts;
use crate::visits::{Diagnosing, Visit, level};
use delivery_assessments::engine::diagnosis::DiagnosisMove;
use delivery_assessments::engine::{Answer, Move};
use scraper::Html;
use std::collections::BTreeMap;

/// The US school grade that the mean of a kind of screen may have.
const HIGHEST_GRADE: f64 = 8.0;

/// Of fewer words, the formula says nothing.
const FEWEST_WORDS: usize = 6;

/// A screen of an assessment or of the diagnosis.
struct Screen {
    /// The id of the assessment.
    of: String,
    /// What kind of screen it is.
    kind: &'static str,
    html: Html,
}

/// Each of them: for a result, those of low, middling, and high answers.
fn screens() -> Vec<Screen> {
    let mut screens: Vec<Screen> = names("assessments").iter().flat_map(|name| of_assessment(name)).collect();
    let at_start = || Diagnosing { diagnosis: diagnosis(), ..Diagnosing::started() };
    let mut add = |kind, visit: Diagnosing| {
        let visit = Diagnosing { diagnosis: diagnosis(), ..visit };
        screens.push(Screen { of: "diagnosis".to_owned(), kind, html: Html::parse_fragment(&visit.html()) });
    };
    add("cover", at_start().step(DiagnosisMove::StartOver));
    for line in ["", "y", "yy", "yyy"] {
        add("questions", Diagnosing::replied(line));
    }
    for line in ["nnnn", "????", "yyyy"] {
        add("result", Diagnosing::replied(line));
    }
    screens
}

fn of_assessment(name: &str) -> Vec<Screen> {
    let visit = Visit { assessment: assessment_in(&format!("assessments/{name}.toml")), ..Visit::started(None) };
    let count = visit.assessment.question_count();
    let mut screens = Vec::new();
    let mut add = |kind, visit: Visit| {
        screens.push(Screen { of: name.to_owned(), kind, html: Html::parse_fragment(&visit.html()) });
    };
    add("cover", visit.clone().step(Move::StartOver));
    let begun = if visit.assessment.setup.is_empty() { visit } else { visit.next() };
    for index in 0..count {
        add("questions", (0..index).fold(begun.clone(), |visit, _| visit.next()));
    }
    for number in [1, 3, 5] {
        let answered = (0..count)
            .fold(begun.clone(), |visit, _| visit.step(Move::Answer(Some(Answer::Level(level(number))))).next());
        add("review", answered.clone().step(Move::Finish).step(Move::Change));
        add("result", answered.step(Move::Finish));
    }
    screens
}

#[test]
fn an_abbreviation_is_explained_where_it_first_stands() {
    let mut all = Vec::new();
    for Screen { of, kind, html } in screens() {
        let names = if kind == "cover" { unexplained_names(&html) } else { Vec::new() };
        all.extend(unexplained(&html, &[]).into_iter().chain(names).map(|text| format!("{of}, {kind}: {text}")));
    }
    assert!(
        all.is_empty(),
        "explain it there, or say in tests/support/abbreviations.rs why nobody needs that:\n{}",
        all.join("\n")
    );
}

#[test]
fn each_kind_of_screen_reads_easily() {
    let mut grades: BTreeMap<(String, &str), BTreeMap<String, f64>> = BTreeMap::new();
    for Screen { of, kind, html } in screens() {
        let sentences = texts(&html, true).into_iter().filter(|text| text.split(' ').count() >= FEWEST_WORDS);
        let entries = sentences.filter_map(|text| grade(&text).map(|grade| (text, grade)));
        grades.entry((of, kind)).or_default().extend(entries);
    }
    for ((of, kind), grades) in grades {
        let mean = grades.values().sum::<f64>() / f64::from(u32::try_from(grades.len()).unwrap());
        let (hardest, highest) = grades.iter().max_by(|(_, one), (_, other)| one.total_cmp(other)).unwrap();
        println!("{of}: {kind}: grade {mean:.1}; hardest, {highest:.1}: {hardest}");
        assert!(mean <= HIGHEST_GRADE, "{of}: {kind}: grade {mean:.1}, at most {HIGHEST_GRADE}");
    }
}
