// The site owner's color in shades that can be read: what text, lines, and areas with a label are painted with. tokens.css has our
// own shades.

const BLACK = [0, 0, 0];
const WHITE = [255, 255, 255];
const DARK_PAPER = [22, 28, 32];
const TINT = 0.1; // the share of the accent in --tint
const PRESSED = 0.2; // the largest share of the color that a fill turns toward
const READABLE = 4.5; // WCAG 2.2, 1.4.3

const linear = (channel) => channel / 255 > 0.04045 ? ((channel / 255 + 0.055) / 1.055) ** 2.4 : channel / 255 / 12.92;

const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast ratio of two colors, 1 to 21: WCAG 2.2. */
export const contrast = (color, other) => {
  const [one, another] = [luminance(color) + 0.05, luminance(other) + 0.05];
  return Math.max(one / another, another / one);
};

const isReadable = (color, other) => contrast(color, other) >= READABLE;

const mix = (color, other, share) => color.map((channel, index) => Math.round(channel + (other[index] - channel) * share));

/** A tint of a color on paper: the hardest surface to read it on. Paper, ground, and tracks of bars differ more from it (xtask/tests/commands/accent.rs). */
export const tintOf = (color, paper) => mix(paper, color, TINT);

// Moves a color toward `end` until it can be read on a tint of itself.
const readable = (color, paper, end) => {
  let step = 0;
  let shade = color;
  while (!isReadable(shade, tintOf(shade, paper))) shade = mix(color, end, ++step / 20);
  return shade;
};

/** White or black, whichever differs more. On every color, one of them can be read. */
const labelOn = (fill) => luminance(fill) > 0.179 ? BLACK : WHITE;

/** What a fill turns toward under a pointer: its label, unless that could not be read then. */
const directionOf = (fill, label) => {
  if (isReadable(mix(fill, label, PRESSED), label)) return label;
  return label === WHITE ? BLACK : WHITE;
};

/** Light paper and dark paper, each with the color toward which what is hard to read on it is moved. */
export const SCHEMES = [[WHITE, BLACK], [DARK_PAPER, WHITE]];

/** The shades of a color of six hexadecimal digits in one of the schemes, as red, green, and blue. */
export const inScheme = (given, [paper, end]) => {
  const fill = given.match(/[\da-f]{2}/gi).map((channel) => parseInt(channel, 16));
  const label = labelOn(fill);
  return { accent: readable(fill, paper, end), fill, "on-fill": label, toward: directionOf(fill, label) };
};

/** Four custom properties of tokens.css, for a color of six hexadecimal digits, and another one on dark paper if there is one. */
export const shades = (given, onDark = given) => {
  const [light, dark] = [given, onDark].map((color, index) => inScheme(color, SCHEMES[index]));
  return Object.keys(light).map((name) => ["--" + name, "light-dark(rgb(" + light[name] + "),rgb(" + dark[name] + "))"]);
};
