use super::Visitor;
use crate::Role;
use delivery_assessments::model::{Dimension, Level, Question};
use delivery_assessments::words;

impl Visitor {
    /// On the snapshot: opens a dimension to its questions.
    pub async fn opens(&self, dimension: &Dimension) {
        let summary = self.find_labeled(Role::Disclosure, &dimension.title).await;
        self.click(&summary).await;
    }

    /// In an opened dimension: moves a question to `level`.
    pub async fn supposes(&self, question: &Question, level: Level) {
        let group = self.find(Role::Group, &question.text).await;
        let label = words::level_label(level.get(), question.anchor(level));
        self.click(&self.find_in(&group, Role::Radio, &label).await).await;
    }

    /// On the snapshot: plans the first step of the road, for `owner` and the day `number` of the month `number`. Both are
    /// the same because some browsers ask for the month first and some for the day.
    pub async fn plans_first_step(&self, owner: &str, number: u8, year: u32) {
        let tick = self.find(Role::Checkbox, words::PLAN_IT).await;
        self.click(&tick).await;
        self.fills(Role::TextField, words::OWNER, owner).await;
        self.fills(Role::DateField, words::DUE, &format!("{number:02}{number:02}{year}")).await;
    }

    async fn fills(&self, role: Role, label: &str, keys: &str) {
        let field = self.find(role, label).await;
        field.send_keys(keys).await.unwrap_or_else(|error| panic!("{label:?} cannot be filled: {error}"));
    }
}
