//! What works in each way of embedding is in `site/site.toml`, and shown on the pages about systems. Each row here is a page that
//! does to a tag or to an address what such systems do.

use browser_tests::{Host, Site, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;
use serde_json::json;

const CTA: &str = "Talk to us | https://host.example/offer";

/// A frame's content, as text in its attribute.
fn framed(content: &str, sandbox: &str) -> String {
    let page = format!("<!doctype html><body>{content}").replace('&', "&amp;").replace('"', "&quot;");
    format!("<iframe srcdoc=\"{page}\" {sandbox} width=\"900\" height=\"900\"></iframe>")
}

/// The markup of a page that embeds the first assessment this way.
fn page(way: &str, site: &Site) -> String {
    let (id, address) = (content::assessment().id.clone(), &site.address);
    let tag = site.tag_with(&format!("data-assessment=\"{id}\" data-cta=\"{CTA}\""));
    let query = format!("assessment={id}&cta={}", CTA.replace(' ', "%20").replace('|', "%7C"));
    match way {
        "tag" => tag,
        "manager" => {
            let script = format!(
                "Object.assign(document.createElement(\"script\"), {{ src: \"{address}/embed.js?{query}&target=#here\" }})"
            );
            format!("<div id=\"here\"></div><script>onload = () => document.head.append({script})</script>")
        }
        "nested" => framed(&tag, ""),
        "sealed" => {
            let sandbox = "sandbox=\"allow-same-origin allow-forms allow-popups allow-scripts allow-pointer-lock\"";
            framed(&tag, sandbox)
        }
        "frame" => format!("<iframe src=\"{}\" width=\"900\" height=\"900\"></iframe>", site.page(&id)),
        "wordpress" => {
            let frame = format!(
                "<iframe src=\"{}#?secret=a1B2c3D4e5\" data-secret=\"a1B2c3D4e5\" sandbox=\"allow-scripts\" width=\"900\" height=\"400\"></iframe>",
                site.page(&id)
            );
            format!("{frame}<script>{}</script>", include_str!("wordpress_hears_its_height.js"))
        }
        other => panic!("no page embeds by {other:?}"),
    }
}

/// What works, in the order of the file.
async fn works(way: &str) -> Vec<&'static str> {
    let assessment = content::assessment();
    let answers = Answers::read("332 243 213 242 322", &assessment).expect("the line fits the assessment");
    let site = Site::start().await;
    let host = Host::with(&page(way, &site)).await;
    let visitor = Visitor::at(&format!("{}/?utm_source=news", host.address)).await;
    let is_nested = ["nested", "sealed"].contains(&way);
    if is_nested || ["frame", "wordpress"].contains(&way) {
        visitor.enter_frame().await;
    }
    if is_nested || ["tag", "manager"].contains(&way) {
        visitor.enter().await;
    }
    visitor.takes(&assessment, &answers, None).await;
    let found = visitor
        .run(
            "const names = [...document.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? button.textContent); \
             const offers = [...document.querySelectorAll('a[href*=\"/offer\"]')].map(({ href }) => href); return [names, offers]",
        )
        .await;
    let offers_button = |name: &str| found[0].as_array().is_some_and(|names| names.contains(&json!(name)));
    let keeps_campaign = found[1].to_string().contains("utm_source=news");
    visitor.leave_frame().await;
    if is_nested {
        visitor.leave_frame().await;
    }
    let height = visitor.run("return document.querySelector('iframe').clientHeight").await;
    let follows = height.as_u64().is_some_and(|height| height != 900 && height != 400);
    let hears = visitor.run("return events.some(({ type }) => type === 'assessment:complete')").await == true;
    visitor.browser.end().await;
    let all = [
        ("height", follows),
        ("saving", offers_button(words::save_markdown())),
        ("printing", offers_button(words::print())),
        ("copying", offers_button(words::copy_markdown())),
        ("campaign", keeps_campaign),
        ("events", hears),
    ];
    all.into_iter().filter(|(_, works)| *works).map(|(name, _)| name).collect()
}

async fn check(way: &str) {
    let settings = xtask::site::settings(None).expect("the settings are sound");
    assert_eq!(works(way).await, settings.ways[way], "{way}");
}

#[tokio::test]
async fn by_a_tag() {
    check("tag").await;
}

#[tokio::test]
async fn by_a_tag_manager() {
    check("manager").await;
}

#[tokio::test]
async fn by_a_tag_in_a_frame() {
    check("nested").await;
}

#[tokio::test]
async fn by_a_tag_in_a_sealed_frame() {
    check("sealed").await;
}

#[tokio::test]
async fn by_the_address_in_a_frame() {
    check("frame").await;
}

#[tokio::test]
async fn by_the_address_in_wordpress() {
    check("wordpress").await;
}
