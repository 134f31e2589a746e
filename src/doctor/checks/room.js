// The room that an assessment has in the page.
import { ofElement } from "../../embed/options.js";

const LEAST = 320; // pixels
const MARGINS = 96; // pixels beside it that are no waste, on phones in particular

const nameOf = ({ localName, id, classList }) => `${localName}${id && `#${id}`}${classList.length ? `.${[...classList].join(".")}` : ""}`;

// What hides a part of the element, with the pixels that are left of its height. What is beyond the first that scrolls can be reached.
const cutting = (element) => {
  const own = element.getBoundingClientRect();
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(overflowY)) return undefined;
    const { top, bottom } = around.getBoundingClientRect();
    const left = Math.min(own.bottom, bottom) - Math.max(own.top, top);
    if (/hidden|clip/.test(overflowY) && left + 1 < own.height) return { around, height: Math.max(0, Math.round(left)) };
  }
  return undefined;
};

const ofOne = (element) => {
  const width = Math.round(element.clientWidth);
  const cut = width ? cutting(element) : undefined;
  // A closed accordion is one that hides all of it.
  if (!width || cut?.height === 0) return [["hidden"]];
  return [
    ...(width < LEAST && innerWidth - width > MARGINS ? [["narrow", { width }]] : []),
    ...(cut ? [["cut", { height: cut.height, element: nameOf(cut.around) }]] : []),
  ];
};

/** What is wrong with the places of those that are in the page. */
export const room = ({ elements }) => elements.filter((element) => ofElement(element).mode === "inline").flatMap(ofOne);
