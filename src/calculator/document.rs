//! The only part of the calculator that uses the browser.

use super::field::{id, problem_id};
use crate::engine::CoordinationInput;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlInputElement};

/// The page that the build wrote.
pub(super) struct Page {
    document: Document,
}

impl Page {
    pub(super) fn find() -> Option<Self> {
        Some(Self { document: web_sys::window()?.document()? })
    }

    /// The text in the field for `input`.
    pub(super) fn entered(&self, input: CoordinationInput) -> Option<String> {
        Some(self.field(input)?.value())
    }

    /// Puts `number` into the field for `input`.
    pub(super) fn fill(&self, input: CoordinationInput, number: u64) {
        if let Some(field) = self.field(input) {
            field.set_value(&number.to_string());
        }
    }

    /// Calls `listener` whenever `event` happens to the field for `input`; `None` if there is no such field.
    pub(super) fn listen(
        &self,
        input: CoordinationInput,
        event: &'static str,
        listener: impl Fn() + 'static,
    ) -> Option<()> {
        let field = self.field(input)?;
        EventListener::new(&field, event, move |_| listener()).forget();
        Some(())
    }

    /// Enables the fields.
    pub(super) fn open(&self) -> Option<()> {
        self.document.get_element_by_id("numbers")?.remove_attribute("disabled").ok()
    }

    /// Sets an element's text.
    pub(super) fn say(&self, id: &str, text: &str) {
        if let Some(element) = self.document.get_element_by_id(id) {
            element.set_text_content(Some(text));
        }
    }

    /// Draws a layer of a picture.
    pub(super) fn draw(&self, id: &str, d: &str) {
        self.set(id, "d", d);
    }

    /// Shows what is wrong with a field; an empty `problem` means nothing is.
    pub(super) fn judge(&self, input: CoordinationInput, problem: &str) {
        self.say(&problem_id(input), problem);
        self.set(id(input), "aria-invalid", if problem.is_empty() { "false" } else { "true" });
    }

    fn set(&self, id: &str, attribute: &str, value: &str) {
        if let Some(element) = self.document.get_element_by_id(id) {
            // Fails only for invalid attribute names.
            let _ = element.set_attribute(attribute, value);
        }
    }

    fn field(&self, input: CoordinationInput) -> Option<HtmlInputElement> {
        self.document.get_element_by_id(id(input))?.dyn_into().ok()
    }
}
