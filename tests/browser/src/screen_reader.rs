use crate::display::Display;
use crate::folder::Folder;
use crate::until::until;
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// How long the screen reader has to say nothing before the next key. A sentence comes in several parts.
const PAUSE: Duration = Duration::from_millis(1200);

/// Much longer than any sentence takes to begin, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);

const INTERVAL: Duration = Duration::from_millis(100);

/// What the screen reader is told before it starts: to keep keys to itself, and to write each thing that it says into a file, a line
/// each. Its own log lags behind by a key.
const CUSTOMIZATIONS: &str = r#"
import logging
import orca.settings as settings
settings.enableKeyEcho = False
settings.enableEchoByWord = False
settings.enableEchoByCharacter = False
settings.sayAllOnLoad = False
class Said(logging.Handler):
    def emit(self, record):
        with open("{file}", "a") as file:
            file.write(record.getMessage().replace("\n", " ") + "\n")
speech = logging.getLogger("speech")
speech.setLevel(logging.INFO)
speech.addHandler(Said())
"#;

/// Orca on a display of its own, without a sound card. It reads whatever browser runs in its [`environment`](Self::environment), and
/// hears the keys that are pressed there. It ends when it is dropped.
pub struct ScreenReader {
    processes: Vec<Child>,
    bus: String,
    /// How many lines of what was said have been taken.
    taken: Mutex<usize>,
    display: Display,
    folder: Folder,
}

impl ScreenReader {
    /// Starts it, and waits until it has said something.
    pub async fn start() -> Self {
        let (folder, display) = (Folder::new(), Display::start());
        for name in ["home/.config", "home/.cache", "home/.local/share/orca", "run"] {
            fs::create_dir_all(folder.path.join(name)).expect("a temporary folder can be made");
        }
        let mut reader = Self { processes: Vec::new(), bus: String::new(), taken: Mutex::default(), display, folder };
        let customizations = CUSTOMIZATIONS.replace("{file}", &reader.said().to_string_lossy());
        let place = reader.folder.path.join("home/.local/share/orca/orca-customizations.py");
        fs::write(place, customizations).expect("a temporary file can be written");
        reader.hides_others();
        reader.bus = reader.bus();
        let launcher = "/usr/libexec/at-spi-bus-launcher";
        for line in [&[launcher, "--launch-immediately", "--a11y=1", "--screen-reader=1"][..], &["openbox"], &["orca"]]
        {
            let process = reader.command(line).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
            reader
                .processes
                .push(process.unwrap_or_else(|error| {
                    panic!("cannot start {line:?} ({error}); `cargo xtask tools` installs it")
                }));
        }
        until("a word of the screen reader", async || reader.said().exists().then_some(())).await;
        reader
    }

