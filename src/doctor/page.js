// What the page has of ours.
import { NAME, ofElement } from "../embed/options.js";

const LOADER = /^(https?:.*?\/)embed\.js([?#].*)?$/;

/**
 * The script tags, the elements, and the links and buttons that open a dialog; `base` is the folder that the doctor comes from, and
 * `root` the one around all versions.
 */
export const found = (base) => {
  const scripts = [...document.scripts].filter(({ src }) => LOADER.test(src));
  const elements = [...document.querySelectorAll("delivery-assessment")].filter((element) => element[NAME]);
  const openers = [...document.querySelectorAll("[data-assessment-open]")];
  const names = [...elements.map((element) => element[NAME] && ofElement(element).assessment), ...openers.map(({ dataset }) => dataset.assessmentOpen)];
  return {
    base,
    root: base.replace(/v\d+\.\d+\.\d+\/([\w-]+\/)?$/, ""),
    scripts,
    folders: [...new Set(scripts.map(({ src }) => LOADER.exec(src)[1]))],
    elements,
    openers,
    names: [...new Set(names.filter(Boolean))],
  };
};

/** Where the builder is. */
export const builderOf = ({ root }) => `${root}embed/`;
