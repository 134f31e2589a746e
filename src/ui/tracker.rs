use super::event::Event;
use super::focus::focus;
use yew::prelude::*;

/// What an app remembers from one drawing to the next: the screen that it showed, and what it reported of this run.
pub(super) struct Tracker<S> {
    /// The screen's heading, which gets focus after a step.
    pub(super) heading: NodeRef,
    shown: Option<S>,
    /// Which of start, quarters, and end have been reported for this run.
    told: [Option<Event>; 3],
}

impl<S: PartialEq> Tracker<S> {
    pub(super) fn new() -> Self {
        Self { heading: NodeRef::default(), shown: None, told: [None; 3] }
    }

    /// After a visitor's step, moves focus to the heading of the new `screen`. Returns whether the screen changed.
    pub(super) fn focus(&mut self, screen: S) -> bool {
        let screen = Some(screen);
        if screen == self.shown {
            return false;
        }
        self.shown = screen;
        focus(self.heading.cast());
        true
    }

    /// Reports the start, the quarters, and the end, each once per run. `now` is what has been reached of them.
    pub(super) fn report(&mut self, now: [Option<Event>; 3], on_event: &Callback<Event>) {
        for (now, told) in now.into_iter().zip(self.told) {
            if let Some(event) = now.filter(|_| now != told) {
                on_event.emit(event);
            }
        }
        self.told = now;
    }
}
