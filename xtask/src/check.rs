//! `cargo xtask check`.

use crate::{assessments, content, diagnosis, editions, languages, project};
use anyhow::{Result, bail};
use delivery_assessments::model::{Assessment, AssessmentFile, Diagnosis, DiagnosisFile};
use std::fs;
use std::path::{Path, PathBuf};

/// Prints every problem in `files`, or in all assessments, the diagnosis, the texts, and the translations if `files` is empty.
/// Fails if there is one.
pub fn check(files: &[PathBuf]) -> Result<()> {
    let files = if files.is_empty() { all()? } else { files.to_vec() };
    let mut problem_count = 0;
    for file in &files {
        match read(file) {
            Ok(summary) => println!("{}: {summary}: fine", project::display(file)),
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

fn all() -> Result<Vec<PathBuf>> {
    let mut files = assessments::files()?;
    files.push(diagnosis::file());
    files.extend(languages::files()?);
    files.extend(editions::files()?);
    Ok(files)
}

/// A summary of `file` in a few words, or every problem in it.
fn read(file: &Path) -> Result<String, Vec<String>> {
    if is_same(file, &diagnosis::file()) {
        return diagnosis::read(file).map(|diagnosis| summary_of(&diagnosis));
    }
    if content::is_in(file, languages::FOLDER) {
        return languages::read(file).map(|language| format!("{} texts", language.texts.len()));
    }
    if is_translated(file, assessments::FOLDER) {
        return editions::read(file, AssessmentFile::check).map(|assessment| summary(&assessment));
    }
    if is_translated(file, diagnosis::FOLDER) {
        return editions::read(file, DiagnosisFile::check).map(|diagnosis| summary_of(&diagnosis));
    }
    assessments::read(file).map(|assessment| summary(&assessment))
}

/// Whether `file` stands in the folder of a language in `folder`.
fn is_translated(file: &Path, folder: &str) -> bool {
    file.parent().is_some_and(|language| content::is_in(language, folder))
}

fn summary_of(diagnosis: &Diagnosis) -> String {
    format!("{} patterns", diagnosis.guides.len())
}

fn is_same(left: &Path, right: &Path) -> bool {
    fs::canonicalize(left).is_ok_and(|left| fs::canonicalize(right).is_ok_and(|right| left == right))
}

fn summary(assessment: &Assessment) -> String {
    let gates = assessment.questions().filter(|(_, question)| question.is_gate()).count();
    let loops = assessment.questions().filter(|(_, question)| question.is_loop()).count();
    let patterns = assessment.patterns.iter().flatten().count();
    format!(
        "{} questions, {} dimensions, {gates} gates, {loops} loops, {patterns} patterns",
        assessment.question_count(),
        assessment.dimensions.len()
    )
}
