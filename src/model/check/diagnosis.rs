use super::MAX_VERSION;
use super::reader::{Read, Reader};
use super::rule::{each, id, number, text};
use crate::model::file::{DiagnosisFile, Given, PatternFile};
use crate::model::{Diagnosis, DiagnosisContent, LOOK, PatternGuide, Problem, SYMPTOMS};
use std::ops::RangeInclusive;

impl DiagnosisFile {
    /// The diagnosis, or all that is wrong with the file, in the order of the format; unknown fields end their table.
    pub fn check(self) -> Result<Diagnosis, Vec<Problem>> {
        let mut reader = Reader::default();
        let content = content(&mut reader, self);
        reader.finish(content).map(Diagnosis)
    }
}

fn content(reader: &mut Reader, file: DiagnosisFile) -> Read<DiagnosisContent> {
    let id = reader.required("id", file.id, id);
    let version = reader.required("version", file.version, number(1..=MAX_VERSION, "1 to 16777215"));
    let title = reader.required("title", file.title, text);
    let promise = reader.required("promise", file.promise, text);
    let audience = reader.required("audience", file.audience, text);
    let scope = reader.required("scope", file.scope, text);
    let principle = reader.required("principle", file.principle, text);
    let minutes = reader.required("minutes", file.minutes, number(1..=60, "1 to 60"));
    let no_ai = reader.required("no_ai", file.no_ai, text);
    let ownership_gap = reader.required("ownership-gap", file.ownership_gap, guide);
    let coordination_tax = reader.required("coordination-tax", file.coordination_tax, guide);
    let backlog_illusion = reader.required("backlog-illusion", file.backlog_illusion, guide);
    let ai_validation_gap = reader.required("ai-validation-gap", file.ai_validation_gap, guide);
    reader.refuse(&file.unknown);
    Ok(DiagnosisContent {
        id: id?,
        version: version?,
        title: title?,
        promise: promise?,
        audience: audience?,
        scope: scope?,
        principle: principle?,
        minutes: minutes?,
        no_ai: no_ai?,
        guides: [ownership_gap?, coordination_tax?, backlog_illusion?, ai_validation_gap?],
    })
}

fn guide(reader: &mut Reader, file: PatternFile) -> Read<PatternGuide> {
    let question = reader.required("question", file.question, text);
    let look = reader.required("look", file.look, texts(LOOK));
    let yes = reader.required("yes", file.yes, text);
    let no = reader.required("no", file.no, text);
    let find_out = reader.required("find_out", file.find_out, text);
    let symptoms = reader.required("symptoms", file.symptoms, texts(SYMPTOMS));
    let persists = reader.required("persists", file.persists, text);
    let first_move = reader.required("first_move", file.first_move, text);
    let help = reader.required("help", file.help, text);
    let help_text = reader.required("help_text", file.help_text, text);
    reader.refuse(&file.unknown);
    Ok(PatternGuide {
        question: question?,
        look: look?,
        yes: yes?,
        no: no?,
        find_out: find_out?,
        symptoms: symptoms?,
        persists: persists?,
        first_move: first_move?,
        help: help?,
        help_text: help_text?,
    })
}

/// A list of so many texts.
fn texts(count: RangeInclusive<usize>) -> impl Fn(&mut Reader, Vec<Given<String>>) -> Read<Vec<String>> {
    move |reader, given| {
        if !count.contains(&given.len()) {
            reader.problem(format!("{} texts, there have to be {} to {}", given.len(), count.start(), count.end()));
        }
        each(text)(reader, given)
    }
}
