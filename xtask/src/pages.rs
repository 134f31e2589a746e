//! `cargo xtask pages`: writes the pages without the WebAssembly, in a second, and validates their HTML.

use crate::command::{command, run};
use crate::{assessments, diagnosis, project, site, tools};
use anyhow::Result;
use delivery_assessments::page::{self, Parts};
use delivery_assessments::site::File;
use std::path::PathBuf;

/// Writes the pages around the assessments into `target/pages/`. Fails if their HTML, or that of an assessment, is invalid.
pub fn check() -> Result<()> {
    tools::ready_for_pages()?;
    let folder = project::path("target/pages");
    site::empty(&folder)?;
    site::write_around(&folder, &site::settings(None)?, "", &<[String; 2]>::default())?;
    for File { name, text } in framed()? {
        site::write(&folder.join(name), text.as_bytes())?;
    }
    println!("The pages are in target/pages.");
    let files: Vec<PathBuf> = site::files_in(&folder)?;
    let pages = files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "html"));
    let mut validate = command("html-validate", &["--config", "site/html-validate.json"]);
    run(validate.args(pages))
}

/// The pages of the assessments and of the diagnosis, without style and scripts.
pub fn framed() -> Result<Vec<File>> {
    let (assessments, diagnosis) = (assessments::all()?, diagnosis::get()?);
    let address = site::settings(None)?.address.to_string();
    let parts = Parts { address: &address, wasm: "../assets/widget.wasm", ..Parts::default() };
    let of_assessments = assessments.iter().map(|one| (&one.id, page::assessment(one, &assessments, &parts)));
    let of_diagnosis = (&diagnosis.id, page::diagnosis(&diagnosis, &assessments, &parts));
    let pages = of_assessments.chain([of_diagnosis]);
    Ok(pages.map(|(id, text)| File { name: format!("{id}/index.html"), text }).collect())
}
