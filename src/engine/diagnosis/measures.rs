use crate::engine::measures;
use crate::engine::ordered::ordered;
use crate::model::{Assessment, Pattern};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// An assessment that measures a pattern.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Whom it is for.
    pub audience: String,
}

/// Which assessments measure which pattern: those whose questions are tagged with it often enough to find it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measures([Vec<Measure>; 4]);

impl Measures {
    /// Those among `assessments`.
    pub fn among(assessments: &[Assessment]) -> Self {
        Self(Pattern::ALL.map(|pattern| {
            let measuring = assessments.iter().filter(|assessment| measures(assessment, pattern));
            let tagged = |assessment: &&Assessment| Reverse(tagged(assessment, pattern));
            ordered(measuring, tagged).into_iter().map(measure).collect()
        }))
    }

    /// Those that measure `pattern`, first those that ask most about it.
    pub fn of(&self, pattern: Pattern) -> &[Measure] {
        &self.0[pattern as usize]
    }
}

fn tagged(assessment: &Assessment, pattern: Pattern) -> usize {
    assessment.questions().filter(|(_, question)| question.pattern == Some(pattern)).count()
}

fn measure(assessment: &Assessment) -> Measure {
    Measure { id: assessment.id.clone(), title: assessment.title.clone(), audience: assessment.audience.clone() }
}
