//! Reading an assessment file: what is accepted, and the messages for everything else.

use delivery_assessments::model::{Assessment, AssessmentFile, Diagnosis, Pattern, Problem, Role, Stage, Step};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A file without mistakes: the first question has every field, the others only the required ones.
const FILE: &str = r#"
id = "flow"
version = 3
title = "Flow"
promise = "Find out what holds your work up."
audience = "Engineering leaders"
scope = "One team, the last quarter"
minutes = 5
related = [{ id = "team-work", reason = "Take it next if work waits for people." }]

[listing]
area = "delivery"
roles = ["cto", "qa-lead"]
symptoms = ["Work waits.", "Nobody knows where."]

[stages]
heroic = "Somebody pushes it through."
local = "Two teams know how."
shared = "It is written down."
measured = "A chart shows it."
self-correcting = "The chart changes the plan."

[patterns]
ownership-gap = "Nobody answers for it."
coordination-tax = "Work waits for people."

[[editions]]
version = 1
questions = ["lead-time", "gone", "owner", "review"]
changed = ["review"]

[[setup]]
id = "releases"
text = "Who releases?"
choices = [{ id = "team", text = "The team" }, { id = "others", text = "Somebody else", excludes = [] }]

[numbers]
title = "Your numbers"
intro = "Count one month."
added = { label = "Added", hint = "Without duplicates" }
finished = { label = "Finished", hint = "In use" }
dropped = { label = "Dropped", hint = "Closed unfinished" }
open = { label = "Open", hint = "Today" }
in_progress = { label = "In progress", hint = "Begun and open" }
people = { label = "People", hint = "Who finish items" }

[[dimensions]]
id = "delivery"
title = "Delivery"
weight = 2
covers = "From commit to production"
low = "Work waits."
middle = "Work moves."
high = "Work flows on."
top = "Work flows."

[[dimensions.questions]]
id = "lead-time"
text = "How long did the last change take?"
anchors = ["Months", "Weeks", "Days", "A day", "An hour"]
weight = 3
gate = true
gate_reason = "Slow feedback hides everything else."
pattern = "coordination-tax"
step = "connect"
why = "Waiting costs more than working."
cuts = "DORA 2024"
advice = { lower = "Write down where it waited.", middle = "Remove the wait.", upper = "Set a limit." }
sources = [{ title = "DORA, State of DevOps", year = 2024, url = "https://dora.dev/research/2024/" }]
references = [{ value = "5.5", unit = "of 10, mean", population = "Respondents", year = 2025, source = "DORA", url = "https://dora.dev/" }]

[[dimensions.questions]]
id = "review"
text = "How long did the last review wait?"
anchors = ["A month", "A week", "A day", "Hours", "Minutes"]
loop = true
loop_reason = "A wait that is seen gets shorter."
pattern = "coordination-tax"
step = "focus"
advice = { lower = "Review first.", middle = "Review at once.", upper = "Review in pairs." }

[[dimensions.questions]]
id = "handoffs"
text = "How many teams did the last change pass?"
anchors = ["Five", "Four", "Three", "Two", "One"]
pattern = "coordination-tax"
step = "connect"
advice = { lower = "Count them.", middle = "Leave one out.", upper = "Leave all out." }

[[dimensions.questions]]
id = "slip"
text = "Who answered for the last slip?"
anchors = ["No one", "Everyone", "A lead", "A name", "A name with a deputy"]
pattern = "ownership-gap"
step = "own"
advice = { lower = "Ask.", middle = "Name one.", upper = "Name a deputy." }

[[dimensions.questions]]
id = "launch"
text = "Who answered for the last launch?"
anchors = ["No one", "Everyone", "A lead", "A name", "A name with a deputy"]
pattern = "ownership-gap"
step = "own"
advice = { lower = "Ask.", middle = "Name one.", upper = "Name a deputy." }

[[dimensions.questions]]
id = "outage"
text = "Who answered for the last outage?"
anchors = ["No one", "Everyone", "A lead", "A name", "A name with a deputy"]
pattern = "ownership-gap"
step = "own"
advice = { lower = "Ask.", middle = "Name one.", upper = "Name a deputy." }

[[dimensions]]
id = "ownership"
title = "Ownership"
covers = "Who answers for what"
low = "Nobody does."
middle = "Some do."
high = "Most do."
top = "Everybody does."

