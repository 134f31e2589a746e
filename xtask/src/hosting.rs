//! What a server has to send with the files of the site. This is the one list of it: `cargo xtask serve` follows it, and the files
//! that configure hosts are written from it.
//!
//! ```text
//! EVERYWHERE, Caching, TYPES --+--> serve
//!                              +--> _headers (Netlify, Cloudflare), vercel.json, .htaccess (Apache), in dist/
//!                              +--> nginx.conf, Caddyfile, Dockerfile, HOSTING.md, beside the site in a release
//! ```

mod apache;
mod caddy;
mod headers_file;
mod nginx;
mod notes;
mod vercel;

use crate::project::PINNED;
use delivery_assessments::site::{Address, File};

/// The headers of every file, whatever the server's answer is.
pub const EVERYWHERE: [(&str, &str); 4] = [
    // A frame with an opaque origin may fetch the WebAssembly only if every origin may.
    ("Access-Control-Allow-Origin", "*"),
    // A host page with `Cross-Origin-Embedder-Policy: require-corp` runs only scripts with this header,
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    // and frames only pages that require the same of their own files.
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    // A file is what its type says.
    ("X-Content-Type-Options", "nosniff"),
];

/// The header that says how long browsers may keep a file.
pub const CACHE_CONTROL: &str = "Cache-Control";

/// How long browsers may keep a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caching {
    /// It never changes.
    Forever,
    /// Its address stays while its content changes: visitors get a new loader within five minutes, and never wait for it.
    Briefly,
    /// Browsers must ask the server every time.
    Checked,
}

/// The loaders, of which there is one of each in the folder of each language.
pub const LOADERS: [&str; 2] = ["embed.js", "embed.mjs"];

impl Caching {
    /// That of the file at `path`, which begins with a slash.
    pub fn of(path: &str) -> Self {
        let (folder, name) =
            path.trim_start_matches('/').rsplit_once('/').unwrap_or(("", path.trim_start_matches('/')));
        if is_version(folder.split('/').next().unwrap_or_default()) {
            Self::Forever
        } else if LOADERS.contains(&name) {
            Self::Briefly
        } else {
            Self::Checked
        }
    }

    /// The value of [`CACHE_CONTROL`].
    pub const fn value(self) -> &'static str {
        match self {
            Self::Forever => "public, max-age=31536000, immutable",
            Self::Briefly => "public, max-age=300, stale-while-revalidate=86400",
            Self::Checked => "no-cache",
        }
    }
}

/// `v0.1.0`
fn is_version(folder: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    folder.strip_prefix('v').is_some_and(|version| version.split('.').all(is_part))
}

/// What [`Caching::Forever`] is for, as a regular expression for the beginning of a path.
const VERSIONS: &str = r"^/v\d+(\.\d+)*/";

/// What [`Caching::Briefly`] is for, as a regular expression for the end of a path.
const MOVING_LOADERS: &str = r"/embed\.m?js$";

/// The type of the files with each ending that the site has.
pub const TYPES: [(&str, &str); 9] = [
    ("css", "text/css"),
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("mjs", "text/javascript"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
    ("wasm", "application/wasm"),
];

/// The types that gain from compression, each once.
fn compressible() -> Vec<&'static str> {
    let mut kinds: Vec<&str> = TYPES.map(|(_, kind)| kind).into_iter().filter(|kind| *kind != "image/png").collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// The headers of some files, for hosts that combine the rules that fit a path. No path has two rules for the same header, because
/// not all of them agree about what that means.
struct Rule {
    /// A path that begins with a slash. If it ends with one, it stands for everything in that folder.
    path: String,
    headers: Vec<(&'static str, &'static str)>,
}

/// The rules for a site with these folders of languages, of which English has an empty one, and each other one a slash at its end.
/// Where no rule says it, these hosts have browsers ask every time.
fn rules(folders: &[String]) -> Vec<Rule> {
    let caching = |path: String, caching: Caching| Rule { path, headers: vec![(CACHE_CONTROL, caching.value())] };
    let everywhere = Rule { path: "/".to_owned(), headers: EVERYWHERE.to_vec() };
    let pinned = caching(format!("/{PINNED}"), Caching::Forever);
    let loaders = folders.iter().flat_map(|folder| LOADERS.map(|name| format!("/{folder}{name}")));
    [everywhere, pinned].into_iter().chain(loaders.map(|path| caching(path, Caching::Briefly))).collect()
}

/// The names of the files that hosts read in the published folder.
pub const IN_THE_SITE: [&str; 3] = ["_headers", "vercel.json", ".htaccess"];

/// Those files, for a site with these folders of languages.
pub fn in_the_site(address: &Address, folders: &[String]) -> Vec<File> {
    let rules = rules(folders);
    vec![
        file("_headers", headers_file::text(&rules)),
        file("vercel.json", vercel::text(&rules)),
        file(".htaccess", apache::text(address)),
        file(&format!("{PINNED}.htaccess"), apache::forever()),
    ]
}

/// The files for those who have a server, beside the folder `site`, which has the site in it.
pub fn beside_the_site() -> Vec<File> {
    vec![
        file("nginx.conf", nginx::text()),
        file("Caddyfile", caddy::text()),
        file("Dockerfile", caddy::DOCKERFILE.to_owned()),
        file("HOSTING.md", notes::text()),
    ]
}

fn file(name: &str, text: String) -> File {
    File { name: name.to_owned(), text }
}

/// One line of each of `items`.
fn lines<T>(items: impl IntoIterator<Item = T>, line: impl Fn(T) -> String) -> String {
    items.into_iter().map(|item| line(item) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: Caching) {
        assert_eq!(Caching::of(path), expected, "{path}");
    }

    #[test]
    fn what_never_changes_is_kept_for_a_year() {
        check("/v0.1.0/assets/widget-0123456789abcdef.wasm", Caching::Forever);
        check("/v0.1.0/embed.js", Caching::Forever);
        check("/v0.1.0/fr/embed.js", Caching::Forever);
        check("/v0.1.0/vendor-risk/", Caching::Forever);
    }

    #[test]
    fn a_loader_that_moves_is_kept_for_minutes() {
        check("/embed.js", Caching::Briefly);
        check("/embed.mjs", Caching::Briefly);
        check("/fr/embed.js", Caching::Briefly);
    }

    #[test]
    fn pages_are_asked_for_every_time() {
        check("/", Caching::Checked);
        check("/index.html", Caching::Checked);
        check("/vendor-risk/", Caching::Checked);
        check("/vi/", Caching::Checked);
        check("/v1.x/", Caching::Checked);
    }
}
