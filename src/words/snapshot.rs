//! The texts of the snapshot.

use super::{count, pattern_label};
use crate::engine::{Change, Ratio};
use crate::model::{Assessment, Pattern, Stage};

pub const CHANGE_ANSWERS: &str = "Change answers";
pub const START_OVER: &str = "Start over";
pub const OPENED: &str = "This result was opened from a link.";
pub const THIS_RESULT: &str = "This result";
pub const TAKE_IT: &str = "Take it yourself";
pub const NO_STAGE: &str = "No stage yet";
pub const STAGES_LABEL: &str = "Stages";
pub const YOU_SAID: &str = "you guessed";
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
pub const DIMENSIONS_HINT: &str = "Points from 0 to 100. Marks at 20, 40, 60, and 80 show where stages begin. A dashed part is the range left open by unknown answers.";
pub const REFERENCE: &str = "Published";
pub const REFERENCES_HINT: &str = "Published figures give context. They come from other people and other questions, so they are neither a target nor a ranking.";
pub const YOU: &str = "You";
pub const WALK: &str = "The walk";
pub const WALK_HINT: &str = "What low answers have in common, in a fixed order. The first pattern that your answers point to is where to begin; later ones often follow from it.";
pub const NO_READING: &str = "Too little is known to tell whether a pattern is present.";
pub const NO_PATTERN: &str = "None of the patterns that could be checked shows in your answers.";
pub const HELP: &str = "If you want help";
pub const SEND_STAGE: &str = "Tell them my stage: adds this to the link’s address, and nothing else: ";
pub const ROAD: &str = "The road";
pub const ROOT: &str = "Root pattern";
pub const START_HERE: &str = "Start here";
pub const TODAY: &str = "Today";
pub const THEN: &str = "Next";
pub const FIND_OUT: &str = "Find out";
pub const LARGEST_GAPS: &str = "Where the most is left to gain";
pub const GATE: &str = "Must-have";
pub const ANSWERS: &str = "Your answers";
pub const WHAT_IF_HINT: &str =
    "What if? Open a dimension and move a level to see what would follow. Your own answers stay as they are.";
pub const SUPPOSED: &str = "You are looking at a what-if. Your own answers are unchanged.";
pub const REAL_ANSWERS: &str = "Back to my answers";
pub const NOTHING_CHANGES: &str = "Neither the stage nor a score changes.";
pub const PLAN_IT: &str = "Put it on the plan";
pub const EXPORTS: &str = "Save or share";
pub const EXPORTS_HINT: &str =
    "All made in your browser. The picture and the reminder hold no answers. The others do, so share them with care.";
pub const EXPORTS_HINT_FOREIGN: &str = "Here you can copy it. To print or save it, copy the link and open that in a new tab. The link and the text hold your answers, so share them with care.";
pub const LINK_FIELD: &str = "The link";
pub const TEXT_FIELD: &str = "The result as Markdown";
pub const PRINT: &str = "Print or save as PDF";
pub const COPY_LINK: &str = "Copy link to this result";
pub const COPY_MARKDOWN: &str = "Copy as Markdown";
pub const SAVE_MARKDOWN: &str = "Markdown";
pub const SAVE_CSV: &str = "Spreadsheet (CSV)";
pub const SAVE_JSON: &str = "JSON";
pub const SAVE_PICTURE: &str = "Picture (PNG)";
pub const SAVE_REMINDER: &str = "Reminder in 90 days";
pub const COPIED: &str = "Copied.";
pub const COPIED_LINK: &str = "Copied. It holds your answers, so share it with care.";
pub const SAVED: &str = "Given to your browser to save. If there is no file, copy the result instead.";
pub const NOT_COPIED: &str = "The browser does not let this page copy. Save the file instead.";
pub const NOT_COPIED_FOREIGN: &str =
    "The browser does not let this page copy. What you wanted is selected below: copy it yourself.";
pub const NOT_PRINTED: &str =
    "The browser did not show its print dialog. Copy the link and open it in another browser.";
pub const NOT_SAVED: &str = "The browser does not let this page save files. Open the assessment on a page of its own.";
pub const RELATED: &str = "Where to go from here";
pub const ABOUT: &str = "How to read this";
pub const ABOUT_SELF: &str =
    "Self-reported, one person’s view. Ask two colleagues to take it, and compare where you differ.";
