use crate::Engine;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::thread;
use std::time::Duration;

/// A running `WebDriver` server on a free port. Browsers share it; it ends with the last of them.
pub(crate) struct Driver {
    process: Child,
    /// Kept open: a driver that cannot print ends.
    _output: BufReader<ChildStdout>,
    pub(crate) address: String,
    /// Holds the browsers' profiles.
    folder: PathBuf,
}

static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

impl Driver {
    /// The one that runs, or a new one.
    pub(crate) fn shared(engine: Engine) -> Arc<Self> {
        let mut running = RUNNING.lock().expect("starting a driver failed in another case");
        running.upgrade().unwrap_or_else(|| {
            let driver = Arc::new(Self::start(engine.driver()));
            *running = Arc::downgrade(&driver);
            driver
        })
    }

    fn start(program: &str) -> Self {
        let folder = temporary_folder();
        let mut process = Command::new(program)
            .arg("--port=0")
            .env("TMPDIR", &folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start {program} ({error}); `cargo xtask tools` installs it"));
        let mut output = BufReader::new(process.stdout.take().expect("it was piped"));
        let port = port(&mut output);
        Self { process, _output: output, address: format!("http://127.0.0.1:{port}"), folder }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ = self.process.kill();
        let _ = self.process.wait();
        remove(&self.folder);
    }
}

/// A new folder for what the driver and its browsers write.
fn temporary_folder() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("browser-tests-{}-{number}", std::process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder can be made");
    folder
}

/// Removes the folder as soon as the last browser has let go of it. What cannot be removed is left to the system.
fn remove(folder: &Path) {
    for _ in 0..100 {
        if fs::remove_dir_all(folder).is_ok() {
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// `ChromeDriver was started successfully on port 41234.`
fn port(output: &mut impl BufRead) -> u16 {
    let said = output.lines().map_while(Result::ok);
    let mut ports =
        said.filter_map(|line| line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok());
    ports.next().expect("the driver says its port before anything else")
}
