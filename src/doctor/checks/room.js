// The room that an assessment has in the page.
import { ofElement } from "../../embed/options.js";

const LEAST = 320; // pixels

const nameOf = ({ localName, id, classList }) => `${localName}${id && `#${id}`}${classList.length ? `.${[...classList].join(".")}` : ""}`;

// What hides overflow and is lower than what is in it.
const cutting = (element) => {
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (/hidden|clip/.test(overflowY) && around.clientHeight + 1 < around.scrollHeight) return around;
  }
  return undefined;
};

const ofOne = (element) => {
  const width = Math.round(element.clientWidth);
  if (!width) return [["hidden"]];
  const around = cutting(element);
  return [
    ...(width < LEAST ? [["narrow", { width }]] : []),
    ...(around ? [["cut", { height: around.clientHeight, element: nameOf(around) }]] : []),
  ];
};

/** What is wrong with the places of those that are in the page. */
export const room = ({ elements }) => elements.filter((element) => ofElement(element).mode === "inline").flatMap(ofOne);
