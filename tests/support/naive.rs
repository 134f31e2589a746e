//! A reading of answers that uses nothing of the engine, to hold what a result says against.

use delivery_assessments::engine::{Answer, Answers};
use delivery_assessments::model::{Assessment, Dimension, Pattern, Question};

/// A question with its index and its answer.
pub struct Answered<'a> {
    pub index: usize,
    pub dimension: &'a Dimension,
    pub question: &'a Question,
    pub answer: Option<Answer>,
}

impl Answered<'_> {
    /// 1 to 5.
    pub fn level(&self) -> Option<u8> {
        match self.answer {
            Some(Answer::Level(level)) => Some(level.get()),
            _ => None,
        }
    }

    pub fn is_left_out(&self) -> bool {
        self.answer == Some(Answer::DoesNotApply)
    }

    /// A gate that is failed, or that nobody knows.
    pub fn fails(&self) -> bool {
        self.question.gate.is_some() && !self.is_left_out() && self.level().is_none_or(|level| level == 1)
    }

    /// A loop that is open, or that nobody knows.
    pub fn is_open(&self) -> bool {
        self.question.loop_reason.is_some() && !self.is_left_out() && self.level().is_none_or(|level| level < 4)
    }
}

/// All questions in the order of the file.
pub fn all_answered<'a>(assessment: &'a Assessment, answers: &Answers) -> Vec<Answered<'a>> {
    let questions = assessment.questions().enumerate();
    questions
        .map(|(index, (dimension, question))| Answered { index, dimension, question, answer: answers.get(index) })
        .collect()
}

/// The text for the dimension's score: below 40, 60, 80 points, or from there on; none if fewer than two levels or less than half
/// of what applies is known.
pub fn meaning<'a>(dimension: &'a Dimension, answered: &[Answered]) -> Option<&'a str> {
    let inside: Vec<&Answered> = answered.iter().filter(|answered| answered.dimension.id == dimension.id).collect();
    let (known, points) = sums(&inside);
    let applies: u64 = inside.iter().filter(|answered| !answered.is_left_out()).map(|answered| weight(answered)).sum();
    let levels = inside.iter().filter(|answered| answered.level().is_some()).count();
    let is_known = levels >= 2 && 2 * known >= applies;
    is_known.then(|| match points {
        points if points < 40 * known => dimension.low.as_str(),
        points if points < 60 * known => &dimension.middle,
        points if points < 80 * known => &dimension.high,
        _ => &dimension.top,
    })
}

/// The patterns that are present, in the order of the walk: three levels or more, together below 40 points.
pub fn present(answered: &[Answered]) -> Vec<Pattern> {
    let is_present = |pattern: &Pattern| {
        let is_known = |answered: &&Answered| answered.question.pattern == Some(*pattern) && answered.level().is_some();
        let tagged: Vec<&Answered> = answered.iter().filter(is_known).collect();
        let (known, points) = sums(&tagged);
        tagged.len() >= 3 && points < 40 * known
    };
    Pattern::ALL.into_iter().filter(is_present).collect()
}

fn weight(answered: &Answered) -> u64 {
    answered.question.weight.into()
}

/// The weights of what has a level, and their points.
fn sums(answered: &[&Answered]) -> (u64, u64) {
    let known = answered.iter().filter_map(|answered| Some((weight(answered), u64::from(answered.level()?))));
    known.fold((0, 0), |(known, points), (weight, level)| (known + weight, points + weight * 25 * (level - 1)))
}
