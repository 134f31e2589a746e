//! What the build makes of the options and the events, in Node: without a page, or with the little of one that is asked for.

use crate::node::{file, node, output};
use delivery_assessments::embed::Interface;
use std::sync::LazyLock;
use xtask::{interface, site};

fn tables() -> Interface {
    interface::get().expect("the tables are sound")
}

#[test]
fn readme_says_what_the_tables_say() {
    interface::check().expect("README.md is as `cargo xtask options` writes it");
}

/// The file of what the page in the frame does with options. It is bundled once for all rows.
static FRAME: LazyLock<String> =
    LazyLock::new(|| file("interface-frame.mjs", &site::options().expect("it can be bundled")));

/// What the page in the frame says, and what it takes, when the loader passes this on.
#[track_caller]
fn check_frame(fragment: &str, expected: &str) {
    check_frame_in(true, fragment, expected);
}

/// The same in the loader's frame, or in another one.
#[track_caller]
fn check_frame_in(is_hosted: bool, fragment: &str, expected: &str) {
    let script = format!(
        "const {{ takeOptions }} = await import({:?});
        const set = (name, value) => name !== 'data-look' && console.log(name, JSON.stringify(value));
        globalThis.document = {{ documentElement: {{ setAttribute: set, style: {{ setProperty: set }} }} }};
        console.warn = console.log;
        takeOptions(new URLSearchParams({fragment:?}), true, {is_hosted});",
        *FRAME
    );
    assert_eq!(node(&script).trim_end(), expected, "{fragment}");
}

const USAGE: &str = "assessment=name, target=#id, mode=inline|popup|slide|button, \
                     open=load|delay 8|scroll 50|exit, label=up to 40 characters, theme=auto|light|dark|host, \
                     accent=#rrggbb or #rrggbb #rrggbb (light and dark), radius=0 to 16, density=comfortable|compact, \
                     font=system|serif|mono, card=true|false, height=200 to 2000, datalayer=true, \
                     cta=Label of up to 60 characters | https://address or mailto:address or #id";

#[test]
fn the_frame_takes_what_is_good_and_says_what_to_use_instead_of_the_rest() {
    check_frame("theme=auto&utm=?utm_source=a&instance=b", "");
    check_frame("assessment=a-b&target=&height=200&datalayer=&mode=popup&open=delay 8&label=Ask us", "");
    check_frame("height=20", "delivery-assessments: height=\"20\" ignored; use height=200 to 2000");
    check_frame("open=never", "delivery-assessments: open=\"never\" ignored; use open=load|delay 8|scroll 50|exit");
    check_frame("theme=blue", "delivery-assessments: theme=\"blue\" ignored; use theme=auto|light|dark|host");
    check_frame("theme=host&density=comfortable&card=false", "data-density \"comfortable\"\ndata-card \"false\"");
    check_frame("radius=0&font=mono", "--radius \"0px\"\ndata-font \"mono\"");
    for (name, bad, cure) in [
        ("accent", "red", "accent=#rrggbb or #rrggbb #rrggbb (light and dark)"),
        ("accent", "#ffcc0", "accent=#rrggbb or #rrggbb #rrggbb (light and dark)"),
        ("accent", "#ffcc00;color:red", "accent=#rrggbb or #rrggbb #rrggbb (light and dark)"),
        ("radius", "17", "radius=0 to 16"),
        ("radius", "4px", "radius=0 to 16"),
        ("density", "tight", "density=comfortable|compact"),
        ("font", "Comic Sans", "font=system|serif|mono"),
        ("card", "no", "card=true|false"),
    ] {
        let fragment = format!("{name}={}", bad.replace('#', "%23"));
        check_frame(&fragment, &format!("delivery-assessments: {name}=\"{bad}\" ignored; use {cure}"));
    }
    check_frame("cta=Talk | https://a.example", &taken(&["Talk", "https://a.example/"]));
    check_frame(
        "cta-ownership-gap=Talk|http://a.example/&utm=?b",
        "data-cta-ownership-gap \"Talk\\u001fhttp://a.example/?b\"",
    );
    check_frame(
        "cta=Talk|javascript:1",
        "delivery-assessments: cta=\"Talk|javascript:1\" ignored; use cta=Label of up to 60 characters | https://address or mailto:address or #id",
    );
    check_frame("colour=red", &format!("delivery-assessments: colour=\"red\" ignored; use {USAGE}"));
    check_frame("constructor=1", &format!("delivery-assessments: constructor=\"1\" ignored; use {USAGE}"));
}

