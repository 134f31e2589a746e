// Options: the element's attribute, else data-* of the tag, else the query of the tag's address. The rules are those of
// options.toml: `RULES` has what the loader uses itself. Everything else goes on to the frame as it is: the page there has the
// rules for the rest (src/frame/options.js), and tells the site owner of what it cannot use.
import { RULES } from "rules"; // made by the build

// Our name in messages and in the console. Also the property in which elements and script tags keep their { base, options }.
export const NAME = "delivery-assessments";

export const warn = (message) => console.warn(`${NAME}: ${message}.`);

// Names that any element may have say nothing here.
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
  const passed = { ...element[NAME].options };
  for (const { name, value } of element.attributes) if (!COMMON.test(name)) passed[name] = value;
  const options = { passed, ignored: [] };
  for (const name in RULES) {
    const [rule, cure] = RULES[name];
    const value = passed[name];
    delete passed[name];
    if (rule.test(value)) options[name] = value;
    else if (value !== undefined) options.ignored.push(`${name}="${value}" ignored; use ${cure}`);
  }
  return options;
};
