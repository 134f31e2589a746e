// The widget of an element, from the element's beginning in the page to its end there: where the element stands, or in a dialog over
// the page.
import { EVENTS } from "rules"; // made by the build
import { lockPage, putButton, putDialog } from "./dialog.js";
import { announce } from "./event.js";
import { handOver } from "./form.js";
import { createFrame, createLink, createStrut, schemeOf } from "./frame.js";
import { languageOf, pagesOf } from "./language.js";
import { observe } from "./life.js";
import { openOn } from "./occasion.js";
import { NAME, isExamined, ofElement } from "./options.js";
import { dialogs } from "./press.js";
import { match } from "./scheme.js";
import { reveal, scrollHere } from "./sight.js";
import { whenViewed } from "./view.js";

// Height in pixels of the tallest cover at a given width, in any of the three engines. It is reserved before anything loads, so
// that nothing moves later.
const coverHeight = (width) => Math.max(750, 1840 - 2.56 * width);

/** Begins it in `element`. Returns its assessment, what opens and closes its dialog (if it has none, nothing), and what ends it all. */
export const begin = (element) => {
  const life = new AbortController();
  const { signal } = life;
  const { mode, label = texts.frame_title, open: occasion, assessment, passed } = ofElement(element);
  const dialog = mode === "inline" ? undefined : putDialog(mode, schemeOf(passed));
  let button; // which opens the dialog
  let options; // as of the creation of the frame
  let frame;
  let isHeard; // whether the frame has said hello
  let isTold; // whether the frame has reported its height
  let follow; // makes the frame as light or dark as the page, where it should be

  // WebKit paints a frame white until its page is there, which flashes on a dark page.
  const show = () => (frame.style.opacity = "");

  const listen = (type, onEvent) => addEventListener(type, onEvent, { signal });

  const setHeight = (pixels) => (element.style.height = `clamp(100px,${pixels}px,30000px)`);

  // A listener of the host may have removed the element meanwhile.
  const tell = (event) => signal.aborted || announce(element, options, event);

  // Shows the visitor a sentence and a link, and tells the site owner in the console what to fix. The build puts the texts of
  // texts/<language>.toml in their places.
  const fail = (message) => {
    (frame ?? element.lastChild).remove();
    isTold = true; // the sentence needs no reserved space
    element.style.height = "";
    (dialog ?? element).append(`${texts.did_not_load} `, createLink(element[NAME].base, texts.see_all));
    tell({ type: "error", message });
  };

  // Attributes are read only now, because frameworks set them after inserting the element.
  const load = () => {
    if (options) return;
    options = { ...ofElement(element), language: languageOf(element), instance: Math.random().toString(36).slice(2) };
    if (!options.assessment) return fail("no assessment; give assessment=name");
    const isHost = options.passed.theme === "host";
    if (isHost) options.passed.host = match(element);
    frame = createFrame(pagesOf(element), options);
    // An error page (not found, blocked by a policy, no network) also fires "load", but never says hello.
    frame.onload = () => {
      show();
      const message = `no answer from ${frame.src}; check the name and this page's frame-src`;
      setTimeout(() => isHeard || signal.aborted || !frame.isConnected || fail(message), 3000); // milliseconds
    };
    setTimeout(show, 1500); // a page that hangs says so itself
    listen("message", hear);
    if (isHost) followHost();
    const hadFocus = holdsFocus();
    if (dialog) dialog.append(frame);
    else element.lastChild.replaceWith(frame);
    if (hadFocus) frame.focus();
    whenViewed(frame, signal, () => tell({ type: "view" }));
  };

  // Every window with a reference to this one can send messages. Those of the frame count.
  const hear = ({ source, data }) => {
    if (!source || source !== frame.contentWindow || data?.source !== NAME || data.v !== 1) return;
    const { type, title, height } = data;
    if (type === "hello") {
      isHeard = true;
      show();
      follow?.();
      frame.title = `${texts.frame_title}: ${title}`;
      if (dialog) Object.assign(dialog, { ariaLabel: title, lang: frame.lang });
    }
    if (type === "escape") close();
    if (!dialog && height > 0) {
      isTold = true;
      setHeight(height);
    }
    // After these, a new screen is visible. The diagnosis sends none between its start and its end.
    if (!dialog && /^(screen|start|complete)$/.test(type)) reveal(element);
    if (type === "handoff" && !handOver(data, close)) return;
    if (EVENTS.test(type)) tell(data);
  };

  // The page switches between light and dark by attributes. It may fade, and then has its new colors only at the end.
  const followHost = () => {
    follow = () => {
      match(element, frame);
      if (dialog) dialog.style.colorScheme = frame.style.colorScheme;
    };
    for (const switched of [document.body, document.documentElement]) observe(signal, MutationObserver, switched, follow, { attributes: true });
    listen("transitionend", follow);
    follow();
  };

  // ":focus-within" does not see focus inside a frame.
  const holdsFocus = () => element.contains(element.getRootNode().activeElement);

  // Before Tab moves focus, the frame is there to get it. Then it is in sight; WebKit does not scroll to what has focus in a frame.
  const meetFocus = ({ key }) => {
    if (key !== "Tab") return;
    if (ofElement(element).assessment) load();
    setTimeout(() => holdsFocus() && scrollHere(element, "nearest"));
  };

  // Reserves the cover's height for the current width, which can change: a window is narrowed, or a tab that was closed, and so
  // had no width, is opened.
  const reserve = (width) => {
    // In a low window, such as at 400 %, a whole question is not in sight. There the frame scrolls inside to whatever has focus, which the
    // page around it cannot see. Fingers need no focus, and would have to scroll twice.
    element.style.maxHeight = innerHeight < 480 && !matchMedia("(pointer:coarse)").matches ? "100vh" : "";
    if (width && !isTold) setHeight(ofElement(element).height ?? coverHeight(width));
  };

  // Reserves space here, and loads the frame when that comes near the viewport.
  const takePlace = () => {
    element.style.display = "block";
    element.style.width ||= "100%";
    const strut = createStrut();
    // A link has the frame's place until somebody comes near: for Tab, for screen readers that list what a page has, and for those who
    // search in it.
    const address = pagesOf(element) + (assessment ? `${assessment}/` : "");
    const name = assessment ? `: ${assessment.replaceAll("-", " ")}` : "";
    element.replaceChildren(strut, createLink(address, texts.frame_title + name));
    listen("keydown", meetFocus);
    reserve(element.clientWidth);
    observe(signal, ResizeObserver, strut, ({ contentRect }) => reserve(contentRect.width));
    observe(signal, IntersectionObserver, element, ({ isIntersecting }) => isIntersecting && load(), { rootMargin: "700px" });
  };

  // Keeps the dialog closed in the page, with whatever will open it.
  const prepare = () => {
    if (mode === "button") button = putButton(label, open);
    dialogs.add(widget);
    dialog.onclose = () => {
      lockPage();
      tell({ type: "close" });
    };
    // It would cover what the doctor says.
    if (occasion && !isExamined()) openOn(occasion, signal, () => options || open());
    element.style.display = "none";
    element.replaceChildren(createStrut());
  };

  const open = () => {
    if (!dialog || dialog.open) return;
    load();
    if (signal.aborted) return; // a listener of the host has removed the element
    dialog.showModal();
    lockPage();
    tell({ type: "open" });
  };

  const close = () => dialog?.close();

  const end = () => {
    life.abort();
    dialogs.delete(widget);
    dialog?.remove();
    button?.remove();
    lockPage();
    element.style.height = "";
    element.replaceChildren();
  };

  const widget = { assessment: passed.assessment, open, close, end };
  if (dialog) prepare();
  else takePlace();
  return widget;
};
