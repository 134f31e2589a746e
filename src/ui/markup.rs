//! Writes a screen element by element. `html!` writes out anew all that makes an element, here that is a call: 9 KB (brotli) less
//! of WebAssembly. What was measured stands in `ARCHITECTURE.md`.

mod attributes;
mod listener;
mod shapes;

pub(super) use shapes::Radio;

use listener::Listening;
use std::mem;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind, VList, VNode, VTag, VText};

/// A screen that is being written.
///
/// Elements are named as in style sheets: `"p.hint"` is `<p class="hint">`, `"b"` is `<b>`. Neighbors are matched with those
/// of the last time by their place, counted from the end. So what is not always there stands in [`when`](Self::when),
/// [`each`](Self::each), or [`group`](Self::group), which always take one place; `tests/house.rs` keeps this.
#[derive(Default)]
pub(super) struct Markup {
    /// The elements that have begun, each with what stands before it.
    begun: Vec<(VTag, Vec<VNode>)>,
    /// What stands before each group that has begun.
    outside: Vec<Vec<VNode>>,
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

    /// A list, unless `content` writes no item: an empty list is read out as one.
    pub(super) fn list(&mut self, name: &'static str, content: impl FnOnce(&mut Self)) {
        self.begin(name);
        content(self);
        self.end_list();
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
        self.begin_group();
        if is_there {
            content(self);
        }
        self.end_group();
    }

    /// Something for each of `items`: as often as there are any, or if there is one. Its neighbors keep their places.
    pub(super) fn each<T>(&mut self, items: impl IntoIterator<Item = T>, mut content: impl FnMut(&mut Self, T)) {
        self.begin_group();
        for item in items {
            content(self, item);
        }
        self.end_group();
    }

    /// Something that differs. Its neighbors keep their places.
    pub(super) fn group(&mut self, content: impl FnOnce(&mut Self)) {
        self.begin_group();
        content(self);
        self.end_group();
    }

    #[inline(never)]
    fn begin_group(&mut self) {
        self.outside.push(mem::take(&mut self.children));
    }

    #[inline(never)]
    fn end_group(&mut self) {
        let before = self.outside.pop().unwrap_or_default();
        let group = list(mem::replace(&mut self.children, before));
        self.children.push(group);
    }

    /// Text, which is shown as it is: no markup in it has an effect.
    #[inline(never)]
    pub(super) fn text(&mut self, text: &str) {
        self.children.push(VText::new(text.to_owned()).into());
    }

    /// Tells the element from its neighbors, none of which may have the same key: by it the element is found again where their
    /// order changes.
    #[inline(never)]
    pub(super) fn key(&mut self, key: &str) {
        self.tag().key = Some(key.into());
    }

    /// Of two attributes with the same name the last counts. A class is part of the element's name instead.
    #[inline(never)]
    pub(super) fn attribute(&mut self, name: &'static str, value: &str) {
        attributes::add(&mut self.tag().attributes, name, value);
    }

    /// Makes `reference` lead to the element once it is on the page.
    pub(super) fn reference(&mut self, reference: &NodeRef) {
        self.tag().node_ref = reference.clone();
    }

    /// Whether the radio is chosen or the box ticked. Set again at each drawing, whatever a press changed meanwhile.
    pub(super) fn checked(&mut self, is_checked: bool) {
        self.tag().set_checked(is_checked);
    }

    /// What the field holds. Set again at each drawing if something else is in it by then.
    pub(super) fn value(&mut self, value: &str) {
        self.shared_value(AttrValue::from(value.to_owned()));
    }

    /// The same with a long text, which is not copied at each drawing.
    pub(super) fn shared_value(&mut self, value: AttrValue) {
        self.tag().set_value(value);
    }

    /// Called on a press, with the keyboard too.
    pub(super) fn on_click(&mut self, callback: Callback<MouseEvent>) {
        self.on(|| ListenerKind::onclick, callback);
    }

    /// Called when a radio, a checkbox, or files are chosen, and when an entry is finished.
    pub(super) fn on_change(&mut self, callback: Callback<Event>) {
        self.on(|| ListenerKind::onchange, callback);
    }

    /// Called on each change of an entry.
    pub(super) fn on_input(&mut self, callback: Callback<InputEvent>) {
        self.on(|| ListenerKind::oninput, callback);
    }

