// Reads what somebody pastes: one of the outputs, written by hand or changed by an editor, and finds the settings in it.
import { OPTIONS } from "rules"; // made by the build
import { NAME, ofElement, ofTag } from "../embed/options.js";
import { repaired, tagsIn } from "./markup.js";
import { TARGET } from "./outputs/manager.js";
import { sound, unknownIn } from "./settings.js";

const LOADER = /(^|\/)embed\.js([?#].*)?$/;
const OPENS = "data-assessment-open";

const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

const datasetOf = (attributes) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith("data-")).map(([name, value]) => [camel(name.slice(5)), value]));

const isLoader = ({ name, attributes }) => name === "script" && LOADER.test(attributes.src ?? "");

const absolute = (address, { base }) => {
  try {
    return new URL(address, base).href;
  } catch {
    return base;
  }
};

// The loader's own reading of a tag; its address may be relative here.
const ofScript = ({ attributes }, place) => ofTag({ src: absolute(attributes.src, place), dataset: datasetOf(attributes) });

const ofAttributes = (attributes, options) =>
  ofElement({ [NAME]: { options }, attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })) }).passed;

/** The folder that an address is in, as settings. */
const around = (address, { languages }) => {
  const folders = address.split(/[?#]/)[0].split("/");
  return { language: languages.find((language) => folders.includes(language)), isPinned: folders.some((folder) => /^v\d+\.\d+\.\d+/.test(folder)) };
};

// An assessment's own page, with what its fragment says.
const ofPage = (address, { ids }) => {
  const [, id, , fragment = ""] = /\/([\w-]+)\/(index\.html)?(?:#(.*))?$/.exec(address.trim()) ?? [];
  return ids.includes(id) ? { assessment: id, ...Object.fromEntries(new URLSearchParams(fragment)) } : undefined;
};

const manager = ({ target, ...options }) => ({ output: "manager", given: target === TARGET ? options : { target, ...options } });

// What a tag says, if it is one of ours. `loader` is the script tag that is pasted with it.
const KINDS = {
  script: (tag, place) => {
    if (!isLoader(tag)) return undefined;
    const given = ofScript(tag, place);
    if (!given.assessment) return undefined;
    const read = tag.attributes["data-assessment"] ? { output: "tag", given } : manager(given);
    return { ...read, address: tag.attributes.src };
  },
  "delivery-assessment": ({ attributes }, _place, loader) => ({ output: "element", given: ofAttributes(attributes, loader) }),
  deliveryassessment: ({ attributes: { base, classname, style, key, ref, ...own } }) => ({ output: "react", given: ofAttributes(own, {}), address: base }),
  iframe: ({ attributes: { src = "" } }, place) => {
    const given = ofPage(src, place);
    return given && { output: "frame", given, address: src };
  },
};

const opened = ({ name, attributes }, loader) => ({
  output: name === "button" ? "button" : "link",
  given: { ...loader, assessment: attributes[OPENS], mode: attributes["data-assessment-mode"] ?? "popup" },
});

// Other vendors have an embed.js too: what tells ours from them, the surest first.
const SIGNS = [
  ({ attributes }, { base }) => attributes.src.startsWith(base),
  ({ attributes }) => /assessment/.test([...Object.keys(attributes), attributes.src].join()),
  (tag, place) => Object.keys(ofScript(tag, place)).some((given) => OPTIONS.some(({ name }) => name === given)),
  () => true,
];

const loaderIn = (tags, place) => {
  const scripts = tags.filter(isLoader);
  return SIGNS.map((isSigned) => scripts.find((tag) => isSigned(tag, place))).find(Boolean);
};

const found = (tags, place) => {
  const script = loaderIn(tags, place);
  const loader = script ? ofScript(script, place) : {};
  const address = script?.attributes.src;
  const read = (tag) => (tag.attributes[OPENS] ? opened(tag, loader) : KINDS[tag.name]?.(tag, place, loader));
  return tags.map(read).filter(Boolean).map((one) => ({ address, ...one }));
};

// An optimizer renames the loader; its attributes say what it is.
const renamed = (tags) =>
  tags.filter(({ name, attributes }) => name === "script" && attributes["data-assessment"]).map(({ attributes }) => ({ output: "tag", given: ofTag({ src: "https://any.example/", dataset: datasetOf(attributes) }), address: "" }));

const ofAddress = (text, place) => {
  const given = /^\s*https?:\S+\s*$/.test(text) ? ofPage(text, place) : undefined;
  return given ? [{ output: "address", given, address: text.trim() }] : [];
};

/** Why nothing was found, by the name of the sentence that says so. */
const problemIn = (text, tags) => {
  if (!text.trim()) return "empty";
  if (tags.some(isLoader)) return "nameless";
  if (tags.some(({ name }) => name === "script")) return "foreign";
  return "nothing";
};

const readAs = (text, place) => {
  const tags = tagsIn(text);
  const all = [found, renamed].map((find) => find(tags, place)).find((some) => some.length) ?? ofAddress(text, place);
  if (!all.length) return { problem: problemIn(text, tags) };
  const [{ output, given, address = "" }, ...others] = all;
  const bad = [];
  const options = sound(given, (name, value, cure) => bad.push({ name, value, cure }));
  if (!place.ids.includes(options.assessment)) return { problem: "missing", name: given.assessment ?? "" };
  const isVue = output === "react" && /<template/i.test(text);
  return { options, ...around(address, place), output: isVue ? "vue" : output, bad, unknown: unknownIn(given), more: others.length };
};

/**
 * The settings in `text`, or the name of a `problem`. `place` has `base`, the `ids` of all assessments, and the `languages` that there
 * are pages in besides English. Beside the settings: `bad`, values that are not valid, each as name, value, and cure; `unknown`, names
 * that are no options; and `more`, how many others there are in the text.
 */
export const read = (text, place) => {
  const asItIs = readAs(text, place);
  return asItIs.problem ? readAs(repaired(text), place) : asItIs;
};
