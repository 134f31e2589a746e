// What a visitor takes along, where asking the browser is not enough to know what came of it. For output.rs.
"use strict";

const take = (() => {
  // Where the page around allows no clipboard, Chromium would write an error into its console for each attempt.
  if (document.featurePolicy?.allowsFeature("clipboard-write") === false) Reflect.deleteProperty(Navigator.prototype, "clipboard");

  /**
   * Copies as it was done before there was a clipboard, which works in every sandbox. What had focus has it again. If even
   * that is refused, the text is selected where it stands on the page, to be copied by hand.
   */
  function copy(text) {
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
    if (!isCopied) [...document.querySelectorAll("textarea[readonly]")].find(({ value }) => value === text)?.focus();
    return isCopied;
  }

  // Who comes to a text that is there to be copied finds it selected: also by pointer, which first puts the caret there.
  addEventListener("focusin", ({ target }) => target.readOnly && setTimeout(() => target.select()));

  /** Resolves when the print dialog comes, and rejects if it does not. Some browsers have none, others ask the visitor first. */
  function print() {
    return new Promise((resolve, reject) => {
      addEventListener("beforeprint", resolve, { once: true });
      setTimeout(reject, 1000);
      window.print();
    });
  }

  /** Gives a file's address back. Not at once: some browsers begin to save a moment later. */
  function forget(address) {
    setTimeout(() => URL.revokeObjectURL(address), 40000);
  }

  return { copy, print, forget };
})();
