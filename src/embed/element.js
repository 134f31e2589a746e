// The element that holds a widget.
import { KEPT, RULES } from "rules"; // made by the build
import { make } from "./make.js";
import { NAME } from "./options.js";
import { openOnPress } from "./press.js";
import { begin } from "./widget.js";

export const ELEMENT = "delivery-assessment";

/** Marks elements that a tag created. In a copy of the page, the copied elements have the mark too. */
export const BY_TAG = "data-by-tag";

// A server, which has no elements, can import this file.
export class DeliveryAssessment extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ["assessment", "mode"];

  #widget; // none while the element is in no page

  connectedCallback() {
    const before = this.previousElementSibling;
    const isCopy = this.hasAttribute(BY_TAG) && !this[NAME];
    // A saved page contains the old element, and its tag has just created a new one before it: remove the old one.
    if (isCopy && before?.localName === ELEMENT && before[NAME]) return this.remove();
    this[NAME] ??= DeliveryAssessment[NAME];
    this.disconnectedCallback();
    this.#widget = begin(this);
  }

  disconnectedCallback() {
    const widget = this.#widget;
    this.#widget = undefined; // a listener of the host may change the element meanwhile
    widget?.end();
  }

  // This empty callback is enough for moveBefore() to move the element without disconnecting it, so no answers are lost.
  connectedMoveCallback() {}

  // Some frameworks set attributes only after the element is in the page: then start again.
  attributeChangedCallback(_name, before, now) {
    if (this.#widget && before !== now) this.connectedCallback();
  }

  /** A method that opens the dialog; in the page there is none. Frameworks set the option of this name as a property. */
  get open() {
    return () => this.#widget?.open();
  }

  set open(occasion) {
    this.setAttribute("open", occasion);
  }

  /** Closes the dialog. Opened again, it shows what it showed. */
  close() {
    this.#widget?.close();
  }
}

/** Creates an element with the options of a tag. It has them as attributes, for a copy of it to know them. */
export const create = (tag) => {
  const element = make(ELEMENT, { [NAME]: tag });
  element.setAttribute(BY_TAG, "");
  for (const name in tag.options) if (name in RULES || KEPT.test(name)) element.setAttribute(name, tag.options[name]);
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
