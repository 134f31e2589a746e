// What the components for React and Vue share.

/**
 * The box that the element keeps free for its first screen, so that a page that a server renders has it too: `coverHeight` of
 * element.js, as if the element were as wide as its container query, or else as the window. The element itself measures.
 */
export const box = (height) => ({ display: "block", width: "100%", height: height ? `${Number(height)}px` : "max(750px, 1840px - 256cqw)" });

/** The property of a component that hears the event with this name: `onStart` for `start`. */
export const handler = (name) => "on" + name[0].toUpperCase() + name.slice(1);
