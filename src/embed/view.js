// Whether a visitor has seen the widget.

const LOOK = 1000; // milliseconds in view that count

// Each is half of the one before: one of them lies between half of a window and all of it, however tall the frame is.
const threshold = [0.5, 0.25, 0.12, 0.06, 0.03];

/**
 * Calls `onView` once `frame` has been in view for a second: half of it, or enough of it to fill half of the window. Not after
 * `signal` has ended that.
 */
export const whenViewed = (frame, signal, onView) => {
  let timer;
  const look = (entries) => {
    const { intersectionRatio, intersectionRect } = entries.pop();
    clearTimeout(timer);
    if (intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2) timer = setTimeout(view, LOOK);
  };
  const observer = new IntersectionObserver(look, { threshold });
  const view = () => {
    observer.disconnect();
    if (!signal.aborted) onView();
  };
  observer.observe(frame);
};
