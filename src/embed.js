// The loader. It finds its tag, reads the options, reserves the box, creates the frame when the box comes near the
// viewport, sets the frame's height and turns the frame's few messages into DOM events. It knows nothing of questions,
// and no answer ever reaches it.
//
//   <script async src="https://assets.example/embed.js" data-assessment="qa-automation"></script>
//
// The tag makes a <delivery-assessment> where it stands. Such an element can also be written into the page.
(() => {
  "use strict";

  const ELEMENT = "delivery-assessment";
  const NAME = ELEMENT + "s";
  // Marks a tag that has run, and gives an element the `base` and `options` of its tag. Registered, so that two copies
  // of the loader on one page agree.
  const TAG = Symbol.for(NAME);

  const warn = (text) => console.warn(`${NAME}: ${text}`);

  // ---- Options: the element's attribute, else data-* of the tag, else the query of the tag's address ------------------

  const OPTIONS = ["assessment", "target", "datalayer", "height", "theme"];

  // Consent managers, caches and tag managers put names of their own on any tag and address: data-no-defer (two words),
  // utm_source, ver, data-cfasync, data-cookieconsent. None of ours is so short or begins like these.
  const FOREIGN = /[^a-z]|^.{1,4}$|^(cf|cookie)/;

  // The query is read because tag managers and content systems strip data-* from scripts.
  const tagOptions = (script) => {
    const options = { ...Object.fromEntries(new URL(script.src).searchParams), ...script.dataset };
    for (const name in options) {
      if (!OPTIONS.includes(name) && !FOREIGN.test(name)) warn(`no option "${name}"; use ${OPTIONS.join(", ")}`);
    }
    return options;
  };

  const elementOptions = (element) => {
    // The option's value. Undefined if it is absent or, after a warning, if it does not match.
    const option = (name, pattern, cure) => {
      const value = element.getAttribute(name) ?? element[TAG].options[name];
      if (value == null || pattern.test(value)) return value;
      warn(`${name}="${value}" ignored; use ${cure}`);
    };
    return {
      assessment: option("assessment", /^[a-z][a-z\d-]*$/, "a name like qa-automation"),
      datalayer: ["", "true"].includes(option("datalayer", /^(true|false)?$/, "true or false")),
      height: option("height", /^([2-9]\d\d|1\d{3}|2000)$/, "200 to 2000"),
      theme: option("theme", /^(auto|light|dark)$/, "auto, light, dark") ?? "auto",
    };
  };

  // ---- The frame ----------------------------------------------------------------------------------------------------

  // Pixels that a cover takes at a width. The box has them before anything loads, so that nothing moves later.
  const coverHeight = (width) => (width < 360 ? 820 : width < 480 ? 760 : width < 720 ? 700 : 640);

  const sandbox = (base) =>
    "allow-scripts" + // the assessment is a program
    " allow-popups" + // the call to action opens a page,
    " allow-popups-to-escape-sandbox" + // and that page is an ordinary one
    " allow-downloads" + // exports are files
    " allow-modals" + // the print dialog
    // An origin of its own lets the browser cache the WebAssembly. With the host's own origin the frame could reach into
    // the host: there it goes without.
    (new URL(base).origin === location.origin ? "" : " allow-same-origin");

  // Options travel in the fragment: the page stays one cached address, and no server's log shows them. The style keeps the
  // host's rules for frames out, and sets the color scheme because a frame whose page has another one is painted white.
  const createFrame = (base, { assessment, theme }, instance) =>
    Object.assign(document.createElement("iframe"), {
      title: "Self-assessment",
      sandbox: sandbox(base),
      allow: "clipboard-write *",
      referrerPolicy: "strict-origin-when-cross-origin",
      loading: "eager", // the observer has done the waiting
      style: `all:initial;display:block;width:100%;color-scheme:${theme.replace("auto", "light dark")}`,
      src: `${base + assessment}/#instance=${instance}&theme=${theme}`,
    });

  // ---- The element --------------------------------------------------------------------------------------------------

  const EVENTS = ["ready", "start", "progress", "complete", "cta", "share", "export", "error"];
  const PATIENCE = 3000; // milliseconds from the frame's load to its hello

  class DeliveryAssessment extends HTMLElement {
    static observedAttributes = ["assessment"];

    #options; // undefined while the element is not in a page
    #instance;
    #frame;
    #observer;
    #timer;

    connectedCallback() {
      this[TAG] ??= tag;
      this.#options = elementOptions(this);
      this.#instance = Math.random().toString(36).slice(2);
      this.style.display = "block";
      if (!this.#options.assessment) return this.#fail("no assessment named");
      this.#setHeight(this.#options.height ?? coverHeight(this.clientWidth || innerWidth));
      this.#whenNear(() => this.#open());
    }

    disconnectedCallback() {
      this.#close();
      this.#options = undefined;
    }

    // Frameworks may set the attribute after the element stands in the page.
    attributeChangedCallback() {
      if (!this.#options) return;
      this.disconnectedCallback();
      this.connectedCallback();
    }

    // A message to the window.
    handleEvent({ source, data }) {
      if (!source || source !== this.#frame.contentWindow || data?.source !== NAME || data.v !== 1) return;
      if (data.type === "hello") this.#greet(data);
      if (data.type === "height" && Number.isFinite(data.height)) {
        this.#setHeight(Math.min(Math.max(data.height, 100), 30000));
      }
      if (EVENTS.includes(data.type)) this.#announce(data);
    }

    #whenNear(open) {
      if (!window.IntersectionObserver) return open();
      const onChange = (entries, observer) => {
        if (!entries.pop().isIntersecting) return;
        observer.disconnect();
        open();
      };
      this.#observer = new IntersectionObserver(onChange, { rootMargin: "700px" });
      this.#observer.observe(this);
    }

    #open() {
      this.#frame = createFrame(this[TAG].base, this.#options, this.#instance);
      this.#frame.style.height = this.style.minHeight;
      this.#frame.onload = () => this.#expectHello();
      window.addEventListener("message", this);
      this.replaceChildren(this.#frame);
    }

    #close() {
      this.#observer?.disconnect();
      window.removeEventListener("message", this);
      clearTimeout(this.#timer);
      this.#frame = undefined;
      this.style.minHeight = "";
      this.replaceChildren();
    }

    // A page that is not ours (not found, blocked by a policy, no network) loads too, but says nothing.
    #expectHello() {
      const { src } = this.#frame;
      const cure = `no answer from ${src}; check the assessment's name, and frame-src in this page's policy`;
      this.#timer = setTimeout(() => this.#fail(cure), PATIENCE);
    }

    #greet({ title }) {
      this.#frame.onload = null;
      clearTimeout(this.#timer);
      if (title) this.#frame.title = String(title).slice(0, 200);
    }

    #setHeight(pixels) {
      this.style.minHeight = `${pixels}px`;
      if (this.#frame) this.#frame.style.height = `${pixels}px`;
    }

    #announce({ type, quarter, message }) {
      const { assessment, datalayer } = this.#options;
      const detail = { assessment, instance: this.#instance };
      if ([25, 50, 75].includes(quarter)) detail.quarter = quarter;
      if (type === "error") console.error(`${NAME}: ${String(message).slice(0, 300)}`);
      if (type === "complete" && datalayer) {
        (window.dataLayer ??= []).push?.({ event: "assessment_complete", assessment });
      }
      this.dispatchEvent(new CustomEvent(`assessment:${type}`, { bubbles: true, composed: true, detail }));
    }

    // The visitor gets a sentence and a way on, the site owner a cure in the console.
    #fail(message) {
      this.#close();
      const link = document.createElement("a");
      link.href = this[TAG].base;
      link.textContent = "See all assessments";
      this.append("This assessment did not load. ", link);
      this.#announce({ type: "error", message });
    }
  }

  // ---- The tag ------------------------------------------------------------------------------------------------------

  const ADDRESS = /\/(v[0-9.]+\/)?embed\.js([?#].*)?$/;

  const isUnclaimed = (script) => script instanceof HTMLScriptElement && !script[TAG] && ADDRESS.test(script.src);

  // The tag that runs this file. Modules and some tag managers leave no current script, and an element named
  // "currentScript" hides it: then it is the first unclaimed one, rather one that names an assessment, because other
  // vendors have an embed.js too.
  const findScript = () => {
    if (isUnclaimed(document.currentScript)) return document.currentScript;
    const scripts = [...document.scripts].filter(isUnclaimed);
    return scripts.find((script) => script.matches("[data-assessment],[src*='assessment=']")) ?? scripts[0];
  };

  // A tag without an assessment only defines the element. A target that holds a widget gets no second one.
  const mount = () => {
    const { assessment, target: id } = tag.options;
    if (!assessment) return;
    const target = id && document.getElementById(id.replace("#", ""));
    if (id && !target) {
      if (document.readyState === "loading") return document.addEventListener("DOMContentLoaded", mount);
      warn(`no element has the id of target="${id}"`);
    }
    if (target?.querySelector(ELEMENT)) return;
    const element = document.createElement(ELEMENT);
    element[TAG] = tag;
    element.setAttribute("assessment", assessment);
    if (target) target.append(element);
    else if (script.closest("body")) script.after(element);
    else warn('the tag is not in the body; move it, or add data-target="#id"');
  };

  const script = findScript();
  if (!script) return warn("no tag found; its address must end in /embed.js");
  const tag = (script[TAG] = { base: script.src.replace(ADDRESS, "/"), options: tagOptions(script) });
  if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, DeliveryAssessment);
  mount();
})();
