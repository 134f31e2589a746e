//! Tries every known way to send something from inside the page, while two servers listen.

use browser_tests::until::{until, until_equal};
use browser_tests::{Engine, Host, Listener, Role, Site, Visitor, Wasm, content, in_each_engine};
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words;
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;

const ATTEMPTS: &str = include_str!("no_request_follows_the_seal.js");

/// The shell may fetch the program; the page in its frame may not.
const ASK_FOR_OWN: &str = "fetch('?answer').catch(() => {})";

const READ_POLICIES: &str =
    "return [...document.querySelectorAll('meta[http-equiv=Content-Security-Policy]')].map((policy) => policy.content)";

const TAKE_POLICIES: &str = "for (const content of policies) { \
    const policy = document.createElement('meta'); \
    policy.httpEquiv = 'Content-Security-Policy'; \
    policy.content = content; \
    document.head.append(policy); \
}";

/// By then, browsers have sent what they postpone, such as a prefetch.
const QUIET: Duration = Duration::from_millis(1500);

/// Ways that reach nobody in these tests, even from an unsealed page: the engine does not support them, or they need a secure
/// origin, the visitor's consent, or parts of the browser that a test does not have.
fn out_of_reach(engine: Engine) -> &'static str {
    match engine {
        Engine::Chromium => {
            "attribution auction background-fetch css-filter frame-fenced identity-user interest-group \
             media-session modulepreload-worker notification prerender report-of-meta-policy search \
             touch-icon worklet-storage"
        }
        Engine::Firefox => {
            "attribution auction background-fetch css-clip css-cross-fade css-filter css-svg-fill \
             fetch-later frame-fenced identity identity-disconnect identity-user interest-group manifest \
             notification payment ping preload-track prerender report-of-meta-policy search socket-stream \
             speculated-prefetch speculated-prerender worklet-paint worklet-storage"
        }
        Engine::WebKit => {
            "attribution auction background-fetch css-clip css-filter css-svg-fill dictionary fetch-later \
             frame-fenced icon identity identity-disconnect identity-user import-css interest-group manifest \
             notification payment prefetch prefetch-as prerender report-of-meta-policy search socket-stream \
             speculated-prefetch speculated-prerender svg-animated touch-icon worklet-paint worklet-storage"
        }
    }
}

/// Everybody who could receive something: the page's own site, a stranger, and one server each for connections and datagrams,
/// which carry no name.
struct Servers {
    site: Site,
    stranger: Listener,
    connection: Listener,
    datagram: Listener,
}

impl Servers {
    async fn around(site: Site) -> Self {
        let [stranger, connection, datagram] =
            [Listener::start().await, Listener::start().await, Listener::start().await];
        Self { site, stranger, connection, datagram }
    }

    /// Tries every way from where the visitor is, and returns the names of all ways.
    async fn are_tried_from(&self, visitor: &Visitor) -> BTreeSet<String> {
        let bases = json!([self.site.address, format!("http://{}", self.stranger.address), self.stranger_by_name()]);
        let listeners = json!({ "connection": self.connection.address, "datagram": self.datagram.address });
        let names = visitor.run(&format!("const bases = {bases}; const listeners = {listeners}; {ATTEMPTS}")).await;
        serde_json::from_value(names).expect("the script returns its names")
    }

    /// A name that has to be looked up, but never leaves this machine.
    fn stranger_by_name(&self) -> String {
        let (_, port) = self.stranger.address.split_once(':').expect("an address has a port");
        format!("http://answer.localhost:{port}/by-name")
    }

    /// The ways that got through.
    fn reached(&self) -> BTreeSet<String> {
        let lines = [self.site.requests(), self.stranger.heard()].concat();
        let names = lines.iter().filter_map(|line| line.split_once("/attempt/")?.1.split([' ', '?', '/']).next());
        names.map(str::to_owned).collect()
    }

    /// Everything that was received by servers that the page has no business with.
    fn strangers_heard(&self) -> Vec<String> {
        [self.stranger.heard(), self.connection.heard(), self.datagram.heard()].concat()
    }
}

/// Makes one last request from a page that may, and waits until the site has received it: everything sent before has arrived by
/// then.
async fn fence(visitor: &Visitor, site: &Site) {
    tokio::time::sleep(QUIET).await;
    visitor.run(&format!("await fetch('{}/fence', {{ mode: 'no-cors' }})", site.address)).await;
    until("the last request", async || site.requests().iter().any(|line| line == "GET /fence").then_some(())).await;
}

/// After the visitor's first question, nothing gets through. `visitor` is inside the widget; `leave` leads out of it to a page
/// that may make requests.
async fn check_sealed(visitor: Visitor, servers: &Servers, leave: impl AsyncFn(&Visitor)) {
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    check_from_here(visitor, servers, leave).await;
}

