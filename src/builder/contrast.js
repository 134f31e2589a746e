// What becomes of a site owner's color, as the frame computes it: for a scheme, the shade that is read, the fill, and its label.
import { SCHEMES, contrast, inScheme, tintOf } from "../frame/accent.js";

const hex = (color) => `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;

// Rounded down, so that it promises no more than there is.
const ratio = (one, other) => (Math.floor(contrast(one, other) * 10) / 10).toFixed(1);

const inOne = (given, scheme) => {
  const { accent, fill, "on-fill": label } = inScheme(given, scheme);
  const [paper] = scheme;
  const onTint = (color) => ratio(color, tintOf(color, paper));
  return { shade: hex(accent), fill: hex(fill), label: hex(label), before: onTint(fill), after: onTint(accent), onFill: ratio(label, fill) };
};

/** For light and for dark paper; `given` is a valid accent. Ratios are those where a color is hardest to read, 1 to 21. */
export const contrastOf = (given) => {
  const [light, dark = light] = given.split(" ");
  return [light, dark].map((color, index) => inOne(color, SCHEMES[index]));
};

/** Whether white can be read on a color better than black. */
export const isDark = (color) => inScheme(color, SCHEMES[0])["on-fill"][0] === 255;
