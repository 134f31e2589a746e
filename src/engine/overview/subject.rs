use crate::model::{Assessment, Diagnosis};

/// All that can be taken.
#[derive(Clone, Copy, Debug)]
pub struct Catalog<'a> {
    /// The assessments, in their order.
    pub assessments: &'a [Assessment],
    /// The delivery diagnosis.
    pub diagnosis: &'a Diagnosis,
}

/// What was taken: an assessment, by its index in the [`Catalog`], or the delivery diagnosis, which comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The assessment with this index.
    Assessment(usize),
    /// The diagnosis.
    Diagnosis,
}

impl Catalog<'_> {
    /// All of it, in its order.
    pub fn subjects(&self) -> impl Iterator<Item = Subject> {
        (0..self.assessments.len()).map(Subject::Assessment).chain([Subject::Diagnosis])
    }

    /// Its id, which is also the folder of its page.
    pub fn id(&self, subject: Subject) -> &str {
        match subject {
            Subject::Assessment(index) => &self.assessments[index].id,
            Subject::Diagnosis => &self.diagnosis.id,
        }
    }

    /// Its name.
    pub fn title(&self, subject: Subject) -> &str {
        match subject {
            Subject::Assessment(index) => &self.assessments[index].title,
            Subject::Diagnosis => &self.diagnosis.title,
        }
    }

    /// What one finds out by it, in one sentence.
    pub fn promise(&self, subject: Subject) -> &str {
        match subject {
            Subject::Assessment(index) => &self.assessments[index].promise,
            Subject::Diagnosis => &self.diagnosis.promise,
        }
    }
}
