//! Replies to the diagnosis, as a line.

use delivery_assessments::engine::diagnosis::{Replies, Reply};
use delivery_assessments::model::Pattern;

/// `y` yes, `n` no, `?` not sure, in the order of the questions; before the fourth, `+` where AI is shipped and `-` where
/// not.
pub fn replies(line: &str) -> Replies {
    let mut replies = Replies::default();
    let mut patterns = Pattern::ALL.into_iter();
    for sign in line.chars() {
        match sign {
            '+' | '-' => replies.give_ai(sign == '+'),
            _ => replies.give(patterns.next().expect("there are four questions"), reply(sign)),
        }
    }
    assert_eq!(self::line(&replies), line, "the line has a gap");
    replies
}

pub fn reply(sign: char) -> Reply {
    match sign {
        'y' => Reply::Yes,
        'n' => Reply::No,
        '?' => Reply::NotSure,
        _ => panic!("{sign:?} is no reply"),
    }
}

/// The line that [`replies`] reads.
pub fn line(replies: &Replies) -> String {
    let mut line = String::new();
    for pattern in Pattern::ALL {
        if let (Pattern::AiValidationGap, Some(ships_ai)) = (pattern, replies.ships_ai()) {
            line.push(if ships_ai { '+' } else { '-' });
        }
        line.extend(replies.get(pattern).map(|reply| match reply {
            Reply::Yes => 'y',
            Reply::No => 'n',
            Reply::NotSure => '?',
        }));
    }
    line
}

/// All replies that there can be.
pub fn all_replies() -> Vec<Replies> {
    let mut lines = vec![String::new()];
    let mut all = Vec::new();
    while let Some(line) = lines.pop() {
        let next: &[&str] = match line.len() {
            0..3 => &["y", "n", "?"],
            3 => &["+", "-", "+y", "+n", "+?"],
            _ => &[],
        };
        lines.extend(next.iter().map(|next| format!("{line}{next}")));
        all.push(replies(&line));
    }
    all
}
