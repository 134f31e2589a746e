use super::messages::tell_height;
use super::page::Page;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::mem;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver, Window};

/// The steps, in CSS pixels, in which the host learns the height of a screen that shows answers. The exact height depends on
/// the answers: how many steps the road has, which findings there are. At most this much blank space is left below, in the
/// host's own color.
const STEP: f64 = 500.0;

/// In how many layouts the host learns a screen's height: a phone that is rotated has two. A host that tried all widths could
/// almost identify the answers.
const LAYOUTS: usize = 2;

/// How long a width must last to count, in milliseconds: while a width is dragged or animated, the host learns no height.
const REST: u32 = 300;

/// Reports the page's height to the host whenever it changes, after the visitor's first press. Until then, the space keeps the
/// size that the host reserved, so that nothing on the host page moves by itself.
pub(super) fn watch(page: &Page) {
    let has_acted = Rc::new(Cell::new(false));
    for kind in ["pointerdown", "keydown", "click"] {
        let has_acted = has_acted.clone();
        EventListener::once(&page.document, kind, move |_| has_acted.set(true)).forget();
    }
    let teller = Rc::new(Teller {
        window: page.window.clone(),
        main: page.main.clone(),
        has_acted,
        told: Cell::default(),
        shown: RefCell::default(),
    });
    observe(&page.main, move || Teller::look(&teller));
}

/// Reports heights to the host, and remembers what it reported.
struct Teller {
    window: Window,
    main: Element,
    has_acted: Rc<Cell<bool>>,
    told: Cell<f64>,
    shown: RefCell<Shown>,
}

impl Teller {
    /// Called when the page's size has changed.
    fn look(this: &Rc<Self>) {
        // The rest of the snapshot is about to come; a height of its own for the first part would tell more of the answers.
        if this.main.query_selector(".partial").ok().flatten().is_some() {
            return;
        }
        let answers = this.main.query_selector(".snapshot, .review, .overview, .adding").ok().flatten();
        let frame = this.width();
        let mut shown = this.shown.borrow_mut();
        if shown.screen != answers {
            // What moved before does not delay it.
            *shown = Shown { screen: answers, frame, known: Vec::new(), resting: None };
        }
        let is_moving = shown.screen.is_some() && mem::replace(&mut shown.frame, frame).total_cmp(&frame).is_ne();
        if is_moving {
            let teller = this.clone();
            shown.resting = Some(Timeout::new(REST, move || {
                teller.shown.borrow_mut().resting = None;
                // A busy browser reports a width late. If it has changed meanwhile, it does not rest.
                Self::look(&teller);
            }));
        } else if shown.resting.is_none() {
            drop(shown);
            this.tell();
        }
    }

    fn tell(&self) {
        let height = self.main.get_bounding_client_rect().height();
        // A failed page shows its panel instead, and an invisible page has no height.
        if height <= 0.0 {
            return;
        }
        let mut shown = self.shown.borrow_mut();
        let height = if let Some(answers) = &shown.screen {
            let text = answers.get_bounding_client_rect().width();
            let layout = [shown.frame, text, self.window.device_pixel_ratio()];
            coarse(&mut shown.known, Known { layout, text, height })
        } else {
            height.ceil()
        };
        // The host must not see changes smaller than one step.
        if self.has_acted.get() && self.told.replace(height).total_cmp(&height).is_ne() {
            tell_height(height);
        }
    }

    /// The frame's width, in CSS pixels.
    fn width(&self) -> f64 {
        self.window.inner_width().ok().and_then(|width| width.as_f64()).unwrap_or_default()
    }
}

/// The current screen, if it shows answers, and the heights that the host was told of it.
#[derive(Default)]
struct Shown {
    screen: Option<Element>,
    /// The frame's width at the last change.
    frame: f64,
    known: Vec<Known>,
    /// Runs while that width is changing.
    resting: Option<Timeout>,
}

/// The page's height in one layout.
#[derive(Clone, Copy)]
struct Known {
    /// Everything by which a host can change the page's height: the frame's width, the text's width, and the ratio of device
    /// pixels to CSS pixels, which zooming changes on its own.
    layout: [f64; 3],
    /// The text's width.
    text: f64,
    height: f64,
}

