use super::MAX_QUESTIONS;
use super::reader::{Read, Reader};
use super::rule::{each, id, number, unique};
use crate::model::file::{EditionFile, Given};
use crate::model::{Dimension, Edition};

/// Earlier versions of an assessment in `version`, whose questions are those of `dimensions`; none of them if they could not be
/// read.
pub(super) fn editions(
    version: Option<u32>,
    dimensions: Option<&[Dimension]>,
) -> impl Fn(&mut Reader, Vec<Given<EditionFile>>) -> Read<Vec<Edition>> {
    let today: Vec<&str> = dimensions
        .unwrap_or_default()
        .iter()
        .flat_map(|dimension| &dimension.questions)
        .map(|question| question.id.as_str())
        .collect();
    move |reader, files| each(|reader: &mut Reader, file| edition(reader, file, version, &today))(reader, files)
}

fn edition(reader: &mut Reader, file: EditionFile, today: Option<u32>, asked_today: &[&str]) -> Read<Edition> {
    let place = reader.place().to_owned();
    let version = reader.required("version", file.version, earlier(today));
    let questions = reader.required("questions", file.questions, ids(&place));
    let changed = reader.required("changed", file.changed.or(Vec::new()), changed(questions.as_deref().ok()));
    reader.refuse(&file.unknown);
    let changed = changed?;
    let still_asked = |id: &String| {
        let is_changed = changed.contains(id);
        asked_today.iter().position(|today| today == id).filter(|_| !is_changed)
    };
    Ok(Edition { version: version?, questions: questions?.iter().map(still_asked).collect() })
}

/// A version below `today`, each once.
fn earlier(today: Option<u32>) -> impl Fn(&mut Reader, i64) -> Read<u32> {
    move |reader, given| {
        let claimed = reader.claim("edition", &given.to_string());
        let version = match today {
            Some(1) => {
                return Err(reader
                    .problem(format!("{given}, today's version is 1: remove the editions, there were none before")));
            }
            Some(today) => {
                number(1..=today.saturating_sub(1), &format!("1 or more, and below today's {today}"))(reader, given)?
            }
            None => number(1..=u32::MAX, "1 or more")(reader, given)?,
        };
        claimed.map(|()| version)
    }
}

/// The questions of then, each once.
fn ids(place: &str) -> impl Fn(&mut Reader, Vec<Given<String>>) -> Read<Vec<String>> {
    let scope = format!("question in {place}");
    move |reader, given| {
        if !(1..=MAX_QUESTIONS).contains(&given.len()) {
            reader.problem(format!("{} questions, an edition had 1 to {MAX_QUESTIONS}", given.len()));
        }
        each(unique(scope.clone(), id))(reader, given)
    }
}

/// Some of the `questions` of then.
fn changed(questions: Option<&[String]>) -> impl Fn(&mut Reader, Vec<Given<String>>) -> Read<Vec<String>> {
    move |reader, given| {
        each(|reader: &mut Reader, changed: String| match questions {
            Some(questions) if !questions.contains(&changed) => {
                Err(reader.problem(format!("{changed:?} is not among the `questions` of then")))
            }
            _ => Ok(changed),
        })(reader, given)
    }
}
