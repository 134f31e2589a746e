//! `cargo xtask pages`: the pages without the WebAssembly, in a second, and whether their HTML is valid.

use crate::command::{command, run};
use crate::{assessments, project, site, tools};
use anyhow::Result;
use delivery_assessments::model::Assessment;
use delivery_assessments::page::{self, Parts};
use delivery_assessments::site::File;
use std::fs;
use std::path::PathBuf;

/// Writes the pages around the assessments into `target/pages/`, and fails if their HTML, or that of an assessment, is not
/// valid.
pub fn check() -> Result<()> {
    tools::ready_for_pages()?;
    let folder = project::path("target/pages");
    site::write_around(&folder, &site::settings(None)?, "", &<[String; 2]>::default())?;
    for File { name, text } in of_assessments()? {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().expect("it lies in a folder"))?;
        fs::write(file, text)?;
    }
    println!("The pages are in target/pages.");
    let files: Vec<PathBuf> = site::files_in(&folder)?;
    let pages = files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "html"));
    let mut validate = command("html-validate", &["--config", "site/html-validate.json"]);
    run(validate.args(pages))
}

/// The pages of the assessments, without style and scripts.
pub fn of_assessments() -> Result<Vec<File>> {
    let assessments = assessments::all()?;
    let address = site::settings(None)?.address.to_string();
    let parts = Parts { address: &address, wasm: "../assets/widget.wasm", ..Parts::default() };
    let page = |assessment: &Assessment| File {
        name: format!("{}/index.html", assessment.id),
        text: page::assessment(assessment, &assessments, &parts),
    };
    Ok(assessments.iter().map(page).collect())
}
