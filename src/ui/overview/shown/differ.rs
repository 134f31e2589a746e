use super::{agenda, band, team};
use crate::engine::overview::Team;
use crate::ui::exports::Exports;
use crate::ui::markup::Markup;
use crate::ui::overview::export::AllExports;
use crate::ui::overview::scene::OverviewScene;
use crate::ui::overview::state::OverviewAction;
use crate::words::{self, overview};

/// Where several people who took the same assessment differ. Of several assessments, the visitor opens one after the other: to draw
/// all of them would take long.
pub(super) fn view(page: &mut Markup, scene: &OverviewScene, exports: &Exports<'_, AllExports>) {
    let teams = &scene.report.overview.teams;
    page.when(!teams.is_empty(), |page| {
        band(page, overview::differ(), overview::differ_hint(), |page| {
            page.each(teams, |page, found| of_one(page, scene, exports, found));
        });
    });
}

fn of_one(page: &mut Markup, scene: &OverviewScene, exports: &Exports<'_, AllExports>, found: &Team) {
    let index = found.assessment;
    let is_only = scene.report.overview.teams.len() == 1;
    let is_open = is_only || scene.open.contains(&index);
    let assessment = &scene.contents.assessments[index];
    let title = words::overview::title_of(&assessment.title, &words::persons(found.names.len()));
    page.element("div.team", |page| {
        page.element("h3", |page| {
            page.when(is_only, |page| page.text(&title));
            page.when(!is_only, |page| {
                page.opener("button.link", &title, is_open, scene.on_click(OverviewAction::Toggle(index)));
            });
        });
        page.when(is_open, |page| {
            page.group(|page| team::spread(page, assessment, &found.view, &found.names));
            page.each(scene.report.agenda(index), |page, found| agenda::view(page, scene, exports, index, &found));
        });
    });
}
