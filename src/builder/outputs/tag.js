import { data, scriptTag } from "./loader.js";

export const tag = {
  name: "tag",
  carries: () => true,
  write: (options, around, place) => scriptTag(around, place, data(options)),
};
