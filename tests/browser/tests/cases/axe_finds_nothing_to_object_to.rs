use browser_tests::until::until_equal;
use browser_tests::{Host, Role, Site, Viewport, Visitor, content};
use delivery_assessments::engine::diagnosis::Replies;
use delivery_assessments::engine::{Answers, CoordinationInput};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::model::Stage;
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words;
use serde_json::json;

/// Runs axe-core on what `root` selects in this page, and returns its violations, one per line; frames are checked separately. The
/// size of targets, which WCAG 2.2 added, is not among the rules that are on by themselves.
fn axe(root: &str) -> String {
    let file = xtask::project::path("node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(file).expect("axe-core is installed with the tools of the build");
    format!(
        "{axe}; return axe.run({root:?}, {{ \
         resultTypes: ['violations'], iframes: false, rules: {{ 'target-size': {{ enabled: true }} }} }}).then(({{ violations }}) => \
         violations.flatMap(({{ id, nodes }}) => nodes.map(({{ html }}) => `${{id}}: ${{html}}`)))"
    )
}

async fn check(visitor: &Visitor, screen: &str) {
    assert_eq!(visitor.run(&axe("html")).await, json!([]), "{screen}");
}

/// On a host page: our part of it.
async fn check_element(visitor: &Visitor, state: &str) {
    assert_eq!(visitor.run(&axe("delivery-assessment")).await, json!([]), "{state}");
}

/// From the cover to an unfolded snapshot of an assessment with setup questions.
async fn on_every_screen(scheme: &str) {
    let assessment = content::assessments().into_iter().find(|assessment| !assessment.setup.is_empty());
    let assessment = assessment.expect("an assessment asks what applies");
    let nothing = Answers::none(&assessment);
    let site = Site::start().await;
    let visitor = Visitor::with(Viewport::PHONE, "about:blank").await;
    let scheme = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
    visitor.browser.chromium("Emulation.setEmulatedMedia", &json!({ "features": scheme })).await;
    visitor.go_to(&site.page(&assessment.id)).await;
    visitor.open(words::privacy_title()).await;
    check(&visitor, "cover").await;
    visitor.press(words::start()).await;
    visitor.sees(words::setup_title()).await;
    check(&visitor, "setup").await;
    visitor.press(words::next()).await;
    visitor.open(words::why()).await;
    check(&visitor, "question").await;

    visitor.go_to("about:blank").await;
    visitor.go_to(&site.page(&assessment.id)).await;
    visitor.starts(&assessment, None).await;
    visitor.answers(&assessment, &nothing).await;
    visitor.sees(words::review_title()).await;
    check(&visitor, "review").await;
    visitor.press(words::show_snapshot()).await;
    visitor.sees(words::no_stage()).await;
    check(&visitor, "snapshot without a stage").await;

    let assessment = content::assessment();
    let answers = Answers::read("3?2 44n 3?3 143 131", &assessment).expect("the line fits the assessment");
    visitor.go_to(&site.page(&assessment.id)).await;
    visitor.takes(&assessment, &answers, None).await;
    visitor.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
    visitor.run("document.querySelector('.tick input').click()").await;
    visitor.run("document.querySelectorAll('.levels input')[4].click()").await;
    visitor.reads(words::supposed()).await;
    check(&visitor, "snapshot with a plan and a what if").await;
    visitor.leaves().await;
}

/// The host page around the widget, before it is loaded and after, and the frame's screens there.
#[tokio::test]
async fn on_a_host_page() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let around = format!("<div style=\"height: 3000px\"></div>{}", site.tag(&assessment.id));
    let host = Host::with(&around).await;
    let visitor = Visitor::with(Viewport::PHONE, &host.address).await;
    check_element(&visitor, "host with a link in the widget's place").await;
    visitor.enter().await;
    check(&visitor, "cover in the frame").await;
    visitor.press(words::skip_guess()).await;
    visitor.sees(&assessment.questions().next().expect("an assessment has questions").1.text).await;
    check(&visitor, "question in the frame").await;
    visitor.leave_frame().await;
    check_element(&visitor, "host with the widget").await;
    visitor.leaves().await;
}

/// From the cover of the diagnosis to a finding with everything unfolded.
async fn on_every_screen_of_the_diagnosis(scheme: &str) {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let visitor = Visitor::with(Viewport::PHONE, "about:blank").await;
    let scheme = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
    visitor.browser.chromium("Emulation.setEmulatedMedia", &json!({ "features": scheme })).await;
    visitor.go_to(&site.page(&diagnosis.id)).await;
    check(&visitor, "cover").await;
    visitor.press(words::start()).await;
    visitor.sees(&diagnosis.guides[0].question).await;
    check(&visitor, "question").await;
    let said = visitor.walks(&diagnosis, Replies::default(), "?nn").await;
    visitor.sees(&diagnosis.guides[3].question).await;
    check(&visitor, "the fourth question").await;
    visitor.walks(&diagnosis, said, "n").await;
    visitor.find(Role::Button, words::start_over()).await;
    visitor.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
    check(&visitor, "finding").await;
    visitor.leaves().await;
}