[[dimensions.questions]]
id = "owner"
text = "Who owned the last incident?"
anchors = ["Nobody", "A manager", "A team", "A person", "Its author"]
step = "own"
advice = { lower = "Name one.", middle = "Write it down.", upper = "Publish the list." }
"#;

fn read(toml: &str) -> Result<Assessment, Vec<Problem>> {
    toml::from_str::<AssessmentFile>(toml).expect("only a file that is not TOML stops the reading").check()
}

#[track_caller]
fn check(toml: &str, expected: &[&str]) {
    let problems = read(toml).err().unwrap_or_default();
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, expected);
}

/// Checks that [`FILE`], with the first `old` replaced by `new`, is refused with `expected`.
#[track_caller]
fn check_change(old: &str, new: &str, expected: &[&str]) {
    assert!(FILE.contains(old), "{old:?} is not in the file");
    check(&FILE.replacen(old, new, 1), expected);
}

/// What can be deserialized has two of these traits, and then naming their function does not compile.
trait Checked<Kind> {
    fn compiles() {}
}

struct Anything;
struct Deserialized;

impl<T> Checked<Anything> for T {}
impl<T: DeserializeOwned> Checked<Deserialized> for T {}

#[test]
fn only_the_check_makes_an_assessment_and_a_diagnosis() {
    <Assessment as Checked<_>>::compiles();
    <Diagnosis as Checked<_>>::compiles();
}

#[test]
fn a_file_without_a_mistake_is_an_assessment() {
    let assessment = read(FILE).expect("the file has no mistake");
    assert_eq!(assessment.question_count(), 7);
    let (dimension, question) = assessment.question(0).expect("it has seven");
    assert_eq!((dimension.weight, question.weight), (2, 3));
    assert_eq!(question.gate.as_deref(), Some("Slow feedback hides everything else."));
    assert_eq!(
        assessment.question(1).and_then(|(_, review)| review.loop_reason.as_deref()),
        Some("A wait that is seen gets shorter.")
    );
    assert_eq!((question.advice.middle.as_str(), dimension.top.as_str()), ("Remove the wait.", "Work flows."));
    assert_eq!(assessment.pattern_text(Pattern::CoordinationTax), Some("Work waits for people."));
    assert_eq!(assessment.pattern_text(Pattern::BacklogIllusion), None);
    assert_eq!(
        (assessment.editions[0].version, assessment.editions[0].questions.as_slice()),
        (1, [Some(0), None, Some(6), None].as_slice())
    );
    assert_eq!(question.pattern, Some(Pattern::CoordinationTax));
    assert_eq!(question.step, Step::Connect);
    assert_eq!(question.cuts.as_deref(), Some("DORA 2024"));
    assert_eq!(question.sources[0].year, 2024);
    assert_eq!((question.references[0].value.as_str(), question.references[0].year), ("5.5", 2025));
    assert_eq!(assessment.stages[Stage::SelfCorrecting], "The chart changes the plan.");
    assert_eq!(assessment.related[0].id, "team-work");
    assert_eq!(assessment.setup[0].choices[1].text, "Somebody else");
    assert_eq!(assessment.listing.as_ref().map(|listing| listing.roles[1]), Some(Role::QaLead));
    assert_eq!(assessment.numbers.as_ref().map(|numbers| numbers.in_progress.hint.as_str()), Some("Begun and open"));
}

#[test]
fn what_may_be_left_out_has_a_meaning() {
    let assessment = read(FILE).expect("the file has no mistake");
    let (dimension, question) = assessment.question(6).expect("it has seven");
    assert_eq!((dimension.weight, question.weight), (1, 1));
    assert!(!question.is_gate() && !question.is_loop());
    assert_eq!((question.pattern, &question.why, &question.cuts), (None, &None, &None));
    assert!(question.sources.is_empty() && question.references.is_empty());
    assert!(assessment.setup[0].choices[0].excludes.is_empty());
}

#[test]
fn an_empty_file_lacks_everything() {
    check(
        "",
        &[
            "id: missing, a text belongs here",
            "version: missing, a whole number belongs here",
            "title: missing, a text belongs here",
            "promise: missing, a text belongs here",
            "audience: missing, a text belongs here",
            "scope: missing, a text belongs here",
            "minutes: missing, a whole number belongs here",
            "stages: missing, a table belongs here",
            "dimensions: missing, a list belongs here",
            "patterns: missing, a table belongs here",
        ],
    );
}

