// Options: the element's attribute, else data-* of the tag, else the query of the tag's address. The rules are those of
// options.toml: `RULES` has what the loader uses itself. Everything goes on to the frame as it is: the page there has all rules
// (src/frame/options.js), and tells the site owner of what is not valid.
import { RULES } from "rules"; // made by the build

// Our name in messages and in the console. Also the property in which elements and script tags keep their { base, options }.
export const NAME = "delivery-assessments";

/** Whether the site owner asks the doctor what is wrong on the page. */
export const isExamined = () => /[?&]assessment-doctor(=|&|$)/.test(location.search);

export const warn = (message) => console.warn(`${NAME}: ${message}.`);

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
 * The options of an element, including those of its tag: the valid ones that the loader uses, and in `passed` all of them, for the
 * page in the frame.
 */
export const ofElement = (element) => {
  const passed = { ...element[NAME].options };
  for (const { name, value } of element.attributes) {
    // Names that any element may have say nothing here.
    if (!/^(id|class|style|slot|data-.*|aria-.*)$/.test(name)) passed[name] = value;
  }
  const options = { mode: "inline", passed };
  for (const name in RULES) if (RULES[name].test(passed[name])) options[name] = passed[name];
  return options;
};
