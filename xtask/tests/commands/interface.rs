//! What the build makes of the options and the events, in Node: without a page, or with the little of one that is asked for.

use delivery_assessments::embed::Interface;
use std::fs;
use std::process::{Command, Stdio};
use xtask::{interface, project, site, tools};

fn tables() -> Interface {
    interface::get().expect("the tables are sound")
}

/// What one of the project's programs prints, which has nothing to complain about.
fn output(program: &str, arguments: &[&str]) -> String {
    tools::ready_for_pages().expect("the tools are there");
    let mut command = Command::new(program);
    command.args(arguments).current_dir(project::root()).env("PATH", tools::search_path()).stdin(Stdio::null());
    let output = command.output().expect("the program starts");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    String::from_utf8(output.stdout).expect("it prints text")
}

pub(crate) fn node(script: &str) -> String {
    output("node", &["--input-type=module", "--eval", script])
}

/// Where a file of this name is, with this content.
pub(crate) fn file(name: &str, text: &str) -> String {
    let file = format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"));
    fs::write(&file, text).expect("the folder for temporary files can be written");
    file
}

#[test]
fn readme_says_what_the_tables_say() {
    interface::check().expect("README.md is as `cargo xtask options` writes it");
}

/// What the page in the frame says, and what it takes, when the loader passes this on.
#[track_caller]
fn check_frame(fragment: &str, expected: &str) {
    let script = format!(
        "const place = {{ isFramed: true, options: new URLSearchParams({fragment:?}) }};
        const set = (name, value) => name !== 'data-look' && console.log(name, JSON.stringify(value));
        const document = {{ documentElement: {{ setAttribute: set, style: {{ setProperty: set }} }} }};
        console.warn = console.log;
        {}",
        site::options().expect("it can be bundled")
    );
    assert_eq!(node(&script).trim_end(), expected, "{fragment}");
}

const USAGE: &str = "assessment=name, target=#id, theme=auto|light|dark|host, \
                     accent=#rrggbb or #rrggbb #rrggbb (light and dark), radius=0 to 16, density=comfortable|compact, \
                     font=system|serif|mono, card=true|false, height=200 to 2000, datalayer=true, \
                     cta=Label of up to 60 characters | https://address";

#[test]
fn the_frame_takes_what_is_good_and_says_what_to_use_instead_of_the_rest() {
    check_frame("theme=auto&utm=?utm_source=a&instance=b", "");
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
    check_frame("cta=Talk | https://a.example", "data-cta \"Talk\\nhttps://a.example/\"");
    check_frame(
        "cta-ownership-gap=Talk|http://a.example/&utm=?b",
        "data-cta-ownership-gap \"Talk\\nhttp://a.example/?b\"",
    );
    check_frame(
        "cta=Talk|javascript:1",
        "delivery-assessments: cta=\"Talk|javascript:1\" ignored; use cta=Label of up to 60 characters | https://address",
    );
    check_frame("colour=red", &format!("delivery-assessments: colour=\"red\" ignored; use {USAGE}"));
    check_frame("constructor=1", &format!("delivery-assessments: constructor=\"1\" ignored; use {USAGE}"));
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
    let script = "const [rule] = RULES.height; const good = [...Array(30000).keys()].filter((number) => rule.test(number)); \
        console.log(good[0], good.at(-1), good.length); \
        console.log(['', ' 300', '0300', '3e2', '0x300', '300.', '300px', '-300'].some((text) => rule.test(text)));";
    assert_eq!(node(&format!("{}{script}", tables().loader_rules())), "200 2000 1801\nfalse\n");
}

/// As a server does that renders a page.
#[test]
fn the_element_can_be_imported_where_there_is_no_page() {
    let module = file("embed.mjs", &site::module().expect("it can be bundled"));
    let script = format!(
        "const before = Object.keys(globalThis).length; const {{ define, DeliveryAssessment }} = await import({module:?});
        define('https://assets.example/'); console.log(typeof DeliveryAssessment, Object.keys(globalThis).length - before)"
    );
    assert_eq!(node(&script), "function 0\n");
}

/// What `define` does with this base, and where the frame's page is then, whatever an attribute says.
#[track_caller]
fn check_base(base: &str, expected: &str) {
    let script = "
        const observers = [];
        const Observer = class { constructor(call) { observers.push(call) } observe() {} };
        globalThis.HTMLElement = class {
            style = {};
            attributes = [{ name: 'assessment', value: 'any' }, { name: 'base', value: 'https://no.example/' }];
            hasAttribute() {}
            lastChild = { replaceWith({ src }) { console.log(src.split('/#')[0]) } };
            replaceChildren() {}
            matches() {}
        };
        const createElement = () => ({});
        Object.assign(globalThis, {
            document: { baseURI: 'https://host.example/page/', createElement }, location: { search: '' }, origin: 'https://host.example', innerHeight: 800,
            ResizeObserver: Observer, IntersectionObserver: Observer, addEventListener() {}, removeEventListener() {},
            customElements: { get() {}, define: (name, Class) => new Class().connectedCallback() },
        });
        console.warn = console.log;";
    let module = file("embed-in-a-page.mjs", &site::module().expect("it can be bundled"));
    let script = format!(
        "{script} const {{ define }} = await import({module:?}); define({base}); observers[1]?.([{{ isIntersecting: true }}]);"
    );
    assert_eq!(node(&script).trim_end(), expected, "{base}");
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
        "  theme?: \"auto\" | \"light\" | \"dark\" | \"host\";\n",
        "  accent?: `#${string}`;\n",
        "  height?: number | `${number}`;\n",
        "  datalayer?: boolean | \"true\" | \"false\" | \"\";\n",
        "  cta?: string;\n",
        "  \"cta-ai-validation-gap\"?: string;\n",
        "  \"assessment:progress\": CustomEvent<DeliveryAssessmentDetail & { quarter: 25 | 50 | 75 }>;\n",
        "  \"assessment:error\": CustomEvent<DeliveryAssessmentDetail>;\n",
        "@default \"auto\" */\n",
    ] {
        assert!(types.contains(expected), "{expected}");
    }
    assert!(!types.contains("target"), "an element is where it is");
}
