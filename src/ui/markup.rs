//! Writes a screen element by element. `html!` expands anew for each element, here each is a call: that took 8 KB (brotli) off
//! the WebAssembly.

use crate::words;
use std::mem;
use std::rc::Rc;
use yew::html::{onchange, onclick, oninput, onkeydown};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VList, VNode, VTag, VText};

/// A screen that is being written.
///
/// Elements are named as in style sheets: `"p.hint"` is `<p class="hint">`, `"b"` is `<b>`. Neighbors are matched with those
/// of the last time by their place, counted from the end. So what is not always there stands in [`when`](Self::when),
/// [`each`](Self::each), or [`group`](Self::group), which always take one place; `tests/house.rs` keeps this.
#[derive(Default)]
pub(super) struct Markup {
    /// The elements that have begun, each with what stands before it.
    begun: Vec<(VTag, Vec<VNode>)>,
    /// What stands in the last of them.
    children: Vec<VNode>,
}

impl Markup {
    /// What `content` writes.
    pub(super) fn written(content: impl FnOnce(&mut Self)) -> Html {
        let mut page = Self::default();
        content(&mut page);
        list(page.children)
    }

    /// An element with what `content` writes: first its attributes, then what stands in it.
    pub(super) fn element(&mut self, name: &'static str, content: impl FnOnce(&mut Self)) {
        self.begin(name);
        content(self);
        self.end();
    }

    /// An element that holds only text, unless there is nothing to say.
    #[inline(never)]
    pub(super) fn line(&mut self, name: &'static str, text: &str) {
        if text.is_empty() {
            return self.children.push(VNode::default());
        }
        self.begin(name);
        self.text(text);
        self.end();
    }

    /// Something that is there only if `is_there`. Its neighbors keep their places.
    pub(super) fn when(&mut self, is_there: bool, content: impl FnOnce(&mut Self)) {
        let before = self.begin_group();
        if is_there {
            content(self);
        }
        self.end_group(before);
    }

    /// Something for each of `items`: as often as there are any, or if there is one. Its neighbors keep their places.
    pub(super) fn each<T>(&mut self, items: impl IntoIterator<Item = T>, mut content: impl FnMut(&mut Self, T)) {
        let before = self.begin_group();
        for item in items {
            content(self, item);
        }
        self.end_group(before);
    }

    /// Something that differs. Its neighbors keep their places.
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

    /// Text.
    #[inline(never)]
    pub(super) fn text(&mut self, text: &str) {
        self.children.push(VText::new(text.to_owned()).into());
    }

    /// What tells the element from its neighbors.
    #[inline(never)]
    pub(super) fn key(&mut self, key: &str) {
        self.tag().key = Some(key.into());
    }

    /// An attribute of the element.
    #[inline(never)]
    pub(super) fn attribute(&mut self, name: &'static str, value: &str) {
        self.tag().add_attribute(name, value.to_owned());
    }

    /// Gives the element to `reference` when it is on the page.
    pub(super) fn is_known_as(&mut self, reference: &NodeRef) {
        self.tag().node_ref = reference.clone();
    }

    /// Whether the radio or the checkbox is chosen.
    pub(super) fn checked(&mut self, is_checked: bool) {
        self.tag().set_checked(is_checked);
    }

    /// What stands in the field.
    pub(super) fn value(&mut self, value: &str) {
        self.tag().set_value(AttrValue::from(value.to_owned()));
    }

    /// What a press does.
    pub(super) fn on_click(&mut self, callback: Callback<MouseEvent>) {
        self.on(Rc::new(onclick::Wrapper::new(callback)));
    }

    /// What a choice or a finished entry does.
    pub(super) fn on_change(&mut self, callback: Callback<Event>) {
        self.on(Rc::new(onchange::Wrapper::new(callback)));
    }

    /// What each change of an entry does.
    pub(super) fn on_input(&mut self, callback: Callback<InputEvent>) {
        self.on(Rc::new(oninput::Wrapper::new(callback)));
    }

    /// What a key does by itself, and not as part of the browser's shortcuts: the step that `step_of` names. Of the others
    /// the browser hears.
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
            // Yew's server renderer forgets `AttributeOrProperty::Static` among dynamic attributes.
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

    /// The element that has begun last.
    fn tag(&mut self) -> &mut VTag {
        &mut self.begun.last_mut().expect("it is called by what writes an element").0
    }
}

fn list(children: Vec<VNode>) -> VNode {
    VList::with_children(children, None).into()
}

/// The shapes that screens share.
impl Markup {
    /// A part of a screen under its heading, with a hint if there is one to give.
    pub(super) fn section(&mut self, name: &'static str, title: &str, hint: &str, content: impl FnOnce(&mut Self)) {
        self.element("section", |page| {
            page.line("h2", title);
            page.line("p.hint", hint);
            page.element(name, content);
        });
    }

    /// The button of the way on.
    pub(super) fn primary(&mut self, label: &str, on_click: Callback<MouseEvent>) {
        self.button("button.primary", "", label, on_click);
    }

    /// A button beside the way on.
    pub(super) fn secondary(&mut self, label: &str, on_click: Callback<MouseEvent>) {
        self.button("button.secondary", "", label, on_click);
    }

    /// A button that looks like a link.
    pub(super) fn quiet(&mut self, label: &str, on_click: Callback<MouseEvent>) {
        self.button("button.link", "", label, on_click);
    }

    /// A button; `id` is the name by which others find it, if they have to.
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

    /// A button that brings something below it, and takes it away again.
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

    /// A radio, a checkbox, or a field; `content` writes what is special about it.
    pub(super) fn input(&mut self, kind: &str, content: impl FnOnce(&mut Self)) {
        self.element("input", |page| {
            page.attribute("type", kind);
            content(page);
        });
    }

    /// A radio with its text, which `content` writes; the whole row is one target.
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

    /// A checkbox with its text, which `content` writes; the whole row is one target.
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

    /// A link that leaves the assessment as it is: it opens in a new tab, and says so to those who cannot see it.
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
            page.line("span.unseen", words::new_tab());
        });
    }

    /// The first row of a table: names above numbers, except for the first.
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

    /// A row of a table: its name, and a number.
    pub(super) fn table_row(&mut self, name: impl FnOnce(&mut Self), number: impl FnOnce(&mut Self)) {
        self.element("tr", |page| {
            page.row_head(name);
            page.element("td.number", number);
        });
    }

    /// The name of a row.
    pub(super) fn row_head(&mut self, name: impl FnOnce(&mut Self)) {
        self.element("th", |page| {
            page.attribute("scope", "row");
            name(page);
        });
    }

    /// A bar from 0 to 100 points with marks where the stages begin. Its numbers stand beside it.
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

    /// A part of a bar, from some points to others.
    #[inline(never)]
    pub(super) fn stretch(&mut self, name: &'static str, points: Option<(u64, u64)>) {
        self.each(points, |page, (low, high)| {
            page.element(name, |page| {
                page.attribute("x", &words::percent(low));
                page.attribute("width", &words::percent(high - low));
            });
        });
    }

    /// A term with what is said of it.
    #[inline(never)]
    pub(super) fn term(&mut self, term: &str, text: &str) {
        self.line("dt", term);
        self.line("dd", text);
    }
}

/// One of several to choose from.
pub(super) struct Radio<'a> {
    /// What the radios of one choice have in common.
    pub(super) name: &'a str,
    /// What tells this one from them.
    pub(super) value: &'a str,
    pub(super) is_chosen: bool,
    pub(super) on_change: Callback<Event>,
}
