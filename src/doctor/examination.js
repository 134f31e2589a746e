// All that the doctor looks at, in the order in which it can.
import { policy } from "./checks/policy.js";
import { room } from "./checks/room.js";
import { served } from "./checks/served.js";
import { surroundings } from "./checks/surroundings.js";
import { tags } from "./checks/tags.js";

const AT_ONCE = [tags, surroundings, room, served];

// One that fails keeps nobody from reading what the others found.
const attempt = async (check, page) => {
  try {
    return await check(page);
  } catch (error) {
    console.error(error);
    return [["failed", { message: error.message }]];
  }
};

/**
 * All findings on the page, each as the name of its sentence and the values in it, without repetitions. What is not there is not tried in
 * a frame.
 */
export const examine = async (page) => {
  const first = (await Promise.all(AT_ONCE.map((check) => attempt(check, page)))).flat();
  const missing = first.filter(([finding]) => finding === "unknown").map(([, { name }]) => name);
  const tried = await attempt(policy, { ...page, names: page.names.filter((name) => !missing.includes(name)) });
  return [...new Map([...first, ...tried].map((finding) => [JSON.stringify(finding), finding])).values()];
};
