// What is around the page.

/** Whether the page is in a frame, or cannot be shown on phones as it is. */
export const surroundings = () => {
  const all = [];
  if (origin === "null") all.push(["sandboxed"]);
  else if (self !== top) all.push(["framed"]);
  if (!document.querySelector("meta[name=viewport]")) all.push(["no_viewport"]);
  return all;
};
