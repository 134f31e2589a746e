// The shell: the published page, opened on its own or in a frame. It fetches the WebAssembly, creates the frame that the assessment
// runs in, and forwards that frame's messages to the host page. The frame has no origin, no network, and, because of this page's
// frame-src, cannot navigate. No answer ever gets here, unless somebody opens a link that holds a result.
"use strict";

(() => {
  const root = document.documentElement;
  const wasm = new URL(document.currentScript.dataset.wasm, document.baseURI).href;
  const [address] = location.href.split("#");
  const isFramed = parent !== window;

  // WordPress appends a secret to the frame's address, and accepts only messages that contain it.
  const [end, secret] = isFramed && /\?secret=([a-z\d]+)$/i.exec(location.hash) || [""];
  const fragment = () => location.hash.slice(1).replace(end, "");
  const options = new URLSearchParams(fragment());

  /** Whose frame this page is in. Only the loader adds an instance; a frame inside another frame inherits its limits. */
  function findPlace() {
    if (!isFramed) return "alone";
    if (secret) return "wordpress";
    return options.get("instance") && parent === top ? "host" : "foreign";
  }

  const place = findPlace();
  root.dataset.begun = "";
  if (isFramed) root.dataset.framed = "";
  if (fragment()) root.dataset.linked = ""; // the frame may show a result, or another look
  if (isFramed && place !== "host") root.dataset.foreign = "";
  // In a dialog, the frame has one size and scrolls inside.
  const isDialog = isFramed && /^(popup|slide|button)$/.test(options.get("mode"));
  if (isDialog) root.dataset.dialog = "";
  const theme = /^(light|dark)$/.exec(options.get("theme"));
  if (theme) root.dataset.theme = theme[0];

  const arriving = (async () => {
    const response = await fetch(wasm);
    if (!response.ok) throw new Error("the server answered " + response.status);
    return response.arrayBuffer();
  })();
  arriving.catch(() => {}); // the frame asks for it later, and gets the error then

  /** The address of something that was loaded although this page does not ask for it, by a response header for example. */
  function uninvited() {
    const sheet = [...document.styleSheets].find(({ ownerNode }) => !ownerNode);
    const names = performance.getEntriesByType("resource").map(({ name }) => name);
    return sheet ? sheet.href : names.find((name) => /^http/.test(name) && name !== wasm);
  }

  let frame;

  function makeFrame() {
    // What the frame needs before it shows anything goes into attributes of its root, encoded so that none of it is markup.
    const { framed, foreign, dialog, theme } = root.dataset;
    const told = Object.entries({ framed, foreign, dialog, theme, place, address, fragment: fragment() }).filter(([, value]) => value !== undefined);
    const attributes = told.map(([name, value]) => " data-" + name + "=\"" + encodeURIComponent(value) + "\"");
    const page = document.getElementById("page").textContent.replaceAll("<\\/script", "</script");
    frame = document.createElement("iframe");
    frame.title = document.title;
    frame.sandbox = "allow-scripts" + // the assessment is a program
      " allow-popups" + // a link opens a page,
      " allow-popups-to-escape-sandbox" + // and that page is an ordinary one
      " allow-downloads" + // exports are files
      " allow-modals"; // the print dialog, and the prompt before answers are lost
    frame.allow = "clipboard-write *";
    frame.srcdoc = page.replace("<html", "<html" + attributes.join(""));
    document.getElementById("stalled").replaceWith(frame);
    document.querySelector("main").inert = true; // the frame covers it
  }

  // What the program reads comes after the frame's page, so that the first screen does not wait for it.
  const complete = new Promise((resolve) => addEventListener("DOMContentLoaded", resolve));
  const reading = new MutationObserver(() => {
    if (!document.getElementById("carried")) return;
    reading.disconnect();
    makeFrame();
  });
  reading.observe(root, { childList: true, subtree: true });

  function tell(type, detail) {
    frame?.contentWindow.postMessage({ type, ...detail }, "*");
  }

  /**
   * Follows the host page where the browser does not: it tells a frame whether the element around it is light or dark, but older
   * WebKit tells the visitor's system instead.
   */
  function follow(theme) {
    if (!/^(light|dark)$/.test(theme)) return;
    root.dataset.theme = matchMedia("(prefers-color-scheme: " + theme + ")").matches ? "" : theme;
    tell("theme", { theme: root.dataset.theme });
  }

  if (options.get("theme") === "host") follow(options.get("host"));

  async function handOver() {
    try {
      const [program] = await Promise.all([arriving, complete]);
      tell("program", { program, carried: document.getElementById("carried").textContent, uninvited: uninvited() });
    } catch (error) {
      tell("program", { problem: wasm + ": " + error.message });
    }
  }

  // A result link was pasted over the address.
  addEventListener("hashchange", () => tell("link", { fragment: fragment() }));

  // The browser would print this page, which is only a window with a frame in it.
  addEventListener("keydown", (event) => {
    if (isFramed || event.code !== "KeyP" || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    tell("print");
  });

  function tellWordPress(message, value) {
    if (secret) parent.postMessage({ message, value, secret }, "*");
  }

  let height;

  /** Reports the height to WordPress, which hides a frame until then, and allows at most 1000 pixels. */
  function fit(pixels) {
    height = Math.min(Number(pixels), 1000);
    tellWordPress("height", height);
  }

  // The frame's messages that this page carries out.
  const CARRIED_OUT = {
    hello() {
      if (!isFramed) frame.focus();
      // The address may have changed while the frame was being created.
      tell("link", { fragment: fragment() });
      handOver();
    },
    cover: (data) => fit(data.height),
    height: (data) => fit(data.height),
    open: () => tellWordPress("link", address),
    leave: () => isFramed || location.assign("../"),
    reload: () => location.reload(),
  };

  // What a form on the host page can be told if the visitor agrees.
  const FIELDS = ["assessment_stage", "assessment_pattern", "assessment_summary"];

  // The messages that the host page gets: some are only a kind, others have a detail.
  const PLAIN = /^(ready|start|screen|complete|export|share|cta|escape)$/;
  const DETAILED = {
    hello: () => ({ title: document.title }),
    progress: ({ quarter }) => ({ quarter: Number(quarter) }),
    height: (data) => !isDialog && { height: Number(data.height) },
    handoff: ({ target, told }) => ({
      target: String(target),
      told: Object.fromEntries(FIELDS.filter((name) => Object.hasOwn(told, name)).map((name) => [name, String(told[name]).slice(0, 300)])),
    }),
    error: ({ message }) => ({ message: String(message).slice(0, 300) }),
  };

  addEventListener("message", ({ source, data }) => {
    if (frame && source === frame.contentWindow) {
      const type = String(data?.type);
      if (Object.hasOwn(CARRIED_OUT, type)) CARRIED_OUT[type](data);
      const detail = Object.hasOwn(DETAILED, type) && DETAILED[type](data);
      if (isFramed && (detail || PLAIN.test(type))) parent.postMessage({ source: "delivery-assessments", v: 1, type, ...detail }, "*");
    } else if (source === parent && data?.type === "theme") {
      setTimeout(follow, 50, data.theme); // not before the browser has told this frame
    } else if (height && source === parent && data?.message === "ready" && data.secret === secret) {
      fit(height); // WordPress's script started after this page reported its height
    }
  });
})();
