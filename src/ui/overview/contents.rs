use crate::engine::overview::Catalog;
use crate::model::{Assessment, Diagnosis};

/// All that can be taken, as the page carries it.
#[derive(Clone, Debug)]
pub struct Contents {
    /// The assessments, in the order of the site.
    pub assessments: Vec<Assessment>,
    /// The delivery diagnosis.
    pub diagnosis: Diagnosis,
}

impl Contents {
    /// What results are read by.
    pub fn catalog(&self) -> Catalog<'_> {
        Catalog { assessments: &self.assessments, diagnosis: &self.diagnosis }
    }
}
