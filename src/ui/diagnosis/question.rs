use super::scene::Scene;
use crate::engine::diagnosis::{Move, Reply};
use crate::model::Pattern;
use crate::ui::markup::Markup;
use crate::words;

/// One of the four questions: what to look at, and three ways to answer.
pub(super) fn view(page: &mut Markup, scene: &Scene, pattern: Pattern) {
    let guide = scene.diagnosis.guide(pattern);
    let given = scene.session.replies().get(pattern);
    let number = words::question_number(pattern);
    let asked = Asked { key: pattern.id(), number: &number, passed: pattern as u8 + 1, question: &guide.question };
    screen(page, scene, &asked, &guide.look, "", |page| {
        for reply in Reply::ALL {
            let text = match reply {
                Reply::Yes => &guide.yes,
                Reply::No => &guide.no,
                Reply::NotSure => words::NOT_SURE_HELP,
            };
            answer(page, scene, words::reply_label(reply), text, given == Some(reply), Move::Reply(reply));
        }
    });
}

/// Whether AI is shipped, and with it whether the fourth question is asked.
pub(super) fn view_ai(page: &mut Markup, scene: &Scene) {
    let ai = &scene.diagnosis.ai;
    let given = scene.session.replies().ships_ai();
    let asked = Asked { key: "ai", number: words::BEFORE_THE_FOURTH, passed: 3, question: &ai.question };
    screen(page, scene, &asked, &ai.look, words::AI_HINT, |page| {
        for (ships_ai, reply, text) in [(true, Reply::Yes, &ai.yes), (false, Reply::No, &ai.no)] {
            let label = words::reply_label(reply);
            answer(page, scene, label, text, given == Some(ships_ai), Move::ShipsAi(ships_ai));
        }
    });
}

/// What stands above the answers.
struct Asked<'a> {
    /// What tells the screen from the others.
    key: &'a str,
    number: &'a str,
    /// How many of the four the bar shows.
    passed: u8,
    question: &'a str,
}

fn screen(
    page: &mut Markup,
    scene: &Scene,
    asked: &Asked,
    look: &[String],
    hint: &str,
    answers: impl FnOnce(&mut Markup),
) {
    page.element("div.screen question diagnosis", |page| {
        page.key(asked.key);
        page.element("div.where", |page| {
            page.line("span", &scene.diagnosis.title);
            page.line("span.count", asked.number);
            page.element("progress", |page| {
                page.attribute("max", "4");
                page.attribute("value", &asked.passed.to_string());
                page.attribute("aria-label", asked.number);
            });
        });
        page.heading(scene.heading, asked.question);
        page.element("div.look", |page| {
            page.line("h2", words::LOOK);
            page.element("ul", |page| look.iter().for_each(|text| page.line("li", text)));
        });
        page.element("div.rows", |page| {
            page.attribute("role", "group");
            page.attribute("aria-label", asked.question);
            answers(page);
        });
        page.line("p.hint", hint);
        page.element("div.actions", |page| page.secondary(words::BACK, scene.on_click(Move::Back)));
    });
}

/// A press on it answers and goes on.
fn answer(page: &mut Markup, scene: &Scene, label: &str, text: &str, is_given: bool, step: Move) {
    page.element("button.row reply", |page| {
        page.key(label);
        page.attribute("type", "button");
        page.attribute("data-state", if is_given { "given" } else { "open" });
        page.on_click(scene.on_click(step));
        page.line("b", label);
        page.element("span", |page| {
            page.text(text);
            page.line("small", if is_given { words::YOUR_ANSWER } else { "" });
        });
    });
}
