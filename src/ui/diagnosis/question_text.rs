use crate::engine::diagnosis::{Replies, Reply};
use crate::model::{Diagnosis, Pattern};
use crate::words;

/// The content of one question.
pub(super) struct QuestionText<'a> {
    pub(super) pattern: Pattern,
    pub(super) number: String,
    /// How many of the four parts the progress bar shows.
    pub(super) passed: &'static str,
    pub(super) question: &'a str,
    pub(super) look: &'a [String],
    pub(super) answers: Vec<ReplyText<'a>>,
}

/// A reply as a button that also continues.
pub(super) struct ReplyText<'a> {
    pub(super) reply: Reply,
    pub(super) text: &'a str,
    /// Whether this reply was chosen before.
    pub(super) is_given: bool,
}

impl<'a> QuestionText<'a> {
    /// The content of all four questions, in order.
    pub(super) fn all(diagnosis: &'a Diagnosis, replies: &Replies) -> [Self; 4] {
        Pattern::ALL.map(|pattern| Self::of(diagnosis, replies, pattern))
    }

    fn of(diagnosis: &'a Diagnosis, replies: &Replies, pattern: Pattern) -> Self {
        let guide = diagnosis.guide(pattern);
        let answer = |reply| ReplyText {
            reply,
            text: match reply {
                Reply::Yes => &guide.yes,
                Reply::No => &guide.no,
                Reply::NotSure => words::not_sure_help(),
                Reply::NoAi => &diagnosis.no_ai,
            },
            is_given: replies.get(pattern) == Some(reply),
        };
        Self {
            pattern,
            number: words::question_number(pattern as u8 + 1),
            passed: ["1", "2", "3", "4"][pattern as usize],
            question: &guide.question,
            look: &guide.look,
            answers: Reply::offered(pattern).iter().copied().map(answer).collect(),
        }
    }
}
