use super::reader::{Read, Reader};
use super::rule::{choice, each, id, number, text, unique};
use super::source::{YEARS, reference, source};
use crate::model::file::{AdviceFile, Given, QuestionFile};
use crate::model::{Advice, Level, Pattern, PerLevel, Question, Step};

pub(super) fn question(reader: &mut Reader, file: QuestionFile) -> Read<Question> {
    let id = reader.required("id", file.id, unique("question id", id));
    let question_text = reader.required("text", file.text, unique("question text", text));
    let anchors = reader.required("anchors", file.anchors, anchors);
    let weight = reader.required("weight", file.weight.or(1), number(1..=3, "1, 2 or 3"));
    let gate = flag(reader, &GATE, file.gate, file.gate_reason);
    let loop_reason = flag(reader, &LOOP, file.is_loop, file.loop_reason);
    let pattern = reader.optional("pattern", file.pattern, choice(Pattern::ALL, Pattern::id));
    let step = reader.required("step", file.step, choice(Step::ALL, Step::id));
    let why = reader.optional("why", file.why, text);
    let cuts = reader.optional("cuts", file.cuts, cuts(&file.sources));
    let advice = reader.required("advice", file.advice, advice);
    let sources = reader.required("sources", file.sources.or(Vec::new()), each(source));
    let references = reader.required("references", file.references.or(Vec::new()), each(reference));
    reader.refuse(&file.unknown);
    Ok(Question {
        id: id?,
        text: question_text?,
        anchors: anchors?,
        weight: weight?,
        gate: gate?,
        loop_reason: loop_reason?,
        pattern: pattern?,
        step: step?,
        why: why?,
        cuts: cuts?,
        advice: advice?,
        sources: sources?,
        references: references?,
    })
}

fn anchors(reader: &mut Reader, given: Vec<Given<String>>) -> Read<PerLevel<String>> {
    let in_this_question = reader.place().to_owned();
    let anchors = reader.items(given, unique(in_this_question, text));
    if anchors.len() != Level::COUNT {
        return Err(reader.problem(format!("{} anchors, a question has {}", anchors.len(), Level::COUNT)));
    }
    let anchors = anchors.into_iter().collect::<Read<Vec<String>>>()?;
    Ok(anchors.try_into().expect("there is one for each level"))
}

/// A part that a question can play for the stage, and the words for it.
struct Flag {
    name: &'static str,
    reason_name: &'static str,
    missing: &'static str,
    alone: &'static str,
}

const GATE: Flag = Flag {
    name: "gate",
    reason_name: "gate_reason",
    missing: "missing, say why failing this question holds the stage down",
    alone: "this is no gate, add `gate = true` or remove the reason",
};

const LOOP: Flag = Flag {
    name: "loop",
    reason_name: "loop_reason",
    missing: "missing, say why the highest stage needs level 4 here",
    alone: "this is no loop, add `loop = true` or remove the reason",
};

/// The reason of a flag, which stands where the flag is `true` and only there. A question may be a gate and a loop: level 1
/// then holds the stage more than levels 2 and 3.
fn flag(reader: &mut Reader, flag: &Flag, is_set: Given<bool>, reason: Given<String>) -> Read<Option<String>> {
    let is_set = reader.required(flag.name, is_set.or(false), |_, is_set| Ok(is_set));
    let reason = reader.optional(flag.reason_name, reason, text);
    match (is_set?, reason?) {
        (true, None) => Err(reader.problem_at(flag.reason_name, flag.missing)),
        (false, Some(_)) => Err(reader.problem_at(flag.reason_name, flag.alone)),
        (_, reason) => Ok(reason),
    }
}

/// Limits between anchors are our own, or those of a source: then it is named with its year and listed.
fn cuts<T>(sources: &Given<Vec<T>>) -> impl Fn(&mut Reader, String) -> Read<String> {
    let is_unsourced = match sources {
        Given::Value(sources) => sources.is_empty(),
        Given::Wrong => false,
        Given::Missing => true,
    };
    move |reader, cuts| match text(reader, cuts)? {
        cuts if cuts == "own" => Ok(cuts),
        cuts if !names_year(&cuts) => {
            Err(reader.problem("no year, write \"own\" or a source with its year, such as \"DORA 2024\""))
        }
        _ if is_unsourced => Err(reader.problem("names a source, so `sources` needs at least one entry")),
        cuts => Ok(cuts),
    }
}

fn names_year(text: &str) -> bool {
    text.split(|character: char| !character.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .any(|year: u16| YEARS.contains(&year))
}

fn advice(reader: &mut Reader, file: AdviceFile) -> Read<Advice> {
    let lower = reader.required("lower", file.lower, text);
    let middle = reader.required("middle", file.middle, text);
    let upper = reader.required("upper", file.upper, text);
    reader.refuse(&file.unknown);
    Ok(Advice { lower: lower?, middle: middle?, upper: upper? })
}
