use super::{PatternsJson, QuestionIds, ReplyJson, SnapshotJson, writer};
use crate::engine::overview::{Outcome, Taken};
use crate::export::Date;
use crate::export::link;
use crate::export::overview::{FORMAT, OverviewReport};
use crate::model::Pattern;
use serde::Serialize;

/// All results of `report` in one line of JSON: an [`OverviewJson`].
pub fn overview_json(report: &OverviewReport) -> String {
    writer::written(&OverviewJson::of(report))
}

/// Results for other programs: those of assessments and those of the delivery diagnosis, each in the order in which they were given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OverviewJson<'a> {
    /// Always `delivery-assessments/overview`.
    pub format: &'static str,
    /// Raised when a reader of this format would have to change.
    pub format_version: u32,
    /// The visitor's day, as `2026-11-22`.
    pub date: String,
    /// The results of assessments, those before somebody's latest too.
    pub snapshots: Vec<SnapshotJson<'a>>,
    /// The results of the delivery diagnosis.
    pub findings: Vec<FindingJson<'a>>,
}

/// A result of the delivery diagnosis; what is not known is `null`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FindingJson<'a> {
    /// Always `delivery-assessments/finding`.
    pub format: &'static str,
    /// Raised when a reader of this format would have to change.
    pub format_version: u32,
    /// The diagnosis' id.
    pub diagnosis: &'a str,
    /// The version of its content.
    pub content_version: u32,
    /// What was said to the question of each pattern: a no means that the pattern is there.
    pub replies: PatternsJson<ReplyJson>,
    /// The first pattern that is there.
    pub root: Option<&'static str>,
    /// The others that are there.
    pub also: Vec<&'static str>,
    /// Whose it is; `null` if nobody said.
    pub person: Option<&'a str>,
    /// The day of the result, as `2026-11-22`.
    pub date: Option<String>,
    /// The fragment of the result link, which opens this result on the page of the diagnosis.
    pub result_link: String,
}

impl<'a> OverviewJson<'a> {
    /// What `report` is about, as other programs read it.
    pub fn of(report: &OverviewReport<'a>) -> Self {
        let snapshots = report.single().filter_map(|index| SnapshotJson::of_result(report, index));
        let findings = report.single().filter_map(|index| FindingJson::of_result(report, index));
        Self {
            format: FORMAT,
            format_version: 1,
            date: report.date.to_string(),
            snapshots: snapshots.collect(),
            findings: findings.collect(),
        }
    }

    /// The JSON Schema of the export, for those who read it.
    #[cfg(feature = "schema")]
    pub fn schema() -> schemars::Schema {
        schemars::schema_for!(Self)
    }
}

impl<'a> SnapshotJson<'a> {
    /// The result at `index`, if it is of an assessment.
    fn of_result(report: &OverviewReport<'a>, index: usize) -> Option<Self> {
        let taken = &report.results[index];
        let Outcome::Snapshot { assessment, answers, snapshot } = &taken.outcome else { return None };
        let assessment = &report.catalog.assessments[*assessment];
        let ids = QuestionIds::of(assessment);
        Some(Self {
            person: person(taken),
            date: taken.day.map(|day| day.to_string()),
            result_link: Some(link_to(report, taken)),
            plan: report.plan(index).map(|question| ids.one(question)).collect(),
            ..Self::of(assessment, answers, snapshot)
        })
    }
}

impl<'a> FindingJson<'a> {
    /// The result at `index`, if it is of the diagnosis.
    fn of_result(report: &OverviewReport<'a>, index: usize) -> Option<Self> {
        let taken = &report.results[index];
        let Outcome::Finding { replies, finding } = &taken.outcome else { return None };
        let diagnosis = report.catalog.diagnosis;
        Some(Self {
            format: "delivery-assessments/finding",
            format_version: 1,
            diagnosis: &diagnosis.id,
            content_version: diagnosis.version,
            replies: PatternsJson::of(|pattern| replies.get(pattern).map(ReplyJson::from)),
            root: finding.root().map(Pattern::id),
            also: finding.also().map(Pattern::id).collect(),
            person: person(taken),
            date: taken.day.map(|day| day.to_string()),
            result_link: link_to(report, taken),
        })
    }
}

fn person(taken: &Taken<Date>) -> Option<&str> {
    Some(&*taken.person).filter(|person| !person.is_empty())
}

/// With the name behind it, by which the file is read back.
fn link_to(report: &OverviewReport, taken: &Taken<Date>) -> String {
    ["#", &link::overview::encode(report.catalog, [taken].into_iter())].concat()
}
