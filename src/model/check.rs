//! From the file to the model: every table is read field by field in the order of the format, and every problem on the
//! way is noted.

mod diagnosis;
mod edition;
mod excludable;
mod kind;
mod listing;
mod nearest;
mod numbers;
mod patterns;
mod question;
mod reader;
mod related;
mod rule;
mod setup;
mod source;

use super::file::{AssessmentFile, DimensionFile, Given, QuestionFile, StagesFile};
use super::{Assessment, AssessmentContent, Dimension, PerStage, Problem, Question};
use edition::editions;
use excludable::Excludable;
use listing::listing;
pub(crate) use nearest::nearest;
use numbers::numbers;
use patterns::patterns;
use question::question;
use reader::{Read, Reader};
use related::related;
use rule::{each, id, number, text, unique};
use setup::setup;
use std::ops::RangeInclusive;

/// An assessment has at most this many dimensions.
pub const MAX_DIMENSIONS: usize = 10;

/// An assessment has at most this many questions in all.
pub const MAX_QUESTIONS: usize = 100;

/// An assessment points to at most this many others.
pub const MAX_RELATED: usize = 5;

/// An assessment asks at most this many questions before the first one.
pub const MAX_SETUP: usize = 3;

/// A setup question has at most this many choices.
pub const MAX_CHOICES: usize = 6;

/// An assessment names at most this many symptoms.
pub const MAX_SYMPTOMS: usize = 4;

/// So many questions have to be tagged with a pattern before an assessment asks for it.
pub const FEWEST_TAGGED: usize = 3;

/// How many loop questions an assessment has.
pub const LOOPS: RangeInclusive<usize> = 1..=2;

/// An assessment asks for at least this many patterns.
const FEWEST_PATTERNS: usize = 2;

/// The highest content version: three bytes, as a result link holds it.
pub(super) const MAX_VERSION: u32 = 0xff_ffff;

/// An id is at most this many characters long.
pub(super) const MAX_ID_LENGTH: usize = 60;

impl AssessmentFile {
    /// The assessment, or all that is wrong with the file, in the order of the format; unknown fields end their table.
    pub fn check(self) -> Result<Assessment, Vec<Problem>> {
        let mut reader = Reader::default();
        let content = content(&mut reader, self);
        reader.finish(content).map(Assessment)
    }
}

fn content(reader: &mut Reader, file: AssessmentFile) -> Read<AssessmentContent> {
    let id = reader.required("id", file.id, id);
    let version = reader.required("version", file.version, number(1..=MAX_VERSION, "1 to 16777215"));
    let title = reader.required("title", file.title, text);
    let promise = reader.required("promise", file.promise, text);
    let audience = reader.required("audience", file.audience, text);
    let scope = reader.required("scope", file.scope, text);
    let minutes = reader.required("minutes", file.minutes, number(1..=60, "1 to 60"));
    let own_id = id.as_deref().unwrap_or_default();
    let related = reader.required("related", file.related.or(Vec::new()), related(own_id));
    let listing = reader.optional("listing", file.listing, listing);
    let stages = reader.required("stages", file.stages, stages);
    let excludable = Excludable::of(&file.dimensions);
    let dimensions = reader.required("dimensions", file.dimensions, dimensions);
    let asked = dimensions.as_deref().ok();
    let patterns = reader.required("patterns", file.patterns, patterns(asked));
    let editions = editions(version.as_ref().ok().copied(), asked);
    let editions = reader.required("editions", file.editions.or(Vec::new()), editions);
    let setup = reader.required("setup", file.setup.or(Vec::new()), setup(&excludable));
    let numbers = reader.optional("numbers", file.numbers, numbers);
    reader.refuse(&file.unknown);
    Ok(AssessmentContent {
        id: id?,
        version: version?,
        title: title?,
        promise: promise?,
        audience: audience?,
        scope: scope?,
        minutes: minutes?,
        related: related?,
        stages: stages?,
        dimensions: dimensions?,
        patterns: patterns?,
        editions: editions?,
        setup: setup?,
        numbers: numbers?,
        listing: listing?,
    })
}

fn stages(reader: &mut Reader, file: StagesFile) -> Read<PerStage<String>> {
    let heroic = reader.required("heroic", file.heroic, text);
    let local = reader.required("local", file.local, text);
    let shared = reader.required("shared", file.shared, text);
    let measured = reader.required("measured", file.measured, text);
    let self_correcting = reader.required("self-correcting", file.self_correcting, text);
    reader.refuse(&file.unknown);
    Ok([heroic?, local?, shared?, measured?, self_correcting?].into())
}

fn dimensions(reader: &mut Reader, files: Vec<Given<DimensionFile>>) -> Read<Vec<Dimension>> {
    if !(1..=MAX_DIMENSIONS).contains(&files.len()) {
        let problem = reader.problem(format!("{} dimensions, an assessment has 1 to {MAX_DIMENSIONS}", files.len()));
        if files.is_empty() {
            return Err(problem);
        }
    }
    let question_count: usize = files.iter().map(question_count).sum();
    if question_count > MAX_QUESTIONS {
        reader.problem(format!("{question_count} questions in all, an assessment has at most {MAX_QUESTIONS}"));
    }
    let dimensions = each(dimension)(reader, files)?;
    let questions = dimensions.iter().flat_map(|dimension| &dimension.questions);
    let loop_count = questions.filter(|question| question.is_loop()).count();
    if !LOOPS.contains(&loop_count) {
        let (least, most) = LOOPS.into_inner();
        reader.problem(format!("{loop_count} questions have `loop = true`, an assessment has {least} or {most}"));
    }
    Ok(dimensions)
}

fn question_count(file: &Given<DimensionFile>) -> usize {
    match file {
        Given::Value(DimensionFile { questions: Given::Value(questions), .. }) => questions.len(),
        _ => 0,
    }
}

fn dimension(reader: &mut Reader, file: DimensionFile) -> Read<Dimension> {
    let id = reader.required("id", file.id, unique("dimension id", id));
    let title = reader.required("title", file.title, text);
    let weight = reader.required("weight", file.weight.or(1), number(1..=3, "1, 2 or 3"));
    let covers = reader.required("covers", file.covers, text);
    let low = reader.required("low", file.low, text);
    let middle = reader.required("middle", file.middle, text);
    let high = reader.required("high", file.high, text);
    let top = reader.required("top", file.top, text);
    let questions = reader.required("questions", file.questions, questions);
    reader.refuse(&file.unknown);
    Ok(Dimension {
        id: id?,
        title: title?,
        weight: weight?,
        covers: covers?,
        low: low?,
        middle: middle?,
        high: high?,
        top: top?,
        questions: questions?,
    })
}

fn questions(reader: &mut Reader, files: Vec<Given<QuestionFile>>) -> Read<Vec<Question>> {
    if files.is_empty() {
        reader.problem("0 questions, a dimension has at least 1");
    }
    each(question)(reader, files)
}
