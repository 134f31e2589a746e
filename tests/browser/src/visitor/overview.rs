use super::Visitor;
use crate::Role;
use delivery_assessments::words::overview;
use serde_json::json;

impl Visitor {
    /// On the page of all results, from the cover to its fields.
    pub async fn adds_results(&self) {
        self.press(overview::add()).await;
        self.find_labeled(Role::TextField, overview::field()).await;
    }

    /// Puts `text` into the field for results, as pasting does.
    pub async fn pastes_results(&self, text: &str) {
        let text = json!(text);
        let paste = "const field = document.querySelector('.adding textarea'); field.value = text; \
            field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
        self.run(&format!("const text = {text}; {paste}")).await;
    }

    /// On the page of all results, from the cover to what the results in `text` come to.
    pub async fn shows_results(&self, text: &str) {
        self.adds_results().await;
        self.pastes_results(text).await;
        self.press(overview::show()).await;
        self.find(Role::Button, overview::copy_link_all()).await;
    }
}
