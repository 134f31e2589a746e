// What shows an assessment over the page: a dialog, and a floating button that opens it. Both are at the end of the page, where no
// layout reaches them, and "all: revert" keeps the page's styles off them.
import { make } from "./make.js";

// In a window wider than the dialog there is a gap around it, and its corners are round. On phones it fills the screen.
const GAP = "clamp(0px,100vw - 736px,64px)";
const POPUP = `max-width:736px;height:900px;max-height:calc(100dvh - ${GAP});border-radius:min(12px,${GAP})`;
const SLIDE = "max-width:520px;height:100dvh;max-height:none;margin-inline:auto 0";

const put = (element) => document.documentElement.appendChild(element);

// The border can be seen where the system sets the colors.
const createButton = (style, properties) =>
  make("button", { style: `all:revert;min-width:44px;height:44px;border:1px solid #0000;border-radius:22px;cursor:pointer;${style}`, ...properties });

/** Puts a closed dialog into the page. First in it is the button that closes it. */
export const putDialog = (mode, scheme) => {
  const dialog = make("dialog", {
    ariaLabel: texts.frame_title,
    lang: texts.language,
    // A press beside it closes it. Not every browser knows closedBy="any" yet.
    onclick({ target, offsetX, offsetY }) {
      if (target === dialog && (offsetX < 0 || offsetX > dialog.clientWidth || offsetY < 0 || offsetY > dialog.clientHeight)) dialog.close();
    },
    style: `all:revert;width:100%;padding:0;border:0;overflow:hidden;background:light-dark(#fff,#161c20);box-shadow:0 0 0 100vmax #0008;color-scheme:${scheme};${mode === "slide" ? SLIDE : POPUP}`,
  });
  dialog.append(createButton("display:block;margin:4px;margin-inline-start:auto;background:none;font:28px system-ui", { ariaLabel: texts.close, lang: texts.language, textContent: "\xD7", onclick: () => dialog.close() }));
  return put(dialog);
};

/** Puts a button into the lower corner of the page, where lines end. */
export const putButton = (textContent, onclick) =>
  put(createButton("position:fixed;z-index:9999;inset-block-end:16px;inset-inline-end:16px;padding:0 20px;background:#1f5673;color:#fff;font:600 16px system-ui", { textContent, ariaHasPopup: "dialog", onclick }));

let overflow; // of the page, as its owner set it

/** Keeps the page from scrolling while a dialog is open over it. Called whenever one was opened, closed, or removed. */
export const lockPage = () => {
  const { style } = document.documentElement;
  const isOpen = document.querySelector("html>dialog[open]");
  if (isOpen) overflow ??= style.overflow;
  style.overflow = isOpen ? "hidden" : overflow;
  if (!isOpen) overflow = undefined;
};
