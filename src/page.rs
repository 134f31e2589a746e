//! The finished HTML page of an assessment: its cover, its data, its style and its scripts, in one file.
//!
//! Its only request is the WASM. Inline code is allowed by hash, and by nothing else.

mod gallery;
mod html;
mod policy;
mod privacy;

pub use gallery::{GALLERY_MARK, gallery};

use self::html::escape;
use crate::frame::data::{self, Carried};
use crate::model::{Assessment, Related};
use crate::ui::{Cover, CoverProps};
use crate::words;
use std::rc::Rc;
use yew::ServerRenderer;

/// What the build brings; all of it minified.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// The style sheet.
    pub style: &'a str,
    /// The first script: `seal.js`, `guard.js`, `options.js`, and `privacy.js`.
    pub guard: &'a str,
    /// The glue that wasm-bindgen made, which defines `wasm_bindgen`.
    pub glue: &'a str,
    /// `boot.js`, the last script.
    pub boot: &'a str,
    /// Where the WASM is, as seen from the page.
    pub wasm: &'a str,
}

/// The whole page of `assessment`; the titles of those it points to are looked up in `published`.
pub fn assessment(assessment: &Assessment, published: &[Assessment], parts: &Parts<'_>) -> String {
    let Parts { style, guard, glue, boot, wasm } = parts;
    let policy = policy::policy(style, &[guard, glue, boot]);
    let title = escape(&assessment.title);
    let promise = escape(&assessment.promise);
    let cover = cover(assessment);
    let data = data::write(&carried(assessment, published));
    let privacy = privacy::privacy();
    let [failed, not_sealed, crashed] = [words::FAILED_TO_LOAD, words::NOT_SEALED, words::CRASHED].map(escape);
    let [retry, no_script, all] = [words::OPEN_ALONE, words::NO_SCRIPT, words::ALL_ASSESSMENTS].map(escape);
    format!(
        r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="description" content="{promise}">
<meta name="color-scheme" content="light dark">
<style>{style}</style>
<script data-wasm="{wasm}">{guard}</script>
<link rel="preload" href="{wasm}" as="fetch" type="application/wasm" crossorigin>
</head>
<body>
<main>
<div id="app">{cover}</div>
{privacy}
</main>
<section id="failure" role="alert" hidden>
<p data-when="load" hidden>{failed}</p>
<p data-when="seal" hidden>{not_sealed}</p>
<p data-when="crash" hidden>{crashed}</p>
<p><a href="./" target="_blank" rel="noreferrer">{retry}</a></p>
</section>
<noscript><p>{no_script}</p></noscript>
<footer><a href="../">{all}</a></footer>
<script type="text/plain" id="assessment">{data}</script>
<script>{glue}</script>
<script>{boot}</script>
</body>
</html>
"#
    )
}

fn carried(assessment: &Assessment, published: &[Assessment]) -> Carried {
    let title = |related: &Related| {
        let other = published.iter().find(|other| other.id == related.id);
        other.map(|other| other.title.clone())
    };
    Carried { assessment: assessment.clone(), related: assessment.related.iter().map(title).collect() }
}

/// The first screen, rendered by the same component that the app uses.
fn cover(assessment: &Assessment) -> String {
    let assessment = assessment.clone();
    let props = move || CoverProps { assessment: Rc::new(assessment) };
    futures_executor::block_on(ServerRenderer::<Cover>::with_props(props).hydratable(false).render())
}
