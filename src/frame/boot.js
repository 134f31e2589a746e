// The last script of the page: starts the WebAssembly that the shell has fetched.
"use strict";

(async () => {
  const { arriving, watch, fail, ready } = page; // throws if an earlier script has failed
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
