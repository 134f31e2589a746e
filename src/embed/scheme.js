// theme="host": the frame is as light or dark as the page around it.

/**
 * Returns whether the page is "light" or "dark" where `element` is: by the color scheme that the page sets, or, if it sets none, by
 * the first opaque background. Makes `frame`, if there is one, the same. Browsers tell a frame the color scheme of the element
 * around it, also when it changes. Older WebKit does not, so the frame gets a message too.
 */
export const match = (element, frame) => {
  const probe = element.firstChild;
  // In the probe, which shows no text, the browser converts colors to a lightness, however they are written: "lab(96 0 0)", with a
  // "/" before the transparency.
  const lightness = (color) => {
    probe.style.color = `color-mix(in lab,${color},${color})`;
    return /b\(([\d.]+)[^/]+$/.exec(getComputedStyle(probe).color)?.[1];
  };
  const isGiven = getComputedStyle(element).colorScheme !== "normal";
  let found = isGiven && lightness("Canvas");
  for (let at = element; at && !found; at = at.parentElement ?? at.getRootNode().host) found = lightness(getComputedStyle(at).backgroundColor);
  const theme = found < 50 ? "dark" : "light";
  if (frame) frame.style.colorScheme = isGiven ? "inherit" : theme;
  frame?.contentWindow?.postMessage({ type: "theme", theme }, "*");
  return theme;
};
