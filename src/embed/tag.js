// The script tag that runs the loader.
import { KEPT } from "rules"; // made by the build
import { BY_TAG, ELEMENT } from "./element.js";
import { NAME, ofTag, warn } from "./options.js";

const ADDRESS = /^(https?:.*?\/)(v[\d.]+\/)?embed\.js([?#].*)?$/;

const isUnclaimed = (script) => script instanceof HTMLScriptElement && !script[NAME] && ADDRESS.test(script.src);

// Modules and some tag managers leave no current script, and an element named "currentScript" hides it: then it is the first
// unclaimed one, rather one that speaks of an assessment, because other vendors have an embed.js too.
const find = () => {
  if (isUnclaimed(document.currentScript)) return document.currentScript;
  const scripts = [...document.scripts].filter(isUnclaimed);
  return scripts.find((script) => /assessment/.test(script.outerHTML)) ?? scripts[0];
};

/** The tag that runs this file, with its options; nothing if there is none. It is found once. */
export const claim = () => {
  const script = find();
  if (script) script[NAME] = { base: ADDRESS.exec(script.src)[1], options: ofTag(script) };
  return script;
};

const isByTag = (element) => element?.localName === ELEMENT && element.hasAttribute(BY_TAG);

/**
 * Puts the widget of a tag into the page. A tag without an assessment only defines the element. A place that has a widget
 * gets no second one: a target, or what stands behind the tag where a page was restored or saved.
 */
export const mount = (script) => {
  const { assessment, target: id } = script[NAME].options;
  if (!assessment) return;
  const target = id && document.getElementById(id.replace("#", ""));
  if (id && !target && document.readyState === "loading") return addEventListener("DOMContentLoaded", () => mount(script));
  const isVisible = script.closest("body");
  if (!target && (id || !isVisible)) warn("no place; put the tag in the body, or give target=#id");
  if (target?.querySelector(ELEMENT) || (!target && (!isVisible || isByTag(script.nextElementSibling)))) return;
  const element = create(script[NAME]);
  if (target) target.append(element);
  else script.after(element);
};

// The element has the options as attributes, for a copy of it to know them. Nothing else of a tag becomes one, which might mean
// something to the page.
const create = (tag) => {
  const element = document.createElement(ELEMENT);
  element[NAME] = tag;
  element.setAttribute(BY_TAG, "");
  for (const name in tag.options) if (KEPT.test(name)) element.setAttribute(name, tag.options[name]);
  return element;
};
