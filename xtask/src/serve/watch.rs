//! Rebuilding after every change.

use crate::command::{cargo, run};
use crate::project;
use delivery_assessments::site::Address;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

const WATCHED: [&str; 9] =
    ["src", "texts", "assessments", "diagnosis", "site", "build.rs", "index.html", "Trunk.toml", "Cargo.toml"];

/// Polling is cheaper than a file watcher for a hundred files, and reading a file does not count as a change.
const INTERVAL: Duration = Duration::from_millis(500);

/// Starts watching, until the process ends, and rebuilds for `address`.
pub(super) fn start(address: Address) {
    thread::spawn(move || {
        let mut built = last_change();
        loop {
            thread::sleep(INTERVAL);
            let changed = last_change();
            if changed > built {
                built = changed;
                build(&address);
            }
        }
    });
}

/// Runs in a separate process, because the code that renders the covers has just changed.
fn build(address: &Address) {
    match run(&mut cargo(&["xtask", "build", "--dev", "--address", &address.to_string()])) {
        Ok(()) => println!("Rebuilt: reload the page."),
        Err(error) => eprintln!("{error}; the site stays as it was."),
    }
}

fn last_change() -> Option<SystemTime> {
    WATCHED.iter().filter_map(|name| changed(&project::path(name))).max()
}

/// When the file, or anything in the folder, was last written. A folder's time changes whenever a name in it appears or
/// disappears.
fn changed(path: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    let inside = entries.filter_map(|entry| changed(&entry.path()));
    let own = fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    inside.chain(own).max()
}
