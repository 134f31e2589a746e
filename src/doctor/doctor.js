// The doctor: on a page whose address has `?assessment-doctor`, it tells the site owner what is wrong there, and the cure. The loader
// imports it then, from its own folder, and visitors never download it. It asks nothing but that folder.
import { examine } from "./examination.js";
import { drawn, found } from "./page.js";
import { open } from "./panel.js";

const run = async () => {
  const panel = open();
  if (!panel) return; // that of another folder is there
  await drawn();
  panel.show(await examine(found(new URL(".", import.meta.url).href, folder)));
};

// Tags that are put in late, and elements that frameworks make, are there after the page has loaded.
if (document.readyState === "complete") run();
else addEventListener("load", run);