#[test]
fn a_value_of_another_kind_is_refused() {
    check_change("minutes = 5", "minutes = 4.5", &["minutes: wrong kind, a whole number belongs here"]);
    check_change(
        "gate = true",
        "gate = 1",
        &["dimensions[0].questions[0].gate: wrong kind, `true` or `false` belongs here"],
    );
    check_change("\"Days\"", "3", &["dimensions[0].questions[0].anchors[2]: wrong kind, a text belongs here"]);
    check_change(
        "advice = { lower = \"Name one.\", middle = \"Write it down.\", upper = \"Publish the list.\" }",
        "advice = \"Name one.\"",
        &["dimensions[1].questions[0].advice: wrong kind, a table belongs here"],
    );
}

#[test]
fn a_text_is_one_plain_line() {
    check_change("\"Delivery\"", "\"\"", &["dimensions[0].title: empty, write at least a word"]);
    check_change("\"Delivery\"", "\"  \"", &["dimensions[0].title: empty, write at least a word"]);
    check_change("\"Delivery\"", "\"Delivery \"", &["dimensions[0].title: white space around the text, remove it"]);
    check_change(
        "\"Delivery\"",
        "\"De\\nlivery\"",
        &["dimensions[0].title: a line break or control character in the text, write one plain line"],
    );
}

#[test]
fn an_id_is_in_kebab_case() {
    let too_long = "a".repeat(61);
    for wrong in ["Flow", "lead_time", "lead--time", "-flow", "flow-", "1-flow", "flow time", "débit", &too_long] {
        let expected = format!(
            "id: {wrong:?} is no id, write lower-case letters, digits and single hyphens, a letter first, at most 60"
        );
        check_change("\"flow\"", &format!("{wrong:?}"), &[&expected]);
    }
    check_change("\"flow\"", "\"f1-2x-z\"", &[]);
    check_change("\"flow\"", &format!("\"{}\"", "a".repeat(60)), &[]);
}

#[test]
fn an_id_stands_once() {
    check_change("\"ownership\"", "\"delivery\"", &["dimensions[1].id: the same as dimensions[0].id, choose another"]);
    check_change(
        "id = \"owner\"",
        "id = \"lead-time\"",
        &["dimensions[1].questions[0].id: the same as dimensions[0].questions[0].id, choose another"],
    );
    check_change("id = \"owner\"", "id = \"delivery\"", &[]);
}

#[test]
fn a_question_is_asked_once() {
    check_change(
        "\"Who owned the last incident?\"",
        "\"How long did the last REVIEW wait?\"",
        &["dimensions[1].questions[0].text: the same as dimensions[0].questions[1].text, choose another"],
    );
}

#[test]
fn a_number_has_its_limits() {
    check_change("version = 3", "version = 0", &["version: 0, it has to be 1 to 16777215"]);
    check_change("minutes = 5", "minutes = 61", &["minutes: 61, it has to be 1 to 60"]);
    check_change("weight = 2", "weight = 4", &["dimensions[0].weight: 4, it has to be 1, 2 or 3"]);
    check_change("weight = 3", "weight = -1", &["dimensions[0].questions[0].weight: -1, it has to be 1, 2 or 3"]);
    let year = "dimensions[0].questions[0].sources[0].year";
    check_change("year = 2024", "year = 1949", &[&format!("{year}: 1949, it has to be 1950 to 2100")]);
    check_change("year = 2024", "year = 67560", &[&format!("{year}: 67560, it has to be 1950 to 2100")]);
    check_change("year = 2024, ", "", &[&format!("{year}: missing, a whole number belongs here")]);
}

#[test]
fn a_question_has_five_different_anchors() {
    let anchors = "dimensions[0].questions[0].anchors";
    check_change("\"Days\", ", "", &[&format!("{anchors}: 4 anchors, a question has 5")]);
    check_change("\"Days\"", "\"Days\", \"Day\"", &[&format!("{anchors}: 6 anchors, a question has 5")]);
    check_change("\"Days\"", "\"weeks\"", &[&format!("{anchors}[2]: the same as {anchors}[1], choose another")]);
    check_change(
        "\"Days\"",
        "\" weeks\"",
        &[
            &format!("{anchors}[2]: the same as {anchors}[1], choose another"),
            &format!("{anchors}[2]: white space around the text, remove it"),
        ],
    );
    check_change(
        "\"Months\", \"Weeks\"",
        "\"\", \"\"",
        &[
            &format!("{anchors}[0]: empty, write at least a word"),
            &format!("{anchors}[1]: empty, write at least a word"),
        ],
    );
}

