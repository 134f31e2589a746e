//! Hostile messages, options, and fragments: no panic, no answer revealed, no script run, no style set.

use browser_tests::{Host, Role, Site, Visitor, content};
use delivery_assessments::words;
use serde_json::json;

const BAD: &str = include_str!("nothing_hostile_gets_in.js");

/// Sends the frame every kind of message, from the page and from a sibling frame, and sends the loader messages that claim to
/// come from the frame.
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
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    visitor.leave_frame().await;

    let state = "const element = document.querySelector('delivery-assessment'); await new Promise((resolve) => setTimeout(resolve, 500)); \
        return [element.getAttribute('style'), element.firstChild.title, events.length, typeof window.pwned, typeof ({}).pwned]";
    let before = visitor.run(state).await;
    visitor.run(&format!("{BAD}{SEND}")).await;
    assert_eq!(visitor.run(state).await, before);
    // The host receives what it sent to itself, and no answer from the frame.
    let answered = "const frame = document.querySelector('delivery-assessment iframe').contentWindow; let count = 0; \
        addEventListener('message', ({ source }) => { count += source === frame }); frame.postMessage('state', '*'); \
        await new Promise((resolve) => setTimeout(resolve, 300)); return count";
    assert_eq!(visitor.run(answered).await, 0);
    visitor.enter().await;
    visitor.press(words::next()).await;
    visitor.browser.end().await;
}

/// Each line tries one more option; the last ones are not options.
const OPTIONS: &str = "['theme', 'height', 'target', 'datalayer', 'cta', 'cta-ownership-gap', 'assessment', \
    'base', 'instance', 'utm', 'accent', 'radius', 'density', 'font', 'card', 'options', 'mode', 'open', 'label', 'src', 'srcdoc', 'href', 'style', 'onload', 'onclick', 'sandbox', 'allow', '__proto__', 'constructor', 'is']";

/// The elements that are not as they should be: frames or links with another target or more rights, foreign styles, and
/// attributes with a meaning.
const STRANGE: &str = "
const isOurs = (frame) => {
  const address = /^\\w[\\w-]*\\/#[^#]*$/;
  const style = /^height: 100%; display: block; width: 100%; border: 0px; margin: 0px;( opacity: 0;)? color-scheme: (light dark|light|dark|inherit);$/;
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals allow-same-origin';
  const names = frame.getAttributeNames().filter((name) => name !== 'cd_frame_id_').sort().join(); // the driver's
  return frame.src.startsWith(base) && address.test(frame.src.slice(base.length)) && style.test(frame.getAttribute('style')) &&
    frame.sandbox.value === sandbox && frame.allow === 'clipboard-write *' && names === 'allow,lang,referrerpolicy,sandbox,src,style,title';
};
const isFine = (element) => {
  const style = /^display: block; width: 100%;( height: (calc|clamp)\\([\\d.px, ]+\\);)?$/;
  const links = [...element.querySelectorAll('a')].every(({ href }) => href.startsWith(base) && /^(\\w[\\w-]*\\/)?$/.test(href.slice(base.length)));
  return style.test(element.getAttribute('style')) && links && [...element.querySelectorAll('iframe')].every(isOurs);
};
const strange = () => [...document.querySelectorAll('delivery-assessment')].filter((element) => !isFine(element)).map((element) => element.outerHTML.toWellFormed());";

/// Creates many widgets with `put`, and checks each.
async fn check_options(put: &str) {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    let base = format!("{}/", site.address);
    let script = format!(
        "{BAD} const base = '{base}'; {STRANGE}
        const found = [];
        for (let round = 0; round < 60; round++) {{
            const options = {{ assessment: one(['engineering-velocity', text()]) }};
            for (const name of {OPTIONS}) if (!random(3)) Object.defineProperty(options, name, {{ value: text(), enumerable: true }});
            const element = await (async () => {{ {put} }})();
            element?.scrollIntoView();
            await new Promise(requestAnimationFrame);
            found.push(...strange());
            if (round > 8) element?.remove();
        }}
        return [typeof window.pwned, found]"
    );
    assert_eq!(visitor.run(&script).await, json!(["undefined", []]));
    visitor.browser.end().await;
}

#[tokio::test]
async fn with_an_option_of_an_element() {
    check_options(
        "const element = document.createElement('delivery-assessment');
        for (const name in options) if (!/^(on|style$)/.test(name)) element.setAttribute(name, options[name]);
        document.body.append(element); return element",
    )
    .await;
}

/// Puts the tag with `attributes` into the page, and returns the element it made.
const RUN: &str = "const script = document.createElement('script'); \
    await new Promise((resolve) => { script.onload = resolve; fill(script); document.body.append(script); }); \
    const made = script.nextElementSibling; script.remove(); return made";

#[tokio::test]
async fn with_an_option_of_a_tag() {
    check_options(&format!(
        "const fill = (script) => {{ script.src = base + 'embed.js'; for (const name in options) script.setAttribute('data-' + name, options[name]) }}; {RUN}"
    ))
    .await;
}

#[tokio::test]
async fn with_an_option_of_a_query() {
    check_options(&format!(
        "const query = Object.entries(options).map(([name, value]) => name + '=' + encodeURIComponent(value.toWellFormed())).join('&'); \
        const fill = (script) => {{ script.src = base + 'embed.js?' + query }}; {RUN}"
    ))
    .await;
}

/// Otherwise, an element that passes a sanitizer would be a way into the host page.
#[tokio::test]
async fn with_a_base_of_its_own() {
    let site = Site::start().await;
    let elements =
        ["javascript:window.pwned=1//", "data:text/html,//", "//no.example/", "https://no.example/"].map(|base| {
            format!("<delivery-assessment assessment=engineering-velocity base=\"{base}\"></delivery-assessment>")
        });
    let host = Host::with(&(elements.concat() + &site.tag_with(""))).await;
    let visitor = Visitor::at(&host.address).await;
    for index in 0..elements.len() {
        visitor.enter_widget(index).await;
        visitor.find(Role::Button, words::start()).await;
        visitor.leave_frame().await;
    }
    let base = format!("{}/", site.address);
    assert_eq!(visitor.run(&format!("const base = '{base}'; {STRANGE} return strange()")).await, json!([]));
    visitor.leaves().await;
}

#[tokio::test]
async fn with_a_fragment() {
    let site = Site::start().await;
    let page = site.page(&content::assessment().id);
    let visitor = Visitor::at("about:blank").await;
    let fragments = format!(
        "{BAD} return Array.from({{ length: 30 }}, () => encodeURI(one(['result=', 'theme=', 'accent=', 'font=', 'instance=', 'cta=', '']) + text().toWellFormed() + '&theme=' + text().toWellFormed()))"
    );
    let fragments = visitor.run(&fragments).await;
    for fragment in fragments.as_array().expect("a list of texts") {
        let fragment = fragment.as_str().expect("a text");
        visitor.go_to("about:blank").await;
        visitor.go_to(&format!("{page}#{fragment}")).await;
        visitor.find(Role::Button, words::start()).await;
        let state = "return [typeof window.pwned, document.querySelector('#failure').hidden, \
            /^(light|dark)?$/.test(document.documentElement.dataset.theme ?? ''), \
            document.documentElement.style.cssText]";
        assert_eq!(visitor.run(state).await, json!(["undefined", true, true, ""]), "{fragment}");
    }
    visitor.browser.end().await;
}
