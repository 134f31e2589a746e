//! What the doctor asks for, and what it makes of the answers, without a page.

use crate::node::{file, node};
use delivery_assessments::words;
use std::collections::BTreeSet;
use std::fs;
use xtask::{project, site};

/// What the doctor finds if its folder is this one, and the page of the assessment outside of all versions has its program here.
#[track_caller]
fn check_version(base: &str, program: &str, expected: &str) {
    let checks = file("doctor-served.mjs", &site::doctor_checks().expect("it can be bundled"));
    let script = format!(
        "globalThis.document = new EventTarget(); const asked = [];
        globalThis.fetch = async (address) => {{
            asked.push(address);
            const headers = new Headers({{ 'content-type': 'application/wasm', 'cache-control': 'max-age=31536000, immutable' }});
            address = String(address); if (address.endsWith('embed.js')) headers.set('cache-control', 'max-age=300');
            return {{ ok: true, headers, text: async () => `<script data-wasm=\"${{address.includes('/v') ? 'assets/widget.wasm' : {program:?}}}\">` }};
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
    const TOLD: &str = "delivery-assessments: no doctor; check integrity in the tag, CORS, and script-src.";
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
    for path in site::files_in(&project::path("src/doctor/checks")).expect("the folder is there") {
        let text = fs::read_to_string(path).expect("a script is text");
        for part in text.split("[\"").skip(1) {
            let name = part.split('"').next().expect("a text has a first part").to_owned();
            named.extend([format!("{name}_cure"), name]);
        }
    }
    assert_eq!(named, texts);
}
