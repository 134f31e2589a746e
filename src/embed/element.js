// The element that holds a widget: where it stands, or in a dialog over the page.
import { EVENTS, KEPT, QUARTERS } from "rules"; // made by the build
import { lockPage, putButton, putDialog } from "./dialog.js";
import { createFrame, createLink, createStrut, schemeOf } from "./frame.js";
import { languageOf, pagesOf } from "./language.js";
import { make } from "./make.js";
import { openOn } from "./occasion.js";
import { NAME, ofElement, warn } from "./options.js";
import { match } from "./scheme.js";

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
const LOOK = 1000; // milliseconds in view that count as a view

const withDialog = {}; // the last element that had a dialog, by its assessment

// A server, which has no elements, can import this file.
export class DeliveryAssessment extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ["assessment", "mode"];

  #options; // as of the creation of the frame
  #dialog; // none if the widget is in the page
  #frame;
  #endings = []; // what there is to undo
  #timer;
  #viewing; // a timer
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
    const options = ofElement(this);
    if (options.mode === "inline") this.#takePlace();
    else this.#prepare(options);
  }

  disconnectedCallback() {
    this.#stop();
  }

  // This empty callback is enough for moveBefore() to move the element without disconnecting it, so no answers are lost.
  connectedMoveCallback() {}

  // Some frameworks set attributes only after the element is in the page: then start again.
  attributeChangedCallback(_name, before, now) {
    if (this.isConnected && before !== now) this.connectedCallback();
  }

  // Handles a message to the window, a key, or the end of a transition.
  handleEvent({ type: kind, key, source, data }) {
    if (key === "Tab") return this.#meetFocus();
    if (kind === "transitionend") return this.#match();
    if (!source || source !== this.#frame?.contentWindow || data?.source !== NAME || data.v !== 1) return;
    const { type, title } = data;
    if (type === "hello") {
      clearTimeout(this.#timer);
      this.#frame.onload = null;
      this.#match?.();
      if (typeof title === "string") this.#call(title);
    }
    if (type === "escape") this.close();
    if (!this.#dialog) this.#fit(data);
    if (type === "handoff" && !this.#handOver(data)) return;
    if (EVENTS.test(type)) this.#announce(data);
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
    for (const end of this.#endings.splice(0)) end();
    removeEventListener("message", this);
    removeEventListener("transitionend", this);
    removeEventListener("keydown", this);
    clearTimeout(this.#timer);
    clearTimeout(this.#viewing);
    this.#options = this.#dialog = this.#frame = this.#isTold = this.#match = undefined;
    this.style.height = "";
    this.replaceChildren();
  }

  // Returns what ends it.
  #observe(Observer, element, onChange, options) {
    const observer = new Observer((entries) => onChange(entries.pop()), options);
    observer.observe(element, options);
    const end = () => observer.disconnect();
    this.#endings.push(end);
    return end;
  }

  // Reserves space here, and loads the widget when that comes near the viewport.
  #takePlace() {
    this.style.display = "block";
    this.style.width ||= "100%";
    const strut = createStrut();
    // A link has the frame's place until somebody comes near: for Tab, for screen readers that list what a page has, and for those who
    // search in it.
    const { assessment } = ofElement(this);
    const address = pagesOf(this) + (assessment ? `${assessment}/` : "");
    const name = assessment ? `: ${assessment.replaceAll("-", " ")}` : "";
    this.replaceChildren(strut, createLink(address, texts.frame_title + name));
    addEventListener("keydown", this);
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
    const waiting = new AbortController();
    const dialog = putDialog(mode, schemeOf(passed));
    const button = mode === "button" && putButton(label, () => this.#open());
    dialog.onclose = () => {
      lockPage();
      if (dialog === this.#dialog) this.#announce({ type: "close" });
    };
    if (open) openOn(open, waiting.signal, () => this.#wasOpen || this.#open());
    this.style.display = "none";
    this.append(createStrut());
    this.#dialog = dialog;
    withDialog[passed.assessment] = this;
    this.#endings.push(() => {
      waiting.abort();
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
    this.#options = { ...ofElement(this), language: languageOf(this), instance: Math.random().toString(36).slice(2) };
    const { assessment, passed } = this.#options;
    if (!assessment) return this.#fail("no assessment; name one in assessment=name");
    if (passed.theme === "host") passed.host = match(this);
    const frame = (this.#frame = createFrame(pagesOf(this), this.#options));
    // An error page (not found, blocked by a policy, no network) also fires "load", but never sends a message.
    frame.onload = () => {
      const message = `no answer from ${frame.src}; check the name, and frame-src in this page's policy`;
      this.#timer = setTimeout(() => this.#fail(message), PATIENCE);
    };
    addEventListener("message", this);
    if (passed.theme === "host") this.#follow();
    if (this.#dialog) this.#dialog.append(frame);
    else this.#replaceLink(frame);
    const end = this.#observe(IntersectionObserver, frame, ({ intersectionRatio }) => {
      clearTimeout(this.#viewing);
      if (intersectionRatio < 0.5) return;
      this.#viewing = setTimeout(() => {
        end();
        this.#announce({ type: "view" });
      }, LOOK);
    }, { threshold: 0.5 });
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
    setTimeout(() => this.#holdsFocus() && this.#scrollHere("nearest"));
  }

  // The page switches between light and dark by attributes. It may fade, and then has its new colors only at the end.
  #follow() {
    const { body, documentElement } = document;
    this.#match = () => {
      match(this, this.#frame);
      if (this.#dialog) this.#dialog.style.colorScheme = this.#frame.style.colorScheme;
    };
    for (const switched of [body, documentElement]) this.#observe(MutationObserver, switched, this.#match, { attributes: true });
    addEventListener("transitionend", this);
    this.#match();
  }

  #fit({ type, height }) {
    if (Number.isFinite(height)) {
      this.#isTold = true;
      this.#setHeight(height);
    }
    if (SCREENS.test(type)) this.#reveal();
  }

  #setHeight(pixels) {
    this.style.height = `clamp(100px,${pixels}px,30000px)`;
  }

  // After a visitor's step, scrolls the top of the new screen into view, below any sticky header of the host page. Browsers do
  // not reliably scroll to the focus inside a frame, and WebKit never does.
  #reveal() {
    if (this.#isSeen()) return;
    this.#scrollHere();
    const above = this.#above();
    if (!above) return;
    this.style.scrollMarginTop = `${above + 8}px`;
    this.#scrollHere();
  }

  #scrollHere(block) {
    this.scrollIntoView({ block, behavior: "instant" });
  }

  #isSeen() {
    const { top, height } = this.getBoundingClientRect();
    return top > -1 && top < innerHeight - (this.style.maxHeight ? height - 1 : 99) && this.contains(this.#atBeginning());
  }

  // The element that is visible at the top of the widget.
  #atBeginning() {
    const { top, left, width } = this.getBoundingClientRect();
    return this.getRootNode().elementFromPoint(left + width / 2, Math.max(top, 0) + 1);
  }

  // The bottom edge of a sticky or fixed header that covers the top of the widget; 0 if there is none.
  #above() {
    let element = this.#atBeginning();
    if (this.contains(element)) return 0;
    while (element && !/fixed|sticky/.test(getComputedStyle(element).position)) element = element.parentElement;
    const bottom = element?.getBoundingClientRect().bottom ?? 0;
    return bottom < innerHeight / 2 ? bottom : 0;
  }

  // Leads to a form on the page, and fills in what the visitor agreed to tell: without a tick nothing. The shell gives no other names
  // than those of our three fields.
  #handOver({ target, told }) {
    const form = document.getElementById(target.slice(1));
    if (!form) return warn(`cta="${target}" ignored; use the id of a form on this page`);
    this.close();
    for (const name in told) {
      for (const field of form.querySelectorAll(`[name=${name}]`)) {
        field.value = told[name];
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
    form.scrollIntoView();
    form.querySelector(":is(input,select,textarea):not([name^=assessment_],[type=hidden])")?.focus({ preventScroll: true });
    return true;
  }

  #announce({ type, quarter, message }) {
    const { assessment, instance, mode, datalayer } = this.#options;
    const detail = { assessment, instance, mode };
    if (QUARTERS.includes(quarter)) detail.quarter = quarter;
    if (type === "error") console.error(`${NAME}: ${String(message).slice(0, 300)}`);
    this.dispatchEvent(new CustomEvent(`assessment:${type}`, { bubbles: true, composed: true, detail }));
    if (!/^(true)?$/.test(datalayer)) return;
    // A quarter that is undefined clears the last one: tag managers keep what they were told before.
    (window.dataLayer ??= []).push?.({
      event: `assessment_${type}`,
      assessment_id: assessment,
      assessment_quarter: detail.quarter,
      assessment_mode: mode,
    });
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
  // A link or a button can open a dialog. What a modified press does is up to the browser.
  addEventListener("click", (event) => {
    const { dataset } = event.target.closest?.("[data-assessment-open]") ?? {};
    if (!dataset || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { assessmentOpen: assessment, assessmentMode: mode = "popup" } = dataset;
    if (!withDialog[assessment]?.isConnected) document.body.append(create({ ...given, options: { ...given.options, assessment, mode } }));
    withDialog[assessment].open();
    event.preventDefault();
  });
};
