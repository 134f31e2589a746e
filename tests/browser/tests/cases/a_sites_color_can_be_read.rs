use browser_tests::{Site, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;
use serde_json::json;

/// Colors of well-known sites, and three that are hard to use.
const BRANDS: [&str; 22] = [
    "1877f2", "25d366", "ff0000", "fffc00", "1da1f2", "e4405f", "ff4500", "0a66c2", "1db954", "ff9900", "00a4ef",
    "f25022", "e50914", "6441a5", "ff5a5f", "635bff", "e4002b", "ffcc00", "00c7b7", "ffffff", "000000", "808080",
];

const FAINT: &str = include_str!("a_sites_color_can_be_read.js");

/// Checks the screen in both schemes: it has no text and no line that is too faint, and what it has is compared.
async fn check(visitor: &Visitor, brand: &str, least: u64) {
    for theme in ["light", "dark"] {
        let found = visitor.run(&format!("document.documentElement.dataset.theme = '{theme}'; {FAINT}")).await;
        assert_eq!(found["faint"], json!([]), "#{brand}, {theme}");
        assert!(found["count"].as_u64() >= Some(least), "#{brand}, {theme}: {found}");
    }
}

#[tokio::test]
async fn on_the_cover_and_a_question() {
    let site = Site::start().await;
    let assessment = content::assessment();
    let visitor = Visitor::at("about:blank").await;
    for brand in BRANDS {
        visitor.go_to("about:blank").await;
        visitor.go_to(&format!("{}#accent=%23{brand}", site.page(&assessment.id))).await;
        check(&visitor, brand, 15).await;
        visitor.starts(&assessment, None).await;
        let (_, question) = assessment.question(0).expect("there is a first question");
        visitor.sees(&question.text).await;
        visitor.presses_first(".rows .row").await;
        check(&visitor, brand, 12).await;
    }
    visitor.leaves().await;
}

#[tokio::test]
async fn on_the_snapshot() {
    let site = Site::start().await;
    let assessment = content::assessment();
    let answers = Answers::read("332 243 313 242 323", &assessment).expect("the line fits the assessment");
    for brand in ["ffcc00", "e4002b"] {
        let visitor = Visitor::at(&format!("{}#accent={brand}", site.page(&assessment.id))).await;
        visitor.takes(&assessment, &answers, None).await;
        visitor.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
        check(&visitor, brand, 100).await;
        visitor.leaves().await;
    }
}

/// The picture and the paper are light, so they have the shade for light paper.
#[tokio::test]
async fn on_the_picture_and_on_paper_too() {
    let site = Site::start().await;
    let assessment = content::assessment();
    let answers = Answers::read("332 243 313 242 323", &assessment).expect("the line fits the assessment");
    let visitor = Visitor::at(&format!("{}#accent=ffcc00&theme=dark", site.page(&assessment.id))).await;
    visitor.takes(&assessment, &answers, None).await;
    let eyebrow = "return getComputedStyle(document.querySelector('.eyebrow')).color";
    assert_eq!(visitor.run(eyebrow).await, "rgb(255, 204, 0)");
    visitor.browser.chromium("Emulation.setEmulatedMedia", &json!({ "media": "print" })).await;
    assert_eq!(visitor.run(eyebrow).await, "rgb(128, 102, 0)");
    visitor.browser.chromium("Emulation.setEmulatedMedia", &json!({ "media": "" })).await;

    // The pixel stands in the third bar of the ladder, the stage that is reached.
    visitor
        .run(
            "const draw = CanvasRenderingContext2D.prototype.drawImage; \
            CanvasRenderingContext2D.prototype.drawImage = function (...given) { \
                draw.apply(this, given); window.drawn = [...this.getImageData(326, 212, 1, 1).data]; }",
        )
        .await;
    visitor.press(words::save_picture()).await;
    visitor.reads(words::saved()).await;
    assert_eq!(visitor.run("return window.drawn").await, json!([128, 102, 0, 255]));
    visitor.leaves().await;
}
