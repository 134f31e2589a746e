//! The assessment as the page carries it: postcard bytes, one for each character of a text.
//!
//! A JSON parser would weigh 15 KB (brotli) in the WASM, and base64 would hide from the compressor that most of the data
//! is English. So each byte is the low byte of one character, and text stays text. Bytes that mean something to an HTML
//! parser move up to U+0100.

use crate::model::Assessment;

/// What [`read`] turns back into `assessment`; safe inside a `<script>` element.
#[cfg(feature = "ssr")]
pub(crate) fn write(assessment: &Assessment) -> String {
    let bytes = postcard::to_allocvec(assessment).expect("strings, numbers, and lists always serialize");
    bytes.into_iter().map(character).collect()
}

/// The assessment in `text`, unless the text is damaged.
pub(crate) fn read(text: &str) -> Option<Assessment> {
    let bytes: Vec<u8> = text.chars().map(low_byte).collect();
    postcard::from_bytes(&bytes).ok()
}

#[cfg(feature = "ssr")]
fn character(byte: u8) -> char {
    match byte {
        b'<' | 0..0x20 | 0x7f..0xa0 => {
            char::from_u32(0x100 + u32::from(byte)).expect("U+0100 to U+01FF are characters")
        }
        _ => char::from(byte),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the low byte is what is meant")]
fn low_byte(character: char) -> u8 {
    u32::from(character) as u8
}
