// The doctor: on a page whose address has `?assessment-doctor`, it tells the site owner what is wrong there, and the cure. The loader
// imports it then, from its own folder, and visitors never download it. It asks nothing but that folder.
import { policy } from "./checks/policy.js";
import { room } from "./checks/room.js";
import { served } from "./checks/served.js";
import { surroundings } from "./checks/surroundings.js";
import { tags } from "./checks/tags.js";
import { found } from "./page.js";
import { open } from "./panel.js";

const CHECKS = [tags, surroundings, room, policy, served];

/** All findings on the page, each as the name of its sentence and the values in it, without repetitions. */
const findings = async (page) => {
  const all = (await Promise.all(CHECKS.map((check) => check(page)))).flat();
  return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
};

const run = async () => {
  const panel = open();
  panel.show(await findings(found(new URL(".", import.meta.url).href)));
};

// Tags that are put in late, and elements that frameworks make, are there after the page has loaded.
if (document.readyState === "complete") run();
else addEventListener("load", run);
