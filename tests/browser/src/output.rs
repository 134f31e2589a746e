use crate::until::until;
use std::io::{BufRead, BufReader, PipeReader};
use std::sync::{Arc, Mutex};
use std::thread;

/// The output of a program and of those that it starts, line by line.
pub(crate) struct Output {
    lines: Arc<Mutex<Vec<String>>>,
}

impl Output {
    /// Reads until the pipe is closed: if nobody read, the program would block or end when it prints.
    pub(crate) fn of(reader: PipeReader) -> Self {
        let lines = Arc::default();
        thread::spawn({
            let lines = Arc::clone(&lines);
            move || read(reader, &lines)
        });
        Self { lines }
    }

    /// All lines since the last call, up to the line `fence`; waits for it.
    pub(crate) async fn up_to(&self, fence: &str) -> Vec<String> {
        until(fence, async || {
            let mut lines = self.lines.lock().expect("reading does not panic");
            let position = lines.iter().position(|line| line == fence)?;
            let mut lines: Vec<String> = lines.drain(..=position).collect();
            lines.pop();
            Some(lines)
        })
        .await
    }
}

fn read(reader: PipeReader, lines: &Mutex<Vec<String>>) {
    // Drivers write UTF-8, but pages may print anything.
    for line in BufReader::new(reader).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line).into_owned();
        lines.lock().expect("taking lines does not panic").push(line);
    }
}
