use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Site, Viewport, Visitor, content, in_each_engine};
use serde_json::{Value, json};

in_each_engine!(with_room_around_it_in_a_window, whatever_the_page_styles);

/// The dialog's and the frame's edges, and the size of the button that closes it.
const BOXES: &str = "
const dialog = document.querySelector('html > dialog');
const edges = (element) => { const { left, top, right, bottom } = element.getBoundingClientRect(); return [left, top, right, bottom].map(Math.round); };
const { width, height } = dialog.firstChild.getBoundingClientRect();
return [edges(dialog), edges(dialog.lastChild), [width, height]]";

async fn visit(engine: Engine, viewport: Viewport, before: &str, attributes: &str) -> (Site, Visitor) {
    let site = Site::start().await;
    let tag =
        site.tag_with(&format!("data-assessment=\"{}\" data-open=\"load\" {attributes}", content::assessment().id));
    let host = Host::with(&format!("{before}<p style=\"height: 3000px\">An article</p>{tag}")).await;
    let visitor = Visitor::with_screen(engine, viewport, &host.address).await;
    visitor.waits_until_ready().await;
    (site, visitor)
}

#[track_caller]
fn check(boxes: &Value, dialog: [u32; 4]) {
    let [left, top, right, bottom] = dialog;
    assert_eq!(*boxes, json!([dialog, [left, top + 52, right, bottom], [44, 44]]));
}

/// Below a header that sticks, too: a dialog is above everything.
#[tokio::test]
async fn as_large_as_a_phone() {
    let header = "<header style=\"position: sticky; top: 0; height: 64px; z-index: 99999; background: silver\">A header</header>";
    for mode in ["popup", "slide", "button"] {
        let attributes = format!("data-mode=\"{mode}\"");
        let (_site, visitor) = visit(Engine::Chromium, Viewport::PHONE, header, &attributes).await;
        check(&visitor.run(BOXES).await, [0, 0, 320, 640]);
        let top = "return document.elementFromPoint(300, 20) === document.querySelector('html > dialog').firstChild";
        assert_eq!(visitor.run(top).await, true, "{mode}");
        visitor.leaves().await;
    }
}

async fn with_room_around_it_in_a_window(engine: Engine) {
    let viewport = Viewport { width: 1280, height: 800 };
    let (_site, visitor) = visit(engine, viewport, "", "data-mode=\"popup\"").await;
    check(&visitor.run(BOXES).await, [272, 32, 1008, 768]);
    visitor.leaves().await;
    for (direction, edges) in [("ltr", [760, 0, 1280, 800]), ("rtl", [0, 0, 520, 800])] {
        let before = format!("<script>document.documentElement.dir = '{direction}'</script>");
        let (_site, visitor) = visit(engine, viewport, &before, "data-mode=\"slide\"").await;
        check(&visitor.run(BOXES).await, edges);
        visitor.leaves().await;
    }
}

/// What the page says of all elements, dialogs, buttons, and frames changes nothing.
async fn whatever_the_page_styles(engine: Engine) {
    let styles = "<style>
        * { margin: 3px; padding: 3px; border: 1px solid red; transition: all 0.2s; }
        dialog { width: 10px; display: none; opacity: 0; background: red; transform: rotate(9deg); }
        dialog button, button { width: 100%; background: red; color: red; position: absolute; display: none; text-transform: uppercase; }
        iframe { height: 150px; max-height: 100px; }
    </style>";
    let viewport = Viewport { width: 1280, height: 800 };
    let (_site, visitor) = visit(engine, viewport, styles, "data-mode=\"popup\"").await;
    until_equal("where it is", json!([[272, 32, 1008, 768], [272, 84, 1008, 768], [44, 44]]), async || {
        visitor.run(BOXES).await
    })
    .await;
    let look = "const looks = (element) => { const { opacity, transform, backgroundColor, position } = getComputedStyle(element); \
        return [opacity, transform, backgroundColor, position]; }; \
        const dialog = document.querySelector('html > dialog'); return [looks(dialog), looks(dialog.firstChild)]";
    let expected = json!([["1", "none", "rgb(255, 255, 255)", "fixed"], ["1", "none", "rgba(0, 0, 0, 0)", "static"]]);
    assert_eq!(visitor.run(look).await, expected);
    visitor.leaves().await;
}
