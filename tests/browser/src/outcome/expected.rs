use super::Outcome;
use delivery_assessments::engine::{
    Answer, Answers, DimensionScore, DimensionState, Holding, Missing, Ratio, Road, RoadStep, Snapshot, StepKind,
};
use delivery_assessments::model::{Assessment, Level, Question, Stage, Step};
use delivery_assessments::words;

/// The separator between the parts of a line.
const BAR: &str = " | ";

impl Outcome {
    /// The engine's snapshot for `answers`, in the words of the interface.
    pub fn of(assessment: &Assessment, answers: &Answers, felt: Option<Stage>) -> Self {
        let snapshot = Snapshot::of(assessment, answers, felt);
        Self {
            title: title(snapshot.stage),
            stages: Stage::ALL.map(|stage| rung(stage, &snapshot)).into(),
            holding: holding(assessment, &snapshot),
            first: first(assessment, &snapshot),
            notes: notes(&snapshot),
            dimensions: dimensions(assessment, &snapshot),
            walk: walk(&snapshot),
            road: road(&snapshot),
            steps: steps(assessment, answers, &snapshot),
        }
    }
}

fn title(stage: Option<Stage>) -> String {
    let title = |stage| format!("{} {}", words::stage_number(stage), words::stage_label(stage));
    stage.map_or_else(|| words::no_stage().to_owned(), title)
}

fn rung(stage: Stage, snapshot: &Snapshot) -> String {
    let mut parts = vec![stage.number().to_string(), words::stage_label(stage).to_owned()];
    if snapshot.felt == Some(stage) {
        parts.push(format!("{} {}", words::you_said(), stage.number()));
    }
    if snapshot.stage == Some(stage) {
        parts.push("here".to_owned());
    }
    parts.join(BAR)
}

fn holding(assessment: &Assessment, snapshot: &Snapshot) -> Vec<String> {
    let Some(stage) = snapshot.stage else { return Vec::new() };
    if snapshot.holding.is_empty() {
        return vec![words::nothing_holds().to_owned()];
    }
    let terms = snapshot.holding.iter().flat_map(|term| match term {
        Holding::Gates => gates(assessment, snapshot),
        Holding::Loops => loops(assessment, snapshot),
        Holding::Weakest => vec![weakest(assessment, snapshot, stage)],
        Holding::Total => vec![words::held_by_total(points(snapshot.total), stage)],
    });
    terms.collect()
}

fn gates(assessment: &Assessment, snapshot: &Snapshot) -> Vec<String> {
    let failed = snapshot.gates_failed.iter().filter_map(|index| assessment.question(*index));
    let lines = failed.map(|(_, question)| format!("{}{BAR}{}", question.text, question.gate.as_deref().unwrap_or("")));
    std::iter::once(words::held_by_gates(snapshot.gates_failed.len())).chain(lines).collect()
}

fn loops(assessment: &Assessment, snapshot: &Snapshot) -> Vec<String> {
    let open = snapshot.loops_open.iter().filter_map(|index| assessment.question(*index));
    let reason = |question: &Question| question.loop_reason.clone().unwrap_or_default();
    let lines = open.map(|(_, question)| format!("{}{BAR}{}", question.text, reason(question)));
    std::iter::once(words::held_by_loops(snapshot.loops_open.len())).chain(lines).collect()
}

fn weakest(assessment: &Assessment, snapshot: &Snapshot, stage: Stage) -> String {
    let titles: Vec<&str> = snapshot.weakest.iter().map(|index| assessment.dimensions[*index].title.as_str()).collect();
    words::held_by_weakest(&titles, points(snapshot.dimensions[snapshot.weakest[0]].score), stage)
}

fn points(score: Option<Ratio>) -> u64 {
    score.expect("what holds a stage has a score").rounded()
}

fn first(assessment: &Assessment, snapshot: &Snapshot) -> Vec<String> {
    let root = snapshot.stage.and(snapshot.walk.root()).map(words::pattern_label);
    let step = snapshot.road.as_ref().and_then(|road| road.steps.first());
    let advice = step.and_then(|step| Some(assessment.question(step.question)?.1.advice_at(step.from)));
    root.into_iter().chain(advice).map(str::to_owned).collect()
}

