//! How long browsers may cache each file.

use axum::http::HeaderValue;

/// Browsers must ask the server every time.
pub(super) const NO_CACHE: HeaderValue = HeaderValue::from_static("no-cache");

const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// The address stays the same while the content changes: visitors get a new loader within five minutes, and never wait for it.
const SHORT: HeaderValue = HeaderValue::from_static("public, max-age=300, stale-while-revalidate=86400");

/// The value of `Cache-Control` for the file at `path`.
pub(super) fn of(path: &str) -> HeaderValue {
    let folder = path.trim_start_matches('/').split_once('/').map_or("", |(folder, _)| folder);
    if folder == "assets" || is_version(folder) {
        IMMUTABLE
    } else if ["/embed.js", "/embed.mjs"].contains(&path) {
        SHORT
    } else {
        NO_CACHE
    }
}

/// `v0.1.0`
fn is_version(folder: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    folder.strip_prefix('v').is_some_and(|version| version.split('.').all(is_part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: &HeaderValue) {
        assert_eq!(of(path), expected, "{path}");
    }

    #[test]
    fn what_never_changes_is_kept_for_a_year() {
        check("/assets/widget-0123456789abcdef.wasm", &IMMUTABLE);
        check("/v0.1.0/embed.js", &IMMUTABLE);
    }

    #[test]
    fn the_loader_that_moves_is_kept_for_minutes() {
        check("/embed.js", &SHORT);
        check("/embed.mjs", &SHORT);
    }

    #[test]
    fn pages_are_asked_for_every_time() {
        check("/", &NO_CACHE);
        check("/index.html", &NO_CACHE);
        check("/vendor-risk/", &NO_CACHE);
    }
}
