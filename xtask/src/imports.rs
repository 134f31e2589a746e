//! `cargo xtask imports`: everything that each built program can ask of the browser. WebAssembly can reach only what it
//! imports, so a new way out of the page shows up here before it can be used.

use crate::programs::{self, Program};
use crate::project;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use wasmparser::{Parser, Payload};

/// Ways out of a page. Outside the imports, the glue may mention them only if the program's list says so.
const WAYS_OUT: [&str; 12] = [
    "fetch(",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "WebTransport",
    "sendBeacon",
    "Worker",
    "RTC",
    "import(",
    "open(",
    "eval(",
    "new Function",
];

/// Prints the imports of each program.
pub fn print() -> Result<()> {
    for program in programs::ALL {
        println!("# {}", program.name);
        built(program)?.iter().for_each(|import| println!("{import}"));
    }
    Ok(())
}

/// Fails with every difference if a program imports anything that its list does not allow, or the other way round.
pub fn check() -> Result<()> {
    let differences = programs::ALL.into_iter().map(differences_of).collect::<Result<Vec<_>>>()?.concat();
    ensure!(differences.is_empty(), "{}", differences.join("\n"));
    Ok(())
}

fn differences_of(program: Program) -> Result<Vec<String>> {
    let file = program.allowed_imports();
    let allowed = fs::read_to_string(project::path(&file)).with_context(|| format!("there is no {file}"))?;
    Ok(differences(&file, &built(program)?, &reasons(&file, &allowed)?))
}

fn built(program: Program) -> Result<BTreeSet<String>> {
    let names = names(&program.wasm()?)?;
    let glue = fs::read_to_string(program.glue()).context("the site is not built: run `cargo xtask build`")?;
    let Glue { imports, rest } = Glue::read(&glue)?;
    let known: BTreeSet<String> = imports.iter().map(|import| import.name.to_owned()).collect();
    ensure!(
        names == known,
        "{}: the WebAssembly and its glue do not belong together: run `cargo xtask build`",
        program.name
    );
    let ways_out = rest.lines().filter(|line| WAYS_OUT.iter().any(|way| line.contains(way)));
    let calls = imports.iter().map(|import| call(&import.lines));
    Ok(calls.chain(ways_out.map(|line| format!("glue: {}", line.trim()))).collect())
}

/// The names of the functions that `wasm` imports.
fn names(wasm: &[u8]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                names.insert(import?.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// The JavaScript around the WebAssembly.
struct Glue<'a> {
    imports: Vec<Import<'a>>,
    /// The rest of the code.
    rest: String,
}

/// A function that the glue provides to the WebAssembly.
struct Import<'a> {
    name: &'a str,
    lines: Vec<&'a str>,
}

impl<'a> Glue<'a> {
    fn read(glue: &'a str) -> Result<Self> {
        const SHAPE: &str = "the glue does not look as expected: see what this version of wasm-bindgen writes";
        let (before, imports) = glue.split_once("const import0 = {").context(SHAPE)?;
        let (imports, after) = imports.split_once("\n        };\n").context(SHAPE)?;
        let mut read: Vec<Import> = Vec::new();
        for line in imports.lines() {
            let line = line.strip_prefix("            ").unwrap_or(line);
            match line.split_once(": function(") {
                Some((name, rest)) if !line.starts_with(' ') => read.push(Import { name, lines: vec![rest] }),
                _ => read.last_mut().into_iter().for_each(|import| import.lines.push(line)),
            }
        }
        Ok(Self { imports: read, rest: format!("{before}{after}") })
    }
}

/// What an import does, in one line of JavaScript, without the code that converts values between the two languages.
/// Unrecognized code stays, so that somebody notices it.
fn call(body: &[&str]) -> String {
    let lines = body.iter().skip(1).map(|line| line.trim()).filter(|line| !is_carriage(line));
    let text = lines.collect::<Vec<_>>().join(" ");
    let text = text.replace("const ret = ", "").replace("result = ", "");
    let text = text.trim_end_matches("return ret;").trim().trim_end_matches(';');
    abstracted(text)
}

