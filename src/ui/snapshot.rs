//! The outcome, from the stage down to the words that go with it.

mod about;
mod dimensions;
mod holding;
mod ladder;
mod road;
mod stage;
mod walk;

use super::words;
use crate::engine::{Answers, Move, Snapshot};
use crate::model::{Assessment, Stage};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct SnapshotProps {
    pub(super) assessment: Rc<Assessment>,
    pub(super) answers: Answers,
    pub(super) felt: Option<Stage>,
    pub(super) today: AttrValue,
    pub(super) on_move: Callback<Move>,
    pub(super) heading: NodeRef,
}

/// The snapshot of an assessment.
#[function_component]
pub(super) fn SnapshotView(props: &SnapshotProps) -> Html {
    let SnapshotProps { assessment, answers, felt, today, on_move, heading } = props;
    let snapshot = use_memo((assessment.clone(), answers.clone(), *felt), |(assessment, answers, felt)| {
        Snapshot::of(assessment, answers, *felt)
    });
    html! {
        <article class="screen snapshot">
            <p class="eyebrow">{ &assessment.title }<time>{ today }</time></p>
            { stage::view(assessment, &snapshot, heading) }
            { dimensions::view(assessment, &snapshot) }
            { walk::view(assessment, &snapshot) }
            { road::view(assessment, answers, &snapshot) }
            { about::view() }
            <div class="actions">
                <button class="secondary" onclick={on_move.reform(|_: MouseEvent| Move::Change)}>{ words::CHANGE_ANSWERS }</button>
                <button class="link" onclick={on_move.reform(|_: MouseEvent| Move::StartOver)}>{ words::START_OVER }</button>
            </div>
        </article>
    }
}