#[test]
fn a_pattern_and_a_step_are_chosen_from_a_list() {
    check_change(
        "\"coordination-tax\"",
        "\"tax\"",
        &["dimensions[0].questions[0].pattern: \"tax\", it has to be one of \
           ownership-gap, coordination-tax, backlog-illusion, ai-validation-gap"],
    );
    check_change(
        "\"connect\"",
        "\"Connect\"",
        &["dimensions[0].questions[0].step: \"Connect\", it has to be one of diagnose, own, connect, focus, prove"],
    );
}

#[test]
fn a_loop_has_a_reason_and_only_a_loop_has() {
    let reason = "dimensions[0].questions[1].loop_reason";
    check_change(
        "loop_reason = \"A wait that is seen gets shorter.\"",
        "",
        &[&format!("{reason}: missing, say why the highest stage needs level 4 here")],
    );
    check_change("loop = true", "", &[&format!("{reason}: this is no loop, add `loop = true` or remove the reason")]);
    check_change("gate = true", "gate = true\nloop = true\nloop_reason = \"And it leads to a change.\"", &[]);
}

#[test]
fn one_or_two_questions_are_loops() {
    let more = |count: usize| {
        FILE.replacen("step = \"own\"", "step = \"own\"\nloop = true\nloop_reason = \"It is checked.\"", count)
    };
    check(&more(1), &[]);
    check(&more(2), &["dimensions: 3 questions have `loop = true`, an assessment has 1 or 2"]);
    check_change(
        "loop = true\nloop_reason = \"A wait that is seen gets shorter.\"",
        "",
        &["dimensions: 0 questions have `loop = true`, an assessment has 1 or 2"],
    );
}

#[test]
fn a_sentence_stands_for_each_pattern_that_is_asked_for() {
    let tagged = "pattern = \"ownership-gap\"\n";
    check_change(
        "ownership-gap = \"Nobody answers for it.\"",
        "",
        &["patterns.ownership-gap: missing, 3 questions are tagged with it: say what a low answer to them points to"],
    );
    check_change(
        tagged,
        "",
        &[
            "patterns.ownership-gap: 2 questions are tagged with it, tag 3 or remove the sentence",
            "patterns: 1 patterns have 3 tagged questions, an assessment asks for at least 2",
        ],
    );
    check_change(
        "[patterns]",
        "[patterns]\nbacklog-illusion = \"Nothing gets out.\"",
        &["patterns.backlog-illusion: 0 questions are tagged with it, tag 3 or remove the sentence"],
    );
    check_change(
        "ownership-gap = ",
        "ownership = ",
        &[
            "patterns.ownership: unknown field, did you mean `ownership-gap`?",
            "patterns.ownership-gap: missing, 3 questions are tagged with it: say what a low answer to them points to",
        ],
    );
}

#[test]
fn an_assessment_asks_for_two_patterns() {
    let one = FILE.replace("pattern = \"ownership-gap\"\n", "").replace("ownership-gap = ", "#");
    check(&one, &["patterns: 1 patterns have 3 tagged questions, an assessment asks for at least 2"]);
    let none = one.replace("pattern = \"coordination-tax\"\n", "").replace("coordination-tax = ", "#");
    check(&none, &["patterns: 0 patterns have 3 tagged questions, an assessment asks for at least 2"]);
}

