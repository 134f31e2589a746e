//! The reminder for calendars.

use crate::support::content::changed;
use crate::support::report::{Material, check_file};
use crate::support::worked;
use delivery_assessments::engine::Answers;
use delivery_assessments::export::ics;
use delivery_assessments::model::Given;
use ical::IcalParser;
use ical::parser::Component;

#[test]
fn the_whole_reminder_is_as_it_was_written_down() {
    check_file("reminder.ics", &Material::of("12 ?n -5n").export(ics));
}

#[test]
fn a_calendar_finds_one_event_with_an_alarm() {
    let text = Material::of("33 33 333").export(ics);
    let calendars: Vec<_> = IcalParser::new(text.as_bytes()).collect::<Result<_, _>>().unwrap();
    assert_eq!((calendars.len(), calendars[0].events.len()), (1, 1));
    let event = &calendars[0].events[0];
    let value = |name: &str| event.get_property(name).and_then(|property| property.value.clone()).unwrap();
    assert_eq!(value("UID"), "paint-shop-2026-11-22@delivery-assessments");
    assert_eq!(value("DTSTAMP"), "20261122T000000Z");
    assert_eq!(value("DTSTART"), "20270220");
    assert_eq!(value("SUMMARY"), r"Take “Paint\, brushes\; and \\ *everything* else” again");
    assert_eq!(event.alarms.len(), 1);
}

#[test]
fn nothing_in_it_depends_on_what_was_entered() {
    let reminder = Material::of("-- -- ---").export(ics);
    for line in ["11 11 111", "55 55 555", "12 ?n -5n"] {
        assert_eq!(Material::of(line).plan(0, "Ana", "March").export(ics), reminder);
    }
}

/// The reminder with this title.
fn titled(title: &str) -> String {
    let mut material = Material::of("33 33 333");
    material.assessment = changed(&worked().toml(), |file| file.title = Given::Value(title.to_owned()));
    material.answers = Answers::none(&material.assessment);
    material.export(ics)
}

#[test]
fn no_line_is_longer_than_75_octets_and_none_is_cut_inside_a_character() {
    for filler in 0..80 {
        let title = "a".repeat(filler) + &"é".repeat(60) + "語😀";
        let reminder = titled(&title);
        assert!(reminder.ends_with("\r\n"));
        assert!(reminder.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{reminder}");
        assert!(reminder.replace("\r\n ", "").contains(&title));
    }
}
