// The site owner's own form on the host, to which the call to action can lead.
import { warn } from "./options.js";

/**
 * Leads to the form that `target` names, and fills in what the visitor agreed to tell: without a tick nothing. The shell gives no
 * other names than those of our three fields. Calls `close` first. Returns nothing if there is no such form.
 */
export const handOver = ({ target, told }, close) => {
  const form = document.getElementById(target.slice(1));
  if (!form) return warn(`cta="${target}" ignored; use the id of a form on this page`);
  close();
  for (const name in told) {
    for (const field of form.querySelectorAll(`[name=${name}]:not(select,[type=radio],[type=checkbox])`)) {
      // React puts a property of its own over that of the element, and ignores a value that it has seen there.
      Reflect.set(Object.getPrototypeOf(field), "value", told[name], field);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
  form.scrollIntoView();
  form.querySelector(":is(input,select,textarea):not([name^=assessment_],[type=hidden])")?.focus({ preventScroll: true });
  return true;
};
