// Scrolling the host to the widget.

export const scrollHere = (element, block) => element.scrollIntoView({ block, behavior: "instant" });

/**
 * After a visitor's step, scrolls the top of the new screen in `element` into view, below any sticky header of the host. Browsers do
 * not reliably scroll to the focus inside a frame, and WebKit never does.
 */
export const reveal = (element) => {
  if (isSeen(element)) return;
  scrollHere(element);
  const above = endOfHeader(element);
  if (!above) return;
  element.style.scrollMarginTop = `${above + 8}px`;
  scrollHere(element);
};

const isSeen = (element) => {
  const { top, height } = element.getBoundingClientRect();
  return top > -1 && top < innerHeight - (element.style.maxHeight ? height - 1 : 99) && element.contains(atBeginning(element));
};

// What is visible at the top of the widget.
const atBeginning = (element) => {
  const { top, left, width } = element.getBoundingClientRect();
  return element.getRootNode().elementFromPoint(left + width / 2, Math.max(top, 0) + 1);
};

// The bottom edge of a sticky or fixed header that covers the top of the widget; 0 if there is none.
const endOfHeader = (element) => {
  let found = atBeginning(element);
  if (element.contains(found)) return 0;
  while (found && !/fixed|sticky/.test(getComputedStyle(found).position)) found = found.parentElement;
  const bottom = found?.getBoundingClientRect().bottom ?? 0;
  return bottom < innerHeight / 2 ? bottom : 0;
};
