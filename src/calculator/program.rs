use super::document::Page;
use super::shown::Shown;
use crate::engine::{CoordinationInput, CoordinationNumbers, CoordinationOutlook};
use crate::words::coordination as words;
use std::cell::Cell;
use std::rc::Rc;

/// Lets the page follow its fields; none if it is not the page that the build wrote.
pub(super) fn start() -> Option<()> {
    let program = Rc::new(Program { page: Page::find()?, numbers: Cell::new(CoordinationNumbers::EXAMPLE) });
    for input in CoordinationInput::ALL {
        // What the browser kept of an earlier visit would not fit what is shown.
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
    /// What was last entered without a mistake, in each field.
    numbers: Cell<CoordinationNumbers>,
}

impl Program {
    /// Takes over what stands in a field, or says what is wrong with it; then all that is shown stays.
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

    /// Tells those who hear the page what it shows, when a field is left and not on each key.
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
