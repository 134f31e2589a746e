import { folderOf } from "./loader.js";

// WordPress asks the page at this address how to embed it, and nothing else reaches the frame that it makes.
export const address = {
  name: "address",
  carries: (name) => name === "assessment",
  write: ({ assessment }, around, place) => `${folderOf(around, place)}${assessment}/`,
};
