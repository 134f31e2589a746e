// The loader. It finds its tag, reads the options, reserves the box, creates the frame when the box comes near the
// viewport, sets the frame's height and turns the frame's few messages into DOM events. It knows nothing of questions,
// and no answer ever reaches it.
//
//   <script async src="https://assets.example/embed.js" data-assessment="qa-automation"></script>
//
// The tag makes a <delivery-assessment> where it stands. Such an element can also be written into the page.
(() => {
  const ELEMENT = "delivery-assessment";
  // Our name in messages and in the console. As a property it marks a tag that has run, and gives an element the options
  // of its tag.
  const NAME = "delivery-assessments";

  const ADDRESS = /\/(v[\d.]+\/)?embed\.js([?#].*)?$/;

  // ---- Options: the element's attribute, else data-* of the tag, else the query of the tag's address ------------------

  // The query is read because tag managers and content systems strip data-* from scripts. What is not used here goes on to
  // the frame as it is: the page there looks at it closely, and tells the site owner of what it cannot use.
  const tagOptions = ({ src, dataset }) => ({
    ...Object.fromEntries(new URL(src).searchParams),
    ...dataset,
    base: src.replace(ADDRESS, "/"),
  });

  // Names that any element may have say nothing here.
  const COMMON = /^(id|class|style|slot|data-.*|aria-.*)$/;

  const elementOptions = (element) => {
    const options = { instance: Math.random().toString(36).slice(2), theme: "auto", ...element[NAME] };
    for (const { name, value } of element.attributes) if (!COMMON.test(name)) options[name] = value;
    return options;
  };

  // ---- The frame ----------------------------------------------------------------------------------------------------

  // Pixels that a cover takes at a width. The box has them before anything loads, so that nothing moves later.
  const coverHeight = (width) => (width < 320 ? 960 : width < 360 ? 860 : width < 390 ? 800 : width < 480 ? 740 : 720);

  const sandbox = (base) =>
    "allow-scripts" + // the assessment is a program
    " allow-popups" + // the call to action opens a page,
    " allow-popups-to-escape-sandbox" + // and that page is an ordinary one
    " allow-downloads" + // exports are files
    " allow-modals" + // the print dialog
    // An origin of its own lets the browser cache the WebAssembly. With the host's own origin the frame could reach into
    // the host: there it goes without.
    (new URL(base).origin === location.origin ? "" : " allow-same-origin");

  // What tells analytics where a visitor came from. The call to action takes it along.
  const CAMPAIGN = /[?&](utm_\w+|[gw]braid|gclid|msclkid|fbclid|ref)=[^&]*/g;

  // Options travel in the fragment: the page stays one cached address, and no server's log shows them. The color scheme is
  // named because a frame whose page has another one is painted white.
  const createFrame = ({ base, ...options }) =>
    Object.assign(document.createElement("iframe"), {
      title: "Self-assessment",
      sandbox: sandbox(base),
      allow: "clipboard-write *",
      referrerPolicy: "strict-origin-when-cross-origin",
      style: `display:block;width:100%;height:100%;border:0;margin:0;color-scheme:${/^(light|dark)$/.exec(options.theme)?.[0] ?? "light dark"}`,
      src: `${base + options.assessment}/#${new URLSearchParams({ ...options, utm: (location.search.match(CAMPAIGN) ?? []).join("") })}`,
    });

  // ---- The element --------------------------------------------------------------------------------------------------

  const EVENTS = /^(ready|start|progress|complete|cta|share|export|error)$/;
  const PATIENCE = 3000; // milliseconds from the frame's load to its hello

  class DeliveryAssessment extends HTMLElement {
    static observedAttributes = ["assessment"];

    #options;
    #frame;
    #observer;
    #timer;

    connectedCallback() {
      this[NAME] ??= tag;
      this.#options = elementOptions(this);
      this.style.display = "block";
      if (!/^\w[\w-]*$/.test(this.#options.assessment ?? "")) return this.#fail("no assessment; name one in assessment=name");
      this.#setHeight(coverHeight(this.clientWidth || innerWidth));
      const { height } = this.#options;
      if (height >= 200 && height <= 2000) this.#setHeight(height);
      const onChange = (entries) => entries.pop().isIntersecting && this.#open();
      this.#observer = new IntersectionObserver(onChange, { rootMargin: "700px" });
      this.#observer.observe(this);
    }

    disconnectedCallback() {
      this.#observer?.disconnect();
      removeEventListener("message", this);
      clearTimeout(this.#timer);
      this.#frame = undefined;
      this.style.height = "";
      this.replaceChildren();
    }

    // Frameworks may set the attribute after the element stands in the page.
    attributeChangedCallback(_name, before, now) {
      if (!this.#options || !this.isConnected || before === now) return;
      this.disconnectedCallback();
      this.connectedCallback();
    }

    // A message to the window. Any of ours may bring the height that the page has now.
    handleEvent({ source, data }) {
      if (!source || source !== this.#frame.contentWindow || data?.source !== NAME || data.v !== 1) return;
      const { type, title, height } = data;
      this.#setHeight(height);
      if (type === "hello") {
        clearTimeout(this.#timer);
        Object.assign(this.#frame, { onload: null, title });
      }
      if (EVENTS.test(type)) this.#announce(data);
    }

    #open() {
      this.#observer?.disconnect();
      this.#frame = createFrame(this.#options);
      // A page that is not ours (not found, blocked by a policy, no network) loads too, but says nothing.
      this.#frame.onload = () => {
        const message = `no answer from ${this.#frame.src}; check the name, and frame-src in this page's policy`;
        this.#timer = setTimeout(() => this.#fail(message), PATIENCE);
      };
      addEventListener("message", this);
      this.replaceChildren(this.#frame);
    }

    // Styles ignore what is not a number of pixels.
    #setHeight(pixels) {
      this.style.height = `clamp(100px,${pixels}px,30000px)`;
    }

    #announce({ type, quarter, message }) {
      const { assessment, instance, datalayer } = this.#options;
      const detail = { assessment, instance };
      if ([25, 50, 75].includes(quarter)) detail.quarter = quarter;
      if (type === "error") console.error(`${NAME}: ${String(message).slice(0, 300)}`);
      if (type === "complete" && /^(true)?$/.test(datalayer)) {
        (window.dataLayer ??= []).push?.({ event: "assessment_complete", assessment });
      }
      this.dispatchEvent(new CustomEvent(`assessment:${type}`, { bubbles: true, composed: true, detail }));
    }

    // The visitor gets a sentence and a way on, the site owner a cure in the console.
    #fail(message) {
      this.disconnectedCallback();
      const link = document.createElement("a");
      link.href = this.#options.base;
      link.textContent = "See all assessments";
      this.append("This assessment did not load. ", link);
      this.#announce({ type: "error", message });
    }
  }

  // ---- The tag ------------------------------------------------------------------------------------------------------

  const isUnclaimed = (script) => script instanceof HTMLScriptElement && !script[NAME] && ADDRESS.test(script.src);

  // The tag that runs this file. Modules and some tag managers leave no current script, and an element named
  // "currentScript" hides it: then it is the first unclaimed one, rather one that speaks of an assessment, because other
  // vendors have an embed.js too.
  const findScript = () => {
    if (isUnclaimed(document.currentScript)) return document.currentScript;
    const scripts = [...document.scripts].filter(isUnclaimed);
    return scripts.find((script) => /assessment/.test(script.outerHTML)) ?? scripts[0];
  };

  // A tag without an assessment only defines the element. A target that holds a widget gets no second one.
  const mount = () => {
    const { assessment, target: id } = tag;
    if (!assessment) return;
    const target = id && document.getElementById(id.replace("#", ""));
    if (id && !target && document.readyState === "loading") return addEventListener("DOMContentLoaded", mount);
    if (target?.querySelector(ELEMENT)) return;
    const element = document.createElement(ELEMENT);
    element[NAME] = tag;
    element.setAttribute("assessment", assessment);
    if (target) return target.append(element);
    const isVisible = script.closest("body");
    if (id || !isVisible) console.warn(`${NAME}: no place; put the tag in the body, or give target=#id`);
    if (isVisible) script.after(element);
  };

  const script = findScript();
  if (!script) return;
  const tag = (script[NAME] = tagOptions(script));
  if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, DeliveryAssessment);
  mount();
})();