#[test]
fn an_edition_is_an_earlier_version_with_the_questions_of_then() {
    let version = |given: &str| FILE.replacen("version = 1", given, 1);
    check(&version("version = 2"), &[]);
    check(&version("version = 3"), &["editions[0].version: 3, it has to be 1 or more, and below today's 3"]);
    check(&version("version = 0"), &["editions[0].version: 0, it has to be 1 or more, and below today's 3"]);
    let questions = "questions = [\"lead-time\", \"gone\", \"owner\", \"review\"]";
    check_change(
        questions,
        "questions = []",
        &[
            "editions[0].questions: 0 questions, an edition had 1 to 100",
            "editions[0].changed[0]: \"review\" is not among the `questions` of then",
        ],
    );
    check_change(
        "\"gone\"",
        "\"lead-time\"",
        &["editions[0].questions[1]: the same as editions[0].questions[0], choose another"],
    );
    check_change(
        "changed = [\"review\"]",
        "changed = [\"slip\"]",
        &["editions[0].changed[0]: \"slip\" is not among the `questions` of then"],
    );
    check_change(
        "[[setup]]",
        "[[editions]]\nversion = 1\nquestions = [\"lead-time\"]\n\n[[setup]]",
        &["editions[1].version: the same as editions[0].version, choose another"],
    );
}

#[test]
fn a_gate_has_a_reason_and_only_a_gate_has() {
    check_change(
        "gate_reason = \"Slow feedback hides everything else.\"",
        "",
        &["dimensions[0].questions[0].gate_reason: missing, say why failing this question holds the stage down"],
    );
    let without_gate =
        "dimensions[0].questions[0].gate_reason: this is no gate, add `gate = true` or remove the reason";
    check_change("gate = true", "", &[without_gate]);
    check_change("gate = true", "gate = false", &[without_gate]);
}

#[test]
fn limits_between_anchors_name_their_source() {
    let cuts = "dimensions[0].questions[0].cuts";
    let sources = FILE.lines().find(|line| line.starts_with("sources")).expect("the first question has some");
    check_change(sources, "", &[&format!("{cuts}: names a source, so `sources` needs at least one entry")]);
    check_change(sources, "sources = []", &[&format!("{cuts}: names a source, so `sources` needs at least one entry")]);
    check_change(
        "\"DORA 2024\"",
        "\"DORA\"",
        &[&format!("{cuts}: no year, write \"own\" or a source with its year, such as \"DORA 2024\"")],
    );
    check(&FILE.replace(sources, "").replace("\"DORA 2024\"", "\"own\""), &[]);
}

#[test]
fn related_assessments_are_others_and_few() {
    let named = |count: usize| (1..=count).map(|number| format!("{{ id = \"a{number}\", reason = \"Because.\" }},"));
    let related = FILE.lines().find(|line| line.starts_with("related")).expect("the file has some");
    check_change("\"team-work\"", "\"flow\"", &["related[0].id: the id of this assessment itself, name another one"]);
    check_change(
        "\"team-work\"",
        "\"Team\"",
        &[
            "related[0].id: \"Team\" is no id, write lower-case letters, digits and single hyphens, a letter first, at most 60",
        ],
    );
    check_change(
        "related = [",
        "related = [{ id = \"team-work\", reason = \"Because.\" }, ",
        &["related[1].id: the same as related[0].id, choose another"],
    );
    let list = |count| format!("related = [{}]", named(count).collect::<String>());
    check_change(related, &list(5), &[]);
    check_change(related, &list(6), &["related: 6 related assessments, there can be at most 5"]);
    check_change(related, "", &[]);
}

#[test]
fn a_reference_is_a_text_with_its_year_and_address() {
    let reference = "dimensions[0].questions[0].references[0]";
    check_change("\"5.5\"", "5.5", &[&format!("{reference}.value: wrong kind, a text belongs here")]);
    check_change("year = 2025", "year = 1925", &[&format!("{reference}.year: 1925, it has to be 1950 to 2100")]);
    check_change(
        ", population = \"Respondents\"",
        "",
        &[&format!("{reference}.population: missing, a text belongs here")],
    );
    check_change(
        "value =",
        "vlaue = \"1\", value =",
        &[&format!("{reference}.vlaue: unknown field, did you mean `value`?")],
    );
}

/// The questions that the choice "others" excludes if its list is `excludes`.
#[track_caller]
fn check_excluded(excludes: &str, expected: &[usize]) {
    let assessment = read(&FILE.replacen("excludes = []", &format!("excludes = {excludes}"), 1));
    assert_eq!(assessment.map(|assessment| assessment.setup[0].choices[1].excludes.clone()), Ok(expected.to_vec()));
}

