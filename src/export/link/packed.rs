//! The felt stage and the answers in 3 bits each.

use crate::engine::Answer;
use crate::model::{Level, Stage};

const DONT_KNOW: u8 = 6;
const DOES_NOT_APPLY: u8 = 7;

const _: () = assert!(Level::COUNT < DONT_KNOW as usize, "each level needs a symbol of its own");
const _: () = assert!(Stage::COUNT < 1 << 3, "each stage needs a symbol of its own");

/// The bits of `felt`, then those of the answers, filled up with 0 to whole bytes.
pub(super) fn pack(answers: &[Option<Answer>], felt: Option<Stage>) -> Vec<u8> {
    let mut symbols = vec![felt.map_or(0, Stage::number)];
    symbols.extend(answers.iter().map(|answer| symbol(*answer)));
    let bit = |place: usize| symbols.get(place / 3).map_or(0, |symbol| symbol >> (2 - place % 3) & 1);
    let bytes = (3 * symbols.len()).div_ceil(8);
    (0..bytes).map(|byte| joined((8 * byte..8 * byte + 8).map(bit))).collect()
}

/// What was packed for so many questions. Bits that are not there count as 0.
pub(super) fn unpack(packed: &[u8], question_count: usize) -> (Vec<Option<Answer>>, Option<Stage>) {
    let bit = |place: usize| packed.get(place / 8).map_or(0, |byte| byte >> (7 - place % 8) & 1);
    let symbol = |index: usize| joined((3 * index..3 * index + 3).map(bit));
    ((1..=question_count).map(|index| answer(symbol(index))).collect(), Stage::new(symbol(0)))
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
