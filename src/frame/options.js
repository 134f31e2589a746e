// The options that the loader passes on in the fragment; of those that it uses itself it has the rules (src/embed/options.js).
// Whoever gave a bad one is told once, in the console, and it is as if it were not there. A page that stands alone has none but the
// theme, which the shell applies: whoever made a link to it is not its owner.
"use strict";

{
  const RULES = {
    theme: /^(auto|light|dark)$/,
    instance: /./,
    utm: /^/,
  };
  const OFFER = /^cta(-ownership-gap|-coordination-tax|-backlog-illusion|-ai-validation-gap)?$/;
  const CURE = "assessment=name, target=#id, datalayer, height=200-2000, theme=auto|light|dark, cta=Label of up to 60 characters | https://address";

  // Consent managers, caches and tag managers put names of their own on any tag and address, and any element may have a
  // title: data-no-defer (two words), utm_source, ver, data-cfasync, data-cookieconsent. None of ours is like these, but one
  // that is nearly like a short one of ours is a slip of the finger.
  const SLIP = /^(c.?a|.?ta|ct.?|c.ta|ct.a|cta.|.cta|cat|tca)$/;
  const FOREIGN = /[^a-z-]|^(?!cta).*-|^(?!cta).{1,4}$|^(cf|cookie|hidden|title|tabindex)/;

  const given = place.isFramed ? place.options : new URLSearchParams();
  const campaign = (given.get("utm") || "").slice(1);

  for (const [name, value] of given) {
    const isGood = OFFER.test(name) ? offer(name, value) : Object.hasOwn(RULES, name) && RULES[name].test(value);
    if (isGood || (FOREIGN.test(name) && !SLIP.test(name) && !Object.hasOwn(RULES, name))) continue;
    console.warn("delivery-assessments: " + name + "=\"" + value + "\" ignored; use " + CURE);
  }

  /** Puts `Label | https://address` where the app finds it, with what tells analytics where the visitor came from. */
  function offer(name, value) {
    const [label, address] = value.split("|").map((part) => part.trim().replace(/\s+/g, " "));
    let url;
    try {
      url = new URL(address);
    } catch {
      return false;
    }
    if (!label || label.length > 60 || !/^https?:$/.test(url.protocol)) return false;
    if (campaign) url.search += (url.search ? "&" : "") + campaign;
    document.documentElement.setAttribute("data-" + name, label + "\n" + url.href);
    return true;
  }
}
