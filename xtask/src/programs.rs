//! The programs that run in a visitor's browser, each a WebAssembly of its own, so that none waits for another's bytes.

use crate::project;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// A program: a binary of the package, which `index.html` names to Trunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Program {
    /// The name of the binary.
    pub name: &'static str,
}

/// The assessments.
pub const WIDGET: Program = Program { name: "widget" };

/// The delivery diagnosis.
pub const DIAGNOSIS: Program = Program { name: "diagnosis" };

/// The coordination calculator.
pub const COORDINATION: Program = Program { name: "coordination" };

/// All of them.
pub const ALL: [Program; 3] = [WIDGET, DIAGNOSIS, COORDINATION];

/// Where Trunk puts what it makes.
const FOLDER: &str = "target/trunk";

impl Program {
    /// The JavaScript that wasm-bindgen writes around it, before it is minified; it makes one global function,
    /// `wasm_bindgen`.
    pub fn glue(self) -> PathBuf {
        project::path(FOLDER).join(format!("{}.js", self.name))
    }

    /// The built WebAssembly.
    pub fn wasm(self) -> Result<Vec<u8>> {
        let file = project::path(FOLDER).join(format!("{}_bg.wasm", self.name));
        fs::read(&file).with_context(|| format!("there is no {}: run `cargo xtask build`", project::display(&file)))
    }

    /// The WebAssembly as visitors get it: the same with short names, see `site/names.rs`.
    pub fn served_wasm(self) -> PathBuf {
        project::path(FOLDER).join(format!("{}.served.wasm", self.name))
    }

    /// The JavaScript around that.
    pub fn served_glue(self) -> PathBuf {
        project::path(FOLDER).join(format!("{}.served.js", self.name))
    }

    /// The list of what it may ask of the browser, relative to the project.
    pub fn allowed_imports(self) -> String {
        format!("src/frame/imports/{}.txt", self.name)
    }
}

/// The site's index.html as Trunk leaves it: without the links that name the programs.
pub fn index() -> PathBuf {
    project::path(FOLDER).join("index.html")
}
