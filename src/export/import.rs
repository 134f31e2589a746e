use super::link;
use crate::engine::Member;
use crate::model::Assessment;
use crate::words;

/// Reads pasted results, one a line: a link, with a name before it if there is one, as in "Ana: https://…#result=…". Empty
/// lines are passed over. What cannot be read gives a sentence with the line's number and what is wrong.
pub fn read_members(text: &str, assessment: &Assessment) -> Vec<Result<Member, String>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(index, line)| member(index + 1, line, assessment)).collect()
}

fn member(number: usize, line: &str, assessment: &Assessment) -> Result<Member, String> {
    let (name, address) = line.split_at(link_start(line));
    let link::Shared { answers, felt } =
        link::decode(address, assessment).map_err(|problem| words::in_line(number, &problem.to_string()))?;
    Ok(Member { name: name.trim_matches(is_around_name).to_owned(), answers, felt })
}

/// Where the name ends: at the address; without one, at the last word.
fn link_start(line: &str) -> usize {
    let line = line.trim_end_matches(is_around_name);
    let last_word = line.rsplit(is_around_name).next().unwrap_or(line);
    line.find("http").unwrap_or(line.len() - last_word.len())
}

/// What separates a name from its link, quotes it, or makes a line an item.
fn is_around_name(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ',' | ';' | ':' | '"' | '<' | '>' | '(' | ')' | '-' | '*' | '•')
}
