// Watches which element has focus on the page, including the privacy panel, while somebody moves from control to control.
const app = document.querySelector("main");
const CONTROLS = "a[href], button, input, textarea, summary, [tabindex='0']";
/** The radios of one choice are one control. */
const same = (control) => (control.type === "radio" ? control.name : control);
/** Whether a line is drawn around a control that has focus, or around its row. */
const isMarked = (control) => {
  const drawn = [control, control.closest(".row, .levels label, .tick")].filter(Boolean).map((element) => getComputedStyle(element));
  return drawn.some(({ outlineStyle, outlineWidth, opacity }) => outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && opacity !== "0");
};
const isShown = (control) => control.checkVisibility?.() ?? control.getClientRects().length > 0;

window.print = () => {};
addEventListener("click", (event) => event.target.closest("a") && event.preventDefault(), true);

window.walk = {
  seen: new Set(),
  /** Begins again before the first control. */
  begin() {
    app.tabIndex = -1;
    app.focus();
  },
  /** Notes where focus is, before Tab. In Chromium, a date is one control with a stop each for day, month, year, and calendar. */
  note() {
    this.before = document.activeElement;
    return [this.before.type === "date", this.before.outerHTML.slice(0, 200)];
  },
  /** What Tab has led to: how to press it; or that it was met before, leads away, or lies behind the app. */
  met(leaving) {
    const control = document.activeElement;
    if (control === app || !app.contains(control)) return "behind";
    if (this.seen.has(same(control))) return "known";
    this.seen.add(same(control));
    if (!isMarked(control)) return "unmarked";
    if (leaving && control.matches(leaving)) return "leaving";
    // This button tries a request that the browser refuses, which Chromium logs in its console.
    if (control.name === "try") return "known";
    // These lead to a heading, which is what they are for.
    if (control.name === "way") return "known";
    this.control = control;
    return control.type || control.localName;
  },
  /** Where focus is after a press, when everything that it set off is done. */
  async left() {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
    const { control } = this;
    const focused = document.activeElement;
    const isRadio = focused.type === "radio";
    if (focused === control) return isShown(focused) ? "it" : "it, out of sight";
    if (control.isConnected && isRadio && focused.name === control.name) return "it";
    if (!control.isConnected && (isRadio || focused === document.querySelector("h1"))) return "its successor";
    return `${focused.outerHTML.slice(0, 80)} after ${control.outerHTML.slice(0, 120)}`;
  },
  /** The controls that were not met. */
  missed() {
    const controls = [...app.querySelectorAll(CONTROLS)].filter((control) => isShown(control) && !this.seen.has(same(control)));
    return controls.map((control) => control.outerHTML.slice(0, 120));
  },
  /** Begins again right before the control that leads away and has this number. */
  beginBefore(leaving, index) {
    const controls = [...app.querySelectorAll(CONTROLS)].filter(isShown);
    const before = controls[controls.indexOf(app.querySelectorAll(leaving)[index]) - 1];
    if (before) before.focus();
    else this.begin();
  },
  /** Whether focus is on the control that leads away and has this number. */
  isAt: (leaving, index) => app.querySelectorAll(leaving)[index] === document.activeElement,
};
