use super::messages::tell_height;
use super::page::Page;
use gloo::events::EventListener;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// How finely the host learns how high a page is that shows answers, in CSS pixels. Its exact height says something about
/// them: how many steps the road has, which findings there are. The room left over is at most this, and looks like the host's own.
const STEP: f64 = 500.0;

/// At how many widths the host learns it: a phone that is turned has two. A host that tried them all could nearly name the answers.
const WIDTHS: usize = 2;

/// Tells the host the height of the page whenever it changes, from the visitor's first press on: until then the box
/// keeps the size that the host reserved, so that nothing on the host moves by itself.
pub(super) fn watch(page: &Page) {
    let has_acted = Rc::new(Cell::new(false));
    for kind in ["pointerdown", "keydown", "click"] {
        let has_acted = has_acted.clone();
        EventListener::once(&page.document, kind, move |_| has_acted.set(true)).forget();
    }
    let (window, main) = (page.window.clone(), page.main.clone());
    let (told, shown) = (Cell::new(0.0), RefCell::new(Shown::default()));
    observe(&page.main, move || {
        let height = main.get_bounding_client_rect().height();
        let answers = main.query_selector(".snapshot, .review").ok().flatten();
        let mut shown = shown.borrow_mut();
        if shown.screen != answers {
            *shown = Shown { screen: answers, known: Vec::new() };
        }
        let height = if let Some(answers) = &shown.screen {
            let frame = window.inner_width().ok().and_then(|width| width.as_f64()).unwrap_or_default();
            let text = answers.get_bounding_client_rect().width();
            coarse(&mut shown.known, Known { frame, text, height })
        } else {
            height.ceil()
        };
        // That something moved within a step is nobody's business either.
        if has_acted.get() && told.replace(height).total_cmp(&height).is_ne() {
            tell_height(&window, height);
        }
    });
}

/// A screen that shows answers, if any, and what the host was told of it.
#[derive(Default)]
struct Shown {
    screen: Option<Element>,
    known: Vec<Known>,
}

/// How wide the frame and the text in it are, and how high the page is at that width.
#[derive(Clone, Copy)]
struct Known {
    frame: f64,
    text: f64,
    height: f64,
}

/// What the host learns of the height of a page that shows answers. At more than two widths, it is told what it could work out
/// itself: no text is higher than before where it is wider, nor higher than in proportion where it is narrower.
fn coarse(known: &mut Vec<Known>, now: Known) -> f64 {
    let round = |height: f64| (height / STEP).ceil() * STEP;
    let told = round(now.height);
    let now = Known { height: told, ..now };
    // While the frame is too low, a scroll bar takes some of the text's width.
    if let Some(index) = known.iter().position(|same| same.frame.total_cmp(&now.frame).is_eq()) {
        // What was unfolded here is so at the other width too.
        let grown = (told - known[index].height).max(0.0);
        for other in known.iter_mut() {
            other.height += grown * (now.text / other.text).max(1.0);
        }
        known[index] = now;
        told
    } else if known.len() < WIDTHS {
        known.push(now);
        told
    } else {
        let bounds = known.iter().map(|known| known.height * (known.text / now.text).max(1.0));
        round(bounds.fold(f64::INFINITY, f64::min))
    }
}

/// Calls `on_resize` for the rest of the page's life.
fn observe(element: &Element, on_resize: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(on_resize);
    // Without the observer the frame keeps its height and scrolls inside.
    if let Ok(observer) = ResizeObserver::new(callback.as_ref().unchecked_ref()) {
        observer.observe(element);
    }
    callback.forget();
}
