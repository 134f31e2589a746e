//! The data that a page carries for its program: postcard bytes, stored as text with one character per byte.
//!
//! A JSON parser would add 15 KB (brotli) to the WASM, and base64 would hide from the compressor that most of the data is
//! English. So each byte becomes the character with that code, and text stays text. Bytes that have a meaning for an HTML
//! parser move up to U+0100.

mod assessment;
mod diagnosis;
mod reader;

use crate::engine::diagnosis::Measures;
use crate::model::{Assessment, Diagnosis};
use crate::ui::overview::Contents;
use crate::words::Language;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The data that a page carries for its program: texts and content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Carried<T> {
    /// In the language of the page, with the sections that the program uses.
    pub(crate) language: Language,
    pub(crate) content: T,
}

/// What an assessment's page carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CarriedAssessment {
    /// The page's assessment.
    #[serde(with = "assessment")]
    pub(crate) assessment: Assessment,
    /// The titles of its related assessments, in its order; `None` for one that is not published.
    pub(crate) related: Vec<Option<String>>,
}

/// What the diagnosis page carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CarriedDiagnosis {
    /// The diagnosis to run.
    #[serde(with = "diagnosis")]
    pub(crate) diagnosis: Diagnosis,
    /// The assessments that measure each pattern.
    pub(crate) measures: Measures,
}

/// What the page of all results in one place carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CarriedOverview {
    /// The assessments, without what only their own pages show.
    assessments: Vec<CarriedOne>,
    /// The diagnosis.
    #[serde(with = "diagnosis")]
    diagnosis: Diagnosis,
}

/// One of several assessments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct CarriedOne(#[serde(with = "assessment")] Assessment);

impl CarriedOverview {
    /// The sections of the texts that the program uses.
    #[cfg(feature = "ssr")]
    pub(crate) const SECTIONS: &'static [&'static str] =
        &["general", "shared", "snapshot", "exports", "compare", "overview", "diagnosis", "method"];

    /// What the program needs of these.
    #[cfg(feature = "ssr")]
    pub(crate) fn of(assessments: &[Assessment], diagnosis: &Diagnosis) -> Self {
        let assessments = assessments.iter().map(|assessment| CarriedOne(assessment.side_by_side())).collect();
        Self { assessments, diagnosis: diagnosis.clone() }
    }

    pub(crate) fn contents(self) -> Contents {
        let assessments = self.assessments.into_iter().map(|CarriedOne(assessment)| assessment).collect();
        Contents { assessments, diagnosis: self.diagnosis }
    }
}

impl CarriedAssessment {
    /// The sections of the texts that the program of an assessment uses.
    #[cfg(feature = "ssr")]
    pub(crate) const SECTIONS: &'static [&'static str] =
        &["general", "shared", "taking", "snapshot", "exports", "numbers", "method"];
}

impl CarriedDiagnosis {
    /// The sections of the texts that the program of the diagnosis uses.
    #[cfg(feature = "ssr")]
    pub(crate) const SECTIONS: &'static [&'static str] = &["general", "shared", "diagnosis", "method"];
}

/// Text that [`read`] turns back into `carried`; safe inside a `<script>` element.
#[cfg(feature = "ssr")]
pub(crate) fn write(carried: &impl Serialize) -> String {
    let bytes = postcard::to_allocvec(carried).expect("strings, numbers, and lists always serialize");
    bytes.into_iter().map(character).collect()
}

/// The value that [`write`] turned into `text`; `None` if the text is damaged.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let bytes: Vec<u8> = text.chars().map(low_byte).collect();
    reader::read(&bytes)
}

