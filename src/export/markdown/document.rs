use super::escape::escaped;

/// A Markdown text that grows block by block. Whatever comes in is text: no markup in it has an effect.
#[derive(Default)]
pub(in crate::export) struct Document(String);

impl Document {
    /// `depth` is 1 to 6.
    pub(in crate::export) fn heading(&mut self, depth: usize, text: &str) {
        self.begin_block();
        self.line(&[&"######"[..depth], " ", &escaped(text)]);
    }

    pub(in crate::export) fn paragraph(&mut self, text: &str) {
        self.begin_block();
        self.line(&[&escaped(text)]);
    }

    /// A paragraph of something strong and what may follow it.
    pub(in crate::export) fn lead(&mut self, strong: &str, text: &str) {
        self.begin_block();
        self.line(&["**", &escaped(strong), "**", if text.is_empty() { "" } else { " " }, &escaped(text)]);
    }

    /// Must come before the first item of a list.
    pub(in crate::export) fn begin_block(&mut self) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
    }

    pub(in crate::export) fn item(&mut self, text: &str) {
        self.line(&["- ", &escaped(text)]);
    }

    /// An item of a list in an order.
    pub(in crate::export) fn numbered(&mut self, text: &str) {
        self.line(&["1. ", &escaped(text)]);
    }

    pub(in crate::export) fn items(&mut self, texts: &[impl AsRef<str>]) {
        for text in texts {
            self.item(text.as_ref());
        }
    }

    /// An item to tick off.
    pub(in crate::export) fn task(&mut self, text: &str) {
        self.line(&["- [ ] ", &escaped(text)]);
    }

    /// An item below the item or the task above.
    pub(in crate::export) fn detail(&mut self, text: &str) {
        self.line(&["  - ", &escaped(text)]);
    }

    /// The first row of a table.
    pub(in crate::export) fn head<const COLUMNS: usize>(&mut self, cells: [&str; COLUMNS]) {
        self.begin_block();
        self.row(cells);
        self.line(&["|", &" --- |".repeat(COLUMNS)]);
    }

    pub(in crate::export) fn row<const COLUMNS: usize>(&mut self, cells: [&str; COLUMNS]) {
        for cell in cells {
            self.0.push_str("| ");
            self.0.push_str(&escaped(cell));
            self.0.push(' ');
        }
        self.line(&["|"]);
    }

    pub(in crate::export) fn finish(self) -> String {
        self.0
    }

    fn line(&mut self, parts: &[&str]) {
        self.0.push_str(&parts.concat());
        self.0.push('\n');
    }
}
