use crate::setting::Setting;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browser_tests::{Engine, Visitor};
use serde_json::json;
use std::fs;
use std::path::PathBuf;
use xtask::project;

/// The screenshots of one setting.
pub(crate) struct Album<'a> {
    setting: &'a Setting,
    /// The visitor whose screens they show.
    pub(crate) visitor: &'a Visitor,
    pub(crate) folder: PathBuf,
}

impl<'a> Album<'a> {
    pub(crate) fn new(engine: Engine, setting: &'a Setting, visitor: &'a Visitor) -> Self {
        let folder = project::path("screenshots").join(engine.name()).join(&setting.name);
        fs::create_dir_all(&folder).expect("a folder can be made in the project");
        Self { setting, visitor, folder }
    }

    /// Takes a screenshot of the whole page, from top to bottom.
    pub(crate) async fn add(&self, screen: &str) {
        self.setting.show_on(self.visitor, self.setting.medium).await;
        self.setting.fit(self.visitor).await;
        self.photograph(screen).await;
        self.setting.unfit(self.visitor).await;
        self.setting.show_on(self.visitor, "").await;
    }

    async fn photograph(&self, screen: &str) {
        let browser = &self.visitor.browser;
        let size = browser.chromium("Page.getLayoutMetrics", &json!({})).await["cssContentSize"].clone();
        let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        let whole = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let picture = browser.chromium("Page.captureScreenshot", &whole).await;
        let data = picture["data"].as_str().expect("a picture comes as text");
        let png = STANDARD.decode(data).expect("the text is base64");
        fs::write(self.folder.join(format!("{screen}.png")), png).expect("a picture can be written");
    }
}
