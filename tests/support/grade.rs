//! How hard a text is to read, as a US school grade: 0.39 words per sentence + 11.8 syllables per word - 15.59, after Kincaid,
//! Fishburne, Rogers, and Chissom (1975). Syllables are estimated from the spelling.

/// The mean grade of `texts`.
pub fn mean_grade<'a>(texts: impl Iterator<Item = &'a str>) -> f64 {
    let grades: Vec<f64> = texts.filter_map(grade).collect();
    grades.iter().sum::<f64>() / count(grades.len())
}

/// The grade of one text; `None` if it has no words.
pub fn grade(text: &str) -> Option<f64> {
    let words: Vec<&str> = text.split(|letter: char| !is_in_word(letter)).filter(|word| !word.is_empty()).collect();
    let syllables: usize = words.iter().map(|word| syllable_count(word)).sum();
    let (words, sentences) = (count(words.len()), count(sentence_count(text)));
    (words > 0.0).then(|| 0.39 * words / sentences + 11.8 * count(syllables) / words - 15.59)
}

fn is_in_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "%'’-".contains(letter)
}

/// The number of parts between marks that end a sentence.
fn sentence_count(text: &str) -> usize {
    let ends = text.split_whitespace().filter(|word| word.ends_with(['.', '?', '!', ':', ';'])).count();
    ends.max(1)
}

/// The number of groups of vowels, without a silent final e or -ed; a figure counts as one.
fn syllable_count(word: &str) -> usize {
    let word = word.to_ascii_lowercase();
    let groups = word.split(|letter: char| !"aeiouy".contains(letter)).filter(|vowels| !vowels.is_empty()).count();
    let is_silent_e = word.ends_with('e') && !word.ends_with("le");
    let is_silent_ed = word.strip_suffix("ed").is_some_and(|stem| !stem.is_empty() && !stem.ends_with(['t', 'd']));
    groups.saturating_sub(usize::from(is_silent_e || is_silent_ed)).max(1)
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).expect("a text is short"))
}
