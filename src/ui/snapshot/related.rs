use crate::model::{Assessment, Related};
use crate::ui::link::new_tab;
use crate::ui::markup::{hint, section};
use crate::words;
use yew::prelude::*;

/// Which assessments to take next, and when. `titles` stand in the order of the assessment's own list; one that is not
/// published has none.
pub(super) fn view(assessment: &Assessment, titles: &[Option<String>]) -> Html {
    let entries: Vec<Html> = assessment.related.iter().zip(titles).filter_map(entry).collect();
    if entries.is_empty() {
        return Html::default();
    }
    section(words::RELATED, "", html! { <ul class="entries">{ for entries }</ul> })
}

fn entry((related, title): (&Related, &Option<String>)) -> Option<Html> {
    let link = new_tab(&format!("../{}/", related.id), title.as_ref()?);
    Some(html! { <li key={related.id.clone()}><p>{ link }</p>{ hint(&related.reason) }</li> })
}
