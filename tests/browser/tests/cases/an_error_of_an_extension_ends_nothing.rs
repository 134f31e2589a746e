use browser_tests::console::Message;
use browser_tests::until::until_equal;
use browser_tests::{Added, Engine, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;

/// Runs before the page's own scripts, like an extension: creates its own WebAssembly, and makes it fail in every way. Counts
/// the errors that have arrived, after the page has handled them too.
const EXTENSION: &str = "
    const trap = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
    const foreign = new WebAssembly.Instance(new WebAssembly.Module(trap)).exports.trap;
    var arrived = 0;
    var misbehave = () => {
        for (const kind of ['error', 'unhandledrejection']) addEventListener(kind, () => arrived++);
        setTimeout(foreign);
        Promise.resolve().then(foreign);
        setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable') });
        setTimeout(() => { throw Object.assign(new Error('foreign'), { stack: 'f@http://example.org/foreign.wasm:wasm-function[1]:0x1' }) });
        Promise.reject(undefined);
        setTimeout(() => { throw null });
        dispatchEvent(new ErrorEvent('error', { message: 'nothing in it' }));
    };
";

/// The number of errors and rejections.
const ALL: u32 = 7;

async fn in_the_middle_of_an_assessment(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::adding(Added::Script(EXTENSION)).await;
    let visitor = Visitor::in_engine(engine, &site.page(&assessment.id)).await;
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;

    visitor.run("misbehave()").await;
    until_equal("the errors", json!(ALL), async || visitor.run("return arrived").await).await;
    assert_eq!(visitor.run("return document.querySelector('#failure').hidden").await, json!(true));
    let (_, second) = assessment.questions().nth(1).expect("there is more than one question");
    visitor.press(words::next()).await;
    visitor.sees(&second.text).await;
    let said = visitor.browser.console().await;
    assert!(!said.iter().any(Message::is_ours), "{said:#?}");
    visitor.browser.end().await;
}

in_each_engine!(in_the_middle_of_an_assessment);
