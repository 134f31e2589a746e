//! The built site on its own server, which logs every request.

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::sync::watch;
use xtask::{project, pseudo, serve};

/// The path of a page of the site without a policy, unlike all of its real pages.
const OPEN_PAGE: &str = "/no-such-page";

/// The path of a host page on the site's own origin, without a policy.
const OWN_HOST: &str = "/own-host";

/// The end of the path of the page that a published page carries.
const CARRIED: &str = "/carried";

/// How the end of a script is written inside it.
const CARRIED_END: &str = r"<\/script";

/// How the site answers a request for the WASM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wasm {
    /// Normally.
    AsBuilt,
    /// Only after [`Site::let_wasm_go`].
    Held,
    /// Not found.
    Missing,
    /// The right bytes with another content type.
    Called(&'static str),
    /// With a page, like servers that answer everything with their home page.
    HomePage,
    /// With bytes that are not WASM.
    Garbage,
}

/// A change to every page on its way to the visitor.
#[derive(Clone, Copy, Debug)]
pub enum Added {
    /// Nothing.
    Nothing,
    /// A policy in a header.
    Policy(&'static str),
    /// Another header.
    Header(&'static str, &'static str),
    /// A script that runs before all others, like those of browser extensions.
    Script(&'static str),
}

/// A served site. It ends with the test.
pub struct Site {
    /// The address, `http://127.0.0.1:41234`, without a slash at the end.
    pub address: String,
    shared: Arc<Shared>,
}

struct Shared {
    wasm: Wasm,
    added: Added,
    requests: Mutex<Vec<String>>,
    is_free: watch::Sender<bool>,
}

impl Site {
    /// Serves `dist/` as it was built.
    pub async fn start() -> Self {
        Self::with(Wasm::AsBuilt).await
    }

    /// Serves `dist/`, but answers requests for the WASM like this.
    pub async fn with(wasm: Wasm) -> Self {
        Self::spawned(&project::dist(), wasm, Added::Nothing, "").await
    }

    /// Serves `dist/` with this change to its pages.
    pub async fn adding(added: Added) -> Self {
        Self::spawned(&project::dist(), Wasm::AsBuilt, added, "").await
    }

    /// Serves `dist/` below a path that begins with a slash, as one of many folders on a server.
    pub async fn below(path: &str) -> Self {
        Self::spawned(&project::dist(), Wasm::AsBuilt, Added::Nothing, path).await
    }

    /// Serves only what this version keeps, in its folder.
    pub async fn pinned() -> Self {
        let folder = project::PINNED.trim_end_matches('/');
        Self::spawned(&project::dist().join(folder), Wasm::AsBuilt, Added::Nothing, &format!("/{folder}")).await
    }

    /// Serves the site in made-up languages.
    pub async fn pseudo() -> Self {
        Self::spawned(&pseudo::built(), Wasm::AsBuilt, Added::Nothing, "").await
    }

    async fn spawned(dist: &Path, wasm: Wasm, added: Added, path: &str) -> Self {
        let is_built = dist.join("embed.js").exists();
        assert!(is_built, "there is no {}: run `cargo xtask build`, then `cargo xtask pseudo`", dist.display());
        let is_free = watch::Sender::new(wasm != Wasm::Held);
        let shared = Arc::new(Shared { wasm, added, requests: Mutex::default(), is_free });
        let layer = middleware::from_fn({
            let shared = shared.clone();
            move |request, next| answer(shared.clone(), request, next)
        });
        let files = serve::router(dist);
        let files = if path.is_empty() { files } else { Router::new().nest_service(path, files) };
        Self { address: spawn(files.layer(layer)).await + path, shared }
    }

    /// The address of an assessment's page.
    pub fn page(&self, id: &str) -> String {
        format!("{}/{id}/", self.address)
    }

    /// The same in another language.
    pub fn page_in(&self, language: &str, id: &str) -> String {
        self.page(&format!("{language}/{id}"))
    }

    /// The address of the page that an assessment's page carries, shown alone with this fragment: see
    /// [`Visitor::prints`](crate::Visitor).
    pub fn carried(&self, id: &str, fragment: &str) -> String {
        format!("{}/{id}{CARRIED}?{fragment}", self.address)
    }

    /// The address of a page on the site's own origin that has the tag of [`content::assessment`](crate::content::assessment):
    /// the frame has an opaque origin there.
    pub fn own_host(&self) -> String {
        format!("{}{OWN_HOST}", self.address)
    }

    /// The tag that a site owner pastes, with these attributes.
    pub fn tag_with(&self, attributes: &str) -> String {
        format!("<script async src=\"{}/embed.js\" {attributes}></script>", self.address)
    }

    /// The tag that a site owner pastes, for this assessment.
    pub fn tag(&self, id: &str) -> String {
        self.tag_with(&format!("data-assessment=\"{id}\""))
    }

    /// The same in another language.
    pub fn tag_in(&self, language: &str, id: &str) -> String {
        format!("<script async src=\"{}/{language}/embed.js\" data-assessment=\"{id}\"></script>", self.address)
    }

    /// Answers the requests for the WASM that a [`Wasm::Held`] site has kept waiting.
    pub fn let_wasm_go(&self) {
        self.shared.is_free.send_replace(true);
    }

    /// All requests so far, as `GET /path?query`, in the order of arrival.
    pub fn requests(&self) -> Vec<String> {
        self.shared.requests.lock().expect("no request panics").clone()
    }
}

/// Serves `router` on a free port of this machine until the test ends, and returns its address.
pub async fn spawn(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("a bound port has an address");
    tokio::spawn(async { axum::serve(listener, router).await });
    format!("http://{address}")
}

async fn answer(shared: Arc<Shared>, request: Request, next: Next) -> Response {
    let line = format!("{} {}", request.method(), request.uri());
    shared.requests.lock().expect("no request panics").push(line);
    match request.uri().path() {
        OPEN_PAGE => open((StatusCode::NOT_FOUND, Html("<!doctype html><title>An open page</title>"))),
        OWN_HOST => open(Html(serve::demo("", "engineering-velocity"))),
        path if path.ends_with(CARRIED) => {
            let fragment = request.uri().query().unwrap_or_default().to_owned();
            let path = path.trim_end_matches(CARRIED).to_owned() + "/";
            let page = Request::get(path).body(Body::empty()).expect("it is a request");
            carried(next.run(page).await, &fragment).await
        }
        _ if is_wasm(&request) => wasm(&shared, request, next).await,
        _ => page(shared.added, request, next).await,
    }
}

fn is_wasm(request: &Request) -> bool {
    request.uri().path().rsplit_once('.').is_some_and(|(_, kind)| kind == "wasm")
}

async fn wasm(shared: &Shared, request: Request, next: Next) -> Response {
    // The sender exists as long as the layer that calls this.
    let _ = shared.is_free.subscribe().wait_for(|is_free| *is_free).await;
    match shared.wasm {
        Wasm::AsBuilt | Wasm::Held => next.run(request).await,
        Wasm::Missing => open((StatusCode::NOT_FOUND, "not found")),
        Wasm::Called(kind) => with_header(next.run(request).await, header::CONTENT_TYPE, kind),
        Wasm::HomePage => with_header(open(Body::from("<!doctype html><p>Home")), header::CONTENT_TYPE, "text/html"),
        Wasm::Garbage => with_header(open(Body::from("\0asm?")), header::CONTENT_TYPE, "application/wasm"),
    }
}

async fn page(added: Added, mut request: Request, next: Next) -> Response {
    match added {
        Added::Nothing => next.run(request).await,
        Added::Policy(policy) => with_header(next.run(request).await, header::CONTENT_SECURITY_POLICY, policy),
        Added::Header(name, value) => {
            let name = HeaderName::from_static(name);
            with_header(next.run(request).await, name, value)
        }
        Added::Script(script) => {
            // A compressed page could not be changed.
            request.headers_mut().remove(header::ACCEPT_ENCODING);
            with_script(next.run(request).await, script).await
        }
    }
}

/// Adds a script before all others to the published page and to the page that it carries, and allows it in their policies; the
/// scripts of extensions need no permission.
async fn with_script(response: Response, script: &str) -> Response {
    let hash = STANDARD.encode(Sha256::digest(script));
    let added = format!("<head><script>{script}</script>");
    let (mut head, text) = text_of(response).await;
    head.headers.remove(header::CONTENT_LENGTH);
    let text = text.replacen("<head>", &added, 1).replacen("<head>\n", &added.replace("</script", CARRIED_END), 1);
    Response::from_parts(head, text.replace("script-src 'sha", &format!("script-src 'sha256-{hash}' 'sha")).into())
}

/// The page that a published page carries, shown alone as in its frame, because browsers can print only top pages by command.
/// The query is the fragment of its address. It waits for its program, and what that reads stands in `#handed`.
async fn carried(response: Response, fragment: &str) -> Response {
    let (_, text) = text_of(response).await;
    let part = |id: &str| {
        let (_, behind) =
            text.split_once(&format!("<script type=\"text/plain\" id=\"{id}\">")).expect("it carries this");
        let (content, _) = behind.split_once("</script").expect("it ends");
        content
    };
    let root = format!("<html data-place=\"alone\" data-address=\"\" data-fragment=\"{fragment}\"");
    let page = part("page").replace(CARRIED_END, "</script").replacen("<html", &root, 1);
    let handed = format!("<script type=\"text/plain\" id=\"handed\">{}</script></body>", part("carried"));
    let page = page.replacen("</body>", &handed, 1);
    with_header(Html(page).into_response(), header::CONTENT_SECURITY_POLICY, "sandbox allow-scripts allow-modals")
}

async fn text_of(response: Response) -> (axum::http::response::Parts, String) {
    let (head, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("a file of the site can be read");
    (head, String::from_utf8(bytes.into()).expect("a page is text"))
}

fn open(response: impl IntoResponse) -> Response {
    with_header(response.into_response(), header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
}

fn with_header(mut response: Response, name: header::HeaderName, value: &'static str) -> Response {
    response.headers_mut().insert(name, HeaderValue::from_static(value));
    response
}
