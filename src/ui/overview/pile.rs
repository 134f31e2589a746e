use super::lines::Lines;
use crate::engine::overview::{Catalog, Overview, Taken};
use crate::export::Date;
use crate::export::overview::read_any;
use crate::words;

/// How many lines are read at a time. For each, a road is searched.
const SLICE: usize = 4;

/// The results that a visitor pasted. What they come to is computed when they change, not when they are drawn.
pub(super) struct Pile {
    /// The text in the field, and what was read of it.
    pub(super) lines: Lines<Result<Taken<Date>, String>>,
    /// The results that could be read.
    pub(super) results: Vec<Taken<Date>>,
    /// What they come to.
    pub(super) overview: Overview,
}

impl Pile {
    /// Nothing yet.
    pub(super) fn new(catalog: Catalog<'_>) -> Self {
        let results: Vec<Taken<Date>> = Vec::new();
        let overview = Overview::of(catalog, &results);
        Self { lines: Lines::default(), results, overview }
    }

    /// Replaces the text, and starts reading it at the first line that differs.
    pub(super) fn take(&mut self, text: String, catalog: Catalog<'_>) {
        self.lines.take(text);
        self.read_on(catalog);
    }

    /// Reads the next lines. After the last one, puts all results side by side.
    pub(super) fn read_on(&mut self, catalog: Catalog<'_>) {
        self.lines.read_on(SLICE, |number, line| read_any(number, line, catalog));
        if self.lines.is_read() {
            self.put_together(catalog);
        }
    }

    fn put_together(&mut self, catalog: Catalog<'_>) {
        self.results = self.lines.found().filter_map(|found| found.as_ref().ok()).cloned().collect();
        self.overview = Overview::of(catalog, &self.results);
    }

    /// Whether everything has been read, and there is a result.
    pub(super) fn is_ready(&self) -> bool {
        self.lines.progress().is_none() && !self.results.is_empty()
    }

    /// How many results are of an earlier edition.
    fn earlier_count(&self) -> usize {
        self.results.iter().filter(|taken| taken.is_earlier).count()
    }

    /// The progress of reading, or its result, a sentence each.
    pub(super) fn status(&self) -> Vec<String> {
        if let Some((done, total)) = self.lines.progress() {
            return vec![words::reading(done, total)];
        }
        let (read, unread) = (self.results.len(), self.lines.problems().count());
        let read = (read > 0).then(|| words::overview::read(read));
        read.into_iter().chain(self.remarks()).chain((unread > 0).then(|| words::unread(unread))).collect()
    }

    /// What to know of the results of a link that was opened, a sentence each. Nobody saw them being read.
    pub(super) fn remarks_on_link(&self) -> Vec<String> {
        let unread = self.lines.problems().count();
        self.remarks().chain((unread > 0).then(|| words::overview::unopened(unread))).collect()
    }

    /// What to know of the results that were read, a sentence each.
    fn remarks(&self) -> impl Iterator<Item = String> {
        let (doubles, earlier) = (self.overview.doubles.len(), self.earlier_count());
        let doubles = (doubles > 0).then(|| words::overview::doubles(doubles));
        doubles.into_iter().chain((earlier > 0).then(|| words::overview::of_earlier_questions(earlier)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Pile, SLICE};
    use crate::engine::Answers;
    use crate::export::link::{self, SharedResult};
    use crate::model::{AssessmentFile, DiagnosisFile};
    use crate::ui::overview::Contents;

    fn contents() -> Contents {
        let assessment = include_str!("../../../assessments/engineering-velocity.toml");
        let diagnosis = include_str!("../../../diagnosis/delivery-diagnosis.toml");
        let assessment = toml::from_str::<AssessmentFile>(assessment).expect("it is TOML").check();
        let diagnosis = toml::from_str::<DiagnosisFile>(diagnosis).expect("it is TOML").check();
        Contents { assessments: vec![assessment.expect("it is sound")], diagnosis: diagnosis.expect("it is sound") }
    }

    /// A result of each of so many people.
    fn text(contents: &Contents, count: usize) -> String {
        let assessment = &contents.assessments[0];
        let shared = SharedResult { answers: Answers::none(assessment), felt: None, date: None };
        let state = link::encode(assessment, &shared);
        (0..count)
            .flat_map(|person| ["P", &person.to_string(), ": #", link::KEY, &state, "\n"].map(str::to_owned))
            .collect()
    }

    /// How many more slices are needed to read `text`.
    fn slices(pile: &mut Pile, text: String, contents: &Contents) -> usize {
        pile.take(text, contents.catalog());
        let mut slices = 0;
        while !pile.lines.is_read() {
            pile.read_on(contents.catalog());
            slices += 1;
        }
        slices
    }

    #[test]
    fn many_lines_are_read_in_slices_and_a_few_at_once() {
        let contents = contents();
        let mut pile = Pile::new(contents.catalog());
        assert_eq!(slices(&mut pile, text(&contents, SLICE), &contents), 0);
        assert_eq!(pile.overview.current().count(), SLICE);
        assert_eq!(slices(&mut Pile::new(contents.catalog()), text(&contents, 20 * SLICE), &contents), 19);
    }

    #[test]
    fn what_did_not_change_is_not_read_again() {
        let contents = contents();
        let all = 20 * SLICE;
        let mut pile = Pile::new(contents.catalog());
        slices(&mut pile, text(&contents, all), &contents);
        assert_eq!(slices(&mut pile, text(&contents, all) + "not a link", &contents), 0);
        assert_eq!((pile.results.len(), pile.lines.problems().count()), (all, 1));
        assert!(pile.lines.problems().all(|problem| problem.contains(&(all + 1).to_string())));
        assert_eq!(slices(&mut pile, text(&contents, all - 1), &contents), 0);
        assert_eq!((pile.results.len(), pile.lines.problems().count()), (all - 1, 0));
    }

    #[test]
    fn a_text_that_comes_before_the_last_was_read_takes_its_place() {
        let contents = contents();
        let mut pile = Pile::new(contents.catalog());
        pile.take(text(&contents, 20 * SLICE), contents.catalog());
        assert_eq!(pile.lines.progress(), Some((SLICE, 20 * SLICE)));
        assert_eq!(slices(&mut pile, "not a link\n".to_owned() + &text(&contents, 3), &contents), 0);
        assert_eq!((pile.results.len(), pile.lines.problems().count(), pile.lines.progress()), (3, 1, None));
    }
}
