import { modeOf } from "../settings.js";
import { scriptTag } from "./loader.js";

/** The place on the page, if the site owner names no other. */
export const TARGET = "#assessment";

// Tag managers strip attributes, so that all options are in the address; and they run scripts anywhere.
export const manager = {
  name: "manager",
  carries: () => true,
  write: (options, around, place) => {
    const target = modeOf(options) === "inline" ? { target: options.target ?? TARGET } : {};
    return scriptTag(around, place, {}, `?${new URLSearchParams({ ...options, ...target })}`);
  },
};
