//! What hosts make of the files that a release has for them: servers that Debian has are started with these files, and for the
//! other hosts a reader of their format answers in their place.

use super::headers::write_site;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tower_http::services::{ServeDir, ServeFile};
use xtask::hosting::{self, CACHE_CONTROL, Caching, EVERYWHERE};
use xtask::project::PINNED;
use xtask::tools;

/// A release that is unpacked where every server may read it. It is removed at the end.
struct Release {
    folder: PathBuf,
}

impl Release {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("delivery-assessments-{name}-{}", std::process::id()));
        write_site(&folder.join("site"));
        let address = "https://assets.example/".parse().expect("it is an address");
        for (place, files) in
            [("site", hosting::in_the_site(&address, &[String::new()])), ("", hosting::beside_the_site())]
        {
            for file in files {
                fs::write(folder.join(place).join(file.name), file.text).expect("the folder can be written");
            }
        }
        Self { folder }
    }

    fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    /// A file of it, with each of `changes` made. Each must be there.
    fn changed(&self, name: &str, changes: &[(&str, &str)]) -> String {
        let text = fs::read_to_string(self.folder.join(name)).expect("the file is there");
        changes.iter().fold(text, |text, (old, new)| {
            assert!(text.contains(old), "{name} has no {old}");
            text.replace(old, new)
        })
    }

    fn write(&self, name: &str, text: &str) -> String {
        let file = self.folder.join(name);
        fs::write(&file, text).expect("the folder can be written");
        file.display().to_string()
    }
}

