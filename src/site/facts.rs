//! The data for templates: the assessments and the method, ready to be shown.

mod example;
mod sources;

pub(super) use example::ExampleFacts;

use super::{Built, Settings, Site};
use crate::embed::{Event, Interface, Rule, TagOption};
use crate::engine;
use crate::model::{Area, Assessment, Diagnosis, Pattern, PatternGuide, PerStage, Role, Stage, Step};
use crate::words;
use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;
use sources::{SourceFacts, sources};

/// All the data, by the names that templates use.
#[derive(Serialize)]
pub(super) struct Facts<'a> {
    pub(super) assessments: Vec<AssessmentFacts<'a>>,
    areas: Vec<Group<'a>>,
    roles: Vec<Group<'a>>,
    patterns: Vec<PatternFacts<'a>>,
    stages: PerStage<StageFacts>,
    steps: [StepFacts; Step::ALL.len()],
    diagnosis: DiagnosisFacts<'a>,
    sources: Vec<SourceFacts<'a>>,
    privacy: PrivacyFacts,
    options: Vec<OptionFacts<'a>>,
    fields: Vec<FieldFacts<'a>>,
    /// The folders of the pages in other languages than English: the names of the languages.
    languages: &'a [String],
    events: Vec<EventFacts<'a>>,
    site: &'a Settings,
    address: String,
    build: &'a Built,
}

/// An assessment, as shown in a gallery.
#[derive(Clone, Serialize)]
pub(super) struct AssessmentFacts<'a> {
    pub(super) id: &'a str,
    title: &'a str,
    promise: &'a str,
    audience: &'a str,
    minutes: u8,
    question_count: usize,
    /// What its cover says it is about.
    scope: &'a str,
    /// The ids of the roles that it is for, the closest first.
    roles: Vec<&'static str>,
    symptoms: &'a [String],
    /// What each stage looks like in this assessment's area.
    stages: &'a PerStage<String>,
}

/// Assessments under a heading.
#[derive(Serialize)]
struct Group<'a> {
    id: &'static str,
    label: &'static str,
    assessments: Vec<AssessmentFacts<'a>>,
}

#[derive(Serialize)]
struct PatternFacts<'a> {
    id: &'static str,
    label: &'static str,
    text: &'static str,
    #[serde(flatten)]
    guide: &'a PatternGuide,
    assessments: Vec<Measure<'a>>,
}

/// An assessment that has questions about a pattern.
#[derive(Serialize)]
struct Measure<'a> {
    #[serde(flatten)]
    assessment: AssessmentFacts<'a>,
    /// The number of its questions about the pattern.
    count: usize,
}

#[derive(Serialize)]
struct StageFacts {
    number: u8,
    label: &'static str,
    mark: &'static str,
}

#[derive(Serialize)]
struct StepFacts {
    id: &'static str,
    label: &'static str,
    /// The number of questions, in all assessments, whose advice belongs to this step.
    count: usize,
}

#[derive(Serialize)]
struct DiagnosisFacts<'a> {
    id: &'a str,
    title: &'a str,
    promise: &'a str,
    audience: &'a str,
    minutes: u8,
}

#[derive(Serialize)]
struct PrivacyFacts {
    title: &'static str,
    promises: [&'static str; 3],
    button: &'static str,
}

/// A row of the table of options. Code stands in backticks.
#[derive(Serialize)]
struct OptionFacts<'a> {
    /// One, or those of which there is another one for each pattern.
    names: Vec<String>,
    values: String,
    meaning: &'a str,
}

