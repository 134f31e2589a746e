//! Compression at the highest level, once instead of on every request.

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Writes a compressed copy next to every file in `folder`, with `.br` after its name.
pub(crate) fn folder(folder: &Path) -> Result<()> {
    for file in files_in(folder)? {
        let mut name = file.clone().into_os_string();
        name.push(".br");
        fs::write(name, brotli(&fs::read(file)?))?;
    }
    Ok(())
}

pub(crate) fn brotli(content: &[u8]) -> Vec<u8> {
    let (buffer, quality, window) = (4096, 11, 22);
    let mut compressor = brotli::CompressorWriter::new(Vec::new(), buffer, quality, window);
    compressor.write_all(content).expect("writing to memory cannot fail");
    compressor.into_inner()
}

pub(super) fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).and_then(|()| encoder.finish()).expect("writing to memory cannot fail")
}

/// Every file in `folder` and its subfolders, except compressed copies.
pub fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = all_files_in(folder)?;
    files.retain(|path| path.extension() != Some(OsStr::new("br")));
    Ok(files)
}

/// Every file in `folder` and its subfolders.
pub fn all_files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(all_files_in(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
