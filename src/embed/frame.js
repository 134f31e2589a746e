// The frame that contains an assessment's page.
import { make } from "./make.js";

const sandbox = (base) =>
  "allow-scripts" + // the assessment is a program
  " allow-popups" + // the call to action opens a page,
  " allow-popups-to-escape-sandbox" + // and that page is an ordinary one
  " allow-downloads" + // exports are files
  " allow-modals" + // the print dialog, and the prompt before answers are lost
  // Keeping its origin lets the browser cache the WebAssembly. But if it is the host's origin, the frame could reach into the
  // host page, so there it gets none.
  (new URL(base).origin === origin ? "" : " allow-same-origin");

// Parameters by which analytics tools know where a visitor came from. The call to action passes them on.
const CAMPAIGN = /[?&](utm_\w+|[gw]braid|gclid|msclkid|fbclid|ref)=[^&]*/g;

/** The color schemes that the widget can have. Browsers paint a white background behind a frame of another one than its page's. */
export const schemeOf = ({ theme }) => /^(light|dark)$/.exec(theme)?.[0] ?? "light dark";

/**
 * Creates a frame with the page of `assessment` below `base`, where pages are in `language`, if that is not the loader's. The other
 * options go into the fragment, so that the page is cached under one address and no server log contains them. It cannot be seen at first.
 */
export const createFrame = (base, { assessment, instance, mode, passed, language }) =>
  make("iframe", {
    title: texts.frame_title,
    lang: language,
    sandbox: sandbox(base),
    allow: "clipboard-write *",
    referrerPolicy: "origin",
    style: `${mode === "inline" ? "height:100%" : "all:revert;height:calc(100% - 52px)"};display:block;width:100%;border:0;margin:0;opacity:0;color-scheme:${schemeOf(passed)}`,
    src: `${base + assessment}/#${new URLSearchParams({ ...passed, utm: (location.search.match(CAMPAIGN) ?? []).join(""), instance })}`,
  });

/** Creates a link. */
export const createLink = (href, textContent) => make("a", { href, textContent });

/**
 * Creates an invisible canvas that makes the widget fill its container. A container that shrinks to fit its content, as in centered
 * grids and tables, would otherwise be 300 pixels wide, the default width of a frame. A canvas asks for a wide box but can shrink.
 */
export const createStrut = () =>
  make("canvas", { style: "display:block;width:2000px;max-width:100%;height:0;margin:0;padding:0;border:0" });
