use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::io::Write;
use std::process::{Command, Stdio};
use xtask::tools;

/// Printed pages: the text of each page, without white space. Line breaks and ligatures differ between browsers.
pub struct Paper {
    /// From the first page to the last.
    pub pages: Vec<String>,
}

impl Paper {
    /// Reads a PDF in base64.
    pub(crate) fn read(pdf: &str) -> Self {
        let pdf = STANDARD.decode(pdf).expect("it is base64");
        let text = text_of(&pdf);
        // Each page ends with a form feed.
        let pages: Vec<String> = text.split('\x0c').map(Self::letters).collect();
        Self { pages: pages[..pages.len() - 1].to_vec() }
    }

    /// `text` as it would appear on a page.
    pub fn letters(text: &str) -> String {
        let ligatures = [("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl")];
        let text = text.split_whitespace().collect::<String>();
        ligatures.into_iter().fold(text, |text, (ligature, letters)| text.replace(ligature, letters))
    }
}

/// Extracts the text with Poppler, in the order in which the browser wrote it: columns beside each other are not mixed.
fn text_of(pdf: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8", "-", "-"])
        .env("PATH", tools::search_path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("cannot start pdftotext ({error}); `cargo xtask tools` installs it"));
    let mut input = reader.stdin.take().expect("it is piped");
    // Poppler reads all of its input before it writes.
    input.write_all(pdf).expect("it reads");
    drop(input);
    let output = reader.wait_with_output().expect("it ends");
    assert!(output.status.success(), "pdftotext cannot read the PDF");
    String::from_utf8(output.stdout).expect("it writes UTF-8")
}