#[test]
fn a_choice_excludes_dimensions_and_questions() {
    check_excluded("[]", &[]);
    check_excluded("[\"review\"]", &[1]);
    check_excluded("[\"delivery\"]", &[0, 1, 2, 3, 4, 5]);
    check_excluded("[\"owner\", \"review\", \"owner\"]", &[1, 6]);
    let same_name = FILE.replace("\"owner\"", "\"delivery\"").replace("excludes = []", "excludes = [\"delivery\"]");
    assert_eq!(read(&same_name).expect("it may have").setup[0].choices[1].excludes, [0, 1, 2, 3, 4, 5]);
}

#[test]
fn what_a_choice_excludes_is_in_the_file_and_not_all_of_it() {
    let excludes = "setup[0].choices[1].excludes";
    check_change(
        "excludes = []",
        "excludes = [\"deliveri\", \"reviews\"]",
        &[
            &format!(
                "{excludes}[0]: \"deliveri\" is no dimension or question of this file, did you mean \"delivery\"?"
            ),
            &format!("{excludes}[1]: \"reviews\" is no dimension or question of this file, did you mean \"review\"?"),
        ],
    );
    check_change(
        "excludes = []",
        "excludes = [\"x\"]",
        &[&format!(
            "{excludes}[0]: \"x\" is no dimension or question of this file, known here are \
             delivery, ownership, lead-time, review, handoffs, slip, launch, outage, owner"
        )],
    );
    let all = format!("{excludes}: excludes every question, leave at least one to ask");
    check_change("excludes = []", "excludes = [\"delivery\", \"ownership\"]", &[&all]);
    check_change("excludes = []", "excludes = [\"owner\", \"delivery\"]", &[&all]);
    check_change("excludes = []", "excludes = [7]", &[&format!("{excludes}[0]: wrong kind, a text belongs here")]);
}

#[test]
fn a_setup_question_has_different_choices() {
    let choices = "setup[0].choices";
    check_change("\"others\"", "\"team\"", &[&format!("{choices}[1].id: the same as {choices}[0].id, choose another")]);
    check_change(
        "\"Somebody else\"",
        "\"the TEAM\"",
        &[&format!("{choices}[1].text: the same as {choices}[0].text, choose another")],
    );
    check_change(", { id = \"others\"", "] #", &[&format!("{choices}: 1 choices, a setup question has 2 to 6")]);
    let more = |count: usize| (0..count).map(|number| format!("{{ id = \"c{number}\", text = \"{number}\" }}, "));
    let with_more = |count: usize| format!("choices = [{}", more(count).collect::<String>());
    check_change("choices = [", &with_more(4), &[]);
    check_change("choices = [", &with_more(5), &[&format!("{choices}: 7 choices, a setup question has 2 to 6")]);
}

/// [`FILE`] with `count` more setup questions, numbered from 0, with the choices of the first one.
fn with_more_setup(count: usize) -> String {
    let choices = FILE.lines().find(|line| line.starts_with("choices")).expect("the setup has some");
    (0..count).fold(FILE.to_owned(), |file, number| {
        format!("{file}\n[[setup]]\nid = \"setup-{number}\"\ntext = \"{number}?\"\n{choices}\n")
    })
}

#[test]
fn an_assessment_asks_little_before_the_first_question() {
    check(&with_more_setup(2), &[]);
    check(&with_more_setup(3), &["setup: 4 setup questions, an assessment has at most 3"]);
    check(
        &with_more_setup(1).replace("\"setup-0\"", "\"releases\""),
        &["setup[1].id: the same as setup[0].id, choose another"],
    );
}

#[test]
fn the_words_around_the_numbers_are_complete() {
    check_change(
        "intro =",
        "into =",
        &["numbers.intro: missing, a text belongs here", "numbers.into: unknown field, did you mean `intro`?"],
    );
    check_change(
        "people = {",
        "peoples = {",
        &["numbers.people: missing, a table belongs here", "numbers.peoples: unknown field, did you mean `people`?"],
    );
    check_change(", hint = \"Today\"", "", &["numbers.open.hint: missing, a text belongs here"]);
}

