// Markup as text: what is written into an output, and what is found in what somebody pastes. Nothing of it is run.

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’" };

/** `value` as it stands between double quotes, in HTML and in JSX. */
export const escape = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What HTML reads in such a text. */
export const unescape = (text) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hexadecimal, 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });

/** Attributes, each with a space before it. */
export const attributes = (pairs) => Object.entries(pairs).map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`)).join("");

const BEGIN = /<([a-z][\w.-]*)/gi;
// One attribute, from where the last one ended; a quote too many is skipped.
const ATTRIBUTE = /[\s/"']*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{(\s*(?:"[^"]*"|'[^']*'|`[^`]*`)\s*|[^}]*)\}|([^\s"'<>{][^\s<>]*)))?/y;

// `{900}`, `{true}`, `{"dark"}` in JSX.
const plain = (expression) => expression.trim().replace(/^(["'`])(.*)\1$/s, "$2");

// From the place in `text` where the name of the tag ends.
const attributesFrom = (place, text) => {
  const found = {};
  ATTRIBUTE.lastIndex = place;
  for (let match; (match = ATTRIBUTE.exec(text)); ) {
    const [, name, double, single, expression, bare] = match;
    const key = name.toLowerCase().replace(/^:/, "");
    found[key] ??= expression === undefined ? unescape(double ?? single ?? bare ?? "") : plain(expression);
  }
  return found;
};

/** The start tags in `text`, in their order: the name in lower case, and the attributes. */
export const tagsIn = (text) =>
  [...text.matchAll(BEGIN)].map(({ 0: begin, 1: name, index }) => ({ name: name.toLowerCase(), attributes: attributesFrom(index + begin.length, text) }));

// Editors make typographic quotes of straight ones, and break lines within a tag.
const QUOTED = /=\s*(?:[“”„″]([^“”″<>]*)[“”″]|[‘’′]([^‘’′<>]*)[‘’′])/g;

/** `text` with what an editor did to it undone: quotes around values, marks of lines, and tags that are shown instead of run. */
export const repaired = (text) => {
  const shown = /<[a-z]/i.test(text) ? text : unescape(text);
  const straight = shown.replace(/&(?:#(?:822[01]|8243)|[lr]dquo|Prime);/g, "”").replace(/<br\s*\/?>/gi, " ");
  return straight.replace(QUOTED, (_, double, single) => `="${(double ?? single).replaceAll('"', "&quot;")}"`);
};
