use super::crates::{self, Crate};
use crate::project;
use anyhow::Result;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const HEAD: &str = "Licenses of what is in the WebAssembly of delivery-assessments, besides its own code.

Where a choice is offered, the MIT license is taken; crates that come without a license file, and the Rust standard library
(Copyright (c) The Rust Project Contributors), are taken under the Apache License 2.0.
";

/// The license texts that must accompany the WebAssembly, each once, below the crates that it applies to.
pub(crate) fn notices() -> Result<String> {
    let apache = fs::read_to_string(project::path("LICENSE-APACHE"))?;
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    texts.entry(apache.trim().to_owned()).or_default().push("the Rust standard library".to_owned());
    for one in crates::all()?.into_iter().filter(|one| one.is_shipped) {
        let Crate { name, version, .. } = &one;
        for text in own_texts(&one.folder)?.unwrap_or_else(|| vec![apache.clone()]) {
            texts.entry(text.trim().to_owned()).or_default().push(format!("{name} {version}"));
        }
    }
    let mut parts: Vec<String> =
        texts.into_iter().map(|(text, names)| format!("{}\n\n{text}\n", names.join(", "))).collect();
    parts.sort();
    parts.insert(0, HEAD.to_owned());
    Ok(parts.join(&format!("\n{}\n\n", "-".repeat(100))))
}

/// The license texts in a crate's folder, if there are any.
fn own_texts(folder: &Path) -> Result<Option<Vec<String>>> {
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        let is_license = ["LICENSE", "LICENCE", "COPYING", "NOTICE"].iter().any(|begin| name(&file).starts_with(begin));
        if is_license && file.is_file() {
            files.push(file);
        }
    }
    if files.iter().any(|file| name(file).contains("MIT")) {
        files.retain(|file| ["APACHE", "BOOST", "COPYING"].iter().all(|other| !name(file).contains(other)));
    }
    files.sort();
    let texts = files.into_iter().map(fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    Ok((!texts.is_empty()).then_some(texts))
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().to_uppercase()
}
