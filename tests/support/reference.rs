//! A second, simple implementation of the scoring rules, to compare the engine with. Answers are characters of the notation.

use super::{QuestionSketch, Sketch};
use delivery_assessments::model::Pattern;

/// The stage, 1 to 5; `None` if there is none.
pub fn stage(sketch: &Sketch, answers: &[char]) -> Option<u8> {
    let rows: Vec<(usize, QuestionSketch, char)> =
        sketch.questions().zip(answers).map(|((dimension, question), &answer)| (dimension, question, answer)).collect();
    let failing = rows.iter().filter(|(_, question, answer)| question.is_gate && "1?-".contains(*answer)).count();
    let is_open = rows.iter().any(|(_, question, answer)| question.is_loop && "123?-".contains(*answer));
    let scores = valid_scores(sketch, &rows);
    let (known, unknown) = weights(rows.iter());
    if scores.len() < 3 || 5 * known < 3 * (known + unknown) {
        return None;
    }
    let weakest = scores.iter().map(|score| band(score.points, score.known)).min()?;
    let cap = [5, 3, 2][failing.min(2)];
    Some(total_band(&scores).min(5.min(weakest + 1)).min(cap).min(if is_open { 4 } else { 5 }))
}

/// The first pattern that is present.
pub fn root(sketch: &Sketch, answers: &[char]) -> Option<Pattern> {
    Pattern::ALL.into_iter().find(|pattern| {
        let tagged = sketch.questions().zip(answers).filter(|((_, question), _)| question.pattern == Some(*pattern));
        let known: Vec<(u32, u32)> =
            tagged.filter_map(|((_, question), answer)| Some((question.weight.into(), answer.to_digit(10)?))).collect();
        let lacking: u32 = known.iter().map(|(weight, level)| weight * 25 * (5 - level)).sum();
        known.len() >= 3 && lacking > 60 * known.iter().map(|(weight, _)| weight).sum::<u32>()
    })
}

struct Score {
    weight: i128,
    points: i128,
    known: i128,
}

fn valid_scores(sketch: &Sketch, rows: &[(usize, QuestionSketch, char)]) -> Vec<Score> {
    let mut scores = Vec::new();
    for (position, dimension) in sketch.0.iter().enumerate() {
        let inside = || rows.iter().filter(|row| row.0 == position);
        let (known, unknown) = weights(inside());
        let levels = inside().filter(|row| row.2.is_ascii_digit()).count();
        if levels >= 2 && known >= unknown {
            scores.push(Score { weight: dimension.weight.into(), points: points(inside()), known });
        }
    }
    scores
}

fn weights<'a>(rows: impl Iterator<Item = &'a (usize, QuestionSketch, char)>) -> (i128, i128) {
    rows.fold((0, 0), |(known, unknown), (_, question, answer)| match answer {
        '?' | '-' => (known, unknown + i128::from(question.weight)),
        'n' => (known, unknown),
        _ => (known + i128::from(question.weight), unknown),
    })
}

fn points<'a>(rows: impl Iterator<Item = &'a (usize, QuestionSketch, char)>) -> i128 {
    rows.filter_map(|(_, question, answer)| {
        let level = answer.to_digit(10)?;
        Some(i128::from(question.weight) * 25 * i128::from(level - 1))
    })
    .sum()
}

fn total_band(scores: &[Score]) -> u8 {
    let denominator: i128 = scores.iter().map(|score| score.known).product();
    let sum: i128 = scores.iter().map(|score| score.weight * score.points * denominator / score.known).sum();
    let weight: i128 = scores.iter().map(|score| score.weight).sum();
    band(sum, denominator * weight)
}

/// The band of `sum / count`.
fn band(sum: i128, count: i128) -> u8 {
    match sum {
        sum if sum < 20 * count => 1,
        sum if sum < 40 * count => 2,
        sum if sum < 60 * count => 3,
        sum if sum < 80 * count => 4,
        _ => 5,
    }
}
