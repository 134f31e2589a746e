// What the tags and the elements say.
import { OPTIONS } from "rules"; // made by the build
import { modeOf, sound, unknownIn } from "../../builder/settings.js";
import { NAME, ofElement } from "../../embed/options.js";
import { builderOf } from "../page.js";
import { isNear } from "../slips.js";

const isThere = (id) => document.getElementById(id.replace("#", ""));

const isInDialog = (mode) => /^(popup|slide|button)$/.test(mode);

// The loader puts what it makes into the target, or behind the tag.
const place = (script) => {
  const { assessment, target, mode } = script[NAME].options;
  if (target) return isThere(target) ? [] : [["no_place", { target }]];
  return assessment && !isInDialog(mode) && !script.closest("body") ? [["no_visible_place"]] : [];
};

const forms = (options) => {
  const addresses = Object.entries(options).filter(([name]) => /^cta/.test(name)).map(([, value]) => value.split("|").at(-1).trim());
  return addresses.filter((address) => address.startsWith("#") && !isThere(address)).map((target) => ["no_form", { target }]);
};

const options = (given, page) => {
  const builder = builderOf(page);
  const all = [];
  const good = sound(given, (name, value, cure) => all.push(["option", { name, value, cure }]));
  const names = unknownIn(given).filter(isNear);
  all.push(...names.map((name) => ["no_option", { name, builder }]));
  const mode = modeOf(good);
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

// An element that shows nothing, or a popup or a panel that nothing opens: no occasion, no link, no button.
const unused = (element, { openers }) => {
  const { assessment, mode, open, passed } = ofElement(element);
  if (!passed.assessment) return [["nameless_element"]];
  const isOpened = open || !/^(popup|slide)$/.test(mode) || openers.some(({ dataset }) => dataset.assessmentOpen === assessment);
  return isOpened ? [] : [["unopened", { name: assessment }]];
};

/** What is wrong with the tags of the page. */
export const tags = (page) => {
  const { elements, openers, scripts, folders } = page;
  const all = [...scripts.flatMap(place), ...repeated(page), ...elements.flatMap((element) => unused(element, page))];
  if (folders.length > 1) all.push(["two_loaders", { one: folders[0], other: folders[1] }]);
  const given = [...elements.map((element) => ofElement(element).passed), ...scripts.map((script) => script[NAME].options)];
  for (const one of given) all.push(...options(one, page));
  if (!elements.length && !openers.length && !all.length) all.push(["no_tag"]);
  return all;
};
