//! Replies to the diagnosis, written as a line.

use delivery_assessments::engine::diagnosis::{Replies, Reply};
use delivery_assessments::model::Pattern;

/// `y` yes, `n` no, `?` not sure, in the order of the questions; for the fourth also `-`, "we ship no AI".
pub fn replies(line: &str) -> Replies {
    let mut replies = Replies::default();
    assert!(line.len() <= 4, "there are four questions");
    for (pattern, sign) in Pattern::ALL.into_iter().zip(line.chars()) {
        replies.give(pattern, reply(sign));
    }
    assert_eq!(self::line(&replies), line, "the line has a gap");
    replies
}

pub fn reply(sign: char) -> Reply {
    match sign {
        'y' => Reply::Yes,
        'n' => Reply::No,
        '?' => Reply::NotSure,
        '-' => Reply::NoAi,
        _ => panic!("{sign:?} is no reply"),
    }
}

/// The line that [`replies`] reads.
pub fn line(replies: &Replies) -> String {
    let given = Pattern::ALL.into_iter().filter_map(|pattern| replies.get(pattern));
    given.map(sign).collect()
}

fn sign(reply: Reply) -> char {
    match reply {
        Reply::Yes => 'y',
        Reply::No => 'n',
        Reply::NotSure => '?',
        Reply::NoAi => '-',
    }
}

/// All possible replies.
pub fn all_replies() -> Vec<Replies> {
    let mut lines = vec![String::new()];
    let mut all = Vec::new();
    while let Some(line) = lines.pop() {
        if let Some(due) = Pattern::ALL.get(line.len()) {
            lines.extend(Reply::offered(*due).iter().map(|reply| format!("{line}{}", sign(*reply))));
        }
        all.push(replies(&line));
    }
    all
}
