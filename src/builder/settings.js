// What a site owner chose: the options by name, and around them the language of the pages, whether the version is pinned, and the
// output that is shown. All of it is text, as the tag has it.
import { OPTIONS } from "rules"; // made by the build
import { partsOf } from "../frame/offer.js";

/** The mode that these options name, or the one that holds if they do not. */
export const modeOf = ({ mode }) => mode ?? OPTIONS.find(({ name }) => name === "mode").default;

const isGood = ({ kind, rule }, value) => rule.test(value) && (kind !== "offer" || Boolean(partsOf(value, true)));

// As it is written in a tag: a color with "#", an id too, a flag as true.
const spelled = ({ kind }, value) => {
  if (kind === "color") return value.replace(/#?([\da-f]{6})/gi, "#$1");
  if (kind === "id") return value && `#${value.replace(/^#/, "")}`;
  if (kind === "flag") return value || "true";
  if (kind === "offer") return value.split("|").map((part) => part.trim().replace(/\s+/g, " ")).join(" | ");
  return value;
};

/**
 * What is left of `given`: valid values that differ from the defaults and do something in this mode, in the order of the table.
 * `onBad` gets the name and the cure of each that is not valid.
 */
export const sound = (given, onBad = () => {}) => {
  const good = {};
  for (const option of OPTIONS) {
    const { name, kind, usage } = option;
    const value = given[name]?.trim();
    if (value === undefined || (value === "" && kind !== "flag")) continue;
    if (isGood(option, value)) good[name] = spelled(option, value);
    else onBad(name, value, usage);
  }
  const isUsed = ({ name, modes, default: usual }) => good[name] !== usual && (!modes.length || modes.includes(modeOf(good)));
  return Object.fromEntries(OPTIONS.filter((option) => option.name in good && isUsed(option)).map(({ name }) => [name, good[name]]));
};

/** Names in `given` that are no options. */
export const unknownIn = (given) => Object.keys(given).filter((name) => !OPTIONS.some((option) => option.name === name));

/** The fragment of an address that restores the settings. */
export const toFragment = ({ options, language, isPinned, output }) => {
  const around = { language, pinned: isPinned ? "yes" : "", output };
  const parts = new URLSearchParams({ ...options, ...Object.fromEntries(Object.entries(around).filter(([, value]) => value)) });
  return `#${parts}`;
};

/** The settings in a fragment; undefined if it is not ours. */
export const fromFragment = (fragment) => {
  if (!fragment.includes("=")) return undefined;
  const { language, pinned, output, ...options } = Object.fromEntries(new URLSearchParams(fragment.slice(1)));
  return { options: sound(options), language, isPinned: pinned === "yes", output };
};
