// What a policy of the page refuses.

/**
 * Whether the page's policy refused something of `base`, the folder that the doctor comes from, and `directive`, a regular expression,
 * is what refused it. Policies that only report refuse nothing, and what others load is not ours.
 */
export const isRefusal = ({ disposition, effectiveDirective, blockedURI }, directive, base) =>
  disposition === "enforce" && directive.test(effectiveDirective) && `${blockedURI}/`.startsWith(`${new URL(base).origin}/`);
