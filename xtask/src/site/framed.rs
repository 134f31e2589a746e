//! The pages of the assessments, of the diagnosis, and of all results in one place, in one language.

use super::oembed::oembed;
use super::{minify, scripts};
use crate::editions::Edition;
use crate::programs::{DIAGNOSIS, OVERVIEW, WIDGET};
use crate::project::{self, PINNED};
use anyhow::{Error, Result};
use delivery_assessments::page::{self, Parts};
use delivery_assessments::site::{File, Settings};
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words;
use std::borrow::Cow;

/// What these pages contain in every language. It is made once for all of them.
#[derive(Default)]
pub struct Inlined {
    /// What those of the assessments contain.
    widget: OfProgram,
    /// What that of the diagnosis contains.
    diagnosis: OfProgram,
    /// What that of all results in one place contains.
    overview: OfProgram,
    shell_style: String,
    shell: String,
    /// In addition, for a language that is written from right to left.
    mirrored_style: String,
    /// In addition, where content is not translated yet.
    untranslated_script: String,
}

/// What the pages of one program contain.
#[derive(Default)]
struct OfProgram {
    /// The WASM's path, relative to the site's first page.
    wasm: String,
    style: String,
    script: String,
}

impl Inlined {
    /// No styles and no scripts, for those who look only at the HTML.
    pub fn nothing() -> Self {
        let program = || OfProgram { wasm: format!("{PINNED}assets/widget.wasm"), ..OfProgram::default() };
        Self { widget: program(), diagnosis: program(), overview: program(), ..Self::default() }
    }

    /// Minified, with the paths of the programs' WASM: of the widget, of the diagnosis, and of the overview.
    pub(super) fn minified([widget, diagnosis, overview]: [Result<String>; 3]) -> Result<Self> {
        let style = |file: &str| minify::style(&project::path(file));
        let script = |file: &str| minify::small_script(&project::path(file));
        let program = |program, wasm: Result<String>, sheet| {
            Ok::<_, Error>(OfProgram { wasm: wasm?, style: style(sheet)?, script: scripts::frame(program)? })
        };
        Ok(Self {
            widget: program(WIDGET, widget, "src/ui/styles.css")?,
            diagnosis: program(DIAGNOSIS, diagnosis, "src/ui/diagnosis/styles.css")?,
            overview: program(OVERVIEW, overview, "src/ui/overview/styles.css")?,
            shell_style: style("src/shell/shell.css")?,
            shell: script("src/shell/shell.js")?,
            mirrored_style: style("src/ui/mirrored.css")?,
            untranslated_script: script("src/frame/untranslated.js")?,
        })
    }
}

/// The pages in the language of `edition`: those that move with every release if `copy` is empty, or those in the folder of this
/// version, which need nothing outside of it, if `copy` is that folder.
pub fn framed(edition: &Edition, inlined: &Inlined, settings: &Settings, copy: &str) -> Vec<File> {
    let (address, folder) = (settings.address.to_string(), edition.folder());
    let up = if folder.is_empty() { "../" } else { "../../" };
    let Edition { language, assessments, diagnosis, .. } = edition;
    let page = |id: &str, own: &OfProgram, page: &dyn Fn(&Parts<'_>) -> String| {
        let untranslated = if id == FOLDER { edition.untranslated_of_all() } else { edition.untranslated(id) };
        let parts = Parts {
            shell_style: &inlined.shell_style,
            shell: &inlined.shell,
            style: &with(&own.style, &inlined.mirrored_style, language.is_mirrored),
            script: &with(&own.script, &inlined.untranslated_script, untranslated.is_some()),
            wasm: &format!("{up}{}", own.wasm.strip_prefix(copy).unwrap_or(&own.wasm)),
            address: &address,
            copy,
            folder: &folder,
            untranslated: untranslated.as_ref(),
        };
        File { name: format!("{copy}{folder}{id}/index.html"), text: language.during(|| page(&parts)) }
    };
    let of_assessments = assessments
        .iter()
        .map(|one| page(&one.id, &inlined.widget, &|parts| page::assessment(one, assessments, parts)));
    let of_diagnosis = page(&diagnosis.id, &inlined.diagnosis, &|parts| page::diagnosis(diagnosis, assessments, parts));
    let of_overview = page(FOLDER, &inlined.overview, &|parts| page::overview(diagnosis, assessments, parts));
    of_assessments.chain([of_diagnosis, of_overview]).collect()
}

/// What other sites ask for when somebody pastes the address of one of these pages there.
pub(super) fn oembeds(edition: &Edition, settings: &Settings, copy: &str) -> Vec<File> {
    let Edition { assessments, diagnosis, .. } = edition;
    let overview = edition.language.during(words::overview::title);
    let titles = assessments.iter().map(|one| (&*one.id, &*one.title));
    let titles = titles.chain([(&*diagnosis.id, &*diagnosis.title), (FOLDER, overview)]);
    titles.map(|(id, title)| oembed(&format!("{copy}{}{id}/", edition.folder()), title, settings)).collect()
}

/// `text`, and `addition` behind it where it `is_needed`.
fn with<'a>(text: &'a str, addition: &str, is_needed: bool) -> Cow<'a, str> {
    if is_needed { Cow::Owned([text, addition].join("\n")) } else { Cow::Borrowed(text) }
}
