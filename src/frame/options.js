// The options that the loader passes on in the fragment. (src/embed/options.js checks those that the loader itself uses.) An
// invalid option is ignored, with one warning in the console. A page on its own accepts only the theme, which the shell applies: a
// link to it may come from anybody.
"use strict";

{
  const RULES = {
    theme: /^(auto|light|dark)$/,
    instance: /./,
    utm: /^/,
  };
  const OFFER = /^cta(-ownership-gap|-coordination-tax|-backlog-illusion|-ai-validation-gap)?$/;
  const CURE = "assessment=name, target=#id, datalayer, height=200-2000, theme=auto|light|dark, cta=Label of up to 60 characters | https://address";

  // Consent managers, caches, and tag managers add names to any tag and address, such as data-no-defer (two words), utm_source,
  // ver, data-cfasync, data-cookieconsent; and any element may have a title. These cause no warning (FOREIGN). But a name that
  // is almost "cta" is a typo (SLIP), and does.
  const SLIP = /^(c.?a|.?ta|ct.?|c.ta|ct.a|cta.|.cta|cat|tca)$/;
  const FOREIGN = /[^a-z-]|^(?!cta).*-|^(?!cta).{1,4}$|^(cf|cookie|hidden|title|tabindex)/;

  const given = place.isFramed ? place.options : new URLSearchParams();
  const campaign = (given.get("utm") || "").slice(1);

  for (const [name, value] of given) {
    const isGood = OFFER.test(name) ? offer(name, value) : Object.hasOwn(RULES, name) && RULES[name].test(value);
    if (isGood || (FOREIGN.test(name) && !SLIP.test(name) && !Object.hasOwn(RULES, name))) continue;
    console.warn("delivery-assessments: " + name + "=\"" + value + "\" ignored; use " + CURE);
  }

  /** Stores `Label | https://address` where the app reads it, with the campaign parameters; false if it is invalid. */
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
