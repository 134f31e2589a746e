//! Names and checksums derived from content.

use super::compress::files_in;
use anyhow::Result;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// 16 hexadecimal digits that change with the content.
pub(super) fn short(content: &[u8]) -> String {
    sha256(content)[..16].to_owned()
}

/// 64 hexadecimal digits that change with the content.
pub(crate) fn sha256(content: &[u8]) -> String {
    Sha256::digest(content).iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a string cannot fail");
        text
    })
}

/// One line per file in `folder`, in the format of `sha256sum --check`.
pub(super) fn sums(folder: &Path) -> Result<String> {
    let mut text = String::new();
    for file in files_in(folder)? {
        let name = file.strip_prefix(folder)?.display();
        writeln!(text, "{}  {name}", sha256(&fs::read(&file)?))?;
    }
    Ok(text)
}

/// For the attribute `integrity` of a script tag.
pub(super) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_hash_has_16_digits() {
        assert_eq!(short(b"abc"), "ba7816bf8f01cfea");
    }

    #[test]
    fn an_integrity_is_what_browsers_compute() {
        let expected = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(integrity(b"abc"), expected);
    }
}
