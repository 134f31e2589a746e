//! What the builder writes: for whatever is chosen, the loader and the page in the frame find exactly that in each output, and so
//! does the builder itself. What a browser would read of the markup is read here by an HTML parser of another kind.

use crate::node::{file, node, output};
use scraper::{ElementRef, Html, Selector};
use serde_json::{Map, Value, json};
use std::sync::LazyLock;
use xtask::{assessments, project, site};

const COUNT: usize = 3000;
const BASE: &str = "https://assets.example/tools/";

/// An output for some settings, and the options that it stands for.
struct Written {
    output: String,
    markup: String,
    expected: Map<String, Value>,
}

/// The builder's module. The tests run at the same time, so it is written once.
static PARTS: LazyLock<String> =
    LazyLock::new(|| file("builder-parts.mjs", &site::builder_parts().expect("it can be bundled")));

fn ids() -> Vec<String> {
    assessments::all().expect("they are sound").into_iter().map(|one| one.id.clone()).collect()
}

/// What the test in `builder.js` has in all places.
fn settings(count: usize) -> String {
    let parts = &*PARTS;
    format!(
        "const parts = await import({parts:?}); const ids = {:?}; const languages = ['fr', 'pt-BR']; const base = {BASE:?}; \
         const version = '0.1.0'; const integrity = 'sha384-abc'; const count = {count}; const seed = 20261130;",
        ids()
    )
}

fn written(count: usize) -> Vec<Written> {
    let script = std::fs::read_to_string(project::path("xtask/tests/commands/builder.js")).expect("it is there");
    let printed = node(&format!("{}\n{script}", settings(count)));
    let list: Vec<Value> = serde_json::from_str(&printed).expect("a list");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let one = |row: &Value| Written {
        output: text(&row["output"]),
        markup: text(&row["markup"]),
        expected: row["expected"].as_object().expect("options").clone(),
    };
    list.iter().map(one).collect()
}

fn first<'a>(html: &'a Html, css: &str) -> ElementRef<'a> {
    let selector = Selector::parse(css).expect("the selector is one");
    html.select(&selector).next().unwrap_or_else(|| panic!("no {css} in {}", html.html()))
}

fn attributes(element: ElementRef<'_>) -> Value {
    element.value().attrs().map(|(name, value)| (name.to_owned(), json!(value))).collect::<Map<_, _>>().into()
}

/// What a browser reads of it: the attributes of the script, and those of the other element, if there is one.
fn parsed(written: &Written) -> Value {
    let html = Html::parse_document(&written.markup);
    let script = || attributes(first(&html, "script"));
    match written.output.as_str() {
        "tag" | "manager" => json!({ "script": script() }),
        "element" => json!({ "script": script(), "element": attributes(first(&html, "delivery-assessment")) }),
        "link" => json!({ "script": script(), "opener": attributes(first(&html, "a")) }),
        "button" => json!({ "script": script(), "opener": attributes(first(&html, "button")) }),
        "frame" => json!({ "frame": attributes(first(&html, "iframe")) }),
        "address" => json!({ "frame": { "src": written.markup } }),
        "vue" => {
            let (_, template) = written.markup.split_once("<template>").expect("it has a template");
            json!({ "component": attributes(first(&Html::parse_fragment(template), "deliveryassessment")) })
        }
        "react" => json!({ "jsx": written.markup }),
        other => panic!("{other}: how is it read?"),
    }
}

