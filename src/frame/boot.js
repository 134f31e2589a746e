// The last script of the page: takes the WASM that the first one asked for, and starts it.
"use strict";

(async () => {
  try {
    const response = await page.arriving;
    if (!response.ok) throw new Error("the server answered " + response.status);
    const isWasm = (response.headers.get("content-type") || "").startsWith("application/wasm");
    const module = isWasm ? await WebAssembly.compileStreaming(response) : await WebAssembly.compile(await response.arrayBuffer());
    if (!isWasm) console.warn("delivery-assessments: serve " + page.wasm + " as application/wasm; as it is, it starts later than it could.");
    await wasm_bindgen(module, page.watch);
  } catch (error) {
    page.fail("load", page.wasm + " could not be started. Check that the file is there, that it may be fetched (Access-Control-Allow-Origin: *), and that nothing in between changes or forbids it (" + error.message + ").");
    return;
  }
  page.ready();
})();