impl Drop for Release {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A running server. It ends with the test.
struct Server {
    process: Child,
    port: u16,
}

impl Server {
    fn start(port: u16, program: &str, arguments: &[&str], folder: &Path) -> Self {
        let mut command = Command::new(program);
        command.args(arguments).env("PATH", tools::search_path()).env("HOME", folder);
        let process = command.stdout(Stdio::null()).spawn().expect("the program starts");
        let server = Self { process, port };
        let deadline = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < deadline, "{program} does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        server
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

/// The status and the headers of an answer to a browser.
fn get(port: u16, path: &str) -> (u16, BTreeMap<String, String>) {
    let arguments = ["--silent", "--show-error", "--output", "/dev/null", "--dump-header", "-"];
    let mut curl = Command::new("curl");
    curl.args(arguments).args(["--header", "Accept-Encoding: gzip, br"]).arg(format!("http://127.0.0.1:{port}{path}"));
    let output = curl.output().expect("curl starts");
    let text = String::from_utf8(output.stdout).expect("headers are text");
    let mut lines = text.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|status| status.parse().ok());
    let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
    (status.unwrap_or_else(|| panic!("{path}: {text}")), lines.filter_map(header).collect())
}

/// A path, and what a server answers there: the status, the type, and how long that is kept.
type Answer = (String, u16, &'static str, Caching);

/// An answer for each kind of file. The last is for what is missing among what never changes.
fn answers() -> [Answer; 9] {
    let id = xtask::assessments::all().expect("the assessments can be read")[0].id.clone();
    [
        ("/".to_owned(), 200, "text/html", Caching::Checked),
        (format!("/{id}/"), 200, "text/html", Caching::Checked),
        (format!("/{id}/oembed.json?maxwidth=600&url=x&format=json"), 200, "application/json", Caching::Checked),
        ("/embed.js?assessment=x".to_owned(), 200, "text/javascript", Caching::Briefly),
        ("/embed.mjs".to_owned(), 200, "text/javascript", Caching::Briefly),
        (format!("/{PINNED}embed.js"), 200, "text/javascript", Caching::Forever),
        (format!("/{PINNED}assets/widget.wasm"), 200, "application/wasm", Caching::Forever),
        ("/nothing/here".to_owned(), 404, "text/html", Caching::Checked),
        (format!("/{PINNED}assets/nothing.wasm"), 404, "text/html", Caching::Checked),
    ]
}

/// What the server answers, and that it sends no header that the seal cannot undo.
fn check(port: u16, name: &str, answers: &[Answer]) {
    for (path, status, kind, caching) in answers {
        let (given, headers) = get(port, path);
        let header = |name: &str| headers.get(&name.to_ascii_lowercase()).map(String::as_str).unwrap_or_default();
        assert_eq!(given, *status, "{name}: {path}");
        // JavaScript has had two names.
        let given = header("content-type").replace("application/javascript", "text/javascript");
        assert_eq!(given.split(';').next(), Some(*kind), "{name}: {path}");
        for (one, value) in EVERYWHERE {
            assert_eq!(header(one), value, "{name}: {path}: {one}");
        }
        let is_kept = header(CACHE_CONTROL) == caching.value();
        let is_asked_for = *caching == Caching::Checked && header(CACHE_CONTROL).contains("max-age=0");
        assert!(is_kept || is_asked_for, "{name}: {path}: {:?}", header(CACHE_CONTROL));
    }
    let address = format!("http://127.0.0.1:{port}/").parse().expect("it is an address");
    xtask::headers::check(&address).unwrap_or_else(|error| panic!("{name}: {error}"));
}

/// How the file at `path` is compressed.
fn compression(port: u16, path: &str) -> Option<String> {
    get(port, path).1.remove("content-encoding")
}

/// Whether what is compressed already is sent like that.
#[track_caller]
fn check_compressed(port: u16) {
    for path in ["embed.js", "assets/widget.wasm"] {
        assert_eq!(compression(port, &format!("/{PINNED}{path}")).as_deref(), Some("br"), "{path}");
    }
}

#[test]
fn nginx_serves_a_release() {
    tools::ready_for_hosts().expect("the servers can be installed");
    let (release, port) = (Release::new("nginx"), free_port());
    let site = release.site().display().to_string();
    let listen = format!("listen 127.0.0.1:{port};");
    let server = release.changed("nginx.conf", &[("listen 80;", &listen), ("/srv/site", &site)]);
    release.write("server.conf", &server);
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let temporary: String = temporary.map(|name| format!("{name}_temp_path temporary;\n")).concat();
    let folder = release.folder.display();
    let main = format!(
        "daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log stderr;\nevents {{}}\n\
         http {{\naccess_log off;\n{temporary}include server.conf;\n}}\n"
    );
    let main = release.write("main.conf", &main);
    let arguments = ["-e", "stderr", "-p", &folder.to_string(), "-c", &main];
    let server = Server::start(port, "nginx", &arguments, &release.folder);
    check(server.port, "nginx", &answers());
    assert_eq!(compression(server.port, "/").as_deref(), Some("gzip"));
}

#[test]
fn apache_serves_a_release() {
    tools::ready_for_hosts().expect("the servers can be installed");
    let (release, port) = (Release::new("apache"), free_port());
    let modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "filter", "deflate"];
    let modules: String =
        modules.map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")).concat();
    let (folder, site) = (release.folder.display(), release.site().display().to_string());
    let main = format!(
        "ServerRoot {folder}\nServerName 127.0.0.1\nListen 127.0.0.1:{port}\nPidFile {folder}/pid\n{modules}\
         User www-data\nGroup www-data\nTypesConfig /dev/null\nErrorLog /dev/stderr\nLogLevel error\n\
         DocumentRoot {site}\n<Directory {site}>\nAllowOverride FileInfo Indexes\nRequire all granted\n</Directory>\n"
    );
    let main = release.write("main.conf", &main);
    let server = Server::start(port, "apache2", &["-X", "-f", &main], &release.folder);
    check(server.port, "Apache", &answers());
    check_compressed(server.port);
    assert_eq!(compression(server.port, "/").as_deref(), Some("gzip"));
}

#[test]
fn caddy_serves_a_release() {
    tools::ready_for_hosts().expect("the servers can be installed");
    let (release, port) = (Release::new("caddy"), free_port());
    let site = release.site().display().to_string();
    let listen = format!("{{\n\tadmin off\n}}\n\nhttp://127.0.0.1:{port} {{\n\troot");
    let server = release.changed("Caddyfile", &[(":80 {\n\troot", &listen), ("/srv/site", &site)]);
    let main = release.write("main", &server);
    let arguments = ["run", "--config", &main, "--adapter", "caddyfile"];
    let server = Server::start(port, "caddy", &arguments, &release.folder);
    check(server.port, "Caddy", &answers());
    check_compressed(server.port);
}

/// A rule of a host: a path, of which an asterisk at the end stands for anything, and headers.
type Rule = (String, Vec<(String, String)>);

/// `_headers` as Netlify and Cloudflare document it.
fn headers_file(text: &str) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if let (Some(header), Some((_, headers))) = (line.strip_prefix("  "), rules.last_mut()) {
            let (name, value) = header.split_once(": ").expect("a header has a value");
            headers.push((name.to_owned(), value.to_owned()));
        } else {
            assert!(line.starts_with('/'), "{line}");
            rules.push((line.to_owned(), Vec::new()));
        }
    }
    rules
}