/// What the page takes of an offer: its label, where it leads, and what it can tell.
fn taken(parts: &[&str]) -> String {
    format!("data-cta {}", serde_json::to_string(&parts.join("\u{1f}")).expect("a text is JSON"))
}

#[test]
fn an_offer_leads_to_a_page_an_email_or_a_form() {
    check_frame("cta=Write|mailto:a@b.example?subject=A b", &taken(&["Write", "mailto:a@b.example?subject=A%20b"]));
    check_frame("cta=Write|mailto:a@b.example&utm=?b", &taken(&["Write", "mailto:a@b.example"]));
    let fields = ["assessment_stage={stage}", "assessment_pattern={pattern}", "assessment_summary={summary}"];
    check_frame("cta=Plan|%23contact", &taken(&[&["Plan", "#contact"], &fields[..]].concat()));
    for bad in ["#", "#two words", "tel:1", "data:,a", "mailto"] {
        let encoded = bad.replace('#', "%23");
        check_frame(&format!("cta=Talk|{encoded}"), &ignored(&format!("Talk|{bad}")));
    }
    check_frame_in(false, "cta=Plan|%23contact", &ignored("Plan|#contact"));
}

/// How an offer with this in its address is taken.
#[track_caller]
fn check_placeholders(address: &str, expected: &str) {
    let encoded = address.replace('%', "%25").replace('#', "%23").replace('&', "%26");
    check_frame(&format!("cta=Talk|https://a.example/{encoded}"), expected);
}

#[test]
fn a_placeholder_is_one_that_is_known_and_stands_in_a_parameter() {
    let bare = "https://a.example/";
    check_placeholders("?a={stage}&b={pattern}", &taken(&["Talk", bare, "a={stage}", "b={pattern}"]));
    check_placeholders("?a[b]={assessment}#c", &taken(&["Talk", "https://a.example/#c", "a[b]={assessment}"]));
    check_placeholders("?d=%20e&a=My%20{stage}%2e", &taken(&["Talk", "https://a.example/?d=%20e", "a=My {stage}."]));
    check_placeholders("?a=%7Bstage%7d", &taken(&["Talk", bare, "a={stage}"]));
    for bad in [
        "{stage}",
        "{stage}?a=b",
        "?a={answers}",
        "?a={stage",
        "?a=stage}",
        "?a={{stage}}",
        "?a={Stage}",
        "#a={stage}",
        "?a=%{stage}",
    ] {
        check_placeholders(bad, &ignored(&format!("Talk|https://a.example/{bad}")));
    }
}

/// What the frame says of a bad offer.
fn ignored(value: &str) -> String {
    let cure = "use cta=Label of up to 60 characters | https://address or mailto:address or #id";
    format!("delivery-assessments: cta=\"{value}\" ignored; {cure}")
}

#[test]
fn a_slip_is_told_from_what_others_put_on_a_tag() {
    for slip in ["cat", "tca", "fnt", "cart", "ctaa", "cta-owner", "cta_ownership_gap", "themes", "hight"] {
        check_frame(&format!("{slip}=x"), &format!("delivery-assessments: {slip}=\"x\" ignored; use {USAGE}"));
    }
    check_frame("no-defer&utm_source=a&ver=1&cfasync=false&cookieconsent=a&title=a&tabindex=0&hidden&base=a&is=b", "");
}

#[test]
fn a_whole_number_is_what_its_bounds_say() {
    let script = "const rule = RULES.height; const good = [...Array(30000).keys()].filter((number) => rule.test(number)); \
        console.log(good[0], good.at(-1), good.length); \
        console.log(['', ' 300', '0300', '3e2', '0x300', '300.', '300px', '-300'].some((text) => rule.test(text)));";
    assert_eq!(node(&format!("{}{script}", tables().loader_rules())), "200 2000 1801\nfalse\n");
}

/// As a server does that renders a page.
#[test]
fn the_element_can_be_imported_where_there_is_no_page() {
    let module = file("embed.mjs", &site::module(&[]).expect("it can be bundled"));
    let script = format!(
        "const before = Object.keys(globalThis).length; const {{ define, DeliveryAssessment }} = await import({module:?});
        define('https://assets.example/'); console.log(typeof DeliveryAssessment, Object.keys(globalThis).length - before)"
    );
    assert_eq!(node(&script), "function 0\n");
}

