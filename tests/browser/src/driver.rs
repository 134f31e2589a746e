use crate::Engine;
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, Weak};

/// A running WebDriver server on a free port. Browsers share it; it ends with the last of them.
pub(crate) struct Driver {
    process: Child,
    /// Kept open: a driver that cannot print ends.
    _output: BufReader<ChildStdout>,
    pub(crate) address: String,
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
        let mut process = Command::new(program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start {program} ({error}); `cargo xtask tools` installs it"));
        let mut output = BufReader::new(process.stdout.take().expect("it was piped"));
        let port = port(&mut output);
        Self { process, _output: output, address: format!("http://127.0.0.1:{port}") }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `ChromeDriver was started successfully on port 41234.`
fn port(output: &mut impl BufRead) -> u16 {
    let said = output.lines().map_while(Result::ok);
    let mut ports = said.filter_map(|line| line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok());
    ports.next().expect("the driver says its port before anything else")
}
