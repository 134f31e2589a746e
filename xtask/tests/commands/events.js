// Runs visits through the loader's element, with the little of a page that it needs, and prints everything that the page heard,
// one list of texts for each visit: two in the page, two in a popup, and so on. `visits` has the messages of the frame; `module` is the
// loader's file.
let observers = [];
const Observer = class {
  constructor(call) { this.call = call }
  observe(target) { observers.push({ target, call: this.call }) }
  disconnect() {}
};
let heard = [];
let listeners = {};
let put; // how many elements are at the end of the page
let frame;
const attributes = { assessment: "any-name", datalayer: "true" };
globalThis.HTMLElement = class {
  style = {};
  isConnected = true;
  hasAttribute() {}
  append() {}
  replaceChildren() {}
  lastChild = { replaceWith(child) { frame = child } };
  getBoundingClientRect() { return { top: 0, left: 0, width: 1 } }
  getRootNode() { return { elementFromPoint() {} } }
  contains() { return true }
  dispatchEvent({ type, detail }) { heard.push(JSON.stringify({ type, detail })) }
};
const dialog = {
  append(child) { if (child.src) frame = child },
  showModal() { this.open = true },
  close() {
    if (this.open) {
      this.open = false;
      this.onclose();
    }
  },
};
const form = { querySelectorAll: () => [], querySelector() {}, scrollIntoView() {} };
Object.assign(globalThis, {
  window: globalThis,
  document: {
    baseURI: "https://host.example/",
    createElement: (name) => (name === "dialog" ? { ...dialog } : { contentWindow: {}, focus() {}, get style() { return {} }, set style(_) {} }),
    documentElement: { style: {}, appendChild: (child) => (put++, child) },
    getElementById: () => form,
    querySelector() {},
  },
  location: { search: "?utm_source=a" }, origin: "https://host.example", innerHeight: 1000,
  ResizeObserver: Observer, IntersectionObserver: Observer,
  addEventListener(type, listener) { listeners[type] = listener },
  customElements: { get() {}, define() {} },
  dataLayer: { push(pushed) { heard.push(JSON.stringify(pushed)) } },
  setTimeout: (work) => work(), // a second in view has passed
});
console.error = () => {};
const { define, DeliveryAssessment } = await import(module);
define("https://assets.example/");
const all = visits.map((messages, visit) => {
  [heard, observers, listeners, put] = [[], [], {}, 0];
  const element = new DeliveryAssessment();
  const options = { ...attributes, mode: visit % 4 < 2 ? "inline" : "popup" };
  element.attributes = Object.entries(options).map(([name, value]) => ({ name, value }));
  // Browsers tell an element that was there before the loader of each attribute first.
  for (const name in options) element.attributeChangedCallback(name, null, options[name]);
  if (observers.length > 0 || put > 0) throw Error("it was set up before it was in the page");
  element.connectedCallback();
  if (options.mode === "popup") element.open();
  else observers.find(({ target }) => target === element).call([{ isIntersecting: true }]);
  observers.find(({ target }) => target === frame).call([{ intersectionRatio: 1, intersectionRect: {} }]);
  const source = frame.contentWindow;
  for (const message of messages) listeners.message({ source, data: { source: "delivery-assessments", v: 1, ...message } });
  element.close();
  return heard.map((text) => text.replace(/"instance":"[a-z0-9]+"/, '"instance":"x"'));
});
