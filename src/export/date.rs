use crate::words;
use crate::words::Digits as _;
use std::fmt;

/// A day of the Gregorian calendar, shown as `2026-11-22`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u32,
    month: u32,
    day: u32,
}

impl Date {
    /// The day, if there is one: `month` and `day` count from 1, years have four digits.
    pub fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        let exists = (1000..=9999).contains(&year) && (1..=12).contains(&month) && day > 0;
        Some(Self { year, month, day }).filter(|date| exists && day <= date.days_in_month())
    }

    /// The day written as `2026-11-22`.
    pub fn read(text: &str) -> Option<Self> {
        let mut numbers = text.split('-').map(|part| part.parse().ok());
        let date = Self::new(numbers.next()??, numbers.next()??, numbers.next()??)?;
        (date.iso() == text).then_some(date)
    }

    /// `2026-11-22`.
    pub(crate) fn iso(self) -> String {
        let two = |number: u32| if number < 10 { ["0", &number.digits()].concat() } else { number.digits() };
        [self.year.digits(), two(self.month), two(self.day)].join("-")
    }

    /// Year, month, and day of the month.
    pub(super) fn parts(self) -> [u32; 3] {
        [self.year, self.month, self.day]
    }

    /// The day that lies `days` after this one.
    #[must_use]
    pub fn after(self, days: u16) -> Self {
        let mut date = Self { day: self.day + u32::from(days), ..self };
        while date.day > date.days_in_month() {
            date = date.into_next_month();
        }
        date
    }

    /// The day in words, such as "22 Nov 2026".
    pub fn in_words(self) -> String {
        words::date(self.day, self.month - 1, self.year)
    }

    fn into_next_month(self) -> Self {
        let day = self.day - self.days_in_month();
        if self.month == 12 {
            Self { year: self.year + 1, month: 1, day }
        } else {
            Self { month: self.month + 1, day, ..self }
        }
    }

    fn days_in_month(self) -> u32 {
        match self.month {
            2 if self.is_in_leap_year() => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    fn is_in_leap_year(self) -> bool {
        self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.iso())
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[track_caller]
    fn check(date: &str, days: u16, expected: &str) {
        assert_eq!(Date::read(date).map(|date| date.after(days).to_string()).as_deref(), Some(expected));
    }

    #[test]
    fn days_are_counted_over_months_and_years() {
        check("2026-11-22", 0, "2026-11-22");
        check("2026-11-22", 90, "2027-02-20");
        check("2026-12-31", 1, "2027-01-01");
        check("2026-12-31", 90, "2027-03-31");
        check("2026-01-01", 365, "2027-01-01");
    }

    #[test]
    fn a_leap_year_has_a_day_more() {
        check("2027-12-01", 90, "2028-02-29");
        check("2028-02-28", 1, "2028-02-29");
        check("2100-02-28", 1, "2100-03-01");
        check("2000-02-28", 1, "2000-02-29");
    }

    #[test]
    fn what_is_no_day_is_not_read() {
        for text in ["", "2026", "2026-11", "2026-11-31", "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00"] {
            assert_eq!(Date::read(text), None, "{text}");
        }
        for text in ["2026-1-1", "26-01-01", "2026-01-01-01", "2026-01-01 ", "+2026-01-01", "2026-11-4294967297"] {
            assert_eq!(Date::read(text), None, "{text}");
        }
    }
}
