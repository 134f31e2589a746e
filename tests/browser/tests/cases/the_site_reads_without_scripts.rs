use browser_tests::{Role, Site, Visitor, content};
use delivery_assessments::model::{Pattern, Stage, Step};
use delivery_assessments::words;
use serde_json::json;

async fn without_scripts(address: &str) -> Visitor {
    let visitor = Visitor::at("about:blank").await;
    visitor.browser.chromium("Emulation.setScriptExecutionDisabled", &json!({ "value": true })).await;
    visitor.go_to(address).await;
    visitor
}

#[tokio::test]
async fn the_method_is_all_there() {
    let site = Site::start().await;
    let visitor = without_scripts(&format!("{}/method/patterns/", site.address)).await;
    for pattern in Pattern::ALL {
        visitor.reads(words::pattern_text(pattern)).await;
    }
    visitor.go_to(&format!("{}/method/stages/", site.address)).await;
    for stage in Stage::ALL {
        visitor.reads(words::stage_mark(stage)).await;
    }
    visitor.go_to(&format!("{}/method/steps/", site.address)).await;
    for step in Step::ALL {
        visitor.reads(words::step_label(step)).await;
    }
    visitor.leaves().await;
}

#[tokio::test]
async fn a_symptom_leads_to_its_assessment() {
    let assessment = content::assessment();
    let symptom = &assessment.listing.as_ref().expect("it is listed").symptoms[0];
    let site = Site::start().await;
    let visitor = without_scripts(&site.address).await;
    let pressed = format!(
        "const heard = [...document.querySelectorAll('.heard p')].find(({{ textContent }}) => textContent === {}); \
         heard.scrollIntoView({{ behavior: 'instant', block: 'center' }}); \
         const {{ left, top, width, height }} = heard.getBoundingClientRect(); \
         return document.elementFromPoint(left + width / 2, top + height / 2).textContent",
        json!(symptom)
    );
    assert_eq!(visitor.run(&pressed).await, json!(assessment.title));
    leads_to_its_cover(visitor, &assessment.title).await;
}

#[tokio::test]
async fn what_can_be_taken_on_the_first_page_has_a_page_of_its_own() {
    let site = Site::start().await;
    leads_to_its_cover(without_scripts(&site.address).await, words::start()).await;
}

/// Presses the link whose name begins like this. With the keyboard, because a smoothly scrolling page moves its links away from the
/// mouse, and nothing can wait for that here.
async fn leads_to_its_cover(visitor: Visitor, begin: &str) {
    let link = visitor.find_labeled(Role::Link, begin).await;
    link.send_keys("\u{e007}").await.expect("a link can be pressed");
    visitor.sees(&content::assessment().promise).await;
    visitor.reads(words::no_script()).await;
    visitor.leaves().await;
}
