use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A virtual display, larger than any window of the cases. When it is dropped, it ends with all its windows.
pub(crate) struct Display {
    process: Child,
    /// `:7`
    pub(crate) name: String,
}

impl Display {
    /// Starts a display under the first free name.
    pub(crate) fn start() -> Self {
        // Without `-noreset`, it starts anew when its only program ends, and refuses one that connects at that moment.
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x6400x24", "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start Xvfb ({error}); `cargo xtask tools` installs it"));
        let mut number = String::new();
        let output = process.stdout.take().expect("it was piped");
        BufReader::new(output).read_line(&mut number).expect("Xvfb says its number when it is ready");
        Self { process, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // An error only means that it has already ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
