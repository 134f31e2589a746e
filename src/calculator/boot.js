// Loads and starts the calculator. Without it, the page stays a worked example.
"use strict";

wasm_bindgen({ module_or_path: document.currentScript.dataset.wasm }).catch((error) => {
  document.getElementById("failed").hidden = false;
  console.error("delivery-assessments: the calculator could not be started. Publish the folder as it was built, and see what changes or forbids its WebAssembly (" + error.message + ").");
});
