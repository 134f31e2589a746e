//! The diagnosis that a page carries: as its content, which was checked when the page was built.

use crate::model::{Diagnosis, DiagnosisContent};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub(super) fn serialize<S: Serializer>(diagnosis: &Diagnosis, serializer: S) -> Result<S::Ok, S::Error> {
    DiagnosisContent::serialize(diagnosis, serializer)
}

pub(super) fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<Diagnosis, D::Error> {
    DiagnosisContent::deserialize(deserializer).map(Diagnosis::carried)
}
