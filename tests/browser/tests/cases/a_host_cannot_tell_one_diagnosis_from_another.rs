use browser_tests::until::until;
use browser_tests::visitor::UP_TO_HERE;
use browser_tests::{Browser, Engine, Host, Site, Viewport, Visitor, content, in_each_engine};
use serde_json::{Value, json};

in_each_engine!(before_its_end, by_the_number_of_presses);

/// All heights that the host is told in a window of this size, and the kinds of all other messages, in order.
async fn heard(engine: Engine, viewport: Viewport, line: &str) -> (Vec<u64>, Vec<Value>) {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let host = Host::with(&site.tag(&diagnosis.id)).await;
    let visitor = Visitor { browser: Browser::start(engine, viewport).await };
    visitor.go_to(&host.address).await;
    visitor.waits_until_ready().await;
    visitor.enter().await;
    visitor.is_diagnosed(&diagnosis, line).await;
    visitor.ends_what_is_told().await;
    visitor.leave_frame().await;
    let messages = until("the last message", async || {
        let mut messages = visitor.run("return messages").await.as_array()?.clone();
        messages.pop_if(|last| last == UP_TO_HERE).map(|_| messages)
    });
    let messages = messages.await;
    visitor.leaves().await;
    let (heights, others): (Vec<Value>, Vec<Value>) =
        messages.into_iter().partition(|message| message["type"] == "height");
    let heights = heights.iter().filter_map(|message| message["height"].as_u64()).collect();
    (heights, others)
}

/// Between start and end there is only one height, that of every question; at the end, the height is told in steps.
async fn check(engine: Engine, viewport: Viewport) {
    let (first, told) = heard(engine, viewport, "nnnn").await;
    let kinds: Vec<&Value> = told.iter().map(|message| &message["type"]).collect();
    assert_eq!(json!(kinds), json!(["hello", "ready", "start", "complete"]));
    for line in ["yyyn", "???-", "yyyy"] {
        let (heights, others) = heard(engine, viewport, line).await;
        assert_eq!(others, told, "{line}");
        assert_eq!(heights[0], first[0], "{line}");
        assert_eq!(heights.len(), 2, "{line}: {heights:?}");
        assert_eq!(heights[1] % 500, 0, "{line}: {heights:?}");
    }
}

async fn before_its_end(engine: Engine) {
    check(engine, Viewport::WIDE).await;
}

#[tokio::test]
async fn on_a_narrow_phone() {
    check(Engine::Chromium, Viewport::PHONE).await;
}

/// Counts what a browser tells all pages around a frame: that somebody pressed something in it.
const COUNT: &str = "window.presses = []; for (const kind of ['pointerdown', 'keydown']) \
    addEventListener(kind, (event) => event.isTrusted && presses.push(kind), true)";

/// The number of presses from the cover to the finding.
async fn presses(visitor: &Visitor, by_keys: bool, line: &str) -> Value {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let host = Host::with(&site.tag(&diagnosis.id)).await;
    visitor.go_to(&host.address).await;
    visitor.waits_until_ready().await;
    visitor.enter().await;
    visitor.run(COUNT).await;
    if by_keys {
        visitor.is_diagnosed_by_keys(&diagnosis, line).await;
    } else {
        visitor.is_diagnosed(&diagnosis, line).await;
    }
    visitor.run("return presses").await
}

/// One press starts the diagnosis, and four reply.
async fn by_the_number_of_presses(engine: Engine) {
    let visitor = Visitor { browser: Browser::start(engine, Viewport::WIDE).await };
    for (by_keys, kind) in [(false, "pointerdown"), (true, "keydown")] {
        for line in ["nnnn", "yyyn", "???-", "ynyy"] {
            let expected = json!(["pointerdown", kind, kind, kind, kind]);
            assert_eq!(presses(&visitor, by_keys, line).await, expected, "{line}");
        }
    }
    visitor.leaves().await;
}
