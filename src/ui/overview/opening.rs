use super::scene::OverviewScene;
use crate::ui::markup::Markup;
use crate::words::overview;

/// How far the results of a link are read. Nobody asked for a field yet, so there is none.
pub(super) fn view(page: &mut Markup, scene: &OverviewScene) {
    page.element("article.screen opening", |page| {
        page.key("opening");
        page.heading(scene.heading, "", overview::title());
        page.element("div.status", |page| {
            page.live();
            scene.pile.status().iter().for_each(|sentence| page.line("p", sentence));
        });
    });
}
