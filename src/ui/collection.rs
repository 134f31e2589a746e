use crate::engine::{Answers, Comparison, TeamView};
use crate::export::{Agenda, Pasted, read_result};
use crate::model::Assessment;
use crate::ui::lines::Lines;
use crate::words;

/// How many lines are read at a time.
const SLICE: usize = 50;

/// The results that a visitor pasted to compare with. The comparison is computed when they change, not when they are drawn.
#[derive(Default)]
pub(super) struct Collection {
    /// The text in the field, and what was read of it.
    pub(super) lines: Lines<Result<Pasted, String>>,
    /// The comparison with the visitor's own result.
    pub(super) compared: Compared,
}

/// What the pasted results show when compared with the visitor's own.
#[derive(Default)]
pub(super) enum Compared {
    /// No results were pasted.
    #[default]
    Nothing,
    /// One result, and what changed from it to the visitor's own.
    One(Pasted, Comparison),
    /// Several results form a team, with the names of its members.
    Team(TeamView, Vec<String>),
}

impl Collection {
    /// Replaces the text, and starts reading it at the first line that differs.
    pub(super) fn take(&mut self, text: String, assessment: &Assessment, own: &Answers) {
        self.lines.take(text);
        self.read_on(assessment, own);
    }

    /// Reads the next lines. After the last one, compares all results with the visitor's `own` answers.
    pub(super) fn read_on(&mut self, assessment: &Assessment, own: &Answers) {
        self.lines.read_on(SLICE, |number, line| read_result(number, line, assessment));
        if self.lines.is_read() {
            self.compare(assessment, own);
        }
    }

    /// Compares the results with the visitor's `own` answers.
    pub(super) fn compare(&mut self, assessment: &Assessment, own: &Answers) {
        let results = self.lines.found().filter_map(|found| found.as_ref().ok());
        self.compared = Compared::of(results.cloned().collect(), assessment, own);
    }

    /// What the team has to settle, if there is one.
    pub(super) fn agenda<'a>(&self, assessment: &'a Assessment) -> Option<Agenda<'a>> {
        let Compared::Team(team, names) = &self.compared else { return None };
        Agenda::of(assessment, team, names)
    }

    /// How many results are of an earlier edition.
    pub(super) fn earlier_count(&self) -> usize {
        self.lines.found().filter(|found| found.as_ref().is_ok_and(|pasted| pasted.earlier.is_some())).count()
    }
}

impl Compared {
    fn of(mut others: Vec<Pasted>, assessment: &Assessment, own: &Answers) -> Self {
        match others.pop() {
            None => Self::Nothing,
            Some(other) if others.is_empty() => {
                let comparison = Comparison::of(assessment, &other.shared.answers, own);
                Self::One(other, comparison)
            }
            Some(last) => {
                others.push(last);
                Self::team(others, assessment, own)
            }
        }
    }

    /// The visitor is a member, unless their own result was pasted too.
    fn team(others: Vec<Pasted>, assessment: &Assessment, own: &Answers) -> Self {
        let (mut answers, mut names): (Vec<Answers>, Vec<String>) =
            others.into_iter().map(|other| (other.shared.answers, other.name)).unzip();
        if !answers.contains(own) {
            answers.push(own.clone());
            names.push(words::you().to_owned());
        }
        Self::Team(TeamView::of(assessment, &answers), names)
    }
}

#[cfg(test)]
mod tests {
    use super::{Collection, Compared, SLICE};
    use crate::engine::Answers;
    use crate::export::link::{self, SharedResult};
    use crate::model::{Assessment, AssessmentFile};

    fn assessment() -> Assessment {
        let text = include_str!("../../assessments/engineering-velocity.toml");
        toml::from_str::<AssessmentFile>(text).expect("it is TOML").check().expect("it is sound")
    }

    fn text(assessment: &Assessment, count: usize) -> String {
        let shared = SharedResult { answers: Answers::none(assessment), felt: None, date: None };
        format!("#{}{}\n", link::KEY, link::encode(assessment, &shared)).repeat(count)
    }

    /// How many more slices are needed to read `text`.
    fn slices(collection: &mut Collection, text: String, assessment: &Assessment) -> usize {
        let own = Answers::none(assessment);
        collection.take(text, assessment, &own);
        let mut slices = 0;
        while !collection.lines.is_read() {
            collection.read_on(assessment, &own);
            slices += 1;
        }
        slices
    }

    fn members(collection: &Collection) -> usize {
        if let Compared::Team(team, _) = &collection.compared { team.stages.len() } else { 0 }
    }

    #[test]
    fn a_thousand_lines_are_read_in_slices_and_a_few_at_once() {
        let assessment = assessment();
        let mut collection = Collection::default();
        assert_eq!(slices(&mut collection, text(&assessment, SLICE), &assessment), 0);
        assert_eq!(members(&collection), SLICE);
        assert_eq!(slices(&mut Collection::default(), text(&assessment, 1000), &assessment), 1000 / SLICE - 1);
    }

    #[test]
    fn what_did_not_change_is_not_read_again() {
        let assessment = assessment();
        let mut collection = Collection::default();
        slices(&mut collection, text(&assessment, 1000), &assessment);
        assert_eq!(slices(&mut collection, text(&assessment, 1000) + "not a link", &assessment), 0);
        assert_eq!((members(&collection), collection.lines.problems().count()), (1000, 1));
        assert!(collection.lines.problems().all(|problem| problem.contains("1001")));
        assert_eq!(slices(&mut collection, text(&assessment, 999), &assessment), 0);
        assert_eq!((members(&collection), collection.lines.problems().count()), (999, 0));
    }

    #[test]
    fn a_text_that_comes_before_the_last_was_read_takes_its_place() {
        let assessment = assessment();
        let own = Answers::none(&assessment);
        let mut collection = Collection::default();
        collection.take(text(&assessment, 1000), &assessment, &own);
        assert_eq!(collection.lines.progress(), Some((SLICE, 1000)));
        assert_eq!(slices(&mut collection, "not a link\n".to_owned() + &text(&assessment, 3), &assessment), 0);
        assert_eq!(
            (members(&collection), collection.lines.problems().count(), collection.lines.progress()),
            (3, 1, None)
        );
    }
}
