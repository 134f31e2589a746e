//! The diagnosis: what follows from replies, and the way from question to question. There are so few replies and so few
//! sessions that the tests look at all of them.

mod support;

use delivery_assessments::engine::diagnosis::{Finding, Move, Replies, Reply, Screen, Session, StepState, Verdict};
use delivery_assessments::model::Pattern;
use std::collections::VecDeque;
use support::replies::{all_replies, line, replies, reply};

const ROOTS: [Verdict; 4] = [
    Verdict::Root(Pattern::OwnershipGap),
    Verdict::Root(Pattern::CoordinationTax),
    Verdict::Root(Pattern::BacklogIllusion),
    Verdict::Root(Pattern::AiValidationGap),
];

/// One letter for each question: `R`oot, `a`lso present, `h`olds, `u`nsure, `-` not asked, `.` open.
fn states(finding: Finding) -> String {
    let letter = |pattern| match finding.state(pattern) {
        StepState::Root => 'R',
        StepState::AlsoPresent => 'a',
        StepState::Holds => 'h',
        StepState::Unsure => 'u',
        StepState::NotAsked => '-',
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
    check("yyy+n", "hhhR", ROOTS[3]);
}

#[test]
fn what_fails_behind_it_is_also_present() {
    check("nyn", "Rha.", ROOTS[0]);
    check("nnn+n", "Raaa", ROOTS[0]);
    check("ynn+y", "hRah", ROOTS[1]);
    check("yyn-", "hhR-", ROOTS[2]);
}

#[test]
fn not_sure_stops_nothing_and_could_come_first() {
    check("?n", "uR..", ROOTS[1]);
    check("??n", "uuR.", ROOTS[2]);
    let could = |line: &str| Finding::of(&replies(line)).could_come_first().collect::<Vec<_>>();
    assert_eq!(could("?n"), [Pattern::OwnershipGap]);
    assert_eq!(could("?y?+n"), [Pattern::OwnershipGap, Pattern::BacklogIllusion]);
    assert_eq!(could("n?n"), []);
    assert_eq!(could("?y?+y"), [], "without a root nothing comes before it");
}

#[test]
fn without_a_no_and_with_a_doubt_nothing_can_be_told() {
    check("?yy+y", "uhhh", Verdict::CannotTell);
    check("yyy+?", "hhhu", Verdict::CannotTell);
    check("??\u{3f}-", "uuu-", Verdict::CannotTell);
    check("", "....", Verdict::CannotTell);
    check("yyy+", "hhh.", Verdict::CannotTell);
}

#[test]
fn if_everything_holds_none_fails() {
    check("yyy+y", "hhhh", Verdict::NoneFails);
    check("yyy-", "hhh-", Verdict::NoneFails);
}

#[test]
fn there_are_175_replies_and_each_has_a_finding() {
    // 1 + 3 + 9 + 27 without a word on AI, 27 with none, 27 with AI and 81 with the fourth reply.
    let all = all_replies();
    assert_eq!(all.len(), 1 + 3 + 9 + 27 + 27 + 27 + 81);
    for replies in &all {
        let (line, finding) = (line(replies), Finding::of(replies));
        let given: String = line.chars().filter(|sign| !"+-".contains(*sign)).collect();
        let root = given.find('n').map(|place| Pattern::ALL[place]);
        assert_eq!(finding.root(), root, "{line}");
        assert_eq!(finding.also().count(), given.matches('n').count().saturating_sub(1), "{line}");
        assert_eq!(finding.unsure().count(), given.matches('?').count(), "{line}");
        let expected = match root {
            Some(root) => Verdict::Root(root),
            None if line == "yyy-" || line == "yyy+y" => Verdict::NoneFails,
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
    replies.give_ai(true);
    replies.give(Pattern::AiValidationGap, Reply::No);
    assert_eq!(replies, Replies::default());
}

#[test]
fn without_ai_the_reply_about_it_is_forgotten() {
    let mut given = replies("yyy+n");
    given.give_ai(false);
    assert_eq!(line(&given), "yyy-");
    given.give(Pattern::AiValidationGap, Reply::No);
    assert_eq!(line(&given), "yyy-");
    given.give_ai(true);
    assert_eq!(line(&given), "yyy+");
}

/// Where a session is, what was said so far.
fn place(session: &Session) -> (Screen, String) {
    (session.screen(), line(session.replies()))
}

/// The session after the moves of `line`: the signs of [`replies`], `b`ack, `g`o on, a digit to change that answer, `*` to
/// change whether AI is shipped, `x` to start over.
fn walked(line: &str) -> Session {
    line.chars().fold(Session::started(), |session, sign| {
        let step = match sign {
            '+' | '-' => Move::ShipsAi(sign == '+'),
            'b' => Move::Back,
            'g' => Move::GoOn,
            'x' => Move::StartOver,
            '*' => Move::ChangeAi,
            '1'..='4' => Move::Change(Pattern::ALL[sign as usize - '1' as usize]),
            _ => Move::Reply(reply(sign)),
        };
        session.after(step).unwrap_or(session)
    })
}

#[track_caller]
fn check_walk(moves: &str, screen: Screen, replies: &str) {
    assert_eq!(place(&walked(moves)), (screen, replies.to_owned()), "{moves}");
}

const FIRST: Screen = Screen::Question(Pattern::OwnershipGap);
const SECOND: Screen = Screen::Question(Pattern::CoordinationTax);
const THIRD: Screen = Screen::Question(Pattern::BacklogIllusion);
const FOURTH: Screen = Screen::Question(Pattern::AiValidationGap);

#[test]
fn it_stops_at_the_first_no() {
    check_walk("", FIRST, "");
    check_walk("n", Screen::Finding, "n");
    check_walk("y", SECOND, "y");
    check_walk("?n", Screen::Finding, "?n");
    check_walk("yyn", Screen::Finding, "yyn");
    check_walk("yyy+n", Screen::Finding, "yyy+n");
}

#[test]
fn the_ai_question_is_asked_only_where_ai_is_shipped() {
    check_walk("yy?", Screen::Ai, "yy?");
    check_walk("yyy-", Screen::Finding, "yyy-");
    check_walk("yyy+", FOURTH, "yyy+");
    check_walk("yyy+y", Screen::Finding, "yyy+y");
}

#[test]
fn going_on_stops_at_nothing_more() {
    check_walk("ng", SECOND, "n");
    check_walk("ngn", THIRD, "nn");
    check_walk("ngnn", Screen::Ai, "nnn");
    check_walk("ngnn+", FOURTH, "nnn+");
    check_walk("ngnn+n", Screen::Finding, "nnn+n");
    check_walk("ngnn+ng", Screen::Finding, "nnn+n");
    check_walk("yyng-", Screen::Finding, "yyn-");
}

#[test]
fn another_first_no_stops_again() {
    check_walk("ngbyn", Screen::Finding, "yn");
    check_walk("yngy+?1n", Screen::Finding, "nny+?");
    check_walk("ngyn-1y", Screen::Finding, "yyn-");
}

#[test]
fn back_goes_one_screen_back_and_keeps_what_was_said() {
    check_walk("yb", FIRST, "y");
    check_walk("yyyb", THIRD, "yyy");
    check_walk("yyy+b", Screen::Ai, "yyy+");
    check_walk("yyy+bb", THIRD, "yyy+");
    check_walk("yybb?", SECOND, "?y");
    check_walk("yybbn", Screen::Finding, "ny");
    check_walk("yybbng", THIRD, "ny");
    check_walk("b", Screen::Cover, "");
    check_walk("ybb", Screen::Cover, "y");
}

#[test]
fn a_changed_answer_leads_back_to_the_finding_or_on_from_there() {
    check_walk("yn2", SECOND, "yn");
    check_walk("yn2b", Screen::Finding, "yn");
    check_walk("yn2y", THIRD, "yy");
    check_walk("yn1?", Screen::Finding, "?n");
    check_walk("yyy+n1n", Screen::Finding, "nyy+n");
    check_walk("yyy+n4y", Screen::Finding, "yyy+y");
    check_walk("yyy-*+", FOURTH, "yyy+");
    check_walk("yyy+n*-", Screen::Finding, "yyy-");
    check_walk("yn3", Screen::Finding, "yn");
    check_walk("yn*", Screen::Finding, "yn");
}

#[test]
fn starting_over_forgets_everything() {
    assert_eq!(walked("yngyx"), Session::new());
}

#[test]
fn a_finding_was_had_until_the_next_fresh_start() {
    assert!(!walked("y").has_finding());
    assert!(walked("n").has_finding());
    assert!(walked("ngyb").has_finding());
    assert!(!walked("nx").has_finding());
    assert!(Session::opened(replies("n")).has_finding());
}

fn moves() -> Vec<Move> {
    let fixed = [
        Move::Start,
        Move::ShipsAi(true),
        Move::ShipsAi(false),
        Move::Back,
        Move::GoOn,
        Move::ChangeAi,
        Move::StartOver,
    ];
    let replies = Reply::ALL.map(Move::Reply);
    fixed.into_iter().chain(replies).chain(Pattern::ALL.map(Move::Change)).collect()
}

/// Every session that moves can lead to.
fn all_sessions() -> Vec<Session> {
    let mut found = vec![Session::new()];
    let mut waiting: VecDeque<Session> = found.clone().into();
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
    let sessions = all_sessions();
    println!("{} sessions", sessions.len());
    for session in &sessions {
        let (replies, finding) = (session.replies(), session.finding());
        let fits = match session.screen() {
            Screen::Cover => true,
            Screen::Question(pattern) => replies.is_due(pattern),
            Screen::Ai => replies.is_ai_due(),
            Screen::Finding => session.has_finding() && (finding.root().is_some() || finding.next_open().is_none()),
        };
        assert!(fits, "{session:?}");
    }
}

#[test]
fn every_reply_is_reached_and_every_session_ends_in_a_finding() {
    let sessions = all_sessions();
    for replies in all_replies() {
        assert!(sessions.iter().any(|session| *session.replies() == replies), "{}", line(&replies));
    }
    for session in sessions {
        let mut session = session.after(Move::Start).unwrap_or(session);
        for _ in 0..6 {
            session = session
                .after(Move::ShipsAi(true))
                .or_else(|| session.after(Move::Reply(Reply::Yes)))
                .unwrap_or(session);
        }
        assert_eq!(session.screen(), Screen::Finding, "{session:?}");
    }
}
