// Whether a visitor has seen the widget.
import { observe } from "./life.js";

/**
 * Calls `onView` once `frame` has been in view for a second: half of it, or enough of it to fill half of the window. Nothing is looked
 * at after `signal`.
 */
export const whenViewed = (frame, signal, onView) => {
  let timer;
  const view = () => {
    observer.disconnect();
    onView();
  };
  const look = ({ intersectionRatio, intersectionRect }) => {
    clearTimeout(timer);
    if (intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2) timer = setTimeout(view, 1000); // milliseconds
  };
  const observer = observe(signal, IntersectionObserver, frame, look, { threshold: [...Array(101).keys()].map((percent) => percent / 100) });
};
