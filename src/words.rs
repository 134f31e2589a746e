//! Every text of the interface, in one place. What an assessment says stands in its file.
#![expect(missing_docs, reason = "the texts speak for themselves")]

mod exports;

pub use exports::*;

use crate::engine::{BacklogOutlook, Change, Emptying, Ratio, ReadingState};
use crate::model::{Assessment, Pattern, Stage, Step};

/// The stage's name.
pub fn stage_label(stage: Stage) -> &'static str {
    match stage {
        Stage::Heroic => "Heroic",
        Stage::Local => "Local",
        Stage::Shared => "Shared",
        Stage::Measured => "Measured",
        Stage::SelfCorrecting => "Self-correcting",
    }
}

/// What one can see at this stage, in a few words.
pub fn stage_mark(stage: Stage) -> &'static str {
    match stage {
        Stage::Heroic => "It depends on who is in the room",
        Stage::Local => "Some do it well; it stops when they are away",
        Stage::Shared => "Most do it, unasked; it is written down",
        Stage::Measured => "The system enforces it; numbers show it",
        Stage::SelfCorrecting => "Numbers change what people do",
    }
}

/// The pattern's name.
pub fn pattern_label(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::OwnershipGap => "Ownership Gap",
        Pattern::CoordinationTax => "Coordination Tax",
        Pattern::BacklogIllusion => "Backlog Illusion",
        Pattern::AiValidationGap => "AI Validation Gap",
    }
}

/// What the walk asks before it names the pattern.
pub fn pattern_question(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::OwnershipGap => "Is one person accountable for delivery, from roadmap to production?",
        Pattern::CoordinationTax => "Does work move cleanly across handoffs, teams, and vendors?",
        Pattern::BacklogIllusion => "Is the right work chosen, and does the chosen work get out?",
        Pattern::AiValidationGap => "Can anyone show with data that the AI works in production?",
    }
}

/// What the pattern looks like from inside.
pub fn pattern_text(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::OwnershipGap => {
            "Every function owns a slice and nobody owns the result. When a commitment slips, it is unclear who answers for it."
        }
        Pattern::CoordinationTax => {
            "Meetings, approvals, and handoffs take more time than the work between them. Adding people makes it slower first."
        }
        Pattern::BacklogIllusion => {
            "The list grows faster than anything leaves it. Items are ranked again and again, and the roadmap slips while the team stays busy."
        }
        Pattern::AiValidationGap => {
            "Nobody wrote down what good enough means before launch. Users notice a drop in quality before the team does."
        }
    }
}

/// What the walk found at one of its four steps.
pub fn reading_label(state: ReadingState, is_asked: bool) -> &'static str {
    match (state, is_asked) {
        (_, false) => "Not asked in this assessment",
        (ReadingState::Root, _) => "No. The walk stops here",
        (ReadingState::AlsoPresent, _) => "No. Also present",
        (ReadingState::Absent, _) => "Holds",
        (ReadingState::Unknown, _) => "Not enough answers to tell",
    }
}

/// The step's name.
pub fn step_label(step: Step) -> &'static str {
    match step {
        Step::Diagnose => "Diagnose",
        Step::Own => "Own",
        Step::Connect => "Connect",
        Step::Focus => "Focus",
        Step::Prove => "Prove",
    }
}

pub const FELT_LEGEND: &str = "Where do you think you are?";
pub const FELT_HINT: &str = "A guess, to compare with the result. You can skip it.";
pub const START: &str = "Start";
pub const SKIP_GUESS: &str = "Start without a guess";
pub const WAITING: &str = "Loading the questions …";
pub const NOTHING_LEAVES: &str = "nothing leaves this page";
pub const PRIVACY_TITLE: &str = "How private is this?";
pub const PRIVACY: [&str; 3] = [
    "Your answers stay in this browser tab. Before the first question appears, the page locks itself: from then on the browser refuses every request it could make.",
    "The site around it learns how far you came, that you finished or saved something, and how tall this box is. It never learns an answer, a score, or a stage.",
    "Nothing is stored. Close the tab and the answers are gone.",
];

pub const SETUP_TITLE: &str = "Before the questions";
pub const SETUP_HINT: &str = "So that you are only asked what applies to you. It does not count in any score.";

pub const DONT_KNOW: &str = "Don’t know";
pub const DOES_NOT_APPLY: &str = "Does not apply to us";
pub const WHY: &str = "Why this matters";
pub const CUTS_OWN: &str = "The limits between these answers are ours.";
pub const SOURCES: &str = "Sources";
pub const NEW_TAB: &str = "opens in a new tab";
pub const BACK: &str = "Back";
pub const NEXT: &str = "Next";
pub const TO_REVIEW: &str = "Back to the list";
pub const KEYS: &str = "Keys 1 to 5 choose an answer, Enter goes on.";

