use crate::export::overview::{Agenda, Topic};
use crate::ui::exports::Exports;
use crate::ui::markup::Markup;
use crate::ui::output::Export;
use crate::ui::overview::export::{AllExports, agenda_id};
use crate::ui::overview::scene::OverviewScene;
use crate::words;

/// The meeting of those who took the assessment at `index`, folded, with the ways to take it along. What came of them is read out
/// together with the other exports.
pub(super) fn view(
    page: &mut Markup,
    scene: &OverviewScene,
    exports: &Exports<'_, AllExports>,
    index: usize,
    agenda: &Agenda,
) {
    let [print, copy] = [AllExports::Agenda(index), AllExports::AgendaText(index)].map(Export::Further);
    page.element("details.quiet", |page| {
        page.line("summary", &words::agenda(agenda.minutes()));
        page.line("p.hint", words::agenda_hint());
        page.element("div.actions", |page| {
            page.when(!exports.is_foreign, |page| page.secondary(words::print_agenda(), (exports.on_click)(print)));
            page.secondary(words::copy_agenda(), (exports.on_click)(copy));
        });
        page.line("p.hint", exports.said(|export| [print, copy].contains(export)));
        page.element("div.agenda", |page| {
            page.attribute("id", &agenda_id(&scene.report, index));
            on_paper(page, agenda);
        });
    });
}

/// As it is printed: what to do first, the questions with the answers to choose from, and what to do last.
fn on_paper(page: &mut Markup, agenda: &Agenda) {
    page.line("h4", &words::agenda_title(&agenda.assessment.title));
    page.line("p.hint", &words::agenda_facts(words::results(agenda.results), agenda.minutes()));
    part(page, words::begin(), words::begin_text());
    page.list("ol", |page| agenda.topics.iter().for_each(|topic| self::topic(page, topic)));
    part(page, words::end(), words::end_text());
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
