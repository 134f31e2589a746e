use super::contents::Contents;
use super::export::{AllExport, output};
use super::pile::Pile;
use super::props::{OverviewBegin, OverviewProps};
use super::scene::OverviewScene;
use super::{adding, opening, shown};
use crate::engine::overview::{Subject, Task};
use crate::export::Date;
use crate::export::overview::{Chosen, OverviewReport};
use crate::ui::app::State;
use crate::ui::event::Event;
use crate::ui::markup::Markup;
use crate::ui::output::Output;
use std::rc::Rc;
use yew::prelude::*;

/// What the visitor did, or the result of an export.
#[derive(Clone, Debug)]
pub enum OverviewAction {
    /// The text of the pasted results changed.
    Paste(String),
    /// How many files have been read, and how many there are.
    Progress(usize, usize),
    /// The lines that files contained, one per result.
    Drop(String),
    /// More of the pasted results can be read now.
    ReadOn,
    /// From the fields to what the results come to.
    Show,
    /// Back to the fields.
    Add,
    /// The visitor takes a move on, or not any more.
    Choose(Subject, Task),
    /// The visitor opened or closed what several people's results of the assessment with this index come to.
    Toggle(usize),
    /// The visitor asked for an export.
    Export(AllExport),
    /// The export succeeded, or failed.
    Exported(AllExport, bool),
}

/// What the visitor sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverviewScreen {
    /// The results of a link are being read.
    Opening,
    /// The fields for results.
    Adding,
    /// What the results come to.
    Shown,
}

/// The results that were pasted, and what the visitor takes on.
pub struct OverviewState {
    contents: Rc<Contents>,
    /// Today's date.
    today: Date,
    screen: OverviewScreen,
    pile: Pile,
    /// The moves that the visitor takes on, in the order in which they were chosen.
    chosen: Vec<Chosen>,
    /// The assessments of which several people's results are open.
    open: Vec<usize>,
    /// The latest export, and whether it worked.
    notice: Option<(AllExport, bool)>,
    /// Whether the results are still those of the link that was opened.
    is_opened: bool,
    /// Whether results were shown since the app started.
    was_shown: bool,
}

impl State for OverviewState {
    type Props = OverviewProps;
    type Action = OverviewAction;
    type Screen = OverviewScreen;
    type Export = AllExport;
    type Output = Output;

    fn begun(OverviewProps { contents, begin, today, .. }: &OverviewProps) -> Self {
        let mut state = Self {
            contents: contents.clone(),
            today: *today,
            screen: OverviewScreen::Adding,
            pile: Pile::default(),
            chosen: Vec::new(),
            open: Vec::new(),
            notice: None,
            is_opened: false,
            was_shown: false,
        };
        if let OverviewBegin::Opened(lines) = begin {
            state.is_opened = true;
            state.screen = OverviewScreen::Opening;
            state.pile.take(lines.clone(), contents.catalog());
            state.open();
        }
        state
    }

    fn after(&mut self, action: OverviewAction) -> bool {
        match action {
            OverviewAction::Paste(text) => self.take(text),
            OverviewAction::Progress(done, total) => self.pile.lines.files = Some((done, total)),
            OverviewAction::Drop(lines) => {
                let text = self.pile.lines.with(&lines);
                self.take(text);
            }
            OverviewAction::ReadOn => {
                self.pile.read_on(self.contents.catalog());
                self.open();
            }
            OverviewAction::Show => self.show(),
            OverviewAction::Add => self.screen = OverviewScreen::Adding,
            OverviewAction::Choose(subject, task) => {
                toggle(&mut self.chosen, (subject, task), |one, other| one.0 == other.0 && one.1.is_as(other.1));
            }
            OverviewAction::Toggle(assessment) => toggle(&mut self.open, assessment, usize::eq),
            // The same notice again would not be read out again.
            OverviewAction::Export(_) => return self.notice.take().is_some(),
            OverviewAction::Exported(export, is_done) => self.notice = Some((export, is_done)),
        }
        true
    }

    fn screen(&self) -> OverviewScreen {
        self.screen
    }

