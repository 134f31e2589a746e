use super::html::escape;
use crate::words;

/// The panel that says what is private and why, and lets the visitor test it. It is outside the app, so that it is the same
/// below every screen and works before the app has loaded; `privacy.js` fills in the result.
pub(super) fn privacy(promises: [&str; 3]) -> String {
    let title = escape(words::privacy_title());
    let said = promises.map(|text| format!("<p>{}</p>", escape(text))).concat();
    let [button, hint, open, refused] =
        [words::try_it(), words::try_hint(), words::try_open(), words::try_refused()].map(escape);
    let found = found();
    format!(
        r#"<details class="privacy">
<summary>{title}</summary>
<div class="panel">
{said}
<p class="actions"><button type="button" class="secondary" name="try">{button}</button><span class="hint">{hint}</span></p>
<div aria-live="polite">
<p data-when="open" hidden>{open}</p>
<p data-when="refused" hidden>{refused}</p>
</div>
<dl data-when="refused" hidden>{found}</dl>
</div>
</details>"#
    )
}

/// Where the details of the browser's refusal are shown, under the browser's names for them, and the number of recorded
/// requests.
fn found() -> String {
    let rows = [
        (words::requests(), "requests"),
        (words::refused_by(), "effectiveDirective"),
        (words::tried(), "blockedURI"),
        (words::policy(), "originalPolicy"),
    ];
    rows.map(|(term, name)| format!(r#"<dt>{}</dt><dd data-of="{name}"></dd>"#, escape(term))).concat()
}
