use crate::ui::markup::{secondary, section};
use crate::ui::output::Export;
use crate::ui::scene::Scene;
use crate::words;
use yew::prelude::*;

/// All that can be taken along, made here and sent nowhere.
pub(super) fn view(scene: &Scene) -> Html {
    let exports = [
        (Export::Print, words::PRINT),
        (Export::Link, words::COPY_LINK),
        (Export::MarkdownText, words::COPY_MARKDOWN),
        (Export::Markdown, words::SAVE_MARKDOWN),
        (Export::Csv, words::SAVE_CSV),
        (Export::Reminder, words::SAVE_REMINDER),
    ];
    let buttons = exports.into_iter().map(|(export, label)| secondary(label, scene.on_export.reform(move |_| export)));
    let body = html! {
        <div class="exports">
            <div class="actions">{ for buttons }</div>
            <p role="status">{ scene.notice.map(notice).unwrap_or_default() }</p>
        </div>
    };
    section(words::EXPORTS, words::EXPORTS_HINT, body)
}

fn notice((export, is_done): (Export, bool)) -> &'static str {
    let is_copied = matches!(export, Export::Link | Export::MarkdownText);
    match (is_done, is_copied) {
        (true, true) => words::COPIED,
        (true, false) => words::SAVED,
        (false, true) => words::NOT_COPIED,
        (false, false) => words::NOT_SAVED,
    }
}
