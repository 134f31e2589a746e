//! The programs that run in a visitor's browser. Each is a separate WebAssembly, so that no page downloads what it does not
//! use.

use crate::project;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// A program: a binary of the package that `index.html` tells Trunk to build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Program {
    /// The name of the binary.
    pub name: &'static str,
}

/// The assessments.
pub const WIDGET: Program = Program { name: "widget" };

/// The delivery diagnosis.
pub const DIAGNOSIS: Program = Program { name: "diagnosis" };

/// All results in one place.
pub const OVERVIEW: Program = Program { name: "overview" };

/// The coordination calculator.
pub const COORDINATION: Program = Program { name: "coordination" };

/// All programs.
pub const ALL: [Program; 4] = [WIDGET, DIAGNOSIS, OVERVIEW, COORDINATION];

/// Where Trunk writes its output.
const FOLDER: &str = "target/trunk";

impl Program {
    /// The JavaScript that wasm-bindgen generates for the program, before it is minified. It defines one global,
    /// `wasm_bindgen`.
    pub fn glue(self) -> PathBuf {
        project::path(FOLDER).join(format!("{}.js", self.name))
    }

    /// The file of the WebAssembly that Trunk built.
    pub(crate) fn built_wasm(self) -> PathBuf {
        project::path(FOLDER).join(format!("{}_bg.wasm", self.name))
    }

    /// The WebAssembly that Trunk built.
    pub fn wasm(self) -> Result<Vec<u8>> {
        let file = self.built_wasm();
        fs::read(&file).with_context(|| format!("there is no {}: run `cargo xtask build`", project::display(&file)))
    }

    /// The WebAssembly that visitors get: the same with short names, see `site/names.rs`.
    pub fn served_wasm(self) -> PathBuf {
        project::path(FOLDER).join(format!("{}.served.wasm", self.name))
    }

    /// The JavaScript that visitors get.
    pub fn served_glue(self) -> PathBuf {
        project::path(FOLDER).join(format!("{}.served.js", self.name))
    }

    /// The path of the list of imports that are allowed, relative to the project.
    pub fn allowed_imports(self) -> String {
        format!("src/frame/imports/{}.txt", self.name)
    }
}
