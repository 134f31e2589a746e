// What the doctor shows: a dialog beside the page, out of reach of its styles, and without a style attribute or element, which a policy
// could refuse.
const STYLE = `
  :host { all: initial; }
  dialog { position: fixed; inset: auto 16px 16px auto; z-index: 2147483647; box-sizing: border-box; width: min(480px, calc(100vw - 32px)); max-height: min(640px, calc(100vh - 32px)); margin: 0; padding: 20px 24px; overflow: auto; border: 1px solid #1f5673; border-radius: 12px; background: #fff; color: #1b2429; font: 15px/1.5 system-ui, sans-serif; box-shadow: 0 8px 32px #0004; overflow-wrap: anywhere; }
  h2 { margin: 0; font-size: 20px; line-height: 1.25; }
  p { margin: 4px 0 0; }
  .only, .cure, .note { color: #56646c; }
  .note { margin-block-end: 12px; }
  ol { margin: 12px 0; padding: 0; list-style-position: inside; }
  li { padding: 10px 0; border-top: 1px solid #d5dce0; }
  b { font-weight: 600; }
  button { min-height: 44px; padding: 8px 20px; border: 1px solid #1f5673; border-radius: 6px; background: #1f5673; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
  :focus-visible { outline: 2px solid #1f5673; outline-offset: 2px; }
`;

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);

const cause = ([name, values = {}]) => filled(sentences[name], values);
const cure = ([name, values = {}]) => filled(sentences[`${name}_cure`], values);

const item = (finding) => make("li", {}, make("b", { textContent: cause(finding) }), make("p", { className: "cure", textContent: cure(finding) }));

// What is as it should be, and keeps something from being found. It stands below the others.
const NOTES = ["policy_fetch"];
const isNote = ([name]) => NOTES.includes(name);
const note = (finding) => make("p", { className: "note", textContent: `${cause(finding)} ${cure(finding)}` });

const ID = "assessment-doctor";

/**
 * Opens it over all other dialogs, unless there is one: each folder that the page has a loader from sends a doctor. `show` puts the
 * findings into it, each as the name of a sentence and the values in it.
 */
export const open = () => {
  if (document.getElementById(ID)) return undefined;
  const host = make("div", { id: ID });
  const root = host.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  root.adoptedStyleSheets = [style];
  const result = make("div", { role: "status", textContent: sentences.looking });
  const close = make("button", { type: "button", textContent: sentences.close, onclick: () => dialog.close() });
  const heading = make("h2", { textContent: sentences.title, id: "title" });
  const only = make("p", { className: "only", textContent: sentences.only_you });
  const dialog = make("dialog", { lang: language, onclose: () => host.remove() }, heading, only, result, close);
  dialog.setAttribute("aria-labelledby", "title");
  root.append(dialog);
  document.body.append(host);
  dialog.showModal();
  return {
    show: (all) => {
      const findings = all.filter((finding) => !isNote(finding));
      const list = findings.length ? make("ol", {}, ...findings.map(item)) : make("p", { textContent: sentences.nothing });
      result.replaceChildren(list, ...all.filter(isNote).map(note));
    },
  };
};
