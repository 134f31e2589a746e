use crate::model::Assessment;
use crate::ui::markup::Markup;
use crate::words;

/// Which assessments to take next, and when. `titles` has the order of the assessment's own list; one that is not published is
/// `None`.
pub(super) fn view(page: &mut Markup, assessment: &Assessment, titles: &[Option<String>]) {
    let published =
        assessment.related.iter().zip(titles).filter_map(|(related, title)| Some((related, title.as_ref()?)));
    let entries: Vec<_> = published.collect();
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
