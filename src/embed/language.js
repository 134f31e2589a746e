// The language of the page around the widget. The build knows which other languages there are pages in: `translated`.
import { NAME } from "./options.js";

/** The language of `element`, if its pages are in a folder of this name; undefined for that of the loader. */
export const languageOf = (element) =>
  translated?.find((tag) => RegExp(`^${tag}\\b`, "i").test((element.closest("[lang]") ?? document.documentElement).lang));

/** The address of the folder with the pages in `language`. */
export const pagesOf = (element, language) => element[NAME].base + (language ? `${language}/` : "");
