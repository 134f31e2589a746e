//! Removes from the JavaScript that wasm-bindgen generates what our pages do not use: they load the WebAssembly themselves, which this
//! code would fetch a second way.

use crate::programs::Program;
use anyhow::{Context, Result};
use std::fs;

/// How wasm-bindgen determines its own address. A page made from text has none.
const ADDRESS: &str = "    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }
";

/// What stands in for a method that every browser has since 2021.
const FOR_OLD_BROWSERS: &str = "    if (!('encodeInto' in cachedTextEncoder)) {
        cachedTextEncoder.encodeInto = function (arg, view) {
            const buf = cachedTextEncoder.encode(arg);
            view.set(buf);
            return {
                read: arg.length,
                written: buf.length
            };
        };
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
pub(super) fn leave_unused_out(program: Program) -> Result<()> {
    let file = program.served_glue();
    let glue = fs::read_to_string(&file)?;
    let glue =
        shortened(&glue).context("the glue does not look as expected: see what this version of wasm-bindgen writes")?;
    Ok(fs::write(file, glue)?)
}

fn shortened(glue: &str) -> Option<String> {
    let (head, rest) = glue.split_once(ADDRESS)?;
    let (before, rest) = rest.split_once(FOR_OLD_BROWSERS)?;
    let (between, rest) = rest.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some([head, before, between, START, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_page_uses_is_left_out() {
        let loading = [BEGIN, "module) { fetch(module) }\n", END].concat();
        let glue = [ADDRESS, "let a = 1;\n", FOR_OLD_BROWSERS, "let b = 2;\n", &loading, "})({});\n"].concat();
        assert_eq!(shortened(&glue), Some(["let a = 1;\nlet b = 2;\n", START, "})({});\n"].concat()));
    }

    #[test]
    fn another_shape_is_noticed() {
        assert_eq!(shortened("let a = 1;\n"), None);
    }
}
