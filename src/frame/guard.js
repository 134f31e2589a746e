// What the page does without the app: its theme, a press that comes too early, a sentence when something breaks.
"use strict";

const page = (() => {
  const root = document.documentElement;
  const { isFramed, post } = place;
  let isReady = false;
  let pressed;

  // What the shell says of the program: boot.js waits for it.
  const arriving = new Promise((resolve) => place.on("program", resolve));

  if (isFramed) {
    // The cover fills the box that the host reserved, which changes with its width; in pixels, because the viewport follows
    // the page from the first press on.
    const fill = () => root.style.setProperty("--box", innerHeight + "px");
    fill();
    addEventListener("resize", fill);
    for (const kind of ["pointerdown", "keydown", "click"]) addEventListener(kind, () => removeEventListener("resize", fill), true);
  }

  /** Shows the visitor the sentence for `kind` ("load", "seal", or "crash") and tells the site owner why. */
  function fail(kind, message) {
    if (root.dataset.failed) return;
    root.dataset.failed = kind;
    const panel = document.getElementById("failure");
    panel.querySelector("[data-when=" + kind + "]").hidden = false;
    panel.querySelector("a").href = place.address() + (place.link() && "#" + place.link());
    panel.hidden = false;
    document.querySelector("main").hidden = true;
    if (!isFramed) return console.error("delivery-assessments: " + message);
    post("error", { message });
    new ResizeObserver(() => post("height", { height: panel.offsetHeight })).observe(panel);
  }

  // Every error of the page arrives at `crash`, those of browser extensions and of their WASM too. Ours came out of our own
  // WASM in the same turn: nothing else tells them apart, because each engine writes another stack, and WebKit keeps to itself
  // what went wrong in a frame without an origin.
  let escaped;

  /** The exports of the WASM, whose functions remember what gets out of them. */
  function watch(exports) {
    const watched = (call) => (...given) => {
      try {
        return call(...given);
      } catch (error) {
        escaped = { error };
        setTimeout(() => (escaped = undefined));
        throw error;
      }
    };
    const entries = Object.entries(exports).map(([name, value]) => [name, typeof value === "function" ? watched(value) : value]);
    return Object.fromEntries(entries);
  }

  function crash(event) {
    const error = event.error ?? event.reason;
    if (!escaped || (error && error !== escaped.error)) return;
    event.preventDefault();
    fail("crash", "the assessment stopped (" + escaped.error + "). Please report this with the assessment's name.");
  }
  addEventListener("error", crash);
  addEventListener("unhandledrejection", crash);

  // Start can be pressed before the WASM is there: it is kept, and carried out then. Whoever goes on has read what was wrong.
  addEventListener("click", (event) => {
    const button = event.target.closest("#app button");
    if (!button) return;
    document.querySelector(".problem").textContent = "";
    if (isReady) return;
    pressed = button;
    const waiting = document.querySelector("[data-waiting]");
    waiting.textContent = waiting.dataset.waiting;
  }, true);

  // A browser scrolls the pages around a frame to what gets focus in it, and the host sees how far: it could count the keys
  // up to an answer. So the keys that lead from one answer to the next are carried out here, and scroll nothing. The style
  // sheet gives all answers to a question one place, so that the way in tells nothing either.
  const ARROWS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  addEventListener("keydown", (event) => {
    const { target, key } = event;
    const isRadio = target.type === "radio";
    const step = isRadio ? ARROWS[key] : key === "Tab" && (event.shiftKey ? -1 : 1);
    if (!isFramed || !step || !target.name || event.ctrlKey || event.altKey || event.metaKey) return;
    const answers = [...document.getElementsByName(target.name)];
    const index = answers.indexOf(target) + step;
    const next = isRadio ? answers.at(index % answers.length) : answers[index];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    if (isRadio) next.click();
  });

  // On paper everything is open, and afterwards as it was.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll(".snapshot details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });

  const sealed = new Promise((resolve) => document.addEventListener("sealed", resolve));

  /** Closes the seal. Only then does the app, which waits for this event, take the cover over. */
  function ready() {
    try {
      seal.close();
      document.dispatchEvent(new Event("sealed"));
    } catch (error) {
      return fail("seal", "the page could not be sealed, so it does not start (" + error.message + "). Publish the folder as it was built, and see what changes it on the way.");
    }
    isReady = true;
    post("ready");
    if (pressed) pressed.click();
  }

  post("hello");
  post("cover", { height: document.querySelector("main").offsetHeight });
  return { arriving, sealed, watch, fail, ready };
})();
