// Runs visits through the loader's element, with the little of a page that it needs, and prints everything that the page heard,
// one list of texts for each visit. `visits` has the messages of the frame; `module` is the loader's file.
const observers = [];
const Observer = class { constructor(call) { observers.push(call) } observe() {} disconnect() {} };
let heard = [];
globalThis.HTMLElement = class {
  style = {};
  attributes = [{ name: "assessment", value: "any-name" }, { name: "datalayer", value: "true" }];
  hasAttribute() {}
  replaceChildren() {}
  lastChild = { replaceWith: (frame) => { this.frame = frame } };
  matches() {}
  getBoundingClientRect() { return { top: 0, left: 0, width: 1 } }
  getRootNode() { return { elementFromPoint() {} } }
  contains() { return true }
  dispatchEvent({ type, detail }) { heard.push(JSON.stringify({ type, detail })) }
};
const form = { querySelectorAll: () => [], querySelector() {}, scrollIntoView() {} };
Object.assign(globalThis, {
  window: globalThis,
  document: { baseURI: "https://host.example/", createElement: () => ({ contentWindow: {} }), getElementById: () => form },
  location: { search: "?utm_source=a" }, origin: "https://host.example", innerHeight: 1000,
  ResizeObserver: Observer, IntersectionObserver: Observer, addEventListener() {}, removeEventListener() {},
  customElements: { get() {}, define() {} },
  dataLayer: { push(pushed) { heard.push(JSON.stringify(pushed)) } },
});
console.error = () => {};
const { define, DeliveryAssessment } = await import(module);
define("https://assets.example/");
const all = visits.map((messages) => {
  heard = [];
  const element = new DeliveryAssessment();
  observers.length = 0;
  element.connectedCallback();
  observers[1]([{ isIntersecting: true }]);
  const source = element.frame.contentWindow;
  for (const message of messages) element.handleEvent({ source, data: { source: "delivery-assessments", v: 1, ...message } });
  return heard.map((text) => text.replace(/"instance":"[a-z0-9]+"/, '"instance":"x"'));
});
