use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;

const REFUSED: &str = "SecurityError";

/// What the page can read of the frame, and the frame's replies to messages.
const REACH: &str = "const frame = document.querySelector('delivery-assessment iframe'); \
    const attempt = (action) => { try { return action() ?? null } catch (error) { return error.name } }; \
    for (const type of ['answers', 'state', 'height', 'start', 'snapshot']) { \
        frame.contentWindow.postMessage({ source: 'delivery-assessments', v: 1, type }, '*'); \
    } \
    return [ \
        attempt(() => frame.contentDocument), \
        attempt(() => frame.contentWindow.document), \
        attempt(() => frame.contentWindow.wasm_bindgen), \
        attempt(() => frame.contentWindow.location.href), \
        attempt(() => frame.contentWindow[0].document), \
        attempt(() => frame.contentWindow[0].page), \
    ]";

/// What a page of the files' own origin, which frames one of them directly, can read of the frame with the answers.
const REACH_FROM_ITS_ORIGIN: &str = "const shell = document.querySelector('iframe').contentWindow; \
    const attempt = (action) => { try { return action() ?? null } catch (error) { return error.name } }; \
    return [ \
        attempt(() => shell.document.querySelector('iframe').contentDocument), \
        attempt(() => shell[0].document), \
        attempt(() => shell[0].page), \
    ]";

/// What the frame can read and do outside.
const REACH_OUT: &str = "const attempt = (action) => { try { return action() ?? null } catch (error) { return error.name } }; \
    return [attempt(() => parent.document), attempt(() => { top.location = 'about:blank' })]";

async fn check(visitor: Visitor) {
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    visitor.leave_frame().await;

    let seen = visitor.run(REACH).await;
    assert_eq!(seen, json!([null, REFUSED, REFUSED, REFUSED, REFUSED, REFUSED]));
    visitor.enter().await;
    assert_eq!(visitor.run(REACH_OUT).await, json!([REFUSED, REFUSED]));
    visitor.find(Role::Button, words::next()).await;
    // Chromium logs that it refused the navigation.
    let said: &[&str] = match visitor.browser.engine {
        Engine::Chromium => &["Unsafe attempt to initiate navigation"],
        Engine::Firefox | Engine::WebKit => &[],
    };
    visitor.leaves_after(said).await;
}

async fn from_another_origin(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    check(Visitor::in_engine(engine, &host.address).await).await;
}

async fn from_its_own_origin(engine: Engine) {
    let site = Site::start().await;
    check(Visitor::in_engine(engine, &site.own_host()).await).await;
}

async fn nor_a_page_of_its_origin_that_frames_it_without_the_tag(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &format!("{}/no-such-page", site.address)).await;
    let frame = format!(
        "document.body.append(Object.assign(document.createElement('iframe'), {{ src: '/{}/' }}))",
        content::assessment().id
    );
    visitor.run(&frame).await;
    visitor.enter_frame().await;
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    visitor.leave_frame().await;
    assert_eq!(visitor.run(REACH_FROM_ITS_ORIGIN).await, json!([null, REFUSED, REFUSED]));
    visitor.browser.end().await;
}

in_each_engine!(from_another_origin, from_its_own_origin, nor_a_page_of_its_origin_that_frames_it_without_the_tag);
