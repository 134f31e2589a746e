//! A report for the tests of the exports.

use super::content;
use delivery_assessments::engine::{Answers, BacklogNumbers, Plan, PlanEntry, Snapshot};
use delivery_assessments::export::{Date, Report};
use delivery_assessments::model::{Assessment, Stage};
use snapbox::{Assert, Data};

/// Everything that a [`Report`] refers to.
pub struct Material {
    pub assessment: Assessment,
    pub answers: Answers,
    pub felt: Option<Stage>,
    pub plan: Plan,
    pub numbers: BacklogNumbers,
}

impl Material {
    /// An assessment with texts that are hard to export, in `tests/export/expected/assessment.toml`.
    pub fn of(line: &str) -> Self {
        let assessment = content::assessment_in("tests/export/expected/assessment.toml");
        let answers = Answers::read(line, &assessment).unwrap();
        Self { assessment, answers, felt: None, plan: Plan::default(), numbers: BacklogNumbers::default() }
    }

    pub fn plan(mut self, question: usize, owner: &str, due: &str) -> Self {
        self.plan.entries.push(PlanEntry { question, owner: owner.to_owned(), due: due.to_owned() });
        self
    }

    /// The result of `export` on November 22, 2026.
    pub fn export<T>(&self, export: impl FnOnce(&Report) -> T) -> T {
        let Self { assessment, answers, felt, plan, numbers } = self;
        let snapshot = &Snapshot::of(assessment, answers, *felt);
        let date = Date::new(2026, 11, 22).unwrap();
        export(&Report { assessment, answers, snapshot, plan, numbers, date })
    }
}

/// Compares an export with `tests/export/expected/<file>`. With `SNAPSHOTS=overwrite`, writes that file.
#[track_caller]
pub fn check_file(file: &str, export: &str) {
    let expected = Data::read_from(&content::path(&format!("tests/export/expected/{file}")), None).raw();
    Assert::new().action_env("SNAPSHOTS").eq(Data::text(export).raw(), expected);
}
