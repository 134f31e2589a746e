// How the files are served: whether they are there, for how long browsers keep them, and which version it is.
import { builderOf } from "../page.js";
import { isRefusal } from "../violation.js";

const DAY = 86400; // seconds
const VERSION = /\bv(\d+\.\d+\.\d+)\//;

// Nothing that a cache has kept, and no answer where the page's policy or the server does not allow one.
const ask = (address) => fetch(address, { cache: "no-store", credentials: "omit" }).catch(() => undefined);

const A_MOMENT = 200; // milliseconds: browsers tell of a refusal after they have refused

// The policy of the page says no before anything is sent.
const watched = async (action, base) => {
  let isRefused = false;
  const note = (event) => (isRefused ||= isRefusal(event, /^connect-src$/, base));
  document.addEventListener("securitypolicyviolation", note);
  const result = await action();
  await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
  document.removeEventListener("securitypolicyviolation", note);
  return { result, isRefused };
};

const ageOf = (answer) => Number(/max-age=(\d+)/.exec(answer.headers.get("cache-control") ?? "")?.[1] ?? 0);

const loader = async ({ base }) => {
  const answer = await ask(`${base}embed.js`);
  if (!answer?.ok || VERSION.test(base)) return [];
  const days = Math.floor(ageOf(answer) / DAY);
  return days ? [["kept_too_long", { file: `${base}embed.js`, days }]] : [];
};

const program = async (page, html) => {
  const path = /data-wasm="([^"]+)"/.exec(html)?.[1];
  if (!path) return [];
  const address = new URL(path, page);
  const answer = await ask(address);
  if (!answer?.ok) return [];
  const type = answer.headers.get("content-type") ?? "";
  const folder = new URL(".", address).href;
  return [
    ...(/^application\/wasm\b/.test(type) ? [] : [["wrong_type", { kind: type || "–" }]]),
    ...(ageOf(answer) < DAY ? [["not_kept", { folder }]] : []),
  ];
};

/** Whether the version `one` is earlier than `other`. */
export const isEarlier = (one, other) => {
  const [ours, theirs] = [one, other].map((version) => version.split(".").map(Number));
  const place = ours.findIndex((number, index) => number !== theirs[index]);
  return place >= 0 && ours[place] < theirs[place];
};

// A pinned tag has its version in its address. Pages outside of all versions take their program from the latest.
const version = async (page, name) => {
  const own = VERSION.exec(page.base)?.[1];
  if (!own) return [];
  const answer = await ask(`${page.root}${name}/`);
  const latest = answer?.ok && VERSION.exec(/data-wasm="([^"]+)"/.exec(await answer.text())?.[1] ?? "")?.[1];
  return latest && isEarlier(own, latest) ? [["old", { own, latest, builder: builderOf(page) }]] : [];
};

const ofName = async (page, name) => {
  const address = `${page.base}${name}/`;
  const answer = await ask(address);
  if (!answer) return [["unread", { base: page.base }]];
  const { status } = answer;
  if (/^(404|410)$/.test(status)) return [["unknown", { name, builder: builderOf(page) }]];
  if (!answer.ok) return [["not_served", { address, status }]];
  return [...(await program(address, await answer.text())), ...(await version(page, name))];
};

/** What is wrong with the files of the assessments on the page. What the policy keeps from being asked is not wrong with them. */
export const served = async (page) => {
  const action = () => Promise.all([loader(page), ...page.names.map((name) => ofName(page, name))]);
  const { result, isRefused } = await watched(action, page.base);
  const all = result.flat();
  return isRefused ? [...all.filter(([finding]) => finding !== "unread"), ["policy_fetch"]] : all;
};
