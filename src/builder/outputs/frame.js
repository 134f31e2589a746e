import { attributes } from "../markup.js";
import { folderOf } from "./loader.js";

/** What the page takes of its own fragment. The rest is the loader's. */
const LOOK = ["theme", "accent", "radius", "density", "font", "card"];

// Without the loader nobody knows whether the page around is light or dark, and nobody leads to a form on it.
const carries = (name, options) => {
  if (name === "assessment") return true;
  if (name === "theme") return options.theme !== "host";
  return LOOK.includes(name) || (/^cta/.test(name) && !/\|\s*#/.test(options[name]));
};

export const frame = {
  name: "frame",
  carries,
  write: ({ assessment, ...options }, around, place) => {
    const look = new URLSearchParams(options).toString();
    const src = `${folderOf(around, place)}${assessment}/${look && `#${look}`}`;
    return `<iframe${attributes({ src, title: place.title(assessment), height: "750", style: "width: 100%; border: 0", allow: "clipboard-write" })}></iframe>`;
  },
};
