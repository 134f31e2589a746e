// The folder that the files are in, and the script tag that loads the loader from it.
import { attributes } from "../markup.js";

/** The folder with the loader and the pages: of this version, and in this language. */
export const folderOf = ({ language, isPinned }, { base, version }) => base + (isPinned ? `v${version}/` : "") + (language ? `${language}/` : "");

// The hash is that of the English loader.
const check = ({ language, isPinned }, { integrity }) => (isPinned && !language && integrity ? { integrity, crossorigin: "anonymous" } : {});

/** A script tag with these attributes, and with `query` in its address. */
export const scriptTag = (around, place, more = {}, query = "") =>
  `<script${attributes({ async: true, src: `${folderOf(around, place)}embed.js${query}`, ...check(around, place), ...more })}></script>`;

/** The options as attributes that a script can have. */
export const data = (options) => Object.fromEntries(Object.entries(options).map(([name, value]) => [`data-${name}`, value]));
