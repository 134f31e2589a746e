//! What the doctor asks for, and what it makes of the answers, without a page.

use crate::node::{file, node};
use delivery_assessments::words;
use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;
use xtask::{project, site};

/// The doctor's module. The tests run at the same time, so it is written once.
static PARTS: LazyLock<String> =
    LazyLock::new(|| file("doctor-parts.mjs", &site::doctor_parts().expect("it can be bundled")));

/// Checks what each expression comes to, with what is in `doctor.js`.
#[track_caller]
fn check_rows(rows: &[(&str, &str)]) {
    let around = fs::read_to_string(project::path("xtask/tests/commands/doctor.js")).expect("it is there");
    let print = |run: &str| format!("console.log(await (async () => {run})());");
    let lines: Vec<String> = rows.iter().map(|(run, _)| print(run)).collect();
    let printed = node(&format!("const parts = await import({:?});\n{around}\n{}", *PARTS, lines.join("\n")));
    let found: Vec<&str> = printed.lines().collect();
    assert_eq!(found.len(), rows.len(), "{printed}");
    for (found, (run, expected)) in found.iter().zip(rows) {
        assert_eq!(found, expected, "{run}");
    }
}

#[test]
fn tags_that_are_right_are_called_nothing_else() {
    let one = "const one = { assessment: 'qa-automation' };";
    let tags = |page: &str| format!("{{ {one} return names(parts.tags(page({{ {page} }}))); }}");
    let check = |rows: &[(&str, &str)]| {
        let rows: Vec<(String, &str)> = rows.iter().map(|(page, expected)| (tags(page), *expected)).collect();
        check_rows(&rows.iter().map(|(run, expected)| (run.as_str(), *expected)).collect::<Vec<_>>());
    };
    check(&[
        // Frameworks, caches, and consent managers put names of their own on a tag.
        (
            "scripts: [script({ ...one, nscript: 'afterInteractive', minify: '0', optimized: '1', category: 'marketing', service: 'a', \
             cfasync: 'false', cookieconsent: 'a', 'no-defer': '1', type: 'a', name: 'a', src: 'a', utm_source: 'a', ver: '6' })], elements: [element(one)]",
            "",
        ),
        ("scripts: [script({ ...one, acent: '#ffcc00' })], elements: [element(one)]", "no_option acent"),
        ("scripts: [script({ ...one, thmee: 'dark' })], elements: [element(one)]", "no_option thmee"),
        ("scripts: [script({ ...one, ctaa: 'a' })], elements: [element(one)]", "no_option ctaa"),
        ("scripts: [script({ ...one, 'cta-nonsense': 'a' })], elements: [element(one)]", "no_option cta-nonsense"),
        ("scripts: [script({ ...one, densities: 'a' })], elements: [element(one)]", ""),
        // Places.
        ("scripts: [script(one, false)]", "no_visible_place"),
        ("scripts: [script({ ...one, mode: 'button' }, false)], elements: [element({ ...one, mode: 'button' })]", ""),
        ("scripts: [script({ ...one, target: '#there' }, false)]", "no_place"),
        ("scripts: [script({}, false)], elements: [element(one)]", ""),
        ("scripts: [script({})], elements: [element({})]", "nameless_element"),
        ("scripts: [script(one)], elements: [element({}, one)]", ""),
        ("scripts: [script({})]", "no_tag"),
        ("scripts: [script({})], openers: [opener('qa-automation')]", ""),
        // What opens a popup or a panel.
        ("elements: [element({ ...one, mode: 'popup' })]", "unopened qa-automation"),
        ("elements: [element({ ...one, mode: 'slide' })], openers: [opener('other')]", "unopened qa-automation"),
        ("elements: [element({ ...one, mode: 'slide' })], openers: [opener('qa-automation')]", ""),
        ("elements: [element({ ...one, mode: 'popup', open: 'exit' })]", ""),
    ]);
}

