//! Removes the loading code from the JavaScript that wasm-bindgen generates: our pages load the WebAssembly themselves, and
//! this code would fetch it a second way.

use crate::programs::Program;
use anyhow::{Context, Result};
use std::fs;

/// How wasm-bindgen determines its own address. A page made from text has none.
const ADDRESS: &str = "    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }
";

/// Where wasm-bindgen's loading code begins and ends.
const BEGIN: &str = "    async function __wbg_load(";
const END: &str = "    return Object.assign(__wbg_init, { initSync }, exports);\n";

/// Its replacement, which starts a compiled module. All calls into it go through `watch`.
const START: &str = "    return async (module, watch) => {
        const { exports } = await WebAssembly.instantiate(module, __wbg_get_imports());
        return __wbg_finalize_init({ exports: watch(exports) }, module);
    };\n";

/// Removes the loading code from the published glue of `program`.
pub(super) fn leave_loading_out(program: Program) -> Result<()> {
    let file = program.served_glue();
    let glue = fs::read_to_string(&file)?;
    let glue = without_loading(&glue)
        .context("the glue does not look as expected: see what this version of wasm-bindgen writes")?;
    Ok(fs::write(file, glue)?)
}

fn without_loading(glue: &str) -> Option<String> {
    let (head, rest) = glue.split_once(ADDRESS)?;
    let (before, rest) = rest.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some([head, before, START, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fetches_is_left_out() {
        let glue = [ADDRESS, "let a = 1;\n", BEGIN, "module) { fetch(module) }\n", END, "})({});\n"].concat();
        assert_eq!(without_loading(&glue), Some(["let a = 1;\n", START, "})({});\n"].concat()));
    }

    #[test]
    fn another_shape_is_noticed() {
        assert_eq!(without_loading("let a = 1;\n"), None);
    }
}
