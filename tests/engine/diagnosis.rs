//! The diagnosis: what follows from replies, and the order of the questions. There are so few combinations of replies, and so
//! few sessions, that the tests check them all.

use crate::support::replies::{all_replies, line, replies, reply};
use delivery_assessments::engine::diagnosis::{
    DiagnosisMove, DiagnosisScreen, DiagnosisSession, Finding, Replies, Reply, StepState, Verdict,
};
use delivery_assessments::model::Pattern;
use std::collections::VecDeque;

const ROOTS: [Verdict; 4] = [
    Verdict::Root(Pattern::OwnershipGap),
    Verdict::Root(Pattern::CoordinationTax),
    Verdict::Root(Pattern::BacklogIllusion),
    Verdict::Root(Pattern::AiValidationGap),
];

/// One letter per question: `R`oot, `a`lso present, `h`olds, `u`nsure, `-` does not apply, `.` open.
fn states(finding: Finding) -> String {
    let letter = |pattern| match finding.state(pattern) {
        StepState::Root => 'R',
        StepState::AlsoPresent => 'a',
        StepState::Holds => 'h',
        StepState::Unsure => 'u',
        StepState::DoesNotApply => '-',
        StepState::Open => '.',
    };
    Pattern::ALL.into_iter().map(letter).collect()
}

#[track_caller]
fn check(line: &str, expected: &str, verdict: Verdict) {
    let finding = Finding::of(&replies(line));
    assert_eq!((states(finding).as_str(), finding.verdict()), (expected, verdict), "{line}");
}

#[test]
fn the_first_no_is_the_root() {
    check("n", "R...", ROOTS[0]);
    check("yn", "hR..", ROOTS[1]);
    check("yyn", "hhR.", ROOTS[2]);
    check("yyyn", "hhhR", ROOTS[3]);
}

#[test]
fn what_fails_behind_it_is_also_present() {
    check("nyn", "Rha.", ROOTS[0]);
    check("nnnn", "Raaa", ROOTS[0]);
    check("ynny", "hRah", ROOTS[1]);
    check("yyn-", "hhR-", ROOTS[2]);
}

#[test]
fn not_sure_is_no_root_and_could_come_first() {
    check("?n", "uR..", ROOTS[1]);
    check("??n", "uuR.", ROOTS[2]);
    let could = |line: &str| Finding::of(&replies(line)).could_come_first().collect::<Vec<_>>();
    assert_eq!(could("?n"), [Pattern::OwnershipGap]);
    assert_eq!(could("?y?n"), [Pattern::OwnershipGap, Pattern::BacklogIllusion]);
    assert_eq!(could("n?n"), []);
    assert_eq!(could("?y?y"), [], "without a root nothing comes before it");
}

#[test]
fn without_a_no_and_with_a_doubt_nothing_can_be_told() {
    check("?yyy", "uhhh", Verdict::CannotTell);
    check("yyy?", "hhhu", Verdict::CannotTell);
    check("??\u{3f}-", "uuu-", Verdict::CannotTell);
    check("", "....", Verdict::CannotTell);
    check("yyy", "hhh.", Verdict::CannotTell);
}

#[test]
fn if_everything_holds_none_fails() {
    check("yyyy", "hhhh", Verdict::NoneFails);
    check("yyy-", "hhh-", Verdict::NoneFails);
}

#[test]
fn there_are_148_replies_and_each_has_a_finding() {
    // Three replies to each of the first three questions, and four to the last.
    let all = all_replies();
    assert_eq!(all.len(), 1 + 3 + 9 + 27 + 108);
    for replies in &all {
        let (line, finding) = (line(replies), Finding::of(replies));
        let root = line.find('n').map(|place| Pattern::ALL[place]);
        assert_eq!(finding.root(), root, "{line}");
        assert_eq!(finding.also().count(), line.matches('n').count().saturating_sub(1), "{line}");
        assert_eq!(finding.unsure().count(), line.matches('?').count(), "{line}");
        let expected = match root {
            Some(root) => Verdict::Root(root),
            None if line == "yyy-" || line == "yyyy" => Verdict::NoneFails,
            None => Verdict::CannotTell,
        };
        assert_eq!(finding.verdict(), expected, "{line}");
        assert!(finding.could_come_first().all(|pattern| Some(pattern) < root), "{line}");
        assert!(finding.also().all(|pattern| Some(pattern) > root), "{line}");
    }
}

