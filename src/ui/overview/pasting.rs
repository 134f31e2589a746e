//! Fields for result links and saved results.

use super::lines::Lines;
use crate::ui::markup::Markup;
use crate::words;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// How many problems are shown.
const NAMED_PROBLEMS: usize = 3;

/// Where they stand.
const PROBLEMS: &str = "problems";

/// A field for result links, one per line. `on_paste` gets its text whenever that changes.
pub(super) fn links(page: &mut Markup, label: &str, lines: &Lines, on_paste: &Callback<String>) {
    page.element("label", |page| {
        page.line("span", label);
        page.element("textarea", |page| {
            page.attribute("rows", "6");
            page.attribute("wrap", "off");
            page.attribute("spellcheck", "false");
            if lines.problems().len() > 0 {
                page.attribute("aria-invalid", "true");
                page.attribute("aria-describedby", PROBLEMS);
            }
            page.shared_value(lines.text.clone());
            page.on_input(on_paste.reform(|event: InputEvent| {
                let field = event.target_dyn_into::<HtmlTextAreaElement>();
                field.map(|field| field.value()).unwrap_or_default()
            }));
        });
    });
}

/// A field for files with saved results. They can be dropped on it too.
pub(super) fn files(page: &mut Markup, label: &str, on_files: Callback<Event>) {
    page.element("label", |page| {
        page.line("span", label);
        page.input("file", |page| {
            page.attribute("multiple", "");
            page.on_change(on_files);
        });
    });
}

/// What could not be read, a sentence each; of many, the first few and how many more.
pub(super) fn problems(page: &mut Markup, lines: &Lines) {
    page.element("div", |page| {
        page.attribute("id", PROBLEMS);
        let more = lines.problems().len().saturating_sub(NAMED_PROBLEMS);
        let named = lines.problems().take(NAMED_PROBLEMS).cloned();
        page.sentences(&named.chain((more > 0).then(|| words::more_problems(more))).collect::<Vec<_>>());
    });
}
