use super::markup::Markup;
use crate::export::{Agenda, Topic};
use crate::words;

/// A team's meeting, as it is printed: what to do first, the questions with the answers to choose from, and what to do last.
pub(super) fn view(page: &mut Markup, agenda: &Agenda) {
    page.element("div.agenda", |page| {
        page.line("h3", &words::agenda_title(&agenda.assessment.title));
        page.line("p.hint", &words::agenda_facts(words::results(agenda.results), agenda.minutes()));
        part(page, words::begin(), words::begin_text());
        page.list("ol", |page| agenda.topics.iter().for_each(|topic| self::topic(page, topic)));
        part(page, words::end(), words::end_text());
    });
}

fn part(page: &mut Markup, title: &str, text: &str) {
    page.element("p", |page| {
        page.line("b", &words::part_of(title, Agenda::EDGE));
        page.text(" ");
        page.text(text);
    });
}

fn topic(page: &mut Markup, topic: &Topic) {
    let question = topic.question;
    page.element("li", |page| {
        page.line("b", &words::part_of(&question.text, Agenda::TOPIC));
        page.list("ul.choices", |page| {
            for (level, who) in &topic.choices {
                page.line("li", &words::choice(question, *level, who));
            }
        });
        page.element("dl", |page| page.term(words::settle(), words::settled_by(question)));
        page.line("p.blank", words::still_open());
    });
}
