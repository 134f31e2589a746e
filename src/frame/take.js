// What a visitor takes along, where asking the browser is not enough to know what came of it. For output.rs.
"use strict";

const take = (() => {
  // Where the page around allows no clipboard, Chromium would write an error into its console for each attempt.
  if (document.featurePolicy?.allowsFeature("clipboard-write") === false) Reflect.deleteProperty(Navigator.prototype, "clipboard");

  /**
   * Copies as it was done before there was a clipboard, which works in every sandbox. What had focus has it again. If even
   * that is refused, the text is selected where it stands on the page, to be copied by hand.
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

  /** Browsers give no clipboard to a page that came by plain HTTP, and may refuse it to others. */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch (refusal) {
      if (!copyByField(text)) throw refusal;
    }
  }

  // Who comes to a text that is there to be copied finds it selected: also by pointer, which first puts the caret there.
  addEventListener("focusin", ({ target }) => target.matches?.(".copied") && setTimeout(() => getSelection().selectAllChildren(target)));

  /** Resolves when the print dialog comes, and rejects if it does not. Some browsers have none, others ask the visitor first. */
  function print() {
    return new Promise((resolve, reject) => {
      addEventListener("beforeprint", resolve, { once: true });
      setTimeout(reject, 1000);
      window.print();
    });
  }

  // Whoever prints the page by keyboard means what is in this frame, and not the window around it.
  const printAnyway = () => print().catch(() => {});
  place.on("print", printAnyway);
  addEventListener("keydown", (event) => {
    if (place.isFramed || event.code !== "KeyP" || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    printAnyway();
  });

  /** Saves a file. Its address is given back, but not at once: some browsers begin to save a moment later. */
  async function save(name, type, content) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 40000);
  }

  /** Draws `svg`, of 1200 by 630 pixels, on a canvas, and saves that as PNG. An address by data: is no request. */
  async function draw(name, svg) {
    const image = new Image();
    image.src = "data:image/svg+xml," + encodeURIComponent(svg);
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: 1200, height: 630 });
    canvas.getContext("2d").drawImage(image, 0, 0);
    await save(name, "image/png", await new Promise((resolve) => canvas.toBlob(resolve)));
  }

  return { copy, print, save, draw };
})();