/// What `define` does with this base, and where the frame's page is then, whatever an attribute says.
#[track_caller]
fn check_base(base: &str, expected: &str) {
    check_page(base, &[], "", expected);
}

/// The same in a page in this language, where there are translations into `others`.
#[track_caller]
fn check_page(base: &str, others: &[&str], language: &str, expected: &str) {
    let script = "
        const observers = [];
        const Observer = class { constructor(call) { observers.push(call) } observe() {} };
        globalThis.HTMLElement = class {
            style = {};
            attributes = [{ name: 'assessment', value: 'any' }, { name: 'base', value: 'https://no.example/' }];
            hasAttribute() {}
            lastChild = { replaceWith({ src, lang }) { console.log(src.split('/#')[0] + (lang === 'en' ? '' : ' ' + lang)) } };
            replaceChildren() {}
            contains() {}
            getRootNode() { return {} }
            closest() { return LANGUAGE && { lang: LANGUAGE } }
        };
        const createElement = () => ({ get style() { return {} }, set style(_) {} });
        Object.assign(globalThis, {
            document: { baseURI: 'https://host.example/page/', createElement, documentElement: { lang: '' } },
            location: { search: '' }, origin: 'https://host.example', innerHeight: 800,
            ResizeObserver: Observer, IntersectionObserver: Observer, addEventListener() {}, removeEventListener() {},
            customElements: { get() {}, define: (name, Class) => new Class().connectedCallback() },
        });
        console.warn = console.log;";
    let module = file("embed-in-a-page.mjs", &site::module(others).expect("it can be bundled"));
    let script = format!(
        "const LANGUAGE = {language:?}; {script} const {{ define }} = await import({module:?}); define({base}); observers[1]?.([{{ isIntersecting: true }}]);"
    );
    assert_eq!(node(&script).trim_end(), expected, "{base} {language}");
}

#[test]
fn the_language_of_the_page_decides_where_it_is_spoken() {
    let rows = [
        ("fr", "fr/any fr"),
        ("fr-CA", "fr/any fr"),
        ("FR", "fr/any fr"),
        ("pt-br", "pt-BR/any pt-BR"),
        ("pt", "any"),
        ("frr", "any"),
        ("de", "any"),
        ("", "any"),
    ];
    for (language, expected) in rows {
        check_page(
            "'https://assets.example/'",
            &["fr", "pt-BR"],
            language,
            &format!("https://assets.example/{expected}"),
        );
    }
}

#[test]
fn the_base_is_what_define_is_given_and_nothing_else() {
    check_base("'https://assets.example/'", "https://assets.example/any");
    check_base("'https://assets.example/tools'", "https://assets.example/tools/any");
    check_base("new URL('https://assets.example/tools/')", "https://assets.example/tools/any");
    check_base("'/tools/'", "https://host.example/tools/any");
    for base in ["javascript:alert(1)", "data:,a", "https://a.example/?b", "http://"] {
        let cure = "use the address of the published folder, such as https://assets.example/.";
        check_base(&format!("'{base}'"), &format!("delivery-assessments: base=\"{base}\" ignored; {cure}"));
    }
}

#[test]
fn the_types_are_typescript_and_have_every_option_and_event() {
    let types = tables().types();
    let source = file("embed.d.mts.ts", &types);
    output("esbuild", &[&source, "--log-level=warning"]);
    for expected in [
        "  assessment: string;\n",
        "  mode?: \"inline\" | \"popup\" | \"slide\" | \"button\";\n",
        "  open?: \"load\" | `delay ${number}` | `scroll ${number}` | \"exit\";\n",
        "  label?: string;\n",
        "  theme?: \"auto\" | \"light\" | \"dark\" | \"host\";\n",
        "  accent?: `#${string}`;\n",
        "  height?: number | `${number}`;\n",
        "  datalayer?: boolean | \"true\" | \"false\" | \"\";\n",
        "  cta?: string;\n",
        "  \"cta-ai-validation-gap\"?: string;\n",
        "  \"assessment:progress\": CustomEvent<DeliveryAssessmentDetail & { quarter: 25 | 50 | 75 }>;\n",
        "  mode: \"inline\" | \"popup\" | \"slide\" | \"button\";\n",
        "  \"assessment:error\": CustomEvent<DeliveryAssessmentDetail>;\n",
        "@default \"auto\" */\n",
    ] {
        assert!(types.contains(expected), "{expected}");
    }
    assert!(!types.contains("target"), "an element is where it is");
}
