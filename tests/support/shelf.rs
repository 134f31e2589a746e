//! Three assessments that differ in their names, and the diagnosis: what an overview is made of in tests.

use super::content::{assessment_in, changed, sketched_diagnosis, text};
use super::replies::replies;
use delivery_assessments::engine::Answers;
use delivery_assessments::engine::overview::{Catalog, Outcome, Overview, Taken};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::diagnosis::SharedReplies;
use delivery_assessments::export::link::{self, KEY, SharedResult};
use delivery_assessments::export::overview::{OverviewReport, read_any};
use delivery_assessments::model::{Assessment, Diagnosis, Given, Stage};

/// What there is to take.
pub struct Shelf {
    pub assessments: Vec<Assessment>,
    pub diagnosis: Diagnosis,
}

impl Shelf {
    pub fn sketched() -> Self {
        let toml = text("tests/screens/assessment.toml");
        let names =
            [("on-call", "On-Call Assessment"), ("incidents", "Incident Assessment"), ("alerts", "Alert Assessment")];
        let assessments = names.map(|(id, title)| {
            changed(&toml, |file| {
                file.id = Given::Value(id.to_owned());
                file.title = Given::Value(title.to_owned());
                if id != "on-call" {
                    file.related = Given::default();
                }
            })
        });
        Self { assessments: assessments.into(), diagnosis: sketched_diagnosis() }
    }

    /// One assessment with texts that are hard to export, in `tests/export/expected/assessment.toml`.
    pub fn of_paint() -> Self {
        let assessments = vec![assessment_in("tests/export/expected/assessment.toml")];
        Self { assessments, diagnosis: sketched_diagnosis() }
    }

    pub fn catalog(&self) -> Catalog<'_> {
        Catalog { assessments: &self.assessments, diagnosis: &self.diagnosis }
    }

    /// A line as it is pasted: somebody's name and the link to a result, in which stage 3 was guessed.
    pub fn line(&self, person: &str, day: &str, id: &str, answers: &str) -> String {
        let assessment = self.assessments.iter().find(|assessment| assessment.id == id).unwrap();
        let answers = Answers::read(answers, assessment).unwrap();
        let shared = SharedResult { answers, felt: Stage::new(3), date: Date::read(day) };
        pasted(person, id, &link::encode(assessment, &shared))
    }

    /// The same of the diagnosis, with replies in the notation of [`replies`].
    pub fn diagnosed(&self, person: &str, day: &str, said: &str) -> String {
        let shared = SharedReplies { replies: replies(said), date: Date::read(day) };
        pasted(person, &self.diagnosis.id, &link::diagnosis::encode(&self.diagnosis, &shared))
    }

    /// The result of one person, in which stage 3 was guessed.
    pub fn taken(&self, person: &str, day: &str, id: &str, answers: &str) -> Taken<Date> {
        let index = self.assessments.iter().position(|assessment| assessment.id == id).unwrap();
        let answers = Answers::read(answers, &self.assessments[index]).unwrap();
        let outcome = Outcome::of_answers(index, &self.assessments[index], answers, Stage::new(3));
        Taken { person: person.to_owned(), day: Date::read(day), is_earlier: false, outcome }
    }

    /// The same of the diagnosis, with replies in the notation of [`replies`].
    pub fn found(person: &str, day: &str, said: &str) -> Taken<Date> {
        let outcome = Outcome::of_replies(replies(said));
        Taken { person: person.to_owned(), day: Date::read(day), is_earlier: false, outcome }
    }

    /// What `look` makes of these results on November 22, 2026, with the first of the moves taken on.
    pub fn report<T>(&self, results: &[Taken<Date>], look: impl FnOnce(&OverviewReport) -> T) -> T {
        let catalog = self.catalog();
        let overview = &Overview::of(catalog, results);
        let moves = overview.moves.iter().flat_map(|group| &group.moves);
        let chosen: Vec<_> = moves.take(1).map(|found| (found.subject, found.task)).collect();
        let date = Date::new(2026, 11, 22).unwrap();
        look(&OverviewReport { catalog, results, overview, chosen: &chosen, date })
    }

    /// What the lines of a text hold.
    pub fn read(&self, text: &str) -> Vec<Taken<Date>> {
        let lines = text.lines().enumerate();
        let read = lines.flat_map(|(index, line)| read_any(index + 1, line, self.catalog()));
        read.map(Result::unwrap).collect()
    }

    /// A result of each kind: a failed must-have, a shared root, none, an earlier one, and a finding.
    pub fn lines(&self) -> String {
        [
            self.line("", "2026-11-20", "on-call", "222 333 333"),
            self.line("", "2026-08-20", "on-call", "111 222 333"),
            self.line("", "2026-11-18", "incidents", "322 234 122"),
            self.line("", "2026-11-14", "alerts", "444 434 344"),
            self.diagnosed("", "2026-11-21", "nyn?"),
        ]
        .concat()
    }
}

fn pasted(person: &str, id: &str, state: &str) -> String {
    let name = if person.is_empty() { String::new() } else { format!("{person}: ") };
    format!("{name}https://example.org/{id}/#{KEY}{state}\n")
}
