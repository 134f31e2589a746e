use super::leeway::Leeway;
use super::raise_set::Price;
use super::search::Search;

/// The raises of each question on the one road that is shown: of the cheapest ones, the one whose touched questions
/// come first in the file, with as many raises as possible on the first of them.
pub(super) fn settled(search: &Search, mut leeways: Vec<Leeway>) -> Vec<u8> {
    let best =
        search.cheapest(&leeways, Price::ANY).expect("the stage is reached when everything is raised to its level");
    for question in 0..leeways.len() {
        let mut alternatives = Vec::new();
        alternatives.extend(leeways[question].touched());
        alternatives.extend(leeways[question].untouched());
        settle(search, best, &mut leeways, question, &alternatives);
    }
    for question in 0..leeways.len() {
        let amounts = leeways[question].raises().rev().map(Leeway::exactly);
        settle(search, best, &mut leeways, question, &amounts.collect::<Vec<_>>());
    }
    leeways.into_iter().map(|leeway| *leeway.raises().start()).collect()
}

/// Restricts `question` to the first of `alternatives` with which the best price can still be had. The last one is taken
/// untried: the best price can be had with one of them.
fn settle(search: &Search, best: Price, leeways: &mut [Leeway], question: usize, alternatives: &[Leeway]) {
    let Some((last, others)) = alternatives.split_last() else { return };
    for alternative in others {
        leeways[question] = *alternative;
        if search.cheapest(leeways, best).is_some() {
            return;
        }
    }
    leeways[question] = *last;
}
