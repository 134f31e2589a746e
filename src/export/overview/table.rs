//! Tables that open right in spreadsheets: every cell is quoted, and none is taken for a formula.

/// Tells spreadsheets that the file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Where spreadsheets take a cell for a formula, after OWASP's page on CSV injection.
const BEGINS_FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A table with its first row.
pub(super) fn begun(head: &[&str]) -> String {
    let mut text = BYTE_ORDER_MARK.to_owned();
    push_row(&mut text, head);
    text
}

pub(super) fn push_row(text: &mut String, cells: &[&str]) {
    for (position, cell) in cells.iter().enumerate() {
        text.push_str(if position == 0 { "\"" } else { ",\"" });
        if cell.starts_with(BEGINS_FORMULA) {
            text.push('\'');
        }
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}