    /// The environment of a browser that it is to read.
    pub(crate) fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let home = self.folder.path.join("home");
        vec![
            ("DISPLAY", PathBuf::from(&self.display.name)),
            ("DBUS_SESSION_BUS_ADDRESS", PathBuf::from(&self.bus)),
            ("XDG_RUNTIME_DIR", self.folder.path.join("run")),
            ("XDG_CONFIG_HOME", home.join(".config")),
            ("XDG_CACHE_HOME", home.join(".cache")),
            ("XDG_DATA_HOME", home.join(".local/share")),
            ("HOME", home),
            ("GTK_MODULES", PathBuf::from("gail:atk-bridge")),
            ("GNOME_ACCESSIBILITY", PathBuf::from("1")),
            ("GSETTINGS_BACKEND", PathBuf::from("memory")),
            ("LIBGL_ALWAYS_SOFTWARE", PathBuf::from("1")),
        ]
    }

    /// Presses keys by their X names, such as `shift+Tab`, as on a keyboard, wherever focus is on the display.
    pub fn strikes(&self, keys: &str) {
        for key in keys.split_whitespace() {
            let status = self.command(&["xdotool", "key", "--clearmodifiers", key]).status();
            assert!(
                status.is_ok_and(|status| status.success()),
                "xdotool cannot press {key}; `cargo xtask tools` installs it"
            );
            std::thread::sleep(Duration::from_millis(120));
        }
    }

    /// Waits until everything that is `expected` was said in this order since the last call, and then until it says nothing more.
    /// Returns all that was said.
    pub async fn says(&self, expected: &[String]) -> Vec<String> {
        let (begin, mut last) = (Instant::now(), Instant::now());
        let mut heard = Vec::new();
        loop {
            let new = self.take();
            if !new.is_empty() {
                last = Instant::now();
            }
            heard.extend(new);
            if last.elapsed() > PAUSE {
                if in_order(&heard, expected) {
                    return heard;
                }
                assert!(begin.elapsed() < PATIENCE, "the screen reader says {heard:#?}, expected {expected:#?}");
            }
            sleep(INTERVAL).await;
        }
    }

    /// What was said since the last call.
    fn take(&self) -> Vec<String> {
        let text = fs::read_to_string(self.said()).unwrap_or_default();
        let whole = text.rfind('\n').map_or("", |end| &text[..end]);
        let mut taken = self.taken.lock().expect("nobody panics with it");
        let lines = whole.lines().skip(*taken);
        let spoken = lines
            .clone()
            .filter_map(|line| Some(line.split_once("SPEECH OUTPUT: '")?.1.rsplit_once('\'')?.0.to_owned()));
        let spoken = spoken.collect();
        *taken += lines.count();
        spoken
    }

    /// The file that it writes.
    fn said(&self) -> PathBuf {
        self.folder.path.join("said")
    }

    /// Orca does not start beside another one of the same user, wherever that is, and looks for it with this program.
    fn hides_others(&self) {
        let program = self.folder.path.join("pgrep");
        fs::write(&program, "#!/bin/sh\nexit 1\n").expect("a temporary file can be written");
        fs::set_permissions(&program, Permissions::from_mode(0o755)).expect("a temporary file can be run");
    }

    /// The folder of that program before all others.
    fn search_path(&self) -> PathBuf {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(self.folder.path.clone()).chain(std::env::split_paths(&path));
        std::env::join_paths(folders).expect("they were joined before").into()
    }

    /// Starts a bus for messages between programs, and returns its address.
    fn bus(&mut self) -> String {
        let mut command = self.command(&["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]);
        let process = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut process = process
            .unwrap_or_else(|error| panic!("cannot start dbus-daemon ({error}); `cargo xtask tools` installs it"));
        let mut address = String::new();
        BufReader::new(process.stdout.take().expect("it was piped"))
            .read_line(&mut address)
            .expect("it says its address");
        self.processes.push(process);
        address.trim().to_owned()
    }

    fn command(&self, line: &[&str]) -> Command {
        let mut command = Command::new(line[0]);
        command.args(&line[1..]).envs(self.environment()).env("PATH", self.search_path());
        command
    }
}

/// Whether each of `expected` is part of what was said, behind the one before.
fn in_order(heard: &[String], expected: &[String]) -> bool {
    let mut rest = heard.iter();
    expected.iter().all(|part| rest.any(|said| said.contains(part.as_str())))
}

impl Drop for ScreenReader {
    fn drop(&mut self) {
        for process in self.processes.iter_mut().rev() {
            // An error only means that it has already ended.
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[track_caller]
    fn check(heard: &[&str], expected: &[&str], is_right: bool) {
        let [heard, expected] =
            [heard, expected].map(|parts| parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>());
        assert_eq!(in_order(&heard, &expected), is_right, "{heard:?}, {expected:?}");
    }

    #[test]
    fn what_is_expected_was_said_in_this_order() {
        check(&["Start button", "Flow"], &["Start", "Flow"], true);
        check(&["Start button", "Flow"], &["Flow", "Start"], false);
        check(&["Start button"], &["Start", "button"], false);
        check(&[], &[], true);
    }
}
