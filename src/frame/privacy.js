// The "Try it" button in the panel "How private is this?": attempts a request and shows the browser's refusal.
import { fail, sealed } from "./guard.js";
import * as seal from "./seal.js";

addEventListener("click", async ({ target }) => {
  if (target.closest("button")?.name !== "try") return;
  const panel = target.closest(".privacy");
  const show = (kind) => {
    for (const part of panel.querySelectorAll("[data-when]")) part.hidden = part.dataset.when !== kind;
  };
  show(seal.isClosed() ? "" : "open");
  await sealed;
  const refusal = await seal.attempt();
  if (!refusal) return fail("seal", "the browser did not refuse a request of the sealed page.");
  const { blockedURI, effectiveDirective, originalPolicy } = refusal;
  const found = { blockedURI, effectiveDirective, requests: seal.requests(), originalPolicy };
  for (const name in found) panel.querySelector("[data-of=" + name + "]").textContent = found[name];
  show("refused");
});
