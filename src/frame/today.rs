use crate::export::Date;

/// Today's date in the visitor's time zone.
pub(super) fn today() -> Date {
    let now = js_sys::Date::new_0();
    let date = Date::new(now.get_full_year(), now.get_month() + 1, now.get_date());
    date.unwrap_or_else(|| wasm_bindgen::throw_str("this device's clock shows no year of four digits; set its date"))
}
