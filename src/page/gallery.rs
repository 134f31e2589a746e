use super::html::escape;
use crate::model::Assessment;
use crate::words;

/// Where the site's index.html wants the [`gallery`].
pub const GALLERY_MARK: &str = "<!-- assessments -->";

/// The list of all assessments, each with the way to its page.
pub fn gallery(assessments: &[Assessment]) -> String {
    let items: String = assessments.iter().map(item).collect();
    format!("<ul>{items}</ul>")
}

fn item(assessment: &Assessment) -> String {
    let [id, title, promise] = [&assessment.id, &assessment.title, &assessment.promise].map(|text| escape(text));
    let facts = escape(&words::gallery_facts(&assessment.audience, assessment.minutes));
    format!(r#"<li><a href="{id}/">{title}</a><span>{promise}</span><small>{facts}</small></li>"#)
}
