// The options: from the element's attributes, else the tag's data-* attributes, else the query of the tag's address.

// Our name in messages and in the console. Also the property in which elements and script tags keep their { base, options }.
export const NAME = "delivery-assessments";

export const warn = (message) => console.warn(`${NAME}: ${message}.`);

// The options that the loader itself uses, each with its valid values and a hint. All others are passed on to the frame, which
// checks them and warns the site owner (src/frame/options.js).
const RULES = {
  height: [/^([2-9]\d\d|1\d{3}|2000)$/, "200 to 2000"],
  datalayer: [/^(true|false)?$/, "true"],
};

// Attributes that any element may have: they are not options.
const COMMON = /^(id|class|style|slot|data-.*|aria-.*)$/;

const kebab = ([name, value]) => [name.replace(/[A-Z]/g, "-$&").toLowerCase(), value];

/**
 * The options of a tag. They are read from its query too, because tag managers and content systems strip data-* from scripts. In
 * `?target=#id`, the "#id" is parsed as a fragment, so it is put back.
 */
export const ofTag = ({ src, dataset }) => {
  const { searchParams, hash } = new URL(src);
  if (searchParams.get("target") === "") searchParams.set("target", hash);
  return Object.fromEntries([...searchParams, ...Object.entries(dataset)].map(kebab));
};

/**
 * The options of an element, including those of its tag: the ones that the loader uses, `passed` for the frame, and `ignored`, a
 * warning for each invalid one, which is otherwise left out.
 */
export const ofElement = (element) => {
  const given = { theme: "auto", ...element[NAME].options };
  for (const { name, value } of element.attributes) if (!COMMON.test(name)) given[name] = value;
  const { assessment, target, ...passed } = given;
  const options = { assessment, passed, ignored: [] };
  for (const name in RULES) {
    const [rule, cure] = RULES[name];
    const value = passed[name];
    delete passed[name];
    if (rule.test(value)) options[name] = value;
    else if (value !== undefined) options.ignored.push(`${name}="${value}" ignored; use ${cure}`);
  }
  return options;
};
