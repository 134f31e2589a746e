// What becomes of a site owner's color: a sample in each scheme, and the contrast before and after.
import { contrastOf } from "./contrast.js";
import { form } from "./form.js";
import { say } from "./said.js";

const shown = document.getElementById("contrast");
const field = form.elements.namedItem("accent");
const SCHEMES = ["light", "dark"];

const paint = (sample, { shade, fill, label }) => {
  for (const [name, color] of Object.entries({ accent: shade, fill, "on-fill": label })) sample.style.setProperty(`--${name}`, color);
};

/** Shows it for a valid accent, or nothing. It describes the field then: what is hidden would be read out too. */
export const showContrast = (accent) => {
  shown.hidden = !accent;
  field.dataset.hint = accent ? shown.id : "";
  if (!accent) return;
  contrastOf(accent).forEach((found, index) => {
    const sample = shown.querySelector(`.${SCHEMES[index]}`);
    paint(sample, found);
    const [read, filled] = sample.querySelectorAll("dd");
    read.textContent = say(found.shade === found.fill ? "as-given" : `corrected-${SCHEMES[index]}`, found);
    filled.textContent = say(found.label === "#ffffff" ? "label-white" : "label-black", found);
  });
};

const pickers = [...form.querySelectorAll("input[type=color]")];

/** Shows in the pickers what stands in the field. */
export const showInPickers = (accent) => {
  const [light, dark = light] = accent?.split(" ") ?? [];
  if (!light) return;
  [light, dark].forEach((color, index) => (pickers[index].value = color.toLowerCase()));
};

// A color for light paper is that for dark paper too, until that gets its own.
for (const [index, picker] of pickers.entries()) {
  picker.addEventListener("input", () => {
    const [light, dark] = field.value.match(/#[\da-f]{6}/gi) ?? [];
    const both = index ? [light ?? picker.value, picker.value] : [picker.value, dark];
    field.value = both.filter(Boolean).join(" ");
  });
}
