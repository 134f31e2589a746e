//! What the snapshot says about how certain a stage is.

use crate::support::worked;
use delivery_assessments::engine::{Answers, Snapshot};
use delivery_assessments::export::verdict;
use delivery_assessments::words;

/// Checks whether the stage for these answers is called provisional, and whether firm.
#[track_caller]
fn check(line: &str, is_provisional: bool, is_firm: bool) {
    let assessment = worked().assessment();
    let snapshot = Snapshot::of(&assessment, &Answers::read(line, &assessment).unwrap(), None);
    let stage = snapshot.stage.unwrap();
    let notes = verdict::notes(&snapshot);
    let says = |sentence: &str| notes.iter().any(|note| note.contains(sentence));
    assert_eq!((says(words::provisional()), says(&words::firmness(stage, stage, stage))), (is_provisional, is_firm));
}

#[test]
fn a_stage_is_not_called_firm_and_provisional_at_once() {
    check("33? 333 3n3 334 ?33", false, true);
    check("3?? 3-3 nnn 334 ?33", true, false);
}

#[test]
fn a_stage_on_an_edge_is_not_called_firm() {
    check("221 323 332 433 322", false, false);
}
