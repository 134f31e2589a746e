use crate::engine::Snapshot;
use crate::export::link::{self, Opened, SharedResult};
use crate::export::verdict;
use crate::model::{Assessment, Stage};
use crate::page::rendered;
use crate::ui::{AssessmentAction, AssessmentProps, AssessmentState, Begin, screen_after};
use crate::words;
use serde::Serialize;

/// A result, as the widget shows it: its first sentences, its picture, and the address at which it opens.
#[derive(Serialize)]
pub(in crate::site) struct ExampleFacts<'a> {
    title: &'a str,
    /// The number and the name of its stage.
    stage: Option<(u8, &'static str)>,
    felt: Option<u8>,
    /// What limits the stage, a sentence each.
    limits: Vec<String>,
    /// The name of the root pattern, and what it looks like in this assessment.
    root: Option<(&'static str, &'a str)>,
    /// With what the road begins, in its order: the first sentence of each advice.
    moves: Vec<&'a str>,
    /// The scores as a shape: the SVG that the widget draws; empty with fewer than three scores.
    radar: String,
    /// Relative to the site's first page.
    address: String,
}

impl<'a> ExampleFacts<'a> {
    pub(in crate::site) fn of(assessment: &'a Assessment, shared: SharedResult) -> Self {
        let snapshot = Snapshot::of(assessment, &shared.answers, shared.felt);
        let root = snapshot.stage.and(snapshot.walk.root());
        let moves = verdict::moves(assessment, &shared.answers, &snapshot);
        let state = link::encode(assessment, &shared);
        Self {
            title: &assessment.title,
            stage: snapshot.stage.map(|stage| (stage.number(), words::stage_label(stage))),
            felt: shared.felt.map(Stage::number),
            limits: verdict::limits(assessment, &snapshot).into_iter().map(|(_, sentence)| sentence).collect(),
            root: root.and_then(|root| Some((words::pattern_label(root), assessment.pattern_text(root)?))),
            moves: moves.into_iter().map(|(_, advice)| verdict::first_sentence(advice).0).collect(),
            radar: radar(assessment, shared),
            address: format!("{}/#{}{state}", assessment.id, link::KEY),
        }
    }
}

/// The radar of the widget's own screen, which gets its shapes with the rest of it.
fn radar(assessment: &Assessment, shared: SharedResult) -> String {
    let assessment = assessment.clone();
    let today = shared.date.expect("an example has a day");
    let begin = Begin::Result(Opened { shared, earlier: None });
    let screen = rendered(move || {
        let props = AssessmentProps::alone(assessment, begin, today);
        screen_after::<AssessmentState>(&props, vec![AssessmentAction::DrawRest])
    });
    let picture = screen.split_once("<svg class=\"radar\"").and_then(|(_, rest)| rest.split_once("</svg>"));
    picture.map(|(picture, _)| format!("<svg class=\"radar\"{picture}</svg>")).unwrap_or_default()
}
