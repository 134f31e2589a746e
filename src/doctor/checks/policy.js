// Whether the page may show the frame, and whether the assessment starts in it. It is tried in a frame that nobody sees.
import { NAME } from "../../embed/options.js";
import { isRefusal } from "../violation.js";

const SILENCE = 3000; // milliseconds from the frame's load, after which a page that has said nothing is not ours
const PATIENCE = 20000; // milliseconds until the next sign of life, on a slow network

const createFrame = (src) => {
  const frame = Object.assign(document.createElement("iframe"), { src, sandbox: "allow-scripts", tabIndex: -1, ariaHidden: "true" });
  frame.style.cssText = "position:fixed;left:-9999px;width:400px;height:400px;border:0";
  return frame;
};

// What happens first: the policy refuses the frame, the page in it is ready or has stopped, an error page is loaded instead, which is
// silent, or nothing.
const outcome = (address, base) =>
  new Promise((resolve) => {
    const frame = createFrame(address);
    const ending = new AbortController();
    const { signal } = ending;
    let timer;
    const end = (result) => {
      ending.abort();
      clearTimeout(timer);
      frame.remove();
      resolve(result);
    };
    const wait = (most, type) => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ type }), most);
    };
    const hear = ({ type, message }) => {
      frame.onload = null;
      if (/^(ready|error)$/.test(type)) end({ type, message });
      else wait(PATIENCE, "slow");
    };
    document.addEventListener("securitypolicyviolation", (event) => isRefusal(event, /^(frame|child)-src$/, base) && end({ type: "refused" }), { signal });
    addEventListener("message", ({ source, data }) => source && source === frame.contentWindow && data?.source === NAME && hear(data), { signal });
    frame.onload = () => wait(SILENCE, "silent");
    wait(PATIENCE, "slow");
    document.documentElement.append(frame);
  });

const FINDINGS = {
  refused: (_, base) => ["policy", { base }],
  error: ({ message }, base) => ["stopped", { message, base }],
  silent: (_, base) => ["no_answer", { base }],
  slow: (_, base) => ["slow", { base }],
};

/** What keeps the assessments from being shown. */
export const policy = async ({ base, names }) => {
  const results = await Promise.all(names.map((name) => outcome(`${base}${name}/#instance=doctor`, base)));
  return results.filter(({ type }) => type !== "ready").map((result) => FINDINGS[result.type](result, base));
};
