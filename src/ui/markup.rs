//! Writes a screen element by element. `html!` expands its code again for each element; here, each is a function call, which
//! made the WebAssembly 8 KB (brotli) smaller.

use crate::words;
use std::mem;
use std::rc::Rc;
use yew::html::{onchange, onclick, oninput, onkeydown};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VList, VNode, VTag, VText};

/// A screen that is being written.
///
/// Elements are named as in style sheets: `"p.hint"` is `<p class="hint">`, `"b"` is `<b>`. Yew matches siblings with those of
/// the previous rendering by position, counted from the end. So content that comes and goes is written with
/// [`when`](Self::when), [`each`](Self::each), or [`group`](Self::group), which always take exactly one position;
/// `tests/house.rs` checks this.
#[derive(Default)]
pub(super) struct Markup {
    /// The open elements, from the outside in, each with the siblings before it.
    begun: Vec<(VTag, Vec<VNode>)>,
    /// The content so far of the innermost open element.
    children: Vec<VNode>,
}

impl Markup {
    /// The markup that `content` writes.
    pub(super) fn written(content: impl FnOnce(&mut Self)) -> Html {
        let mut page = Self::default();
        content(&mut page);
        list(page.children)
    }

    /// Writes an element. `content` writes first its attributes, then its children.
    pub(super) fn element(&mut self, name: &'static str, content: impl FnOnce(&mut Self)) {
        self.begin(name);
        content(self);
        self.end();
    }

    /// Writes an element with a text; nothing if the text is empty.
    #[inline(never)]
    pub(super) fn line(&mut self, name: &'static str, text: &str) {
        if text.is_empty() {
            return self.children.push(VNode::default());
        }
        self.begin(name);
        self.text(text);
        self.end();
    }

    /// Writes `content` only if `is_there`. It always takes one position among its siblings.
    pub(super) fn when(&mut self, is_there: bool, content: impl FnOnce(&mut Self)) {
        let before = self.begin_group();
        if is_there {
            content(self);
        }
        self.end_group(before);
    }

    /// Writes `content` for each of `items`, which may be an `Option`. Together they take one position among their siblings.
    pub(super) fn each<T>(&mut self, items: impl IntoIterator<Item = T>, mut content: impl FnMut(&mut Self, T)) {
        let before = self.begin_group();
        for item in items {
            content(self, item);
        }
        self.end_group(before);
    }

    /// Writes content that varies. It always takes one position among its siblings.
    pub(super) fn group(&mut self, content: impl FnOnce(&mut Self)) {
        let before = self.begin_group();
        content(self);
        self.end_group(before);
    }

    #[inline(never)]
    fn begin_group(&mut self) -> Vec<VNode> {
        mem::take(&mut self.children)
    }

    #[inline(never)]
    fn end_group(&mut self, before: Vec<VNode>) {
        let group = list(mem::replace(&mut self.children, before));
        self.children.push(group);
    }

    /// Writes a text.
    #[inline(never)]
    pub(super) fn text(&mut self, text: &str) {
        self.children.push(VText::new(text.to_owned()).into());
    }

    /// Sets the key by which Yew recognizes this element among its siblings.
    #[inline(never)]
    pub(super) fn key(&mut self, key: &str) {
        self.tag().key = Some(key.into());
    }

    /// Sets an attribute.
    #[inline(never)]
    pub(super) fn attribute(&mut self, name: &'static str, value: &str) {
        self.tag().add_attribute(name, value.to_owned());
    }

    /// Lets `reference` refer to the element once it is on the page.
    pub(super) fn is_known_as(&mut self, reference: &NodeRef) {
        self.tag().node_ref = reference.clone();
    }

    /// Sets whether the radio or checkbox is checked.
    pub(super) fn checked(&mut self, is_checked: bool) {
        self.tag().set_checked(is_checked);
    }

    /// Sets the field's text.
    pub(super) fn value(&mut self, value: &str) {
        self.tag().set_value(AttrValue::from(value.to_owned()));
    }

    /// Handles clicks.
    pub(super) fn on_click(&mut self, callback: Callback<MouseEvent>) {
        self.on(Rc::new(onclick::Wrapper::new(callback)));
    }

    /// Handles changes of a radio, a checkbox, or a completed field.
    pub(super) fn on_change(&mut self, callback: Callback<Event>) {
        self.on(Rc::new(onchange::Wrapper::new(callback)));
    }

