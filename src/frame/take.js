// Copying, printing, and saving for output.rs, with the checks that are needed to know whether each succeeded.
import { isFramed, on } from "./place.js";

// If the page around the frame does not allow the clipboard, Chromium would log an error for each attempt.
if (document.featurePolicy?.allowsFeature("clipboard-write") === false) Reflect.deleteProperty(Navigator.prototype, "clipboard");

/**
 * Copies through a text box, which works in every sandbox, and restores focus. If even that is refused, the text is selected
 * where the page shows it, to be copied by hand.
 */
function copyByField(text) {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.className = "unseen";
  field.value = text;
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  focused.focus({ preventScroll: true });
  if (!isCopied) [...document.querySelectorAll(".copied")].find(({ textContent }) => textContent === text)?.focus();
  return isCopied;
}

/** Copies a text. Browsers provide no clipboard to pages served over plain HTTP, and may refuse it to others. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch (refusal) {
    if (!copyByField(text)) throw refusal;
  }
}

// Selects a text to be copied as soon as it gets focus. The timeout is for the pointer, which places the caret first.
addEventListener("focusin", ({ target }) => target.matches?.(".copied") && setTimeout(() => getSelection().selectAllChildren(target)));

/**
 * Prints the page, or only the element with this id: a style sheet has rules for what is marked so. Resolves when the print dialog
 * opens, and rejects if it does not: some browsers have none, others ask the visitor first.
 */
export function print(id = "") {
  const unmark = () => document.querySelector("[data-alone]")?.removeAttribute("data-alone");
  unmark();
  document.getElementById(id)?.setAttribute("data-alone", "");
  addEventListener("afterprint", unmark, { once: true });
  return new Promise((resolve, reject) => {
    addEventListener("beforeprint", resolve, { once: true });
    setTimeout(reject, 1000);
    window.print();
  });
}

// Printing with the keyboard prints this frame's content, not the window around it.
const printAnyway = () => print().catch(() => {});
on("print", printAnyway);
addEventListener("keydown", (event) => {
  if (isFramed || event.code !== "KeyP" || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  printAnyway();
});

/** Saves a file. Its address is revoked later, because some browsers start saving only after a moment. */
export async function save(name, type, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 40000);
}

/**
 * Draws `svg`, 1200 by 630 pixels, on a canvas, with the accent for light paper, and saves it as PNG. A data: address causes no
 * request.
 */
export async function draw(name, svg) {
  const accent = getComputedStyle(document.documentElement).getPropertyValue("--accent");
  const image = new Image();
  image.src = "data:image/svg+xml," + encodeURIComponent(svg.replace("</svg>", "<style>.a{fill:" + accent + "}.n{stroke:" + accent + "}</style></svg>"));
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 1200, height: 630 });
  canvas.getContext("2d").drawImage(image, 0, 0);
  await save(name, "image/png", await new Promise((resolve) => canvas.toBlob(resolve)));
}
