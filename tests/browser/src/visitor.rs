//! What a visitor does and sees, in the words of the product.

mod calculator;
mod diagnosis;
mod keyboard;
mod overview;
mod snapshot;
mod taking;

use crate::browser::{Browser, Viewport};
use crate::command::Command;
use crate::console::Message;
use crate::until::{until, until_equal};
use crate::{Engine, Paper, Role, Site, content};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fantoccini::Locator;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use serde_json::{Value, json};

/// The text of an element without what only those get who hear it.
pub(crate) const SEEN: &str = "const seen = (element) => { \
    const all = element?.cloneNode(true); \
    for (const unseen of all?.querySelectorAll('.unseen') ?? []) unseen.remove(); \
    return all?.textContent ?? ''; \
};";

/// A message to the host that comes after everything that was sent before: see [`Visitor::ends_what_is_told`].
pub const UP_TO_HERE: &str = "up to here";

/// A person with a browser. Acts on the host page, or inside the widget after [`Visitor::enter`].
pub struct Visitor {
    /// The browser.
    pub browser: Browser,
}

impl Visitor {
    /// Opens `address` in a normal window of Chromium.
    pub async fn at(address: &str) -> Self {
        Self::in_engine(Engine::Chromium, address).await
    }

    /// Opens `address` in a normal window.
    pub async fn in_engine(engine: Engine, address: &str) -> Self {
        Self::of(Browser::start(engine, Viewport::WIDE).await, address).await
    }

    /// Opens `address` in a window of Chromium of the given size.
    pub async fn with(viewport: Viewport, address: &str) -> Self {
        Self::of(Browser::start(Engine::Chromium, viewport).await, address).await
    }

    /// Opens `address` in a window of the given width. It is tall enough that nothing has to be scrolled, for engines whose
    /// driver does not scroll.
    pub async fn in_window(engine: Engine, viewport: Viewport, address: &str) -> Self {
        Self::of(Browser::start(engine, viewport).await, address).await
    }

    /// Opens `address` in a window of exactly this size, even if the engine's driver does not scroll to elements in a frame.
    pub async fn with_screen(engine: Engine, viewport: Viewport, address: &str) -> Self {
        Self::of(Browser::start_exactly(engine, viewport).await, address).await
    }

    async fn of(browser: Browser, address: &str) -> Self {
        let visitor = Self { browser };
        visitor.go_to(address).await;
        visitor
    }