pub const REVIEW_TITLE: &str = "Your answers";
pub const REVIEW_COMPLETE: &str = "Every question has an answer.";
pub const NOT_ANSWERED: &str = "Not answered";
pub const SHOW_SNAPSHOT: &str = "Show the snapshot";

pub const CHANGE_ANSWERS: &str = "Change answers";
pub const START_OVER: &str = "Start over";
pub const NO_STAGE: &str = "No stage yet";
pub const STAGES_LABEL: &str = "Stages";
pub const YOU_SAID: &str = "you said";
pub const PROVISIONAL: &str = "Provisional";
pub const PROVISIONAL_WHY: &str = "Too much is still unknown for a firm result. Finding it out is the next step.";
pub const NOTHING_HOLDS: &str = "Nothing holds it down: this is the highest stage.";
pub const RADAR: &str = "The scores of the dimensions as a shape";
pub const DIMENSIONS: &str = "Dimensions";
pub const DIMENSION: &str = "Dimension";
pub const SCORE: &str = "Score";
pub const TOTAL: &str = "Total";
pub const LEFT_OUT: &str = "does not apply";
pub const NOT_VALID: &str = "too few answers";
pub const DIMENSIONS_HINT: &str = "Points from 0 to 100. The bars are cut where the next stage begins: at 20, 40, 60, and 80. Where something is unknown, the dashed part shows what it leaves open.";
pub const OUTLOOK_ASSUMPTIONS: &str = "Arithmetic, not a forecast. It assumes that the months to come are like those counted, that the oldest items go first, and that items are counted alike on the way in and out.";
pub const REFERENCES: &str = "Beside published figures";
pub const REFERENCES_HINT: &str =
    "Context, not a target and no percentile: these are other people, asked or measured in other ways.";
pub const YOU: &str = "You";
pub const WALK: &str = "The walk";
pub const WALK_HINT: &str =
    "Four questions in a fixed order. The first one that fails is where to begin; later ones often follow from it.";
pub const NO_READING: &str = "Too little is known to tell whether a pattern is present.";
pub const NO_PATTERN: &str = "None of the patterns that could be read is present.";
pub const ROAD: &str = "The road";
pub const ROOT: &str = "Root pattern";
pub const START_HERE: &str = "Start here";
pub const TODAY: &str = "Today";
pub const THEN: &str = "Next";
pub const FIND_OUT: &str = "Find out";
pub const UNKNOWN_TODAY: &str = "Not known";
pub const LARGEST_GAPS: &str = "Where the most is left to gain";
pub const GATE: &str = "Gate";
pub const WHAT_IF: &str = "Your answers, and what if";
pub const WHAT_IF_HINT: &str =
    "Open a dimension and move a level to see what would follow. Your own answers stay as they are.";
pub const SUPPOSED: &str = "This is a what if, not your answers.";
pub const REAL_ANSWERS: &str = "Back to my answers";
pub const NOTHING_CHANGES: &str = "Neither the stage nor a score changes.";
pub const PLAN_IT: &str = "Put it on the plan";
pub const EXPORTS: &str = "Take it along";
pub const EXPORTS_HINT: &str =
    "Made here, in your browser. Only the link holds your answers in its address: give it to those who may see them.";
pub const PRINT: &str = "Print or save as PDF";
pub const COPY_LINK: &str = "Copy link to this result";
pub const COPY_MARKDOWN: &str = "Copy as Markdown";
pub const SAVE_MARKDOWN: &str = "Markdown";
pub const SAVE_CSV: &str = "Spreadsheet (CSV)";
pub const SAVE_REMINDER: &str = "Reminder in 90 days";
pub const COPIED: &str = "Copied.";
pub const SAVED: &str = "Done.";
pub const NOT_COPIED: &str = "The browser does not let this page copy. Save the file instead.";
pub const NOT_SAVED: &str = "The browser does not let this page save files. Open the assessment on a page of its own.";
pub const RELATED: &str = "Where to go from here";
pub const ABOUT: &str = "How to read this";
pub const ABOUT_SELF: &str = "Self-reported, one person’s view. Ask two colleagues to take it and compare where you differ: that is the conversation to have.";
pub const ABOUT_VALIDITY: &str = "Not validated: no reliability study of these questions exists yet.";
pub const ABOUT_CUTS: &str =
    "Where a question has limits in numbers, it says whose they are: ours, or those of a source of the year given.";
