//! The assessments and the diagnosis of this project, and their texts.

use delivery_assessments::model::{
    Assessment, AssessmentFile, Diagnosis, DiagnosisFile, NumberText, Pattern, PatternGuide, Question,
};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder or file of the project.
pub fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

/// The names of the `.toml` files in `folder`, without their ending, in alphabetical order.
pub fn names(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(path(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let paths =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "toml"));
    let mut names: Vec<String> = paths.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// All assessments, in the order of their files' names.
pub fn assessments() -> Vec<Assessment> {
    names("assessments").iter().map(|name| assessment(name)).collect()
}

/// The assessment in `assessments/<name>.toml`.
pub fn assessment(name: &str) -> Assessment {
    assessment_in(&format!("assessments/{name}.toml"))
}

/// The assessment in another file.
pub fn assessment_in(file: &str) -> Assessment {
    changed(&text(file), |_| ())
}

/// The text of a file of the project.
pub fn text(file: &str) -> String {
    fs::read_to_string(path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The assessment in `toml`, after `change`.
pub fn changed(toml: &str, change: impl FnOnce(&mut AssessmentFile)) -> Assessment {
    let mut file: AssessmentFile = toml::from_str(toml).unwrap_or_else(|error| panic!("{error}: {toml}"));
    change(&mut file);
    file.check().unwrap_or_else(|problems| panic!("{problems:#?}: {toml}"))
}

/// The diagnosis in `toml`, after `change`.
pub fn changed_diagnosis(toml: &str, change: impl FnOnce(&mut DiagnosisFile)) -> Diagnosis {
    let mut file: DiagnosisFile = toml::from_str(toml).unwrap_or_else(|error| panic!("{error}: {toml}"));
    change(&mut file);
    file.check().unwrap_or_else(|problems| panic!("{problems:#?}: {toml}"))
}

/// The diagnosis.
pub fn diagnosis() -> Diagnosis {
    changed_diagnosis(&text("diagnosis/delivery-diagnosis.toml"), |_| ())
}

/// The diagnosis with texts that are hard to export, after `change`.
pub fn changed_sketch(change: impl FnOnce(&mut DiagnosisFile)) -> Diagnosis {
    changed_diagnosis(&text("tests/export/expected/diagnosis.toml"), change)
}

/// A diagnosis with texts that are hard to export.
pub fn sketched_diagnosis() -> Diagnosis {
    changed_sketch(|_| ())
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Promise,
    Scope,
    /// The name of an assessment.
    Title,
    DimensionTitle,
    Question,
    Anchor,
    Advice,
    /// What the answers of an assessment point to.
    Pattern,
    Symptom,
    /// The name of a publication.
    SourceTitle,
    Other,
}

/// One text of an assessment.
pub struct Text<'a> {
    /// The assessment's id, and the id of the part that the text belongs to.
    pub place: String,
    pub role: Role,
    pub wording: &'a str,
}

/// All texts of `assessment` that a visitor may read.
pub fn texts(assessment: &Assessment) -> Vec<Text<'_>> {
    let mut texts = Texts { file: &assessment.id, texts: Vec::new() };
    texts.add("title", Role::Title, &assessment.title);
    texts.add("promise", Role::Promise, &assessment.promise);
    texts.add("audience", Role::Other, &assessment.audience);
    texts.add("scope", Role::Scope, &assessment.scope);
    texts.add_all("stages", Role::Other, &assessment.stages);
    texts.add_all("patterns", Role::Pattern, assessment.patterns.iter().flatten());
    texts.add_all("related", Role::Other, assessment.related.iter().map(|related| &related.reason));
    for dimension in &assessment.dimensions {
        texts.add(&dimension.id, Role::DimensionTitle, &dimension.title);
        texts.add_all(
            &dimension.id,
            Role::Other,
            [&dimension.covers, &dimension.low, &dimension.middle, &dimension.high, &dimension.top],
        );
    }
    for (_, question) in assessment.questions() {
        texts.add_question(question);
    }
    for setup in &assessment.setup {
        texts.add(&setup.id, Role::Question, &setup.text);
        texts.add_all(&setup.id, Role::Anchor, setup.choices.iter().map(|choice| &choice.text));
    }
    if let Some(listing) = &assessment.listing {
        texts.add_all("listing", Role::Symptom, &listing.symptoms);
    }
    if let Some(numbers) = &assessment.numbers {
        texts.add_all("numbers", Role::Other, [&numbers.title, &numbers.intro]);
        let fields =
            [&numbers.added, &numbers.finished, &numbers.dropped, &numbers.open, &numbers.in_progress, &numbers.people];
        texts.add_all(
            "numbers",
            Role::Other,
            fields.into_iter().flat_map(|NumberText { label, hint, .. }| [label, hint]),
        );
    }
    texts.texts
}

/// All texts of `diagnosis` that a visitor may read.
pub fn diagnosis_texts(diagnosis: &Diagnosis) -> Vec<Text<'_>> {
    let mut texts = Texts { file: &diagnosis.id, texts: Vec::new() };
    texts.add("title", Role::Title, &diagnosis.title);
    texts.add("promise", Role::Promise, &diagnosis.promise);
    texts.add("scope", Role::Scope, &diagnosis.scope);
    texts.add_all("cover", Role::Other, [&diagnosis.audience, &diagnosis.principle]);
    texts.add("no_ai", Role::Anchor, &diagnosis.no_ai);
    for pattern in Pattern::ALL {
        texts.add_guide(pattern.id(), diagnosis.guide(pattern));
    }
    texts.texts
}

struct Texts<'a> {
    file: &'a str,
    texts: Vec<Text<'a>>,
}

impl<'a> Texts<'a> {
    fn add(&mut self, part: &str, role: Role, wording: &'a str) {
        self.texts.push(Text { place: format!("{}: {part}", self.file), role, wording });
    }

    fn add_all(&mut self, part: &str, role: Role, texts: impl IntoIterator<Item = &'a String>) {
        texts.into_iter().for_each(|text| self.add(part, role, text));
    }

    fn add_guide(&mut self, id: &str, guide: &'a PatternGuide) {
        self.add(id, Role::Question, &guide.question);
        self.add_all(id, Role::Anchor, guide.look.iter().chain([&guide.yes, &guide.no]).chain(&guide.symptoms));
        self.add_all(id, Role::Advice, [&guide.find_out, &guide.first_move]);
        self.add_all(id, Role::Other, [&guide.persists, &guide.help, &guide.help_text]);
    }

    fn add_question(&mut self, question: &'a Question) {
        let id = &question.id;
        self.add(id, Role::Question, &question.text);
        self.add_all(id, Role::Anchor, &question.anchors);
        self.add_all(id, Role::Advice, [&question.advice.lower, &question.advice.middle, &question.advice.upper]);
        let reasons = question.gate.iter().chain(&question.loop_reason);
        self.add_all(id, Role::Other, reasons.chain(&question.why).chain(&question.cuts));
        self.add_all(id, Role::SourceTitle, question.sources.iter().map(|source| &source.title));
        for reference in &question.references {
            self.add_all(id, Role::Other, [&reference.value, &reference.unit, &reference.population]);
            self.add(id, Role::SourceTitle, &reference.source);
        }
    }
}
