// Where the page stands: by itself, in a frame of the loader's, or in somebody else's frame, as WordPress, site builders, and
// note-taking programs make them. A sandbox ignores what it does not allow, silently, and nobody can ask it. So in somebody
// else's frame, and in a frame within a frame, the page offers nothing but what it can see succeed.
"use strict";

const place = (() => {
  const root = document.documentElement;
  const isFramed = parent !== window;

  // WordPress ends the address of a frame with a secret, and listens to messages that name it.
  const [end, secret] = isFramed && /#?\?secret=([a-z\d]+)$/i.exec(location.hash) || [""];
  const fragment = location.hash.slice(1, location.hash.length - end.length);
  const options = new URLSearchParams(fragment.startsWith("result=") ? "" : fragment);

  const isForeign = isFramed && (!options.get("instance") || parent !== top);
  if (isForeign) root.dataset.foreign = "";

  function tell(message, value) {
    if (secret) parent.postMessage({ message, value, secret }, "*");
  }

  let height;

  /** Tells WordPress the height that every host is told. It keeps a frame hidden until then, and allows it 1000 pixels. */
  function fit(pixels) {
    height = Math.min(pixels, 1000);
    tell("height", height);
  }

  // Its script may come later than this page, and asks again.
  addEventListener("message", ({ source, data }) => {
    if (height && source === parent && data?.message === "ready" && data.secret === secret) fit(height);
  });

  // A link that leads to this page on a page of its own can be read, and copied, where it cannot be followed.
  addEventListener("DOMContentLoaded", () => {
    if (isForeign) for (const link of document.querySelectorAll("a[href='./']")) link.textContent = link.href;
    fit(document.querySelector("main").offsetHeight);
  });

  // WordPress follows that one itself; it hears no result. Of others, nobody knows whether they open.
  addEventListener("click", (event) => {
    const link = isForeign && event.target.closest("a[target]");
    if (!link) return;
    const [own] = location.href.split("#");
    if (link.href.split("#")[0] !== own) {
      const problem = document.querySelector(".problem");
      problem.textContent = problem.dataset.unopened + link.href;
    } else if (secret) {
      event.preventDefault();
      tell("link", own);
    }
  });

  return { options, isFramed, fit };
})();
