// Whether a visitor has seen the widget.

const DURATION = 1000; // milliseconds in view that count

/**
 * Calls `onView` once `frame` has been in view for a second: half of it, or enough of it to fill half of the window. Not after
 * `signal` has ended that.
 */
export const whenViewed = (frame, signal, onView) => {
  let timer;
  const look = (entries) => {
    const { intersectionRatio, intersectionRect } = entries.pop();
    clearTimeout(timer);
    if (intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2) timer = setTimeout(view, DURATION);
  };
  const observer = new IntersectionObserver(look, { threshold: [...Array(101).keys()].map((percent) => percent / 100) });
  const end = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  const view = () => {
    end();
    onView();
  };
  observer.observe(frame);
  signal.addEventListener("abort", end);
};
