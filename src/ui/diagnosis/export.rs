use crate::export::{DiagnosisReport, diagnosis_markdown};
use crate::ui::output::{Export, Plain};
use std::convert::Infallible;

/// The exports of a finding: only those that every result has.
pub type FindingExport = Export<Infallible>;

/// The data for the export of `report`. `page` is the address of this page.
pub(super) fn output(export: FindingExport, report: &DiagnosisReport, page: &str) -> Plain {
    match export {
        Export::Print => Plain::Print,
        Export::Link => Plain::Text([page, &report.link()].concat()),
        Export::MarkdownText => Plain::Text(diagnosis_markdown(report)),
        Export::Markdown => {
            Plain::File { name: report.file_name("md"), kind: "text/markdown", content: diagnosis_markdown(report) }
        }
    }
}
