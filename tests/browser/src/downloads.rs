use crate::Browser;
use crate::until::until_equal;
use serde_json::json;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder of its own for what a visitor saves. It is removed when this is dropped.
pub struct Downloads {
    folder: PathBuf,
}

impl Downloads {
    /// From now on `browser` saves files there.
    pub async fn of(browser: &Browser) -> Self {
        let folder = new_folder();
        let place = json!({ "behavior": "allow", "downloadPath": folder });
        browser.chromium("Browser.setDownloadBehavior", &place).await;
        Self { folder }
    }

    /// Waits until the file of this name holds `content`, byte for byte.
    pub async fn receives(&self, name: &str, content: &str) {
        let path = self.folder.join(name);
        until_equal(name, Some(content.to_owned()), async || fs::read_to_string(&path).ok()).await;
    }

    /// The names of all files, in their order.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).expect("the folder is there until the end");
        let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
        let mut names: Vec<String> = entries.map(|entry| name(entry.expect("it can be read"))).collect();
        names.sort();
        names
    }
}

impl Drop for Downloads {
    fn drop(&mut self) {
        // What cannot be removed is left to the system.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn new_folder() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("browser-tests-downloads-{}-{number}", std::process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder can be made");
    folder
}
