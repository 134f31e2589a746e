// The seal. The page in the frame can ask for nothing from its first byte on: that is the work of its policy
// (src/page/policy.rs), of the frame without an origin, and of the shell around it, whose frame-src lets it go nowhere. Here is
// what no policy rules: it is taken from the page before anything else runs. `seal.close` then ends all scripting but what is
// there, and sees the browser obey. What an extension has done to the page before can be in the way of each step: then the page
// is not sealed, and does not start.
"use strict";

const seal = (() => {
  const { apply } = Reflect;

  /** Puts `value` in the place of what `owner` has by this name, also where that cannot be assigned to. */
  const put = (owner, name, value) => Object.defineProperty(owner, name, { value });

  function refuse() {
    throw new TypeError("not in a sealed page");
  }

  // A pattern keeps its own methods, and what is asked later is kept and asked by `apply`: no later script can put anything
  // else in their place.
  const kept = (pattern) => put(put(pattern, "test", pattern.test), "exec", pattern.exec);
  const read = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name).get;

  const last = document.createElement("meta");
  last.httpEquiv = "Content-Security-Policy";
  last.content = "default-src 'none'; script-src 'none'; connect-src 'none'; form-action 'none'; img-src data: blob:";

  /** The frame is the shell's: no other page can read it, and no other shares what it keeps. */
  function standAlone() {
    if (origin !== "null") throw new Error("the page is not in the frame that its shell makes");
    if (window.credentialless) throw new Error("a frame that is credentialless lets the page around measure it");
  }

  /**
   * Deletes all that no policy rules: WebRTC, which asks whom it likes; windows, which would bring it back; markup that may
   * hold a link, and trees that hide one; what reaches other pages; and of the navigator all but the clipboard and what tells
   * browsers apart, because an identity, for one, is looked up on any server.
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
   * Whether what nobody can delete leads nowhere: a plain value, and nothing can be put into it. Extensions leave such ones
   * behind, to say that they are there (globalPrivacyControl) or in the place of what they take from every page.
   */
  function isHarmless(owner, name, instance) {
    const value = Reflect.get(owner, name, instance);
    return Object(value) !== value && !Object.getOwnPropertyDescriptor(owner, name).set;
  }

  /**
   * A policy lets empty frames be, does not mind a link that only looks up or greets a server, and Chromium greets the server
   * that a meta element would lead to, before it is refused. No script makes one anew; and where the browser knows trusted types, no text
   * becomes markup.
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
   * The shell's policy keeps the frame where it is, but for files that were made here, and rules no new tab. So no file is a
   * page, and no script presses what a visitor would: a press by script is one on a button or a box to tick, or saves a file,
   * and an event by script is none that a browser acts upon.
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

    /** Whether a press on this stays with it. */
    function isControl(element) {
      const name = apply(localName, element, []);
      const isIt = name === "button" || name === "summary" || (name === "input" && CONTROL.test(apply(inputType, element, [])));
      return isIt && !apply(closest, element, ["[*|href]"]);
    }

    /** Whether a press on this link saves a file. */
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

  // A policy that only reports sends a request for what it would have refused, and nothing forbids that.
  addEventListener("securitypolicyviolation", ({ disposition, originalPolicy }) => {
    if (disposition === "report") obstacle ??= new Error("the server asks browsers for reports: remove Content-Security-Policy-Report-Only: " + originalPolicy);
  });

  /** Whether this page may make WebAssembly. WebKit refuses the instance, the others the module; nobody is asked for it. */
  function makesWebAssembly() {
    try {
      return !!new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
    } catch {
      return false;
    }
  }

  let closed; // milliseconds since the page began

  /**
   * Leaves to the page to show itself, with pictures that it draws itself. Throws unless the browser now refuses what it
   * allowed a moment before: then the policy is in force, and not only in the document.
   */
  function close() {
    if (obstacle) throw obstacle;
    const isOpen = makesWebAssembly();
    document.head.append(last);
    closed = performance.now();
    if (!isOpen || makesWebAssembly()) throw new Error("the browser does not obey its policy");
  }

  /** Whether it has been closed. */
  function isClosed() {
    return closed !== undefined;
  }

  /**
   * Really asks for the page's own address. Resolves with the browser's refusal by the policy of the seal, or with nothing if
   * there was none within a second.
   */
  function attempt() {
    return new Promise((resolve) => {
      addEventListener("securitypolicyviolation", function onRefusal(event) {
        if (!event.originalPolicy.includes("connect-src 'none'")) return;
        removeEventListener(event.type, onRefusal);
        resolve(event);
      });
      fetch(document.baseURI).catch(() => {}).then(() => setTimeout(resolve, 1000));
    });
  }

  /** How many requests the browser has recorded since the seal. What it refuses is no request. */
  function requests() {
    const isRequest = ({ name, startTime }) => startTime >= closed && /^http/.test(name);
    return performance.getEntriesByType("resource").filter(isRequest).length;
  }

  return { close, isClosed, attempt, requests };
})();