#[test]
fn room_is_missing_only_where_something_cannot_be_seen() {
    // From the inside out, each with its overflow, its upper and its lower edge.
    let room = |width: u32, window: u32, around: &str| {
        format!(
            "{{
                globalThis.innerWidth = {window};
                document.body = {{}};
                globalThis.getComputedStyle = ({{ overflowY }}) => ({{ overflowY }});
                const box = (top, bottom) => () => ({{ top, bottom, height: bottom - top }});
                const outside = {around}.reduceRight((parentElement, [overflowY, top, bottom]) => ({{
                    localName: 'div', id: '', classList: [], parentElement, overflowY, getBoundingClientRect: box(top, bottom),
                }}), document.body);
                const own = {{ ...element({{ assessment: 'qa-automation' }}), parentElement: outside, clientWidth: {width}, getBoundingClientRect: box(100, 900) }};
                return names(parts.room({{ elements: [own] }}));
            }}"
        )
    };
    let rows = [
        (room(600, 1280, "[['visible', 0, 50], ['hidden', 0, 2000]]"), ""),
        (room(600, 1280, "[['hidden', 100, 300]]"), "cut 200"),
        // A closed accordion, the decoration of what is around it, and what can be scrolled to.
        (room(600, 1280, "[['hidden', 100, 100]]"), "hidden"),
        (room(600, 1280, "[['hidden', 100, 900]]"), ""),
        (room(600, 1280, "[['auto', 100, 300], ['hidden', 100, 300]]"), ""),
        (room(0, 1280, "[]"), "hidden"),
        // On a phone there is no more room.
        (room(312, 360, "[]"), ""),
        (room(180, 360, "[]"), "narrow 180"),
        (room(312, 1280, "[]"), "narrow 312"),
    ];
    check_rows(&rows.iter().map(|(run, expected)| (run.as_str(), *expected)).collect::<Vec<_>>());
}

#[test]
fn only_a_page_in_a_frame_is_framed() {
    let around = |top: &str, origin: &str, viewport: bool| {
        format!(
            "{{ globalThis.self = 1; globalThis.top = {top}; globalThis.origin = {origin:?}; \
             document.querySelector = () => {viewport}; return names(parts.surroundings()); }}"
        )
    };
    let rows = [
        (around("1", "https://a.example", true), ""),
        (around("1", "https://a.example", false), "no_viewport"),
        (around("1", "null", true), ""), // a file
        (around("2", "https://a.example", false), "framed"),
        (around("2", "null", false), "sandboxed"),
    ];
    check_rows(&rows.iter().map(|(run, expected)| (run.as_str(), *expected)).collect::<Vec<_>>());
}

#[test]
fn a_slow_network_and_the_policies_of_others_are_not_to_blame() {
    let tried = |acts: &str| {
        format!(
            "{{ now = 0; frames(() => [{acts}]); \
             const [found, at] = await ended(parts.policy(page({{ names: ['any'] }}))); return `${{names(found)}} ${{at}}`; }}"
        )
    };
    let rows = [
        (tried("[9000, says('hello')], [9500, loads], [25000, says('ready')]"), " 25000"),
        (tried("[500, loads], [600, says('hello')], [9000, says('ready')]"), " 9000"),
        (tried("[500, loads]"), "no_answer 3500"),
        (tried("[500, says('hello')], [600, loads]"), "slow 20500"),
        (tried(""), "slow 20000"),
        (tried("[500, says('hello')], [900, says('error', { message: 'a' })]"), "stopped 900"),
        (tried("[5, refuses('frame-src', 'https://assets.example')], [9, loads]"), "policy 5"),
        (tried("[5, refuses('child-src', 'https://assets.example/any/')], [9, loads]"), "policy 5"),
        (tried("[5, refuses('frame-src', 'https://assets.example/any/', 'report')], [9, says('ready')]"), " 9"),
        (tried("[5, refuses('frame-src', 'https://ads.example/')], [9, says('ready')]"), " 9"),
        (tried("[5, refuses('frame-src', 'https://assets.example.org/')], [9, says('ready')]"), " 9"),
        (tried("[5, refuses('img-src', 'https://assets.example/')], [9, says('ready')]"), " 9"),
    ];
    check_rows(&rows.iter().map(|(run, expected)| (run.as_str(), *expected)).collect::<Vec<_>>());
}

