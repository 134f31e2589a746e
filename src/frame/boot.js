// The last part of the page's script: takes the options, and starts the WebAssembly that the shell has fetched.
import { wasm_bindgen } from "glue"; // made by the build
import { arriving, fail, ready, watch } from "./guard.js";
import { takeOptions } from "./options.js";
import { isFramed, isHosted, options } from "./place.js";

takeOptions(options, isFramed, isHosted);

(async () => {
  document.getElementById("stalled").remove();
  const { program, carried, problem, uninvited } = await arriving;
  if (uninvited) return fail("seal", uninvited + " came with the page, by a response header (see cargo xtask headers) or an extension, so it does not start.");
  try {
    if (problem) throw new Error(problem);
    document.getElementById("carried").textContent = carried;
    await wasm_bindgen(await WebAssembly.compile(program), watch);
  } catch (error) {
    return fail("load", "the program could not be started. Check that the file is there, that it may be fetched (Access-Control-Allow-Origin: *), and that nothing in between changes or forbids it (" + error.message + ").");
  }
  ready();
})();
