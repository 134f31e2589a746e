// What is around the page.

/** Whether the page is in a frame, or cannot be shown on phones as it is. In a frame, the page around it decides about that. */
export const surroundings = () => {
  if (self !== top) return origin === "null" ? [["sandboxed"]] : [["framed"]];
  return document.querySelector("meta[name=viewport]") ? [] : [["no_viewport"]];
};