/// The height to report for a screen that shows answers. After two layouts, the host is told only what it could infer: text is
/// not taller in a wider frame, and in a narrower one it grows at most in proportion.
fn coarse(known: &mut Vec<Known>, now: Known) -> f64 {
    let round = |height: f64| (height / STEP).ceil() * STEP;
    let told = round(now.height);
    let now = Known { height: told, ..now };
    let is_same = |known: &Known| known.layout.iter().zip(now.layout).all(|(one, other)| one.total_cmp(&other).is_eq());
    if let Some(index) = known.iter().position(is_same) {
        // What the visitor unfolded here is unfolded in the other layout too.
        let grown = (told - known[index].height).max(0.0);
        for other in known.iter_mut() {
            other.height += grown * (now.text / other.text).max(1.0);
        }
        known[index] = now;
        told
    } else if known.len() < LAYOUTS {
        known.push(now);
        told
    } else {
        let bounds = known.iter().map(|known| known.height * (known.text / now.text).max(1.0));
        round(bounds.fold(f64::INFINITY, f64::min))
    }
}

/// Calls `on_resize` whenever the element's size changes, until the page ends.
fn observe(element: &Element, on_resize: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(on_resize);
    // Without the observer, the frame keeps its height and scrolls inside.
    if let Ok(observer) = ResizeObserver::new(callback.as_ref().unchecked_ref()) {
        observer.observe(element);
    }
    callback.forget();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Measures a screen at some widths, and compares what the host was told. The frame has no scroll bar here.
    #[track_caller]
    fn check(seen: &[(f64, f64)], heard: &[f64]) {
        let layouts: Vec<_> = seen.iter().map(|&(width, height)| ([width, width, 1.0], height)).collect();
        check_layouts(&layouts, heard);
    }

    /// The same for layouts that differ in more than the width.
    #[track_caller]
    fn check_layouts(seen: &[([f64; 3], f64)], heard: &[f64]) {
        let mut known = Vec::new();
        let told = seen.iter().map(|&(layout, height)| coarse(&mut known, Known { layout, text: layout[1], height }));
        assert_eq!(
            told.map(|height| height.to_string()).collect::<Vec<_>>(),
            heard.iter().map(f64::to_string).collect::<Vec<_>>()
        );
    }

    #[test]
    fn a_height_is_told_in_steps() {
        check(&[(700.0, 1.0)], &[500.0]);
        check(&[(700.0, 500.0)], &[500.0]);
        check(&[(700.0, 500.1)], &[1000.0]);
    }

    #[test]
    fn two_widths_are_told_as_they_are() {
        check(&[(700.0, 3100.0), (350.0, 5400.0), (700.0, 3100.0)], &[3500.0, 5500.0, 3500.0]);
    }

    #[test]
    fn a_third_width_is_told_what_the_host_could_work_out() {
        // Wider than the narrow one: not taller than there. Narrower than both: in proportion to the closest.
        check(&[(700.0, 3100.0), (350.0, 5400.0), (500.0, 4000.0)], &[3500.0, 5500.0, 5000.0]);
        check(&[(700.0, 3100.0), (350.0, 5400.0), (320.0, 5900.0)], &[3500.0, 5500.0, 6500.0]);
        check(&[(700.0, 3100.0), (350.0, 5400.0), (900.0, 2600.0)], &[3500.0, 5500.0, 3500.0]);
    }

    #[test]
    fn a_zoom_and_a_scroll_bar_are_layouts_of_their_own() {
        let zoomed = |pixels: f64, height: f64| ([700.0, 700.0, pixels], height);
        check_layouts(&[zoomed(1.0, 3100.0), zoomed(1.5, 3600.0), zoomed(1.2, 4400.0)], &[3500.0, 4000.0, 3500.0]);
        let barred = |text: f64, height: f64| ([700.0, text, 1.0], height);
        check_layouts(
            &[barred(700.0, 3100.0), barred(685.0, 3600.0), barred(690.0, 4400.0)],
            &[3500.0, 4000.0, 4000.0],
        );
    }

    #[test]
    fn what_is_unfolded_at_one_width_counts_at_the_other() {
        let seen = [(700.0, 3100.0), (350.0, 5400.0), (700.0, 3600.0), (500.0, 4000.0), (350.0, 6300.0)];
        check(&seen, &[3500.0, 5500.0, 4000.0, 6000.0, 6500.0]);
    }
}
