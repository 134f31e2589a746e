// A call to action: `Label | address`, as a site owner gives it.
import { LIMIT, PLACEHOLDERS } from "rules"; // made by the build

// What a form on the host page can be told.
const FORM = ["assessment_stage={stage}", "assessment_pattern={pattern}", "assessment_summary={summary}"];

/**
 * The label, where the offer leads, and what it can tell: the parameters of the address that have placeholders, as plain text. False
 * if it is not sound. `isHosted`: the loader is there, which alone can lead to a form on the host page. `campaign`: parameters that
 * tell analytics where the visitor came from.
 */
export const partsOf = (value, isHosted, campaign) => {
  const [label, address = ""] = value.split("|").map((part) => part.trim().replace(/\s+/g, " "));
  const destination = label && label.length <= LIMIT && destinationOf(address, isHosted, campaign);
  return destination && [label, ...destination];
};

/** Where an offer leads: to a form on the host page, to an email, or to a page. Placeholders can stand in parameters only. */
const destinationOf = (address, isHosted, campaign) => {
  if (/^#\S+$/.test(address)) return isHosted && [address, ...FORM];
  try {
    const url = new URL(address);
    const isPage = /^https?:$/.test(url.protocol);
    const query = url.search.replace(/%7b/gi, "{").replace(/%7d/gi, "}").slice(1).split("&");
    if (campaign && isPage) query.push(campaign);
    const told = query.filter((parameter) => /[{}]/.test(parameter));
    url.search = query.filter((parameter) => parameter && !told.includes(parameter)).join("&");
    const isSound = !/[{}]|%7[bd]/i.test(url.href + told.join().replace(PLACEHOLDERS, ""));
    return (isPage || url.protocol === "mailto:") && isSound && [url.href, ...told.map(decodeURIComponent)];
  } catch {
    return false;
  }
};
