use crate::command::Command;
use crate::console::{self, Message};
use crate::driver::Driver;
use crate::{Engine, ScreenReader};
use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::path::PathBuf;
use tokio::sync::{Semaphore, SemaphorePermit};

/// More simultaneous browsers only slow each other down.
static ROOM: Semaphore = Semaphore::const_new(2);

/// Taller than any page of the cases, because in `WebKit` nothing inside a frame of another origin scrolls the page around it.
/// The displays are large enough.
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
    /// A normal window.
    pub const WIDE: Self = Self { width: 1000, height: 900 };
    /// The narrowest phone that we support.
    pub const PHONE: Self = Self { width: 320, height: 640 };
}

/// A separate browser with a fresh profile and one tab. It ends when it is dropped.
pub struct Browser {
    /// Which one.
    pub engine: Engine,
    /// The client for all `WebDriver` commands.
    pub client: Client,
    session: String,
    driver: Driver,
    _room: SemaphorePermit<'static>,
}

impl Browser {
    /// Starts a browser as soon as few enough are running. In `WebKit`, its window is taller.
    pub async fn start(engine: Engine, viewport: Viewport) -> Self {
        let height = if engine == Engine::WebKit { TALL } else { viewport.height };
        Self::start_exactly(engine, Viewport { height, ..viewport }).await
    }

    /// Starts a browser with exactly this window in every engine.
    pub async fn start_exactly(engine: Engine, viewport: Viewport) -> Self {
        Self::start_with(engine, viewport, None).await
    }

    /// Starts a Firefox that `reader` reads.
    pub async fn start_heard(reader: &ScreenReader) -> Self {
        Self::start_with(Engine::Firefox, Viewport::WIDE, Some(reader)).await
    }

    async fn start_with(engine: Engine, viewport: Viewport, reader: Option<&ScreenReader>) -> Self {
        let room = ROOM.acquire().await.expect("the room is never closed");
        // On a busy machine, Firefox sometimes quits while starting. No case is about that, so try again.
        let (driver, client) = match connected(engine, viewport, reader).await {
            Ok(connected) => connected,
            Err(_) => {
                connected(engine, viewport, reader).await.unwrap_or_else(|error| panic!("no {engine:?}: {error}"))
            }
        };
        let session = client.session_id().await.ok().flatten().expect("a session has just begun");
        let browser = Self { engine, client, session, driver, _room: room };
        match engine {
            Engine::Chromium => browser.resize(viewport, 1.0).await,
            Engine::Firefox | Engine::WebKit => browser.resize_window(viewport).await,
        }
        browser
    }

    /// Gives the page another size and zoom, whatever sizes windows can have. Chromium only.
    pub async fn resize(&self, Viewport { width, height }: Viewport, pixel_ratio: f64) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": pixel_ratio, "mobile": false });
        self.chromium("Emulation.setDeviceMetricsOverride", &size).await;
    }

    /// Makes the window as large as its page needs. No browser makes it narrower than about 500 pixels.
    async fn resize_window(&self, Viewport { width, height }: Viewport) {
        let bars = self.client.execute("return outerHeight - innerHeight", Vec::new()).await;
        let bars = bars.ok().and_then(|height| height.as_u64()?.try_into().ok()).unwrap_or(0);
        self.client.set_window_size(width, height + bars).await.expect("a window has a size");
    }

    /// The folder where the browser saves files.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.driver.downloads()
    }

    /// Runs a command of Chromium's own protocol.
    pub async fn chromium(&self, name: &str, parameters: &Value) -> Value {
        let answer = self.client.issue_cmd(Command::chromium(name, parameters)).await;
        answer.unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Lets pages of this origin use the clipboard without asking.
    pub async fn opens_clipboard_to(&self, origin: &str) {
        let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
        self.chromium("Browser.grantPermissions", &json!({ "origin": origin, "permissions": permissions })).await;
    }

    /// The console messages of the page and its frames since the last call.
    ///
    /// Chromium reports everything. Firefox reports what scripts log and which errors they do not catch, but not its own
    /// messages. An automated `WebKitGTK` reports nothing; there, the messages are those that the tests' host page recorded,
    /// which include the loader's reports of problems in a frame.
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

    /// Ends the browser, and waits for that.
    pub async fn end(self) {
        // An error only means that it has already ended.
        let _ = self.client.clone().close().await;
    }
}

/// Starts a new browser.
async fn connected(
    engine: Engine,
    viewport: Viewport,
    reader: Option<&ScreenReader>,
) -> Result<(Driver, Client), NewSessionError> {
    let driver = Driver::start(engine, reader);
    let capabilities = engine.capabilities(viewport, &driver.downloads(), reader.is_some());
    let client = ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&driver.address()).await?;
    Ok((driver, client))
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.driver.end(&self.session);
    }
}