#[test]
fn a_listing_names_an_area_roles_and_symptoms() {
    check_change(
        "area = \"delivery\"",
        "area = \"sales\"",
        &["listing.area: \"sales\", it has to be one of delivery, quality-and-platform, ai-readiness"],
    );
    check_change("[\"cto\", \"qa-lead\"]", "[]", &["listing.roles: no role, name at least one"]);
    check_change(
        "[\"cto\", \"qa-lead\"]",
        "[\"cto\", \"cto\"]",
        &["listing.roles[1]: the same as listing.roles[0], choose another"],
    );
    check_change(
        "[\"Work waits.\", \"Nobody knows where.\"]",
        "[\"1\", \"2\", \"3\", \"4\", \"5\"]",
        &["listing.symptoms: 5 symptoms, there can be 1 to 4"],
    );
    check_change(
        "\"Nobody knows where.\"",
        "\"Work waits.\"",
        &["listing.symptoms[1]: the same as listing.symptoms[0], choose another"],
    );
}

#[test]
fn an_address_is_secure_and_has_a_host() {
    for wrong in ["http://dora.dev", "dora.dev", "https://", "https:///research", "https://:443", "https://do ra.dev"] {
        let expected = format!(
            "dimensions[0].questions[0].sources[0].url: {wrong:?} is no address, write one such as \
             \"https://dora.dev/research/\""
        );
        check_change("https://dora.dev/research/2024/", wrong, &[&expected]);
    }
    for right in ["https://dora.dev", "https://dora.dev:8443/?year=2024#a", "https://müller.example/ü"] {
        check_change("https://dora.dev/research/2024/", right, &[]);
    }
}

#[test]
fn an_unknown_field_is_named_with_the_nearest_known_one() {
    check_change("promise =", "pormise = \"\"\npromise =", &["pormise: unknown field, did you mean `promise`?"]);
    check_change(
        "weight = 3",
        "Weight = 3",
        &["dimensions[0].questions[0].Weight: unknown field, did you mean `weight`?"],
    );
    check_change(
        "gate_reason",
        "gate-reason",
        &[
            "dimensions[0].questions[0].gate_reason: missing, say why failing this question holds the stage down",
            "dimensions[0].questions[0].gate-reason: unknown field, did you mean `gate_reason`?",
        ],
    );
    check_change(
        "[stages]",
        "[stages]\nagile = \"Very.\"",
        &["stages.agile: unknown field, known here are heroic, local, shared, measured, self-correcting"],
    );
}

#[test]
fn an_assessment_has_at_least_one_question_in_each_dimension() {
    let (head, _) = FILE.split_once("[[dimensions]]").expect("the file has dimensions");
    let (head, tables) = head.split_once("[listing]").expect("the file has a listing");
    check(
        &format!("{head}dimensions = []\n[listing]{tables}"),
        &["dimensions: 0 dimensions, an assessment has 1 to 10"],
    );
    let (without_last, _) = FILE.rsplit_once("[[dimensions.questions]]").expect("the file has questions");
    check(without_last, &["dimensions[1].questions: missing, a list belongs here"]);
    check(
        &format!("{without_last}questions = []"),
        &["dimensions[1].questions: 0 questions, a dimension has at least 1"],
    );
}

/// [`FILE`] with `count` more copies of its last part that starts with `heading`, each with new ids and questions.
fn grown(heading: &str, count: usize) -> String {
    let (_, last) = FILE.rsplit_once(heading).expect("the file has this heading");
    (0..count).fold(FILE.to_owned(), |file, number| {
        let renamed = last.replace("\"owner", &format!("\"own-{number}-er")).replace("incident", &number.to_string());
        file + heading + &renamed
    })
}

#[test]
fn an_assessment_does_not_grow_without_end() {
    check(&grown("[[dimensions]]", 8), &[]);
    check(&grown("[[dimensions]]", 9), &["dimensions: 11 dimensions, an assessment has 1 to 10"]);
    check(&grown("[[dimensions.questions]]", 93), &[]);
    check(&grown("[[dimensions.questions]]", 94), &["dimensions: 101 questions in all, an assessment has at most 100"]);
}

