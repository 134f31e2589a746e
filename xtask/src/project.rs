//! Paths in the project.

use std::path::{Path, PathBuf};

/// The version of the package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The folder of the site that keeps this version: its loader, its pages, and all that they need.
pub const PINNED: &str = concat!("v", env!("CARGO_PKG_VERSION"), "/");

/// The project's folder.
#[expect(clippy::missing_panics_doc, reason = "it cannot: this package is a folder of the project")]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this package is a folder of the project")
}

/// The path of a file or folder in the project.
pub fn path(relative: &str) -> PathBuf {
    root().join(relative)
}

/// The built site.
pub fn dist() -> PathBuf {
    path("dist")
}

/// The path as a person would write it: relative to the project if it is inside.
pub fn display(path: &Path) -> std::path::Display<'_> {
    path.strip_prefix(root()).unwrap_or(path).display()
}
