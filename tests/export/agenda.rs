//! The agenda of a team's meeting.

use crate::support::content::assessment_in;
use crate::support::report::check_file;
use delivery_assessments::engine::{Answers, TeamView};
use delivery_assessments::export::overview::{Agenda, agenda_markdown};
use delivery_assessments::model::Assessment;

fn assessment() -> Assessment {
    assessment_in("tests/export/expected/assessment.toml")
}

/// The team whose members gave these answers.
fn team(assessment: &Assessment, lines: &[&str]) -> TeamView {
    let answers: Vec<Answers> = lines.iter().map(|line| Answers::read(line, assessment).unwrap()).collect();
    TeamView::of(assessment, &answers)
}

fn names(count: usize) -> Vec<String> {
    ["Ana", "Zoë | Bo", "", "Cy"][..count].iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn an_agenda_is_as_it_was_written_down() {
    let (assessment, names) = (assessment(), names(4));
    let team = team(&assessment, &["11 13 ?11", "53 33 233", "43 33 233", "53 33 233"]);
    let agenda = Agenda::of(&assessment, &team, &names).unwrap();
    assert_eq!((agenda.minutes(), agenda.results), (45, 4));
    check_file("agenda.md", &agenda_markdown(&agenda));
}

#[test]
fn it_takes_as_long_as_there_is_to_settle() {
    let assessment = assessment();
    for (line, topics, minutes) in [("33 33 334", 1, 17), ("44 33 334", 3, 31), ("44 44 444", 5, 45)] {
        let agenda = Agenda::of(&assessment, &team(&assessment, &["33 33 333", line]), &names(2)).unwrap();
        assert_eq!((agenda.topics.len(), agenda.minutes()), (topics, minutes), "{line}");
    }
}

#[test]
fn who_agrees_has_none() {
    let assessment = assessment();
    assert!(Agenda::of(&assessment, &team(&assessment, &["33 33 333", "33 33 333"]), &names(2)).is_none());
    assert!(Agenda::of(&assessment, &team(&assessment, &["33 33 333", "-? nn ???"]), &names(2)).is_none());
}

/// Each answer from the lowest to the highest that was chosen, and who chose it.
#[test]
fn the_answers_in_between_are_there_too() {
    let assessment = assessment();
    let team = team(&assessment, &["23 33 333", "33 33 333", "53 33 333", "53 33 333"]);
    let agenda = Agenda::of(&assessment, &team, &names(4)).unwrap();
    let choices: Vec<(u8, &str)> =
        agenda.topics[0].choices.iter().map(|(level, who)| (level.get(), who.as_str())).collect();
    assert_eq!(choices, [(2, "Ana"), (3, "1 person"), (4, ""), (5, "Cy, and 1 more")]);
}
