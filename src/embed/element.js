// The element that holds a widget: where it stands, or in a dialog over the page.
import { EVENTS, KEPT } from "rules"; // made by the build
import { lockPage, putButton, putDialog } from "./dialog.js";
import { announce } from "./event.js";
import { handOver } from "./form.js";
import { createFrame, createLink, createStrut, schemeOf } from "./frame.js";
import { languageOf, pagesOf } from "./language.js";
import { make } from "./make.js";
import { openOn } from "./occasion.js";
import { NAME, ofElement } from "./options.js";
import { openOnPress, register } from "./press.js";
import { match } from "./scheme.js";
import { reveal, scrollHere } from "./sight.js";
import { whenViewed } from "./view.js";

export const ELEMENT = "delivery-assessment";

/** Marks elements that a tag created. In a copy of the page, the copied elements have the mark too. */
export const BY_TAG = "data-by-tag";

// Height in pixels of the tallest cover at a given width, in any of the three engines. It is reserved before anything loads, so
// that nothing moves later.
const coverHeight = (width) => Math.max(750, 1840 - 2.56 * width);

// Messages after which a new screen is visible. The diagnosis sends none between its start and its end.
const SCREENS = /^(screen|start|complete)$/;
const LOW = 480; // pixels: in a lower window, a whole question is not in sight
const PATIENCE = 3000; // milliseconds from the frame's load to its hello

