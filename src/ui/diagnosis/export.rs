use crate::export::{DiagnosisReport, diagnosis_markdown};
use crate::ui::event::Event;
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
    /// Whether copying is all there is to it.
    pub(super) fn is_copy(self) -> bool {
        matches!(self, Self::Link | Self::MarkdownText)
    }

    /// What the host hears when it was carried out.
    pub(super) fn event(self) -> Event {
        if self == Self::Link { Event::Shared } else { Event::Exported }
    }

    /// Made of `report`. `page` is the address of this page.
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