/// `vercel.json`, of which the patterns here are plain paths, with `(.*)` at the end of some.
fn vercel(text: &str) -> Vec<Rule> {
    let value: Value = serde_json::from_str(text).expect("it is JSON");
    assert_eq!(value["trailingSlash"], true);
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let header = |header: &Value| (text(&header["key"]), text(&header["value"]));
    let headers = |rule: &Value| rule["headers"].as_array().expect("a list").iter().map(header).collect();
    let rules = value["headers"].as_array().expect("a list").iter();
    rules.map(|rule| (text(&rule["source"]).replace("(.*)", "*"), headers(rule))).collect()
}

/// A host that serves `site` with these rules, and has browsers ask each time where none of them says otherwise. Rules for the
/// same header add to each other.
fn ruled(site: &Path, rules: Vec<Rule>) -> Router {
    let files = ServeDir::new(site).not_found_service(ServeFile::new(site.join("404.html")));
    let answer = move |request: Request, next: Next| {
        let path = request.uri().path().to_owned();
        let fits = |rule: &str| rule.strip_suffix('*').map_or(rule == path, |folder| path.starts_with(folder));
        let headers: Vec<_> =
            rules.iter().filter(|(rule, _)| fits(rule)).flat_map(|(_, headers)| headers.clone()).collect();
        async move {
            let mut response: Response = next.run(request).await;
            for (name, value) in headers {
                let name = HeaderName::try_from(name).expect("it is a name");
                response.headers_mut().append(name, HeaderValue::try_from(value).expect("it is a value"));
            }
            let caching = HeaderValue::from_static("public, max-age=0, must-revalidate");
            response.headers_mut().entry("cache-control").or_insert(caching);
            response
        }
    };
    Router::new().fallback_service(files).layer(from_fn(answer))
}

/// Has a host with these rules serve a release. How long such a host has browsers keep that nothing is in a folder is not known.
fn check_rules(name: &str, file: &str, read: fn(&str) -> Vec<Rule>) {
    let release = Release::new(name);
    let rules = read(&fs::read_to_string(release.site().join(file)).expect("the file is there"));
    let router = ruled(&release.site(), rules);
    let runtime = tokio::runtime::Runtime::new().expect("it starts");
    let listener = runtime.block_on(tokio::net::TcpListener::bind(("127.0.0.1", 0))).expect("a port is free");
    let port = listener.local_addr().expect("it has an address").port();
    runtime.spawn(axum::serve(listener, router).into_future());
    let answers = answers();
    check(port, name, &answers[..answers.len() - 1]);
}

#[test]
fn netlify_and_cloudflare_serve_a_release() {
    check_rules("headers-file", "_headers", headers_file);
}

#[test]
fn vercel_serves_a_release() {
    check_rules("vercel", "vercel.json", vercel);
}

/// Netlify adds the values of two rules for the same header to each other, and Vercel takes the last.
#[test]
fn no_path_has_two_rules_for_a_header() {
    let release = Release::new("rules");
    for (file, read) in [("_headers", headers_file as fn(&str) -> Vec<Rule>), ("vercel.json", vercel)] {
        let rules = read(&fs::read_to_string(release.site().join(file)).expect("the file is there"));
        for (path, ..) in answers() {
            let path = path.split('?').next().unwrap_or_default();
            let fits = |rule: &str| rule.strip_suffix('*').map_or(rule == path, |folder| path.starts_with(folder));
            let names: Vec<&String> = rules
                .iter()
                .filter(|(rule, _)| fits(rule))
                .flat_map(|(_, headers)| headers.iter().map(|(name, _)| name))
                .collect();
            let once: std::collections::BTreeSet<&&String> = names.iter().collect();
            assert_eq!(once.len(), names.len(), "{file}: {path}: {names:?}");
        }
    }
}

/// Whoever reads the notes finds each header there.
#[test]
fn the_notes_name_every_header() {
    let release = Release::new("notes");
    let notes = release.changed("HOSTING.md", &[]);
    for (name, value) in EVERYWHERE {
        assert!(notes.contains(&format!("`{name}` | `{value}`")), "{name}");
    }
    for caching in [Caching::Forever, Caching::Briefly, Caching::Checked] {
        assert!(notes.matches(caching.value()).count() >= 2, "{caching:?}: in the table and in the commands");
    }
    assert!(!notes.contains('{'), "something was not filled in");
}
