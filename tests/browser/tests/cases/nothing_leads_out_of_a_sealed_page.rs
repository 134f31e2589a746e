//! What no policy stops: WebRTC, new windows, and navigation. The page itself closes these ways.

use browser_tests::until::{until, until_equal};
use browser_tests::{Engine, Host, Listener, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;

/// Each returns a window that would have WebRTC: this one, a frame's, or a new tab's.
const WINDOWS: &str = "
const xhtml = 'http://www.w3.org/1999/xhtml';
const placed = (element) => { document.body.append(element); return element.contentWindow ?? element.contentDocument?.defaultView };
/** A frame, made while `owner` answers otherwise. */
const by = (owner, name, value) => {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  try {
    Object.defineProperty(owner, name, name === 'localName' ? { get: () => value, configurable: true } : { value, configurable: true });
    return placed(document.createElement('iframe'));
  } finally {
    Object.defineProperty(owner, name, original);
  }
};
const ways = {
  'this': () => window,
  'iframe': () => placed(document.createElement('iframe')),
  'iframe by index': () => { placed(document.createElement('iframe')); return window[window.length - 1] },
  'iframe in capitals': () => placed(document.createElement('IFRAME')),
  'iframe with namespace': () => placed(document.createElementNS(xhtml, 'iframe')),
  'iframe with prefix': () => placed(document.createElementNS(xhtml, 'x:iframe')),
  'iframe with an address': () => placed(Object.assign(document.createElement('iframe'), { src: 'data:,' })),
  'iframe with a text': () => placed(Object.assign(document.createElement('iframe'), { srcdoc: 'text' })),
  'iframe from markup': () => { const place = document.createElement('p'); place.innerHTML = '<iframe></iframe>'; return placed(place.firstChild) },
  'iframe from unsafe markup': () => { const place = document.createElement('p'); place.setHTMLUnsafe('<iframe></iframe>'); return placed(place.firstChild) },
  'iframe from inserted markup': () => { document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>'); return window[window.length - 1] },
  'iframe from a fragment': () => placed(document.createRange().createContextualFragment('<iframe></iframe>').firstChild),
  'iframe from a parsed page': () => placed(document.adoptNode(new DOMParser().parseFromString('<iframe></iframe>', 'text/html').querySelector('iframe'))),
  'iframe from parsed XML': () => placed(document.adoptNode(new DOMParser().parseFromString('<iframe xmlns=\"' + xhtml + '\"/>', 'text/xml').documentElement)),
  'iframe from a new document': () => placed(document.adoptNode(document.implementation.createDocument(xhtml, 'iframe').documentElement)),
  'iframe from another document': () => placed(document.implementation.createHTMLDocument().createElement('iframe')),
  'iframe from a template': () => { const template = document.createElement('template'); template.innerHTML = '<iframe></iframe>'; return placed(template.content.firstChild) },
  'iframe as a custom element': () => { class Own extends HTMLIFrameElement {} customElements.define('own-frame', Own, { extends: 'iframe' }); return placed(new Own()) },
  'iframe from a trusted text': () => {
    trustedTypes.createPolicy('default', { createHTML: (text) => text });
    const place = document.createElement('p');
    place.innerHTML = '<iframe></iframe>';
    return placed(place.firstChild);
  },
  'iframe by a command': () => {
    const place = document.body.appendChild(Object.assign(document.createElement('p'), { contentEditable: true }));
    place.focus();
    document.execCommand('insertHTML', false, '<iframe></iframe>');
    return place.querySelector('iframe').contentWindow;
  },
  'iframe from a style sheet': () => {
    const xsl = 'http://www.w3.org/1999/XSL/Transform';
    const sheet = document.implementation.createDocument(xsl, 'xsl:stylesheet');
    sheet.documentElement.setAttribute('version', '1.0');
    const template = sheet.documentElement.appendChild(sheet.createElementNS(xsl, 'xsl:template'));
    template.setAttribute('match', '/');
    template.appendChild(sheet.createElementNS(xsl, 'xsl:element')).setAttribute('name', 'iframe');
    const processor = new XSLTProcessor();
    processor.importStylesheet(sheet);
    return placed(processor.transformToFragment(document.implementation.createHTMLDocument(), document).firstChild);
  },
  'iframe past a deaf test': () => by(RegExp.prototype, 'test', () => false),
  'iframe past a deaf pattern': () => by(RegExp.prototype, 'exec', () => null),
  'iframe under another name': () => by(Element.prototype, 'localName', 'p'),
  'iframe by the one who is asked': () => {
    let native;
    by(Function.prototype, 'apply', function () { native ??= this; return document });
    return placed((native ?? document.createElement).call(document, 'iframe'));
  },
  'frame': () => placed(document.createElement('frame')),
  'object': () => placed(Object.assign(document.createElement('object'), { type: 'text/html', data: 'about:blank' })),
  'embed': () => { document.body.append(Object.assign(document.createElement('embed'), { type: 'text/html', src: 'about:blank' })); return window[window.length - 1] },
  'tab': () => open('about:blank'),
  'tab of the document': () => document.open('about:blank', '', ''),
};
const reached = [];
for (const [name, way] of Object.entries(ways)) {
  try { const found = way(); if (found && (found !== window || found.RTCPeerConnection)) reached.push(name) } catch { /* there is no such way */ }
}
return reached;
";

/// Ways to navigate to `url`, each of which would end the page.
const LEAVING: [&str; 13] = [
    "location = url",
    "location.replace(url)",
    "location.search = 'attempt'",
    "const page = '<meta http-equiv=refresh content=\"0;url=' + url + '\">'; \
        location = URL.createObjectURL(new Blob([page], { type: 'text/html' }))",
    "navigation.navigate(url)",
    "const link = document.createElement('a'); link.href = url; link.click()",
    "const link = document.createElement('a'); link.href = url; link.download = 'answers'; link.click()",
    "const link = document.createElement('a'); link.href = url; document.body.append(link); link.dispatchEvent(new MouseEvent('click'))",
    "const meta = document.createElement('meta'); meta.httpEquiv = 'refresh'; meta.content = '0;url=' + url; document.head.append(meta)",
    "history.replaceState(null, '', '?attempt'); location.reload()",
    "RegExp.prototype.test = () => true; location = url",
    "try { Object.defineProperty(NavigateEvent.prototype, 'userInitiated', { value: true }) } catch {} location = url",
    "const press = new MouseEvent('click'); Object.setPrototypeOf(press, Event.prototype); window.MouseEvent = class {}; \
        const link = document.createElement('a'); link.href = url; document.body.append(link); link.dispatchEvent(press)",
];

/// Long enough for a navigation to start. Nothing signals that none will; so on a slower machine, a case could miss a
/// navigation, but would never fail without reason.
const MOMENT: Duration = Duration::from_millis(200);

async fn begun(visitor: &Visitor) {
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
}

/// Checks this while `visitor` is inside the widget.
async fn check_windows(visitor: Visitor) {
    begun(&visitor).await;
    assert_eq!(visitor.run(WINDOWS).await, json!([]));
    let names =
        "return Object.getOwnPropertyNames(window).filter((name) => /RTC|^documentPictureInPicture$/.test(name))";
    assert_eq!(visitor.run(names).await, json!([]));
    visitor.browser.end().await;
}

/// Ways to open `url` in a new tab, by name. `link` is a link to it in the page.
const OPENING: [(&str, &str); 14] = [
    ("open", "open(url)"),
    ("click", "link.click()"),
    ("unconnected", "link.remove(); link.click()"),
    ("mouse-event", "link.dispatchEvent(new MouseEvent('click'))"),
    ("plain-event", "link.dispatchEvent(new Event('click', { bubbles: true, cancelable: true }))"),
    (
        "enter",
        "link.focus(); for (const kind of ['keydown', 'keypress', 'keyup']) \
        link.dispatchEvent(new KeyboardEvent(kind, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true }))",
    ),
    ("inside", "link.firstChild.click()"),
    ("named", "link.target = 'frame'; HTMLElement.prototype.click.call(link)"),
    (
        "area",
        "const area = document.createElement('area'); area.href = url; area.target = '_blank'; \
        document.body.appendChild(document.createElement('map')).append(area); area.click()",
    ),
    (
        "label",
        "const field = Object.assign(document.createElement('input'), { id: 'labeled' }); link.append(field); \
        const label = Object.assign(document.createElement('label'), { htmlFor: 'labeled' }); document.body.append(label); label.click()",
    ),
    ("button", "const button = document.createElement('button'); link.append(button); button.click()"),
    (
        "shadow",
        "const root = document.body.appendChild(document.createElement('p')).attachShadow({ mode: 'open' }); \
        root.append(link); link.firstChild.click()",
    ),
    (
        "slot",
        "const host = document.body.appendChild(document.createElement('p')); const root = host.attachShadow({ mode: 'open' }); \
        link.append(document.createElement('slot')); root.append(link); \
        const inside = host.appendChild(document.createElement('b')); inside.click()",
    ),
    (
        "blob",
        "const page = '<meta http-equiv=refresh content=\"0;url=' + url + '\">'; \
        link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' })); link.click()",
    ),
];

/// Ways that open nothing from an unsealed page either. `WebKit` lets no script open a tab without a press.
fn unopened(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &["plain-event", "enter"],
        Engine::Firefox => &["plain-event", "label"],
        Engine::WebKit => &[],
    }
}

async fn opens_in_every_way(visitor: &Visitor, stranger: &Listener) {
    for (name, opening) in OPENING {
        let attempt = format!(
            "const url = 'http://{}/attempt/{name}'; \
             const link = Object.assign(document.createElement('a'), {{ href: url, target: '_blank' }}); \
             link.append(document.createElement('b')); document.body.append(link); \
             try {{ {opening} }} catch {{}} link.remove()",
            stranger.address
        );
        visitor.run(&attempt).await;
    }
}

/// The names of those that have arrived at `stranger`.
fn opened(stranger: &Listener) -> BTreeSet<String> {
    let heard = stranger.heard();
    let names = heard.iter().filter_map(|line| line.split_once("/attempt/")?.1.split(' ').next());
    names.map(str::to_owned).collect()
}

/// Checks that none of them arrives.
async fn check_opens_nothing(visitor: &Visitor, stranger: &Listener, address: &str) {
    opens_in_every_way(visitor, stranger).await;
    tokio::time::sleep(MOMENT).await;
    assert_eq!(opened(stranger), BTreeSet::new(), "{address}");
}

async fn to_a_new_tab(engine: Engine) {
    let (site, stranger) = (Site::start().await, Listener::start().await);
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
    begun(&visitor).await;
    check_opens_nothing(&visitor, &stranger, "alone").await;
    for address in [&host.address, &site.address] {
        visitor.go_to(address).await;
        visitor.enter().await;
        begun(&visitor).await;
        check_opens_nothing(&visitor, &stranger, address).await;
        visitor.leave_frame().await;
    }
    visitor.browser.end().await;
}

async fn while_an_open_page_opens_tabs_in_every_way(engine: Engine) {
    let (site, stranger) = (Site::start().await, Listener::start().await);
    let visitor = Visitor::in_engine(engine, &format!("{}/no-such-page", site.address)).await;
    opens_in_every_way(&visitor, &stranger).await;
    let is_known = |name: &&str| engine != Engine::WebKit && !unopened(engine).contains(name);
    let all: BTreeSet<String> = OPENING.map(|(name, _)| name).into_iter().filter(is_known).map(str::to_owned).collect();
    until_equal("new tabs", all, async || opened(&stranger)).await;
    visitor.browser.end().await;
}

in_each_engine!(
    to_a_new_tab,
    while_an_open_page_opens_tabs_in_every_way,
    to_web_rtc_on_a_page_of_its_own,
    to_web_rtc_in_a_frame,
    while_an_open_page_has_web_rtc_in_every_window,
    to_another_address,
    while_an_open_page_is_left_in_every_way,
);

async fn to_web_rtc_on_a_page_of_its_own(engine: Engine) {
    let site = Site::start().await;
    check_windows(Visitor::in_engine(engine, &site.page(&content::assessment().id)).await).await;
}

async fn to_web_rtc_in_a_frame(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    for address in [&host.address, &site.own_host()] {
        let visitor = Visitor::in_engine(engine, address).await;
        visitor.enter().await;
        check_windows(visitor).await;
    }
}

/// Ways that lead nowhere from an unsealed page either. The packaged `WebKitGTK` has no WebRTC.
fn without_a_window(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &[],
        Engine::Firefox => &["object"],
        Engine::WebKit => &["this", "iframe as a custom element", "tab", "tab of the document"],
    }
}

