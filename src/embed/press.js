// Links and buttons of the page that open a dialog: <a href="…" data-assessment-open="qa-automation">.

const withDialog = {}; // the last element that has a dialog, by its assessment

/** Has presses open the dialog of `element`, until `signal` ends that. */
export const opens = (element, assessment, signal) => {
  withDialog[assessment] = element;
  signal.addEventListener("abort", () => withDialog[assessment] === element && delete withDialog[assessment]);
};

/** Listens for presses. For an assessment without a dialog, `create` makes an element. What a modified press does is up to the browser. */
export const openOnPress = (create) =>
  addEventListener("click", (event) => {
    const { dataset } = event.target.closest?.("[data-assessment-open]") ?? {};
    if (!dataset || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { assessmentOpen: assessment, assessmentMode } = dataset;
    const mode = /^(slide|button)$/.exec(assessmentMode)?.[0] ?? "popup";
    if (!withDialog[assessment]) document.body.append(create({ assessment, mode }));
    withDialog[assessment].open();
    event.preventDefault();
  });
