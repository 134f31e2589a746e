// The real tag in a page of its own, as wide as a phone, a tablet, or a desktop, on a ground of the site owner's choice.
import { tagsIn, unescape } from "./markup.js";

const WIDTHS = { phone: 390, tablet: 768, desktop: 1200 };
const GROUNDS = { light: "#f3f5f6", dark: "#0e1316" };
const LEAST = 600; // pixels in height: enough for the loader not to take it for a low window
const MOST = { phone: 844, tablet: 1024, desktop: 900 };

const stand = document.getElementById("stand");
let shown; // what the frame shows
let dressed; // how its page looks
let fit = () => {};

new ResizeObserver(() => fit()).observe(stand);

// A page of the site, which leads here by itself, is emptied for it. One that is made of text would not do: in Firefox its policy
// allows it no frames.
const createFrame = (address, title) => Object.assign(document.createElement("iframe"), { src: address, title });

const empty = ({ head, body }) => {
  for (const style of head.querySelectorAll("link")) style.remove();
  body.replaceChildren();
};

// Elements are made one by one: a script that comes in as text would not run.
const put = (page, markup, texts) => {
  const into = page.body;
  for (const { name, attributes } of tagsIn(markup)) {
    const element = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(unescape(texts[name] ?? ""));
    into.append(element);
  }
};

const dress = ({ documentElement, body }, { ground, own, isDark }) => {
  documentElement.style.colorScheme = isDark ? "dark" : "light";
  documentElement.style.background = ground === "own" ? own : GROUNDS[ground];
  body.style.cssText = "margin:0;padding:clamp(12px,3vw,28px);font:16px system-ui";
};

const size = (frame, width, height) => {
  const share = Math.min(1, stand.clientWidth / WIDTHS[width]);
  Object.assign(frame.style, { width: `${WIDTHS[width]}px`, height: `${height}px`, transform: `scale(${share})` });
  stand.style.height = `${Math.round(height * share)}px`;
};

const scale = (frame, width) => {
  if (!frame.isConnected) return; // a later one has its place
  const isDialog = frame.contentDocument.querySelector("dialog");
  const element = frame.contentDocument.querySelector("delivery-assessment");
  const wanted = isDialog ? MOST[width] : (element?.offsetHeight ?? 0) + 56;
  size(frame, width, Math.max(LEAST, Math.min(MOST[width], wanted)));
};

/**
 * Shows `markup`, which is an output of this page, in the page at `address`. `look` has the `width`, the `ground` (light, dark, or own), the color `own`, and
 * whether that `isDark`; `title` names the frame.
 */
export const preview = (address, markup, texts, look, title) => {
  const wanted = JSON.stringify([markup, look.width]);
  dressed = look;
  if (wanted === shown) return dress(stand.firstChild.contentDocument, look);
  shown = wanted;
  const frame = createFrame(address, title);
  frame.style.visibility = "hidden";
  frame.addEventListener("load", () => {
    const page = frame.contentDocument;
    empty(page);
    dress(page, dressed);
    put(page, markup, texts);
    fit = () => scale(frame, look.width);
    new page.defaultView.ResizeObserver(fit).observe(page.body);
    frame.style.visibility = "";
  });
  // The loader looks how tall the window is.
  size(frame, look.width, MOST[look.width]);
  stand.replaceChildren(frame);
};
