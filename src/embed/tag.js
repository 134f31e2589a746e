// The script tag that runs the loader.
import { BY_TAG, ELEMENT, create } from "./element.js";
import { NAME, ofElement, ofTag, warn } from "./options.js";

const ADDRESS = /^(https?:.*?\/)embed\.js([?#].*)?$/;

const isUnclaimed = (script) => script instanceof HTMLScriptElement && !script[NAME] && ADDRESS.test(script.src);

// In modules and some tag managers there is no current script, and an element named "currentScript" hides it. Then take the first
// unclaimed script, preferably one that mentions an assessment, because other vendors have an embed.js too.
const find = () => {
  if (isUnclaimed(document.currentScript)) return document.currentScript;
  const scripts = [...document.scripts].filter(isUnclaimed);
  return scripts.find((script) => /assessment/.test(script.outerHTML)) ?? scripts[0];
};

/** Finds the tag that runs this file and stores its options in it, so that no other run finds it; undefined if there is none. */
export const claim = () => {
  const script = find();
  if (script) script[NAME] = { base: ADDRESS.exec(script.src)[1], options: ofTag(script) };
  return script;
};

/**
 * Inserts the widget of a tag. A tag without an assessment inserts nothing. A place that already has a widget does not get a second
 * one: a target that contains one, or, in a restored or saved page, the element after the tag.
 */
export const mount = (script) => {
  const { assessment, target: id } = script[NAME].options;
  if (!assessment) return;
  const target = id && document.getElementById(id.replace("#", ""));
  if (id && !target && document.readyState === "loading") return addEventListener("DOMContentLoaded", () => mount(script));
  const element = create(script[NAME]);
  // A dialog is visible wherever its element is.
  const isVisible = ofElement(element).mode !== "inline" || script.closest("body");
  if (!target && (id || !isVisible)) warn("no place; put the tag in the body, or give target=#id");
  if (target) target.querySelector(ELEMENT) ?? target.append(element);
  else if (isVisible && !script.nextElementSibling?.matches(`${ELEMENT}[${BY_TAG}]`)) script.after(element);
};
