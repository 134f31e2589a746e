use super::{Agenda, Topic};
use crate::export::markdown::Document;
use crate::words;

/// The agenda in Markdown: each question with its answers to tick off.
pub fn agenda_markdown(agenda: &Agenda) -> String {
    let mut document = Document::default();
    document.heading(1, &words::agenda_title(&agenda.assessment.title));
    document.paragraph(&words::agenda_facts(words::results(agenda.results), agenda.minutes()));
    push_part(&mut document, words::begin(), words::begin_text());
    agenda.topics.iter().for_each(|topic| push_topic(&mut document, topic));
    push_part(&mut document, words::end(), words::end_text());
    document.finish()
}

fn push_part(document: &mut Document, title: &str, text: &str) {
    document.heading(2, &words::part_of(title, Agenda::EDGE));
    document.paragraph(text);
}

fn push_topic(document: &mut Document, topic: &Topic) {
    let question = topic.question;
    document.heading(2, &words::part_of(&question.text, Agenda::TOPIC));
    document.begin_block();
    for (level, who) in &topic.choices {
        document.task(&words::choice(question, *level, who));
    }
    document.lead(words::settle(), words::settled_by(question));
    document.paragraph(words::still_open());
}
