//! What the site is about.

use delivery_assessments::model::{Assessment, Diagnosis};

/// All assessments of the site, in the order of their names.
pub fn assessments() -> Vec<Assessment> {
    xtask::assessments::all().expect("the assessments can be read")
}

/// The assessment of the site's first page, for the cases where any will do.
pub fn assessment() -> Assessment {
    let is_first = |assessment: &Assessment| assessment.id == "engineering-velocity";
    assessments().into_iter().find(is_first).expect("the site's first page shows it")
}

/// The delivery diagnosis of the site.
pub fn diagnosis() -> Diagnosis {
    xtask::diagnosis::get().expect("the diagnosis can be read")
}
