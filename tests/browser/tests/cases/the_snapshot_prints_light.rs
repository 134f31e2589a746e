use browser_tests::{Site, Visitor, content};
use delivery_assessments::engine::Answers;
use serde_json::{Value, json};

/// The lowest color channel behind the heading, the highest of the heading itself (0 dark, 255 light), and the visible
/// controls. Where nothing has a color, the medium's own color shows.
const LOOK: &str = "const probe = document.body.appendChild(document.createElement('div')); \
    probe.style.background = 'Canvas'; \
    const medium = getComputedStyle(probe).backgroundColor; \
    probe.remove(); \
    let behind = medium; \
    const heading = document.querySelector('h1'); \
    for (let element = heading; element; element = element.parentElement) { \
        const own = getComputedStyle(element).backgroundColor; \
        if (own !== 'rgba(0, 0, 0, 0)') { behind = own; break; } \
    } \
    const channels = (color) => color.match(/\\d+/g).slice(0, 3).map(Number); \
    const controls = [...document.querySelectorAll('button, [type=radio], [type=checkbox]')]; \
    return { \
        paper: Math.min(...channels(behind)), \
        ink: Math.max(...channels(getComputedStyle(heading).color)), \
        controls: controls.filter((control) => control.checkVisibility()).map(({ textContent }) => textContent), \
    }";

async fn look(visitor: &Visitor, medium: &str) -> Value {
    let dark = json!([{ "name": "prefers-color-scheme", "value": "dark" }]);
    visitor.browser.chromium("Emulation.setEmulatedMedia", &json!({ "media": medium, "features": dark })).await;
    visitor.run(LOOK).await
}

/// On a dark screen and then on paper, with `theme`.
async fn check(theme: &str) {
    let assessment = content::assessment();
    let answers = Answers::read("332 243 313 242 323", &assessment).expect("the line fits the assessment");
    let site = Site::start().await;
    let visitor = Visitor::at(&format!("{}#theme={theme}", site.page(&assessment.id))).await;
    visitor.takes(&assessment, &answers, None).await;

    let screen = look(&visitor, "screen").await;
    assert!(screen["paper"].as_u64() < Some(60) && screen["ink"].as_u64() > Some(200), "{screen}");
    assert_ne!(screen["controls"], json!([]), "a screen has what can be pressed");
    let print = look(&visitor, "print").await;
    assert!(print["paper"].as_u64() > Some(240) && print["ink"].as_u64() < Some(60), "{print}");
    assert_eq!(print["controls"], json!([]));
    visitor.leaves().await;
}

#[tokio::test]
async fn where_the_system_is_dark() {
    check("auto").await;
}

#[tokio::test]
async fn where_the_host_wants_it_dark() {
    check("dark").await;
}
