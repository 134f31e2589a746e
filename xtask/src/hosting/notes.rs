use super::{CACHE_CONTROL, Caching, EVERYWHERE, LOADERS, lines};
use crate::project::PINNED;

/// `HOSTING.md`: for those who have the site and want to publish it.
pub(super) fn text() -> String {
    let everywhere = EVERYWHERE.map(|(name, value)| ("all".to_owned(), name, value));
    let loaders = LOADERS.map(|name| format!("`{name}`")).join(", ");
    let caching = [
        ("`v*/`".to_owned(), Caching::Forever),
        (loaders, Caching::Briefly),
        ("all others".to_owned(), Caching::Checked),
    ];
    let caching = caching.map(|(files, caching)| (files, CACHE_CONTROL, caching.value()));
    let headers = lines(everywhere.into_iter().chain(caching), |(files, name, value)| {
        format!("| {files} | `{name}` | `{value}` |")
    });
    include_str!("notes.md")
        .replace("{headers}", &headers)
        .replace("{pinned}", PINNED)
        .replace("{loaders}", &LOADERS.join(" "))
        .replace("{forever}", Caching::Forever.value())
        .replace("{briefly}", Caching::Briefly.value())
        .replace("{checked}", Caching::Checked.value())
}
