// What the page does without the app: its height on the host, early presses on Start, keys, printing, and failure messages.
import { address, isFramed, link, on, post } from "./place.js";
import * as seal from "./seal.js";

const root = document.documentElement;
let isReady = false;
let pressed;

// Resolves when the shell sends the WebAssembly or an error; boot.js waits for it.
export const arriving = new Promise((resolve) => on("program", resolve));

if (isFramed) {
  // The cover fills the space that the host reserved, which changes with its width. The height is set in pixels because, after
  // the first press, the frame's height follows the page's and must not feed back into it.
  const fill = () => root.style.setProperty("--box", innerHeight + "px");
  fill();
  addEventListener("resize", fill);
  const onPress = () => {
    removeEventListener("resize", fill);
    measuring.disconnect();
  };
  for (const kind of ["pointerdown", "keydown", "click"]) addEventListener(kind, onPress, true);
}

/** Shows the visitor the sentence for `kind` ("load", "seal", or "crash"), and tells the site owner the reason. */
export function fail(kind, message) {
  if (root.dataset.failed) return;
  root.dataset.failed = kind;
  const panel = document.getElementById("failure");
  panel.querySelector("[data-when=" + kind + "]").hidden = false;
  panel.querySelector("a").href = address() + (link() && "#" + link());
  panel.hidden = false;
  document.querySelector("main").hidden = true;
  if (document.hasFocus()) panel.focus({ preventScroll: true });
  if (!isFramed) return console.error("delivery-assessments: " + message);
  post("error", { message });
  new ResizeObserver(() => post("height", { height: panel.offsetHeight })).observe(panel);
}

// Every error in the page reaches `crash`, including those of browser extensions and of their WASM. An error is ours only if our
// WASM threw it in the same task. Nothing else distinguishes them: each engine formats stack traces differently, and WebKit hides
// error details from a frame without an origin.
let escaped;

