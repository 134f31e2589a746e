use crate::until::until;
use std::io::{BufRead, BufReader, PipeReader};
use std::sync::{Arc, Mutex};
use std::thread;

/// What a program and those that it starts print, line by line.
pub(crate) struct Output {
    lines: Arc<Mutex<Vec<String>>>,
}

impl Output {
    /// Reads as long as anybody can write: who cannot print would wait or end.
    pub(crate) fn of(reader: PipeReader) -> Self {
        let lines = Arc::default();
        thread::spawn({
            let lines = Arc::clone(&lines);
            move || read(reader, &lines)
        });
        Self { lines }
    }

    /// All that came since the last time, up to a line that is `fence`, as soon as that is there.
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
    // Drivers write their own messages in UTF-8, what pages print is up to them.
    for line in BufReader::new(reader).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line).into_owned();
        lines.lock().expect("taking lines does not panic").push(line);
    }
}
