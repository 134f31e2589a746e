//! Building again after every change.

use crate::command::{cargo, run};
use crate::project;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

const WATCHED: [&str; 6] = ["src", "assessments", "diagnosis", "index.html", "Trunk.toml", "Cargo.toml"];

/// Asking is cheaper than a watcher here: a hundred files, and reading one is no change.
const INTERVAL: Duration = Duration::from_millis(500);

/// Watches from now on, as long as the process lives.
pub(super) fn start() {
    thread::spawn(|| {
        let mut built = last_change();
        loop {
            thread::sleep(INTERVAL);
            let changed = last_change();
            if changed > built {
                built = changed;
                build();
            }
        }
    });
}

/// In a process of its own, because the covers are rendered by code that has just changed.
fn build() {
    match run(&mut cargo(&["xtask", "build", "--dev"])) {
        Ok(()) => println!("Built again: reload the page."),
        Err(error) => eprintln!("{error}; the site stays as it was."),
    }
}

fn last_change() -> Option<SystemTime> {
    WATCHED.iter().filter_map(|name| changed(&project::path(name))).max()
}

/// When the file, or anything in the folder, was last written. A folder changes with every name that comes or goes.
fn changed(path: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    let inside = entries.filter_map(|entry| changed(&entry.path()));
    let own = fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    inside.chain(own).max()
}
