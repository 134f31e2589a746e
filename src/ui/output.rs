use super::event::Event;
use crate::engine::{Session, Snapshot};
use crate::export::{Date, Report, card, card_text, file_name, ics, markdown};
use crate::model::Assessment;

/// The exports of a result: those that every result has, and those that only some have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export<F> {
    /// On paper, or as PDF.
    Print,
    /// The link that opens the result.
    Link,
    /// Markdown on the clipboard.
    MarkdownText,
    /// A Markdown file.
    Markdown,
    /// One that only such a result has.
    Further(F),
}

/// The exports that only a snapshot has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SnapshotExport {
    /// The summary as a PNG picture.
    Picture,
    /// What the picture shows, in words, on the clipboard.
    PictureText,
    /// A calendar entry to take the assessment again.
    Reminder,
}

/// What an export asks for. Whoever mounts the app carries it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// Output that needs no drawing.
    Plain(Plain),
    /// Draw the SVG picture, 1200 by 630 pixels, and save it as PNG.
    Picture {
        /// The file's name.
        name: String,
        /// The picture as SVG.
        svg: String,
    },
}

/// Output that needs no drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plain {
    /// Save a file.
    File {
        /// The file's name.
        name: String,
        /// Its media type.
        kind: &'static str,
        /// The file's content.
        content: String,
    },
    /// Copy a text to the clipboard.
    Text(String),
    /// Print, or save as PDF.
    Print,
    /// The same with nothing but the element that has this id.
    PrintPart(String),
}

impl<F> Export<F> {
    /// Whether the export only copies a text.
    pub(super) fn is_copy(&self) -> bool {
        matches!(self, Self::Link | Self::MarkdownText)
    }

    /// The event to report after success.
    pub(super) fn event(&self) -> Event {
        if matches!(self, Self::Link) { Event::Shared } else { Event::Exported }
    }
}

impl Plain {
    /// The text to copy; empty if there is none.
    pub(super) fn text(self) -> String {
        if let Self::Text(text) = self { text } else { String::new() }
    }
}

impl Output {
    /// The data for `export`, from the real answers, never from supposed ones. `page` is the address of this page.
    pub(super) fn of(
        export: Export<SnapshotExport>,
        assessment: &Assessment,
        session: &Session,
        date: Date,
        page: &str,
    ) -> Self {
        let answers = session.answers();
        let snapshot = Snapshot::of(assessment, &answers, session.felt());
        let (plan, numbers) = (session.plan(), session.numbers());
        let report = Report { assessment, answers: &answers, snapshot: &snapshot, plan, numbers, date };
        Self::Plain(match export {
            Export::Print => Plain::Print,
            Export::Link => Plain::Text([page, &report.link()].concat()),
            Export::MarkdownText => Plain::Text(markdown(&report)),
            Export::Markdown => file(&report, "md", "text/markdown", markdown(&report)),
            Export::Further(SnapshotExport::Picture) => {
                return Self::Picture { name: file_name(&report, "png"), svg: card(&report) };
            }
            Export::Further(SnapshotExport::PictureText) => Plain::Text(card_text(&report)),
            Export::Further(SnapshotExport::Reminder) => file(&report, "ics", "text/calendar", ics(&report)),
        })
    }
}

fn file(report: &Report, extension: &str, kind: &'static str, content: String) -> Plain {
    Plain::File { name: file_name(report, extension), kind, content }
}