/** Wraps the functions that the WASM exports, so that an error that one throws is remembered in `escaped`. */
export function watch(exports) {
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

// A press on Start before the WASM has arrived is remembered and repeated later. Any press also clears an old error message.
addEventListener("click", (event) => {
  const button = event.target.closest("#app button");
  if (!button) return;
  document.querySelector(".problem").textContent = "";
  if (isReady) return;
  pressed = button;
  const waiting = document.querySelector("[data-waiting]");
  waiting.textContent = waiting.dataset.waiting;
}, true);

// A browser scrolls the pages around a frame to the element that gets focus in it, and the host sees how far: it could tell which
// answer that is. So in a frame, a list of answers is a single stop for Tab. The browser scrolls to the list, which is the same
// for every answer; from there focus goes on to an answer, and from one answer to the next, without scrolling the host.
const ARROWS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const answersIn = (list) => [...list.querySelectorAll("input, button")];

/** Moves focus to an answer, and scrolls to it in this frame only, if the frame is lower than its page. */
function focusOn(answer) {
  answer.focus({ preventScroll: true });
  const { top, bottom } = answer.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy(0, (top + bottom - innerHeight) / 2);
}

// Assistive technology moves focus to an answer without a key. With these scroll margins, each answer is as large as its list for a
// browser that scrolls to it. Chromium ignores them while it decides whether the answer is out of sight; Firefox does not scale them
// where the host enlarges the frame, so there the style sheet sets larger ones.
const sizes = new ResizeObserver((entries) => {
  for (const list of new Set(entries.map(({ target }) => target.closest(".rows")))) {
    if (!list) continue; // it is gone
    const all = list.getBoundingClientRect();
    for (const answer of answersIn(list)) {
      const { top, right, bottom, left } = answer.getBoundingClientRect();
      answer.style.scrollMargin = [top - all.top, all.right - right, all.bottom - bottom, left - all.left].map((pixels) => pixels + "px").join(" ");
    }
  }
});

/** Makes each list of answers that has no focus a stop for Tab, instead of its answers. */
function gather() {
  for (const list of document.querySelectorAll(".rows")) {
    if (list.contains(document.activeElement)) continue;
    list.tabIndex = 0;
    sizes.observe(list);
    for (const answer of answersIn(list)) {
      answer.tabIndex = -1;
      sizes.observe(answer);
    }
  }
}

if (isFramed) {
  gather();
  new MutationObserver(gather).observe(document.getElementById("app"), { childList: true, subtree: true });
  addEventListener("focusin", ({ target, relatedTarget }) => {
    const list = target.closest(".rows");
    if (!list) return;
    list.tabIndex = -1;
    if (target !== list) return;
    const answers = answersIn(list);
    const isFromBehind = relatedTarget && list.compareDocumentPosition(relatedTarget) & Node.DOCUMENT_POSITION_FOLLOWING;
    focusOn(answers.find(({ checked }) => checked) ?? answers.at(isFromBehind ? -1 : 0));
  });
  addEventListener("focusout", ({ target, relatedTarget }) => {
    const list = target.closest(".rows");
    if (list && !list.contains(relatedTarget)) list.tabIndex = 0;
  });
  addEventListener("keydown", (event) => {
    const { target, key } = event;
    const list = target.closest(".rows, .levels");
    const isRadio = target.type === "radio";
    const step = isRadio ? ARROWS[key] : key === "Tab" && (event.shiftKey ? -1 : 1);
    if (!list || !step || event.ctrlKey || event.altKey || event.metaKey) return;
    const answers = answersIn(list);
    const index = answers.indexOf(target) + step;
    const next = isRadio ? answers.at(index % answers.length) : answers[index];
    if (!next) return;
    event.preventDefault();
    focusOn(next);
    if (isRadio) next.click();
  });
}

// A digit chooses an answer (question.rs). Focus follows, so that an arrow key goes on from there and screen readers say what is
// chosen.
addEventListener("keydown", ({ target, key, ctrlKey, altKey, metaKey }) => {
  if (ctrlKey || altKey || metaKey || !target.closest("fieldset")) return;
  const answer = document.getElementsByName("answer")[key - 1];
  setTimeout(() => answer && focusOn(answer));
});

// A way to a part of the snapshot leads to the heading that is called the same.
addEventListener("click", ({ target }) => {
  const way = target.closest("[name=way]");
  const heading = way && [...document.querySelectorAll("section > h2")].find(({ textContent }) => textContent === way.textContent);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
});

// An Escape in a frame closes no dialog around it. So the loader is told, of one that nothing here has used.
addEventListener("keydown", ({ key, isComposing, defaultPrevented }) => {
  if ("dialog" in root.dataset && key === "Escape" && !isComposing && !defaultPrevented) post("escape");
});

// Everything is unfolded for printing, and folded again afterward.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll(":is(.snapshot, .overview) details:not([open])")];
  for (const details of folded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of folded) details.open = false;
});

export const sealed = new Promise((resolve) => document.addEventListener("sealed", resolve));

/** Closes the seal. The app waits for the event "sealed" before it takes over the cover. */
export function ready() {
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

// Before the first press, only the cover's height is told, and only where it is needed. WordPress hides a frame until then. A busy
// browser may run this before it has laid out the page, and then measures 0; one that shows no part of the frame may never observe
// anything.
const main = document.querySelector("main");
let tallest = 0;
const measure = () => {
  const height = main.offsetHeight;
  if (!main.querySelector(".cover")) return;
  if (height > tallest && root.dataset.place === "wordpress") post("cover", { height: (tallest = height) });
  // The space that the host reserved is for the usual size of text. Who set a larger one in the browser needs more of it.
  if (height > innerHeight && parseFloat(getComputedStyle(root).fontSize) > 16) post("height", { height });
};
const measuring = new ResizeObserver(measure);
if (isFramed) {
  measure();
  measuring.observe(main);
}
