use super::picture::Picture;
use crate::engine::{CoordinationCost, CoordinationInput, CoordinationNumbers, CoordinationOutlook};
use crate::words::coordination as words;

/// Everything that depends on the numbers, by the `id` of its element.
pub(crate) struct Shown {
    /// The texts of elements, which can be empty.
    pub(crate) texts: Vec<(String, String)>,
    /// The path data of each layer of the pictures.
    pub(crate) drawings: Vec<(String, String)>,
}

impl Shown {
    pub(crate) fn of(numbers: &CoordinationNumbers) -> Self {
        let outlook = CoordinationOutlook::of(numbers);
        let mut shown = Self { texts: Vec::new(), drawings: Vec::new() };
        let [people, added] = [CoordinationInput::People, CoordinationInput::Added].map(|input| numbers.get(input));
        shown.column("before", &outlook.before, Picture::of_group(people, 0));
        shown.column("after", &outlook.after, Picture::of_group(people, added));
        shown.column("regrouped", &outlook.regrouped, Picture::of_teams(outlook.regrouped.grouping));
        shown.sentences(numbers, &outlook);
        shown.counted(numbers, &outlook);
        shown
    }

    /// A picture and its column of the table.
    fn column(&mut self, name: &str, cost: &CoordinationCost, picture: Picture) {
        let rows = [
            ("figure", words::paths(cost.grouping.paths())),
            ("caption", words::grouping(cost.grouping)),
            ("note", picture.note),
            ("paths", words::number(cost.grouping.paths())),
            ("hours", words::hours(cost.hours)),
            ("person", words::hours(cost.hours_per_person)),
            ("share", words::percent(cost.share)),
            ("most", words::number(cost.grouping.most_of_one_person())),
        ];
        self.texts.extend(rows.map(|(row, text)| (format!("{row}-{name}"), text)));
        self.drawings.extend(picture.layers.into_iter().map(|(layer, d)| (format!("{layer}-{name}"), d)));
    }

    fn sentences(&mut self, numbers: &CoordinationNumbers, outlook: &CoordinationOutlook) {
        let asked = numbers.get(CoordinationInput::Teams);
        let sentences = [
            ("growth", words::growth(outlook)),
            ("regrouping", words::regrouping(outlook)),
            ("spread", words::spread(outlook.regrouped.grouping, asked)),
            ("already", words::already(outlook)),
            ("fewest", words::fewest(outlook)),
            ("beyond", words::beyond_the_week(outlook)),
        ];
        self.texts.extend(sentences.map(|(name, text)| (name.to_owned(), text)));
    }

    fn counted(&mut self, numbers: &CoordinationNumbers, outlook: &CoordinationOutlook) {
        let CoordinationOutlook { before, after, regrouped, .. } = outlook;
        let [minutes, week] = [CoordinationInput::Minutes, CoordinationInput::Week].map(|input| numbers.get(input));
        let lines = [
            ("before", words::counted_group(before.grouping)),
            ("after", words::counted_group(after.grouping)),
            ("regrouped", words::counted_teams(regrouped.grouping)),
            ("hours", words::counted_hours(after, minutes)),
            ("person", words::counted_person(after)),
            ("share", words::counted_share(after, week)),
        ];
        self.texts.extend(lines.map(|(name, text)| (format!("counted-{name}"), text)));
    }
}
