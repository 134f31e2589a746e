//! The complete HTML pages of the assessments, the diagnosis, and all results in one place, one file each: a shell that contains, as text, the page for
//! its frame, with cover, style, and scripts, and behind it the data for the program.
//!
//! The shell's only request is the WASM, and the page in the frame makes none. Inline code is allowed by hash, and by nothing
//! else.

mod coordination;
mod framed;
pub(crate) mod html;
mod policy;
mod privacy;
mod rendered;
mod shell;
mod untranslated;

pub use coordination::coordination;
pub use html::escape;
pub use rendered::rendered;
pub use untranslated::Untranslated;

use self::framed::Framed;
use crate::engine::diagnosis::Measures;
use crate::frame::data::{self, Carried, CarriedAssessment, CarriedDiagnosis, CarriedOverview};
use crate::model::{Assessment, Diagnosis, Related};
use crate::ui;
use crate::words;
use serde::Serialize;

/// The build's outputs that pages contain, all of them minified.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parts<'a> {
    /// The shell's style sheet.
    pub shell_style: &'a str,
    /// The shell's script.
    pub shell: &'a str,
    /// The style sheet of the page in the frame.
    pub style: &'a str,
    /// Its script: the scripts of `src/frame` and the glue that wasm-bindgen generates.
    pub script: &'a str,
    /// The WASM's address, relative to the page.
    pub wasm: &'a str,
    /// The site's address, with a slash at the end.
    pub address: &'a str,
    /// The folder of the version that keeps the page, with a slash at the end; empty for a page that moves with every release.
    pub copy: &'a str,
    /// The folder of the pages in the language that is spoken, with a slash at the end; empty for English.
    pub folder: &'a str,
    /// What is not translated into that language yet.
    pub untranslated: Option<&'a Untranslated>,
}

/// The complete page of `assessment`, in the language that is spoken. The titles of related assessments come from `published`.
pub fn assessment(assessment: &Assessment, published: &[Assessment], parts: &Parts<'_>) -> String {
    let introduced = assessment.clone();
    let framed = Framed {
        id: &assessment.id,
        title: &assessment.title,
        description: &assessment.promise,
        cover: rendered(move || ui::cover(&introduced)),
        data: carried(carried_assessment(assessment, published), CarriedAssessment::SECTIONS),
        privacy: words::privacy(),
    };
    shell::shell(&framed, parts)
}

/// The complete page of `diagnosis`, in the language that is spoken. The assessments it refers to come from `published`.
pub fn diagnosis(diagnosis: &Diagnosis, published: &[Assessment], parts: &Parts<'_>) -> String {
    let content = CarriedDiagnosis { diagnosis: diagnosis.clone(), measures: Measures::among(published) };
    let introduced = diagnosis.clone();
    let [sealed, _, stored] = words::privacy();
    let framed = Framed {
        id: &diagnosis.id,
        title: &diagnosis.title,
        description: &diagnosis.promise,
        cover: rendered(move || ui::diagnosis::cover(&introduced)),
        data: carried(content, CarriedDiagnosis::SECTIONS),
        privacy: [sealed, words::diagnosis_told(), stored],
    };
    shell::shell(&framed, parts)
}

/// The complete page of all results in one place, in the language that is spoken.
pub fn overview(diagnosis: &Diagnosis, published: &[Assessment], parts: &Parts<'_>) -> String {
    let [sealed, _, stored] = words::privacy();
    let framed = Framed {
        id: ui::overview::FOLDER,
        title: words::overview::title(),
        description: words::overview::promise(),
        cover: rendered(ui::overview::cover),
        data: carried(CarriedOverview::of(published, diagnosis), CarriedOverview::SECTIONS),
        privacy: [sealed, words::overview::overview_told(), stored],
    };
    shell::shell(&framed, parts)
}

/// `content` beside the texts that its program uses, as the page carries them.
fn carried(content: impl Serialize, sections: &[&str]) -> String {
    data::write(&Carried { language: words::spoken().clone().with_sections(sections), content })
}

fn carried_assessment(assessment: &Assessment, published: &[Assessment]) -> CarriedAssessment {
    let title = |related: &Related| {
        let other = published.iter().find(|other| other.id == related.id);
        other.map(|other| other.title.clone())
    };
    CarriedAssessment { assessment: assessment.clone(), related: assessment.related.iter().map(title).collect() }
}
