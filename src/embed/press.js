// Links and buttons of the host that open a dialog: <a href="…" data-assessment-open="qa-automation">.

const withDialog = new Map(); // the elements that have a dialog, by their assessment

/** Has presses open the dialog of `element`, the last one registered for `assessment`, until `signal` ends that. */
export const register = (element, assessment, signal) => {
  const elements = withDialog.get(assessment) ?? [];
  withDialog.set(assessment, elements);
  elements.push(element);
  signal.addEventListener("abort", () => elements.splice(elements.indexOf(element), 1));
};

/**
 * Listens for presses. For an assessment without a dialog, `create` makes an element. What a press with Ctrl, Shift, Alt, or Meta does
 * is up to the browser.
 */
export const openOnPress = (create) =>
  addEventListener("click", (event) => {
    const { dataset } = event.target.closest?.("[data-assessment-open]") ?? {};
    if (!dataset || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { assessmentOpen: assessment, assessmentMode } = dataset;
    const mode = /^(slide|button)$/.exec(assessmentMode)?.[0] ?? "popup";
    if (!withDialog.get(assessment)?.length) document.body.append(create({ assessment, mode }));
    withDialog.get(assessment).at(-1).open();
    event.preventDefault();
  });
