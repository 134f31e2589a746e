use crate::engine::ordered::ordered;
use crate::engine::{Member, Ratio};
use crate::model::{Level, PerLevel};
use std::cmp::Reverse;

/// One question as several people answered it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The question's index.
    pub question: usize,
    /// How many chose each level; at least two in all.
    pub counts: PerLevel<u32>,
    /// Where those stand who chose the lowest level of all.
    pub lowest: Standpoint,
    /// Where those stand who chose the highest one; the same if all agree.
    pub highest: Standpoint,
}

/// A level with those who chose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standpoint {
    /// The level.
    pub level: Level,
    /// The members, by index.
    pub members: Vec<usize>,
}

impl Disagreement {
    /// In the order of [`TeamView::disagreements`](super::TeamView).
    pub(super) fn all(members: &[Member], question_count: usize) -> Vec<Self> {
        let all = (0..question_count).filter_map(|question| Self::of(members, question));
        ordered(all, |disagreement| Reverse(disagreement.rank()))
    }

    fn of(members: &[Member], question: usize) -> Option<Self> {
        let levels: Vec<Option<Level>> = members.iter().map(|member| member.answers.level(question)).collect();
        let known = levels.iter().flatten();
        let mut counts = PerLevel::of(|_| 0);
        known.clone().for_each(|level| counts[*level] += 1);
        let is_shared = counts.iter().sum::<u32>() >= 2;
        let standpoint = |level: Level| Standpoint {
            level,
            members: (0..levels.len()).filter(|&member| levels[member] == Some(level)).collect(),
        };
        let (lowest, highest) = known.clone().min().zip(known.max()).filter(|_| is_shared)?;
        Some(Self { question, counts, lowest: standpoint(*lowest), highest: standpoint(*highest) })
    }

    /// The difference between the highest and the lowest level; 0 where all agree.
    pub fn gap(&self) -> u8 {
        self.lowest.level.raises_to(self.highest.level)
    }

    /// The larger, the further people are apart.
    fn rank(&self) -> (u8, usize, Option<Ratio>) {
        let different = self.counts.iter().filter(|&&count| count > 0).count();
        (self.gap(), different, self.mean_difference())
    }

    /// The mean difference in levels over all pairs of people.
    fn mean_difference(&self) -> Option<Ratio> {
        let count = |level: Level| u64::from(self.counts[level]);
        let people: u64 = Level::ALL.map(count).iter().sum();
        let pairs = Level::ALL.into_iter().flat_map(|low| Level::ALL.map(|high| (low, high)));
        let difference = pairs.map(|(low, high)| count(low) * count(high) * u64::from(low.raises_to(high)));
        Ratio::checked(difference.sum(), people * (people - 1) / 2)
    }
}
