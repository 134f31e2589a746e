use delivery_assessments::model::{Assessment, Level, Question, Stage};
use delivery_assessments::words;
use serde_json::{Value, json};

/// What `assessment` asks, as `SurveyJS` reads it: a first page with the guess, then a page for each question. What the widget
/// says beside the questions, and of the answers, is left out.
pub(super) fn questionnaire(assessment: &Assessment) -> Value {
    let questions = assessment.questions().map(|(_, question)| page(question));
    json!({
        "title": assessment.title,
        "firstPageIsStartPage": true,
        "startSurveyText": words::start(),
        "pagePrevText": words::back(),
        "pageNextText": words::next(),
        "completeText": words::next(),
        "showProgressBar": true,
        "pages": std::iter::once(cover(assessment)).chain(questions).collect::<Vec<_>>(),
    })
}

fn cover(assessment: &Assessment) -> Value {
    let text = |stage| format!("{} {}", words::stage_label(stage), words::stage_mark(stage));
    let stages = Stage::ALL.map(|stage| choice(&stage.number().to_string(), &text(stage)));
    let guess = json!({
        "type": "radiogroup",
        "name": "felt",
        "title": words::felt_legend(),
        "description": words::felt_hint(),
        "choices": stages,
    });
    let facts = words::facts(assessment.question_count(), assessment.minutes, words::nothing_leaves());
    json!({
        "title": assessment.promise,
        "description": format!("{facts}. {}", assessment.scope),
        "elements": [guess],
    })
}

fn page(question: &Question) -> Value {
    let levels = Level::ALL.map(|level| choice(&level.get().to_string(), question.anchor(level)));
    let others = [choice("?", words::dont_know()), choice("n", words::does_not_apply())];
    let choices = levels.into_iter().chain(others).collect::<Vec<_>>();
    let asked = json!({ "type": "radiogroup", "name": question.id, "title": question.text, "choices": choices });
    json!({ "elements": [asked] })
}

fn choice(value: &str, text: &str) -> Value {
    json!({ "value": value, "text": text })
}
