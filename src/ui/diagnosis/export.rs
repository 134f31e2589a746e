use crate::export::{DiagnosisReport, diagnosis_markdown};
use crate::ui::output::Plain;

/// What a visitor can take along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// On paper, or as PDF.
    Print,
    /// The address that opens it.
    Link,
    /// Markdown, to paste.
    MarkdownText,
    /// Markdown, as a file.
    Markdown,
}

impl Export {
    /// Made of `report`.
    pub(super) fn of(self, report: &DiagnosisReport) -> Plain {
        match self {
            Self::Print => Plain::Print,
            Self::Link => Plain::Link(report.link()),
            Self::MarkdownText => Plain::Text(diagnosis_markdown(report)),
            Self::Markdown => {
                Plain::File { name: report.file_name("md"), kind: "text/markdown", content: diagnosis_markdown(report) }
            }
        }
    }
}
