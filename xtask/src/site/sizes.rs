//! The sizes of what a visitor downloads.

use super::compress::{brotli, files_in, gzip};
use crate::programs::{DIAGNOSIS, OVERVIEW, Program, WIDGET};
use anyhow::{Context, Result, bail};
use delivery_assessments::model::{Assessment, Diagnosis};
use delivery_assessments::ui::overview::FOLDER;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// The size of one file in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Uncompressed.
    pub raw: usize,
    /// Compressed with brotli, as visitors get it.
    pub brotli: usize,
}

/// The sizes that determine how long a visitor waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// The loader.
    pub loader: Size,
    /// The loader compressed with gzip, in bytes.
    pub loader_gzip: usize,
    /// The largest page of an assessment.
    pub page: Size,
    /// The WebAssembly of the widget.
    pub wasm: Size,
    /// The page of the diagnosis.
    pub diagnosis_page: Size,
    /// The WebAssembly of the diagnosis.
    pub diagnosis_wasm: Size,
    /// The page of all results in one place.
    pub overview_page: Size,
    /// The WebAssembly of that page.
    pub overview_wasm: Size,
}

/// The largest allowed sizes, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    loader_gzip: usize,
    page: usize,
    wasm: usize,
    sum: usize,
    diagnosis_sum: usize,
    overview_sum: usize,
}

/// The sizes that `cargo xtask test` allows.
pub const BUDGET: Budget = Budget {
    loader_gzip: 5_120,
    page: 28_576,
    wasm: 77_696,
    sum: 110_720,
    diagnosis_sum: 78_080,
    overview_sum: 164_416,
};

impl Budget {
    /// The size of a first visit in bytes.
    pub fn first_visit(&self) -> usize {
        self.sum
    }
}

impl Sizes {
    /// The sizes of the site in `dist`, which holds these assessments and this diagnosis.
    pub fn of(dist: &Path, assessments: &[Assessment], diagnosis: &Diagnosis) -> Result<Self> {
        let loader = fs::read(dist.join("embed.js")).context("the site is not built: run `cargo xtask build`")?;
        let page = |id: &str| Size::of_file(&dist.join(id).join("index.html"));
        let pages = assessments.iter().map(|assessment| page(&assessment.id));
        Ok(Self {
            loader: Size::of(&loader),
            loader_gzip: gzip(&loader).len(),
            page: pages.collect::<Result<Vec<_>>>()?.into_iter().fold(Size::default(), Size::larger),
            wasm: Size::of_file(&wasm(dist, WIDGET)?)?,
            diagnosis_page: page(&diagnosis.id)?,
            diagnosis_wasm: Size::of_file(&wasm(dist, DIAGNOSIS)?)?,
            overview_page: page(FOLDER)?,
            overview_wasm: Size::of_file(&wasm(dist, OVERVIEW)?)?,
        })
    }

    /// The size of a first visit in bytes, compressed with brotli.
    pub fn sum(&self) -> usize {
        self.loader.brotli + self.page.brotli + self.wasm.brotli
    }

    /// The same for the diagnosis.
    pub fn diagnosis_sum(&self) -> usize {
        self.loader.brotli + self.diagnosis_page.brotli + self.diagnosis_wasm.brotli
    }

    /// The same for all results in one place, where nobody comes by a loader.
    pub fn overview_sum(&self) -> usize {
        self.overview_page.brotli + self.overview_wasm.brotli
    }

