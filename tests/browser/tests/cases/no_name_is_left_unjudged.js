// All names by which a script in this page could reach something, with their owners. Names that every object has are omitted,
// because browsers add nothing there.
const INTERFACES = [
  "Clipboard", "CustomElementRegistry", "DOMImplementation", "Document", "DocumentFragment", "Element", "Event", "EventTarget",
  "HTMLAnchorElement", "HTMLAreaElement", "HTMLButtonElement", "HTMLElement", "HTMLFormElement", "HTMLImageElement",
  "HTMLInputElement", "HTMLLinkElement", "HTMLMediaElement", "HTMLScriptElement", "HTMLVideoElement", "History", "Location",
  "Navigation", "Navigator", "Node", "Performance", "Range", "SVGAElement", "SVGElement", "Screen", "Selection", "ShadowRoot",
  "URL", "Window",
];
const left = {};

function add(owner, names) {
  left[owner] = [...new Set([...left[owner] ?? [], ...names])].sort();
}

/** An object's own names are listed under `owner`, inherited ones under the interface that defines them. */
function addAll(owner, object) {
  add(owner, Object.getOwnPropertyNames(object));
  // Firefox's driver runs this with a different Object.
  const END = window.Object.prototype;
  for (let next = Object.getPrototypeOf(object); next && next !== END; next = Object.getPrototypeOf(next)) {
    add(next[Symbol.toStringTag] + ".prototype", Object.getOwnPropertyNames(next));
  }
}

/** The static names of an interface. */
function statics(constructor) {
  return Object.getOwnPropertyNames(constructor).filter((name) => {
    const { value, get } = Object.getOwnPropertyDescriptor(constructor, name);
    return get || (typeof value === "function" && name !== "prototype");
  });
}

for (const [owner, object] of Object.entries({ window, document, navigator, location, history, performance })) addAll(owner, object);
for (const name of INTERFACES) {
  if (typeof window[name] === "function") add(name + ".prototype", Object.getOwnPropertyNames(window[name].prototype));
}
for (const name of Object.getOwnPropertyNames(window)) {
  if (typeof window[name] === "function") add(name, statics(window[name]));
}
return Object.entries(left);