    /// Opens another page in the same tab. If it is an assessment's page, the visitor is then in its frame.
    pub async fn go_to(&self, address: &str) {
        self.browser.client.goto(address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
        self.enters_shell().await;
    }

    /// On an assessment's page: puts a result link into the address, which changes only the fragment, and waits until the page
    /// has reloaded.
    pub async fn pastes_link(&self, address: &str) {
        const BEGUN: &str = "return performance.timeOrigin";
        self.leaves_one_frame().await;
        let before = self.run(BEGUN).await;
        self.browser.client.goto(address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
        until("the page begins anew", async || {
            let now = self.execute(BEGUN, Vec::new()).await.ok()?;
            (now != before).then_some(())
        })
        .await;
        self.reenters_shell().await;
    }

    /// On an assessment's published page: enters the frame that it runs in. Elsewhere, or if there is no frame, does nothing.
    async fn enters_shell(&self) {
        if self.run("return !!document.querySelector('body:has(script#page) iframe')").await == true {
            self.enters_carried_page().await;
        }
    }

    async fn enters_carried_page(&self) {
        self.enters_only_frame().await;
        until("the page in the frame", async || self.browser.client.find(Locator::Css("#app")).await.ok()).await;
    }

    async fn enters_only_frame(&self) {
        let frame = until("a frame", async || self.browser.client.find(Locator::Css("iframe")).await.ok()).await;
        frame.enter_frame().await.expect("a frame in the page can be entered");
    }

    /// On the published page, after leaving its frame: enters it again.
    pub async fn reenters_shell(&self) {
        until("the page that is published", async || {
            (self.run("return !!document.querySelector('script#page')").await == true).then_some(())
        })
        .await;
        self.enters_carried_page().await;
    }

    /// From the host page, enters the first widget as soon as its cover is shown.
    pub async fn enter(&self) {
        self.enter_widget(0).await;
    }

    /// From the host page, enters one of several widgets, counted from 0.
    pub async fn enter_widget(&self, index: usize) {
        let frame = until("the widget's frame", async || {
            let frames = "delivery-assessment iframe, html > dialog > iframe";
            let frames = self.browser.client.find_all(Locator::Css(frames)).await.ok()?;
            if frames.len() <= index {
                self.comes_near_widget(index).await;
            }
            frames.into_iter().nth(index)
        });
        frame.await.enter_frame().await.expect("a frame in the page can be entered");
        self.reenters_shell().await;
    }

    /// From any page, enters its first frame, and the assessment if it is one.
    pub async fn enter_frame(&self) {
        self.enters_only_frame().await;
        until("a page", async || (self.run("return document.readyState").await == "complete").then_some(())).await;
        self.enters_shell().await;
    }

    /// Scrolls to a widget, which creates its frame. Not every browser scrolls the page around a frame of another origin when
    /// an element in the frame is looked up.
    pub async fn comes_near_widget(&self, index: usize) {
        let scroll = "scrollIntoView({ block: 'nearest', behavior: 'instant' })";
        self.run(&format!("document.querySelectorAll('delivery-assessment')[{index}]?.{scroll}")).await;
    }

    /// Inside the widget: waits two animation frames, after which all effects of a step have been reported, and sends
    /// [`UP_TO_HERE`].
    pub async fn ends_what_is_told(&self) {
        self.run("for (const _ of [1, 2]) await new Promise(requestAnimationFrame)").await;
        self.leaves_one_frame().await;
        self.run(&format!("parent.postMessage({UP_TO_HERE:?}, '*')")).await;
        self.reenters_shell().await;
    }

    /// From a widget, or any other frame, returns to the page around it.
    pub async fn leave_frame(&self) {
        if self.is_in_shell().await {
            self.leaves_one_frame().await;
        }
        self.leaves_one_frame().await;
    }

    /// Whether the visitor is in the frame that an assessment's published page creates.
    async fn is_in_shell(&self) -> bool {
        self.run("return location.href.startsWith('about:srcdoc') && 'place' in document.documentElement.dataset").await
            == true
    }

    /// From a frame, returns to the page that contains it.
    pub async fn leaves_one_frame(&self) {
        self.browser.client.enter_parent_frame().await.expect("a frame has a parent");
    }

    /// Waits until the host has been told that the WASM runs.
    pub async fn waits_until_ready(&self) {
        self.waits_for_event("assessment:ready").await;
    }

    /// On the host page: waits for one of the widget's events.
    pub async fn waits_for_event(&self, kind: &str) {
        until(kind, async || {
            let types = self.run("return events.map(({ type }) => type)").await;
            types.as_array()?.iter().any(|found| found == kind).then_some(())
        })
        .await;
    }

    /// The roles, for assistive technology, of all elements that `css` selects and that are shown.
    pub async fn roles(&self, css: &str) -> Vec<String> {
        let Browser { client, .. } = &self.browser;
        let elements = client.find_all(Locator::Css(css)).await.expect("it is a selector");
        let mut roles = Vec::new();
        for element in elements {
            if element.is_displayed().await.expect("an element is shown or not") {
                let role =
                    client.issue_cmd(Command::computed_role(&element.element_id())).await.expect("it has a role");
                roles.push(role.as_str().unwrap_or_default().to_owned());
            }
        }
        roles
    }

    /// Waits for the element with this role and exactly this name.
    pub async fn find(&self, role: Role, name: &str) -> Element {
        until(&format!("a {role:?} named {name:?}"), async || {
            self.named(None, role, name, |found| found == plain(name)).await
        })
        .await
    }

    /// The same, inside `group`.
    pub async fn find_in(&self, group: &Element, role: Role, name: &str) -> Element {
        until(&format!("a {role:?} named {name:?}"), async || {
            self.named(Some(group), role, name, |found| found == plain(name)).await
        })
        .await
    }

    /// Waits for the element with this role whose name begins like this: a label may also contain a hint.
    pub async fn find_labeled(&self, role: Role, begin: &str) -> Element {
        let what = format!("a {role:?} labeled {begin:?}");
        until(&what, async || self.named(None, role, begin, |found| found.starts_with(&plain(begin))).await).await
    }

    /// Presses a button.
    pub async fn press(&self, name: &str) {
        self.click(&self.find(Role::Button, name).await).await;
    }

    /// Presses the first element that `selector` finds. Nothing is asked of assistive technology, which would slow the page down.
    pub async fn presses_first(&self, selector: &str) {
        let element = until(selector, async || self.browser.client.find(Locator::Css(selector)).await.ok()).await;
        self.click(&element).await;
    }

    /// Clicks into the field with this label.
    pub async fn presses_into(&self, label: &str) {
        self.click(&self.find(Role::TextField, label).await).await;
    }

    /// Clicks the screen's heading, which has no effect.
    pub async fn presses_heading(&self) {
        let heading = until("a heading", async || self.browser.client.find(Locator::Css("h1")).await.ok()).await;
        self.click(&heading).await;
    }

    /// Follows the first link whose name begins like this.
    pub async fn follows(&self, begin: &str) {
        self.click(&self.find_labeled(Role::Link, begin).await).await;
    }

    /// Goes on in the tab that a link opened, inside the page there.
    pub async fn goes_to_the_new_tab(&self) {
        let Browser { client, .. } = &self.browser;
        let current = client.window().await.expect("there is a tab");
        let opened = until("a new tab", async || {
            let tabs = client.windows().await.ok()?;
            tabs.into_iter().find(|tab| *tab != current)
        });
        client.switch_to_window(opened.await).await.expect("a tab can be gone to");
        self.reenters_shell().await;
    }

    /// Closes the tab that a link opened, and goes back to the page in the first one. Whoever leaves from another tab waits for ever in
    /// Firefox: its driver answers the question before answers are lost only in the tab that it is in.
    pub async fn closes_the_new_tab(&self) {
        let Browser { client, .. } = &self.browser;
        client.close_window().await.expect("a tab can be closed");
        let tabs = client.windows().await.expect("there is another tab");
        client.switch_to_window(tabs[0].clone()).await.expect("a tab can be gone to");
    }

    /// Opens or closes a panel.
    pub async fn open(&self, name: &str) {
        self.click(&self.find(Role::Disclosure, name).await).await;
    }

    /// Chooses the radio with this label.
    pub async fn choose(&self, label: &str) {
        self.click(&self.find(Role::Radio, label).await).await;
    }

    /// Waits for the screen with this heading.
    pub async fn sees(&self, heading: &str) {
        until_equal("the heading of the screen", heading.to_owned(), async || self.heading().await).await;
    }

    /// Waits until this text is visible on the page.
    pub async fn reads(&self, text: &str) {
        until(&format!("the text {text:?}"), async || {
            let page = self.run("return document.body.innerText").await;
            plain(page.as_str()?).contains(&plain(text)).then_some(())
        })
        .await;
    }

    /// The first heading of the page, as it is seen; empty if there is none.
    pub async fn heading(&self) -> String {
        let text = self.run(&format!("{SEEN} return seen(document.querySelector('h1'))")).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the current page or frame, and returns its result; waits for promises.
    pub async fn run(&self, script: &str) -> Value {
        self.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// The script gets `arguments` as a variable of that name. Not every engine lets a script wait by itself.
    async fn execute(&self, script: &str, arguments: Vec<Value>) -> Result<Value, CmdError> {
        let waiting = format!("return (async function () {{ {script}\n }}).apply(null, arguments)");
        self.browser.client.execute(&waiting, arguments).await
    }

    /// The text on the clipboard. An assessment may write it but not read it, so the page around the frame reads it.
    pub async fn clipboard(&self) -> String {
        let is_inside = self.is_in_shell().await;
        if is_inside {
            self.leaves_one_frame().await;
        }
        let read = self.run("return navigator.clipboard.readText()").await;
        if is_inside {
            self.reenters_shell().await;
        }
        read.as_str().unwrap_or_default().to_owned()
    }

    /// Opens a result in the page that the assessment's page carries, alone, and prints that on A4 paper, like the Print
    /// button. `WebKitGTK` cannot.
    pub async fn prints(&self, site: &Site, id: &str, fragment: &str) -> Paper {
        self.opens_to_print(site, id, fragment).await;
        self.prints_page().await
    }

    /// The same without printing it.
    pub async fn opens_to_print(&self, site: &Site, id: &str, fragment: &str) {
        self.go_to(&site.carried(id, fragment)).await;
        let program = STANDARD.encode(content::program(id));
        self.run(&format!(
            "const program = Uint8Array.from(atob('{program}'), (letter) => letter.charCodeAt(0)).buffer; \
             postMessage({{ type: 'program', program, carried: document.getElementById('handed').textContent }}, '*')"
        ))
        .await;
        let is_there = "return document.querySelector('article:is(.snapshot, .overview)') !== null";
        until_equal("the result", true, async || self.run(is_there).await == true).await;
    }

    /// Prints what is shown on A4 paper.
    pub async fn prints_page(&self) -> Paper {
        let paper = serde_json::json!({ "width": 21.0, "height": 29.7 });
        let pdf = self.browser.client.issue_cmd(Command::print(&paper)).await.expect("the browser can print");
        Paper::read(pdf.as_str().expect("a PDF comes as text"))
    }

    /// Ends the visit, and checks that the console is empty.
    pub async fn leaves(self) {
        self.leaves_after(&[]).await;
    }

    /// Ends the visit, and checks that the console has one message for each of `expected`, which contains that text, and no
    /// others.
    pub async fn leaves_after(self, expected: &[&str]) {
        let messages = self.browser.console().await;
        let is_as_expected = |(message, part): (&Message, &&str)| message.text.contains(*part);
        let is_right = messages.len() == expected.len() && messages.iter().zip(expected).all(is_as_expected);
        assert!(is_right, "the console says {messages:#?}, expected {expected:#?}");
        self.browser.end().await;
    }

    async fn click(&self, element: &Element) {
        let place = self.brings_near(element).await;
        place.click().await.unwrap_or_else(|error| panic!("it cannot be pressed: {error}"));
    }

    /// Scrolls to the element, and waits until it is in view and no longer moves: a press on a moving element may miss it, and
    /// not every driver scrolls the page around a frame.
    async fn brings_near(&self, element: &Element) -> Element {
        let element = serde_json::to_value(element).expect("an element is named by a text");
        let near = self.execute(include_str!("visitor/near.js"), vec![element]).await;
        let near = near.unwrap_or_else(|error| panic!("it does not come into sight: {error}"));
        self.element(&near)
    }

    /// An element in `group`, or on the page, with this role and such a name. Those that contain `text` are asked first: it takes a
    /// browser long to compute the name that assistive technology gets.
    async fn named(
        &self,
        group: Option<&Element>,
        role: Role,
        text: &str,
        is_it: impl Fn(&str) -> bool,
    ) -> Option<Element> {
        let group = serde_json::to_value(group).expect("an element is named by a text");
        let found = self
            .execute(include_str!("visitor/likely.js"), vec![group, json!(role.candidates()), json!(text)])
            .await
            .ok()?;
        for found in found.as_array()? {
            let element = self.element(found);
            if self.is_named(&element, role, &is_it).await.unwrap_or(false) {
                return Some(element);
            }
        }
        None
    }

    /// The element that a script returned.
    fn element(&self, returned: &Value) -> Element {
        let id = returned.as_object().and_then(|named| named.values().next()?.as_str());
        Element::from_element_id(
            self.browser.client.clone(),
            ElementRef::from(id.expect("it is an element").to_owned()),
        )
    }

    /// An invisible element has neither a role nor a name, or the driver does not answer at all.
    async fn is_named(&self, element: &Element, role: Role, is_it: impl Fn(&str) -> bool) -> Option<bool> {
        let Browser { client, .. } = &self.browser;
        let id = element.element_id();
        let name = client.issue_cmd(Command::computed_label(&id)).await.ok()?;
        if !is_it(&plain(name.as_str()?)) {
            return Some(false);
        }
        let computed = client.issue_cmd(Command::computed_role(&id)).await.ok()?;
        Some(role.is_called(computed.as_str()?))
    }
}

/// `text` without the marks of its direction, which Firefox leaves out of names and of visible text.
fn plain(text: &str) -> String {
    text.replace(['\u{200f}', '\u{202c}', '\u{202e}'], "")
}