pub const ABOUT_VALIDITY: &str = "Not validated: no reliability study of these questions exists yet.";
pub const ABOUT_CUTS: &str =
    "Where numbers separate the answers, the question says who chose the limits: us, or a named source.";
pub const ABOUT_UNKNOWN: &str = "A “don’t know” adds no points and takes none. On a must-have it counts as not met until you find out, and it can rule out stage 5. If it could change your stage, the range is shown.";
pub const ABOUT_PRIVATE: &str = "No answer was sent anywhere.";

/// What is said of the exports.
pub fn exports_hint(is_foreign: bool) -> &'static str {
    if is_foreign { EXPORTS_HINT_FOREIGN } else { EXPORTS_HINT }
}

/// That copying was refused, and what to do instead.
pub fn not_copied(is_foreign: bool) -> &'static str {
    if is_foreign { NOT_COPIED_FOREIGN } else { NOT_COPIED }
}

/// Says what following a link that is offered for one pattern only gives away.
pub fn own_offer(pattern: Pattern) -> String {
    format!(
        "This link is only shown for {}, so the site you visit will know that this was your result.",
        pattern_label(pattern)
    )
}

/// What the call to action may carry.
pub fn stage_parameter(stage: Stage) -> String {
    format!("assessment_stage={}", stage.number())
}

/// The felt stage beside the computed one, which lies `gap` stages below it.
pub fn felt(felt: Stage, gap: i8) -> String {
    let number = felt.number();
    match gap {
        0 => format!("You guessed stage {number}, and your answers come out there too."),
        _ => format!(
            "You guessed stage {number}. Your answers come out at stage {}.",
            number.saturating_add_signed(gap.saturating_neg())
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
        return "Firm: one answer off by one level would not change your stage.".to_owned();
    }
    let other = match (low < stage, high > stage) {
        (true, true) => format!("{} or {}", low.number(), high.number()),
        (true, false) => low.number().to_string(),
        _ => high.number().to_string(),
    };
    format!("Close call: one answer off by one level could make it stage {other}.")
}

/// Too few dimensions have enough answers.
pub fn missing_dimensions(valid: usize, needed: usize) -> String {
    format!("{} enough answers. A stage needs {needed}.", count(valid, "dimension has", "dimensions have"))
}

/// Too few questions are answered with a level.
pub fn missing_coverage(percent: u64) -> String {
    format!("{percent}% of the questions, counted by weight, are answered with a level. A stage needs 60%.")
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
    let score = |score: Option<Ratio>| points(score.map(Ratio::rounded));
    let stage = |stage: Option<Stage>| points(stage.map(|stage| stage.number().into()));
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

/// A score or the number of a stage, or that there is none.
pub fn points(score: Option<u64>) -> String {
    score.map_or_else(|| "–".to_owned(), |score| score.to_string())
}

/// A length in a bar.
pub fn percent(points: u64) -> String {
    format!("{points}%")
}

/// Below a score: what the unknown leaves open.
pub fn open_range(low: u64, high: u64) -> String {
    format!("{low} to {high}")
}

/// What somebody at this stage can often say; it is no fact about who answered.
pub fn typical(stage: Stage, text: &str) -> String {
    format!("Typical of stage {}: {text}", stage.number())
}

/// The loop questions that hold the stage down.
pub fn held_by_loops(loops: usize) -> String {
    format!("Held by {} about acting on numbers; stage 5 needs level 4 there:", count(loops, "question", "questions"))
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

/// How far the road is: it meets the gates and touches the root even where the stage alone would not need it.
pub fn road_length(stage: Stage, raises: u32, steps: usize) -> String {
    let levels = count(usize::try_from(raises).unwrap_or(usize::MAX), "level up", "levels up");
    format!(
        "A shortest way to stage {}: {levels}, in {}. It meets each must-have, and begins at the root pattern if there is one.",
        stage.number(),
        count(steps, "answer", "answers")
    )
}

/// A raise by more than one level.
pub fn up_to_level(from: u8, to: u8) -> String {
    format!("From level {from} up to level {to}, one level at a time.")
}