#[cfg(feature = "ssr")]
fn character(byte: u8) -> char {
    match byte {
        b'<' | 0..0x20 | 0x7f..0xa0 => {
            char::from_u32(0x100 + u32::from(byte)).expect("U+0100 to U+01FF are characters")
        }
        _ => char::from(byte),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the low byte is what is meant")]
fn low_byte(character: char) -> u8 {
    u32::from(character) as u8
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::{Carried, CarriedAssessment, CarriedOverview, read, write};
    use crate::engine::overview::{Catalog, Outcome, Overview, Taken};
    use crate::engine::{Answers, TeamView};
    use crate::export::overview::{
        Agenda, OverviewReport, agenda_markdown, answers_csv, overview_csv, overview_markdown,
    };
    use crate::export::{Date, overview_json};
    use crate::model::{Assessment, AssessmentFile, Diagnosis, DiagnosisFile};
    use crate::ui::overview::Contents;
    use crate::words::{Language, settle_by_count};
    use proptest::prelude::*;

    fn assessment() -> Assessment {
        let text = include_str!("../../assessments/engineering-velocity.toml");
        toml::from_str::<AssessmentFile>(text).expect("it is TOML").check().expect("it is sound")
    }

    fn carried() -> Carried<CarriedAssessment> {
        let assessment = assessment();
        let content = CarriedAssessment { assessment, related: vec![Some("QA & more".to_owned()), None] };
        Carried { language: Language::english().with_sections(CarriedAssessment::SECTIONS), content }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let written = write(&carried());
        assert_eq!(read(&written).map(|carried: Carried<CarriedAssessment>| write(&carried)), Some(written));
    }

    #[test]
    fn how_the_site_lists_it_stays_out() {
        let listing = |carried: &Carried<CarriedAssessment>| carried.content.assessment.listing.clone();
        assert!(listing(&carried()).is_some());
        assert_eq!(read(&write(&carried())).and_then(|carried: Carried<CarriedAssessment>| listing(&carried)), None);
    }

    #[test]
    fn the_text_means_nothing_to_an_html_parser() {
        let text = write(&carried());
        assert!(!text.contains(|character: char| character == '<' || character.is_control()));
    }

    proptest! {
        #[test]
        fn a_damaged_text_is_refused_or_read_but_never_a_panic(position in 0_usize..20_000, character in any::<char>()) {
            let mut text: Vec<char> = write(&carried()).chars().collect();
            let position = position % text.len();
            text[position] = character;
            read::<Carried<CarriedAssessment>>(&text.into_iter().collect::<String>());
        }
    }

    fn diagnosis() -> Diagnosis {
        let text = include_str!("../../diagnosis/delivery-diagnosis.toml");
        toml::from_str::<DiagnosisFile>(text).expect("it is TOML").check().expect("it is sound")
    }

    /// The same answer to each question.
    fn answers(assessment: &Assessment, level: &str) -> Answers {
        let notation: Vec<String> =
            assessment.dimensions.iter().map(|dimension| level.repeat(dimension.questions.len())).collect();
        Answers::read(&notation.join(" "), assessment).expect("there is an answer to each question")
    }

    /// What two people who agree on nothing have to settle.
    fn agenda(assessment: &Assessment) -> String {
        let names = ["Ana".to_owned(), "Ben".to_owned()];
        let team = TeamView::of(assessment, &[answers(assessment, "1"), answers(assessment, "5")]);
        agenda_markdown(&Agenda::of(assessment, &team, &names).expect("they agree on nothing"))
    }

    #[test]
    fn a_team_settles_the_same_in_the_same_way_beside_other_results() {
        let assessment = assessment();
        let expected = agenda(&assessment);
        assert!(expected.contains(settle_by_count()), "{expected}");
        let carried = CarriedOverview::of(&[assessment], &diagnosis()).contents();
        assert_eq!(agenda(&carried.assessments[0]), expected);
    }

    /// All exports of two people's results.
    fn exports(catalog: Catalog<'_>) -> [String; 4] {
        let taken = |person: &str, level| {
            let assessment = &catalog.assessments[0];
            let outcome = Outcome::of_answers(0, assessment, answers(assessment, level), None);
            Taken { person: person.to_owned(), day: None, is_earlier: false, outcome }
        };
        let results = &[taken("Ana", "2"), taken("Ben", "?")];
        let overview = &Overview::of(catalog, results);
        let date = Date::new(2026, 11, 22).expect("it is a day");
        let report = &OverviewReport { catalog, results, overview, chosen: &[], date };
        [overview_markdown, overview_csv, answers_csv, overview_json].map(|export| export(report))
    }

    #[test]
    fn what_is_left_out_beside_others_is_missing_in_no_export() {
        let whole = Contents { assessments: vec![assessment()], diagnosis: diagnosis() };
        let carried = CarriedOverview::of(&whole.assessments, &whole.diagnosis).contents();
        assert_eq!(exports(carried.catalog()), exports(whole.catalog()));
    }
}
