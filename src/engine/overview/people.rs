use super::Taken;
use crate::engine::ordered::ordered;

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
    let (mut single, mut doubles): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
    // A name says more than none, so that results with a name come first.
    for index in ordered(0..results.len(), |&index| results[index].person.is_empty()) {
        let is_double = single.iter().any(|&other| is_same(&results[other], &results[index]));
        if is_double { doubles.push(index) } else { single.push(index) }
    }
    (in_order(single), in_order(doubles))
}

fn in_order(indexes: Vec<usize>) -> Vec<usize> {
    ordered(indexes.into_iter(), |&index| index)
}

fn is_same<Day: PartialEq>(one: &Taken<Day>, other: &Taken<Day>) -> bool {
    let are_two = !one.person.is_empty() && !other.person.is_empty() && one.person != other.person;
    !are_two && one.day == other.day && one.outcome == other.outcome
}

/// The people behind `own`, the results of one row. Results with the same name are one person's. Results without a name are one
/// person's if each is of another day, and otherwise those of as many people.
pub(super) fn standings<Day: Copy + Ord>(results: &[Taken<Day>], own: Vec<usize>) -> Vec<Standing> {
    let nameless: Vec<usize> = own.iter().copied().filter(|&index| results[index].person.is_empty()).collect();
    let is_one = are_of_different_days(results, &nameless);
    let mut people: Vec<Vec<usize>> = Vec::new();
    for index in own {
        let person = &results[index].person;
        let known = people.iter_mut().find(|of| results[of[0]].person == *person && (!person.is_empty() || is_one));
        match known {
            Some(of) => of.push(index),
            None => people.push(vec![index]),
        }
    }
    people.into_iter().filter_map(|of| standing(results, of)).collect()
}

fn are_of_different_days<Day: Copy + Ord>(results: &[Taken<Day>], indexes: &[usize]) -> bool {
    let days = ordered(indexes.iter().map(|&index| results[index].day), |day| *day);
    let are_known = days.len() < 2 || days.iter().all(Option::is_some);
    are_known && days.windows(2).all(|pair| pair[0] != pair[1])
}

/// Of one day, the one that was given last counts.
fn standing<Day: Copy + Ord>(results: &[Taken<Day>], of: Vec<usize>) -> Option<Standing> {
    let mut earlier = ordered(of.into_iter(), |&index| results[index].day);
    earlier.pop().map(|latest| Standing { latest, earlier })
}
