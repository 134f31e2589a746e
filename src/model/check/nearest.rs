/// The candidate that `name` was most likely meant to be, unless at least half of it would have to change.
pub(crate) fn nearest<'a>(name: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let name = name.to_lowercase();
    let (distance, candidate) = candidates.iter().map(|candidate| (distance(&name, candidate), *candidate)).min()?;
    (2 * distance < name.chars().count()).then_some(candidate)
}

/// Levenshtein's: how many characters to insert, remove or replace to get from one to the other.
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (removed, left) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = removed + 1;
        for (column, right) in to.chars().enumerate() {
            let replaced = diagonal + usize::from(left != right);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.chars().count()]
}