/// From a sealed page nothing gets through.
async fn check_from_here(visitor: Visitor, servers: &Servers, leave: impl AsyncFn(&Visitor)) {
    let before = servers.site.requests();
    servers.are_tried_from(&visitor).await;
    visitor.run(ASK_FOR_OWN).await;
    tokio::time::sleep(QUIET).await;
    leave(&visitor).await;
    let after = servers.site.requests();
    fence(&visitor, &servers.site).await;
    let attempts: Vec<_> = servers.site.requests().into_iter().filter(|line| line.contains("attempt")).collect();
    assert_eq!((attempts, servers.strangers_heard()), (Vec::new(), Vec::new()));
    // Leaving the page loads the next one and its icon.
    let further = after.strip_prefix(&before[..]).expect("nothing that was asked for is forgotten");
    let is_next = |line: &String| ["GET /no-such-page", "GET /favicon.ico"].contains(&line.as_str());
    assert!(further.iter().all(is_next), "{further:#?}");
    visitor.browser.end().await;
}

in_each_engine!(
    from_a_frame_with_an_origin_of_its_own,
    from_a_frame_without_an_origin,
    from_a_page_that_stands_alone,
    from_all_results_in_one_place,
    while_a_page_without_a_seal_reaches_them_in_every_way,
    while_its_policies_alone_hold_all_but_what_they_do_not_rule,
    and_none_goes_before_it,
);

async fn from_a_frame_with_an_origin_of_its_own(engine: Engine) {
    let servers = Servers::around(Site::start().await).await;
    let host = Host::with(&servers.site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    check_sealed(visitor, &servers, async |visitor| visitor.leave_frame().await).await;
}

async fn from_a_frame_without_an_origin(engine: Engine) {
    let servers = Servers::around(Site::start().await).await;
    let visitor = Visitor::in_engine(engine, &servers.site.own_host()).await;
    visitor.enter().await;
    assert_eq!(visitor.run("return origin").await, "null");
    check_sealed(visitor, &servers, async |visitor| visitor.leave_frame().await).await;
}

async fn from_a_page_that_stands_alone(engine: Engine) {
    let servers = Servers::around(Site::start().await).await;
    let visitor = Visitor::in_engine(engine, &servers.site.page(&content::assessment().id)).await;
    let open_page = format!("{}/no-such-page", servers.site.address);
    check_sealed(visitor, &servers, async |visitor| visitor.go_to(&open_page).await).await;
}

async fn from_all_results_in_one_place(engine: Engine) {
    let servers = Servers::around(Site::start().await).await;
    let visitor = Visitor::in_engine(engine, &servers.site.page(FOLDER)).await;
    visitor.adds_results().await;
    let open_page = format!("{}/no-such-page", servers.site.address);
    check_from_here(visitor, &servers, async |visitor| visitor.go_to(&open_page).await).await;
}

async fn while_a_page_without_a_seal_reaches_them_in_every_way(engine: Engine) {
    let servers = Servers::around(Site::start().await).await;
    let visitor = Visitor::in_engine(engine, &format!("{}/no-such-page", servers.site.address)).await;
    let mut ways = servers.are_tried_from(&visitor).await;
    for name in out_of_reach(engine).split_whitespace() {
        assert!(ways.remove(name), "{name} is none of the ways");
    }
    until_equal("not reached", Vec::new(), async || ways.difference(&servers.reached()).cloned().collect()).await;
    let heard = |listener: &Listener, line: &str| listener.heard().contains(&line.to_owned());
    let by_name = "GET /by-name/attempt/fetch HTTP/1.1";
    until_equal("by name", true, async || heard(&servers.stranger, by_name)).await;
    until_equal("preconnect", true, async || heard(&servers.connection, "connection")).await;
    let knows_web_transport = engine != Engine::WebKit;
    until_equal("WebTransport", knows_web_transport, async || heard(&servers.datagram, "datagram")).await;
    visitor.browser.end().await;
}

/// Checks that what `docs/confidentiality.md` ascribes to the browser does not depend on what the page deletes.
async fn while_its_policies_alone_hold_all_but_what_they_do_not_rule(engine: Engine) {
    let servers = Servers::around(Site::start().await).await;
    let visitor = Visitor::in_engine(engine, &servers.site.page(&content::assessment().id)).await;
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    let policies = visitor.run(READ_POLICIES).await;
    assert_eq!(policies.as_array().map(Vec::len), Some(2));
    let open_page = format!("{}/no-such-page", servers.site.address);
    visitor.go_to(&open_page).await;
    visitor.run(&format!("const policies = {policies}; {TAKE_POLICIES}")).await;
    servers.are_tried_from(&visitor).await;
    tokio::time::sleep(QUIET).await;
    visitor.go_to(&open_page).await;
    fence(&visitor, &servers.site).await;
    assert_eq!(servers.reached(), BTreeSet::new());
    // Links that only connect to a server are the one way that only `seal.js` closes.
    let heard = servers.strangers_heard();
    assert!(!heard.is_empty() && heard.iter().all(|line| line == "connection"), "{heard:?}");
    visitor.browser.end().await;
}

async fn and_none_goes_before_it(engine: Engine) {
    let servers = Servers::around(Site::with(Wasm::Held).await).await;
    let host = Host::with(&servers.site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    servers.are_tried_from(&visitor).await;
    visitor.run(ASK_FOR_OWN).await;
    visitor.leave_frame().await;
    fence(&visitor, &servers.site).await;
    assert_eq!((servers.reached(), servers.strangers_heard()), (BTreeSet::new(), Vec::new()));
    assert!(!servers.site.requests().iter().any(|line| line.ends_with("?answer")));
    visitor.browser.end().await;
}
