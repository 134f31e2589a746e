//! Rules for the texts of the assessments and the diagnosis, in addition to those of the file format.

use crate::support::content::{Role, Text, assessments, diagnosis, diagnosis_texts, texts};
use crate::support::grade::mean_grade;
use delivery_assessments::engine::measures;
use delivery_assessments::model::{Assessment, Diagnosis, FEWEST_TAGGED, Pattern, Question};
use delivery_assessments::words;
use std::collections::{BTreeMap, BTreeSet};
use std::iter;

/// The final number of assessments. Once there are that many, `related` may name only existing ones.
const ALL_ASSESSMENTS: usize = 10;

const HIGHEST_GRADE: f64 = 10.0;

/// A dimension with fewer questions has no score, and without three scores there is no stage.
const FEWEST_ASKED: usize = 2;
const FEWEST_DIMENSIONS: usize = 3;

/// A word with `*` stands for all that begin with it.
const TOOLS: &str = "
    airtable ansible argo asana atlassian aws azure bamboo bitbucket buildkite chatgpt circleci claude confluence copilot
    cucumber cypress datadog docker dynatrace elasticsearch firebase github gitlab grafana helm jenkins jira junit kafka
    kubernetes launchdarkly linear.app monday.com newrelic notion.so openai opsgenie pagerduty playwright postgres
    prometheus pulumi selenium sentry.io servicenow slack snowflake sonarqube splunk teamcity terraform trello
";

const FASHIONS: &str = "
    best-in-class best-practice* cutting-edge empower* game-chang* holistic* leverag* robust* seamless* state-of-the-art
    synerg* world-class
";

const BRITISH: &str = "
    ageing aluminium analyse analysed analyser analysing apologis* artefact* authoris* behaviour* cancelled cancelling
    catalogue* categoris* centralis* centre centred centres colour* computeris* counsell* criticis* customis* defence
    digitalis* digitis* emphasis* enrol enrolment favour* fibre* finalis* flavour* formalis* fulfil fulfils fulfilment
    generalis* grey honour* initialis* instalment* judgement* labell* labour* learnt licence* localis* manoeuvr* maximis*
    metre metres minimis* mobilis* modell* monetis* neighbour* normalis* offence optimis* organis* penalis* practise*
    prioritis* programme programmes randomis* realis* recognis* rigour rumour* sceptic* serialis* signall* skilful
    specialis* spelt stabilis* standardis* storey* summaris* synchronis* tonne* travell* tyre* utilis* vandalis* visualis*
    whilst wilful
";

/// Words with these endings are American English too: emphasis, specialists, realistic, optimism.
const SHARED_ENDINGS: [&str; 6] = ["is", "ism", "isms", "ist", "ists", "istic"];

#[track_caller]
fn check_none(findings: &[String], rule: &str) {
    assert!(findings.is_empty(), "{rule}:\n{}", findings.join("\n"));
}

/// All content of the project.
struct Content {
    assessments: Vec<Assessment>,
    diagnosis: Diagnosis,
}

impl Content {
    fn all() -> Self {
        Self { assessments: assessments(), diagnosis: diagnosis() }
    }

    fn texts(&self) -> impl Iterator<Item = Text<'_>> {
        self.assessments.iter().flat_map(texts).chain(diagnosis_texts(&self.diagnosis))
    }
}

fn longest(role: Role) -> Option<usize> {
    match role {
        Role::Promise => Some(120),
        Role::Scope | Role::Anchor => Some(140),
        Role::Question | Role::Pattern => Some(160),
        Role::Symptom => Some(70),
        Role::DimensionTitle => Some(28),
        Role::Advice => Some(320),
        Role::Title | Role::SourceTitle | Role::Other => None,
    }
}

#[test]
fn no_text_is_longer_than_its_place() {
    let content = Content::all();
    let too_long = content.texts().filter_map(|Text { place, role, wording }| {
        let (length, longest) = (wording.chars().count(), longest(role)?);
        (length > longest).then(|| format!("{place}: {length} characters, at most {longest}: {wording}"))
    });
    check_none(&too_long.collect::<Vec<_>>(), "too long");
}