#[test]
fn no_reply_comes_before_its_turn() {
    let mut replies = Replies::default();
    replies.give(Pattern::CoordinationTax, Reply::No);
    replies.give(Pattern::AiValidationGap, Reply::NoAi);
    assert_eq!(replies, Replies::default());
}

#[test]
fn only_the_fourth_question_takes_for_an_answer_that_no_ai_is_shipped() {
    let mut given = replies("yyyn");
    given.give(Pattern::OwnershipGap, Reply::NoAi);
    assert_eq!((line(&given).as_str(), given.ships_ai()), ("yyyn", Some(true)));
    given.give(Pattern::AiValidationGap, Reply::NoAi);
    assert_eq!((line(&given).as_str(), given.ships_ai()), ("yyy-", Some(false)));
    assert_eq!(replies("yyy").ships_ai(), None);
}

/// The state of a session: its screen and its replies so far.
fn place(session: &DiagnosisSession) -> (DiagnosisScreen, String) {
    (session.screen(), line(session.replies()))
}

/// `session` after the moves in `line`: the characters of [`replies`], `b`ack, `g`o on, a digit to change that reply, `x` to
/// start over.
fn walked_from(session: DiagnosisSession, line: &str) -> DiagnosisSession {
    line.chars().fold(session, |session, sign| {
        let step = match sign {
            'b' => DiagnosisMove::Back,
            'g' => DiagnosisMove::GoOn,
            'x' => DiagnosisMove::StartOver,
            '1'..='4' => DiagnosisMove::Change(Pattern::ALL[sign as usize - '1' as usize]),
            _ => DiagnosisMove::Reply(reply(sign)),
        };
        session.after(step).unwrap_or(session)
    })
}

fn walked(line: &str) -> DiagnosisSession {
    walked_from(DiagnosisSession::started(), line)
}

#[track_caller]
fn check_walk(moves: &str, screen: DiagnosisScreen, replies: &str) {
    assert_eq!(place(&walked(moves)), (screen, replies.to_owned()), "{moves}");
}

/// A session that starts from the finding in a link.
#[track_caller]
fn check_walk_from(link: &str, moves: &str, screen: DiagnosisScreen, replies: &str) {
    let session = walked_from(DiagnosisSession::opened(crate::support::replies::replies(link)), moves);
    assert_eq!(place(&session), (screen, replies.to_owned()), "{link}, {moves}");
}

const FIRST: DiagnosisScreen = DiagnosisScreen::Question(Pattern::OwnershipGap);
const SECOND: DiagnosisScreen = DiagnosisScreen::Question(Pattern::CoordinationTax);
const THIRD: DiagnosisScreen = DiagnosisScreen::Question(Pattern::BacklogIllusion);
const FOURTH: DiagnosisScreen = DiagnosisScreen::Question(Pattern::AiValidationGap);

#[test]
fn every_reply_leads_to_the_following_question() {
    check_walk("", FIRST, "");
    for first in ["y", "n", "?"] {
        check_walk(first, SECOND, first);
        check_walk(&format!("{first}n"), THIRD, &format!("{first}n"));
        check_walk(&format!("{first}n?"), FOURTH, &format!("{first}n?"));
    }
    for last in ["y", "n", "?", "-"] {
        check_walk(&format!("nyn{last}"), DiagnosisScreen::Finding, &format!("nyn{last}"));
    }
}

#[test]
fn everybody_answers_four_questions() {
    for replies in all_replies().iter().filter(|replies| replies.ships_ai().is_some()) {
        let line = line(replies);
        for count in 0..4 {
            assert_eq!(walked(&line[..count]).screen(), DiagnosisScreen::Question(Pattern::ALL[count]), "{line}");
        }
        assert_eq!(place(&walked(&line)), (DiagnosisScreen::Finding, line));
    }
}

#[test]
fn a_reply_that_is_not_offered_leads_nowhere() {
    check_walk("-", FIRST, "");
    check_walk("yy-", THIRD, "yy");
    check_walk("nyyn1-", FIRST, "nyyn");
}

#[test]
fn from_the_finding_of_an_older_link_there_is_a_way_on() {
    check_walk_from("n", "", DiagnosisScreen::Finding, "n");
    check_walk_from("n", "g", SECOND, "n");
    check_walk_from("n", "gn", THIRD, "nn");
    check_walk_from("n", "gn?", FOURTH, "nn?");
    check_walk_from("n", "gn?-", DiagnosisScreen::Finding, "nn?-");
    check_walk_from("yyn", "g-", DiagnosisScreen::Finding, "yyn-");
    check_walk_from("yn", "gb", SECOND, "yn");
    check_walk_from("yn", "2yn?", DiagnosisScreen::Finding, "yyn?");
    check_walk_from("yn", "1b", DiagnosisScreen::Finding, "yn");
    check_walk_from("yn", "1?", THIRD, "?n");
    check_walk_from("yn", "3", DiagnosisScreen::Finding, "yn");
    check_walk_from("yyn-", "g", DiagnosisScreen::Finding, "yyn-");
}