    /// Calls `on_step` with what `step_of` makes of a key that is pressed while focus is in the element. A key that it makes
    /// nothing of, one that is held down, and the browser's shortcuts do what they always do.
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
        self.on(|| ListenerKind::onkeydown, callback);
    }

    fn on<E: JsCast + 'static>(&mut self, kind: fn() -> ListenerKind, callback: Callback<E>) {
        self.listen(Rc::new(Listening { kind, callback }));
    }

    #[inline(never)]
    fn listen(&mut self, listener: Rc<dyn Listener>) {
        self.tag().add_listener(listener);
    }

    #[inline(never)]
    fn begin(&mut self, name: &'static str) {
        let (name, class) = name.split_once('.').unwrap_or((name, ""));
        let mut tag = VTag::new(name);
        if !class.is_empty() {
            attributes::add(&mut tag.attributes, "class", class);
        }
        self.begun.push((tag, mem::take(&mut self.children)));
    }

    #[inline(never)]
    fn end(&mut self) {
        let Some((mut tag, before)) = self.begun.pop() else { return };
        tag.add_children(mem::replace(&mut self.children, before));
        self.children.push(tag.into());
    }

    #[inline(never)]
    fn end_list(&mut self) {
        let is_empty = self.children.is_empty();
        self.end();
        if let Some(list) = self.children.last_mut().filter(|_| is_empty) {
            *list = VNode::default();
        }
    }

    /// The element that has begun last.
    fn tag(&mut self) -> &mut VTag {
        &mut self.begun.last_mut().expect("it is called by what writes an element").0
    }
}

fn list(children: Vec<VNode>) -> VNode {
    VList::with_children(children, None).into()
}

#[cfg(test)]
mod tests {
    use super::Markup;
    use yew::virtual_dom::{VNode, VTag};

    fn written(content: impl FnOnce(&mut Markup)) -> Vec<VNode> {
        let VNode::VList(list) = Markup::written(content) else { panic!("what is written is a list") };
        list.to_vec()
    }

    fn tag(node: &VNode) -> &VTag {
        let VNode::VTag(tag) = node else { panic!("it is an element") };
        tag
    }

    fn paragraphs(page: &mut Markup, count: usize) {
        (0..count).for_each(|_| page.line("p", "text"));
    }

    /// How many places what `content` writes takes between two neighbors, for 0 to 3 of whatever it writes.
    fn places(content: impl Fn(&mut Markup, usize)) -> [usize; 4] {
        [0, 1, 2, 3].map(|count| {
            let nodes = written(|page| {
                page.line("h1", "before");
                content(page, count);
                page.line("button", "behind");
            });
            assert_eq!(nodes.first().map(|node| tag(node).tag()), Some("h1"));
            assert_eq!(nodes.last().map(|node| tag(node).tag()), Some("button"));
            nodes.len() - 2
        })
    }

    #[test]
    fn what_comes_and_goes_takes_one_place() {
        assert_eq!(places(|page, count| page.when(count > 0, |page| paragraphs(page, count))), [1; 4], "when");
        assert_eq!(places(|page, count| page.each(0..count, |page, _| paragraphs(page, 1))), [1; 4], "each");
        assert_eq!(places(|page, count| page.group(|page| paragraphs(page, count))), [1; 4], "group");
        assert_eq!(places(|page, count| page.line("p", &"a".repeat(count))), [1; 4], "line");
        assert_eq!(places(|page, count| page.list("ul", |page| paragraphs(page, count))), [1; 4], "list");
        assert_eq!(places(paragraphs), [0, 1, 2, 3], "without them, its neighbors move");
    }

    #[test]
    fn a_place_holds_what_is_written_into_it() {
        let inside = |node: &VNode| if let VNode::VList(list) = node { list.len() } else { 0 };
        let nodes = written(|page| {
            page.when(true, |page| paragraphs(page, 2));
            page.when(false, |page| paragraphs(page, 2));
            page.each(0..3, |page, count| page.when(count > 0, |page| paragraphs(page, 1)));
            page.group(|page| page.group(|page| paragraphs(page, 4)));
        });
        assert_eq!(nodes.iter().map(inside).collect::<Vec<_>>(), [2, 0, 3, 1]);
    }

    /// The element `name` with the attribute `title` has these attributes.
    #[track_caller]
    fn check(name: &'static str, expected: (&str, &[(&str, &str)])) {
        let nodes = written(|page| page.element(name, |page| page.attribute("title", "t")));
        let tag = tag(&nodes[0]);
        assert_eq!((tag.tag(), &*tag.attributes.iter().collect::<Vec<_>>()), expected);
    }

    #[test]
    fn an_element_is_named_as_in_style_sheets() {
        check("p", ("p", &[("title", "t")]));
        check("p.hint", ("p", &[("class", "hint"), ("title", "t")]));
        check("p.hint keys", ("p", &[("class", "hint keys"), ("title", "t")]));
    }
}
