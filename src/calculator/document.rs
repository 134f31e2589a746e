//! The only part of the calculator that knows the browser.

use super::field::{id, problem_id};
use crate::engine::CoordinationInput;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlInputElement};

/// The page, as the build wrote it.
pub(super) struct Page {
    document: Document,
}

impl Page {
    pub(super) fn find() -> Option<Self> {
        Some(Self { document: web_sys::window()?.document()? })
    }

    /// What stands in the field for `input`.
    pub(super) fn entered(&self, input: CoordinationInput) -> Option<String> {
        Some(self.field(input)?.value())
    }

    /// Puts `number` into the field for `input`.
    pub(super) fn fill(&self, input: CoordinationInput, number: u64) {
        if let Some(field) = self.field(input) {
            field.set_value(&number.to_string());
        }
    }

    /// Has `listener` called whenever `event` happens to the field for `input`; none if there is no such field.
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

    /// Lets the fields be used.
    pub(super) fn open(&self) -> Option<()> {
        self.document.get_element_by_id("numbers")?.remove_attribute("disabled").ok()
    }

    /// Sets what an element says.
    pub(super) fn say(&self, id: &str, text: &str) {
        if let Some(element) = self.document.get_element_by_id(id) {
            element.set_text_content(Some(text));
        }
    }

    /// Draws a layer of a picture.
    pub(super) fn draw(&self, id: &str, d: &str) {
        self.set(id, "d", d);
    }

    /// Says what is wrong with a field, or with an empty `problem` that nothing is.
    pub(super) fn judge(&self, input: CoordinationInput, problem: &str) {
        self.say(&problem_id(input), problem);
        self.set(id(input), "aria-invalid", if problem.is_empty() { "false" } else { "true" });
    }

    fn set(&self, id: &str, attribute: &str, value: &str) {
        if let Some(element) = self.document.get_element_by_id(id) {
            // It fails for names only that no attribute can have.
            let _ = element.set_attribute(attribute, value);
        }
    }

    fn field(&self, input: CoordinationInput) -> Option<HtmlInputElement> {
        self.document.get_element_by_id(id(input))?.dyn_into().ok()
    }
}
