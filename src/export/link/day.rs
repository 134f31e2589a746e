//! A day in two bytes.

use crate::export::Date;

const FIRST_YEAR: u32 = 2000;

/// 7 bits for the years since 2000, 4 for the month, 5 for the day of the month; 0 for none, and for a day that they do
/// not reach.
pub(super) fn pack(date: Option<Date>) -> [u8; 2] {
    let packed = date.and_then(|date| {
        let [year, month, day] = date.parts();
        u16::try_from(year.checked_sub(FIRST_YEAR)? << 9 | month << 5 | day).ok()
    });
    packed.unwrap_or_default().to_be_bytes()
}

/// What was packed, if it is a day.
pub(super) fn unpack(bytes: [u8; 2]) -> Option<Date> {
    let packed = u32::from(u16::from_be_bytes(bytes));
    Date::new(FIRST_YEAR + (packed >> 9), packed >> 5 & 15, packed & 31)
}
