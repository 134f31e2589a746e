//! The assessment that a page carries: as its content, which was checked when the page was built.

use crate::model::{Assessment, AssessmentContent};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub(super) fn serialize<S: Serializer>(assessment: &Assessment, serializer: S) -> Result<S::Ok, S::Error> {
    AssessmentContent::serialize(assessment, serializer)
}

pub(super) fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<Assessment, D::Error> {
    AssessmentContent::deserialize(deserializer).map(Assessment::carried)
}