/// A field of the builder, for an option.
#[derive(Serialize)]
struct FieldFacts<'a> {
    name: &'a str,
    /// What its values are, as `options.toml` calls it.
    kind: &'static str,
    label: &'a str,
    /// Each value of a choice with its label.
    choices: Vec<(&'a str, &'a str)>,
    default: Option<&'a str>,
    /// The bounds of a whole number.
    bounds: Option<(u32, u32)>,
    /// The most characters of a text, or of the label of an offer.
    limit: Option<usize>,
    /// The modes in which it does something; empty if in all.
    modes: &'a [String],
    /// The options that are like this one, each for a pattern.
    by_pattern: Vec<(String, &'static str)>,
    /// What those are for.
    by_pattern_meaning: Option<&'a str>,
}

/// A row of the table of events.
#[derive(Serialize)]
struct EventFacts<'a> {
    name: &'a str,
    meaning: String,
}

impl<'a> Facts<'a> {
    pub(super) fn of(site: &Site<'a>) -> Self {
        let Site { settings, assessments, diagnosis, interface, built, .. } = *site;
        let assessments = by_area(assessments);
        let patterns = Pattern::ALL.map(|pattern| PatternFacts::of(pattern, diagnosis, &assessments));
        Self {
            areas: areas(&assessments),
            roles: Role::ALL.into_iter().map(|role| by_role(role, &assessments)).filter(Group::is_used).collect(),
            patterns: patterns.into_iter().collect(),
            stages: Stage::ALL.map(StageFacts::of).into(),
            steps: Step::ALL.map(|step| StepFacts::of(step, &assessments)),
            diagnosis: DiagnosisFacts::of(diagnosis),
            sources: sources(&assessments),
            privacy: PrivacyFacts {
                title: words::privacy_title(),
                promises: words::privacy(),
                button: words::try_it(),
            },
            options: options(interface),
            fields: interface.options.iter().map(FieldFacts::of).collect(),
            languages: site.languages,
            events: interface.events.iter().map(EventFacts::of).collect(),
            site: settings,
            address: settings.address.to_string(),
            build: built,
            assessments: assessments.into_iter().map(AssessmentFacts::of).collect(),
        }
    }

    /// Each value with its name in templates.
    pub(super) fn globals(&self) -> Vec<(String, Value)> {
        let all = Value::from(Serde(self));
        let names = all.try_iter().expect("the facts are a map");
        names.map(|name| (name.to_string(), all.get_item(&name).expect("the map has its own names"))).collect()
    }
}

impl<'a> AssessmentFacts<'a> {
    fn of(assessment: &'a Assessment) -> Self {
        let roles = assessment.listing.as_ref().map(|listing| listing.roles.as_slice()).unwrap_or_default();
        Self {
            id: &assessment.id,
            title: &assessment.title,
            promise: &assessment.promise,
            audience: &assessment.audience,
            minutes: assessment.minutes,
            question_count: assessment.question_count(),
            scope: &assessment.scope,
            roles: roles.iter().map(|role| role.id()).collect(),
            symptoms: assessment.listing.as_ref().map(|listing| listing.symptoms.as_slice()).unwrap_or_default(),
            stages: &assessment.stages,
        }
    }
}

impl Group<'_> {
    fn is_used(&self) -> bool {
        !self.assessments.is_empty()
    }
}

/// The order of the site: by area; assessments without an area come last.
fn by_area(assessments: &[Assessment]) -> Vec<&Assessment> {
    let place = |assessment: &&Assessment| {
        let area = area_of(assessment);
        Area::ALL.iter().position(|other| Some(*other) == area).unwrap_or(Area::ALL.len())
    };
    let mut sorted: Vec<&Assessment> = assessments.iter().collect();
    sorted.sort_by_key(place);
    sorted
}

fn area_of(assessment: &Assessment) -> Option<Area> {
    assessment.listing.as_ref().map(|listing| listing.area)
}

fn areas<'a>(assessments: &[&'a Assessment]) -> Vec<Group<'a>> {
    let areas = Area::ALL.map(|area| (Some(area), area.id(), words::area_label(area)));
    let groups = areas.into_iter().chain([(None, "more", words::no_area())]).map(|(area, id, label)| {
        let found = assessments.iter().filter(|assessment| area_of(assessment) == area);
        Group { id, label, assessments: found.map(|assessment| AssessmentFacts::of(assessment)).collect() }
    });
    groups.filter(Group::is_used).collect()
}

