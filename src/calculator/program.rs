use super::document::Page;
use super::shown::Shown;
use crate::engine::{CoordinationInput, CoordinationNumbers, CoordinationOutlook};
use crate::words::coordination as words;
use std::cell::Cell;
use std::rc::Rc;

/// Starts updating the page whenever its fields change; `None` if it is not the page that the build wrote.
pub(super) fn start() -> Option<()> {
    let program = Rc::new(Program { page: Page::find()?, numbers: Cell::new(CoordinationNumbers::EXAMPLE) });
    for input in CoordinationInput::ALL {
        // The browser may have restored other values from an earlier visit.
        program.fill(input);
        let [entering, telling] = [program.clone(), program.clone()];
        program.page.listen(input, "input", move || entering.enter(input))?;
        program.page.listen(input, "change", move || telling.tell(input))?;
    }
    program.page.open()
}

/// The page and the numbers that it shows.
struct Program {
    page: Page,
    /// The last valid number in each field.
    numbers: Cell<CoordinationNumbers>,
}

impl Program {
    /// Uses the number in a field, or says what is wrong with it and leaves everything else unchanged.
    fn enter(&self, input: CoordinationInput) {
        match self.entered(input).and_then(|number| self.numbers.get().with(input, number)) {
            Some(numbers) => {
                self.numbers.set(numbers);
                self.page.judge(input, "");
                self.show();
            }
            None => self.page.judge(input, &self.problem(input)),
        }
    }

    /// Announces the result to screen readers when a field is left, not on each key.
    fn tell(&self, input: CoordinationInput) {
        let numbers = self.numbers.get();
        let is_right = self.entered(input) == Some(numbers.get(input));
        let text = if is_right { words::summary(&CoordinationOutlook::of(&numbers)) } else { self.problem(input) };
        self.page.say("summary", &text);
    }

    fn show(&self) {
        let numbers = self.numbers.get();
        let shown = Shown::of(&numbers);
        shown.texts.iter().for_each(|(id, text)| self.page.say(id, text));
        shown.drawings.iter().for_each(|(id, d)| self.page.draw(id, d));
        self.fill(numbers.derived());
        self.page.judge(numbers.derived(), "");
    }

    fn entered(&self, input: CoordinationInput) -> Option<u64> {
        self.page.entered(input)?.parse().ok()
    }

    fn fill(&self, input: CoordinationInput) {
        self.page.fill(input, self.numbers.get().get(input));
    }

    fn problem(&self, input: CoordinationInput) -> String {
        words::problem(input, self.numbers.get().get(input))
    }
}
