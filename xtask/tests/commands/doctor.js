// A page without a browser, for what the doctor looks at in it. `parts` is the doctor's module.
const { NAME } = parts;
const BASE = "https://assets.example/";

const element = (own, options = {}) => ({ [NAME]: { base: BASE, options }, attributes: Object.entries(own).map(([name, value]) => ({ name, value })) });
const script = (options, isInBody = true) => ({ [NAME]: { base: BASE, options }, closest: () => isInBody });
const opener = (assessmentOpen) => ({ dataset: { assessmentOpen } });
const page = (more) => ({ base: BASE, root: BASE, scripts: [], elements: [], openers: [], folders: [BASE], names: [], ...more });

const names = (findings) => findings.map(([name, values]) => [name, values?.name ?? values?.height ?? values?.width ?? values?.status].filter((part) => part !== undefined).join(" ")).join("; ");

// Time passes at once, in its order.
let now = 0;
let timers = [];
globalThis.setTimeout = (action, after = 0) => {
  const timer = { action, at: now + after };
  timers.push(timer);
  return timer;
};
globalThis.clearTimeout = (timer) => (timers = timers.filter((other) => other !== timer));
const settle = async () => {
  for (let turn = 0; turn < 50; turn++) await null;
};
const passes = async () => {
  for (await settle(); timers.length; await settle()) {
    const next = timers.reduce((one, other) => (other.at < one.at ? other : one));
    clearTimeout(next);
    now = next.at;
    next.action();
  }
};
/** What a promise comes to, and when, in milliseconds. */
const ended = async (promise) => {
  let end;
  promise.then((result) => (end = [result, now]));
  await passes();
  return end;
};

const violation = (effectiveDirective, blockedURI, disposition = "enforce") => Object.assign(new Event("securitypolicyviolation"), { effectiveDirective, blockedURI, disposition });

globalThis.document = new EventTarget();
document.getElementById = () => null;
const pageEvents = new EventTarget();
globalThis.addEventListener = pageEvents.addEventListener.bind(pageEvents);

/** Puts frames into the page that do what `acts` has for their address, each as milliseconds and what happens to the frame. */
const frames = (acts) => {
  document.createElement = () => ({ get style() { return {} }, set style(_) {}, contentWindow: {}, remove() {} });
  document.documentElement = { append: (frame) => acts(frame.src).forEach(([after, act]) => setTimeout(() => act(frame), after)) };
};
const says = (type, more) => ({ contentWindow: source }) => pageEvents.dispatchEvent(Object.assign(new Event("message"), { source, data: { source: NAME, type, ...more } }));
const loads = (frame) => frame.onload?.();
const refuses = (...rest) => () => document.dispatchEvent(violation(...rest));

/** Answers requests with what `status` says of an address, or not at all if that is nothing. */
const serves = (status) => {
  globalThis.fetch = async (address) => {
    const code = status(String(address));
    if (!code) throw new TypeError("refused");
    return { ok: code === 200, status: code, headers: new Headers(), text: async () => "" };
  };
};
