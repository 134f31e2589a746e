// Consent managers, caches and tag managers put names of their own on any tag and address, and any element may have a
// title: data-no-defer (two words), utm_source, ver, data-cfasync, data-cookieconsent. Of these, `OURS` has what is nearly
// like one of ours: a slip of the finger.
import { OURS } from "rules"; // made by the build

const FOREIGN = /[^a-z]|^.{1,4}$|^(cf|cookie|hidden|instance|title|tabindex)/;

/** Whether a name that is no option is meant for us. */
export const isForUs = (name) => !FOREIGN.test(name) || OURS.test(name);
