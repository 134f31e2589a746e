//! Answers as one line: `1` to `5`, `?` don't know, `n` does not apply, `-` unanswered. White space is for the eye.

use super::{Answer, Answers};
use crate::model::{Assessment, Level};
use std::fmt;

impl Answers {
    /// Reads the line notation; a wrong line gives a sentence that says what is wrong with it.
    pub fn read(line: &str, assessment: &Assessment) -> Result<Self, String> {
        let mut answers = Self::none(assessment);
        let mut read_count = 0;
        for character in line.chars().filter(|character| !character.is_whitespace()) {
            answers.set(read_count, answer(character).ok_or_else(|| wrong_character(character, read_count))?);
            read_count += 1;
        }
        if read_count == answers.question_count() { Ok(answers) } else { Err(wrong_count(read_count, &answers)) }
    }
}

impl Answer {
    /// The answer as one character: `1` to `5`, `?` or `n`.
    pub fn symbol(self) -> char {
        match self {
            Self::Level(level) => digit(level),
            Self::DontKnow => '?',
            Self::DoesNotApply => 'n',
        }
    }
}

impl fmt::Display for Answers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, group) in self.groups().enumerate() {
            let separator = if position == 0 { "" } else { " " };
            let characters: String = group.iter().map(|answer| answer.map_or('-', Answer::symbol)).collect();
            write!(formatter, "{separator}{characters}")?;
        }
        Ok(())
    }
}

/// The inner value is none for an unanswered question, the outer one for a character without meaning.
#[expect(clippy::option_option, reason = "unanswered is absent everywhere, also here")]
fn answer(character: char) -> Option<Option<Answer>> {
    match character {
        '?' => Some(Some(Answer::DontKnow)),
        'n' => Some(Some(Answer::DoesNotApply)),
        '-' => Some(None),
        _ => Level::ALL.into_iter().find(|level| digit(*level) == character).map(|level| Some(Answer::Level(level))),
    }
}

fn digit(level: Level) -> char {
    char::from(b'0' + level.get())
}

fn wrong_character(character: char, read_count: usize) -> String {
    let position = read_count + 1;
    let [lowest, highest] = [Level::LOWEST, Level::HIGHEST].map(Level::get);
    format!(
        "answer {position} is `{character}`; \
         write {lowest} to {highest}, ? for don't know, n for does not apply, or - for unanswered"
    )
}

fn wrong_count(read_count: usize, answers: &Answers) -> String {
    let plural = if read_count == 1 { "" } else { "s" };
    format!("{read_count} answer{plural}, the assessment has {}; write - for unanswered", answers.question_count())
}
