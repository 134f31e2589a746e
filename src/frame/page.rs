use super::data;
use crate::model::Assessment;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlFormElement, HtmlInputElement, Window};

/// The parts of the page that the app meets when it arrives.
pub(super) struct Page {
    pub(super) window: Window,
    pub(super) document: Document,
    /// Holds the cover, and then the app.
    pub(super) root: Element,
    /// The prerendered cover.
    pub(super) cover: HtmlFormElement,
}

impl Page {
    pub(super) fn find() -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let root = document.get_element_by_id("app")?;
        let cover = root.query_selector("form").ok()??.dyn_into().ok()?;
        Some(Self { window, document, root, cover })
    }

    /// The assessment that the page carries.
    pub(super) fn assessment(&self) -> Option<Assessment> {
        let text = self.document.get_element_by_id("assessment")?.text_content()?;
        data::read(&text)
    }

    /// The value of the radio that is chosen on the cover.
    pub(super) fn chosen(&self, name: &str) -> Option<String> {
        let selector = format!("input[name={name}]:checked");
        let input = self.cover.query_selector(&selector).ok()??;
        Some(input.dyn_into::<HtmlInputElement>().ok()?.value())
    }
}
