// The fields. Each option of the table has one, or two that make one value; its kind says how to read it.
import { OPTIONS } from "rules"; // made by the build
import { modeOf } from "./settings.js";

/** The form. The choice of the output belongs to it too. */
export const form = document.getElementById("builder");

const named = (name) => form.elements.namedItem(name);

/** The part of the form about an option. */
export const fieldOf = (name) => form.querySelector(`[data-option="${name}"]`);

/** Ties an option's field to its hint, and to the line with the id `problem`, if something is wrong in it. */
export const describe = (name, problem) => {
  const field = fieldOf(name);
  for (const control of field.querySelectorAll("input:not([type=radio], [type=checkbox], [type=color]), select")) {
    if (control.closest("[data-option]") !== field) continue; // that of a pattern
    const ids = [control.dataset.hint, problem].filter(Boolean).join(" ");
    if (ids) control.setAttribute("aria-describedby", ids);
    else control.removeAttribute("aria-describedby");
    control.ariaInvalid = problem ? "true" : null;
  }
};

const simple = {
  value: (name) => named(name).value.trim(),
  fill: (name, value) => (named(name).value = value),
};

const KINDS = {
  name: {
    value: simple.value,
    fill: (name, value) => (value ? simple.fill(name, value) : (named(name).selectedIndex = 0)),
  },
  flag: {
    value: (name) => String(named(name).checked),
    fill: (name, value) => (named(name).checked = value === "true"),
  },
  occasion: {
    value: (name) => {
      const field = named(`${name}-number`);
      return named(name).value.replace("{number}", field.value.trim());
    },
    fill: (name, value) => {
      const [kind, number] = value.split(" ");
      const line = [...named(name).options].find((one) => one.value.split(" ")[0] === kind);
      named(name).value = line.value;
      if (number) named(`${name}-number`).value = number;
    },
  },
  offer: {
    value: (name) => {
      const [label, address] = [name, `${name}-address`].map(simple.value);
      return label || address ? `${label} | ${address}` : "";
    },
    fill: (name, value) => {
      const [label, address = ""] = value.split(" | ");
      simple.fill(name, label);
      simple.fill(`${name}-address`, address);
    },
  },
};

const kindOf = ({ kind }) => KINDS[kind] ?? simple;

/** What is in the fields, by the names of the options; some of it may not be valid. */
export const entered = () => Object.fromEntries(OPTIONS.map((option) => [option.name, kindOf(option).value(option.name)]));

/** Fills the fields. What `options` does not have gets its default. */
export const fill = (options) => {
  for (const option of OPTIONS) kindOf(option).fill(option.name, options[option.name] ?? option.default);
};

/** Shows the fields that do something in this mode, and what belongs to a choice. */
export const fit = (options) => {
  const mode = modeOf(options);
  for (const { name, modes } of OPTIONS) {
    const field = fieldOf(name);
    if (field && modes.length) field.hidden = !modes.includes(mode);
  }
  for (const part of form.querySelectorAll("[data-for]")) {
    const [name, ...values] = part.dataset.for.split(" ");
    part.hidden = !values.includes(named(name).value.split(" ")[0]);
  }
  for (const shown of form.querySelectorAll("output")) shown.value = `${named(shown.htmlFor[0]).value} ${shown.dataset.unit}`;
};

/** The value of a choice around the options: the output, the language, the width of the preview. */
export const chosen = (name) => named(name)?.value ?? "";

/** Chooses it. */
export const choose = (name, value) => {
  const list = named(name);
  if (list) list.value = value;
};

/** Whether the version is pinned. */
export const isPinned = () => named("pinned").checked;

/** Pins it, or does not. */
export const pin = (is) => (named("pinned").checked = is);
