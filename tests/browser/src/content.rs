//! What the site is about.

use delivery_assessments::model::Assessment;

/// All assessments of the site, in the order of their names.
pub fn assessments() -> Vec<Assessment> {
    xtask::assessments::all().expect("the assessments can be read")
}

/// One assessment, for the cases where any will do.
pub fn assessment() -> Assessment {
    assessments().swap_remove(0)
}
