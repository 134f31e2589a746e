use super::excludable::Excludable;
use super::reader::{Read, Reader};
use super::rule::{each, id, text, unique};
use super::{MAX_CHOICES, MAX_SETUP};
use crate::model::file::{ChoiceFile, Given, SetupFile};
use crate::model::{Choice, Setup};
use std::collections::BTreeSet;

/// The questions before the first one, whose choices exclude some of `excludable`.
pub(super) fn setup(excludable: &Excludable) -> impl Fn(&mut Reader, Vec<Given<SetupFile>>) -> Read<Vec<Setup>> {
    move |reader, files| {
        if files.len() > MAX_SETUP {
            reader.problem(format!("{} setup questions, an assessment has at most {MAX_SETUP}", files.len()));
        }
        each(one(excludable))(reader, files)
    }
}

fn one(excludable: &Excludable) -> impl Fn(&mut Reader, SetupFile) -> Read<Setup> {
    move |reader, file| {
        let id = reader.required("id", file.id, unique("setup id", id));
        let setup_text = reader.required("text", file.text, text);
        let choices = reader.required("choices", file.choices, choices(excludable));
        reader.refuse(&file.unknown);
        Ok(Setup { id: id?, text: setup_text?, choices: choices? })
    }
}

fn choices(excludable: &Excludable) -> impl Fn(&mut Reader, Vec<Given<ChoiceFile>>) -> Read<Vec<Choice>> {
    move |reader, files| {
        if !(2..=MAX_CHOICES).contains(&files.len()) {
            reader.problem(format!("{} choices, a setup question has 2 to {MAX_CHOICES}", files.len()));
        }
        let in_this_setup = reader.place().to_owned();
        each(choice(excludable, &in_this_setup))(reader, files)
    }
}

fn choice(excludable: &Excludable, in_this_setup: &str) -> impl Fn(&mut Reader, ChoiceFile) -> Read<Choice> {
    move |reader, file| {
        let id = reader.required("id", file.id, unique(format!("choice id in {in_this_setup}"), id));
        let choice_text = reader.required("text", file.text, unique(format!("choice text in {in_this_setup}"), text));
        let excludes = reader.required("excludes", file.excludes.or(Vec::new()), excludes(excludable));
        reader.refuse(&file.unknown);
        Ok(Choice { id: id?, text: choice_text?, excludes: excludes? })
    }
}

fn excludes(excludable: &Excludable) -> impl Fn(&mut Reader, Vec<Given<String>>) -> Read<Vec<usize>> {
    move |reader, ids| {
        let excluded = each(|reader: &mut Reader, id: String| excludable.questions(reader, &id))(reader, ids)?;
        let questions: BTreeSet<usize> = excluded.into_iter().flatten().collect();
        if !questions.is_empty() && questions.len() == excludable.question_count() {
            return Err(reader.problem("excludes every question, leave at least one to ask"));
        }
        Ok(questions.into_iter().collect())
    }
}
