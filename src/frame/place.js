// Where the page stands, as the shell around it (src/shell) has found: by itself ("alone"), in a frame of the loader's ("host"),
// or in somebody else's frame ("foreign", "wordpress"), as site builders and note-taking programs make them. A sandbox ignores
// what it does not allow, silently, and nobody can ask it. So in somebody else's frame the page offers nothing but what it can
// see succeed.
"use strict";

const place = (() => {
  const root = document.documentElement;
  const said = (name) => decodeURIComponent(root.getAttribute("data-" + name) ?? "");
  const linkIn = (fragment) => fragment.startsWith("result=") ? fragment : "";

  const [kind, address] = [said("place"), said("address")];
  const isFramed = kind !== "alone";
  const isForeign = "foreign" in root.dataset;

  let link = linkIn(said("fragment"));
  const options = new URLSearchParams(link ? "" : said("fragment"));

  /** Tells the shell, and by it the page around. */
  function post(type, detail) {
    parent.postMessage({ type, ...detail }, "*");
  }

  const heard = {};

  /** Calls `action` with what the shell says under this name. */
  function on(type, action) {
    heard[type] = action;
  }

  addEventListener("message", ({ source, data }) => {
    if (source === parent && Object.hasOwn(heard, data?.type)) heard[data.type](data);
  });

  // For the program, which has no window to speak to.

  /** Tells that something happened, with one number at most. */
  function tell(type, name, value) {
    post(type, name && { [name]: value });
  }

  let onLink = () => {};

  on("link", ({ fragment }) => {
    if (!linkIn(fragment) || link === linkIn(fragment)) return;
    link = linkIn(fragment);
    onLink();
  });

  /** Calls `action` when a result link was put into the address; one that was before is the link. */
  function follow(action) {
    onLink = action;
  }

  // A link that leads to this page on a page of its own can be read, and copied, where it cannot be followed.
  if (isForeign) for (const own of document.querySelectorAll("a[href='./']")) own.textContent = own.href;

  addEventListener("click", (event) => {
    const pressed = event.target.closest("a");
    if (!pressed) return;
    const opensTab = event.ctrlKey || event.metaKey || event.shiftKey;
    const isOwn = pressed.getAttribute("href") === "./" || pressed.href.split("#")[0] === address;
    if (pressed.closest("footer") && !opensTab) {
      // This frame goes nowhere: the shell does.
      event.preventDefault();
      post("leave");
    } else if (kind === "wordpress" && isOwn) {
      // WordPress follows that one itself; it hears no result.
      event.preventDefault();
      post("open");
    } else if (isForeign && !isOwn) {
      // Nobody knows whether it opens.
      const problem = document.querySelector(".problem");
      problem.textContent = problem.dataset.unopened + pressed.href;
    }
  });

  return { address: () => address, link: () => link, options, isFramed, post, on, tell, follow, reload: () => post("reload") };
})();
