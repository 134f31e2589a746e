use super::Visitor;
use crate::{Engine, Role};
use delivery_assessments::model::{Dimension, Level, Question};
use delivery_assessments::words;
use fantoccini::elements::Element;

impl Visitor {
    /// On the snapshot: unfolds a dimension's questions.
    pub async fn opens(&self, dimension: &Dimension) {
        let summary = self.find_labeled(Role::Disclosure, &dimension.title).await;
        self.click(&summary).await;
    }

    /// In an unfolded dimension: tries another level for a question.
    pub async fn supposes(&self, question: &Question, level: Level) {
        let group = self.find(Role::Group, &question.text).await;
        let label = words::level_label(level.get(), question.anchor(level));
        self.click(&self.find_in(&group, Role::Radio, &label).await).await;
    }

    /// On the snapshot: plans the first step of the road, for `owner`, on day `number` of month `number`. They are equal
    /// because some browsers ask for the month first and some for the day.
    pub async fn plans_first_step(&self, owner: &str, number: u8, year: u32) {
        let tick = self.find_labeled(Role::Checkbox, words::plan_it()).await;
        self.click(&tick).await;
        let day = match self.browser.engine {
            Engine::Firefox => format!("{year}-{number:02}-{number:02}"),
            Engine::Chromium | Engine::WebKit => format!("{number:02}{number:02}{year}"),
        };
        fill(&self.find_labeled(Role::TextField, words::owner()).await, owner).await;
        fill(&self.find_labeled(Role::DateField, words::due()).await, &day).await;
    }
}

async fn fill(field: &Element, keys: &str) {
    field.send_keys(keys).await.unwrap_or_else(|error| panic!("{keys:?} cannot be typed: {error}"));
}
