//! `cargo xtask build`: the site in `dist/`.
//!
//! ```text
//! embed.js                 the loader; moves with every release
//! embed.mjs, embed.d.mts   the element as a module, with its types
//! doctor.js                tells a site owner what is wrong on a page; visitors do not download it
//! index.html, method/ …    the site around the assessments, with sitemap.xml, robots.txt, and 404.html
//! events.schema.json       what a host page hears
//! gtm-container.json       the same for Google Tag Manager to import
//! <id>/index.html          one self-contained page for each assessment, for the diagnosis, and for all results in one place
//! <id>/oembed.json         what other sites show where its address is pasted
//! <language>/…             the pages and the loader in another language, if texts/<language>.toml is there
//! v0.1.0/                  what never changes:
//!   assets/<name>-<hash>.…   the style sheet and the scripts of the site
//!   assets/<program>-<hash>.wasm
//!   embed.js, <id>/ …        the loader and the pages once more; a pinned tag gets these
//! licenses.txt             of what is in the WebAssembly
//! sha256sums.txt           of everything else, but of what follows
//! _headers, vercel.json, .htaccess   what hosts read; v0.1.0/ has an .htaccess too
//! ```
//!
//! In a release build each of them has its compressed form next to it, `.br`, except for what hosts read.

mod around;
mod compress;
mod framed;
mod glue;
mod hash;
mod minify;
mod names;
mod oembed;
mod scripts;
mod sizes;
mod sources;
mod webassembly;

pub use around::{drafts, drafts_of, write as write_around};
pub use compress::{all_files_in, files_in};
pub(crate) use compress::{brotli, folder as compress};
use framed::oembeds;
pub use framed::{Inlined, framed};
pub(crate) use hash::sha256;
pub(crate) use minify::{bundle, bundle_as, style};
pub use scripts::{builder_parts, doctor_parts, loader, module, options};
pub use sizes::{BUDGET, Sizes};
pub use sources::{settings, templates};

use crate::editions::{self, Edition};
use crate::programs::{self, COORDINATION, DIAGNOSIS, OVERVIEW, Program, WIDGET};
use crate::project::{self, PINNED};
use crate::{hosting, licenses, tools};
use anyhow::{Context, Result};
use delivery_assessments::site::{Address, File, Settings};
use std::fs;
use std::path::Path;

/// How a site is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Small and compressed, as visitors get it. Two to three minutes after a change.
    Release,
    /// Fast to build, and large.
    Dev,
}

impl Mode {
    /// [`Mode::Dev`] if `is_dev`.
    pub fn new(is_dev: bool) -> Self {
        if is_dev { Self::Dev } else { Self::Release }
    }
}

/// Builds the site, replaces `dist/` with it, and prints its sizes. On failure, `dist/` stays as it was. Where a page needs the
/// site's full address, it uses `address`, or the one in the settings.
pub fn build(mode: Mode, address: Option<&Address>) -> Result<Sizes> {
    let (editions, settings) = (editions::all(project::root())?, settings(address)?);
    tools::ready_for_build()?;
    let _lock = alone()?;
    let folder = project::path("target/site");
    empty(&folder)?;
    webassembly::build(mode)?;
    programs::ALL.into_iter().try_for_each(names::shorten)?;
    [WIDGET, DIAGNOSIS, OVERVIEW].into_iter().try_for_each(glue::leave_unused_out)?;
    let (loader, sums) = write_complete(&folder, &editions, &settings)?;
    if mode == Mode::Release {
        println!("Compressing: a few seconds ...");
        compress::folder(&folder)?;
    }
    write_for_hosts(&folder, &editions, &settings)?;
    replace_dist(&folder)?;
    let sizes = Sizes::of(&project::dist(), &editions[0].assessments, &editions[0].diagnosis)?;
    println!("{sizes}");
    println!("sha256sums.txt: {}", hash::sha256(sums.as_bytes()));
    for program in programs::ALL {
        let wasm = fs::read(program.served_wasm())?;
        println!("{}: {}", wasm_name(program, &wasm), hash::sha256(&wasm));
    }
    println!("{PINNED}embed.js: integrity=\"{}\"", hash::integrity(loader.as_bytes()));
    Ok(sizes)
}

