// The options that the loader passes on in the fragment, by the rules of src/embed/options.toml. Whoever gave a bad one is told
// once, in the console, and it is as if it were not there. A page that stands alone takes from its fragment only how it looks:
// whoever made a link to it is not its owner.
import { GOOD, LIMIT, OFFER, OURS, PLACEHOLDERS, USAGE } from "rules"; // made by the build
import { shades } from "./accent.js";

// Consent managers, caches and tag managers put names of their own on any tag and address, and any element may have a
// title: data-no-defer (two words), utm_source, ver, data-cfasync, data-cookieconsent. Of these, `OURS` has what is nearly
// like one of ours: a slip of the finger.
const FOREIGN = /[^a-z]|^.{1,4}$|^(cf|cookie|hidden|instance|title|tabindex)/;

// What a form on the host page can be told.
const FORM = ["assessment_stage={stage}", "assessment_pattern={pattern}", "assessment_summary={summary}"];

const root = document.documentElement;
const { isFramed, options } = place;
const campaign = (options.get("utm") || "").slice(1);

for (const [name, value] of options) {
  const isGood = OFFER.test(name) ? isFramed && offer(name, value) : GOOD.test(name + "=" + value);
  if (isGood && !OFFER.test(name)) look(name, value);
  if (isGood || !isFramed || (FOREIGN.test(name) && !OURS.test(name))) continue;
  console.warn("delivery-assessments: " + name + "=\"" + value + "\" ignored; use " + (USAGE.split(", ").find((usage) => usage.startsWith(name)) || USAGE));
}
root.setAttribute("data-look", "");

/**
 * Applies an option of how the page looks. Later, only the theme changes, which the shell applies: the others change heights.
 * Older browsers cannot choose a color by the theme, and stay with ours.
 */
function look(name, value) {
  const colors = name === "accent" && CSS.supports("color", "light-dark(red,red)") ? shades(...value.split(" ")) : [];
  for (const [property, color] of colors) root.style.setProperty(property, color);
  if (name === "radius") root.style.setProperty("--radius", value + "px");
  else if (/^(density|font|card)$/.test(name)) root.setAttribute("data-" + name, value);
}

/** Puts `Label | address` where the app finds it, and behind it the parameters that have placeholders, as plain text. */
function offer(name, value) {
  const [label, address = ""] = value.split("|").map((part) => part.trim().replace(/\s+/g, " "));
  const destination = label && label.length <= LIMIT && destinationOf(address);
  if (!destination) return false;
  root.setAttribute("data-" + name, [label, ...destination].join("\x1f"));
  return true;
}

/**
 * Where an offer leads: to a form on the host page, which only the loader can do; to an email; or to a page, with what tells
 * analytics where the visitor came from. Placeholders can stand in parameters only.
 */
function destinationOf(address) {
  if (/^#\S+$/.test(address)) return place.isHosted && [address, ...FORM];
  try {
    const url = new URL(address);
    const isPage = /^https?:$/.test(url.protocol);
    const query = url.search.replace(/%7b/gi, "{").replace(/%7d/gi, "}").slice(1).split("&");
    if (campaign && isPage) query.push(campaign);
    const told = query.filter((parameter) => /[{}]/.test(parameter));
    url.search = query.filter((parameter) => parameter && !told.includes(parameter)).join("&");
    const isSound = !/[{}]|%7[bd]/i.test(url.href + told.join().replace(PLACEHOLDERS, ""));
    return (isPage || url.protocol === "mailto:") && isSound && [url.href, ...told.map(decodeURIComponent)];
  } catch {
    return false;
  }
}
