use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A display in memory, larger than any window of the cases. It ends when it is dropped, and all windows on it with it.
pub(crate) struct Display {
    process: Child,
    /// `:7`
    pub(crate) name: String,
}

impl Display {
    /// A new one, under the first name that is free.
    pub(crate) fn start() -> Self {
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x6400x24", "-nolisten", "tcp"])
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
        // One that has ended already needs no end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