fn notes(snapshot: &Snapshot) -> Vec<String> {
    let Some(stage) = snapshot.stage else { return snapshot.missing.iter().map(missing).collect() };
    let felt = snapshot.felt.zip(snapshot.felt_gap).map(|(felt, gap)| words::felt(felt, gap));
    let unknown = snapshot.unknown.len() + snapshot.unanswered.len();
    let range = snapshot.range.filter(|(low, high)| low != high).map(|(low, high)| words::range(low, high, unknown));
    let provisional = snapshot.provisional.then(|| format!("{}. {}", words::provisional(), words::provisional_why()));
    let is_firm = snapshot.firmness == Some((stage, stage));
    let firmness = snapshot.firmness.filter(|_| !(is_firm && snapshot.provisional));
    let firmness = firmness.map(|(low, high)| words::firmness(stage, low, high));
    [felt, range, provisional, firmness].into_iter().flatten().collect()
}

fn missing(missing: &Missing) -> String {
    match *missing {
        Missing::Dimensions { valid, needed } => words::missing_dimensions(valid, needed),
        Missing::Coverage { known, .. } => words::missing_coverage(known.rounded_percent()),
    }
}

fn dimensions(assessment: &Assessment, snapshot: &Snapshot) -> Vec<String> {
    let titles = assessment.dimensions.iter().map(|dimension| &dimension.title);
    let rows = titles.zip(&snapshot.dimensions).map(|(title, score)| format!("{title}{BAR}{}", score_text(score)));
    let total = snapshot.total.map_or_else(|| "–".to_owned(), |total| total.rounded().to_string());
    rows.chain([format!("{}{BAR}{total}", words::total())]).collect()
}

fn score_text(score: &DimensionScore) -> String {
    let own = match (score.state, score.score) {
        (DimensionState::Valid, Some(points)) => points.rounded().to_string(),
        (DimensionState::LeftOut, _) => words::left_out().to_owned(),
        _ => words::not_valid().to_owned(),
    };
    match score.low.zip(score.high).filter(|(low, high)| low != high) {
        Some((low, high)) => format!("{own}{BAR}{}", words::open_range(low.rounded(), high.rounded())),
        None => own,
    }
}

fn walk(snapshot: &Snapshot) -> Vec<String> {
    snapshot.walk.readings.iter().map(|reading| words::reading_label(reading.state).to_owned()).collect()
}

fn road(snapshot: &Snapshot) -> Option<String> {
    let road = snapshot.road.as_ref()?;
    let target = snapshot.stage?.above()?;
    Some(words::road_length(target, road.raises, road.steps.len()))
}

/// The road's steps, grouped by step; without a road, the largest gaps.
fn steps(assessment: &Assessment, answers: &Answers, snapshot: &Snapshot) -> Vec<String> {
    let Some(road) = &snapshot.road else {
        return snapshot.gaps.iter().map(|gap| gap_text(assessment, answers, *gap)).collect();
    };
    let group = |group: Step| {
        let steps =
            road.steps.iter().enumerate().filter(move |(_, step)| group == question(assessment, step.question).step);
        steps.map(move |(place, step)| {
            [words::step_label(group), BAR, &step_text(assessment, answers, step, place < Road::START)].concat()
        })
    };
    Step::ALL.into_iter().flat_map(group).collect()
}

fn gap_text(assessment: &Assessment, answers: &Answers, question: usize) -> String {
    let from = answers.level(question);
    let to = from.unwrap_or(Level::LOWEST).above().expect("a gap lies below level 5");
    step_text(assessment, answers, &RoadStep { question, kind: StepKind::Other, from, to }, true)
}

fn question(assessment: &Assessment, index: usize) -> &Question {
    assessment.question(index).expect("the engine names questions of the assessment").1
}

/// The question, its tags, its advice, today's answer with the next one, and the levels between if the step raises it by more
/// than one.
fn step_text(assessment: &Assessment, answers: &Answers, step: &RoadStep, is_first: bool) -> String {
    let question = question(assessment, step.question);
    let next = step.from.unwrap_or(Level::LOWEST).above().expect("a step begins below level 5");
    let tags = [
        is_first.then_some(words::start_here()),
        question.is_gate().then_some(words::gate()),
        (step.kind == StepKind::Root).then_some(words::root()),
        step.from.is_none().then_some(words::find_out()),
    ];
    let today = match answers.get(step.question) {
        Some(Answer::Level(level)) => question.anchor(level),
        Some(Answer::DontKnow) => words::dont_know(),
        Some(Answer::DoesNotApply) => words::does_not_apply(),
        None => words::not_answered(),
    };
    let change = [words::today(), today, words::then(), question.anchor(next)].concat();
    let mut parts = vec![
        std::iter::once(question.text.as_str()).chain(tags.into_iter().flatten()).collect(),
        question.advice_at(step.from).to_owned(),
        change,
    ];
    if step.to > next {
        parts.push(words::up_to_level(step.from.map_or(1, Level::get), step.to.get()));
    }
    parts.join(BAR)
}