/// Lower-case words. A hyphen or a period inside a word belongs to it, and "best practice" is one word.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace("best practice", "best-practice");
    let parts = text.split(|letter: char| !letter.is_alphanumeric() && !"-.".contains(letter));
    parts.map(|word| word.trim_matches(['-', '.']).to_owned()).filter(|word| !word.is_empty()).collect()
}

fn is_listed(word: &str, list: &str) -> bool {
    list.split_whitespace().any(|listed| match listed.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == listed,
    })
}

/// The words for which `is_wrong` is true, with their places, in the texts whose role satisfies `is_meant`.
fn wrong_words(is_meant: impl Fn(Role) -> bool, is_wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let content = Content::all();
    let meant = content.texts().filter(|text| is_meant(text.role));
    let found =
        meant.flat_map(|Text { place, wording, .. }| words(wording).into_iter().map(move |word| (place.clone(), word)));
    found.filter(|(_, word)| is_wrong(word)).map(|(place, word)| format!("{place}: {word}")).collect()
}

#[test]
fn questions_and_advice_name_no_tool_and_no_vendor() {
    let is_meant = |role| matches!(role, Role::Question | Role::Anchor | Role::Advice);
    check_none(&wrong_words(is_meant, |word| is_listed(word, TOOLS)), "names of tools and vendors");
}

#[test]
fn no_text_follows_a_fashion() {
    let is_fashion = |word: &str| is_listed(word, FASHIONS);
    let is_title = |role| matches!(role, Role::Title | Role::DimensionTitle | Role::SourceTitle);
    check_none(&wrong_words(|role| !is_title(role), is_fashion), "fashionable words");
    check_none(&wrong_words(is_title, |word| is_fashion(word) && word != "leverage"), "fashionable words in titles");
}

#[test]
fn spelling_is_american() {
    let is_shared = |word: &str| SHARED_ENDINGS.iter().any(|ending| word.ends_with(ending));
    let is_british = |word: &str| is_listed(word, BRITISH) && !is_shared(word);
    check_none(&wrong_words(|role| role != Role::SourceTitle, is_british), "British spelling");
}

#[test]
fn no_text_has_an_em_dash() {
    let content = Content::all();
    let dashed = content.texts().filter(|text| text.wording.contains('—'));
    check_none(&dashed.map(|text| format!("{}: {}", text.place, text.wording)).collect::<Vec<_>>(), "em dashes");
}

#[test]
fn a_pattern_is_asked_for_often_enough_to_be_known() {
    for assessment in assessments() {
        for pattern in Pattern::ALL {
            let count = assessment.questions().filter(|(_, question)| question.pattern == Some(pattern)).count();
            let is_enough = count == 0 || count >= FEWEST_TAGGED;
            assert!(
                is_enough,
                "{}: {count} questions of {}, a pattern needs {FEWEST_TAGGED}",
                assessment.id,
                pattern.id()
            );
        }
    }
}

#[test]
fn gates_are_few() {
    for assessment in assessments() {
        let count = assessment.questions().filter(|(_, question)| question.is_gate()).count();
        assert!((2..=4).contains(&count), "{}: {count} gates, an assessment has 2 to 4", assessment.id);
    }
}

/// What each combination of choices in the setup leaves out, an open setup question included.
fn exclusions(assessment: &Assessment) -> Vec<BTreeSet<usize>> {
    assessment.setup.iter().fold(vec![BTreeSet::new()], |before, setup| {
        let choices = || iter::once([].as_slice()).chain(setup.choices.iter().map(|choice| choice.excludes.as_slice()));
        let with = |excluded: &BTreeSet<usize>, choice: &[usize]| excluded.iter().chain(choice).copied().collect();
        before.iter().flat_map(|excluded| choices().map(move |choice| with(excluded, choice))).collect()
    })
}

/// How many questions of each dimension are asked; those that are left out whole are not counted.
fn asked_counts(assessment: &Assessment, excluded: &BTreeSet<usize>) -> BTreeMap<String, usize> {
    let questions = assessment.questions().enumerate().filter(|(index, _)| !excluded.contains(index));
    questions.fold(BTreeMap::new(), |mut counts, (_, (dimension, _))| {
        *counts.entry(dimension.id.clone()).or_default() += 1;
        counts
    })
}

