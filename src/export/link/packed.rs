//! The felt stage and the answers in 3 bits each.

use crate::engine::{Answer, Answers};
use crate::model::{Assessment, Level, Stage};

const DONT_KNOW: u8 = 6;
const DOES_NOT_APPLY: u8 = 7;

/// The bits of `felt`, then those of the answers, filled up with 0 to whole bytes.
pub(super) fn pack(answers: &Answers, felt: Option<Stage>) -> Vec<u8> {
    let given = (0..answers.question_count()).map(|question| symbol(answers.get(question)));
    let symbols = [felt.map_or(0, Stage::number)].into_iter().chain(given);
    let bits: Vec<u8> = symbols.flat_map(|symbol| [symbol >> 2 & 1, symbol >> 1 & 1, symbol & 1]).collect();
    bits.chunks(8).map(|bits| joined((0..8).map(|place| bits.get(place).copied().unwrap_or(0)))).collect()
}

/// What was packed. Bits that are not there count as 0.
pub(super) fn unpack(packed: &[u8], assessment: &Assessment) -> (Answers, Option<Stage>) {
    let bit = |place: usize| packed.get(place / 8).map_or(0, |byte| byte >> (7 - place % 8) & 1);
    let symbol = |index: usize| joined((3 * index..3 * index + 3).map(bit));
    let mut answers = Answers::none(assessment);
    for question in 0..answers.question_count() {
        answers.set(question, answer(symbol(question + 1)));
    }
    (answers, Stage::new(symbol(0)))
}

fn joined(bits: impl Iterator<Item = u8>) -> u8 {
    bits.fold(0, |joined, bit| joined << 1 | bit)
}

fn symbol(answer: Option<Answer>) -> u8 {
    match answer {
        None => 0,
        Some(Answer::Level(level)) => level.get(),
        Some(Answer::DontKnow) => DONT_KNOW,
        Some(Answer::DoesNotApply) => DOES_NOT_APPLY,
    }
}

fn answer(symbol: u8) -> Option<Answer> {
    match symbol {
        DONT_KNOW => Some(Answer::DontKnow),
        DOES_NOT_APPLY => Some(Answer::DoesNotApply),
        _ => Level::new(symbol).map(Answer::Level),
    }
}
