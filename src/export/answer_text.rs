use crate::engine::Answer;
use crate::model::Question;
use crate::words;

/// What was answered, in the question's own words.
pub fn answer_text(question: &Question, answer: Option<Answer>) -> &str {
    match answer {
        Some(Answer::Level(level)) => question.anchor(level),
        Some(Answer::DontKnow) => words::dont_know(),
        Some(Answer::DoesNotApply) => words::does_not_apply(),
        None => words::not_answered(),
    }
}
