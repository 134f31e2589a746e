use super::data::{self, Carried};
use crate::export::link;
use crate::ui::{Kept, Place};
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Document, Element, HtmlInputElement, Window};
use yew::BaseComponent;

// The frame has no address of its own; `place.js` knows the shell's.
#[wasm_bindgen(js_namespace = place)]
extern "C" {
    /// The published page's address, without a fragment.
    fn address() -> String;
    /// That address's fragment, if it asks to open a result; otherwise empty.
    fn link() -> String;
    /// Calls `action` when the fragment changes.
    fn follow(action: &Closure<dyn Fn()>);
    /// Makes the shell reload itself.
    fn reload();
}

/// The parts of the page that the app needs when it starts.
pub(super) struct Page {
    pub(super) window: Window,
    pub(super) document: Document,
    /// All visible content: `root` and the privacy panel below it.
    pub(super) main: Element,
    /// The element that holds the prerendered cover, and then the app.
    pub(super) root: Element,
}

impl Page {
    /// The page. It lasts as long as the program.
    pub(super) fn find() -> Option<&'static Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let root = document.get_element_by_id("app")?;
        let main = root.parent_element()?;
        Some(Box::leak(Box::new(Self { window, document, main, root })))
    }

    /// What the page carries.
    pub(super) fn carried<T: DeserializeOwned>(&self) -> Option<Carried<T>> {
        let text = self.document.get_element_by_id("carried")?.text_content()?;
        data::read(&text)
    }

    /// The result in the page's address that `decode` reads, if there is one. Says why if it cannot be read, and watches for
    /// links that are pasted over the address later.
    pub(super) fn opened<R>(&'static self, decode: impl Fn(&str) -> Result<R, String> + 'static) -> Option<R> {
        let opened = Self::result().map(|fragment| decode(&fragment));
        self.follow_links(move |fragment| decode(fragment).err());
        opened?.map_err(|problem| self.say(&problem)).ok()
    }

    /// The fragment of the page's address, if it asks to open a result.
    fn result() -> Option<String> {
        Some(link()).filter(|link| link.starts_with(link::KEY))
    }

    /// Watches for result links that are pasted over the address later. If such a link can be opened, the page reloads;
    /// otherwise it only shows the problem that `problem` returns.
    fn follow_links(&'static self, problem: impl Fn(&str) -> Option<String> + 'static) {
        let on_change = Closure::new(move || match Self::result().map(|fragment| problem(&fragment)) {
            Some(None) => reload(),
            Some(Some(problem)) => self.say(&problem),
            None => (),
        });
        follow(&on_change);
        on_change.forget();
    }

    /// Shows a message above the screen: why a link cannot be opened.
    fn say(&self, problem: &str) {
        if let Ok(Some(place)) = self.main.query_selector(".problem") {
            place.set_text_content(Some(problem));
        }
    }

    /// Whether this is a frame other than the loader's, as `place.js` found.
    pub(super) fn is_foreign(&self) -> bool {
        self.document.document_element().is_some_and(|root| root.get_attribute("data-foreign").is_some())
    }

    /// Where the app is shown.
    pub(super) fn place(&self) -> Kept<Place> {
        Kept::new(Place { address: address(), is_foreign: self.is_foreign() })
    }

    /// Puts an app in the cover's place.
    pub(super) fn mount<C: BaseComponent>(&self, props: C::Properties) {
        yew::Renderer::<C>::with_root_and_props(self.root.clone(), props).render();
    }

    /// The cover's button with this name.
    pub(super) fn button(&self, name: &str) -> Element {
        let Ok(Some(button)) = self.root.query_selector(&["button[name=", name, "]"].concat()) else {
            wasm_bindgen::throw_str("the cover has lost a button; publish the folder as it was built")
        };
        button
    }

    /// The value of the chosen radio on the cover.
    pub(super) fn chosen(&self, name: &str) -> Option<String> {
        let radio = self.root.query_selector(&["input[name=", name, "]:checked"].concat()).ok()??;
        Some(radio.dyn_into::<HtmlInputElement>().ok()?.value())
    }
}
