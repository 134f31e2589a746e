//! What becomes of one text. Names in braces, markup, and code in backticks stay as they are.

/// Each letter with another one that reads like it.
const ACCENTS: [&str; 2] =
    ["AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz", "ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž"];

/// What makes a text longer, from its beginning.
const MORE: &str = "öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ éļéṽéñ ţŵéļṽé ţĥîŕţééñ ƒöûŕţééñ ƒîƒţééñ šîẋţééñ ";

/// A right-to-left override, and its end. The marks around them keep it apart from numbers beside it, as Arabic letters are.
const REVERSED: [&str; 2] = ["\u{200f}\u{202e}", "\u{202c}\u{200f}"];

/// Accented, in brackets, and about 40 % longer. A text without letters is the same in every language.
pub(super) fn accented(text: &str) -> String {
    let letters = parts(text).filter(|(_, is_text)| *is_text).map(|(part, _)| letters(part)).sum::<usize>();
    if letters == 0 {
        return text.to_owned();
    }
    let [before, inner, behind] = trimmed(text);
    let changed: String =
        parts(inner).map(|(part, is_text)| if is_text { with_accents(part) } else { part.to_owned() }).collect();
    let more: String = MORE.chars().cycle().take((letters * 2).div_ceil(5)).collect();
    format!("{before}[{changed} {}]{behind}", more.trim_end())
}

/// Written from right to left, letter by letter.
pub(super) fn mirrored(text: &str) -> String {
    let [begin, end] = REVERSED;
    let reversed = |part: &str| if letters(part) == 0 { turned(part) } else { format!("{begin}{}{end}", turned(part)) };
    let [before, inner, behind] = trimmed(text);
    let changed: String =
        parts(inner).map(|(part, is_text)| if is_text { reversed(part) } else { part.to_owned() }).collect();
    format!("{before}{changed}{behind}")
}

/// Arrows are not mirrored by a browser.
fn turned(text: &str) -> String {
    text.replace('→', "←")
}

fn letters(text: &str) -> usize {
    text.chars().filter(|character| character.is_alphabetic()).count()
}

fn with_accents(text: &str) -> String {
    let [plain, accented] = ACCENTS;
    let accent = |character| plain.chars().position(|other| other == character).and_then(|at| accented.chars().nth(at));
    text.chars().map(|character| accent(character).unwrap_or(character)).collect()
}

/// The spaces before a text, the text, and the spaces behind it.
fn trimmed(text: &str) -> [&str; 3] {
    let inner = text.trim();
    let begin = text.len() - text.trim_start().len();
    [&text[..begin], inner, &text[begin + inner.len()..]]
}

/// The parts of a text, and whether each is text to translate.
fn parts(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let closing = closing(first);
        let is_text = closing.is_none();
        let end = match closing {
            Some(closing) => rest[1..].find(closing).map_or(rest.len(), |at| at + 1 + closing.len_utf8()),
            None => rest.find(|character| self::closing(character).is_some()).unwrap_or(rest.len()),
        };
        let (part, behind) = rest.split_at(end);
        rest = behind;
        Some((part, is_text))
    })
}

/// What ends a part that begins with `opening` and is not to be translated.
fn closing(opening: char) -> Option<char> {
    match opening {
        '{' => Some('}'),
        '<' => Some('>'),
        '`' => Some('`'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_longer_and_keeps_its_names() {
        assert_eq!(accented("Back"), "[Ɓåçķ öñ]");
        assert_eq!(accented(" to {count} of <b>all</b>"), " [ţö {count} öƒ <b>åļļ</b> öñé]");
        assert_eq!(accented("{whole}.{tenth}"), "{whole}.{tenth}");
    }

    #[test]
    fn about_40_percent_are_added() {
        let text = "Where numbers separate the answers, the question says who chose the limits: us, or a named source.";
        let longer = accented(text).chars().count() * 100 / text.chars().count();
        assert!((130..=145).contains(&longer), "{longer} %");
    }

    #[test]
    fn a_mirrored_text_is_written_from_right_to_left_between_its_names() {
        assert_eq!(mirrored("Stage {before} → {after}"), "\u{200f}\u{202e}Stage \u{202c}\u{200f}{before} ← {after}");
        assert_eq!(mirrored(" or "), " \u{200f}\u{202e}or\u{202c}\u{200f} ");
    }

    #[test]
    fn each_letter_has_an_accent() {
        let [plain, accented] = ACCENTS.map(|letters| letters.chars().count());
        assert_eq!((plain, accented), (52, 52));
    }
}
