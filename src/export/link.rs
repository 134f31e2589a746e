//! The result link: a whole result in the fragment of an address, which a browser never sends to a server.
//!
//! It is written in lower-case hexadecimal digits, which no chat program breaks or marks up. They stand for these bytes,
//! the highest first:
//!
//! | bytes | what |
//! | --- | --- |
//! | 1 | format, today 1 |
//! | 3 | content version |
//! | 3 | hash of the assessment's id |
//! | 1 | how many questions there are |
//! | 2 | the day: 7 bits for the years since 2000, 4 for the month, 5 for the day of the month; 0 if it is not known |
//! | 3 bits each | the felt stage (0 for none), then the answers (0 unanswered, 1 to 5, 6 don't know, 7 does not apply) |
//! | 4 | checksum of all before it |
//!
//! Every format begins with its number and ends with this checksum, so that a newer link is told from a damaged one. A link of
//! the [`diagnosis`] differs in what stands between the day and the checksum.

mod day;
pub mod diagnosis;
mod hexadecimal;
pub mod overview;
mod packed;

use super::Date;
use super::checksum::checksum;
use crate::engine::{Answer, Answers};
use crate::model::{Assessment, Edition, Stage};
use crate::words;
use std::cmp::Ordering;

/// What stands before the state in an address: `#result=…`.
pub const KEY: &str = "result=";

/// The field of the JSON export that holds the fragment of the link.
pub const FIELD: &str = "result_link";

const FORMAT: u8 = 1;

/// A result as a link carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedResult {
    /// The answers.
    pub answers: Answers,
    /// The stage that the visitor expected.
    pub felt: Option<Stage>,
    /// The day of the result.
    pub date: Option<Date>,
}

/// What a link held, in the meaning of today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The result.
    pub shared: SharedResult,
    /// What became of its answers, if the questions were others when it was made.
    pub earlier: Option<Earlier>,
}

/// How much of a result of an earlier edition is left. What is lost counts as unanswered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The content version of then.
    pub version: u32,
    /// How many questions were answered then.
    pub answered: usize,
    /// How many of these answers mean the same today.
    pub kept: usize,
}

/// Why a link cannot be opened; shown as a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// It is incomplete, changed, or no link at all.
    Damaged,
    /// It belongs to an assessment with another id or other questions.
    OtherAssessment,
    /// It is in a format that is not known yet.
    NewerFormat,
    /// It was made for this content version, which is above the assessment's.
    NewerContent(u32),
    /// It was made for this content version, which is below the assessment's and none of its
    /// [editions](crate::model::AssessmentContent::editions): what its answers meant is not known any more.
    OlderContent(u32),
}

/// The state that stands behind [`KEY`]: 40 characters for fifteen questions, 104 for the most there can be. A day before
/// 2000 or after 2127 is left out.
pub fn encode(assessment: &Assessment, shared: &SharedResult) -> String {
    let given: Vec<_> = (0..shared.answers.question_count()).map(|question| shared.answers.get(question)).collect();
    sealed(subject(assessment), shared.date, &packed::pack(&given, shared.felt))
}

/// All states in a text, in their order: the letters and digits behind each [`KEY`].
pub(super) fn states_in(text: &str) -> impl Iterator<Item = &str> {
    let behind = text.split('=').skip(1);
    text.split('=')
        .zip(behind)
        .filter(|(before, _)| before.ends_with(KEY.strip_suffix('=').unwrap_or(KEY)))
        .map(|(_, behind)| leading_word(behind))
}

/// Reads a state, alone or in the address or the text around it. Of an earlier edition it keeps the answers that mean the same
/// today.
pub fn decode(text: &str, assessment: &Assessment) -> Result<Opened, LinkProblem> {
    let state = state_in(text);
    let bytes = hexadecimal::read(state).ok_or(LinkProblem::Damaged)?;
    let (subject, edition) = made_for(&bytes, assessment);
    let (date, packed) = opened(&bytes, subject)?;
    let (given, felt) = packed::unpack(packed, subject.question_count.into());
    if !sealed(subject, date, &packed::pack(&given, felt)).eq_ignore_ascii_case(state) {
        return Err(LinkProblem::Damaged);
    }
    let answers = of_today(&given, edition, assessment);
    let earlier = edition.map(|edition| Earlier {
        version: edition.version,
        answered: given.iter().flatten().count(),
        kept: answers.answered_count(),
    });
    Ok(Opened { shared: SharedResult { answers, felt, date }, earlier })
}

