// Every text and line that is painted with less contrast than WCAG 2.2 asks for: what it is, its color, what is behind it, and the
// ratio.
const channels = (color) => {
  const numbers = color.match(/[\d.]+/g).map(Number);
  return color.startsWith("color(") ? numbers.map((share, index) => index < 3 ? share * 255 : share) : numbers;
};
const isClear = (color) => color === "none" || channels(color)[3] === 0;
const luminance = (color) => {
  const [red, green, blue] = channels(color).map((channel) => channel / 255).map((share) => share > 0.04045 ? ((share + 0.055) / 1.055) ** 2.4 : share / 12.92);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [darker, lighter] = [luminance(one) + 0.05, luminance(other) + 0.05].sort((a, b) => a - b);
  return lighter / darker;
};
const behind = (element) => {
  const { backgroundColor } = getComputedStyle(element);
  return isClear(backgroundColor) && element.parentElement ? behind(element.parentElement) : backgroundColor;
};
const faint = [];
let count = 0;
const compare = (what, color, other, least) => {
  count += 1;
  if (contrast(color, other) < least) faint.push([what, color, other, contrast(color, other).toFixed(2)]);
};
const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".unseen, [aria-hidden]");
for (const element of document.querySelectorAll("main *, footer *")) {
  const hasText = [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim());
  if (!hasText || !isSeen(element)) continue;
  const { color, fill } = getComputedStyle(element);
  compare(element.textContent, element.closest("svg") ? fill : color, behind(element), 4.5);
}
for (const element of document.querySelectorAll(".row:has(:checked), .levels label:has(:checked), .primary, .secondary")) {
  if (isSeen(element)) compare(element.className, getComputedStyle(element).borderTopColor, behind(element.parentElement), 3);
}
for (const rung of document.querySelectorAll(".ladder :is([data-state=here], [data-state=next], [data-state=reached])")) {
  compare("a stage", getComputedStyle(rung, "::before").borderTopColor, behind(rung), 3);
}
for (const bar of document.querySelectorAll(".bar:has(.score)")) {
  compare("a bar", getComputedStyle(bar.querySelector(".score")).fill, getComputedStyle(bar.querySelector(".track")).fill, 3);
}
for (const shape of document.querySelectorAll(".radar .shape")) compare("the shape", getComputedStyle(shape).stroke, behind(shape.closest(".screen")), 3);
return { faint, count };
