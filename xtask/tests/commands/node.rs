//! Runs what the build makes in Node.

use std::fs;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use xtask::{project, tools};

/// What one of the project's programs prints, which has nothing to complain about.
pub(crate) fn output(program: &str, arguments: &[&str]) -> String {
    tools::ready_for_pages().expect("the tools are there");
    let mut command = Command::new(program);
    command.args(arguments).current_dir(project::root()).env("PATH", tools::search_path()).stdin(Stdio::null());
    let output = command.output().expect("the program starts");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    String::from_utf8(output.stdout).expect("it prints text")
}

/// What Node prints for a module.
pub(crate) fn node(script: &str) -> String {
    output("node", &["--input-type=module", "--eval", script])
}

/// How many files were written: each is another one, because tests run at the same time.
static WRITTEN: AtomicUsize = AtomicUsize::new(0);

/// Where a file is whose name ends like this, with this content.
pub(crate) fn file(name: &str, text: &str) -> String {
    let file = format!("{}/{}-{name}", env!("CARGO_TARGET_TMPDIR"), WRITTEN.fetch_add(1, Ordering::Relaxed));
    fs::write(&file, text).expect("the folder for temporary files can be written");
    file
}
