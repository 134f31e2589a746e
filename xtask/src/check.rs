//! `cargo xtask check`.

use crate::{assessments, project};
use anyhow::{Result, bail};
use delivery_assessments::model::Assessment;
use std::path::PathBuf;

/// Prints what is wrong with `files`, or with all assessments where none is named. Fails if anything is.
pub fn check(files: &[PathBuf]) -> Result<()> {
    let files = if files.is_empty() { assessments::files()? } else { files.to_vec() };
    let mut problem_count = 0;
    for file in &files {
        match assessments::read(file) {
            Ok(assessment) => println!("{}: {}: fine", project::display(file), summary(&assessment)),
            Err(problems) => {
                problem_count += problems.len();
                println!("{}", problems.join("\n"));
            }
        }
    }
    match problem_count {
        0 => Ok(()),
        1 => bail!("1 problem"),
        count => bail!("{count} problems"),
    }
}

fn summary(assessment: &Assessment) -> String {
    let gates = assessment.questions().filter(|(_, question)| question.is_gate()).count();
    format!("{} questions, {} dimensions, {gates} gates", assessment.question_count(), assessment.dimensions.len())
}
