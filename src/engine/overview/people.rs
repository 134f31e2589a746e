use super::Taken;

/// What one person's results of one assessment, or of the diagnosis, come to: the latest counts, the others show what moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The result that counts.
    pub latest: usize,
    /// The results before it, the oldest first.
    pub earlier: Vec<usize>,
}

/// The results of which each counts, and those that were there before: the same answers of the same day, and not of two people.
pub(super) fn without_doubles<Day: Copy + Ord>(results: &[Taken<Day>]) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..results.len()).collect();
    // Those that say the same get next to each other, those with a name first: a name says more than none.
    order.sort_by_key(|&index| (said(&results[index]), results[index].person.is_empty(), &results[index].person));
    let mut is_double = vec![false; results.len()];
    for pair in order.windows(2) {
        let [one, other] = [pair[0], pair[1]].map(|index| &results[index]);
        let is_another = !other.person.is_empty() && one.person != other.person;
        is_double[pair[1]] = !is_another && said(one) == said(other);
    }
    (0..results.len()).partition(|&index| !is_double[index])
}

/// What was said on which day. What follows from it is the same then.
fn said<Day: Copy + Ord>(taken: &Taken<Day>) -> impl Ord {
    let Taken { day, outcome, .. } = taken;
    let felt = outcome.snapshot().and_then(|snapshot| snapshot.felt);
    (outcome.subject(), *day, felt, outcome.answers(), outcome.replies())
}

/// The people behind `own`, the results of one row, in their order. Results with the same name are one person's. Results without a
/// name are one person's if each is of another day, and otherwise those of as many people.
pub(super) fn standings<Day: Copy + Ord>(results: &[Taken<Day>], mut own: Vec<usize>) -> Vec<Standing> {
    let nameless = own.iter().copied().filter(|&index| results[index].person.is_empty());
    let is_one = are_of_different_days(nameless.map(|index| results[index].day).collect());
    own.sort_by_key(|&index| &results[index].person);
    let is_same = |one: &usize, other: &usize| {
        let [one, other] = [one, other].map(|&index| &results[index].person);
        one == other && (is_one || !one.is_empty())
    };
    let mut people: Vec<Vec<usize>> = own.chunk_by(is_same).map(<[usize]>::to_vec).collect();
    people.sort_by_key(|of| of[0]);
    people.into_iter().filter_map(|of| standing(results, of)).collect()
}

fn are_of_different_days<Day: Ord>(mut days: Vec<Option<Day>>) -> bool {
    days.sort();
    let are_known = days.len() < 2 || days.iter().all(Option::is_some);
    are_known && days.windows(2).all(|pair| pair[0] != pair[1])
}

/// Of one day, the one that was given last counts.
fn standing<Day: Copy + Ord>(results: &[Taken<Day>], mut of: Vec<usize>) -> Option<Standing> {
    of.sort_by_key(|&index| results[index].day);
    of.pop().map(|latest| Standing { latest, earlier: of })
}
