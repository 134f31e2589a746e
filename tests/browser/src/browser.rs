use crate::command::Command;
use crate::driver::Driver;
use crate::{Engine, console};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::sync::{Semaphore, SemaphorePermit};

/// More browsers than this at a time only slow each other down.
static ROOM: Semaphore = Semaphore::const_new(2);

/// The size of the part of the window that shows the page, in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub struct Viewport {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

impl Viewport {
    /// An ordinary window.
    pub const WIDE: Self = Self { width: 1000, height: 900 };
    /// The narrowest phone that counts.
    pub const PHONE: Self = Self { width: 320, height: 640 };
}

/// A browser of its own: fresh, with one tab. It ends when it is dropped.
pub struct Browser {
    /// For everything that `WebDriver` knows.
    pub client: Client,
    /// The browser ends with it at the latest.
    _driver: Arc<Driver>,
    _room: SemaphorePermit<'static>,
}

impl Browser {
    /// Starts one, as soon as there is room for it.
    pub async fn start(engine: Engine, viewport: Viewport) -> Self {
        let room = ROOM.acquire().await.expect("the room is never closed");
        let driver = Driver::shared(engine);
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(engine.capabilities(viewport))
            .connect(&driver.address)
            .await
            .unwrap_or_else(|error| panic!("no browser: {error}"));
        let browser = Self { client, _driver: driver, _room: room };
        browser.resize(viewport, 1.0).await;
        browser
    }

    /// Gives the page another size and zoom.
    pub async fn resize(&self, Viewport { width, height }: Viewport, pixel_ratio: f64) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": pixel_ratio, "mobile": false });
        self.chromium("Emulation.setDeviceMetricsOverride", &size).await;
    }

    /// A command of Chromium's own protocol.
    pub async fn chromium(&self, name: &str, parameters: &Value) -> Value {
        let answer = self.client.issue_cmd(Command::chromium(name, parameters)).await;
        answer.unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Lets pages of this origin read and write the clipboard without asking.
    pub async fn opens_clipboard_to(&self, origin: &str) {
        let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
        self.chromium("Browser.grantPermissions", &json!({ "origin": origin, "permissions": permissions })).await;
    }

    /// What the console said since the last time, of the page and of its frames.
    pub async fn console(&self) -> Vec<console::Message> {
        let messages = self.client.issue_cmd(Command::console()).await.expect("the console can be read");
        serde_json::from_value(messages).expect("messages have a level, a source and a text")
    }

    /// Ends the browser and waits for it.
    pub async fn end(self) {
        // A browser that has ended already needs no end.
        let _ = self.client.clone().close().await;
    }
}
