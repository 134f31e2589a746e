// Whether the page may show the frame, and whether the assessment starts in it. It is tried in a frame that nobody sees.
import { NAME } from "../../embed/options.js";

const PATIENCE = 6000; // milliseconds until a page that says nothing is taken for one that cannot

const createFrame = (src) => {
  const frame = Object.assign(document.createElement("iframe"), { src, sandbox: "allow-scripts", tabIndex: -1, ariaHidden: "true" });
  frame.style.cssText = "position:fixed;left:-9999px;width:400px;height:400px;border:0";
  return frame;
};

// What happens first: the policy refuses the frame, the page in it is ready or has stopped, or nothing.
const outcome = (address) =>
  new Promise((resolve) => {
    const frame = createFrame(address);
    const ending = new AbortController();
    const { signal } = ending;
    const end = (result) => {
      ending.abort();
      frame.remove();
      resolve(result);
    };
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => /^(frame|child)-src$/.test(effectiveDirective) && end({ type: "refused" }), { signal });
    addEventListener("message", ({ source, data }) => source === frame.contentWindow && data?.source === NAME && /^(ready|error)$/.test(data.type) && end(data), { signal });
    setTimeout(() => end({}), PATIENCE);
    document.documentElement.append(frame);
  });

/** What keeps the assessment from being shown. */
export const policy = async ({ base, names: [name] }) => {
  if (!name) return [];
  const { type, message } = await outcome(`${base}${name}/#instance=doctor`);
  if (type === "ready") return [];
  if (type === "refused") return [["policy", { base }]];
  return [type === "error" ? ["stopped", { message, base }] : ["no_answer", { base }]];
};
