use crate::model::{Assessment, Related};
use crate::ui::markup::Markup;
use crate::words;

/// Which assessments to take next, and when. `titles` has the order of the assessment's own list; one that is not published is
/// `None`.
pub(super) fn view(page: &mut Markup, assessment: &Assessment, titles: &[Option<String>]) {
    let entries = published(assessment, titles);
    page.when(!entries.is_empty(), |page| {
        page.section("ul.entries", words::related(), "", |page| {
            for (related, title) in entries {
                page.element("li", |page| {
                    page.element("p", |page| page.link("a", &["../", &*related.id, "/"].concat(), title, None));
                    page.line("p.hint", &related.reason);
                });
            }
        });
    });
}

fn published<'a>(assessment: &'a Assessment, titles: &'a [Option<String>]) -> Vec<(&'a Related, &'a String)> {
    let mut published = Vec::new();
    for (related, title) in assessment.related.iter().zip(titles) {
        published.extend(title.as_ref().map(|title| (related, title)));
    }
    published
}
