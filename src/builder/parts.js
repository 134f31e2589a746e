// What needs no page.
export { withDoctor } from "./ask.js";
export { OUTPUTS, carried, write } from "./outputs.js";
export { read } from "./reading.js";
export { fromFragment, sound, toFragment } from "./settings.js";
export { OPTIONS } from "rules"; // made by the build
export { NAME, ofElement, ofTag } from "../embed/options.js";
