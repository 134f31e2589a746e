/// `text` on one line, such that Markdown shows it as it is: in a heading, a paragraph, an item, or a table's cell.
pub(super) fn escaped(text: &str) -> String {
    let line = on_one_line(text);
    let mut escaped = String::new();
    let mut is_start = true;
    for (place, letter) in line.char_indices() {
        let follows = &line[place + letter.len_utf8()..];
        if is_markup(letter, follows) || is_start && is_block(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
        // A dot or a parenthesis behind a number makes a list.
        is_start = is_start && letter.is_ascii_digit();
    }
    escaped
}

fn on_one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split(|letter: char| letter.is_whitespace() || letter.is_control()) {
        if !line.is_empty() && !word.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// What has a meaning wherever it stands; an ampersand only before the name or the number of a character, a number sign
/// only at the end of a heading.
fn is_markup(letter: char, follows: &str) -> bool {
    match letter {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '$' => true,
        '&' => follows.starts_with(|next: char| next == '#' || next.is_ascii_alphabetic()),
        '#' => follows.is_empty(),
        _ => false,
    }
}

/// What makes a heading, a list, or a rule, if it comes first or behind a number.
fn is_block(letter: char) -> bool {
    matches!(letter, '#' | '+' | '-' | '.' | ')')
}