/// All results in one place, from the cover to what two people's results of one assessment come to.
async fn on_every_screen_of_the_overview(scheme: &str) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::with(Viewport::PHONE, "about:blank").await;
    let scheme = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
    visitor.browser.chromium("Emulation.setEmulatedMedia", &json!({ "features": scheme })).await;
    visitor.go_to(&site.page(FOLDER)).await;
    check(&visitor, "cover").await;
    visitor.adds_results().await;
    let line = |name: &str, answers: &str| {
        let answers = Answers::read(answers, &assessment).expect("the line fits the assessment");
        let shared = SharedResult { answers, felt: Stage::new(3), date: Date::new(2026, 8, 3) };
        format!("{name}: #{}{}", link::KEY, link::encode(&assessment, &shared))
    };
    let lines = [line("Ana", "112 243 313 242 323"), line("Bo", "532 243 313 242 333"), "no".to_owned()];
    visitor.pastes_results(&lines.join("\n")).await;
    visitor.find(Role::Button, words::overview::show()).await;
    check(&visitor, "fields").await;
    visitor.press(words::overview::show()).await;
    visitor.find(Role::Button, words::overview::copy_link_all()).await;
    visitor.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
    check(&visitor, "overview").await;
    visitor.leaves().await;
}

#[tokio::test]
async fn in_the_light() {
    on_every_screen("light").await;
    on_every_screen_of_the_diagnosis("light").await;
    on_every_screen_of_the_overview("light").await;
}

#[tokio::test]
async fn in_the_dark() {
    on_every_screen("dark").await;
    on_every_screen_of_the_diagnosis("dark").await;
    on_every_screen_of_the_overview("dark").await;
}

/// The pages around the assessments.
async fn on_every_page_of_the_site(scheme: &str) {
    let site = Site::start().await;
    let visitor = Visitor::with(Viewport::WIDE, "about:blank").await;
    let scheme = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
    visitor.browser.chromium("Emulation.setEmulatedMedia", &json!({ "features": scheme })).await;
    for path in content::site_paths() {
        visitor.go_to(&format!("{}/{path}", site.address)).await;
        visitor.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
        check(&visitor, &path).await;
    }
    visitor.leaves().await;
}

/// With a mistake in a field, and so many people that most are not drawn.
async fn on_the_calculator(scheme: &str) {
    let site = Site::start().await;
    let visitor = Visitor::at("about:blank").await;
    let scheme = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
    visitor.browser.chromium("Emulation.setEmulatedMedia", &json!({ "features": scheme })).await;
    visitor.go_to(&site.page("coordination-cost")).await;
    check(&visitor, "the example").await;
    visitor.enters(CoordinationInput::Added, "1000").await;
    visitor.enters(CoordinationInput::People, "").await;
    visitor.reads(&words::coordination::problem(CoordinationInput::People, 24)).await;
    check(&visitor, "a mistake").await;
    visitor.leaves().await;
}

/// With a color, and a mistake that is tied to its field and read out.
async fn on_the_builder(scheme: &str) {
    let site = Site::start().await;
    let visitor = Visitor::with(Viewport::WIDE, "about:blank").await;
    let scheme = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
    visitor.browser.chromium("Emulation.setEmulatedMedia", &json!({ "features": scheme })).await;
    visitor.go_to(&format!("{}/embed/#accent=%23ffcc00", site.address)).await;
    visitor.presses_first("[name=cta]").await;
    visitor.types("Talk to us").await;
    let told = "return document.getElementById('left-told').textContent";
    until_equal("what is left out", json!("One choice is left out: Call to action."), async || visitor.run(told).await)
        .await;
    let tied = "const field = document.querySelector('[name=cta-address]'); \
        return [field.ariaInvalid, field.getAttribute('aria-describedby').split(' ').map((id) => Boolean(document.getElementById(id)))]";
    assert_eq!(visitor.run(tied).await, json!(["true", [true, true]]));
    check(&visitor, "a color and a mistake").await;
    visitor.leaves().await;
}

#[tokio::test]
async fn on_the_builder_in_the_light() {
    on_the_builder("light").await;
}

#[tokio::test]
async fn on_the_builder_in_the_dark() {
    on_the_builder("dark").await;
}

#[tokio::test]
async fn on_the_calculator_in_the_light() {
    on_the_calculator("light").await;
}

#[tokio::test]
async fn on_the_calculator_in_the_dark() {
    on_the_calculator("dark").await;
}

#[tokio::test]
async fn on_the_site_in_the_light() {
    on_every_page_of_the_site("light").await;
}

#[tokio::test]
async fn on_the_site_in_the_dark() {
    on_every_page_of_the_site("dark").await;
}

/// Around the frame: the dialog, its button, and the floating button behind it.
#[tokio::test]
async fn over_a_host_page() {
    for theme in ["light", "dark"] {
        let site = Site::start().await;
        let tag = site.tag_with(&format!(
            "data-assessment=\"{}\" data-mode=\"button\" data-theme=\"{theme}\"",
            content::assessment().id
        ));
        let visitor = Visitor::at(&Host::with(&format!("<main>{tag}</main>")).await.address).await;
        visitor.find(Role::Button, words::frame_title()).await;
        let axe = axe("html > dialog, html > button");
        assert_eq!(visitor.run(&axe).await, json!([]), "{theme}: closed");
        visitor.press(words::frame_title()).await;
        visitor.waits_until_ready().await;
        assert_eq!(visitor.run(&axe).await, json!([]), "{theme}: open");
        visitor.leaves().await;
    }
}