pub const ABOUT_UNKNOWN: &str = "What nobody knew was not counted as good or bad. Where it matters the range is shown, and finding out is a next step.";
pub const ABOUT_PRIVATE: &str = "Nothing was sent anywhere.";

pub const FAILED_TO_LOAD: &str = "This assessment could not be loaded. The rest of the page is not affected.";
pub const CRASHED: &str = "This assessment stopped because of a mistake of ours. Your answers were sent nowhere.";
pub const OPEN_ALONE: &str = "Open it on a page of its own";
pub const NO_SCRIPT: &str = "The assessment runs in your browser and needs JavaScript and WebAssembly.";
pub const ALL_ASSESSMENTS: &str = "All assessments";

/// "one answer" or "3 answers".
pub fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

/// The cover's line of facts.
pub fn facts(questions: usize, minutes: u8) -> String {
    format!("{questions} questions · {minutes} minutes · {NOTHING_LEAVES}")
}

/// Whom an assessment is for and how long it takes.
pub fn gallery_facts(audience: &str, minutes: u8) -> String {
    format!("For {audience} · {minutes} minutes")
}

/// Where the visitor is: "7 of 15".
pub fn position(index: usize, total: usize) -> String {
    format!("{} of {total}", index + 1)
}

/// What the progress bar is called.
pub fn progress(index: usize, total: usize) -> String {
    format!("Question {} of {total}", index + 1)
}

/// Who drew the limits between the answers: "own", or a source with its year.
pub fn cuts(cuts: &str) -> String {
    if cuts == "own" { CUTS_OWN.to_owned() } else { format!("The limits between these answers follow {cuts}.") }
}

/// How many questions are open.
pub fn review_open(open: usize) -> String {
    format!(
        "{} without an answer. You can leave it so: what is unknown is shown as a range.",
        count(open, "question", "questions")
    )
}

/// "Stage 2".
pub fn stage_number(stage: Stage) -> String {
    format!("Stage {}", stage.number())
}

/// The felt stage beside the computed one.
pub fn felt(felt: Stage, gap: i8) -> String {
    let number = felt.number();
    match gap {
        0 => format!("You said {number}, and your answers say the same."),
        1.. => format!(
            "You said {number}. Your answers say {} lower.",
            count(usize::from(gap.unsigned_abs()), "stage", "stages")
        ),
        _ => format!(
            "You said {number}. Your answers say {} higher.",
            count(usize::from(gap.unsigned_abs()), "stage", "stages")
        ),
    }
}

/// The range of stages that the unknown leaves open.
pub fn range(low: Stage, high: Stage, unknown: usize) -> String {
    format!(
        "Between stage {} and stage {}, because {} unknown.",
        low.number(),
        high.number(),
        count(unknown, "answer is", "answers are")
    )
}

/// How much one misjudged answer would change.
pub fn firmness(stage: Stage, low: Stage, high: Stage) -> String {
    if low == stage && high == stage {
        return "Firm: judging any single answer one level higher or lower changes nothing.".to_owned();
    }
    let other = match (low < stage, high > stage) {
        (true, true) => format!("{} or {}", low.number(), high.number()),
        (true, false) => low.number().to_string(),
        _ => high.number().to_string(),
    };
    format!("On the edge: judging a single answer one level differently could make it stage {other}.")
}

/// Too few dimensions have enough answers.
pub fn missing_dimensions(valid: usize, needed: usize) -> String {
    format!("{} enough answers; a stage needs {needed}.", count(valid, "dimension has", "dimensions have"))
}

/// Too few questions are answered with a level.
pub fn missing_coverage(percent: u64) -> String {
    format!("{percent} percent of the questions, by weight, are answered with a level; a stage needs 60.")
}

/// The answer that was really given.
pub fn you_answered(answer: &str) -> String {
    format!("You answered: {answer}")
}

/// The level that is only supposed.
pub fn supposing(anchor: &str) -> String {
    format!("What if: {anchor}")
}

/// A level with its description.
pub fn level_label(level: u8, anchor: &str) -> String {
    format!("{level}: {anchor}")
}

