//! Shortens the names that the WebAssembly and its JavaScript glue use for each other.
//!
//! wasm-bindgen's names describe the function and end in a hash: `__wbg_getAttribute_a2e05fb33c7d5e2f`. Both files contain
//! every such name, and hashes do not compress.

use crate::programs::Program;
use anyhow::{Result, bail, ensure};
use std::collections::BTreeMap;
use std::fs;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, ImportSectionReader, Parser};

/// Writes the published files of `program`, from Trunk's output.
pub(super) fn shorten(program: Program) -> Result<()> {
    let (wasm, glue) = shortened(&program.wasm()?, &fs::read_to_string(program.glue())?)?;
    fs::write(program.served_wasm(), wasm)?;
    Ok(fs::write(program.served_glue(), glue)?)
}

/// `wasm` and its `glue` with short names.
fn shortened(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    ensure!(
        !words(glue).any(is_short),
        "the glue has names that begin with $ itself: find others in xtask/src/site/names.rs"
    );
    let mut module = Module::new();
    let mut names = Names::default();
    if let Err(error) = names.parse_core_module(&mut module, Parser::new(0), wasm) {
        bail!("the WebAssembly cannot be read: {error}");
    }
    let glue: String = words(glue).map(|word| names.short.get(word).map_or(word, String::as_str)).collect();
    Ok((module.finish(), glue.replace(&format!("\"{}\"", names.module), "$")))
}

/// The names found so far.
#[derive(Default)]
struct Names {
    /// The short name of each long one.
    short: BTreeMap<String, String>,
    /// The module name of the glue, which the WebAssembly repeats before each import.
    module: String,
}

impl Names {
    /// Shortens a name, unless the glue might use it for something else too.
    fn shorten(&mut self, long: &str) -> String {
        let is_of_wasm_bindgen = long.starts_with("__") || long.starts_with("wasm_bindgen_");
        if !is_of_wasm_bindgen {
            return long.to_owned();
        }
        let next = format!("${}", self.short.len());
        self.short.entry(long.to_owned()).or_insert(next).clone()
    }
}

impl Reencode for Names {
    type Error = std::convert::Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader,
    ) -> Result<(), Error<Self::Error>> {
        for import in section.into_imports() {
            let import = import?;
            let kind = self.entity_type(import.ty)?;
            import.module.clone_into(&mut self.module);
            imports.import("$", &self.shorten(import.name), kind);
        }
        Ok(())
    }

    fn parse_export(&mut self, exports: &mut ExportSection, export: Export) -> Result<(), Error<Self::Error>> {
        let name = self.shorten(export.name);
        utils::parse_export(self, exports, Export { name: &name, ..export })
    }
}

fn is_short(word: &str) -> bool {
    word.len() > 1 && word.starts_with('$')
}

/// The names in `code`, and the text between them.
fn words(code: &str) -> impl Iterator<Item = &str> {
    let is_in_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let mut rest = code;
    std::iter::from_fn(move || {
        let is_name = rest.chars().next().map(is_in_name)?;
        let end = rest.find(|letter| is_in_name(letter) != is_name).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        rest = behind;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{EntityType, ExportKind, FunctionSection, TypeSection};
    use wasmparser::Payload;

    /// A WebAssembly that imports `import`, and exports it as `export`.
    fn wasm(import: &str, export: &str) -> Vec<u8> {
        let mut module = Module::new();
        let (mut types, mut imports, mut exports) = (TypeSection::new(), ImportSection::new(), ExportSection::new());
        types.ty().function([], []);
        imports.import("./glue.js", import, EntityType::Function(0));
        exports.export(export, ExportKind::Func, 0);
        module.section(&types).section(&imports).section(&FunctionSection::new()).section(&exports);
        module.finish()
    }

    fn names(wasm: &[u8]) -> Vec<String> {
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.expect("it is WebAssembly") {
                Payload::ImportSection(section) => {
                    names.extend(section.into_imports().map(|import| import.expect("it is one").name.to_owned()));
                }
                Payload::ExportSection(section) => {
                    names.extend(section.into_iter().map(|export| export.expect("it is one").name.to_owned()));
                }
                _ => (),
            }
        }
        names
    }

    #[track_caller]
    fn check((import, export, glue): (&str, &str, &str), expected: (&str, &str, &str)) {
        let (wasm, glue) = shortened(&wasm(import, export), glue).expect("both can be read");
        assert_eq!((names(&wasm).concat(), glue.as_str()), ([expected.0, expected.1].concat(), expected.2));
    }

    #[test]
    fn a_name_is_the_same_in_both() {
        check(
            ("__wbg_a_f2d2", "__wbindgen_free", "{ \"./glue.js\": { __wbg_a_f2d2: () => wasm.__wbindgen_free() } }"),
            ("$0", "$1", "{ $: { $0: () => wasm.$1() } }"),
        );
    }

    #[test]
    fn a_name_that_others_may_have_stays() {
        check(("__wbg_a", "memory", "__wbg_a, __wbg_ab, memory"), ("$0", "memory", "$0, __wbg_ab, memory"));
    }

    #[test]
    fn a_glue_that_has_such_names_is_refused() {
        assert!(shortened(&wasm("__wbg_a", "memory"), "`${it}`").is_ok());
        assert!(shortened(&wasm("__wbg_a", "memory"), "let $1").is_err());
    }
}
