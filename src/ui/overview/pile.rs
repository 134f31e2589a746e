use super::lines::Lines;
use crate::engine::overview::{Catalog, Overview, Taken};
use crate::export::Date;
use crate::words;

/// How many results are read at a time. For each, a road is searched.
const SLICE: usize = 40;

/// Up to how many results are put together at once, with the last of them.
const AT_ONCE: usize = 1000;

/// The results that a visitor pasted. What they come to is computed when they change, not when they are drawn.
#[derive(Default)]
pub(super) struct Pile {
    /// The text in the field, and what was read of it.
    pub(super) lines: Lines,
    /// What the results come to, once all are read and put together.
    pub(super) overview: Overview,
    /// Whether they still have to be.
    pub(super) is_open: bool,
}

impl Pile {
    /// Replaces the text, and starts reading it at the first line that differs.
    pub(super) fn take(&mut self, text: String, catalog: Catalog<'_>) {
        self.overview = Overview::default();
        self.is_open = true;
        self.lines.take(text);
        self.read_slice(catalog);
    }

    /// Reads the next results. After the last one, puts all results side by side.
    pub(super) fn read_on(&mut self, catalog: Catalog<'_>) {
        if self.lines.is_read() {
            self.put_together(catalog);
        } else {
            self.read_slice(catalog);
        }
    }

    fn read_slice(&mut self, catalog: Catalog<'_>) {
        self.lines.read_on(SLICE, catalog);
        let (_, total) = self.lines.read();
        if self.lines.is_read() && total <= AT_ONCE {
            self.put_together(catalog);
        }
    }

    fn put_together(&mut self, catalog: Catalog<'_>) {
        self.overview = Overview::of(catalog, self.results());
        self.is_open = false;
    }

    /// The results that could be read.
    pub(super) fn results(&self) -> &[Taken<Date>] {
        self.lines.found()
    }

    /// Whether everything has been read, and there is a result.
    pub(super) fn is_ready(&self) -> bool {
        self.progress().is_none() && !self.results().is_empty()
    }

    /// How much has been read, files before lines; `None` when done.
    fn progress(&self) -> Option<(usize, usize)> {
        self.lines.files.or_else(|| self.is_open.then(|| self.lines.read()))
    }

    /// How many results are of an earlier edition.
    fn earlier_count(&self) -> usize {
        self.results().iter().filter(|taken| taken.is_earlier).count()
    }

    /// The progress of reading, or its result, a sentence each.
    pub(super) fn status(&self) -> Vec<String> {
        if let Some((done, total)) = self.progress() {
            return vec![words::reading(done, total)];
        }
        let (read, unread) = (self.results().len(), self.lines.problems().len());
        let read = (read > 0).then(|| words::overview::read(read));
        read.into_iter().chain(self.remarks()).chain((unread > 0).then(|| words::unread(unread))).collect()
    }

    /// What to know of the results of a link that was opened, a sentence each. Nobody saw them being read.
    pub(super) fn remarks_on_link(&self) -> Vec<String> {
        let unread = self.lines.problems().len();
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
    use super::{AT_ONCE, Pile, SLICE};
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
        while pile.is_open {
            pile.read_on(contents.catalog());
            slices += 1;
        }
        slices
    }

    #[test]
    fn many_lines_are_read_in_slices_and_a_few_at_once() {
        let contents = contents();
        let mut pile = Pile::default();
        assert_eq!(slices(&mut pile, text(&contents, SLICE), &contents), 0);
        assert_eq!(pile.overview.current().count(), SLICE);
        assert_eq!(slices(&mut Pile::default(), text(&contents, 20 * SLICE), &contents), 19);
    }

    #[test]
    fn many_results_of_one_link_are_read_in_slices_too() {
        let contents = contents();
        let all = 20 * SLICE;
        let one = text(&contents, 1);
        let (_, part) = one.trim_end().split_once('#').expect("it is a link");
        let link = ["#", &vec![part; all].join("&"), "\n"].concat();
        let mut pile = Pile::default();
        assert_eq!(slices(&mut pile, link.clone(), &contents), 19);
        assert_eq!((pile.results().len(), pile.progress()), (all, None));
        assert_eq!(slices(&mut pile, link.clone() + "not a link", &contents), 0);
        pile.take(one.clone() + &link, contents.catalog());
        assert_eq!(pile.progress(), Some((SLICE, all + 1)));
        assert_eq!(slices(&mut pile, one.clone() + &link + "not a link", &contents), 20);
        assert_eq!((pile.results().len(), pile.lines.problems().len()), (all + 1, 1), "none twice");
    }

    #[test]
    fn very_many_are_put_together_in_a_slice_of_its_own() {
        let contents = contents();
        let mut pile = Pile::default();
        assert_eq!(slices(&mut pile, text(&contents, AT_ONCE + 1), &contents), AT_ONCE / SLICE + 1);
        assert_eq!(slices(&mut pile, text(&contents, AT_ONCE), &contents), 0);
        assert_eq!(pile.overview.current().count(), AT_ONCE);
    }

    #[test]
    fn what_did_not_change_is_not_read_again() {
        let contents = contents();
        let all = 20 * SLICE;
        let mut pile = Pile::default();
        slices(&mut pile, text(&contents, all), &contents);
        assert_eq!(slices(&mut pile, text(&contents, all) + "not a link", &contents), 0);
        assert_eq!((pile.results().len(), pile.lines.problems().len()), (all, 1));
        assert!(pile.lines.problems().all(|problem| problem.contains(&(all + 1).to_string())));
        assert_eq!(slices(&mut pile, text(&contents, all - 1), &contents), 0);
        assert_eq!((pile.results().len(), pile.lines.problems().len()), (all - 1, 0));
    }

    #[test]
    fn a_text_that_comes_before_the_last_was_read_takes_its_place() {
        let contents = contents();
        let mut pile = Pile::default();
        pile.take(text(&contents, 20 * SLICE), contents.catalog());
        assert_eq!(pile.progress(), Some((SLICE, 20 * SLICE)));
        assert_eq!(slices(&mut pile, "not a link\n".to_owned() + &text(&contents, 3), &contents), 0);
        assert_eq!((pile.results().len(), pile.lines.problems().len(), pile.progress()), (3, 1, None));
    }
}
