// What the tags and the elements say.
import { OPTIONS } from "rules"; // made by the build
import { sound, unknownIn } from "../../builder/settings.js";
import { NAME, ofElement } from "../../embed/options.js";
import { isForUs } from "../../frame/foreign.js";
import { builderOf } from "../page.js";

const isThere = (id) => document.getElementById(id.replace("#", ""));

const places = ({ scripts }) => {
  const targets = scripts.map((script) => script[NAME]?.options.target).filter(Boolean);
  return targets.filter((target) => !isThere(target)).map((target) => ["no_place", { target }]);
};

const forms = (options) => {
  const addresses = Object.entries(options).filter(([name]) => /^cta/.test(name)).map(([, value]) => value.split("|").at(-1).trim());
  return addresses.filter((address) => address.startsWith("#") && !isThere(address)).map((target) => ["no_form", { target }]);
};

const options = (given, page) => {
  const builder = builderOf(page);
  const all = [];
  const good = sound(given, (name, value, cure) => all.push(["option", { name, value, cure }]));
  const names = unknownIn(given).filter(isForUs);
  all.push(...names.map((name) => ["no_option", { name, builder }]));
  const mode = good.mode ?? "inline";
  for (const { name, modes } of OPTIONS) {
    if (given[name] && modes.length && !modes.includes(mode)) all.push(["idle", { name, mode, modes: modes.join(", ") }]);
  }
  return [...all, ...forms(good)];
};

const repeated = ({ elements }) => {
  const names = elements.filter((element) => ofElement(element).mode === "inline").map((element) => ofElement(element).assessment);
  const counts = [...new Set(names)].map((name) => ({ name, count: names.filter((other) => other === name).length }));
  return counts.filter(({ name, count }) => name && count > 1).map((both) => ["twice", both]);
};

/** What is wrong with the tags of the page. */
export const tags = (page) => {
  const { elements, openers, scripts, folders } = page;
  const all = [...places(page), ...repeated(page)];
  if (folders.length > 1) all.push(["two_loaders", { one: folders[0], other: folders[1] }]);
  const given = [...elements.map((element) => ofElement(element).passed), ...scripts.map((script) => script[NAME]?.options ?? {})];
  for (const one of given) all.push(...options(one, page));
  if (!elements.length && !openers.length && !all.length) all.push(["no_tag"]);
  return all;
};
