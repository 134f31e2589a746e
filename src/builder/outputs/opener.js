// A link or a button that opens a dialog. The other options are the loader's, for all that it opens.
import { attributes, escape } from "../markup.js";
import { data, folderOf, scriptTag } from "./loader.js";

const NOT_CARRIED = ["target", "height", "open", "label"];

// In the page, or from a floating button, it would not be opened by this. A popup is what is opened if nothing else is said.
const carries = (name, options) => !NOT_CARRIED.includes(name) && (name !== "mode" || /^(popup|slide)$/.test(options.mode));

const opening = ({ assessment, mode }) => ({ "data-assessment-open": assessment, ...(mode === "slide" && { "data-assessment-mode": mode }) });

const loader = ({ assessment: _, mode: __, ...options }, around, place) => scriptTag(around, place, data(options));

export const link = {
  name: "link",
  carries,
  write: (options, around, place) => {
    const { assessment } = options;
    const href = `${folderOf(around, place)}${assessment}/`;
    return `${loader(options, around, place)}\n<a${attributes({ href, ...opening(options) })}>${escape(place.title(assessment))}</a>`;
  },
};

export const button = {
  name: "button",
  carries,
  write: (options, around, place) => {
    const own = attributes({ type: "button", ...opening(options), "aria-haspopup": "dialog" });
    return `${loader(options, around, place)}\n<button${own}>${escape(place.title(options.assessment))}</button>`;
  },
};
