//! Puts the widget beside `SurveyJS` with the same questionnaire, each with one tag on a host page of another origin, in a slow
//! browser, and prints what a visitor and the host get. `cargo xtask bench` starts it.
//!
//! It fails if one of them does not show its questionnaire from the first page to the last, and never because of a time.

mod contender;
mod figures;
mod table;
mod traffic;
mod visit;

use contender::{survey, widget};
use figures::Figures;
use table::table;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let runs =
        std::env::args().nth(1).and_then(|runs| runs.parse().ok()).expect("the argument is how often to visit each");
    let (widget, survey) = (widget().await, survey().await);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for run in 1..=runs {
        eprintln!("Visit {run} of {runs} ...");
        ours.push(visit::visit(&widget).await);
        theirs.push(visit::visit(&survey).await);
    }
    println!("{}", table(&widget.name, &Figures::median(&ours), &survey.name, &Figures::median(&theirs)));
}
