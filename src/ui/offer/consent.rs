use crate::model::{Pattern, Stage};
use crate::ui::markup::Markup;
use crate::words;
use crate::words::Digits as _;
use yew::prelude::*;

/// The id of the text that would be told.
const TOLD: &str = "told";

/// The visitor's consent that the site owner's offer tells something of the result, and what it would tell.
pub(in crate::ui) struct Consent<'a> {
    /// What can be told.
    pub(in crate::ui) told: Told<'a>,
    /// Whether the visitor ticked the box.
    pub(in crate::ui) is_given: bool,
    /// Called when the visitor ticks or unticks it.
    pub(in crate::ui) on_tick: Callback<Event>,
    /// Called when the visitor follows the offer.
    pub(in crate::ui) on_follow: Callback<MouseEvent>,
}

/// What the placeholders stand for.
pub(in crate::ui) struct Told<'a> {
    /// The title of the assessment.
    pub(in crate::ui) title: &'a str,
    pub(in crate::ui) stage: Option<Stage>,
    pub(in crate::ui) root: Option<Pattern>,
    /// The result in a few words, without the title.
    pub(in crate::ui) result: String,
}

impl Consent<'_> {
    /// What the placeholder `name` stands for, if it can be told.
    pub(super) fn value(&self, name: &str) -> Option<String> {
        let Told { title, stage, root, result } = &self.told;
        match name {
            "stage" => stage.map(|stage| stage.number().digits()),
            "pattern" => root.map(|root| root.id().to_owned()),
            "assessment" => Some((*title).to_owned()),
            "summary" => Some([title, ": ", result].concat()),
            _ => None,
        }
    }

    /// The box to tick, and what is told: `lines`, if there are any. The height depends on neither: what does not fit scrolls.
    pub(super) fn view(&self, page: &mut Markup, lines: &[String], is_long: bool) {
        page.element(if lines.is_empty() { "div.consent room" } else { "div.consent" }, |page| {
            page.tick(self.is_given && !lines.is_empty(), self.on_tick.clone(), TOLD, |page| {
                page.text(words::consent());
            });
            page.element(if is_long { "div.told long" } else { "div.told" }, |page| {
                page.attribute("id", TOLD);
                page.attribute("role", "group");
                page.attribute("aria-label", words::told());
                page.attribute("tabindex", "0");
                page.each(lines, |page, line| page.line("code", line));
            });
        });
    }
}
