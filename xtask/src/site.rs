//! `cargo xtask build`: the site in `dist/`.
//!
//! ```text
//! embed.js                 the loader; moves with every release
//! v0.1.0/embed.js          the same, never changed
//! index.html               the site
//! <id>/index.html          one self-contained page for each assessment
//! assets/<program>-<hash>.wasm
//! licenses.txt             of what is in the WebAssembly
//! sha256sums.txt           of everything else
//! ```
//!
//! In a release build each of them has its compressed form next to it, `.br`.

mod compress;
mod glue;
mod hash;
mod minify;
mod names;
mod sizes;
mod webassembly;

pub use sizes::{BUDGET, Sizes};

use crate::programs::{self, Program, WIDGET};
use crate::{assessments, licenses, project, tools};
use anyhow::{Context, Result, ensure};
use delivery_assessments::model::Assessment;
use delivery_assessments::page::{self, Parts};
use std::fs::{self, File};
use std::path::Path;

/// How a site is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Small and compressed: what visitors get. One to two minutes after a change.
    Release,
    /// Quick and large.
    Dev,
}

impl Mode {
    /// [`Mode::Dev`] if asked for.
    pub fn new(is_dev: bool) -> Self {
        if is_dev { Self::Dev } else { Self::Release }
    }
}

/// Builds the site into `dist/`, in place of what is there, and prints its sizes. On failure `dist/` stays as it was.
pub fn build(mode: Mode) -> Result<Sizes> {
    let assessments = assessments::all()?;
    tools::ready_for_build()?;
    let _lock = alone()?;
    let folder = project::path("target/site");
    empty(&folder)?;
    webassembly::build(mode)?;
    programs::ALL.into_iter().try_for_each(names::shorten)?;
    glue::leave_loading_out(WIDGET)?;
    let widget = write_wasm(&folder, WIDGET)?;
    let loader = write_loader(&folder)?;
    write_pages(&folder, &assessments, &widget)?;
    write_index(&folder, &assessments)?;
    write(&folder.join("licenses.txt"), licenses::notices()?.as_bytes())?;
    let sums = hash::sums(&folder)?;
    write(&folder.join("sha256sums.txt"), sums.as_bytes())?;
    if mode == Mode::Release {
        println!("Compressing: a few seconds ...");
        compress::folder(&folder)?;
    }
    replace_dist(&folder)?;
    let sizes = Sizes::of(&project::dist(), &assessments)?;
    println!("{sizes}");
    println!("sha256sums.txt: {}", hash::sha256(sums.as_bytes()));
    for program in programs::ALL {
        let wasm = fs::read(program.served_wasm())?;
        println!("{}: {}", wasm_name(program, &wasm), hash::sha256(&wasm));
    }
    println!("v{}/embed.js: integrity=\"{}\"", project::VERSION, hash::integrity(loader.as_bytes()));
    Ok(sizes)
}

/// Waits until no other build uses the same folders, and keeps others waiting for as long as the result lives.
fn alone() -> Result<File> {
    fs::create_dir_all(project::path("target"))?;
    let lock = File::create(project::path("target/site.lock"))?;
    if lock.try_lock().is_err() {
        println!("Another build is running: waiting for it ...");
        lock.lock()?;
    }
    Ok(lock)
}

/// Returns the address, as seen from a page in a folder of its own.
fn write_wasm(folder: &Path, program: Program) -> Result<String> {
    let wasm = fs::read(program.served_wasm())?;
    let name = wasm_name(program, &wasm);
    write(&folder.join("assets").join(&name), &wasm)?;
    Ok(format!("../assets/{name}"))
}

/// Named after its bytes, so that it can be cached for good.
fn wasm_name(program: Program, wasm: &[u8]) -> String {
    format!("{}-{}.wasm", program.name, hash::short(wasm))
}

/// Returns what was written.
fn write_loader(folder: &Path) -> Result<String> {
    let loader = minify::script(&project::path("src/embed.js"))?;
    write(&folder.join("embed.js"), loader.as_bytes())?;
    write(&folder.join(format!("v{}/embed.js", project::VERSION)), loader.as_bytes())?;
    Ok(loader)
}

fn write_pages(folder: &Path, assessments: &[Assessment], wasm: &str) -> Result<()> {
    let parts = Parts {
        style: &minify::style(&project::path("src/ui/styles.css"))?,
        glue: &minify::script(&WIDGET.served_glue())?,
        boot: &minify::script(&project::path("src/frame/boot.js"))?,
        guard: &first_script()?,
        wasm,
    };
    for assessment in assessments {
        let page = page::assessment(assessment, assessments, &parts);
        write(&folder.join(&assessment.id).join("index.html"), page.as_bytes())?;
    }
    Ok(())
}

/// In one piece, because each inline script costs the page a hash in its policy.
fn first_script() -> Result<String> {
    let parts = ["seal", "guard", "options", "privacy"]
        .map(|name| minify::script(&project::path(&format!("src/frame/{name}.js"))));
    Ok(parts.into_iter().collect::<Result<Vec<_>>>()?.join("\n"))
}

/// The site's first page, with the list of assessments where its file has the mark for it.
fn write_index(folder: &Path, assessments: &[Assessment]) -> Result<()> {
    let html = fs::read_to_string(programs::index())?;
    ensure!(html.contains(page::GALLERY_MARK), "index.html has lost its mark {}", page::GALLERY_MARK);
    let html = html.replace(page::GALLERY_MARK, &page::gallery(assessments));
    write(&folder.join("index.html"), html.as_bytes())
}

/// Only a complete site takes the place of the one before.
fn replace_dist(folder: &Path) -> Result<()> {
    let dist = project::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::rename(folder, &dist).context("cannot move the site to dist/")
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

fn write(file: &Path, content: &[u8]) -> Result<()> {
    let folder = file.parent().expect("every file of the site lies in its folder");
    fs::create_dir_all(folder)?;
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}
