// What the page has of ours.
import { NAME, ofElement } from "../embed/options.js";

const PATIENCE = 3000; // milliseconds after the page's load until an application has drawn what it draws
const OURS = "delivery-assessment, [data-assessment-open]";

/** Ends when something of ours is on the page, or when nothing is likely to come. Applications draw their pages after the load. */
export const drawn = () =>
  new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const look = () => document.querySelector(OURS) && end();
    const observer = new MutationObserver(look);
    const timer = setTimeout(end, PATIENCE);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    look();
  });

/** The folder around all versions and languages. `folder` is that of the language, with a slash at its end, or empty. */
export const rootOf = (base, folder) => (base.endsWith(`/${folder}`) ? base.slice(0, base.length - folder.length) : base).replace(/v\d+\.\d+\.\d+\/$/, "");

/**
 * The script tags that loaded the loader (other vendors have an embed.js too), the elements, and the links and buttons that open a
 * dialog; `base` is the folder that the doctor comes from, and `root` the one around all versions and languages.
 */
export const found = (base, folder) => {
  const scripts = [...document.scripts].filter((script) => script[NAME]);
  const elements = [...document.querySelectorAll("delivery-assessment")].filter((element) => element[NAME]);
  const openers = [...document.querySelectorAll("[data-assessment-open]")];
  const names = [...elements.map((element) => ofElement(element).assessment), ...openers.map(({ dataset }) => dataset.assessmentOpen)];
  return {
    base,
    root: rootOf(base, folder),
    scripts,
    folders: [...new Set(scripts.map((script) => script[NAME].base))],
    elements,
    openers,
    names: [...new Set(names.filter(Boolean))],
  };
};

/** Where the builder is. */
export const builderOf = ({ root }) => `${root}embed/`;
