use super::data;
use crate::export::link;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlInputElement, Window};

/// The parts of the page that the app meets when it arrives.
pub(super) struct Page {
    pub(super) window: Window,
    pub(super) document: Document,
    /// Everything that is shown: what `root` holds, and the privacy panel below it.
    pub(super) main: Element,
    /// Holds the prerendered cover, and then the app.
    pub(super) root: Element,
}

impl Page {
    pub(super) fn find() -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let root = document.get_element_by_id("app")?;
        let main = root.parent_element()?;
        Some(Self { window, document, main, root })
    }

    /// What the page carries.
    pub(super) fn carried<T: DeserializeOwned>(&self) -> Option<T> {
        let text = self.document.get_element_by_id("carried")?.text_content()?;
        data::read(&text)
    }

    /// The fragment of the page's address, if it asks to open a result.
    pub(super) fn result(&self) -> Option<String> {
        let fragment = self.window.location().hash().ok()?;
        let is_result = fragment.trim_start_matches('#').starts_with(link::KEY);
        is_result.then_some(fragment)
    }

    /// Shows a sentence on the cover.
    pub(super) fn say(&self, sentence: &str) {
        if let Ok(Some(place)) = self.root.query_selector("[role=alert]") {
            place.set_text_content(Some(sentence));
        }
    }

    /// The button of this name on the cover.
    pub(super) fn button(&self, name: &str) -> Element {
        let Ok(Some(button)) = self.root.query_selector(&format!("button[name={name}]")) else {
            wasm_bindgen::throw_str("the cover has lost a button; publish the folder as it was built")
        };
        button
    }

    /// The value of the radio that is chosen on the cover.
    pub(super) fn chosen(&self, name: &str) -> Option<String> {
        let radio = self.root.query_selector(&format!("input[name={name}]:checked")).ok()??;
        Some(radio.dyn_into::<HtmlInputElement>().ok()?.value())
    }
}
