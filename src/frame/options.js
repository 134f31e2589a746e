// The options that the loader passes on in the fragment, by the rules of src/embed/options.toml. Whoever gave a bad one is told
// once, in the console, and it is as if it were not there. A page that stands alone takes from its fragment only how it looks:
// whoever made a link to it is not its owner.
import { GOOD, OFFER, USAGE } from "rules"; // made by the build
import { shades } from "./accent.js";
import { isForUs } from "./foreign.js";
import { partsOf } from "./offer.js";

/** Takes `options`, in a frame or not, and in that of the loader or not. */
export const takeOptions = (options, isFramed, isHosted) => {
  const campaign = (options.get("utm") || "").slice(1);
  for (const [name, value] of options) {
    const isGood = OFFER.test(name) ? isFramed && offer(name, value, isHosted, campaign) : GOOD.test(name + "=" + value);
    if (isGood && !OFFER.test(name)) look(name, value);
    if (isGood || !isFramed || !isForUs(name)) continue;
    console.warn("delivery-assessments: " + name + "=\"" + value + "\" ignored; use " + (USAGE.split(", ").find((usage) => usage.startsWith(name)) || USAGE));
  }
  document.documentElement.setAttribute("data-look", "");
};

/**
 * Applies an option of how the page looks. Later, only the theme changes, which the shell applies: the others change heights.
 * Older browsers cannot choose a color by the theme, and stay with ours.
 */
function look(name, value) {
  const root = document.documentElement;
  const colors = name === "accent" && CSS.supports("color", "light-dark(red,red)") ? shades(...value.split(" ")) : [];
  for (const [property, color] of colors) root.style.setProperty(property, color);
  if (name === "radius") root.style.setProperty("--radius", value + "px");
  else if (/^(density|font|card)$/.test(name)) root.setAttribute("data-" + name, value);
}

/** Puts `Label | address` where the app finds it, and behind it the parameters that have placeholders. */
function offer(name, value, isHosted, campaign) {
  const parts = partsOf(value, isHosted, campaign);
  if (parts) document.documentElement.setAttribute("data-" + name, parts.join("\x1f"));
  return parts;
}
