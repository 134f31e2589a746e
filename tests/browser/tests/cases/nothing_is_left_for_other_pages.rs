//! What no policy controls: pages of one origin share their storage, and can send each other messages.

use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use fantoccini::Locator;
use serde_json::{Value, json};

/// Stores an answer in every place where a page of the same origin could find it.
const LEAVE: &str = "
const store = (open) => new Promise((resolve) => { open.onsuccess = open.onerror = resolve });
const ways = [
  () => { document.cookie = 'cookie=answer' },
  () => cookieStore.set('cookie-store', 'answer'),
  () => { localStorage.local = 'answer' },
  () => Storage.prototype.setItem.call(localStorage, 'local', 'answer'),
  () => { sessionStorage.session = 'answer' },
  () => store(indexedDB.open('database')),
  () => store(IDBFactory.prototype.open.call(indexedDB, 'database')),
  () => caches.open('cache'),
  async () => (await navigator.storage.getDirectory()).getFileHandle('file', { create: true }),
  () => new Promise((resolve) => webkitRequestFileSystem(0, 1e5, ({ root }) => root.getFile('old-file', { create: true }, resolve, resolve), resolve)),
  () => navigator.locks.request('lock', () => new Promise(() => {})),
  () => new BroadcastChannel('answers').postMessage('broadcast'),
];
// One at a time, because one may be refused while another is allowed.
for (const way of ways) { try { await Promise.race([way(), new Promise((resolve) => setTimeout(resolve, 300))]) } catch {} }
";

/// Records broadcasts from now on.
const LISTEN: &str = "window.heard = []; window.channel = new BroadcastChannel('answers'); channel.onmessage = ({ data }) => heard.push(data)";

/// The names of everything that was found.
const FIND: &str = "
await new Promise((resolve) => setTimeout(resolve, 300));
const files = [];
try { for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name) } catch {}
try {
  const { root } = await new Promise((resolve, reject) => webkitRequestFileSystem(0, 1e5, resolve, reject));
  const entries = await new Promise((resolve, reject) => root.createReader().readEntries(resolve, reject));
  files.push(...entries.map(({ name }) => name));
} catch {}
const databases = (await indexedDB.databases()).map(({ name }) => name);
const locks = (await navigator.locks.query()).held.map(({ name }) => name);
const cookies = document.cookie.split('; ').map((cookie) => cookie.split('=')[0]).filter(Boolean);
const found = [...cookies, ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases, ...await caches.keys(), ...files, ...locks, ...heard];
return [...new Set(found)].sort();
";

/// Everything that can be found if the engine supports it.
fn all(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &[
            "broadcast",
            "cache",
            "cookie",
            "cookie-store",
            "database",
            "file",
            "local",
            "lock",
            "old-file",
            "session",
        ],
        Engine::Firefox => {
            &["broadcast", "cache", "cookie", "cookie-store", "database", "file", "local", "lock", "session"]
        }
        Engine::WebKit => &["broadcast", "cache", "cookie", "local", "lock", "session"],
    }
}

/// A host page with the widget and two more frames of the same origin.
async fn host(site: &Site) -> Host {
    let frame = format!("<iframe src=\"{}/no-such-page\"></iframe>", site.address);
    Host::with(&format!("{}<div id=\"neighbors\">{frame}{frame}</div>", site.tag(&content::assessment().id))).await
}

async fn enter_neighbor(visitor: &Visitor, index: usize) {
    let frames = visitor.browser.client.find_all(Locator::Css("#neighbors iframe")).await.expect("a page has frames");
    frames.into_iter().nth(index).expect("there are two").enter_frame().await.expect("a frame can be entered");
}

/// What the first sibling frame finds of what is stored in the frame that `enter` leads to.
async fn found(visitor: &Visitor, enter: impl AsyncFn(&Visitor)) -> Value {
    enter_neighbor(visitor, 0).await;
    visitor.run(LISTEN).await;
    visitor.leave_frame().await;
    enter(visitor).await;
    visitor.run(LEAVE).await;
    visitor.leave_frame().await;
    enter_neighbor(visitor, 0).await;
    let found = visitor.run(FIND).await;
    visitor.leave_frame().await;
    found
}

async fn by_a_frame_with_an_origin_of_its_own(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &host(&site).await.address).await;
    let enter = async |visitor: &Visitor| {
        visitor.enter().await;
        visitor.press(words::start()).await;
        visitor.find(Role::Button, words::next()).await;
    };
    assert_eq!(found(&visitor, enter).await, json!([]));
    visitor.browser.end().await;
}

async fn by_a_page_that_stands_alone(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    visitor.run(&format!("window.name = 'answer'; {LEAVE}")).await;
    visitor.go_to(&format!("{}/no-such-page", site.address)).await;
    assert_eq!(visitor.run(&format!("{LISTEN}; {FIND}")).await, json!([]));
    assert_eq!(visitor.run("return name").await, "");
    visitor.browser.end().await;
}

async fn while_an_open_page_leaves_it_all(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &host(&site).await.address).await;
    let found = found(&visitor, async |visitor| enter_neighbor(visitor, 1).await).await;
    assert_eq!(found, json!(all(engine)));
    visitor.browser.end().await;
}

in_each_engine!(by_a_frame_with_an_origin_of_its_own, by_a_page_that_stands_alone, while_an_open_page_leaves_it_all,);
