//! All results in one place: read, and written as a link, as Markdown, as a table, and as a picture.

use crate::support::content::assessment;
use crate::support::report::check_file;
use crate::support::shelf::Shelf;
use delivery_assessments::engine::Answers;
use delivery_assessments::engine::overview::{Overview, Subject, Taken};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, KEY, LinkProblem, SharedResult};
use delivery_assessments::export::overview::{
    OverviewReport, lines_of_result_file, opens, overview_card, overview_csv, overview_markdown, read_any, said,
};
use delivery_assessments::words::overview;
use proptest::prelude::*;

/// What an export makes of `text`, with the first of the moves taken on.
fn export(text: &str, export: impl Fn(&OverviewReport) -> String) -> String {
    let shelf = Shelf::sketched();
    shelf.report(&shelf.read(text), export)
}

#[test]
fn the_checklist_is_as_it_was_written_down() {
    check_file("overview.md", &export(&Shelf::sketched().lines(), overview_markdown));
}

/// Two teams: one that differs in more than is listed, and one that agrees.
#[test]
fn the_checklist_says_where_each_team_differs() {
    let shelf = Shelf::sketched();
    let lines = [
        shelf.line("Ana", "2026-11-02", "incidents", "111 222 333"),
        shelf.line("Zoë | Bo", "2026-11-02", "incidents", "555 555 555"),
        shelf.line("", "2026-11-02", "incidents", "355 3-5 315"),
        shelf.line("Ana", "2026-11-02", "alerts", "322 334 333"),
        shelf.line("Cy", "2026-11-02", "alerts", "322 334 333"),
    ];
    check_file("overview-teams.md", &export(&lines.concat(), overview_markdown));
}

#[test]
fn the_table_is_as_it_was_written_down() {
    let shelf = Shelf::sketched();
    let named = [shelf.lines(), shelf.line("=Ana", "2026-11-02", "alerts", "111 ??? nnn")].concat();
    check_file("overview.csv", &export(&named, overview_csv));
}

#[test]
fn the_picture_is_as_it_was_written_down() {
    check_file("overview.svg", &export(&Shelf::sketched().lines(), overview_card));
}

fn link_of(report: &OverviewReport) -> String {
    report.link()
}

/// Everybody's results, as the link to all of them gives them back.
fn through_the_link(shelf: &Shelf, text: &str) -> Vec<Taken<Date>> {
    let fragment = export(text, link_of);
    shelf.read(&opens(&fragment, shelf.catalog()).unwrap())
}

#[test]
fn the_link_holds_every_result_once() {
    let shelf = Shelf::sketched();
    let text = [shelf.lines(), shelf.line("Zoë & <Bo>", "2026-11-02", "alerts", "111 ??? nnn")].concat();
    assert_eq!(through_the_link(&shelf, &text), shelf.read(&text));
    assert_eq!(through_the_link(&shelf, &text.repeat(2)), shelf.read(&text));
    let fragment = export(&text, link_of);
    assert!(
        fragment.starts_with('#')
            && fragment[1..].chars().all(|letter| letter.is_ascii_alphanumeric() || "&=".contains(letter)),
        "{fragment}"
    );
}

#[test]
fn a_pasted_link_to_an_overview_holds_all_its_results() {
    let shelf = Shelf::sketched();
    let text =
        [shelf.line("Ana", "2026-11-02", "on-call", "111 222 333"), shelf.diagnosed("", "2026-11-03", "yyyn")].concat();
    let link = format!("See this: https://example.org/overview/{}", export(&text, link_of));
    let persons: Vec<String> = shelf.read(&link).into_iter().map(|taken| taken.person).collect();
    assert_eq!(persons, ["Ana", "See this"], "what has no name of its own gets that before the link");
}

/// What the line `line` is read as: what it belongs to, and whose it is; or why it cannot be read.
#[track_caller]
fn check(line: &str, expected: &[Result<(Subject, &str), &str>]) {
    let shelf = Shelf::sketched();
    let read = read_any(7, line, shelf.catalog());
    let found: Vec<_> = read
        .iter()
        .map(|found| match found {
            Ok(taken) => Ok((taken.outcome.subject(), taken.person.as_str())),
            Err(problem) => Err(problem.as_str()),
        })
        .collect();
    assert_eq!(found, expected, "{line}");
}

#[test]
fn a_line_is_read_as_what_it_belongs_to() {
    let shelf = Shelf::sketched();
    let alerts = shelf.line("", "2026-11-02", "alerts", "111 222 333");
    let state = alerts.trim().split(KEY).nth(1).unwrap();
    check(&alerts, &[Ok((Subject::Assessment(2), ""))]);
    check(&format!("- Ana M.: {alerts}"), &[Ok((Subject::Assessment(2), "Ana M."))]);
    check(&format!("  \"result_link\": \"#{KEY}{state}\","), &[Ok((Subject::Assessment(2), ""))]);
    check(state, &[Ok((Subject::Assessment(2), ""))]);
    check(&shelf.diagnosed("Ben", "2026-11-02", "ynyy"), &[Ok((Subject::Diagnosis, "Ben"))]);
    check("", &[]);
    check("  \"stage\": 2,", &[]);
}

