use super::framed::Framed;
use super::html::escape;
use super::{Parts, Untranslated, policy};
use crate::words;

/// The text that would end the `<script>` element around the page, and its replacement; `shell.js` reverses this.
const END: (&str, &str) = ("</script", r"<\/script");

/// The published page. It contains the assessment's page as text, and puts it into a frame.
pub(super) fn shell(framed: &Framed<'_>, parts: &Parts<'_>) -> String {
    let Parts { shell_style, shell, wasm, address, copy, folder, .. } = parts;
    let Framed { id, title, description, cover, data, .. } = framed;
    let policy = policy::of_shell(parts);
    let language = words::spoken().attributes();
    let content = parts.untranslated.map(Untranslated::of_title).unwrap_or_default();
    let header = header(cover);
    let header = parts.untranslated.map_or_else(|| header.to_owned(), |untranslated| untranslated.marked(header));
    let page = carried(&framed.page(parts));
    let [title, description, no_script, printed] =
        [title, description, words::no_script(), words::printed()].map(escape);
    format!(
        r#"<!doctype html>
<html {language}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title{content}>{title}</title>
<meta name="description" property="og:description" content="{description}">
<meta property="og:title" content="{title}">
<meta property="og:image" content="{address}card.png">
<link rel="canonical" href="{address}{folder}{id}/">
<link rel="alternate" type="application/json+oembed" href="{address}{copy}{folder}{id}/oembed.json">
<meta name="color-scheme" content="light dark">
<style>{shell_style}</style>
<script data-wasm="{wasm}">{shell}</script>
</head>
<body>
<main><div class="screen cover">{header}</div></main>
<p id="stalled" role="alert">{no_script}</p>
<p id="printed">{printed}</p>
<script type="text/plain" id="page">{page}</script>
<script type="text/plain" id="carried">{data}</script>
</body>
</html>
"#
    )
}

/// The header of a first screen.
fn header(cover: &str) -> &str {
    let end = "</header>";
    let header = cover.find("<header>").zip(cover.find(end)).map(|(begin, found)| &cover[begin..found + end.len()]);
    header.expect("a first screen has a header")
}

/// `page`, safe inside a `<script>` element that does not run.
fn carried(page: &str) -> String {
    let (end, written) = END;
    let ambiguous = [written, "<!--"].into_iter().find(|text| page.contains(text));
    assert_eq!(ambiguous, None, "a page of an assessment cannot be carried by its shell");
    page.replace(end, written)
}

#[cfg(test)]
mod tests {
    use super::{carried, header};

    #[test]
    fn the_header_is_all_of_it_and_nothing_else() {
        assert_eq!(header("<div><header><h1>1</h1></header><p>2</p></div>"), "<header><h1>1</h1></header>");
    }

    #[test]
    fn the_page_does_not_end_the_script_that_holds_it() {
        assert_eq!(carried("<script>1</script>"), r"<script>1<\/script>");
    }

    #[test]
    #[should_panic(expected = "cannot be carried")]
    fn what_would_be_turned_back_differently_is_noticed() {
        carried(r#"<script>"<\/script>"</script>"#);
    }
}