/// What supposed answers change: the stage, then each score, then the root.
pub fn change(assessment: &Assessment, change: &Change) -> String {
    let score = |score: Option<Ratio>| score.map_or_else(|| "–".to_owned(), |score| score.rounded().to_string());
    let stage = |stage: Option<Stage>| stage.map_or_else(|| "–".to_owned(), |stage| stage.number().to_string());
    let root = |root: Option<Pattern>| root.map_or("none", pattern_label);
    let mut parts = Vec::new();
    if change.stage.is_moved() {
        parts.push(format!("Stage {} → {}", stage(change.stage.before), stage(change.stage.after)));
    }
    for (dimension, shift) in &change.dimensions {
        parts.push(format!(
            "{} {} → {}",
            assessment.dimensions[*dimension].title,
            score(shift.before),
            score(shift.after)
        ));
    }
    if change.root.is_moved() {
        parts.push(format!("{ROOT}: {} → {}", root(change.root.before), root(change.root.after)));
    }
    if parts.is_empty() { NOTHING_CHANGES.to_owned() } else { parts.join(" · ") }
}

/// One axis of the radar, as it is read aloud.
pub fn axis(title: &str, score: Option<u64>) -> String {
    score.map_or_else(|| format!("{title}: no score"), |score| format!("{title}: {score} of 100"))
}

/// Below a score: what the unknown leaves open.
pub fn open_range(low: u64, high: u64) -> String {
    format!("{low} to {high}")
}

/// The gates that hold the stage down.
pub fn held_by_gates(gates: usize) -> String {
    format!("Held by {}:", count(gates, "failed gate", "failed gates"))
}

/// The weakest dimensions, which hold the stage down.
pub fn held_by_weakest(titles: &str, score: u64) -> String {
    format!("Held by your weakest area: {titles} ({score}). A stage is at most one above it.")
}

/// The total, which holds the stage down; rounded up to the next stage's begin it would look like a mistake.
pub fn held_by_total(score: u64, stage: Stage) -> String {
    let begin = 20 * u64::from(stage.number());
    let score = if score < begin { score.to_string() } else { format!("just under {begin}") };
    format!("Held by your total: {score}. Stage {} begins at {begin}.", stage.number() + 1)
}

/// How far the road is.
pub fn road_length(stage: Stage, raises: u32, steps: usize) -> String {
    let raises = count(usize::try_from(raises).unwrap_or(usize::MAX), "raise by one level", "raises by one level");
    format!("The shortest way to stage {}: {raises}, in {}.", stage.number(), count(steps, "question", "questions"))
}

/// The steps behind the first ones.
pub fn more_steps(number: usize) -> String {
    count(number, "more step", "more steps")
}

/// A raise by more than one level.
pub fn up_to_level(from: u8, to: u8) -> String {
    format!("From level {from} up to level {to}, one level at a time.")
}

/// What follows from the numbers of a backlog, a sentence for each thing that can be told.
pub fn outlook(outlook: &BacklogOutlook) -> Vec<String> {
    let items = |number: u64| format!("{number} {}", if number == 1 { "item" } else { "items" });
    let lines = [
        outlook.growth.map(|growth| match growth {
            0 => "The list stays as long as it is.".to_owned(),
            1.. => format!("The list grows by {} a month.", items(growth.unsigned_abs())),
            _ => format!("The list shrinks by {} a month.", items(growth.unsigned_abs())),
        }),
        outlook
            .intake_cut
            .filter(|cut| *cut > 0)
            .map(|cut| format!("To stop that, accept {} fewer a month.", items(cut))),
        outlook.finished_of_ten.map(|finished| format!("Of ten new requests, {finished} will ever be finished.")),
        outlook.open_in_a_year.map(|open| format!("In twelve months, {} will be open.", items(open))),
        outlook.emptying.map(|emptying| match emptying {
            Emptying::Empties(months) => format!("At this pace the list is empty in {} months.", tenths(months)),
            Emptying::Never => "At this pace the list never empties.".to_owned(),
            Emptying::AlreadyEmpty => "Nothing is open.".to_owned(),
        }),
        outlook
            .months_without_intake
            .map(|months| format!("With nothing new coming in, finishing it takes {} months.", tenths(months))),
        outlook
            .months_for_new_item
            .map(|months| format!("A new item waits {} months, if the oldest go first.", tenths(months))),
        outlook.months_in_progress.map(|months| format!("A started item takes {} months on average.", tenths(months))),
        outlook.in_progress_per_person.map(|number| format!("{} started items for each person.", tenths(number))),
    ];
    lines.into_iter().flatten().collect()
}

/// A number with one decimal, without one where it is 0.
fn tenths(number: Ratio) -> String {
    let tenths = number.times(10).rounded();
    if tenths.is_multiple_of(10) { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

/// "22 Nov 2026"; `month` counts from 0.
pub fn date(day: u32, month: u32, year: u32) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = usize::try_from(month).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default();
    format!("{day} {month} {year}")
}