    /// Handles every change of a field's text.
    pub(super) fn on_input(&mut self, callback: Callback<InputEvent>) {
        self.on(Rc::new(oninput::Wrapper::new(callback)));
    }

    /// Handles the keys for which `step_of` returns a step, if pressed without Ctrl, Alt, or Meta. All other keys go to the
    /// browser.
    pub(super) fn on_key<T>(&mut self, step_of: impl Fn(&str) -> Option<T> + 'static, on_step: Callback<T>)
    where
        T: 'static,
    {
        let callback = Callback::from(move |event: KeyboardEvent| {
            let is_shortcut = event.ctrl_key() || event.alt_key() || event.meta_key();
            if is_shortcut || event.repeat() {
                return;
            }
            if let Some(step) = step_of(&event.key()) {
                event.prevent_default();
                on_step.emit(step);
            }
        });
        self.on(Rc::new(onkeydown::Wrapper::new(callback)));
    }

    #[inline(never)]
    fn on(&mut self, listener: Rc<dyn Listener>) {
        self.tag().add_listener(listener);
    }

    #[inline(never)]
    fn begin(&mut self, name: &'static str) {
        let (name, class) = name.split_once('.').unwrap_or((name, ""));
        let mut tag = VTag::new(name);
        if !class.is_empty() {
            // Yew's server renderer omits `AttributeOrProperty::Static` if the attributes are dynamic.
            let value = Some(AttributeOrProperty::Attribute(AttrValue::Static(class)));
            tag.attributes = Attributes::Dynamic { keys: &["class"], values: Box::new([value]) };
        }
        self.begun.push((tag, mem::take(&mut self.children)));
    }

    #[inline(never)]
    fn end(&mut self) {
        let Some((mut tag, before)) = self.begun.pop() else { return };
        tag.add_children(mem::replace(&mut self.children, before));
        self.children.push(tag.into());
    }

    /// The innermost open element.
    fn tag(&mut self) -> &mut VTag {
        &mut self.begun.last_mut().expect("it is called by what writes an element").0
    }
}

fn list(children: Vec<VNode>) -> VNode {
    VList::with_children(children, None).into()
}

/// Patterns that several screens use.
impl Markup {
    /// A section with a heading and an optional hint.
    pub(super) fn section(&mut self, name: &'static str, title: &str, hint: &str, content: impl FnOnce(&mut Self)) {
        self.element("section", |page| {
            page.line("h2", title);
            page.line("p.hint", hint);
            page.element(name, content);
        });
    }

    /// The main button, which leads to the next screen.
    pub(super) fn primary(&mut self, label: &str, on_click: Callback<MouseEvent>) {
        self.button("button.primary", "", label, on_click);
    }

    /// A less prominent button.
    pub(super) fn secondary(&mut self, label: &str, on_click: Callback<MouseEvent>) {
        self.button("button.secondary", "", label, on_click);
    }

    /// A button that looks like a link.
    pub(super) fn quiet(&mut self, label: &str, on_click: Callback<MouseEvent>) {
        self.button("button.link", "", label, on_click);
    }

    /// A button. `id` is its `name` attribute, if other code has to find it.
    pub(super) fn button(&mut self, name: &'static str, id: &str, label: &str, on_click: Callback<MouseEvent>) {
        self.element(name, |page| {
            page.attribute("type", "button");
            if !id.is_empty() {
                page.attribute("name", id);
            }
            page.on_click(on_click);
            page.text(label);
        });
    }

    /// A button that shows or hides what follows it.
    pub(super) fn opener(&mut self, label: &str, is_open: bool, on_click: Callback<MouseEvent>) {
        self.element("button.secondary", |page| {
            page.attribute("type", "button");
            page.attribute("aria-expanded", if is_open { "true" } else { "false" });
            page.on_click(on_click);
            page.text(label);
        });
    }

    /// A list of sentences.
    pub(super) fn sentences(&mut self, sentences: &[String]) {
        self.element("ul.notes", |page| {
            for sentence in sentences {
                page.element("li", |page| {
                    page.key(sentence);
                    page.text(sentence);
                });
            }
        });
    }