/// Assessments that name the role early come first.
fn by_role<'a>(role: Role, assessments: &[&'a Assessment]) -> Group<'a> {
    let place = |assessment: &Assessment| assessment.listing.as_ref()?.roles.iter().position(|other| *other == role);
    let mut found: Vec<_> =
        assessments.iter().filter_map(|assessment| Some((place(assessment)?, *assessment))).collect();
    found.sort_by_key(|(place, _)| *place);
    let assessments = found.into_iter().map(|(_, assessment)| AssessmentFacts::of(assessment)).collect();
    Group { id: role.id(), label: words::role_label(role), assessments }
}

impl<'a> PatternFacts<'a> {
    fn of(pattern: Pattern, diagnosis: &'a Diagnosis, assessments: &[&'a Assessment]) -> Self {
        Self {
            id: pattern.id(),
            label: words::pattern_label(pattern),
            text: words::pattern_text(pattern),
            guide: diagnosis.guide(pattern),
            assessments: measured_by(pattern, assessments),
        }
    }
}

/// Assessments with the most questions about `pattern` come first.
fn measured_by<'a>(pattern: Pattern, assessments: &[&'a Assessment]) -> Vec<Measure<'a>> {
    let count = |assessment: &Assessment| {
        assessment.questions().filter(|(_, question)| question.pattern == Some(pattern)).count()
    };
    let measuring = assessments.iter().filter(|assessment| engine::measures(assessment, pattern));
    let mut measures: Vec<_> = measuring
        .map(|assessment| Measure { assessment: AssessmentFacts::of(assessment), count: count(assessment) })
        .collect();
    measures.sort_by_key(|measure| std::cmp::Reverse(measure.count));
    measures
}

impl StageFacts {
    fn of(stage: Stage) -> Self {
        Self { number: stage.number(), label: words::stage_label(stage), mark: words::stage_mark(stage) }
    }
}

impl StepFacts {
    fn of(step: Step, assessments: &[&Assessment]) -> Self {
        let questions = assessments.iter().flat_map(|assessment| assessment.questions());
        let count = questions.filter(|(_, question)| question.step == step).count();
        Self { id: step.id(), label: words::step_label(step), count }
    }
}

impl<'a> DiagnosisFacts<'a> {
    fn of(diagnosis: &'a Diagnosis) -> Self {
        Self {
            id: &diagnosis.id,
            title: &diagnosis.title,
            promise: &diagnosis.promise,
            audience: &diagnosis.audience,
            minutes: diagnosis.minutes,
        }
    }
}

fn options(interface: &Interface) -> Vec<OptionFacts<'_>> {
    let rows = interface.options.iter().flat_map(TagOption::rows);
    rows.map(|(names, values, meaning)| OptionFacts { names, values, meaning }).collect()
}

impl<'a> FieldFacts<'a> {
    fn of(option: &'a TagOption) -> Self {
        let labels = Pattern::ALL.into_iter().map(words::pattern_label);
        Self {
            name: &option.name,
            kind: option.rule.kind(),
            label: &option.field,
            choices: option.choices(),
            default: option.default.as_deref(),
            bounds: match option.rule {
                Rule::Whole(least, most) => Some((least, most)),
                _ => None,
            },
            limit: match option.rule {
                Rule::Text(limit) | Rule::Offer(limit) => Some(limit),
                _ => None,
            },
            modes: &option.modes,
            by_pattern: option.pattern_names().into_iter().zip(labels).collect(),
            by_pattern_meaning: option.by_pattern.as_deref(),
        }
    }
}

impl<'a> EventFacts<'a> {
    fn of(event: &'a Event) -> Self {
        Self { name: &event.name, meaning: event.meaning() }
    }
}