    /// How many results a link holds is nothing for the host: it hears the same whether they are read at once or bit by bit.
    fn tells(screen: OverviewScreen) -> bool {
        screen != OverviewScreen::Opening
    }

    fn view(&self, props: &OverviewProps, heading: &NodeRef, on_action: &Callback<OverviewAction>) -> Html {
        let Self { contents, pile, open, is_opened, notice, .. } = self;
        let (is_opened, notice, report) = (*is_opened, *notice, self.report());
        let scene =
            OverviewScene { contents, place: &props.place, pile, report, open, is_opened, notice, on_action, heading };
        Markup::written(|page| match self.screen {
            OverviewScreen::Shown => shown::view(page, &scene),
            OverviewScreen::Opening => opening::view(page, &scene),
            OverviewScreen::Adding => adding::view(page, &scene),
        })
    }

    /// Nothing between start and end is reported.
    fn reached(&self) -> [Option<Event>; 3] {
        let is_begun = self.screen != OverviewScreen::Opening;
        [is_begun.then_some(Event::Started), None, self.was_shown.then_some(Event::Completed)]
    }

    fn next(&self) -> Option<OverviewAction> {
        self.pile.is_open.then_some(OverviewAction::ReadOn)
    }

    fn output(&self, export: AllExport, props: &OverviewProps) -> Output {
        output(export, &self.report(), &props.place.address)
    }

    fn export(action: &OverviewAction) -> Option<AllExport> {
        if let OverviewAction::Export(export) = action { Some(*export) } else { None }
    }

    fn exported(export: AllExport, is_done: bool) -> OverviewAction {
        OverviewAction::Exported(export, is_done)
    }

    fn event(action: &OverviewAction) -> Option<Event> {
        match action {
            OverviewAction::Paste(_) | OverviewAction::Drop(_) | OverviewAction::Choose(..) => Some(Event::Entered),
            OverviewAction::Exported(export, true) => Some(export.event()),
            _ => None,
        }
    }

    fn on_event(props: &OverviewProps) -> &Callback<Event> {
        &props.on_event
    }

    fn on_output(props: &OverviewProps) -> &Callback<(Output, Callback<bool>)> {
        &props.on_output
    }
}

impl OverviewState {
    /// What all exports are written from.
    fn report(&self) -> OverviewReport<'_> {
        OverviewReport {
            catalog: self.contents.catalog(),
            results: self.pile.results(),
            overview: &self.pile.overview,
            chosen: &self.chosen,
            date: self.today,
        }
    }

    fn take(&mut self, text: String) {
        self.is_opened = false;
        self.pile.take(text, self.contents.catalog());
    }

    /// Shows the results of a link, once they are read.
    fn open(&mut self) {
        if self.screen == OverviewScreen::Opening {
            self.show();
        }
    }

    fn show(&mut self) {
        if self.pile.is_ready() {
            self.screen = OverviewScreen::Shown;
            self.was_shown = true;
            self.notice = None;
        }
    }
}

/// Puts `item` into `list`, or takes out what is the same.
fn toggle<T>(list: &mut Vec<T>, item: T, is_same: impl Fn(&T, &T) -> bool) {
    match list.iter().position(|other| is_same(other, &item)) {
        Some(index) => drop(list.remove(index)),
        None => list.push(item),
    }
}

#[cfg(test)]
mod tests {
    use super::{OverviewAction, OverviewState};
    use crate::ui::app::State;
    use crate::ui::event::Event;
    use crate::ui::output::Export;
    use crate::ui::overview::AllExports;

    #[test]
    fn an_export_is_told_when_it_has_worked() {
        for export in [AllExports::Results, AllExports::Answers, AllExports::Json, AllExports::Picture] {
            let export = Export::Further(export);
            assert_eq!(OverviewState::event(&OverviewAction::Export(export)), None);
            assert_eq!(OverviewState::event(&OverviewAction::Exported(export, false)), None);
            assert_eq!(OverviewState::event(&OverviewAction::Exported(export, true)), Some(Event::Exported));
        }
        assert_eq!(OverviewState::event(&OverviewAction::Exported(Export::Link, true)), Some(Event::Shared));
    }
}
