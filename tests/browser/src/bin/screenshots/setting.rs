use browser_tests::{Viewport, Visitor};
use serde_json::json;

/// The conditions under which somebody looks at the pages.
pub(crate) struct Setting {
    /// Its name, which is also the folder's: `390-dark`.
    pub(crate) name: String,
    pub(crate) viewport: Viewport,
    scheme: &'static str,
    /// The value of the forced-colors media feature: `active` if the system sets all colors.
    forced_colors: &'static str,
    /// The medium of the pictures: `print`, or empty for the screen. The steps before a picture are always on the screen,
    /// because paper has no buttons.
    pub(crate) medium: &'static str,
    pixel_ratio: f64,
}

impl Setting {
    /// The usual widths in both color schemes, and some settings that few people use.
    pub(crate) fn all() -> Vec<Self> {
        let schemes = |width| [("light", width), ("dark", width)];
        let usual = [320, 390, 768, 1280].into_iter().flat_map(schemes).map(|(scheme, width)| Self::new(width, scheme));
        let rare = [
            Self { forced_colors: "active", ..Self::named("forced-colors", 640) },
            // 1280 pixels at 200 percent leave 640.
            Self { pixel_ratio: 2.0, ..Self::named("zoom-200", 640) },
            Self { medium: "print", ..Self::named("print", 720) },
        ];
        usual.chain(rare).collect()
    }

    /// Phones for a language with longer texts or another direction: `320-ar-XB`.
    pub(crate) fn in_language(tag: &str) -> [Self; 2] {
        [320, 390].map(|width| Self::named(&format!("{width}-{tag}"), width))
    }

    fn new(width: u32, scheme: &'static str) -> Self {
        let viewport = Viewport { width, height: 900 };
        let name = format!("{width}-{scheme}");
        Self { name, viewport, scheme, forced_colors: "none", medium: "", pixel_ratio: 1.0 }
    }

    fn named(name: &str, width: u32) -> Self {
        Self { name: name.to_owned(), ..Self::new(width, "light") }
    }

    pub(crate) async fn apply_to(&self, visitor: &Visitor) {
        self.unfit(visitor).await;
        visitor.browser.chromium("Emulation.setScrollbarsHidden", &json!({ "hidden": true })).await;
        self.show_on(visitor, "").await;
    }

    /// Makes the window as tall as what the visitor is in, at least as tall as usual: a page opened on its own scrolls in its frame.
    pub(crate) async fn fit(&self, visitor: &Visitor) {
        let height = visitor.run("return document.documentElement.scrollHeight").await;
        let height = height.as_u64().and_then(|height| height.try_into().ok()).expect("a page has a height");
        self.resize(visitor, self.viewport.height.max(height)).await;
    }

    /// Makes the window as tall as usual.
    pub(crate) async fn unfit(&self, visitor: &Visitor) {
        self.resize(visitor, self.viewport.height).await;
    }

    async fn resize(&self, visitor: &Visitor, height: u32) {
        visitor.browser.resize(Viewport { height, ..self.viewport }, self.pixel_ratio).await;
    }

    /// Switches the page to another medium; empty means the screen.
    pub(crate) async fn show_on(&self, visitor: &Visitor, medium: &str) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": self.scheme },
            { "name": "forced-colors", "value": self.forced_colors },
        ]);
        let media = json!({ "media": medium, "features": features });
        visitor.browser.chromium("Emulation.setEmulatedMedia", &media).await;
    }
}
