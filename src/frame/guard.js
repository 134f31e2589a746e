// The first script of the page. It narrows what the page may ask for, and it is there when something breaks.
"use strict";

const page = (() => {
  const root = document.documentElement;
  const wasm = new URL(document.currentScript.dataset.wasm, document.baseURI).href;
  const isFramed = parent !== window;
  let isReady = false;
  let pressed;

  // From here on the page can reach one address, its own WASM; the seal then takes that away too.
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  // The others are named because a prefetch goes by the loosest of all.
  policy.content = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; " +
    "img-src data: blob:; require-trusted-types-for 'script'; trusted-types 'none'; " +
    "connect-src " + wasm.replace(/[;,]/g, encodeURIComponent);
  document.head.append(policy);

  // WebRTC ignores every policy, so that nothing may keep its constructors.
  for (const name of Object.getOwnPropertyNames(window)) {
    if (/^(webkit|moz)?RTC/.test(name)) delete window[name];
  }

  // A new window would bring them back, and a policy lets empty frames be; nor does it mind a link that only looks up or
  // greets a server. So nothing here makes one: not as an element, not from a text (trusted types), not as a tab.
  for (const [{ prototype }, name] of [[Document, "createElement"], [Document, "createElementNS"], [DOMImplementation, "createDocument"]]) {
    const make = prototype[name];
    prototype[name] = function (...given) {
      const made = make.apply(this, given);
      if (/^(i?frame|object|embed|link)$/.test((made.documentElement || made).localName)) throw new TypeError("not in a sealed page");
      return made;
    };
  }
  for (const [owner, name] of [[window, "open"], [window, "XSLTProcessor"], [Document.prototype, "open"], [CustomElementRegistry.prototype, "define"]]) {
    delete owner[name];
  }

  // No policy stops a page from leaving for an address. Where the browser asks first, only the visitor's press leads away,
  // and only a file made here is saved.
  window.navigation?.addEventListener("navigate", (event) => {
    const { userInitiated, hashChange, navigationType, destination } = event;
    const isWanted = userInitiated || hashChange || navigationType === "reload" || destination.url.startsWith("blob:");
    if (!isWanted) event.preventDefault();
  });

  const theme = new URLSearchParams(location.hash.slice(1)).get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (isFramed) {
    root.dataset.framed = "";
    // The cover fills the box that the host reserved; in pixels, because the viewport follows the page later on.
    root.style.setProperty("--box", innerHeight + "px");
  }

  function post(type, detail) {
    if (isFramed) parent.postMessage({ source: "delivery-assessments", v: 1, type, ...detail }, "*");
  }

  /** Shows the visitor the sentence for `kind` ("load" or "crash") and tells the site owner why. */
  function fail(kind, message) {
    if (root.dataset.failed) return;
    root.dataset.failed = kind;
    const panel = document.getElementById("failure");
    panel.querySelector("[data-when=" + kind + "]").hidden = false;
    panel.querySelector("a").href = location.href;
    panel.hidden = false;
    document.getElementById("app").hidden = true;
    if (isFramed) post("error", { message, height: panel.offsetHeight });
    else console.error("delivery-assessments: " + message);
  }

  // A trap in the WASM arrives here. So do the mistakes of scripts that a browser extension put into the page: they are
  // none of ours, and have no WASM on their stack.
  function crash(event) {
    const error = event.error || event.reason;
    if (!(error instanceof WebAssembly.RuntimeError) && !/wasm/.test(error && error.stack)) return;
    event.preventDefault();
    fail("crash", "the assessment stopped (" + error.message + "). Please report this with the assessment's name.");
  }
  addEventListener("error", crash);
  addEventListener("unhandledrejection", crash);

  // Start can be pressed before the WASM is there: it is kept, and carried out then.
  addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (isReady || !button) return;
    pressed = button;
    const waiting = document.querySelector("[data-waiting]");
    waiting.textContent = waiting.dataset.waiting;
  });

  // A result link pasted over this page's address changes the fragment only; whoever does that wants to see the result.
  addEventListener("hashchange", () => location.hash.startsWith("#result=") && location.reload());

  function ready() {
    isReady = true;
    post("ready");
    if (pressed) pressed.click();
  }

  post("hello", { title: document.title });
  return { wasm, fail, ready };
})();