/// The assessment as it was when the link was made, as far as it is known; otherwise as it is today.
fn made_for<'a>(bytes: &[u8], assessment: &'a Assessment) -> (Subject<'a>, Option<&'a Edition>) {
    let today = subject(assessment);
    let is_meant = |edition: &&Edition| bytes.get(1..4) == Some(&edition.version.to_be_bytes()[1..]);
    let edition = assessment.editions.iter().find(is_meant);
    let then = edition.map(|edition| Subject {
        version: edition.version,
        question_count: question_count(edition.questions.len()),
        ..today
    });
    (then.unwrap_or(today), edition)
}

/// Each answer at the question that still takes it.
fn of_today(given: &[Option<Answer>], edition: Option<&Edition>, assessment: &Assessment) -> Answers {
    let mut answers = Answers::none(assessment);
    for (place, answer) in given.iter().enumerate() {
        if let Some(question) = edition.map_or(Some(place), |edition| edition.questions[place]) {
            answers.set(question, *answer);
        }
    }
    answers
}

impl LinkProblem {
    /// The sentence that visitors read.
    pub fn sentence(self) -> String {
        match self {
            Self::Damaged => words::link_damaged().to_owned(),
            Self::OtherAssessment => words::link_other().to_owned(),
            Self::NewerFormat => words::link_newer_format().to_owned(),
            Self::NewerContent(version) => words::link_newer_content(version),
            Self::OlderContent(version) => words::link_older_content(version),
        }
    }
}

/// What a link belongs to.
#[derive(Clone, Copy)]
struct Subject<'a> {
    id: &'a str,
    version: u32,
    question_count: u8,
}

fn subject(assessment: &Assessment) -> Subject<'_> {
    let question_count = question_count(assessment.question_count());
    Subject { id: &assessment.id, version: assessment.version, question_count }
}

fn question_count(count: usize) -> u8 {
    u8::try_from(count).expect("an assessment has at most 100 questions, and had")
}

type Header = [u8; 8];

fn header(subject: Subject<'_>) -> Header {
    let [_, v1, v2, v3] = subject.version.to_be_bytes();
    let [_, i0, i1, i2] = checksum(subject.id.as_bytes()).to_be_bytes();
    [FORMAT, v1, v2, v3, i0, i1, i2, subject.question_count]
}

/// The state of a result of this day.
fn sealed(subject: Subject<'_>, date: Option<Date>, packed: &[u8]) -> String {
    let mut bytes = header(subject).to_vec();
    bytes.extend(day::pack(date));
    bytes.extend(packed);
    bytes.extend(checksum(&bytes).to_be_bytes());
    hexadecimal::write(&bytes)
}

/// The state behind [`KEY`], or, where there is none, what the text begins with.
fn state_in(text: &str) -> &str {
    states_in(text).last().unwrap_or_else(|| leading_word(text.trim_start()))
}

/// The letters and digits that `text` begins with.
fn leading_word(text: &str) -> &str {
    text.split(|character: char| !character.is_ascii_alphanumeric()).next().unwrap_or_default()
}

/// The day and what is packed behind it, if the bytes are whole and belong to `subject`.
fn opened<'a>(bytes: &'a [u8], subject: Subject<'_>) -> Result<(Option<Date>, &'a [u8]), LinkProblem> {
    let (header, content) = unsealed(bytes)?;
    check(*header, subject)?;
    let (day, packed) = content.split_first_chunk().ok_or(LinkProblem::Damaged)?;
    Ok((day::unpack(*day), packed))
}

/// The header and what stands behind it, if the checksum is right and the format is known.
fn unsealed(bytes: &[u8]) -> Result<(&Header, &[u8]), LinkProblem> {
    let (content, sum) = bytes.split_last_chunk().ok_or(LinkProblem::Damaged)?;
    if checksum(content) != u32::from_be_bytes(*sum) {
        return Err(LinkProblem::Damaged);
    }
    match content.first() {
        Some(&FORMAT) => content.split_first_chunk().ok_or(LinkProblem::Damaged),
        Some(&format) if format > FORMAT => Err(LinkProblem::NewerFormat),
        _ => Err(LinkProblem::Damaged),
    }
}

/// Whether what stands behind the header belongs to `subject` as it is today.
fn check(theirs: Header, subject: Subject<'_>) -> Result<(), LinkProblem> {
    let [_, v1, v2, v3, id @ .., question_count] = theirs;
    let [_, _, _, _, our_id @ .., our_question_count] = header(subject);
    let version = u32::from_be_bytes([0, v1, v2, v3]);
    if id != our_id {
        return Err(LinkProblem::OtherAssessment);
    }
    match version.cmp(&subject.version) {
        Ordering::Greater => Err(LinkProblem::NewerContent(version)),
        Ordering::Less => Err(LinkProblem::OlderContent(version)),
        Ordering::Equal if question_count != our_question_count => Err(LinkProblem::OtherAssessment),
        Ordering::Equal => Ok(()),
    }
}