#[test]
fn what_the_server_answers_is_told_apart() {
    let asked = |status: &str, event: &str| {
        format!(
            "{{ serves((address) => {status}); const found = ended(parts.served(page({{ names: ['any', 'other'] }}))); {event}; \
             return names((await found)[0]); }}"
        )
    };
    let rows = [
        (asked("200", ""), ""),
        (asked("address.includes('other') ? 404 : 200", ""), "unknown other"),
        (asked("address.includes('other') ? 410 : 200", ""), "unknown other"),
        (asked("address.includes('other') ? 503 : 200", ""), "not_served 503"),
        (asked("address.includes('other') ? 0 : 200", ""), "unread"),
        // The policy of the page, and those that are none of ours.
        (asked("0", "refuses('connect-src', 'https://assets.example/any/')()"), "policy_fetch"),
        (
            asked("address.includes('other') ? 404 : 0", "refuses('connect-src', 'https://assets.example/any/')()"),
            "unknown other; policy_fetch",
        ),
        (asked("200", "refuses('connect-src', 'https://analytics.example/')()"), ""),
        (asked("200", "refuses('connect-src', 'https://assets.example/any/', 'report')()"), ""),
    ];
    check_rows(&rows.iter().map(|(run, expected)| (run.as_str(), *expected)).collect::<Vec<_>>());
}

#[test]
fn what_is_not_there_is_not_tried_and_a_check_that_fails_hides_no_other() {
    let examined = |more: &str| {
        format!(
            "{{ now = 0; const tried = []; globalThis.self = globalThis.top = 1; document.querySelector = () => true; console.error = () => {{}};
                serves((address) => (address.includes('typo') ? 404 : 200));
                frames((src) => {{ tried.push(src.split('/')[3]); return [[5, says('ready')]]; }});
                const [found] = await ended(parts.examine(page({{ names: ['any', 'typo', 'other'], openers: [opener('any')], {more} }})));
                return `${{names(found)}} (${{tried}})`; }}"
        )
    };
    check_rows(&[
        (&examined(""), "unknown typo (any,other)"),
        (&examined("elements: [{}]"), "failed; unknown typo (any,other)"),
    ]);
}

#[test]
fn the_builder_is_outside_of_all_versions_and_languages() {
    check_rows(&[
        ("parts.rootOf('https://a.example/', '')", "https://a.example/"),
        ("parts.rootOf('https://a.example/v0.1.0/', '')", "https://a.example/"),
        ("parts.rootOf('https://a.example/fr/', 'fr/')", "https://a.example/"),
        ("parts.rootOf('https://a.example/v0.1.0/pt-BR/', 'pt-BR/')", "https://a.example/"),
        // Somebody publishes the folder below one that is named like a language.
        ("parts.rootOf('https://a.example/en/', '')", "https://a.example/en/"),
    ]);
}

/// What the doctor finds if its folder is this one, and the page of the assessment outside of all versions has its program here.
#[track_caller]
fn check_version(base: &str, program: &str, expected: &str) {
    let checks = &*PARTS;
    let script = format!(
        "globalThis.document = new EventTarget(); const asked = [];
        globalThis.fetch = async (address) => {{
            asked.push(address);
            const headers = new Headers({{ 'content-type': 'application/wasm', 'cache-control': 'max-age=31536000, immutable' }});
            address = String(address); if (address.endsWith('embed.js')) headers.set('cache-control', 'max-age=300');
            return {{ ok: true, status: 200, headers, text: async () => `<script data-wasm=\"${{address.includes('/v') ? 'assets/widget.wasm' : {program:?}}}\">` }};
        }};
        const {{ served }} = await import({checks:?});
        const root = 'https://assets.example/';
        const found = await served({{ base: root + {base:?}, root, names: ['any'] }});
        if (asked.some((address) => !String(address).startsWith(root))) throw new Error(asked);
        console.log(found.map(([name, {{ own, latest }}]) => `${{name}} ${{own}} ${{latest}}`).join());"
    );
    assert_eq!(node(&script).trim_end(), expected, "{base} {program}");
}

