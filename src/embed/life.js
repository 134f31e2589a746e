// What begins while an element is in the page ends with its life there: `signal`.

/** Calls `onChange` with each change that an observer of this class sees of `target`. Returns the observer, which can end earlier. */
export const observe = (signal, Observer, target, onChange, options) => {
  const observer = new Observer((entries) => signal.aborted || onChange(entries.pop()), options);
  observer.observe(target, options);
  signal.addEventListener("abort", () => observer.disconnect());
  return observer;
};
