use crate::Engine;
use crate::display::Display;
use crate::folder::Folder;
use crate::output::Output;
use crate::screen_reader::ScreenReader;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};
use xtask::tools;

/// Much longer than any driver needs to start, or any browser to end.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running `WebDriver` server for one browser, because most can serve only one.
pub(crate) struct Driver {
    process: Child,
    address: SocketAddr,
    /// The output of the driver and its browser.
    pub(crate) output: Output,
    /// Dropped after the process, and before the folder is removed.
    _display: Option<Display>,
    /// Contains the browser's profile.
    folder: Folder,
}

impl Driver {
    /// Starts a driver, and returns when it listens. Its browser is read by `reader` if there is one.
    pub(crate) fn start(engine: Engine, reader: Option<&ScreenReader>) -> Self {
        let folder = Folder::new();
        let display = (reader.is_none() && engine.needs_display()).then(Display::start);
        let address = free_address();
        let mut command = Command::new(engine.driver());
        command
            .arg(format!("--port={}", address.port()))
            .env("PATH", tools::search_path())
            .env("TMPDIR", &folder.path)
            .envs(engine.environment(&folder.path))
            .envs(display.iter().map(|display| ("DISPLAY", &display.name)))
            .envs(reader.map(ScreenReader::environment).unwrap_or_default());
        let (process, output) = spawn(command);
        let mut driver = Self { process, address, output, _display: display, folder };
        driver.wait();
        driver
    }

    /// `http://127.0.0.1:41234`
    pub(crate) fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where the browser saves files.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.folder.path.join("downloads")
    }

    /// Ends this session's browser, even after a failed case, when nothing can wait for it.
    pub(crate) fn end(&self, session: &str) {
        // An error only means that it has already ended; if it does not answer, it ends with the driver.
        let _ = self.delete(session);
    }

    fn delete(&self, session: &str) -> io::Result<()> {
        let mut stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let host = self.address;
        write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
        stream.read_exact(&mut [0])
    }

    fn wait(&mut self) {
        let begin = Instant::now();
        while TcpStream::connect(self.address).is_err() {
            let is_gone = self.process.try_wait().map_or(true, |status| status.is_some());
            assert!(!is_gone && begin.elapsed() < PATIENCE, "the driver does not listen on {}", self.address);
            thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // An error only means that it has already ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Starts a program with all its output in one pipe.
fn spawn(mut command: Command) -> (Child, Output) {
    let (reader, writer) = io::pipe().expect("there can be one more pipe");
    let errors = writer.try_clone().expect("there can be one more end of a pipe");
    let program = command.get_program().to_string_lossy().into_owned();
    let process = command.stdout(writer).stderr(errors).spawn();
    let process =
        process.unwrap_or_else(|error| panic!("cannot start {program} ({error}); `cargo xtask tools` installs it"));
    (process, Output::of(reader))
}

/// An address that was free a moment ago, because not every driver can choose a port and report it.
fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    listener.local_addr().expect("a bound port has an address")
}