    /// Fails, listing every size above `budget`.
    pub fn keep_to(&self, budget: &Budget) -> Result<()> {
        let rows = [
            ("embed.js (gzip)", self.loader_gzip, budget.loader_gzip),
            ("the largest page", self.page.brotli, budget.page),
            ("the WebAssembly", self.wasm.brotli, budget.wasm),
            ("a first visit", self.sum(), budget.sum),
            ("a first visit of the diagnosis", self.diagnosis_sum(), budget.diagnosis_sum),
            ("a first visit of all results in one place", self.overview_sum(), budget.overview_sum),
        ];
        let excesses: Vec<String> = rows
            .into_iter()
            .filter(|(_, size, most)| size > most)
            .map(|(what, size, most)| format!("{what} takes {size} bytes, the budget is {most}"))
            .collect();
        if excesses.is_empty() { Ok(()) } else { bail!("{}", excesses.join("\n")) }
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { loader, loader_gzip, page, wasm, diagnosis_page, diagnosis_wasm, overview_page, overview_wasm } =
            self;
        write!(formatter, "Bytes (brotli): embed.js {loader}, gzip {loader_gzip}; largest page {page}; WASM {wasm}; ")?;
        writeln!(formatter, "a first visit {}", self.sum())?;
        write!(formatter, "The diagnosis: page {diagnosis_page}; WASM {diagnosis_wasm}; ")?;
        writeln!(formatter, "a first visit {}", self.diagnosis_sum())?;
        write!(formatter, "All results in one place: page {overview_page}; WASM {overview_wasm}; ")?;
        write!(formatter, "a first visit {}", self.overview_sum())
    }
}

/// The path of the program, whose name ends in a hash.
fn wasm(dist: &Path, program: Program) -> Result<PathBuf> {
    let is_wanted = |file: &PathBuf| {
        let name = file.file_stem().and_then(OsStr::to_str).unwrap_or_default();
        name.starts_with(&format!("{}-", program.name)) && file.extension() == Some(OsStr::new("wasm"))
    };
    let found = files_in(dist)?.into_iter().find(is_wanted);
    found.with_context(|| format!("the site has no program {}: run `cargo xtask build`", program.name))
}

impl Size {
    fn of(content: &[u8]) -> Self {
        Self { raw: content.len(), brotli: brotli(content).len() }
    }

    /// Uses the compressed copy next to the file, if there is one.
    fn of_file(file: &Path) -> Result<Self> {
        let mut compressed = file.to_path_buf().into_os_string();
        compressed.push(".br");
        match fs::metadata(compressed) {
            Ok(metadata) => Ok(Self { raw: fs::read(file)?.len(), brotli: usize::try_from(metadata.len())? }),
            Err(_) => Ok(Self { raw: fs::read(file)?.len(), brotli: fs::read(file)?.len() }),
        }
    }

    fn larger(self, other: Self) -> Self {
        if other.brotli > self.brotli { other } else { self }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.raw, self.brotli)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(loader_gzip: usize, page: usize, wasm: usize) -> Sizes {
        let size = |brotli| Size { raw: 0, brotli };
        Sizes {
            loader: size(20),
            loader_gzip,
            page: size(page),
            wasm: size(wasm),
            diagnosis_page: size(page),
            diagnosis_wasm: size(500),
            overview_page: size(page),
            overview_wasm: size(700),
        }
    }

    const SMALL: Budget =
        Budget { loader_gzip: 30, page: 200, wasm: 900, sum: 1_120, diagnosis_sum: 720, overview_sum: 900 };

    #[test]
    fn the_budget_itself_is_kept() {
        assert!(sizes(30, 200, 900).keep_to(&SMALL).is_ok());
    }

    #[test]
    fn every_excess_is_named() {
        let error = sizes(31, 201, 901).keep_to(&SMALL).expect_err("all are too large").to_string();
        let expected = "embed.js (gzip) takes 31 bytes, the budget is 30\n\
                        the largest page takes 201 bytes, the budget is 200\n\
                        the WebAssembly takes 901 bytes, the budget is 900\n\
                        a first visit takes 1122 bytes, the budget is 1120\n\
                        a first visit of the diagnosis takes 721 bytes, the budget is 720\n\
                        a first visit of all results in one place takes 901 bytes, the budget is 900";
        assert_eq!(error, expected);
    }
}