#[test]
fn ten_mistakes_are_told_at_once() {
    let mistakes = [
        ("id = \"flow\"", "id = \"Flow\""),
        ("title = \"Flow\"", "titel = \"Flow\""),
        ("minutes = 5", "minutes = \"five\""),
        ("local = \"Two teams know how.\"", "local = \"\""),
        ("weight = 2", "weight = 9"),
        ("\"Days\", ", ""),
        ("step = \"connect\"", "step = \"link\""),
        ("https://dora.dev", "http://dora.dev"),
        ("id = \"review\"", "id = \"lead-time\""),
        (", upper = \"Publish the list.\"", ""),
    ];
    let file = mistakes.iter().fold(FILE.to_owned(), |file, (old, new)| file.replacen(old, new, 1));
    check(
        &file,
        &[
            "id: \"Flow\" is no id, write lower-case letters, digits and single hyphens, a letter first, at most 60",
            "title: missing, a text belongs here",
            "minutes: wrong kind, a whole number belongs here",
            "stages.local: empty, write at least a word",
            "dimensions[0].weight: 9, it has to be 1, 2 or 3",
            "dimensions[0].questions[0].anchors: 4 anchors, a question has 5",
            "dimensions[0].questions[0].step: \"link\", it has to be one of diagnose, own, connect, focus, prove",
            "dimensions[0].questions[0].sources[0].url: \"http://dora.dev/research/2024/\" is no address, write one such \
             as \"https://dora.dev/research/\"",
            "dimensions[0].questions[1].id: the same as dimensions[0].questions[0].id, choose another",
            "dimensions[1].questions[0].advice.upper: missing, a text belongs here",
            "titel: unknown field, did you mean `title`?",
        ],
    );
}

/// A value of each kind that a file can contain.
fn value_of_each_kind() -> [Value; 6] {
    [json!("x"), json!(1), json!(1.5), json!(true), json!([]), json!({})]
}

fn is_same_kind(left: &Value, right: &Value) -> bool {
    std::mem::discriminant(left) == std::mem::discriminant(right) && left.is_f64() == right.is_f64()
}

/// The file as a value that can be changed at a JSON pointer.
fn file_value() -> Value {
    toml::from_str(FILE).expect("the file is TOML")
}

/// The JSON pointers of everything in `value`.
fn pointers(value: &Value, at: &str) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (format!("{at}/{name}"), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, item)| (format!("{at}/{index}"), item)).collect(),
        _ => Vec::new(),
    };
    inner.into_iter().flat_map(|(at, value)| [vec![at.clone()], pointers(value, &at)].concat()).collect()
}

/// How the check names the place at `pointer`.
fn place(pointer: &str) -> String {
    let steps = pointer.split('/').skip(1).map(|step| match step.parse::<usize>() {
        Ok(index) => format!("[{index}]"),
        Err(_) => format!(".{step}"),
    });
    steps.collect::<String>().trim_start_matches('.').to_owned()
}

fn problem_places(file: Value) -> Vec<String> {
    let file: AssessmentFile = serde_json::from_value(file).expect("no value stops the reading");
    file.check().err().unwrap_or_default().into_iter().map(|problem| problem.place).collect()
}

#[test]
fn no_required_field_can_be_removed() {
    const OPTIONAL: [&str; 17] = [
        "weight",
        "gate",
        "gate_reason",
        "loop",
        "loop_reason",
        "pattern",
        "why",
        "cuts",
        "sources",
        "references",
        "related",
        "setup",
        "excludes",
        "editions",
        "changed",
        "numbers",
        "listing",
    ];
    for pointer in pointers(&file_value(), "") {
        let mut file = file_value();
        let (table, name) = pointer.rsplit_once('/').expect("a pointer starts with a slash");
        let Some(table) = file.pointer_mut(table).and_then(Value::as_object_mut) else { continue };
        table.remove(name);
        let places = problem_places(file);
        assert!(OPTIONAL.contains(&name) || places == [place(&pointer)], "without {pointer}: {places:?}");
    }
}

#[test]
fn nothing_can_be_of_another_kind() {
    for pointer in pointers(&file_value(), "") {
        for other in value_of_each_kind() {
            let mut file = file_value();
            let value = file.pointer_mut(&pointer).expect("the pointer is from this file");
            if is_same_kind(value, &other) {
                continue;
            }
            *value = other.clone();
            let places = problem_places(file);
            assert!(places.contains(&place(&pointer)), "{pointer} = {other}: {places:?}");
        }
    }
}

proptest! {
    #[test]
    fn no_mixture_of_mistakes_stops_the_reading(changes in prop::collection::vec((any::<prop::sample::Index>(), 0..6_usize), 0..12)) {
        let mut file = file_value();
        for (pointer, kind) in changes {
            let pointers = pointers(&file, "");
            let value = file.pointer_mut(pointer.get(&pointers).as_str()).expect("the pointer is from this file");
            *value = value_of_each_kind()[kind].clone();
        }
        problem_places(file);
    }
}
