// Links and buttons of the host that open a dialog: <a href="…" data-assessment-open="qa-automation">.

/** All dialogs on the page, each with its assessment and what opens it. A press opens the last one of an assessment. */
export const dialogs = new Set();

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
    const find = () => [...dialogs].filter((dialog) => dialog.assessment === assessment).at(-1);
    if (!find()) document.body.append(create({ assessment, mode }));
    find().open();
    event.preventDefault();
  });
