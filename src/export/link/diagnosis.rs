//! The result link of the delivery diagnosis: as that of an assessment, with the replies in two bytes.
//!
//! | bits | what |
//! | --- | --- |
//! | 6 | 0 |
//! | 2 | whether AI is shipped: 0 not asked, 1 yes, 2 no |
//! | 2 each | the four replies: 0 not asked, 1 yes, 2 no, 3 not sure |

use super::{LinkProblem, Subject, hexadecimal, opened, sealed, state_in};
use crate::engine::diagnosis::{Replies, Reply};
use crate::export::Date;
use crate::model::{Diagnosis, Pattern};

/// A diagnosis as a link carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// What was said.
    pub replies: Replies,
    /// The day of the finding.
    pub date: Option<Date>,
}

/// The state that stands behind [`KEY`](super::KEY): 32 characters.
pub fn encode(diagnosis: &Diagnosis, shared: &Shared) -> String {
    sealed(subject(diagnosis), shared.date, &pack(&shared.replies))
}

/// Reads a state, alone or in the address or the text around it.
pub fn decode(text: &str, diagnosis: &Diagnosis) -> Result<Shared, LinkProblem> {
    let state = state_in(text);
    let bytes = hexadecimal::read(state).ok_or(LinkProblem::Damaged)?;
    let (date, packed) = opened(&bytes, subject(diagnosis))?;
    let packed = packed.try_into().map_err(|_| LinkProblem::Damaged)?;
    let shared = Shared { replies: unpack(packed), date };
    let is_as_written = encode(diagnosis, &shared).eq_ignore_ascii_case(state);
    if is_as_written { Ok(shared) } else { Err(LinkProblem::Damaged) }
}

fn subject(diagnosis: &Diagnosis) -> Subject<'_> {
    Subject { id: &diagnosis.id, version: diagnosis.version, question_count: 4 }
}

fn pack(replies: &Replies) -> [u8; 2] {
    let ai = match replies.ships_ai() {
        None => 0,
        Some(true) => 1,
        Some(false) => 2,
    };
    let given = Pattern::ALL.map(|pattern| match replies.get(pattern) {
        None => 0,
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
        if pattern == Pattern::AiValidationGap && ai != 0 {
            replies.give_ai(ai == 1);
        }
        match given >> (6 - 2 * pattern as u8) & 3 {
            0 => (),
            1 => replies.give(pattern, Reply::Yes),
            2 => replies.give(pattern, Reply::No),
            _ => replies.give(pattern, Reply::NotSure),
        }
    }
    replies
}
