// What the host is told: DOM events, and the same in the data layer of tag managers.
import { QUARTERS } from "rules"; // made by the build
import { NAME } from "./options.js";

/** Tells the host of `type`, one of events.toml. An error also goes into the console, for the site owner. */
export const announce = (element, { assessment, instance, mode, datalayer }, { type, quarter, message }) => {
  const detail = { assessment, instance, mode };
  if (QUARTERS.includes(quarter)) detail.quarter = quarter;
  if (type === "error") console.error(`${NAME}: ${message}`);
  element.dispatchEvent(new CustomEvent(`assessment:${type}`, { bubbles: true, composed: true, detail }));
  if (!/^(true)?$/.test(datalayer)) return;
  // A quarter that is undefined clears the last one: tag managers keep what they were told before.
  (window.dataLayer ??= []).push?.({
    event: `assessment_${type}`,
    assessment_id: assessment,
    assessment_quarter: detail.quarter,
    assessment_mode: mode,
  });
};
