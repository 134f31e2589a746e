// The seal. From its first byte on, the page in the frame can make no request: its policy (src/page/policy.rs), its missing origin,
// and the frame-src of the shell around it ensure that. This script removes what no policy controls, before anything else runs.
// `seal.close` then adds the last policy, which allows no further scripts, and checks that the browser enforces it. If a browser
// extension changed the page before and any step fails, the page is not sealed and does not start.

const { apply } = Reflect;

/** Replaces the property `name` of `owner` with `value`, even if it cannot be assigned to. */
const put = (owner, name, value) => Object.defineProperty(owner, name, { value });

function refuse() {
  throw new TypeError("not in a sealed page");
}

// Patterns get their own copies of their methods, and getters are kept and called through `apply`, so that no later script can
// replace them.
const kept = (pattern) => put(put(pattern, "test", pattern.test), "exec", pattern.exec);
const read = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name).get;

const last = document.createElement("meta");
last.httpEquiv = "Content-Security-Policy";
last.content = "default-src 'none'; script-src 'none'; connect-src 'none'; form-action 'none'; img-src data: blob:";

/** Checks that this is the shell's frame: no other page can read it or share its storage. */
function standAlone() {
  if (origin !== "null") throw new Error("the page is not in the frame that its shell makes");
  if (window.credentialless) throw new Error("a frame that is credentialless lets the page around measure it");
}

/**
 * Deletes everything that no policy controls: WebRTC, which can contact any server; ways to get a window that still has it;
 * ways to turn text into markup, and shadow trees; what reaches other pages; and everything on the navigator except the clipboard
 * and the names that identify the browser, because some of it contacts servers (an identity is looked up on any server).
 */
function takeAway() {
  const UNRULED = [
    [window, /^(webkit|moz)?(RTC|IndexedDB)|Credential$|[sS]torage$|[sS]peech|FileSystem|^(Notification|Payment|Identity|crashReport)|Picker$|^(open|name|indexedDB|caches|cookieStore|BroadcastChannel|Presentation\w*|documentPictureInPicture|requestResize|openDatabase|XSLTProcessor|Translator|LanguageDetector|LanguageModel|Summarizer|Writer|Rewriter|Proofreader)$/],
    [Navigator.prototype, /^(?!(constructor|clipboard|userAgent|platform)$)/, navigator],
    [Document.prototype, /^(open|cookie|browsingTopics|has(PrivateToken|RedemptionRecord))$|StorageAccess/, document],
    [HTMLMediaElement.prototype, /^(remote|webkitShowPlaybackTargetPicker)$/, document.createElement("video")],
    [Document, /^parseHTML/],
    [Element.prototype, /^(setHTML|attachShadow)/],
    [ShadowRoot.prototype, /^setHTML/],
    [CustomElementRegistry.prototype, /^define$/],
  ];
  for (const [owner, names, instance = owner] of UNRULED) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (!names.test(name) || Reflect.deleteProperty(owner, name) || isHarmless(owner, name, instance)) continue;
      throw new Error(name + " cannot be deleted");
    }
  }
}

/**
 * Whether a property that cannot be deleted is harmless: a plain value that nothing can be assigned to. Extensions define such
 * properties to announce themselves (globalPrivacyControl), or to replace an API that they remove from every page.
 */
function isHarmless(owner, name, instance) {
  const value = Reflect.get(owner, name, instance);
  return Object(value) !== value && !Object.getOwnPropertyDescriptor(owner, name).set;
}

/**
 * Keeps scripts from creating frames, links, and meta elements. A policy allows empty frames, and links that only look up or
 * connect to a server; and Chromium connects to the server that a meta element would lead to before it refuses. Where the browser
 * supports trusted types, no text becomes markup either.
 */
function refuseElements() {
  const UNWANTED = kept(/^(i?frame|object|embed|link|meta)$/);
  const localName = read(Element.prototype, "localName");
  const documentElement = read(Document.prototype, "documentElement");
  for (const [{ prototype }, name] of [[Document, "createElement"], [Document, "createElementNS"], [DOMImplementation, "createDocument"]]) {
    const make = prototype[name];
    put(prototype, name, function (...given) {
      const made = apply(make, this, given);
      const element = name === "createDocument" ? apply(documentElement, made, []) : made;
      if (element && UNWANTED.test(apply(localName, element, []))) refuse();
      return made;
    });
  }
}

