// What opens a dialog by itself. Nothing is remembered beyond the page.

/** Calls `open` on the occasion that the option `open` names, but not over another dialog, until `signal` ends that. */
export const openOn = (occasion, signal, open) => {
  const [kind, number] = occasion.split(" ");
  const root = document.documentElement;
  const attempt = () => signal.aborted || document.querySelector(":modal,[aria-modal=true]") || open();
  // A part of what can be scrolled, in percent.
  if (kind === "scroll") addEventListener(kind, () => scrollY * 100 >= (root.scrollHeight - innerHeight) * number && attempt(), { signal });
  // Only a mouse leaves the page, over its upper edge.
  else if (kind === "exit") root.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && event.clientY < 1 && attempt(), { signal });
  else setTimeout(attempt, number * 1000);
};
