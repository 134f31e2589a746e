use super::Report;

/// The name of a file to save `report` in, such as `engineering-velocity-2026-11-22.md`; `extension` has no dot.
pub fn file_name(report: &Report, extension: &str) -> String {
    [&*report.assessment.id, "-", &report.date.iso(), ".", extension].concat()
}
