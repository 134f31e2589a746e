//! The JavaScript around the WebAssembly, without the way in which it would load that by itself: a page that has its own does
//! not need a second, which fetches.

use crate::programs::Program;
use anyhow::{Context, Result};
use std::fs;

/// How wasm-bindgen finds out where the program is. A page that came as a text has no address to begin with.
const ADDRESS: &str = "    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }
";

/// Where wasm-bindgen's own way begins and ends.
const BEGIN: &str = "    async function __wbg_load(";
const END: &str = "    return Object.assign(__wbg_init, { initSync }, exports);\n";

/// Instead: starts a compiled module. All calls into it go through what `watch` makes of its exports.
const START: &str = "    return async (module, watch) => {
        const { exports } = await WebAssembly.instantiate(module, __wbg_get_imports());
        return __wbg_finalize_init({ exports: watch(exports) }, module);
    };\n";

/// Takes it out of what is served of `program`.
pub(super) fn leave_loading_out(program: Program) -> Result<()> {
    let file = program.served_glue();
    let glue = fs::read_to_string(&file)?;
    let glue = without_loading(&glue)
        .context("the glue has another shape than expected: see how wasm-bindgen writes it now")?;
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
