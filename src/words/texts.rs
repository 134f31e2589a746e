//! A function for each text of `texts/en.toml`, by the text's name; `build.rs` writes them. Texts with a `{name}` in them take what
//! stands in its place, and those with several forms take the number that decides between them first.

#![expect(clippy::needless_pass_by_value, reason = "a number or a text is passed as it is at hand")]
#![expect(clippy::doc_markdown, reason = "the documentation is the text itself")]
#![expect(unreachable_pub, reason = "`words` makes them public section by section")]

use super::language::{Count, Entry, Shape, Value, counted, filled, list, text};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
