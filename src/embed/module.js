// The element as an ES module, for pages that have no script tag of ours: applications, and packages around it. Importing it does
// nothing, and a server can import it too.
import { DeliveryAssessment, define as defineBelow } from "./element.js";
import { warn } from "./options.js";

export { DeliveryAssessment };

/**
 * Defines the element, once a page; on a server it does nothing. `base` is where the folder is published: no attribute of an
 * element can change that.
 */
export const define = (base) => {
  if (!globalThis.customElements) return;
  const address = folder(base);
  if (address) defineBelow({ base: address, options: {} });
  else warn(`base="${base}" ignored; use the address of the published folder, such as https://assets.example/`);
};

const folder = (base) => {
  try {
    const { href } = new URL(String(base).replace(/\/*$/, "/"), document.baseURI);
    return base && /^https?:[^?#]*$/.test(href) && href;
  } catch {
    return false;
  }
};