    /// An `<input>`; `content` writes its other attributes.
    pub(super) fn input(&mut self, kind: &str, content: impl FnOnce(&mut Self)) {
        self.element("input", |page| {
            page.attribute("type", kind);
            content(page);
        });
    }

    /// A radio in a label; `content` writes the label's text. The whole row can be pressed.
    pub(super) fn radio_row(&mut self, radio: Radio, content: impl FnOnce(&mut Self)) {
        let Radio { name, value, is_chosen, on_change } = radio;
        self.element("label.row", |page| {
            page.key(value);
            page.input("radio", |page| {
                page.attribute("name", name);
                page.attribute("value", value);
                page.checked(is_chosen);
                page.on_change(on_change);
            });
            content(page);
        });
    }

    /// A checkbox in a label; `content` writes the label's text. The whole row can be pressed.
    pub(super) fn tick(&mut self, is_ticked: bool, on_change: Callback<Event>, content: impl FnOnce(&mut Self)) {
        self.element("label.tick", |page| {
            page.input("checkbox", |page| {
                page.checked(is_ticked);
                page.on_change(on_change);
            });
            page.element("span", content);
        });
    }

    /// A heading that gets focus when its screen appears.
    pub(super) fn heading(&mut self, reference: &NodeRef, text: &str) {
        self.element("h1", |page| {
            page.attribute("tabindex", "-1");
            page.is_known_as(reference);
            page.text(text);
        });
    }

    /// A link to another page. It opens in a new tab, and tells screen readers so.
    pub(super) fn link(
        &mut self,
        name: &'static str,
        address: &str,
        text: &str,
        on_click: Option<Callback<MouseEvent>>,
    ) {
        self.element(name, |page| {
            page.attribute("href", address);
            page.attribute("target", "_blank");
            page.attribute("rel", "noreferrer");
            if let Some(on_click) = on_click {
                page.on_click(on_click);
            }
            page.text(text);
            page.line("span.unseen", words::NEW_TAB);
        });
    }

    /// The header row of a table whose first column has names and whose others have numbers.
    pub(super) fn table_head(&mut self, titles: &[&str]) {
        self.element("thead", |page| {
            page.element("tr", |page| {
                for (place, title) in titles.iter().enumerate() {
                    page.element(if place == 0 { "th" } else { "th.number" }, |page| {
                        page.attribute("scope", "col");
                        page.text(title);
                    });
                }
            });
        });
    }

    /// A table row with a name and a number.
    pub(super) fn table_row(&mut self, name: impl FnOnce(&mut Self), number: impl FnOnce(&mut Self)) {
        self.element("tr", |page| {
            page.row_head(name);
            page.element("td.number", number);
        });
    }

    /// The header cell of a row.
    pub(super) fn row_head(&mut self, name: impl FnOnce(&mut Self)) {
        self.element("th", |page| {
            page.attribute("scope", "row");
            name(page);
        });
    }

    /// A bar from 0 to 100 points with marks where the stages begin. It is hidden from screen readers, because the numbers are
    /// beside it.
    pub(super) fn bar(&mut self, name: &'static str, content: impl FnOnce(&mut Self)) {
        self.element(name, |page| {
            page.attribute("aria-hidden", "true");
            page.stretch("rect.track", Some((0, 100)));
            page.group(content);
            for mark in ["20%", "40%", "60%", "80%"] {
                page.element("line", |page| {
                    page.attribute("x1", mark);
                    page.attribute("x2", mark);
                    page.attribute("y2", "12");
                });
            }
        });
    }

    /// The part of a bar between two scores.
    #[inline(never)]
    pub(super) fn stretch(&mut self, name: &'static str, points: Option<(u64, u64)>) {
        self.each(points, |page, (low, high)| {
            page.element(name, |page| {
                page.attribute("x", &words::percent(low));
                page.attribute("width", &words::percent(high - low));
            });
        });
    }

    /// A term and its description.
    #[inline(never)]
    pub(super) fn term(&mut self, term: &str, text: &str) {
        self.line("dt", term);
        self.line("dd", text);
    }
}

/// One of several choices.
pub(super) struct Radio<'a> {
    /// The `name` attribute that all radios of a group share.
    pub(super) name: &'a str,
    /// The value of this radio.
    pub(super) value: &'a str,
    pub(super) is_chosen: bool,
    pub(super) on_change: Callback<Event>,
}
