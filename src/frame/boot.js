// The last script of the page: takes the WASM that the first one asked for, and starts it.
"use strict";

(async () => {
  const { wasm, arriving, watch, fail, ready } = page; // where the first script has failed, all ends here
  document.getElementById("stalled").remove();
  try {
    const response = await arriving;
    if (!response.ok) throw new Error("the server answered " + response.status);
    const isWasm = (response.headers.get("content-type") || "").startsWith("application/wasm");
    const module = isWasm ? await WebAssembly.compileStreaming(response) : await WebAssembly.compile(await response.arrayBuffer());
    if (!isWasm) console.warn("delivery-assessments: serve " + wasm + " as application/wasm; as it is, it starts later than it could.");
    await wasm_bindgen(module, watch);
  } catch (error) {
    fail("load", wasm + " could not be started. Check that the file is there, that it may be fetched (Access-Control-Allow-Origin: *), and that nothing in between changes or forbids it (" + error.message + ").");
    return;
  }
  ready();
})();
