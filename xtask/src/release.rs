//! `cargo xtask release`: an archive that anybody can put on a host.
//!
//! ```text
//! delivery-assessments-0.1.0.zip, and its checksum
//!   delivery-assessments-0.1.0/
//!     HOSTING.md            which host needs which step
//!     set-address.html      writes the site's address into the archive; set-address.mjs does the same in Node.js
//!     site/                 what to publish, with the files that hosts read, and sha256sums.txt
//!     nginx.conf, Caddyfile, Dockerfile
//!     CHANGELOG.md, LICENSE…
//! ```
//!
//! The site in it was built for [`TOKEN`]. With another address in its place, its files are the same as those of a build for that
//! address. Files that hold the address have no compressed form, because that could not be changed without a brotli encoder.

use crate::command::{command, output};
use crate::package::LICENSES;
use crate::site::{self, Mode};
use crate::{hosting, project};
use anyhow::{Error, Result, ensure};
use delivery_assessments::site::File;
use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// The address in an archive before somebody sets it. There can be no such host. It has no path: what depends on the path is in
/// two files that `release/address.js` knows.
const TOKEN: &str = "https://set-the-address.invalid/";

/// What is published unchanged beside the site, besides the licenses.
const CHANGES: &str = "CHANGELOG.md";

/// Where the archive and its checksum are written.
fn folder() -> PathBuf {
    project::path("target/archive")
}

/// The archive.
pub fn archive() -> PathBuf {
    folder().join(format!("{}.zip", name()))
}

/// The name of the folder in the archive, and of the archive without its ending.
fn name() -> String {
    format!("delivery-assessments-{}", project::VERSION)
}

/// Builds the site into `dist/`, and writes the archive of a release. Also has it checked if `is_checked`.
pub fn release(is_checked: bool) -> Result<()> {
    site::build(Mode::Release, None)?;
    if is_checked { check() } else { write() }
}

/// Writes the archive, with the programs that were built last.
fn write() -> Result<()> {
    let bytes = packed(&files()?)?;
    site::empty(&folder())?;
    fs::write(archive(), &bytes)?;
    let sum = format!("{}  {}.zip\n", site::sha256(&bytes), name());
    fs::write(archive().with_extension("zip.sha256"), &sum)?;
    println!("{}: {} bytes\n{sum}", project::display(&archive()), bytes.len());
    Ok(())
}

/// Everything in the archive, by its path.
fn files() -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for (name, content) in built_for(TOKEN)? {
        if is_compressed(&name, &content) {
            files.insert(format!("site/{name}.br"), site::brotli(&content));
        }
        files.insert(format!("site/{name}"), content);
    }
    for File { name, text } in hosting::beside_the_site().into_iter().chain(set_address()?) {
        files.insert(name, text.into_bytes());
    }
    for name in LICENSES.into_iter().chain([CHANGES]) {
        files.insert(name.to_owned(), fs::read(project::path(name))?);
    }
    Ok(files.into_iter().map(|(path, content)| (format!("{}/{path}", name()), content)).collect())
}

/// The site as it is built for `address`, by the paths of its files, with the programs that were built last.
fn built_for(address: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let folder = project::path("target/release-site");
    site::write_uncompressed(&folder, &address.parse().map_err(Error::msg)?)?;
    let name = |file: &Path| -> Result<String> { Ok(file.strip_prefix(&folder)?.display().to_string()) };
    site::files_in(&folder)?.iter().map(|file| Ok((name(file)?, fs::read(file)?))).collect()
}

/// Whether a file of the site has a compressed form. The address can be in texts only, and so can what hosts read.
fn is_compressed(name: &str, content: &[u8]) -> bool {
    let has_address = str::from_utf8(content).is_ok_and(|text| text.contains(TOKEN));
    !has_address && name != "sha256sums.txt" && !hosting::IN_THE_SITE.iter().any(|end| name.ends_with(end))
}

/// What sets the address: a page and a command.
fn set_address() -> Result<[File; 2]> {
    let command = site::bundle_as(&project::path("xtask/src/release/command.js"), "esm")?;
    Ok([
        File { name: "set-address.html".to_owned(), text: page()? },
        File { name: "set-address.mjs".to_owned(), text: command },
    ])
}

/// The page that sets the address.
pub fn page() -> Result<String> {
    let script = site::bundle_as(&project::path("xtask/src/release/page.js"), "iife")?;
    Ok(include_str!("release/page.html").replace("{script}", &script))
}

/// An archive that depends on nothing but `files`: no times, no owners, always the same order.
fn packed(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        let is_compressed = [".br", ".png"].iter().any(|ending| name.ends_with(ending));
        let method = if is_compressed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .compression_level(Some(9).filter(|_| !is_compressed));
        let options = options.last_modified_time(DateTime::default()).unix_permissions(0o644);
        archive.start_file(name, options)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The files in an archive, by their paths.
pub fn unpacked(archive: &[u8]) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut archive = ZipArchive::new(Cursor::new(archive))?;
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index)?;
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        files.insert(file.name()?.into_owned(), content);
    }
    Ok(files)
}

/// Writes the archive, and fails if with an address in it, with a path or without, it has other files than a build for that address.
pub fn check() -> Result<()> {
    write()?;
    for address in ["https://assets.example/", "https://example.com/tools/assessments/"] {
        let unpacked = unpacked(&with_address(address)?)?;
        let built = built_for(address)?;
        for (path, content) in &built {
            let found = unpacked.get(&format!("{}/site/{path}", name()));
            ensure!(found == Some(content), "{path} is not as in a build for {address}");
        }
        println!("All {} files are as in a build for {address}", built.len());
    }
    Ok(())
}

/// The archive with this address, as its own command sets it.
pub fn with_address(address: &str) -> Result<Vec<u8>> {
    let [_, File { name, text }] = set_address()?;
    let (script, result) = (folder().join(name), folder().join("with-address.zip"));
    fs::write(&script, text)?;
    let said = output(command("node", &[]).args([&script, &archive()]).arg(address).arg(&result))?;
    print!("{said}");
    let archive = fs::read(&result)?;
    [script, result].iter().try_for_each(fs::remove_file)?;
    Ok(archive)
}
