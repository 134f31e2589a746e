//! A reminder for calendars, after RFC 5545.

use super::{Date, Report};
use crate::words;

/// When to take the assessment again.
const DAYS: u16 = 90;

/// Octets in a line, without its end.
const LINE_LENGTH: usize = 75;

/// An all-day event 90 days after the report's, with an alarm at nine. Nothing in it depends on an answer.
pub fn ics(report: &Report) -> String {
    let Report { assessment, date, .. } = report;
    let summary = escaped(&words::reminder_summary(&assessment.title));
    let lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//delivery-assessments//reminder//EN",
        "BEGIN:VEVENT",
        &["UID:", &*assessment.id, "-", &date.iso(), "@delivery-assessments"].concat(),
        &["DTSTAMP:", &*compact(*date), "T000000Z"].concat(),
        &["DTSTART;VALUE=DATE:", &*compact(date.after(DAYS))].concat(),
        &["SUMMARY:", &*summary].concat(),
        &["DESCRIPTION:", &*escaped(words::reminder_text())].concat(),
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:PT9H",
        &["DESCRIPTION:", &*summary].concat(),
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ];
    let mut ics = String::new();
    for line in lines {
        push_folded(&mut ics, line);
    }
    ics
}

fn compact(date: Date) -> String {
    date.iso().replace('-', "")
}

/// `text`, which is one line, as the value of a property.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        if matches!(character, '\\' | ';' | ',') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Adds `line` with its end, in pieces of at most 75 octets; each further one begins with a space.
fn push_folded(ics: &mut String, line: &str) {
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > LINE_LENGTH {
            ics.push_str("\r\n ");
            length = 1;
        }
        ics.push(character);
        length += character.len_utf8();
    }
    ics.push_str("\r\n");
}
