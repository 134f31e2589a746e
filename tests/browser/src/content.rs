//! The content of the site.

use delivery_assessments::model::{Assessment, AssessmentFile, Diagnosis, DiagnosisFile, Given};
use delivery_assessments::ui::overview::FOLDER;
use xtask::editions::{self, Edition};
use xtask::pseudo::{self, Pseudo};

/// All assessments of the site, in alphabetical order.
pub fn assessments() -> Vec<Assessment> {
    xtask::assessments::all().expect("the assessments can be read")
}

/// The first assessment of the site, for cases where any will do.
pub fn assessment() -> Assessment {
    let is_first = |assessment: &Assessment| assessment.id == "engineering-velocity";
    assessments().into_iter().find(is_first).expect("the site's first page shows it")
}

/// The same assessment with a different content version.
pub fn assessment_in(version: u32) -> Assessment {
    let file = xtask::project::path(&format!("assessments/{}.toml", assessment().id));
    let check = |mut file: AssessmentFile| {
        file.version = Given::Value(version.into());
        file.check()
    };
    xtask::content::read(&file, check).expect("it is sound in any later version")
}

/// The site in a made-up language, which this thread speaks from now on.
pub fn speak(language: Pseudo) -> Edition {
    let editions = editions::all(&pseudo::folder()).expect("run `cargo xtask pseudo`");
    let edition = editions.into_iter().find(|edition| edition.language.tag == language.tag).expect("it is written");
    edition.language.clone().speak();
    edition
}

/// The paths of the pages around the assessments, relative to the first page, whose own is empty.
pub fn site_paths() -> Vec<String> {
    let drafts = xtask::site::drafts().expect("the templates are sound");
    let pages = drafts.into_iter().filter(|file| file.name.ends_with("index.html"));
    pages.map(|file| file.name.trim_end_matches("index.html").to_owned()).collect()
}

/// The delivery diagnosis of the site.
pub fn diagnosis() -> Diagnosis {
    xtask::diagnosis::get().expect("the diagnosis can be read")
}

/// The diagnosis with a different content version.
pub fn diagnosis_in(version: u32) -> Diagnosis {
    let check = |mut file: DiagnosisFile| {
        file.version = Given::Value(version.into());
        file.check()
    };
    xtask::content::read(&xtask::diagnosis::file(), check).expect("it is sound in any version")
}

/// The WebAssembly of the assessments, or that of all results in one place, as visitors get it.
pub fn program(id: &str) -> Vec<u8> {
    let begin = if id == FOLDER { "overview-" } else { "widget-" };
    let files = std::fs::read_dir(xtask::project::dist().join(xtask::project::PINNED).join("assets"))
        .expect("the site is built");
    let mut paths = files.map(|file| file.expect("it can be read").path());
    let program = paths.find(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with(begin) && path.extension().is_some_and(|extension| extension == "wasm")
    });
    std::fs::read(program.expect("the site has the program")).expect("it can be read")
}