/// What the loader's own code makes of what was read: the options that go on to the page in the frame. A component passes on its
/// properties as attributes of the element.
const LOADER: &str = "
    const { NAME, ofElement, ofTag } = parts;
    const { transformSync } = await import(esbuild);
    const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    const dataset = (attributes) => Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith('data-')).map(([name, value]) => [camel(name.slice(5)), value]));
    const tag = (script) => ofTag({ src: script.src, dataset: dataset(script) });
    const element = (attributes, options) => ofElement({ [NAME]: { options }, attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })) }).passed;
    const component = ({ base, ...attributes }) => element(attributes, {});
    const page = ({ src }) => {
        const [, id, , fragment] = /([^/]+)\\/(#(.*))?$/.exec(src);
        return { assessment: id, ...Object.fromEntries(new URLSearchParams(fragment)) };
    };
    const imported = 'import { DeliveryAssessment } from \"delivery-assessments/react\";';
    const module = list.map(({ jsx }, index) => jsx?.replace(imported, '').replace('export const Assessment =', 'list[' + index + '] =') ?? '').join('\\n');
    const { code } = transformSync(module, { loader: 'jsx', jsxFactory: 'read' });
    const components = [];
    new Function('read', 'DeliveryAssessment', 'list', code)((_, properties) => properties, null, components);
    const read = ({ script, element: own, opener, frame, component: vue, jsx }, index) => {
        if (own) return element(own, tag(script));
        if (opener) return { ...tag(script), assessment: opener['data-assessment-open'], mode: opener['data-assessment-mode'] ?? 'popup' };
        if (frame) return page(frame);
        if (vue) return component(vue);
        if (jsx) return component(components[index]());
        return tag(script);
    };
    console.log(JSON.stringify(list.map(read)));";

fn by_the_loader(all: &[Written]) -> Vec<Map<String, Value>> {
    let list: Vec<Value> = all.iter().map(parsed).collect();
    let list = file("builder-read.mjs", &format!("export const list = {};", json!(list)));
    let esbuild = project::path("node_modules/esbuild/lib/main.js").display().to_string();
    let printed = node(&format!(
        "{}; const {{ list }} = await import({list:?}); const esbuild = {esbuild:?}; {LOADER}",
        settings(0)
    ));
    serde_json::from_str(&printed).expect("a list of options")
}

#[test]
fn the_loader_finds_in_each_output_what_was_chosen() {
    let all = written(COUNT);
    for (written, mut found) in all.iter().zip(by_the_loader(&all)) {
        let mut expected = written.expected.clone();
        // A tag manager's tag needs a place, if it is to be in the page.
        if written.output == "manager" && !expected.contains_key("target") && !expected.contains_key("mode") {
            assert_eq!(found.remove("target"), Some(json!("#assessment")), "{}", written.markup);
        }
        expected.retain(|_, value| !value.is_null());
        assert_eq!(found, expected, "{}: {}", written.output, written.markup);
    }
}

/// What the builder reads of pasted texts, each in one line: the output, the options, and what it says about the rest.
fn read(texts: &[String]) -> Vec<String> {
    let texts =
        file(&format!("builder-pasted-{}.mjs", texts.len()), &format!("export const texts = {};", json!(texts)));
    let printed = node(&format!(
        "{}; const {{ texts }} = await import({texts:?}); const {{ read }} = parts; const place = {{ base, ids, languages }};
        const said = ({{ problem, name, options, language, isPinned, output, bad, unknown, more }}) => problem ? [problem, name].filter(Boolean).join(' ') : [
            output, language, isPinned && 'pinned', ...Object.entries(options).map((pair) => pair.join('=')),
            ...bad.map(({{ name }}) => 'bad ' + name), ...unknown.map((name) => 'unknown ' + name), more && 'more ' + more,
        ].filter(Boolean).join('; ');
        console.log(JSON.stringify(texts.map((text) => said(read(text, place)))));",
        settings(0)
    ));
    serde_json::from_str(&printed).expect("a list of texts")
}

/// Each text with what is read of it.
#[track_caller]
fn check_pasted(rows: &[(&str, &str)]) {
    let texts: Vec<String> = rows.iter().map(|(text, _)| (*text).to_owned()).collect();
    for (found, (text, expected)) in read(&texts).iter().zip(rows) {
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn whatever_way_a_tag_is_written_it_fills_the_fields() {
    check_pasted(&[
        // As people write it.
        (
            "<script async src='embed.js' data-assessment='qa-automation' data-theme='dark'></script>",
            "tag; assessment=qa-automation; theme=dark",
        ),
        (
            "<script src=https://a.example/embed.js data-assessment=qa-automation data-radius=8 async></script>",
            "tag; assessment=qa-automation; radius=8",
        ),
        (
            "<SCRIPT ASYNC SRC=\"https://a.example/embed.js\" DATA-ASSESSMENT=\"qa-automation\" DATA-CTA-OWNERSHIP-GAP=\"Talk|https://a.example\"></SCRIPT>",
            "tag; assessment=qa-automation; cta-ownership-gap=Talk | https://a.example",
        ),
        (
            "<script\n  async\n  src = \"//a.example/embed.js\"\n  data-assessment = \"qa-automation\"\n>\n</script>",
            "tag; assessment=qa-automation",
        ),
        (
            "<script async src=\"/embed.js\" data-assessment=\"qa-automation\"\" data-mode=\"popup\"></script>",
            "tag; assessment=qa-automation; mode=popup",
        ),
        (
            "<script async src=\"/embed.js\" data-assessment=\"qa-automation\" data-mode=\"popup\"",
            "tag; assessment=qa-automation; mode=popup",
        ),
        (
            "<script src=\"/embed.js\" data-assessment=\"qa-automation\" data-cta=\"Q&amp;A &quot;now&quot; | mailto:a@b.example?subject=x&#38;body={summary}\"></script>",
            "tag; assessment=qa-automation; cta=Q&A \"now\" | mailto:a@b.example?subject=x&body={summary}",
        ),
        (
            "<script src=\"/embed.js\" data-assessment=\"qa-automation\" data-accent=\"FFCC00\" data-theme=\"auto\" data-radius=\"6\"></script>",
            "tag; assessment=qa-automation; accent=#FFCC00",
        ),
        (
            "<script src=\"/embed.js\" data-assessment=\"qa-automation\" data-datalayer></script>",
            "tag; assessment=qa-automation; datalayer=true",
        ),
        // As editors leave it.
        (
            "<p><script async src=&#8221;https://a.example/embed.js&#8221; data-assessment=&#8221;qa-automation&#8221; data-label=&#8220;Ask us&#8221; data-mode=&#8221;button&#8221;></script></p>",
            "tag; assessment=qa-automation; mode=button; label=Ask us",
        ),
        (
            "<script async src=“https://a.example/embed.js”<br />\ndata-assessment=“qa-automation” data-theme=‘light’></script>",
            "tag; assessment=qa-automation; theme=light",
        ),
        (
            "&lt;script async src=&quot;https://a.example/embed.js&quot; data-assessment=&quot;qa-automation&quot; data-font=&quot;mono&quot;&gt;&lt;/script&gt;",
            "tag; assessment=qa-automation; font=mono",
        ),
        (
            "<script async src=\"/wp-content/cache/min.js\" data-assessment=\"qa-automation\" data-theme=\"dark\"></script>",
            "tag; assessment=qa-automation; theme=dark",
        ),
    ]);
}

#[test]
fn whatever_is_pasted_fills_the_fields_or_gets_a_sentence() {
    check_pasted(&[
        // The other forms.
        (
            "<script src=\"https://a.example/v0.1.0/fr/embed.js?assessment=qa-automation&theme=host&target=#assessment\"></script>",
            "manager; fr; pinned; assessment=qa-automation; theme=host",
        ),
        (
            "<script src=\"https://a.example/embed.js?assessment=qa-automation&amp;target=#mine&amp;accent=ffcc00\"></script>",
            "manager; assessment=qa-automation; target=#mine&accent=ffcc00",
        ),
        (
            "<script src=\"embed.js\" data-theme=\"dark\"></script> <delivery-assessment assessment=\"qa-automation\" height=\"900\" class=\"wide\"></delivery-assessment>",
            "element; assessment=qa-automation; theme=dark; height=900",
        ),
        (
            "<a class=\"button\" href=\"https://a.example/qa-automation/\" data-assessment-open=\"qa-automation\" data-assessment-mode=\"slide\">Take it</a>",
            "link; assessment=qa-automation; mode=slide",
        ),
        (
            "<iframe src=\"https://a.example/qa-automation/#theme=dark&amp;accent=%23ffcc00\"></iframe>",
            "frame; assessment=qa-automation; theme=dark; accent=#ffcc00",
        ),
        (" https://a.example/tools/qa-automation/ ", "address; assessment=qa-automation"),
        (
            "<DeliveryAssessment base=\"https://a.example/v0.1.0/\" assessment={\"qa-automation\"} height={900} datalayer={true} className=\"x\" />",
            "react; pinned; assessment=qa-automation; height=900; datalayer=true",
        ),
        (
            "<template><DeliveryAssessment base='/' assessment='qa-automation' :radius='8' /></template>",
            "vue; assessment=qa-automation; radius=8",
        ),
        (
            "<DeliveryAssessment base=\"/\" assessment=\"qa-automation\" cta={\"Talk | https://x.example/?s={stage}\"} radius={8} />",
            "react; assessment=qa-automation; radius=8; cta=Talk | https://x.example/?s={stage}",
        ),
        // Beside what other vendors call embed.js.
        (
            "<script src=\"//embed.typeform.com/v2.1.0/embed.js\"></script><script src=\"https://a.example/fr/embed.js\" data-assessment=\"qa-automation\"></script>",
            "tag; fr; assessment=qa-automation",
        ),
        (
            "<script src=\"https://tally.so/v1.0.0/embed.js\" data-height=\"900\"></script><script src=\"https://assets.example/tools/fr/embed.js\"></script><a data-assessment-open=\"qa-automation\">Take it</a>",
            "link; fr; assessment=qa-automation; mode=popup",
        ),
        (
            "<script src=\"https://x.disqus.com/v1.0.0/embed.js\"></script><script src=\"/embed.js\" data-theme=\"dark\"></script><a data-assessment-open=\"qa-automation\">Take it</a>",
            "link; assessment=qa-automation; mode=popup; theme=dark",
        ),
        // What is not right in it.
        (
            "<script src=\"/embed.js\" data-assessment=\"qa-automation\" data-theme=\"blue\" data-radius=\"17\" data-colour=\"red\"></script>",
            "tag; assessment=qa-automation; bad theme; bad radius; unknown colour",
        ),
        (
            "<script src=\"/embed.js\" data-assessment=\"qa-automation\" data-cta=\"Talk | javascript:alert(1)\"></script>",
            "tag; assessment=qa-automation; bad cta",
        ),
        (
            "<script src=\"/embed.js\" data-assessment=\"qa-automation\"></script><script src=\"/embed.js\" data-assessment=\"mobile-delivery\"></script>",
            "tag; assessment=qa-automation; more 1",
        ),
        ("<script src=\"/embed.js\" data-assessment=\"no-such\"></script>", "missing no-such"),
        ("<script src=\"/embed.js\"></script>", "nameless"),
        ("<script src=\"https://other.example/widget.js\" data-id=\"1\"></script>", "foreign"),
        ("Please put the assessment on our site", "nothing"),
        ("<p>Hello</p>", "nothing"),
        ("https://a.example/", "nothing"),
        (" \n", "empty"),
        ("", "empty"),
    ]);
}

/// The doctor is asked on pages only.
#[test]
fn the_doctor_is_opened_on_an_address_of_a_page() {
    let script = "const { withDoctor } = parts; const all = ['https://a.example', 'http://a.example/b/?c=d#e', 'javascript:alert(1)', 'data:text/html,a']; \
        console.log(all.map(withDoctor).join(' '))";
    let expected = "https://a.example/?assessment-doctor http://a.example/b/?c=d&assessment-doctor#e  ";
    assert_eq!(node(&format!("{}; {script}", settings(0))).trim_end_matches('\n'), expected);
}

/// Every name of a sentence that the reading can give has its sentence on the page, and so has every output.
#[test]
fn the_page_has_a_sentence_for_each_outcome() {
    let drafts = site::drafts().expect("the templates are sound");
    let page = drafts.into_iter().find(|file| file.name == "embed/index.html").expect("the page is there").text;
    let said = |name: &str| page.contains(&format!("data-said=\"{name}\""));
    for problem in ["empty", "nothing", "foreign", "nameless", "missing"] {
        assert!(said(&format!("paste-{problem}")), "{problem}");
    }
    let names = node(&format!("{}; console.log(JSON.stringify(parts.OUTPUTS.map(({{ name }}) => name)))", settings(0)));
    let names: Vec<String> = serde_json::from_str(&names).expect("a list");
    for name in &names {
        assert!(said(&format!("copy-{name}")) && said(&format!("where-{name}")), "{name}");
        assert!(page.contains(&format!("name=\"output\" value=\"{name}\"")), "{name}");
    }
}

/// The fields come from the table of options: each has one, two for the color and the offers.
#[test]
fn each_option_has_its_field() {
    let drafts = site::drafts().expect("the templates are sound");
    let page = drafts.into_iter().find(|file| file.name == "embed/index.html").expect("the page is there").text;
    let names = node(&format!("{}; console.log(JSON.stringify(parts.OPTIONS.map(({{ name }}) => name)))", settings(0)));
    let names: Vec<String> = serde_json::from_str(&names).expect("a list");
    assert!(names.len() > 15, "{names:?}");
    let html = Html::parse_document(&page);
    for name in names {
        let field = format!("#builder [data-option={name}] :is(input, select)[name={name}]");
        first(&html, &field);
    }
}

/// The page in the frame takes every option that reaches it, so that no console says otherwise.
#[test]
fn the_frame_takes_all_that_is_written() {
    let all = written(200);
    let fragments: Vec<&Map<String, Value>> = all.iter().map(|written| &written.expected).collect();
    let list = file("builder-fragments.mjs", &format!("export const list = {};", json!(fragments)));
    let module = file("builder-frame.mjs", &site::options().expect("it can be bundled"));
    let printed = node(&format!(
        "const {{ list }} = await import({list:?}); const {{ takeOptions }} = await import({module:?});
        console.warn = console.log;
        const set = () => {{}};
        globalThis.document = {{ documentElement: {{ setAttribute: set, style: {{ setProperty: set }} }} }};
        globalThis.CSS = {{ supports: () => true }};
        for (const options of list) takeOptions(new URLSearchParams(options), true, true);"
    ));
    assert_eq!(printed, "");
}

/// Each output that is markup is valid in a page. The plain frame takes its border away by a style, because no valid attribute does.
#[test]
fn what_is_written_is_valid_html() {
    let is_markup = |written: &&Written| !["address", "react", "vue"].contains(&written.output.as_str());
    let all = written(100);
    let bodies: Vec<&str> = all.iter().filter(is_markup).map(|written| written.markup.as_str()).collect();
    let bodies = bodies.join("\n</div>\n<div>\n");
    let head = "<!doctype html>\n<html lang=\"en\">\n<head>\n<title>Outputs</title>\n</head>\n<body>\n";
    let page = file("builder-outputs.html", &format!("{head}<div>\n{bodies}\n</div>\n</body>\n</html>\n"));
    let config = file(
        "html-validate.json",
        &json!({
            "root": true,
            "extends": ["html-validate:recommended", "html-validate:document"],
            "rules": { "doctype-style": ["error", { "style": "lowercase" }], "long-title": "off", "no-raw-characters": "off", "attribute-boolean-style": ["error", { "style": "omit" }], "require-sri": "off", "no-inline-style": "off" },
        })
        .to_string(),
    );
    assert_eq!(output("html-validate", &["--config", &config, &page]), "");
}