/// Writes the loader and the pages in each language, with the programs that were built last, and returns the English loader.
pub(crate) fn write_all(folder: &Path, editions: &[Edition], settings: &Settings) -> Result<String> {
    let inlined = Inlined::minified([WIDGET, DIAGNOSIS, OVERVIEW].map(|program| write_wasm(folder, program)))?;
    let mut loaders = Vec::new();
    for edition in editions {
        for copy in ["", PINNED] {
            let pages = framed(edition, &inlined, settings, copy);
            for File { name, text } in pages.into_iter().chain(oembeds(edition, settings, copy)) {
                write(&folder.join(name), text.as_bytes())?;
            }
        }
        let others = edition.others(editions);
        loaders.push(edition.language.during(|| scripts::write(folder, &edition.folder(), &others))?);
    }
    let loader = loaders.swap_remove(0);
    around::write(folder, editions, settings, &loader, &write_coordination(folder)?)?;
    Ok(loader)
}

/// Writes the site, its licenses, and its checksums, with the programs that were built last. Returns the English loader and the
/// checksums.
fn write_complete(folder: &Path, editions: &[Edition], settings: &Settings) -> Result<(String, String)> {
    let loader = write_all(folder, editions, settings)?;
    write(&folder.join("licenses.txt"), licenses::notices()?.as_bytes())?;
    let sums = hash::sums(folder)?;
    write(&folder.join("sha256sums.txt"), sums.as_bytes())?;
    Ok((loader, sums))
}

/// Writes the site for `address` into `folder`, with the programs that were built last.
pub(crate) fn write_uncompressed(folder: &Path, address: &Address) -> Result<()> {
    let _lock = alone()?;
    let (editions, settings) = (editions::all(project::root())?, settings(Some(address))?);
    empty(folder)?;
    write_complete(folder, &editions, &settings)?;
    write_for_hosts(folder, &editions, &settings)
}

/// Writes the files that hosts read. They are not among the checksums, because a host that reads a file does not publish it.
fn write_for_hosts(folder: &Path, editions: &[Edition], settings: &Settings) -> Result<()> {
    let folders: Vec<String> = editions.iter().map(Edition::folder).collect();
    let files = hosting::in_the_site(&settings.address, &folders);
    files.into_iter().try_for_each(|File { name, text }| write(&folder.join(name), text.as_bytes()))
}

/// Writes a site that is only for tests into `folder`, with the programs that were built last.
pub(crate) fn write_pseudo(folder: &Path, editions: &[Edition]) -> Result<()> {
    tools::ready_for_pages()?;
    let _lock = alone()?;
    empty(folder)?;
    write_all(folder, editions, &settings(None)?).map(drop)
}

/// Waits until no other build uses the same folders, and blocks others until the result is dropped.
fn alone() -> Result<fs::File> {
    fs::create_dir_all(project::path("target"))?;
    let lock = fs::File::create(project::path("target/site.lock"))?;
    if lock.try_lock().is_err() {
        println!("Another build is running: waiting for it ...");
        lock.lock()?;
    }
    Ok(lock)
}

/// Writes the WebAssembly, and returns its path relative to the site's first page.
fn write_wasm(folder: &Path, program: Program) -> Result<String> {
    let wasm = fs::read(program.served_wasm()).context("no program is built: run `cargo xtask build`")?;
    let place = asset(&wasm_name(program, &wasm));
    write(&folder.join(&place), &wasm)?;
    Ok(place)
}

/// The path of a file that pages load, relative to the site's first page. Its name has a hash of its content.
fn asset(name: &str) -> String {
    format!("{PINNED}assets/{name}")
}

/// A name with a hash of the content, so that the file can be cached forever.
fn wasm_name(program: Program, wasm: &[u8]) -> String {
    format!("{}-{}.wasm", program.name, hash::short(wasm))
}

/// Writes the calculator's WebAssembly, and its glue with the script that starts it. Returns both paths.
fn write_coordination(folder: &Path) -> Result<[String; 2]> {
    let scripts = [COORDINATION.served_glue(), project::path("src/calculator/boot.js")];
    let script = scripts.iter().map(|script| minify::script(script)).collect::<Result<Vec<_>>>()?.join("\n");
    let script_place = asset(&format!("{}-{}.js", COORDINATION.name, hash::short(script.as_bytes())));
    write(&folder.join(&script_place), script.as_bytes())?;
    Ok([script_place, write_wasm(folder, COORDINATION)?])
}

/// Replaces `dist/` only with a complete site.
fn replace_dist(folder: &Path) -> Result<()> {
    let dist = project::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::rename(folder, &dist).context("cannot move the site to dist/")
}

pub(crate) fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

pub(crate) fn write(file: &Path, content: &[u8]) -> Result<()> {
    let folder = file.parent().expect("every file of the site lies in its folder");
    fs::create_dir_all(folder)?;
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}