#[test]
fn what_cannot_be_read_gets_a_sentence() {
    let damaged = format!("Line 7: {}", LinkProblem::Damaged.sentence());
    check("not a link", &[Err(&damaged)]);
    check("https://example.org/alerts/#result=0100", &[Err(&damaged)]);
    let real = assessment("engineering-velocity");
    let shared = SharedResult { answers: Answers::none(&real), felt: None, date: None };
    let foreign = format!("#{KEY}{}", link::encode(&real, &shared));
    check(&foreign, &[Err("Line 7: This result link belongs to no assessment of this site.")]);
    let both = format!(
        "{foreign}&{}",
        Shelf::sketched().line("", "2026-11-02", "alerts", "111 222 333").split_once('#').unwrap().1
    );
    check(
        both.trim(),
        &[Err("Line 7: This result link belongs to no assessment of this site."), Ok((Subject::Assessment(2), ""))],
    );
    let shelf = Shelf::sketched();
    assert!(opens(&foreign, shelf.catalog()).is_err());
    assert!(opens(&both, shelf.catalog()).is_ok(), "what can be opened is opened");
    assert_eq!(opens("result=", shelf.catalog()), Err(LinkProblem::Damaged.sentence()));
}

#[test]
fn a_file_of_ours_is_named_after_nobody() {
    let shelf = Shelf::sketched();
    let content = shelf.line("", "2026-11-02", "alerts", "111 222 333");
    let named = |name| lines_of_result_file(name, &content, shelf.catalog()).split_once('#').unwrap().0.to_owned();
    assert_eq!(named("Ana.json"), "Ana: ");
    assert_eq!(named("alerts-2026-11-02.json"), "");
    assert_eq!(named("alerts-2026-11-02 (1).json"), "");
    assert_eq!(named("alerts.json"), "");
    for (file, person) in [
        ("alerts-ana.json", "ana: "),
        ("alerts-ben.json", "ben: "),
        ("alerts-2026-11-02-ana.json", "ana: "),
        ("alerts-2026-11-02 Zoë (2).json", "Zoë: "),
        ("alerts_zoë äöüß.json", "zoë äöüß: "),
        ("alertsome.json", "alertsome: "),
        ("june.v2.json", "june.v2: "),
    ] {
        assert_eq!(named(file), person, "{file}");
    }
    assert!(
        lines_of_result_file("alerts.json", "{}", shelf.catalog()).starts_with("alerts: "),
        "a file without a result is named"
    );
}

/// The report on these results.
fn report<T>(results: &[Taken<Date>], look: impl Fn(&OverviewReport) -> T) -> T {
    let shelf = Shelf::sketched();
    let overview = Overview::of(shelf.catalog(), results);
    let date = Date::new(2026, 11, 22).unwrap();
    look(&OverviewReport { catalog: shelf.catalog(), results, overview: &overview, chosen: &[], date })
}

#[test]
fn what_moved_says_that_the_questions_were_others() {
    let shelf = Shelf::sketched();
    let text = [("2026-05-02", "333 333 333"), ("2026-11-02", "333 333 333")]
        .map(|(day, answers)| shelf.line("", day, "alerts", answers));
    let mut results = shelf.read(&text.concat());
    let moved = |results: &[Taken<Date>]| {
        report(results, |report| said::moved(report, &report.overview.rows[0].standings[0])).unwrap()
    };
    let said = moved(&results);
    results[0].is_earlier = true;
    assert_eq!(moved(&results), overview::moved_of_earlier(said.trim_end_matches('.')));
}

#[test]
fn that_no_pattern_shows_is_said_as_far_as_it_is_known() {
    let shelf = Shelf::sketched();
    for (replies, expected) in [
        (["yyyy", "yyyy"], overview::no_pattern_there()),
        (["y???", "y???"], overview::no_pattern_known()),
        (["yyyy", "????"], overview::no_pattern_known()),
        (["????", "????"], overview::pattern_unknown()),
    ] {
        let [alone, other] = replies.map(|replies| shelf.diagnosed("", "2026-11-02", replies));
        let beside = |text: &str| report(&shelf.read(text), |report| said::root(report, &report.overview.rows[0]));
        let (root, both) =
            beside(&[alone.replace("https", "Ana: https"), other.replace("https", "Ben: https")].concat());
        assert_eq!((root.as_str(), both.as_str()), ("", expected), "{replies:?}");
        if replies[0] == replies[1] {
            assert_eq!(beside(&alone), (String::new(), expected.to_owned()), "{replies:?}");
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_pasted_is_read_without_a_panic(line in "\\PC{0,80}", position in 0..200_usize, letter in "[0-9a-zA-Z]") {
        let shelf = Shelf::sketched();
        read_any(1, &line, shelf.catalog());
        let mut link: Vec<char> = export(&shelf.lines(), link_of).chars().collect();
        let position = position % link.len();
        link.splice(position..=position, letter.chars());
        let link: String = link.into_iter().collect();
        // Whatever becomes of one, the others are read.
        prop_assert!(read_any(1, &link, shelf.catalog()).iter().filter(|found| found.is_ok()).count() >= 3, "{}", link);
    }

    #[test]
    fn any_name_comes_back_through_the_link(name in any::<String>()) {
        let shelf = Shelf::sketched();
        let results = [shelf.taken(&name, "2026-11-02", "alerts", "111 222 333")];
        let lines = opens(&shelf.report(&results, link_of), shelf.catalog()).unwrap();
        prop_assert_eq!(shelf.read(&lines), results);
    }
}
