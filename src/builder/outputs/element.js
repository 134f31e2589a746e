import { attributes } from "../markup.js";
import { scriptTag } from "./loader.js";

// An element is where it is.
export const element = {
  name: "element",
  carries: (name) => name !== "target",
  write: (options, around, place) => `${scriptTag(around, place)}\n<delivery-assessment${attributes(options)}></delivery-assessment>`,
};