/// Otherwise every result with these choices would be provisional, or without a stage.
#[test]
fn whatever_the_setup_leaves_out_each_dimension_can_have_a_score() {
    for assessment in assessments() {
        for excluded in exclusions(&assessment) {
            let counts = asked_counts(&assessment, &excluded);
            let thin = counts.iter().find(|(_, count)| **count < FEWEST_ASKED);
            assert!(thin.is_none(), "{}: without {excluded:?}, {thin:?} is left", assessment.id);
            assert!(counts.len() >= FEWEST_DIMENSIONS, "{}: without {excluded:?}, {counts:?} are left", assessment.id);
        }
    }
}

/// Whether two questions of different assessments could be confused without being the same.
fn is_mistakable(left: &Question, right: &Question) -> bool {
    let is_similar = left.id == right.id || left.text.to_lowercase() == right.text.to_lowercase();
    is_similar && left != right
}

#[test]
fn a_question_has_its_id_and_its_text_for_itself() {
    let assessments = assessments();
    let mut problems = Vec::new();
    for (position, left) in assessments.iter().enumerate() {
        for right in &assessments[position + 1..] {
            for (_, question) in left.questions() {
                let others = right.questions().filter(|(_, other)| is_mistakable(question, other));
                problems.extend(others.map(|(_, other)| {
                    format!(
                        "{} in {} and {} in {} have one id or text but differ: make both the same, or give one another id and text",
                        question.id, left.id, other.id, right.id
                    )
                }));
            }
        }
    }
    check_none(&problems, "easily confused");
}

#[test]
fn related_assessments_exist() {
    let assessments = assessments();
    if assessments.len() < ALL_ASSESSMENTS {
        return;
    }
    for assessment in &assessments {
        for related in &assessment.related {
            let exists = assessments.iter().any(|other| other.id == related.id);
            assert!(exists, "{}: related {} does not exist", assessment.id, related.id);
        }
    }
}

#[test]
fn every_assessment_is_listed_by_symptoms_of_its_own() {
    let assessments = assessments();
    let all: Vec<Text> = assessments.iter().flat_map(texts).collect();
    for assessment in &assessments {
        assert!(assessment.listing.is_some(), "{}: no [listing], so the site cannot tell who needs it", assessment.id);
    }
    let symptoms: Vec<&Text> = all.iter().filter(|text| text.role == Role::Symptom).collect();
    for (position, symptom) in symptoms.iter().enumerate() {
        let other = symptoms[position + 1..].iter().find(|other| other.wording == symptom.wording);
        assert!(other.is_none(), "{}: also in another file: {}", symptom.place, symptom.wording);
    }
}

#[test]
fn questions_and_anchors_read_easily() {
    for assessment in assessments() {
        for role in [Role::Question, Role::Anchor] {
            let texts = texts(&assessment);
            let grade = mean_grade(texts.iter().filter(|text| text.role == role).map(|text| text.wording));
            println!("{}: {role:?}: grade {grade:.1}", assessment.id);
            assert!(grade <= HIGHEST_GRADE, "{}: {role:?}: grade {grade:.1}, at most {HIGHEST_GRADE}", assessment.id);
        }
    }
}

#[test]
fn the_diagnosis_reads_easily() {
    let diagnosis = diagnosis();
    for role in [Role::Question, Role::Anchor, Role::Advice, Role::Other] {
        let texts = diagnosis_texts(&diagnosis);
        let grade = mean_grade(texts.iter().filter(|text| text.role == role).map(|text| text.wording));
        println!("{role:?}: grade {grade:.1}");
        assert!(grade <= HIGHEST_GRADE, "{role:?}: grade {grade:.1}, at most {HIGHEST_GRADE}");
    }
}

#[test]
fn a_snapshot_and_the_diagnosis_name_the_same_kind_of_help() {
    for pattern in Pattern::ALL {
        let (diagnosis, words) = (diagnosis(), words::help(Some(pattern)));
        let help = &diagnosis.guide(pattern).help;
        assert!(words.to_lowercase().contains(&help.to_lowercase()), "{help}: {words}");
    }
}

#[test]
fn every_pattern_is_measured_by_an_assessment() {
    for pattern in Pattern::ALL {
        let count = assessments().iter().filter(|assessment| measures(assessment, pattern)).count();
        assert!(count > 0, "{}", pattern.id());
    }
}
