// Where the page is shown, as determined by the shell around it (src/shell): on its own ("alone"), in the loader's frame ("host"),
// or in another frame ("foreign", "wordpress"), such as those of site builders and note-taking apps. A sandbox silently ignores
// what it does not allow, and a page cannot query it. So in other frames the page offers only actions whose success it can see.

const root = document.documentElement;
const said = (name) => decodeURIComponent(root.getAttribute("data-" + name) ?? "");
const linkIn = (fragment) => fragment.startsWith("result=") ? fragment : "";

const kind = said("place");
const published = said("address");
export const isFramed = kind !== "alone";
export const isHosted = kind === "host";
const isForeign = "foreign" in root.dataset;

let opened = linkIn(said("fragment"));
export const options = new URLSearchParams(opened ? "" : said("fragment"));

/** Sends a message to the shell, which forwards some of them to the host page. */
export function post(type, detail) {
  parent.postMessage({ type, ...detail }, "*");
}

const heard = {};

/** Calls `action` with each message of this type from the shell. */
export function on(type, action) {
  heard[type] = action;
}

addEventListener("message", ({ source, data }) => {
  if (source === parent && Object.hasOwn(heard, data?.type)) heard[data.type](data);
});

// For the app in WebAssembly, which has no access to the window.

/** The published address of this page. */
export const address = () => published;

/** The result link that was put into the address last; empty if there is none. */
export const link = () => opened;

/** Has the shell load the page again. */
export const reload = () => post("reload");

/** Reports that something happened, with at most one number. */
export function tell(type, name, value) {
  post(type, name && { [name]: value });
}

// The host page was switched between light and dark (shell.js).
on("theme", ({ theme }) => root.setAttribute("data-theme", theme));

let onLink = () => {};

on("link", ({ fragment }) => {
  if (!linkIn(fragment) || opened === linkIn(fragment)) return;
  opened = linkIn(fragment);
  onLink();
});

/** Calls `action` when a result link is put into the address later; the one at the start is `link()`. */
export function follow(action) {
  onLink = action;
}

// In another frame, links to this page may not open: show their address, so that it can be copied.
if (isForeign) for (const own of document.querySelectorAll("a[href='./']")) own.textContent = own.href;

addEventListener("click", (event) => {
  const pressed = event.target.closest("a");
  if (!pressed) return;
  const opensTab = event.ctrlKey || event.metaKey || event.shiftKey;
  const isOwn = pressed.getAttribute("href") === "./" || pressed.href.split("#")[0] === published;
  if (pressed.closest("footer") && !opensTab) {
    // This frame cannot navigate, so the shell does.
    event.preventDefault();
    post("leave");
  } else if (kind === "wordpress" && isOwn) {
    // WordPress opens the link itself; it gets the address without a result.
    event.preventDefault();
    post("open");
  } else if (isForeign && !isOwn) {
    // The page cannot know whether it opens, so it shows the address.
    const problem = document.querySelector(".problem");
    problem.textContent = problem.dataset.unopened + pressed.href;
  }
});

// The call to action that leads to a form on the host page. Only a real press hands anything over, and only what the visitor
// reads below a box that is ticked.
addEventListener("click", ({ isTrusted, target }) => {
  const button = target.closest("button[name=handoff]");
  if (!button || !isTrusted) return;
  const lines = button.parentElement.querySelectorAll(".tick:has(:checked) + .told code");
  post("handoff", { target: button.value, told: Object.fromEntries([...lines].map((line) => line.textContent.split(/=(.*)/s))) });
});
