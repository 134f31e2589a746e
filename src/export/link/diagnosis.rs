//! The result link of the delivery diagnosis: as that of an assessment, with the replies in two bytes.
//!
//! | bits | what |
//! | --- | --- |
//! | 6 | 0 |
//! | 2 | whether AI is shipped: 0 not answered, 1 yes, 2 no |
//! | 2 each | the four replies: 0 not answered, 1 yes, 2 no, 3 not sure |
//!
//! Links made while the diagnosis stopped at the first no hold open questions. Whether AI is shipped was a question of its own
//! then; where it is the last that was answered, the fourth question is open.

use super::{LinkProblem, Subject, hexadecimal, opened, sealed, state_in};
use crate::engine::diagnosis::{Replies, Reply};
use crate::export::Date;
use crate::model::{Diagnosis, Pattern};

const SHIPS_AI: u8 = 1;
const SHIPS_NO_AI: u8 = 2;

/// A diagnosis as a link carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedReplies {
    /// What was said.
    pub replies: Replies,
    /// The day of the finding.
    pub date: Option<Date>,
}

/// The state that stands behind [`KEY`](super::KEY): 32 characters.
pub fn encode(diagnosis: &Diagnosis, shared: &SharedReplies) -> String {
    sealed(subject(diagnosis), shared.date, &pack(&shared.replies))
}

/// Reads a state, alone or in the address or the text around it.
pub fn decode(text: &str, diagnosis: &Diagnosis) -> Result<SharedReplies, LinkProblem> {
    let state = state_in(text);
    let bytes = hexadecimal::read(state).ok_or(LinkProblem::Damaged)?;
    let (date, packed) = opened(&bytes, subject(diagnosis))?;
    let packed: [u8; 2] = packed.try_into().map_err(|_| LinkProblem::Damaged)?;
    let replies = unpack(packed);
    let written = if is_open_after_ai(&replies, packed) { packed } else { pack(&replies) };
    let is_as_written = sealed(subject(diagnosis), date, &written).eq_ignore_ascii_case(state);
    if is_as_written { Ok(SharedReplies { replies, date }) } else { Err(LinkProblem::Damaged) }
}

fn subject(diagnosis: &Diagnosis) -> Subject<'_> {
    Subject { id: &diagnosis.id, version: diagnosis.version, question_count: 4 }
}

fn pack(replies: &Replies) -> [u8; 2] {
    let ai = match replies.ships_ai() {
        None => 0,
        Some(true) => SHIPS_AI,
        Some(false) => SHIPS_NO_AI,
    };
    let given = Pattern::ALL.map(|pattern| match replies.get(pattern) {
        None | Some(Reply::NoAi) => 0,
        Some(Reply::Yes) => 1,
        Some(Reply::No) => 2,
        Some(Reply::NotSure) => 3,
    });
    [ai, given.into_iter().fold(0, |packed, reply| packed << 2 | reply)]
}

/// What does not fit the order of the questions is left out.
fn unpack([ai, given]: [u8; 2]) -> Replies {
    let mut replies = Replies::default();
    for pattern in Pattern::ALL {
        match given >> (6 - 2 * pattern as u8) & 3 {
            0 if ai == SHIPS_NO_AI => replies.give(pattern, Reply::NoAi),
            0 => (),
            1 => replies.give(pattern, Reply::Yes),
            2 => replies.give(pattern, Reply::No),
            _ => replies.give(pattern, Reply::NotSure),
        }
    }
    replies
}

/// Whether `packed` says of `replies`, of which only the last is missing, that AI is shipped.
fn is_open_after_ai(replies: &Replies, packed: [u8; 2]) -> bool {
    let [_, given] = pack(replies);
    replies.ships_ai().is_none() && replies.is_due(Pattern::AiValidationGap) && packed == [SHIPS_AI, given]
}
