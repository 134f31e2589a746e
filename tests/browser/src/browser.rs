use crate::Engine;
use crate::command::Command;
use crate::console::{self, Message};
use crate::driver::Driver;
use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::path::PathBuf;
use tokio::sync::{Semaphore, SemaphorePermit};

/// More browsers than this at a time only slow each other down.
static ROOM: Semaphore = Semaphore::const_new(2);

/// Taller than any page of the cases, because in `WebKit` nothing inside a frame of another origin scrolls the page around
/// it. Displays are large enough.
const TALL: u32 = 6000;

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
    /// Which one.
    pub engine: Engine,
    /// For everything that `WebDriver` knows.
    pub client: Client,
    session: String,
    driver: Driver,
    _room: SemaphorePermit<'static>,
}

impl Browser {
    /// Starts one, as soon as there is room for it. In `WebKit` it is taller.
    pub async fn start(engine: Engine, viewport: Viewport) -> Self {
        let height = if engine == Engine::WebKit { TALL } else { viewport.height };
        Self::start_exactly(engine, Viewport { height, ..viewport }).await
    }

    /// Starts one that is not taller in any engine.
    pub async fn start_exactly(engine: Engine, viewport: Viewport) -> Self {
        let room = ROOM.acquire().await.expect("the room is never closed");
        // Firefox now and then ends while it starts, on a busy machine. That is not what any case is about.
        let (driver, client) = match connected(engine, viewport).await {
            Ok(connected) => connected,
            Err(_) => connected(engine, viewport).await.unwrap_or_else(|error| panic!("no {engine:?}: {error}")),
        };
        let session = client.session_id().await.ok().flatten().expect("a session has just begun");
        let browser = Self { engine, client, session, driver, _room: room };
        match engine {
            Engine::Chromium => browser.resize(viewport, 1.0).await,
            Engine::Firefox | Engine::WebKit => browser.resize_window(viewport).await,
        }
        browser
    }

    /// In Chromium: gives the page another size and zoom, whatever windows can have.
    pub async fn resize(&self, Viewport { width, height }: Viewport, pixel_ratio: f64) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": pixel_ratio, "mobile": false });
        self.chromium("Emulation.setDeviceMetricsOverride", &size).await;
    }

    /// Makes the window as large as the page in it needs. None gets narrower than about 500 pixels.
    async fn resize_window(&self, Viewport { width, height }: Viewport) {
        let bars = self.client.execute("return outerHeight - innerHeight", Vec::new()).await;
        let bars = bars.ok().and_then(|height| height.as_u64()?.try_into().ok()).unwrap_or(0);
        self.client.set_window_size(width, height + bars).await.expect("a window has a size");
    }

    /// Where it saves files.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.driver.downloads()
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
    ///
    /// Chromium tells everything. Of Firefox one learns what code says and which errors it does not catch, but not what the
    /// browser says itself. `WebKitGTK` keeps the console of an automated browser to itself: there it is what the host page
    /// of the tests noted, where the loader says what goes wrong in a frame too.
    pub async fn console(&self) -> Vec<Message> {
        match self.engine {
            Engine::Chromium => console::read(self.client.issue_cmd(Command::console()).await),
            Engine::Firefox => {
                self.client.execute("console.log('up to here')", Vec::new()).await.expect("a page has a console");
                console::printed(&self.driver.output.up_to("console.log: \"up to here\"").await)
            }
            Engine::WebKit => {
                self.client.issue_cmd(Command::leave_all_frames()).await.expect("every frame is on a page");
                console::read(self.client.execute("return window.said ?? []", Vec::new()).await)
            }
        }
    }

    /// Ends the browser and waits for it.
    pub async fn end(self) {
        // A browser that has ended already needs no end.
        let _ = self.client.clone().close().await;
    }
}

/// A new browser, if it starts.
async fn connected(engine: Engine, viewport: Viewport) -> Result<(Driver, Client), NewSessionError> {
    let driver = Driver::start(engine);
    let capabilities = engine.capabilities(viewport, &driver.downloads());
    let client = ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&driver.address()).await?;
    Ok((driver, client))
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.driver.end(&self.session);
    }
}