/**
 * The shell's policy keeps the frame from navigating, except to files made here, and does not control new tabs. So files cannot
 * be pages, and scripts cannot press links: `click` works only on buttons, radios, and check boxes, or to save a file, and
 * scripts can send only events that a browser does not act on.
 */
function stay() {
  const FILE = kept(/^(text\/(csv|markdown|calendar)|application\/json|image\/png)$/);
  const TOLD = kept(/^(input|change|error|beforeunload|beforeprint|sealed)$/);
  const CONTROL = kept(/^(radio|checkbox)$/);
  const MADE_HERE = kept(/^blob:/);
  const { click } = HTMLElement.prototype;
  const { closest, hasAttribute } = Element.prototype;
  const { dispatchEvent } = EventTarget.prototype;
  const { createObjectURL } = URL;
  const localName = read(Element.prototype, "localName");
  const isConnected = read(Node.prototype, "isConnected");
  const href = read(HTMLAnchorElement.prototype, "href");
  const inputType = read(HTMLInputElement.prototype, "type");
  const fileType = read(Blob.prototype, "type");
  const eventType = read(Event.prototype, "type");

  /** Whether pressing this element has no effect beyond the element itself. */
  function isControl(element) {
    const name = apply(localName, element, []);
    const isIt = name === "button" || name === "summary" || (name === "input" && CONTROL.test(apply(inputType, element, [])));
    return isIt && !apply(closest, element, ["[*|href]"]);
  }

  /** Whether pressing this link saves a file that was made here. */
  function isFile(element) {
    const isLink = apply(localName, element, []) === "a" && !apply(isConnected, element, []);
    return isLink && apply(hasAttribute, element, ["download"]) && MADE_HERE.test(apply(href, element, []));
  }

  put(HTMLElement.prototype, "click", function () {
    if (!isControl(this) && !isFile(this)) refuse();
    apply(click, this, []);
  });
  put(EventTarget.prototype, "dispatchEvent", function (event) {
    if (!TOLD.test(apply(eventType, event, []))) refuse();
    return apply(dispatchEvent, this, [event]);
  });
  put(URL, "createObjectURL", (file) => {
    if (!FILE.test(apply(fileType, file, []))) refuse();
    return apply(createObjectURL, URL, [file]);
  });
}

let obstacle;
try {
  for (const step of [standAlone, takeAway, refuseElements, stay]) step();
} catch (error) {
  obstacle = error;
}

// A report-only policy makes the browser send a report for each violation, and no policy can forbid that.
addEventListener("securitypolicyviolation", ({ disposition, originalPolicy }) => {
  if (disposition === "report") obstacle ??= new Error("the server asks browsers for reports: remove Content-Security-Policy-Report-Only: " + originalPolicy);
});

/** Whether this page may create WebAssembly, tested without a request. WebKit refuses the instance, the others the module. */
function makesWebAssembly() {
  try {
    return !!new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
  } catch {
    return false;
  }
}

let closed; // when, in milliseconds since the page began

/**
 * Adds the last policy, after which the page can only show itself and pictures that it draws. Throws unless the browser now
 * refuses what it allowed a moment before, which proves that the policy is enforced and not only in the document.
 */
export function close() {
  if (obstacle) throw obstacle;
  const isOpen = makesWebAssembly();
  document.head.append(last);
  closed = performance.now();
  if (!isOpen || makesWebAssembly()) throw new Error("the browser does not obey its policy");
}

/** Whether the seal has been closed. */
export function isClosed() {
  return closed !== undefined;
}

/**
 * Really requests the page's own address. Resolves with the violation event of the seal's policy, or with undefined if there was
 * none within a second.
 */
export function attempt() {
  return new Promise((resolve) => {
    addEventListener("securitypolicyviolation", function onRefusal(event) {
      if (!event.originalPolicy.includes("connect-src 'none'")) return;
      removeEventListener(event.type, onRefusal);
      resolve(event);
    });
    fetch(document.baseURI).catch(() => {}).then(() => setTimeout(resolve, 1000));
  });
}

/** How many requests the browser has recorded since the seal was closed. Refused ones do not count. */
export function requests() {
  const isRequest = ({ name, startTime }) => startTime >= closed && /^http/.test(name);
  return performance.getEntriesByType("resource").filter(isRequest).length;
}
