// The seal takes from the page, for the rest of its life, the means to send anything. All policies but the one that the
// build writes into the page (src/page/policy.rs) are here: the first runs with this script, the last with `seal.close`. What
// an extension has done to the page before can be in the way of each step: then the page is not sealed, and does not start.
"use strict";

const seal = (() => {
  const wasm = new URL(document.currentScript.dataset.wasm, document.baseURI).href;

  /** Adds a policy. A policy can only tighten: nothing opens again what one has closed. */
  function tighten(content) {
    const policy = document.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = content;
    document.head.append(policy);
  }

  const { apply } = Reflect;

  /** Puts `value` in the place of what `owner` has by this name, also where that cannot be assigned to. */
  const put = (owner, name, value) => Object.defineProperty(owner, name, { value });

  /** From here on the page can reach one address, its own WASM. */
  function narrow() {
    // The other directives are named because a prefetch goes by the loosest of all.
    tighten("default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; " +
      "img-src data: blob:; require-trusted-types-for 'script'; trusted-types 'none'; connect-src " + wasm.replace(/[;,]/g, encodeURIComponent));
  }

  /**
   * Deletes all that no policy rules: WebRTC, which asks whom it likes; windows, which would bring it back; markup that may
   * hold a link; what other pages of this origin could find or hear; and of the navigator all but the clipboard and what
   * tells browsers apart, because an identity, for one, is looked up on any server.
   */
  function takeAway() {
    const UNRULED = [
      [window, /^(webkit|moz)?RTC|Credential$|[sS]torage$|[sS]peech|FileSystem|^(Notification|Payment|Identity|crashReport)|Picker$|^(open|name|indexedDB|caches|cookieStore|BroadcastChannel|Presentation\w*|documentPictureInPicture|XSLTProcessor)$/],
      [Navigator.prototype, /^(?!(constructor|clipboard|userAgent|platform)$)/, navigator],
      [Document.prototype, /^(open|cookie)$|StorageAccess/, document],
      [Document, /^parseHTML/],
      [Element.prototype, /^setHTML/],
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

  function refuse() {
    throw new TypeError("not in a sealed page");
  }

  // A pattern keeps its own methods, and what is asked later is kept and asked by `apply`: no later script can put anything
  // else in their place.
  const kept = (pattern) => put(put(pattern, "test", pattern.test), "exec", pattern.exec);
  const read = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name).get;

  /**
   * A policy lets empty frames be, and does not mind a link that only looks up or greets a server. Nothing makes one, or
   * turns the page's own, which names its address for search engines, to another; and where the browser knows trusted
   * types, no text becomes markup.
   */
  function refuseElements() {
    const UNWANTED = kept(/^(i?frame|object|embed|link)$/);
    const localName = read(Element.prototype, "localName");
    const documentElement = read(Document.prototype, "documentElement");
    for (const link of document.querySelectorAll("link")) link.remove();
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
   * No policy stops a page from leaving for an address, or from opening another. So no script presses what a visitor would;
   * and where the browser asks first, only the visitor's press leads away, and only a file made here is saved. The
   * prototypes of what tells of a navigation stand still.
   */
  function stay() {
    const MADE_HERE = kept(/^(blob:|data:image\/png)/);
    const { click } = HTMLElement.prototype;
    const { closest } = Element.prototype;
    const { dispatchEvent } = EventTarget.prototype;
    const href = read(HTMLAnchorElement.prototype, "href");
    const button = read(MouseEvent.prototype, "button");
    const isPress = (event) => {
      try {
        apply(button, event, []);
        return true;
      } catch {
        return false;
      }
    };
    put(HTMLElement.prototype, "click", function () {
      const link = apply(closest, this, ["[*|href]"]);
      if (link && !MADE_HERE.test(apply(href, link, []))) refuse();
      apply(click, this, []);
    });
    put(EventTarget.prototype, "dispatchEvent", function (event) {
      if (isPress(event)) refuse();
      return apply(dispatchEvent, this, [event]);
    });
    const onNavigate = (event) => {
      const { userInitiated, hashChange, navigationType, destination } = event;
      const isWanted = userInitiated || hashChange || navigationType === "reload" || MADE_HERE.test(destination.url);
      if (!isWanted) event.preventDefault();
    };
    window.navigation?.addEventListener("navigate", onNavigate, true);
    for (const name of ["Event", "NavigateEvent", "NavigationDestination"]) Object.freeze(window[name]?.prototype);
  }

  let obstacle;
  try {
    for (const step of [narrow, takeAway, refuseElements, stay]) step();
  } catch (error) {
    obstacle = error;
  }

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
    tighten("default-src 'none'; script-src 'none'; connect-src 'none'; form-action 'none'; img-src data: blob:");
    closed = performance.now();
    if (!isOpen || makesWebAssembly()) throw new Error("the browser does not obey its policy");
  }

  /** Whether it has been closed. */
  function isClosed() {
    return closed !== undefined;
  }

  /**
   * Really asks for the one address that was open before the seal. Resolves with the browser's refusal, or with nothing
   * if there was none within a second.
   */
  function attempt() {
    return new Promise((resolve) => {
      addEventListener("securitypolicyviolation", function onRefusal(event) {
        if (event.effectiveDirective !== "connect-src") return;
        removeEventListener(event.type, onRefusal);
        resolve(event);
      });
      fetch(wasm + "?try").catch(() => {}).then(() => setTimeout(resolve, 1000));
    });
  }

  /** How many requests the browser has recorded since the seal. What it refuses is no request. */
  function requests() {
    const isRequest = ({ name, startTime }) => startTime >= closed && /^http/.test(name);
    return performance.getEntriesByType("resource").filter(isRequest).length;
  }

  return { wasm, close, isClosed, attempt, requests };
})();
