//! The snippets on the page about analytics, each run as it stands there against a stub of its tool.

use crate::node::node;
use scraper::{Html, Selector};
use xtask::site;

/// What a page does when these events are fired: `start`, a quarter, and `complete`.
const VISIT: &str = "
    for (const [step, more] of [['start'], ['progress', { quarter: 25 }], ['complete']]) {
        const detail = { assessment: 'qa-automation', instance: 'x', mode: 'inline', ...more };
        document.dispatchEvent(new CustomEvent('assessment:' + step, { detail }));
    }
    console.log(JSON.stringify(calls));";

/// The snippet for `tool`, without its script tag.
fn snippet(tool: &str) -> String {
    let drafts = site::drafts().expect("the templates are sound");
    let page = drafts.into_iter().find(|file| file.name == "embed/measure/index.html").expect("the page is there");
    let selector = Selector::parse(&format!("pre[data-recipe={tool}] code")).expect("the selector is one");
    let html = Html::parse_document(&page.text);
    let text: String = html.select(&selector).flat_map(|element| element.text()).collect();
    let script = text.trim().strip_prefix("<script>").and_then(|rest| rest.strip_suffix("</script>"));
    script.unwrap_or_else(|| panic!("{tool}: no script in {text:?}")).to_owned()
}

/// With `stub`, which puts what the tool is called with into `calls`, the snippet calls it like this.
#[track_caller]
fn check(tool: &str, stub: &str, expected: &str) {
    let page = "globalThis.window = globalThis; globalThis.document = new EventTarget(); const calls = [];";
    let run = format!("(0, eval)({:?});", snippet(tool));
    assert_eq!(node(&format!("{page}{stub};{run}{VISIT}")).trim_end(), expected, "{tool}");
}

#[test]
fn ga4_gets_names_and_parameters_that_it_takes() {
    check(
        "ga4",
        "globalThis.gtag = (command, name, parameters) => {
            if (command !== 'event' || !/^[a-z]\\w{0,39}$/.test(name)) throw new Error(name);
            for (const [key, value] of Object.entries(parameters)) if (key.length > 40 || String(value).length > 100) throw new Error(key);
            calls.push([name, parameters]);
        }",
        r#"[["assessment_start",{"assessment_id":"qa-automation","assessment_mode":"inline"}],["assessment_progress",{"assessment_id":"qa-automation","assessment_quarter":25,"assessment_mode":"inline"}],["assessment_complete",{"assessment_id":"qa-automation","assessment_mode":"inline"}]]"#,
    );
}

#[test]
fn plausible_gets_props_that_are_simple_values_also_before_it_is_loaded() {
    let expected = r#"[["assessment_start",{"props":{"assessment":"qa-automation","mode":"inline"}}],["assessment_progress",{"props":{"assessment":"qa-automation","mode":"inline","quarter":25}}],["assessment_complete",{"props":{"assessment":"qa-automation","mode":"inline"}}]]"#;
    check(
        "plausible",
        "globalThis.plausible = (name, { props }) => {
            if (Object.values(props).some((value) => Object(value) === value || value === undefined)) throw new Error(name);
            calls.push([name, { props }]);
        }",
        expected,
    );
    check(
        "plausible",
        "setTimeout(() => {}); Object.defineProperty(calls, 'toJSON', { value: () => plausible.q })",
        expected,
    );
}

#[test]
fn matomo_gets_events_with_a_number_as_value_if_any() {
    check(
        "matomo",
        "globalThis._paq = { push([method, category, action, name, value, ...rest]) {
            if (method !== 'trackEvent' || !category || !action || rest.length || !/number|undefined/.test(typeof value)) throw new Error(action);
            calls.push([category, action, name, value]);
        } }",
        r#"[["Assessment","start","qa-automation",null],["Assessment","progress","qa-automation",25],["Assessment","complete","qa-automation",null]]"#,
    );
}

#[test]
fn hubspot_gets_custom_events_with_texts() {
    check(
        "hubspot",
        "globalThis._hsq = { push([method, { name, properties, ...rest }]) {
            if (method !== 'trackCustomBehavioralEvent' || !/^pe\\d+_[a-z][a-z0-9_-]*$/.test(name) || Object.keys(rest).length) throw new Error(name);
            calls.push([name, properties]);
        } }",
        r#"[["pe1234567_assessment_start",{"assessment":"qa-automation","mode":"inline","quarter":""}],["pe1234567_assessment_progress",{"assessment":"qa-automation","mode":"inline","quarter":"25"}],["pe1234567_assessment_complete",{"assessment":"qa-automation","mode":"inline","quarter":""}]]"#,
    );
}

#[test]
fn segment_gets_names_and_properties() {
    check(
        "segment",
        "globalThis.analytics = { track(...call) { calls.push(call) } }",
        r#"[["assessment_start",{"assessment":"qa-automation","mode":"inline"}],["assessment_progress",{"assessment":"qa-automation","mode":"inline","quarter":25}],["assessment_complete",{"assessment":"qa-automation","mode":"inline"}]]"#,
    );
}

#[test]
fn fathom_gets_names_alone_without_special_characters() {
    check(
        "fathom",
        "globalThis.fathom = { trackEvent(name, ...more) {
            if (more.length || !/^[a-z0-9 -]+$/.test(name)) throw new Error(name);
            calls.push(name);
        } }",
        r#"["assessment start qa-automation","assessment progress 25 qa-automation","assessment complete qa-automation"]"#,
    );
}

#[test]
fn every_tool_on_the_page_has_a_test() {
    let drafts = site::drafts().expect("the templates are sound");
    let page = drafts.into_iter().find(|file| file.name == "embed/measure/index.html").expect("the page is there");
    let html = Html::parse_document(&page.text);
    let selector = Selector::parse("[data-recipe]").expect("the selector is one");
    let tools: Vec<&str> = html.select(&selector).filter_map(|element| element.attr("data-recipe")).collect();
    assert_eq!(tools, ["ga4", "plausible", "matomo", "hubspot", "segment", "fathom"]);
}
