use super::event::Event;
use crate::engine::{Session, Snapshot};
use crate::export::{Date, Report, card, csv, file_name, ics, json, markdown};
use crate::model::Assessment;

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
    /// A table.
    Csv,
    /// For other programs.
    Json,
    /// The summary as PNG.
    Picture,
    /// To take it again.
    Reminder,
}

/// What a press on an export asks for. Whoever mounts the app carries it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// What is taken along as it is.
    Plain(Plain),
    /// Draw the picture, which is SVG of 1200 by 630 pixels, and save it as PNG.
    Picture {
        /// The file's name.
        name: String,
        /// What to draw.
        svg: String,
    },
}

/// What is taken along as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plain {
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
    /// Print, or save as PDF.
    Print,
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
}

impl Plain {
    /// What is copied, if it is.
    pub(super) fn text(self) -> String {
        if let Self::Text(text) = self { text } else { String::new() }
    }
}

impl Output {
    /// Makes `export` of what was really answered; what was only supposed stays out of it. `page` is the address of this page.
    pub(super) fn of(export: Export, assessment: &Assessment, session: &Session, date: Date, page: &str) -> Self {
        let answers = session.answers();
        let snapshot = Snapshot::of(assessment, &answers, session.felt());
        let (plan, numbers) = (session.plan(), session.numbers());
        let report = Report { assessment, answers: &answers, snapshot: &snapshot, plan, numbers, date };
        Self::Plain(match export {
            Export::Print => Plain::Print,
            Export::Link => Plain::Text([page, &report.link()].concat()),
            Export::MarkdownText => Plain::Text(markdown(&report)),
            Export::Markdown => file(&report, "md", "text/markdown", markdown(&report)),
            Export::Csv => file(&report, "csv", "text/csv", csv(&report)),
            Export::Json => file(&report, "json", "application/json", json(&report)),
            Export::Picture => return Self::Picture { name: file_name(&report, "png"), svg: card(&report) },
            Export::Reminder => file(&report, "ics", "text/calendar", ics(&report)),
        })
    }
}

fn file(report: &Report, extension: &str, kind: &'static str, content: String) -> Plain {
    Plain::File { name: file_name(report, extension), kind, content }
}
