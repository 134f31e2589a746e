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

  const warn = (text) => console.warn(`${NAME}: ${text}`);

  // ---- Options: the element's attribute, else data-* of the tag, else the query of the tag's address ------------------

  const OPTIONS = {
    assessment: /^[a-z][a-z\d-]*$/,
    target: /^#[a-z][\w-]*$/i,
    datalayer: /^(true|false)?$/,
    height: /^([2-9]\d\d|1\d{3}|2000)$/,
    theme: /^(auto|light|dark)$/,
  };
  const CURE = "assessment=name, target=#id, datalayer, height=200-2000, theme=auto|light|dark";

  // Consent managers, caches and tag managers put names of their own on any tag and address: data-no-defer (two words),
  // utm_source, ver, data-cfasync, data-cookieconsent. None of ours is so short or begins like these.
  const FOREIGN = /[^a-z]|^.{1,4}$|^(cf|cookie)/;

  // What is good of the options given, after a warning for each that is not.
  const checked = (given) => {
    const options = {};
    for (const name in given) {
      if (OPTIONS[name]?.test?.(given[name])) options[name] = given[name];
      else if (!FOREIGN.test(name)) warn(`${name}="${given[name]}" ignored; use ${CURE}`);
    }
    return options;
  };

  // The query is read because tag managers and content systems strip data-* from scripts.
  const tagOptions = ({ src, dataset }) => ({
    ...checked({ ...Object.fromEntries(new URL(src).searchParams), ...dataset }),
    base: src.replace(ADDRESS, "/"),
  });

  const elementOptions = (element) => {
    const own = {};
    for (const name in OPTIONS) if (element.hasAttribute(name)) own[name] = element.getAttribute(name);
    const instance = Math.random().toString(36).slice(2);
    return { instance, theme: "auto", ...element[NAME], ...checked(own) };
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

  // Options travel in the fragment: the page stays one cached address, and no server's log shows them. The color scheme is
  // named because a frame whose page has another one is painted white.
  const createFrame = ({ base, assessment, instance, theme }) =>
    Object.assign(document.createElement("iframe"), {
      title: "Self-assessment",
      sandbox: sandbox(base),
      allow: "clipboard-write *",
      referrerPolicy: "strict-origin-when-cross-origin",
      style: `display:block;width:100%;height:100%;border:0;margin:0;color-scheme:${theme.replace("auto", "light dark")}`,
      src: `${base + assessment}/#instance=${instance}&theme=${theme}`,
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
      if (!this.#options.assessment) return this.#fail("no assessment; name one in assessment=name");
      this.#setHeight(this.#options.height ?? coverHeight(this.clientWidth || innerWidth));
      if (!window.IntersectionObserver) return this.#open();
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
    const target = id && document.querySelector(id);
    if (id && !target && document.readyState === "loading") return addEventListener("DOMContentLoaded", mount);
    if (target?.querySelector(ELEMENT)) return;
    const element = document.createElement(ELEMENT);
    element[NAME] = tag;
    element.setAttribute("assessment", assessment);
    if (target) return target.append(element);
    const isVisible = script.closest("body");
    if (id || !isVisible) warn("no place; put the tag in the body, or give target=#id");
    if (isVisible) script.after(element);
  };

  const script = findScript();
  if (!script) return;
  const tag = (script[NAME] = tagOptions(script));
  if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, DeliveryAssessment);
  mount();
})();
