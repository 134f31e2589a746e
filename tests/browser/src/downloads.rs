use crate::Browser;
use crate::until::until_equal;
use std::fs;
use std::path::PathBuf;

/// The folder where a visitor's browser saves files. It is deleted with the browser.
pub struct Downloads {
    folder: PathBuf,
}

impl Downloads {
    /// The folder of `browser`.
    pub fn of(browser: &Browser) -> Self {
        Self { folder: browser.downloads() }
    }

    /// Waits until the file with this name contains exactly `content`.
    pub async fn receives(&self, name: &str, content: &str) {
        let path = self.folder.join(name);
        until_equal(name, Some(content.to_owned()), async || fs::read_to_string(&path).ok()).await;
    }

    /// Waits until the file with this name has at least `least` bytes, and returns its content.
    pub async fn bytes(&self, name: &str, least: usize) -> Vec<u8> {
        let path = self.folder.join(name);
        crate::until::until(name, async || fs::read(&path).ok().filter(|bytes| bytes.len() >= least)).await
    }

    /// The names of all files, in alphabetical order.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).expect("the folder is there until the end");
        let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
        let mut names: Vec<String> = entries.map(|entry| name(entry.expect("it can be read"))).collect();
        names.sort();
        names
    }
}