async fn while_an_open_page_has_web_rtc_in_every_window(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &format!("{}/no-such-page", site.address)).await;
    let reached = visitor.run(WINDOWS).await;
    let all = WINDOWS.lines().filter_map(|line| line.strip_prefix("  '")?.split('\'').next());
    let known: Vec<&str> = all.filter(|way| !without_a_window(engine).contains(way)).collect();
    assert_eq!(reached, json!(known));
    visitor.browser.end().await;
}

/// No server receives anything from any attempt to navigate, whether or not the page survives it. `come` leads to a first
/// question.
async fn check_stays(visitor: &Visitor, site: &Site, come: impl AsyncFn(&Visitor)) {
    let stranger = Listener::start().await;
    come(visitor).await;
    let before = site.requests().len();
    for leaving in LEAVING {
        let attempt = format!("const url = 'http://{}/attempt'; try {{ {leaving} }} catch {{}}", stranger.address);
        visitor.run(&attempt).await;
        tokio::time::sleep(MOMENT).await;
        // Chromium connects to the server before it blocks the navigation, which reveals no more than the server's name.
        let heard: Vec<String> = stranger.heard();
        let is_greeting = |line: &String| visitor.browser.engine == Engine::Chromium && line == "connection";
        assert!(heard.iter().all(is_greeting), "{leaving}: {heard:?}");
        let requests = site.requests();
        let attempts: Vec<_> = requests.iter().skip(before).filter(|line| line.contains("attempt")).collect();
        assert!(attempts.is_empty(), "{leaving}: {attempts:?}");
        // Chromium shows in the frame that the navigation was blocked.
        if visitor.run("return document.querySelector('#app') === null").await == true {
            come(visitor).await;
        }
    }
}

