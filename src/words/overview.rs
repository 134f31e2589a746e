//! The sentences around all results in one place. Its texts have names of their own, `overview::title`, because many of them are
//! called like something else elsewhere.

pub use super::texts::overview::*;

use super::{number, pattern_label, texts};
use crate::engine::Answer;
use crate::engine::overview::{Overview, PatternCount, Reason};
use crate::model::Stage;

/// "Six results, three with the same root"; numbers above twelve are in digits.
pub fn heading(results: usize, shared: usize) -> String {
    let all = texts::overview::results(results, spelled(results, &few_first()));
    if shared > 1 { with_same_root(all, spelled(shared, &few())) } else { all }
}

fn spelled(count: usize, words: &[&'static str]) -> String {
    words.get(count).map_or_else(|| number(u64::try_from(count).unwrap_or(u64::MAX)), |word| (*word).to_owned())
}

/// What most results have in common, and that this is where to begin, unless something `comes_first`.
pub fn shared_root(overview: &Overview, comes_first: bool) -> String {
    let total = overview.current().count();
    let root = match overview.shared_root() {
        None => return root_of_none().to_owned(),
        Some((root, count)) if overview.is_root_tied() => return root_tied(count, total, pattern_label(root)),
        Some((root, _)) if total == 1 => root_of_one(pattern_label(root)),
        Some((root, count)) => root_shared_by(pattern_label(root), count, total),
    };
    if comes_first { root } else { begin_there(root) }
}

/// How many results show a pattern, and of how many nobody can tell.
pub fn counted(count: &PatternCount) -> String {
    let (total, unknown) = (count.asked(), count.unknown.len());
    let known = match (count.root.len(), count.also.len()) {
        _ if total == 0 => asked_by_none().to_owned(),
        _ if total == unknown => String::new(),
        (0, 0) => absent_in(total),
        (0, also) => also_in(also, total),
        (root, 0) => root_in(root, total),
        (root, also) => root_and_also_in(root, total, also),
    };
    let unknown = if unknown > 0 { unknown_in(unknown) } else { String::new() };
    [known.as_str(), if known.is_empty() || unknown.is_empty() { "" } else { " " }, &unknown].concat()
}

/// How to read the squares, each of which stands for up to `unit` results.
pub fn breaks_hint(unit: usize) -> String {
    breaks_order(squares(unit))
}

/// How many results show a pattern, in short.
pub fn counted_shortly(present: usize, asked: usize) -> String {
    if asked == 0 { asked_by_none().to_owned() } else { shown_shortly(present, asked) }
}

/// The heading above the moves with this reason.
pub fn reason_label(reason: Reason) -> &'static str {
    match reason {
        Reason::Gate => gates(),
        Reason::Root(pattern) => pattern_label(pattern),
        Reason::Largest => largest(),
        Reason::FindOut => settle(),
    }
}

/// "2 Local".
pub fn stage(stage: Stage) -> String {
    stage_named(stage.number(), super::stage_label(stage))
}

/// The stage that was guessed, by whom if it says so.
pub fn guess(person: &str, felt: Stage) -> String {
    if person.is_empty() { guessed(felt.number()) } else { guessed_by(person, felt.number()) }
}

/// A name with whose it is, if it says so.
pub fn title_of(title: &str, person: &str) -> String {
    if person.is_empty() { title.to_owned() } else { of_person(title, person) }
}

/// The first of `total` names, and how many more there are.
pub fn some(first: &[String], total: usize) -> String {
    let shown = first.join(", ");
    let more = total.saturating_sub(first.len());
    if more > 0 { and_more(shown, more) } else { shown }
}

/// What kind of answer it is.
pub fn answer_kind(answer: Option<Answer>) -> &'static str {
    let [level, dont_know, does_not_apply, none] = answer_kinds();
    match answer {
        Some(Answer::Level(_)) => level,
        Some(Answer::DontKnow) => dont_know,
        Some(Answer::DoesNotApply) => does_not_apply,
        None => none,
    }
}

/// A cell that says yes or no.
pub fn yes(is_so: bool) -> &'static str {
    if is_so { yes_cell() } else { no_cell() }
}
