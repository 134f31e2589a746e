use crate::export::{DiagnosisReport, diagnosis_markdown};
use crate::ui::event::Event;
use crate::ui::output::Plain;

/// The exports that the diagnosis offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// On paper, or as PDF.
    Print,
    /// The link that opens the finding.
    Link,
    /// Markdown on the clipboard.
    MarkdownText,
    /// A Markdown file.
    Markdown,
}

impl Export {
    /// Whether the export only copies a text.
    pub(super) fn is_copy(self) -> bool {
        matches!(self, Self::Link | Self::MarkdownText)
    }

    /// The event to report after success.
    pub(super) fn event(self) -> Event {
        if self == Self::Link { Event::Shared } else { Event::Exported }
    }

    /// The data for the export of `report`. `page` is the address of this page.
    pub(super) fn of(self, report: &DiagnosisReport, page: &str) -> Plain {
        match self {
            Self::Print => Plain::Print,
            Self::Link => Plain::Text([page, &report.link()].concat()),
            Self::MarkdownText => Plain::Text(diagnosis_markdown(report)),
            Self::Markdown => {
                Plain::File { name: report.file_name("md"), kind: "text/markdown", content: diagnosis_markdown(report) }
            }
        }
    }
}
