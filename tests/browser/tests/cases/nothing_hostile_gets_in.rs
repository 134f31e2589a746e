//! Messages, options, and fragments that want something else: no panic, no answer told, no script run, no style set.

use browser_tests::{Host, Role, Site, Visitor, content};
use delivery_assessments::words;
use serde_json::json;

const BAD: &str = include_str!("nothing_hostile_gets_in.js");

/// Sends the frame everything that can be sent, from the page and from a frame beside it, and the loader what claims to be
/// the frame's.
const SEND: &str = "
const cycle = { source: 'delivery-assessments', v: 1 }; cycle.self = cycle;
const value = (depth = 0) => one([
  () => text(), () => random(1e9) - 5e8, () => null, () => undefined, () => NaN, () => true, () => new Date(NaN), () => /x/g,
  () => cycle, () => new Map([[text(), 1]]), () => new ArrayBuffer(random(1e5)), () => new Error(text()), () => 10n ** 40n,
  () => depth < 3 ? Array.from({ length: random(4) }, () => value(depth + 1)) : [],
  () => depth < 3 ? { [text()]: value(depth + 1), type: value(depth + 1) } : {},
])();
const kinds = ['hello', 'ready', 'start', 'progress', 'complete', 'height', 'error', 'answers', 'state', 'snapshot', 'export', 'toString'];
const message = () => one([
  () => value(),
  () => ({ source: 'delivery-assessments', v: 1, type: one(kinds), height: value(), quarter: value(), message: value(), title: value() }),
  () => ({ source: 'delivery-assessments', v: value(), type: value(), height: value() }),
  () => JSON.parse('{\"__proto__\": {\"pwned\": 1}, \"source\": \"delivery-assessments\", \"v\": 1, \"type\": \"height\", \"height\": 9}'),
])();
const frame = document.querySelector('delivery-assessment iframe').contentWindow;
const beside = document.body.appendChild(document.createElement('iframe')).contentWindow;
for (let round = 0; round < 300; round++) {
  frame.postMessage(message(), '*');
  window.postMessage(message(), '*');
  beside.parent.postMessage.call(beside, message(), '*');
}
beside.frameElement.srcdoc = '<script>for (const kind of ' + JSON.stringify(kinds) + ') parent.postMessage(' +
  '{ source: \"delivery-assessments\", v: 1, type: kind, height: 9999, message: \"x\" }, \"*\")</script>';
";

#[tokio::test]
async fn with_a_message() {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    visitor.press(words::START).await;
    visitor.find(Role::Button, words::NEXT).await;
    visitor.leave_frame().await;

    let state = "const element = document.querySelector('delivery-assessment'); await new Promise((resolve) => setTimeout(resolve, 500)); \
        return [element.getAttribute('style'), element.firstChild.title, events.length, typeof window.pwned, typeof ({}).pwned]";
    let before = visitor.run(state).await;
    visitor.run(&format!("{BAD}{SEND}")).await;
    assert_eq!(visitor.run(state).await, before);
    // The host hears what it sent to itself, and nothing that the frame would have answered.
    let answered = "const frame = document.querySelector('delivery-assessment iframe').contentWindow; let count = 0; \
        addEventListener('message', ({ source }) => { count += source === frame }); frame.postMessage('state', '*'); \
        await new Promise((resolve) => setTimeout(resolve, 300)); return count";
    assert_eq!(visitor.run(answered).await, 0);
    visitor.enter().await;
    visitor.press(words::NEXT).await;
    visitor.browser.end().await;
}

/// One line here tries one more option.
const OPTIONS: &str = "['assessment', 'theme', 'height', 'target', 'datalayer', 'cta']";

#[tokio::test]
async fn with_an_option() {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    let put = format!(
        "{BAD} for (let round = 0; round < 80; round++) {{
            const element = document.createElement('delivery-assessment');
            element.setAttribute('assessment', one(['engineering-velocity', text()]));
            for (const name of {OPTIONS}) if (random(2) && name !== 'assessment') element.setAttribute(name, text());
            document.body.append(element);
            element.scrollIntoView();
            if (round % 4 === 0) await new Promise(requestAnimationFrame);
            if (round > 8) element.remove();
        }}
        await new Promise((resolve) => setTimeout(resolve, 500));
        const base = {:?};
        return [typeof window.pwned, [...document.querySelectorAll('delivery-assessment')].flatMap((element) => {{
            const styles = /^display: block; height: (calc|clamp)\\([\\d.px, ]+\\);$/.test(element.getAttribute('style'));
            const address = /^\\w[\\w-]*\\/#[^#]*$/;
            const style = /^display: block; width: 100%; height: 100%; border: 0px; margin: 0px; color-scheme: (light dark|light|dark);$/;
            const isOurs = (frame) => frame.src.startsWith(base) && address.test(frame.src.slice(base.length)) && style.test(frame.getAttribute('style'));
            const sources = [...element.querySelectorAll('iframe')].every(isOurs);
            const empty = !element.querySelector('iframe') && element.textContent.startsWith('This assessment did not load');
            return (styles || empty) && sources ? [] : [element.outerHTML.toWellFormed()];
        }})]",
        format!("{}/", site.address)
    );
    assert_eq!(visitor.run(&put).await, json!(["undefined", []]));
    visitor.browser.end().await;
}

#[tokio::test]
async fn with_a_fragment() {
    let site = Site::start().await;
    let page = site.page(&content::assessment().id);
    let visitor = Visitor::at("about:blank").await;
    let fragments = format!(
        "{BAD} return Array.from({{ length: 30 }}, () => encodeURI(one(['result=', 'theme=', 'instance=', 'cta=', '']) + text().toWellFormed() + '&theme=' + text().toWellFormed()))"
    );
    let fragments = visitor.run(&fragments).await;
    for fragment in fragments.as_array().expect("a list of texts") {
        let fragment = fragment.as_str().expect("a text");
        visitor.go_to("about:blank").await;
        visitor.go_to(&format!("{page}#{fragment}")).await;
        visitor.find(Role::Button, words::START).await;
        let state = "return [typeof window.pwned, document.querySelector('#failure').hidden, \
            /^(light|dark)?$/.test(document.documentElement.dataset.theme ?? '')]";
        assert_eq!(visitor.run(state).await, json!(["undefined", true, true]), "{fragment}");
    }
    visitor.browser.end().await;
}
