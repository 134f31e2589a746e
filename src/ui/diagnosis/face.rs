use crate::engine::diagnosis::{Move, Replies, Reply, Screen};
use crate::model::{Diagnosis, Pattern};
use crate::words;

/// What one question shows.
pub(super) struct Face<'a> {
    pub(super) screen: Screen,
    /// What tells it from the others.
    pub(super) key: &'static str,
    pub(super) number: String,
    /// How many of the four the bar shows.
    pub(super) passed: &'static str,
    pub(super) question: &'a str,
    pub(super) look: &'a [String],
    pub(super) answers: Vec<Answer<'a>>,
    /// Below the answers.
    pub(super) hint: &'static str,
}

/// A way to answer: a press on it goes on.
pub(super) struct Answer<'a> {
    pub(super) label: &'static str,
    pub(super) text: &'a str,
    /// Whether it was the answer before.
    pub(super) is_given: bool,
    pub(super) step: Move,
}

impl<'a> Face<'a> {
    /// All of them, in their order.
    pub(super) fn all(diagnosis: &'a Diagnosis, replies: &Replies) -> [Self; 5] {
        let of = |pattern| Self::of(diagnosis, replies, pattern);
        let [first, second, third, fourth] = Pattern::ALL.map(of);
        [first, second, third, Self::of_ai(diagnosis, replies), fourth]
    }

    fn of(diagnosis: &'a Diagnosis, replies: &Replies, pattern: Pattern) -> Self {
        let guide = diagnosis.guide(pattern);
        let answer = |reply| Answer {
            label: words::reply_label(reply),
            text: match reply {
                Reply::Yes => &guide.yes,
                Reply::No => &guide.no,
                Reply::NotSure => words::NOT_SURE_HELP,
            },
            is_given: replies.get(pattern) == Some(reply),
            step: Move::Reply(reply),
        };
        Self {
            screen: Screen::Question(pattern),
            key: pattern.id(),
            number: words::question_number(pattern),
            passed: ["1", "2", "3", "4"][pattern as usize],
            question: &guide.question,
            look: &guide.look,
            answers: Reply::ALL.map(answer).into(),
            hint: "",
        }
    }

    /// Whether AI is shipped, and with it whether the fourth question is asked.
    fn of_ai(diagnosis: &'a Diagnosis, replies: &Replies) -> Self {
        let ai = &diagnosis.ai;
        let answer = |(ships_ai, reply, text)| Answer {
            label: words::reply_label(reply),
            text,
            is_given: replies.ships_ai() == Some(ships_ai),
            step: Move::ShipsAi(ships_ai),
        };
        Self {
            screen: Screen::Ai,
            key: "ai",
            number: words::BEFORE_THE_FOURTH.to_owned(),
            passed: "3",
            question: &ai.question,
            look: &ai.look,
            answers: [(true, Reply::Yes, &*ai.yes), (false, Reply::No, &*ai.no)].map(answer).into(),
            hint: words::AI_HINT,
        }
    }
}