// A server, which has no elements, can import this file.
export class DeliveryAssessment extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ["assessment", "mode"];

  #life; // from its beginning in the page to its end there
  #options; // as of the creation of the frame
  #dialog; // none if the widget is in the page
  #frame;
  #timer;
  #isTold; // whether the frame has reported its height
  #wasOpen;
  #match; // makes the frame as light or dark as the page, where it should be

  connectedCallback() {
    const before = this.previousElementSibling;
    const isCopy = this.hasAttribute(BY_TAG) && !this[NAME];
    // A saved page contains the old element, and its tag has just created a new one before it: remove the old one.
    if (isCopy && before?.localName === ELEMENT && before[NAME]) return this.remove();
    this[NAME] ??= DeliveryAssessment[NAME];
    this.#stop();
    this.#life = new AbortController();
    const options = ofElement(this);
    if (options.mode === "inline") this.#takePlace(options);
    else this.#prepare(options);
  }

  disconnectedCallback() {
    this.#stop();
  }

  // This empty callback is enough for moveBefore() to move the element without disconnecting it, so no answers are lost.
  connectedMoveCallback() {}

  // Some frameworks set attributes only after the element is in the page: then start again.
  attributeChangedCallback(_name, before, now) {
    if (this.#life && before !== now) this.connectedCallback();
  }

  /** A method that opens the dialog; in the page there is none. Frameworks set the option of this name as a property. */
  get open() {
    return () => this.#open();
  }

  set open(occasion) {
    this.setAttribute("open", occasion);
  }

  /** Closes the dialog. Opened again, it shows what it showed. */
  close() {
    this.#dialog?.close();
  }

  #open() {
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    this.#load();
    dialog.showModal();
    lockPage();
    this.#wasOpen = true;
    this.#announce({ type: "open" });
  }

  #stop() {
    const life = this.#life;
    this.#life = undefined; // a listener of the host may change the element meanwhile
    life?.abort();
    clearTimeout(this.#timer);
    this.#options = this.#dialog = this.#frame = this.#isTold = this.#match = undefined;
    this.style.height = "";
    this.replaceChildren();
  }

  #listen(type, onEvent) {
    addEventListener(type, onEvent, { signal: this.#life.signal });
  }

  #atEnd(end) {
    this.#life.signal.addEventListener("abort", end);
  }

  #observe(Observer, element, onChange, options) {
    const observer = new Observer((entries) => onChange(entries.pop()), options);
    observer.observe(element, options);
    this.#atEnd(() => observer.disconnect());
  }

  // Reserves space here, and loads the widget when that comes near the viewport.
  #takePlace({ assessment }) {
    this.style.display = "block";
    this.style.width ||= "100%";
    const strut = createStrut();
    // A link has the frame's place until somebody comes near: for Tab, for screen readers that list what a page has, and for those who
    // search in it.
    const address = pagesOf(this, languageOf(this)) + (assessment ? `${assessment}/` : "");
    const name = assessment ? `: ${assessment.replaceAll("-", " ")}` : "";
    this.replaceChildren(strut, createLink(address, texts.frame_title + name));
    this.#listen("keydown", ({ key }) => key === "Tab" && this.#meetFocus());
    this.#reserve(this.clientWidth);
    this.#observe(ResizeObserver, strut, ({ contentRect }) => this.#reserve(contentRect.width));
    this.#observe(IntersectionObserver, this, ({ isIntersecting }) => isIntersecting && this.#load(), { rootMargin: "700px" });
  }

  #call(title) {
    this.#frame.title = `${texts.frame_title}: ${title}`;
    if (this.#dialog) Object.assign(this.#dialog, { ariaLabel: title, lang: this.#frame.lang });
  }

  // Puts the dialog into the page, closed, with whatever will open it.
  #prepare({ mode, label = texts.frame_title, open, passed }) {
    const { signal } = this.#life;
    const dialog = (this.#dialog = putDialog(mode, schemeOf(passed)));
    const button = mode === "button" && putButton(label, () => this.#open());
    dialog.onclose = () => {
      lockPage();
      if (!signal.aborted) this.#announce({ type: "close" });
    };
    register(this, passed.assessment, signal);
    if (open) openOn(open, signal, () => this.#wasOpen || this.#open());
    this.style.display = "none";
    this.append(createStrut());
    this.#atEnd(() => {
      dialog.remove();
      if (button) button.remove();
      lockPage();
    });
  }

  // Reserves the cover's height for the current width, which can change: a window is narrowed, or a tab that was closed, and so
  // had no width, is opened.
  #reserve(width) {
    // In a low window, such as at 400 %, the frame scrolls inside to whatever has focus, which the page around it cannot see. Fingers
    // need no focus, and would have to scroll twice.
    this.style.maxHeight = innerHeight < LOW && !matchMedia("(pointer:coarse)").matches ? "100vh" : "";
    if (width && !this.#isTold) this.#setHeight(ofElement(this).height ?? coverHeight(width));
  }

  // Attributes are read only now, because frameworks set them after inserting the element.
  #load() {
    if (this.#options) return;
    const language = languageOf(this);
    const options = (this.#options = { ...ofElement(this), language, instance: Math.random().toString(36).slice(2) });
    const { assessment, passed } = options;
    if (!assessment) return this.#fail("no assessment; name one in assessment=name");
    const isHost = passed.theme === "host";
    if (isHost) passed.host = match(this);
    const frame = (this.#frame = createFrame(pagesOf(this, language), options));
    // An error page (not found, blocked by a policy, no network) also fires "load", but never sends a message.
    frame.onload = () => {
      const message = `no answer from ${frame.src}; check the name, and frame-src in this page's policy`;
      this.#timer = setTimeout(() => this.#fail(message), PATIENCE);
    };
    this.#listen("message", (event) => this.#hear(event));
    if (isHost) this.#follow();
    if (this.#dialog) this.#dialog.append(frame);
    else this.#replaceLink(frame);
    whenViewed(frame, this.#life.signal, () => this.#announce({ type: "view" }));
  }

  // Every window with a reference to this one can send messages. Those of the frame count.
  #hear({ source, data }) {
    if (!source || source !== this.#frame.contentWindow || data?.source !== NAME || data.v !== 1) return;
    const { type, title } = data;
    if (type === "hello") {
      clearTimeout(this.#timer);
      this.#frame.onload = null;
      this.#match?.();
      if (typeof title === "string") this.#call(title);
    }
    if (type === "escape") this.close();
    if (!this.#dialog) this.#fit(data);
    if (type === "handoff" && !handOver(data, () => this.close())) return;
    if (EVENTS.test(type)) this.#announce(data);
  }

  #replaceLink(frame) {
    const hasFocus = this.#holdsFocus();
    this.lastChild.replaceWith(frame);
    if (hasFocus) frame.focus();
  }

  // ":focus-within" does not see focus inside a frame.
  #holdsFocus() {
    return this.contains(this.getRootNode().activeElement);
  }

  // Before Tab moves focus, the frame is there to get it. Then it is in sight; WebKit does not scroll to what has focus in a frame.
  #meetFocus() {
    if (ofElement(this).assessment) this.#load();
    setTimeout(() => this.#holdsFocus() && scrollHere(this, "nearest"));
  }

  // The page switches between light and dark by attributes. It may fade, and then has its new colors only at the end.
  #follow() {
    const { body, documentElement } = document;
    this.#match = () => {
      match(this, this.#frame);
      if (this.#dialog) this.#dialog.style.colorScheme = this.#frame.style.colorScheme;
    };
    for (const switched of [body, documentElement]) this.#observe(MutationObserver, switched, this.#match, { attributes: true });
    this.#listen("transitionend", this.#match);
    this.#match();
  }

  #fit({ type, height }) {
    if (Number.isFinite(height)) {
      this.#isTold = true;
      this.#setHeight(height);
    }
    if (SCREENS.test(type)) reveal(this);
  }

  #setHeight(pixels) {
    this.style.height = `clamp(100px,${pixels}px,30000px)`;
  }

  // A listener of the host may have removed the element meanwhile.
  #announce(event) {
    if (this.#options) announce(this, this.#options, event);
  }

  // Shows the visitor a sentence and a link, and tells the site owner in the console what to fix. The build puts the texts of
  // texts/<language>.toml in their places.
  #fail(message) {
    (this.#frame ?? this.lastChild).remove();
    this.#isTold = true; // the sentence needs no reserved space
    this.style.height = "";
    (this.#dialog ?? this).append(`${texts.did_not_load} `, createLink(this[NAME].base, texts.see_all));
    this.#announce({ type: "error", message });
  }
}

/** Creates an element with the options of a tag. It has them as attributes, for a copy of it to know them. */
export const create = (tag) => {
  const element = make(ELEMENT, { [NAME]: tag });
  element.setAttribute(BY_TAG, "");
  for (const name in tag.options) if (KEPT.test(name)) element.setAttribute(name, tag.options[name]);
  return element;
};

/**
 * Defines the element, once a page. Those that are written into it have their assessment below `given.base`, and the options of
 * `given.options` where they name no other.
 */
export const define = (given) => {
  if (customElements.get(ELEMENT)) return;
  DeliveryAssessment[NAME] = given;
  customElements.define(ELEMENT, DeliveryAssessment);
  openOnPress((options) => create({ ...given, options: { ...given.options, ...options } }));
};
