use super::band;
use crate::export::Agenda;
use crate::ui::agenda;
use crate::ui::markup::Markup;
use crate::ui::overview::pile::Team;
use crate::ui::overview::scene::OverviewScene;
use crate::ui::overview::state::OverviewAction;
use crate::ui::snapshot::compare::team;
use crate::words::{self, overview};

/// Where several people who took the same assessment differ. Of several assessments, the visitor opens one after the other: to draw
/// all of them would take long.
pub(super) fn view(page: &mut Markup, scene: &OverviewScene) {
    page.when(!scene.pile.teams.is_empty(), |page| {
        band(page, overview::differ(), overview::differ_hint(), |page| {
            page.each(&scene.pile.teams, |page, found| of_one(page, scene, found));
        });
    });
}

fn of_one(page: &mut Markup, scene: &OverviewScene, found: &Team) {
    let index = found.assessment;
    let is_only = scene.pile.teams.len() == 1;
    let is_open = is_only || scene.open.contains(&index);
    let title = words::overview::title_of(&scene.contents.assessments[index].title, &words::persons(found.names.len()));
    page.element("div.team", |page| {
        page.element("h3", |page| {
            page.when(is_only, |page| page.text(&title));
            page.when(!is_only, |page| {
                page.opener("button.link", &title, is_open, scene.on_click(OverviewAction::Toggle(index)));
            });
        });
        page.when(is_open, |page| opened(page, scene, found));
    });
}

/// The spread, and the meeting that settles what they differ on, folded.
fn opened(page: &mut Markup, scene: &OverviewScene, Team { assessment, view, names }: &Team) {
    let assessment = &scene.contents.assessments[*assessment];
    page.group(|page| team::spread(page, assessment, view, names));
    page.each(Agenda::of(assessment, view, names), |page, agenda| {
        page.element("details.quiet", |page| {
            page.line("summary", &words::agenda(agenda.minutes()));
            agenda::view(page, &agenda);
        });
    });
}
