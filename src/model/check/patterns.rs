use super::reader::{Read, Reader};
use super::rule::text;
use super::{FEWEST_PATTERNS, FEWEST_TAGGED};
use crate::model::file::PatternsFile;
use crate::model::{Dimension, Pattern};

/// A sentence for each pattern that `dimensions` ask for, and for no other; none of them if the dimensions could not be read.
pub(super) fn patterns(
    dimensions: Option<&[Dimension]>,
) -> impl Fn(&mut Reader, PatternsFile) -> Read<[Option<String>; 4]> {
    move |reader, file| {
        let given = [file.ownership_gap, file.coordination_tax, file.backlog_illusion, file.ai_validation_gap];
        let texts = Pattern::ALL.into_iter().zip(given);
        let texts: Vec<_> = texts.map(|(pattern, given)| reader.optional(pattern.id(), given, text)).collect();
        reader.refuse(&file.unknown);
        let texts: Vec<Option<String>> = texts.into_iter().collect::<Read<_>>()?;
        if let Some(dimensions) = dimensions {
            for (pattern, text) in Pattern::ALL.into_iter().zip(&texts) {
                fits(reader, pattern, text.is_some(), tagged_count(dimensions, pattern));
            }
            enough(reader, dimensions);
        }
        Ok(texts.try_into().expect("there is one for each pattern"))
    }
}

fn tagged_count(dimensions: &[Dimension], pattern: Pattern) -> usize {
    let questions = dimensions.iter().flat_map(|dimension| &dimension.questions);
    questions.filter(|question| question.pattern == Some(pattern)).count()
}

/// A sentence stands where enough questions are tagged, and only there.
fn fits(reader: &mut Reader, pattern: Pattern, has_text: bool, tagged_count: usize) {
    match (has_text, tagged_count >= FEWEST_TAGGED) {
        (false, true) => {
            let cure = format!(
                "missing, {tagged_count} questions are tagged with it: say what a low answer to them points to"
            );
            reader.problem_at(pattern.id(), cure);
        }
        (true, false) => {
            let cure =
                format!("{tagged_count} questions are tagged with it, tag {FEWEST_TAGGED} or remove the sentence");
            reader.problem_at(pattern.id(), cure);
        }
        _ => {}
    }
}

fn enough(reader: &mut Reader, dimensions: &[Dimension]) {
    let is_asked = |pattern: &Pattern| tagged_count(dimensions, *pattern) >= FEWEST_TAGGED;
    let asked_count = Pattern::ALL.iter().filter(|pattern| is_asked(pattern)).count();
    if asked_count < FEWEST_PATTERNS {
        reader.problem(format!(
            "{asked_count} patterns have {FEWEST_TAGGED} tagged questions, an assessment asks for at least {FEWEST_PATTERNS}"
        ));
    }
}
