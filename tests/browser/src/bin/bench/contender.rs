use crate::traffic::Traffic;
use browser_tests::{content, site};
use std::fs;
use xtask::project;
use xtask::serve::host_router;

/// Something that asks the questions of an assessment, on a host page. Selectors name what there is to press and to see.
pub(crate) struct Contender {
    pub(crate) name: String,
    /// Of the host page.
    pub(crate) address: String,
    pub(crate) traffic: Traffic,
    /// Whether it is in a frame of its own.
    pub(crate) is_framed: bool,
    /// The button of the first screen.
    pub(crate) start: &'static str,
    /// The row of an answer, by its value.
    pub(crate) row: fn(&str) -> String,
    /// What is asked.
    pub(crate) question: &'static str,
    pub(crate) next: &'static str,
    /// What goes on after the last question.
    pub(crate) last: &'static str,
    /// What is there after it.
    pub(crate) end: &'static str,
}

/// This project's widget.
pub(crate) async fn widget() -> Contender {
    let traffic = Traffic::of(&project::dist()).await;
    let tag = format!(
        "<script async src=\"{}/embed.js\" data-assessment=\"{}\"></script>",
        traffic.address,
        content::assessment().id
    );
    Contender {
        name: "widget".to_owned(),
        address: host("", &tag).await,
        traffic,
        is_framed: true,
        start: "#app [name=start]",
        row: |value| format!("label.row:has([value='{value}'])"),
        question: "h1",
        next: ".primary",
        last: ".primary",
        end: "article h1",
    }
}

/// `SurveyJS`, as its documentation embeds it.
pub(crate) async fn survey() -> Contender {
    let traffic = Traffic::of(&project::path("target/bench/site")).await;
    let head = format!("<link rel=\"stylesheet\" href=\"{}/assets/survey.css\">", traffic.address);
    let place =
        format!("<div id=\"survey\"></div><script async src=\"{}/assets/survey.js\"></script>", traffic.address);
    Contender {
        name: format!("SurveyJS {}", survey_version()),
        address: host(&head, &place).await,
        traffic,
        is_framed: false,
        start: ".sd-navigation__start-btn",
        row: |value| format!("label:has(> [type=radio][value='{value}'])"),
        question: ".sd-question__title",
        next: ".sd-navigation__next-btn",
        last: ".sd-navigation__complete-btn",
        end: ".sd-completedpage",
    }
}

/// Where a host page is, on an origin of its own.
async fn host(head: &str, place: &str) -> String {
    let html = include_str!("host.html").replace("{head}", head).replace("{place}", place);
    site::spawn(host_router([("/", html)])).await
}

fn survey_version() -> String {
    let manifest = project::path("tests/bench/node_modules/survey-core/package.json");
    let manifest = fs::read(manifest).expect("`cargo xtask bench` installs SurveyJS");
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).expect("npm writes JSON");
    manifest["version"].as_str().expect("a package has a version").to_owned()
}
