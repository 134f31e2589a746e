// The frame that an assessment runs in.

const sandbox = (base) =>
  "allow-scripts" + // the assessment is a program
  " allow-popups" + // the call to action opens a page,
  " allow-popups-to-escape-sandbox" + // and that page is an ordinary one
  " allow-downloads" + // exports are files
  " allow-modals" + // the print dialog, and the question before answers are lost
  // An origin of its own lets the browser cache the WebAssembly. With the host's own origin the frame could reach into
  // the host: there it goes without.
  (new URL(base).origin === origin ? "" : " allow-same-origin");

// What tells analytics where a visitor came from. The call to action takes it along.
const CAMPAIGN = /[?&](utm_\w+|[gw]braid|gclid|msclkid|fbclid|ref)=[^&]*/g;

/**
 * A frame with the page of `assessment` below `base`. The other options travel in the fragment: the page stays one cached
 * address, and no server's log shows them. The color scheme is named because a frame whose page has another one is painted
 * white.
 */
export const createFrame = (base, assessment, instance, passed) =>
  Object.assign(document.createElement("iframe"), {
    title: "Self-assessment",
    sandbox: sandbox(base),
    allow: "clipboard-write *",
    referrerPolicy: "strict-origin-when-cross-origin",
    style: `display:block;width:100%;height:100%;border:0;margin:0;color-scheme:${/^(light|dark)$/.exec(passed.theme)?.[0] ?? "light dark"}`,
    src: `${base + assessment}/#${new URLSearchParams({ ...passed, utm: (location.search.match(CAMPAIGN) ?? []).join(""), instance })}`,
  });

/**
 * Gives the place its width. Boxes that are only as wide as what is in them, as in centered grids and in tables, would be as
 * narrow as a frame is by itself, 300 pixels. A canvas wants this much and shrinks without resistance, and none is drawn on.
 */
export const createStrut = () =>
  Object.assign(document.createElement("canvas"), { style: "display:block;width:2000px;max-width:100%;height:0;margin:0;padding:0;border:0" });
