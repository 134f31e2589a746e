use super::Visitor;
use crate::Role;
use crate::until::until_equal;
use delivery_assessments::engine::CoordinationInput;
use delivery_assessments::words::coordination as words;
use fantoccini::key::Key;

impl Visitor {
    /// On the calculator's page: replaces a field's text, key by key.
    pub async fn enters(&self, input: CoordinationInput, text: &str) {
        self.empties(input).await;
        self.types(text).await;
    }

    /// The same at once, for when the text after each key would be another valid number.
    pub async fn pastes(&self, input: CoordinationInput, text: &str) {
        self.empties(input).await;
        self.run(&format!("document.execCommand('insertText', false, {text:?})")).await;
    }

    async fn empties(&self, input: CoordinationInput) {
        let field = self.find(Role::NumberField, words::label(input)).await;
        until_equal("the field can be used", true, async || field.is_enabled().await.unwrap_or(false)).await;
        self.click(&field).await;
        self.run("document.activeElement.select()").await;
        self.strikes(Key::Backspace).await;
    }
}