async fn to_another_address(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, "about:blank").await;
    for address in [&host.address, &site.own_host()] {
        let come = async |visitor: &Visitor| {
            visitor.go_to(address).await;
            visitor.enter().await;
            begun(visitor).await;
        };
        check_stays(&visitor, &site, come).await;
    }
    let page = site.page(&content::assessment().id);
    let come = async |visitor: &Visitor| {
        visitor.go_to("about:blank").await;
        visitor.go_to(&page).await;
        begun(visitor).await;
    };
    check_stays(&visitor, &site, come).await;
    visitor.browser.end().await;
}

async fn while_an_open_page_is_left_in_every_way(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, "about:blank").await;
    // WebKitGTK does not support the Navigation API.
    let is_known = |leaving: &&&str| engine != Engine::WebKit || !leaving.starts_with("navigation.");
    for leaving in LEAVING.iter().filter(is_known) {
        let stranger = Listener::start().await;
        let before = site.requests().len();
        let is_asked = || site.requests().iter().skip(before).any(|line| line.contains("attempt"));
        // Firefox sometimes drops a step that follows so soon after the page has loaded.
        until(leaving, async || {
            visitor.go_to(&format!("{}/no-such-page", site.address)).await;
            visitor.run(&format!("const url = 'http://{}/attempt'; {leaving}", stranger.address)).await;
            for _ in 0..10 {
                if is_asked() || !stranger.heard().is_empty() {
                    return Some(());
                }
                tokio::time::sleep(MOMENT / 4).await;
            }
            None
        })
        .await;
    }
    visitor.browser.end().await;
}
