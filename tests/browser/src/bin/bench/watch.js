// Runs first in the host page and in each of its frames. Notes when what a visitor waits for is there, in milliseconds since
// 1970, and what the browser tells of work and of what moves.
{
  const noted = (globalThis.noted = { begin: performance.timeOrigin, usable: null, ready: null, blocked: 0, shift: 0, longest: 0 });
  const now = () => performance.timeOrigin + performance.now();
  const observe = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  observe("longtask", ({ duration }) => (noted.blocked += duration - 50));
  observe("layout-shift", ({ value, hadRecentInput }) => (noted.shift += hadRecentInput ? 0 : value));
  const press = ({ interactionId, duration }) => interactionId && (noted.longest = Math.max(noted.longest, duration));
  observe("event", press, { durationThreshold: 16 });
  addEventListener("assessment:ready", () => (noted.ready = now()));
  const isSeen = () => document.querySelector(START)?.getClientRects().length > 0;
  // A task after the frame: what was drawn in it is there to be seen.
  const look = () => requestAnimationFrame(() => (isSeen() ? setTimeout(() => (noted.usable = now())) : look()));
  look();
}
