use crate::engine::{Session, Snapshot};
use crate::export::{Date, Report, csv, file_name, ics, link, markdown};
use crate::model::Assessment;

/// What a visitor can take along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Export {
    Print,
    Link,
    MarkdownText,
    Markdown,
    Csv,
    Reminder,
}

/// What a press on an export asks for. Whoever mounts the app carries it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// Save a file.
    File {
        /// The file's name.
        name: String,
        /// Its media type.
        kind: &'static str,
        /// What it holds.
        content: String,
    },
    /// Put the text into the clipboard.
    Text(String),
    /// Put into the clipboard the address that opens this result, which is given by its fragment.
    Link(String),
    /// Print, or save as PDF.
    Print,
}

impl Output {
    /// Makes `export` of what was really answered; what was only supposed stays out of it.
    pub(super) fn of(export: Export, assessment: &Assessment, session: &Session, date: Date) -> Self {
        let answers = session.answers();
        let snapshot = Snapshot::of(assessment, &answers, session.felt());
        let (plan, numbers) = (session.plan(), session.numbers());
        let report = Report { assessment, answers: &answers, snapshot: &snapshot, plan, numbers, date };
        match export {
            Export::Print => Self::Print,
            Export::Link => Self::Link(format!("{}{}", link::KEY, link::encode(assessment, &answers, session.felt()))),
            Export::MarkdownText => Self::Text(markdown(&report)),
            Export::Markdown => Self::file(&report, "md", "text/markdown", markdown(&report)),
            Export::Csv => Self::file(&report, "csv", "text/csv", csv(&report)),
            Export::Reminder => Self::file(&report, "ics", "text/calendar", ics(&report)),
        }
    }

    fn file(report: &Report, extension: &str, kind: &'static str, content: String) -> Self {
        Self::File { name: file_name(report, extension), kind, content }
    }
}
