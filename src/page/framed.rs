use super::html::escape;
use super::{Parts, Untranslated, policy, privacy};
use crate::words;

/// The parts that differ between the pages.
pub(super) struct Framed<'a> {
    /// The name of the folder that the page is published in.
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    /// The first screen, as HTML.
    pub(super) cover: String,
    /// The data that the program reads from the page.
    pub(super) data: String,
    /// The sentences of the privacy panel.
    pub(super) privacy: [&'a str; 3],
}

impl Framed<'_> {
    /// The page in the frame: the complete assessment.
    pub(super) fn page(&self, parts: &Parts<'_>) -> String {
        let Parts { style, script, .. } = parts;
        let Self { title, cover, privacy, .. } = self;
        let policy = policy::of_frame(parts);
        let language = words::spoken().attributes();
        let untranslated = parts.untranslated.map(Untranslated::carried).unwrap_or_default();
        let title_language = parts.untranslated.map(Untranslated::of_title).unwrap_or_default();
        let title = escape(title);
        let privacy = privacy::privacy(*privacy);
        let [failed, not_sealed, crashed] =
            [words::failed_to_load(), words::not_sealed(), words::crashed()].map(escape);
        let [retry, no_script, all] = [words::open_alone(), words::no_script(), words::all_assessments()].map(escape);
        let [elsewhere, unopened] = [words::elsewhere(), words::unopened()].map(escape);
        format!(
            r#"<!doctype html>
<html {language}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<title{title_language}>{title}</title>
<meta name="color-scheme" content="light dark">
<style>{style}</style>
</head>
<body>
<main>
<p class="problem" role="alert" data-unopened="{unopened}"></p>
<div id="app">{cover}</div>
<p class="alone">{elsewhere}<a href="./" target="_blank" rel="noreferrer">{retry}</a></p>
{privacy}
</main>
<main id="failure" tabindex="-1" hidden>
<div role="alert">
<h1 data-when="load" hidden>{failed}</h1>
<h1 data-when="seal" hidden>{not_sealed}</h1>
<h1 data-when="crash" hidden>{crashed}</h1>
<p><a href="./" target="_blank" rel="noreferrer">{retry}</a></p>
</div>
</main>
<div id="stalled"><p role="alert">{no_script}</p></div>
<footer><a href="../" target="_blank" rel="noreferrer">{all}</a></footer>
<p id="carried" hidden></p>
{untranslated}<script>{script}</script>
</body>
</html>
"#
        )
    }
}
