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
    let link = visitor.find_labeled(Role::Link, &format!("“{symptom}”")).await;
    // With the keyboard, because a smoothly scrolling page moves its links away from the mouse, and nothing can wait for that
    // here.
    link.send_keys("\u{e007}").await.expect("a link can be pressed");
    visitor.sees(&assessment.promise).await;
    visitor.reads(words::no_script()).await;
    visitor.leaves().await;
}
