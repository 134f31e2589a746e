// What needs no page, or little of one.
export { policy } from "./checks/policy.js";
export { room } from "./checks/room.js";
export { served } from "./checks/served.js";
export { surroundings } from "./checks/surroundings.js";
export { tags } from "./checks/tags.js";
export { examine } from "./examination.js";
export { rootOf } from "./page.js";
export { isNear } from "./slips.js";
export { NAME } from "../embed/options.js";
