// The language of the page around the widget. The build knows which other languages there are pages in: `translated`.
import { NAME } from "./options.js";

// If its pages are in a folder of this name; undefined for that of the loader.
const otherOf = (element) =>
  translated.find((tag) => RegExp(`^${tag}\\b`, "i").test((element.closest("[lang]") ?? document.documentElement).lang));

/** The language in which `element` gets its page. */
export const languageOf = (element) => (translated && otherOf(element)) ?? texts.language;

/** The address of the folder with the pages in that language. */
export const pagesOf = (element) => element[NAME].base + (translated && otherOf(element) ? `${otherOf(element)}/` : "");