fn is_carriage(line: &str) -> bool {
    let begins = [
        "//",
        "}",
        "try {",
        "let deferred",
        "deferred",
        "wasm.__wbindgen_free",
        "getDataViewMemory0()",
        "const ptr",
        "const len",
        "var ptr",
        "var len",
        "return ret",
        "return isLikeNone(ret)",
        "let result;",
        "result = false",
        "const ret = result",
        "table.set(",
    ];
    begins.iter().any(|begin| line.starts_with(begin))
}

/// The code with `_` for each value that comes from the WebAssembly.
fn abstracted(code: &str) -> String {
    let mut text = String::new();
    for part in code.split_inclusive(|character: char| !(character.is_alphanumeric() || character == '_')) {
        let word = part.trim_end_matches(|character: char| !(character.is_alphanumeric() || character == '_'));
        let is_value = word.strip_prefix("arg").is_some_and(|rest| rest.parse::<u8>().is_ok());
        let is_closure = word.starts_with("wasm_bindgen_") && word.contains("__convert__closures");
        text.push_str(if is_value || is_closure { "_" } else { word });
        text.push_str(&part[word.len()..]);
    }
    let shapes =
        [("getStringFromWasm0(_, _)", "_"), ("_ === 0 ? undefined : _", "_"), ("_ >>> 0", "_"), ("_ !== 0", "_")];
    shapes.into_iter().fold(text, |text, (shape, short)| text.replace(shape, short))
}

/// The lines of the list without their reasons.
fn reasons(file: &str, list: &str) -> Result<BTreeSet<String>> {
    let lines = list.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let read = |line: &str| {
        let (call, reason) = line.split_once("  # ").unwrap_or((line, ""));
        ensure!(!reason.trim().is_empty(), "{file}: `{line}` has no reason: write it after two spaces and `# `");
        Ok(call.trim().to_owned())
    };
    lines.map(read).collect()
}

fn differences(file: &str, built: &BTreeSet<String>, allowed: &BTreeSet<String>) -> Vec<String> {
    let new = built.difference(allowed).map(|call| {
        format!("the WebAssembly now imports `{call}`: avoid it, or add it to {file} with the reason why nothing leaves the page through it")
    });
    let gone =
        allowed.difference(built).map(|call| format!("`{call}` is not imported any more: remove it from {file}"));
    new.chain(gone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "let wasm_bindgen = (function(exports) {
        const import0 = {
            __proto__: null,
            __wbg_add_f2d2: function() { return handleError(function (arg0, arg1, arg2, arg3) {
                arg0.add(getStringFromWasm0(arg1, arg2), arg3 !== 0);
            }, arguments); },
            __wbg_new_bdf6: function(arg0) {
                const ret = new XMLHttpRequest(arg0);
                return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
            },
            __wbg_value_f610: function(arg0, arg1) {
                const ret = arg1.value;
                const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                const len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            },
        };
        fetch(it);
    })";

    #[track_caller]
    fn set(lines: &[&str]) -> BTreeSet<String> {
        lines.iter().map(|&line| line.to_owned()).collect()
    }

    #[test]
    fn an_import_is_told_by_what_it_does() {
        let Glue { imports, rest } = Glue::read(GLUE).expect("it has the shape");
        let calls: Vec<String> = imports.iter().map(|import| call(&import.lines)).collect();
        assert_eq!(calls, ["_.add(_, _)", "new XMLHttpRequest(_)", "_.value"]);
        assert!(rest.contains("fetch(it)") && !rest.contains("XMLHttpRequest"), "{rest}");
    }

    #[test]
    fn what_is_new_and_what_is_gone_is_named() {
        let differences = differences("it", &set(&["_.click()", "fetch(_)"]), &set(&["_.click()", "_.print()"]));
        assert!(differences[0].starts_with("the WebAssembly now imports `fetch(_)`"), "{differences:?}");
        assert!(differences[1].starts_with("`_.print()` is not imported any more"), "{differences:?}");
    }

    #[test]
    fn nothing_is_allowed_without_a_reason() {
        assert_eq!(reasons("it", "# why\n\n_.key  # keys\n").expect("it has a reason"), set(&["_.key"]));
        assert!(reasons("it", "_.key\n").is_err());
    }
}