#[test]
fn a_pinned_version_is_old_if_a_later_one_is_published() {
    check_version("v0.1.0/", "../v0.2.0/assets/widget.wasm", "old 0.1.0 0.2.0");
    check_version("v0.9.0/", "../v0.10.0/assets/widget.wasm", "old 0.9.0 0.10.0");
    check_version("v0.1.0/fr/", "../v1.0.0/assets/widget.wasm", "old 0.1.0 1.0.0");
    check_version("v0.2.0/", "../v0.2.0/assets/widget.wasm", "");
    check_version("v0.2.0/", "../v0.1.9/assets/widget.wasm", "");
    check_version("", "../v0.2.0/assets/widget.wasm", "");
}

/// What the loader asks for on a page of this address, and what it says in the console, if its tag has this hash.
#[track_caller]
fn check_asked(address: &str, integrity: &str, expected: &str) {
    let loader = site::loader(&[]).expect("it can be bundled");
    assert_eq!(loader.matches("import(").count(), 1, "only the doctor is imported");
    let loader = file("doctor-loader.txt", &loader.replace("import(", "load("));
    let script = format!(
        "const {{ readFileSync }} = await import('node:fs');
        globalThis.HTMLScriptElement = class {{}};
        const src = 'https://assets.example/embed.js';
        const script = Object.assign(new HTMLScriptElement(), {{ src, integrity: {integrity:?}, dataset: {{}}, outerHTML: '' }});
        globalThis.document = {{ currentScript: script, scripts: [script] }};
        globalThis.customElements = {{ get: () => true }};
        globalThis.location = new URL({address:?});
        console.warn = console.log;
        const load = async (address) => {{ console.log(address); throw new TypeError('refused'); }};
        new Function('load', readFileSync({loader:?}, 'utf8'))(load);"
    );
    assert_eq!(node(&script).trim_end(), expected, "{address} {integrity}");
}

#[test]
fn the_loader_asks_the_doctor_only_where_it_is_wanted_and_not_past_a_hash() {
    const TOLD: &str = "delivery-assessments: no doctor; check integrity, CORS, and script-src.";
    let asked = format!("https://assets.example/doctor.js\n{TOLD}");
    for query in ["?assessment-doctor", "?utm_source=a&assessment-doctor", "?assessment-doctor=1&a=b#c"] {
        let address = format!("https://clinic.example/{query}");
        check_asked(&address, "", &asked);
        check_asked(&address, "sha384-abc", TOLD);
    }
    for path in [
        "self-assessment-doctors/",
        "assessment-doctor",
        "#assessment-doctor",
        "#?assessment-doctor",
        "?q=assessment-doctor",
        "?assessment-doctor-x",
        "?assessment-doctors",
    ] {
        check_asked(&format!("https://clinic.example/{path}"), "", "");
    }
}

/// Each finding has a sentence and a cure in the file of texts, and each of these belongs to a finding.
#[test]
fn each_finding_has_a_cause_and_a_cure() {
    let own = ["title", "only_you", "looking", "nothing", "close"];
    let texts: BTreeSet<String> = words::section("doctor").into_iter().map(|(name, _)| name.to_owned()).collect();
    let mut named: BTreeSet<String> = own.map(str::to_owned).into();
    for path in site::files_in(&project::path("src/doctor")).expect("the folder is there") {
        let text = fs::read_to_string(path).expect("a script is text");
        for part in text.split("[\"").skip(1) {
            let name = part.split('"').next().expect("a text has a first part").to_owned();
            named.extend([format!("{name}_cure"), name]);
        }
    }
    assert_eq!(named, texts);
}