#[test]
fn back_goes_one_screen_back_and_keeps_what_was_said() {
    check_walk("yb", FIRST, "y");
    check_walk("nyyb", THIRD, "nyy");
    check_walk("nyybb", SECOND, "nyy");
    check_walk("yybb?", SECOND, "?y");
    check_walk("yybbny", THIRD, "ny");
    check_walk("b", DiagnosisScreen::Cover, "");
    check_walk("ybb", DiagnosisScreen::Cover, "y");
}

#[test]
fn a_changed_answer_leads_back_to_the_finding() {
    check_walk("ynyy2", SECOND, "ynyy");
    check_walk("ynyy2b", DiagnosisScreen::Finding, "ynyy");
    check_walk("ynyy2y", DiagnosisScreen::Finding, "yyyy");
    check_walk("nyyn1?", DiagnosisScreen::Finding, "?yyn");
    check_walk("yyyn4y", DiagnosisScreen::Finding, "yyyy");
    check_walk("yyyn4-", DiagnosisScreen::Finding, "yyy-");
    check_walk("yyy-4?", DiagnosisScreen::Finding, "yyy?");
}

#[test]
fn starting_over_forgets_everything() {
    assert_eq!(walked("ynyyx"), DiagnosisSession::new());
}

#[test]
fn a_finding_was_had_until_the_next_fresh_start() {
    assert!(!walked("nnn").has_finding());
    assert!(walked("nnnn").has_finding());
    assert!(walked("nnnn4").has_finding());
    assert!(!walked("nnnnx").has_finding());
    assert!(DiagnosisSession::opened(replies("n")).has_finding());
    assert!(walked_from(DiagnosisSession::opened(replies("n")), "g").has_finding());
}

fn moves() -> Vec<DiagnosisMove> {
    let fixed = [DiagnosisMove::Start, DiagnosisMove::Back, DiagnosisMove::GoOn, DiagnosisMove::StartOver];
    let replies = Reply::offered(Pattern::AiValidationGap).iter().copied().map(DiagnosisMove::Reply);
    fixed.into_iter().chain(replies).chain(Pattern::ALL.map(DiagnosisMove::Change)).collect()
}

/// All sessions that moves can reach from one of `found`.
fn all_sessions(mut found: Vec<DiagnosisSession>) -> Vec<DiagnosisSession> {
    let mut waiting: VecDeque<DiagnosisSession> = found.clone().into();
    while let Some(session) = waiting.pop_front() {
        for next in moves().into_iter().filter_map(|step| session.after(step)) {
            if !found.contains(&next) {
                found.push(next.clone());
                waiting.push_back(next);
            }
        }
    }
    found
}

#[test]
fn wherever_moves_lead_the_screen_fits_what_was_said() {
    let sessions = all_sessions(vec![DiagnosisSession::new()]);
    println!("{} sessions", sessions.len());
    for session in &sessions {
        let (replies, finding) = (session.replies(), session.finding());
        let fits = match session.screen() {
            DiagnosisScreen::Cover => true,
            DiagnosisScreen::Question(pattern) => replies.is_due(pattern),
            DiagnosisScreen::Finding => session.has_finding() && finding.next_open().is_none(),
        };
        assert!(fits, "{session:?}");
    }
}

#[test]
fn every_reply_is_reached_and_every_session_ends_in_a_whole_finding() {
    let fresh = all_sessions(vec![DiagnosisSession::new()]);
    for replies in all_replies() {
        assert!(fresh.iter().any(|session| *session.replies() == replies), "{}", line(&replies));
    }
    for session in all_sessions(all_replies().into_iter().map(DiagnosisSession::opened).collect()) {
        let mut session = session.after(DiagnosisMove::Start).unwrap_or(session);
        session = session.after(DiagnosisMove::GoOn).unwrap_or(session);
        for _ in 0..4 {
            session = session.after(DiagnosisMove::Reply(Reply::Yes)).unwrap_or(session);
        }
        assert_eq!((session.screen(), session.finding().next_open()), (DiagnosisScreen::Finding, None), "{session:?}");
    }
}
