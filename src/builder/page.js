// The page on which a site owner builds a tag. What is chosen stands in the fragment of the address, and goes nowhere. The fields
// come from the table of options, and so do the rules for them; reading, writing, and checking need no page (parts.js).
import { OPTIONS } from "rules"; // made by the build
import { showContrast, showInPickers } from "./accent.js";
import { startDoctor } from "./ask.js";
import { isDark } from "./contrast.js";
import { choose, chosen, describe, entered, fieldOf, fill, fit, form, isPinned, pin } from "./form.js";
import { OUTPUTS, carried, write } from "./outputs.js";
import { folderOf } from "./outputs/loader.js";
import { link } from "./outputs/opener.js";
import { tag } from "./outputs/tag.js";
import { preview } from "./preview.js";
import { read } from "./reading.js";
import { say } from "./said.js";
import { fromFragment, modeOf, sound, toFragment } from "./settings.js";

const PATIENCE = 300; // milliseconds after the last change: the preview starts anew

const { root, version, integrity } = document.currentScript.dataset;
const assessments = [...form.elements.namedItem("assessment").options];
const ids = assessments.map(({ value }) => value);
const languages = [...(form.elements.namedItem("language")?.options ?? [])].map(({ value }) => value).filter(Boolean);
const place = { base: new URL(root, location).href, version, integrity, ids, languages, title: (id) => assessments[ids.indexOf(id)].text };

startDoctor();

const [code, policy, copy, status, left, leftTold, where] = ["code", "policy-line", "copy", "told", "left", "left-told", "where"].map((id) => document.getElementById(id));

const labelOf = (name) => fieldOf(name).dataset.label;

/** The settings in the fields, with what is wrong in them. */
const settings = () => {
  const bad = [];
  const options = sound(entered(), (name, _, cure) => bad.push({ name, cure }));
  return { options, bad, language: chosen("language"), isPinned: isPinned(), output: chosen("output") };
};

const outputOf = ({ output }) => OUTPUTS.find(({ name }) => name === output) ?? tag;

// A sentence that begins with a way to the field that it is about.
const about = (name, sentence) => {
  const line = Object.assign(document.createElement("li"), { id: `problem-${name}` });
  const way = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: labelOf(name) });
  way.addEventListener("click", () => {
    for (let part = fieldOf(name); part; part = part.parentElement.closest("details")) if (part.localName === "details") part.open = true;
    fieldOf(name).querySelector(":is(input, select):not([hidden])").focus();
  });
  line.append(way, ` ${sentence}`);
  return line;
};

// A popup or a panel without anything that opens it.
const isUnopened = ({ output, options }) => /^(popup|slide)$/.test(options.mode) && !options.open && ["tag", "manager", "element"].includes(output);

const uncarriedOf = (now) => carried(outputOf(now), now.options).left.filter((name) => fieldOf(name));

const showProblems = (now) => {
  const lines = now.bad.map(({ name, cure }) => about(name, say("bad", { cure })));
  const uncarried = uncarriedOf(now);
  lines.push(...uncarried.map((name) => about(name, say("not-carried"))));
  if (isUnopened(now)) lines.push(about("open", say("unopened")));
  left.replaceChildren(...lines);
  for (const { name } of OPTIONS) if (fieldOf(name)) describe(name, now.bad.some((one) => one.name === name) && `problem-${name}`);
};

// Read out a moment after the last change, so that typing stays quiet.
const tellLeft = (now) => {
  const names = [...now.bad.map(({ name }) => name), ...uncarriedOf(now)].map(labelOf);
  const sentence = names.length === 1 ? "left-one" : "left-more";
  const text = names.length ? say(sentence, { count: names.length, names: names.join(", ") }) : "";
  if (leftTold.textContent !== text) leftTold.textContent = text;
};

// Where no loader runs, only the frame has to be allowed; a bundle has the loader in it.
const policyOf = ({ base }, { name }) => (["frame", "address", "react", "vue"].includes(name) ? "" : `script-src ${base}; `) + `frame-src ${base}`;

const showOutput = (now) => {
  const output = outputOf(now);
  code.textContent = write(output, now, place);
  policy.textContent = policyOf(place, output);
  copy.textContent = say(`copy-${output.name}`);
  where.textContent = say(`where-${output.name}`);
  status.textContent = "";
};

// What opens by itself would take the focus from the fields.
const showPreview = ({ options: { target: _, open: __, ...options }, language }) => {
  const around = { language, isPinned: false };
  const isOpened = /^(popup|slide)$/.test(modeOf(options));
  const markup = isOpened ? link.write(options, around, place) : tag.write(options, around, place);
  const own = form.elements.namedItem("ground-color").value;
  const ground = chosen("ground");
  const look = { width: chosen("width"), ground, own, isDark: ground === "dark" || (ground === "own" && isDark(own)) };
  preview(`${place.base}embed/preview/`, markup, { a: place.title(options.assessment) }, look, say("preview"));
};

/** Shows what comes of the fields, and returns them. */
const show = () => {
  const now = settings();
  fit(now.options);
  showContrast(now.options.accent);
  showOutput(now);
  showProblems(now);
  return now;
};

let timer;

/** The same after a change, which the address and the preview follow a moment later. */
const change = () => {
  const now = show();
  clearTimeout(timer);
  timer = setTimeout(() => {
    history.replaceState(null, "", toFragment(now));
    showPreview(now);
    tellLeft(now);
  }, PATIENCE);
};

const take = ({ options, language, isPinned: isToPin, output }) => {
  fill(options);
  showInPickers(options.accent);
  choose("language", language ?? "");
  choose("output", output ?? tag.name);
  pin(isToPin);
};

// The text is selected where the browser refuses to copy it.
const copyText = async () => {
  const isCopied = await navigator.clipboard?.writeText(code.textContent).then(() => true, () => false);
  if (!isCopied) getSelection().selectAllChildren(code);
  status.textContent = say(isCopied ? "copied" : "refused");
};

const pasted = document.getElementById("pasted");
const found = document.getElementById("found");

const readPasted = () => {
  const result = read(pasted.value, place);
  if (result.problem) return (found.textContent = say(`paste-${result.problem}`, result));
  take(result);
  change();
  const { bad, unknown, more } = result;
  const sentences = [say("paste-read", { title: place.title(result.options.assessment) })];
  for (const one of bad) sentences.push(say("paste-bad", one));
  if (unknown.length) sentences.push(say("paste-unknown", { names: unknown.join(", ") }));
  if (more) sentences.push(say("paste-more"));
  found.textContent = sentences.join(" ");
};

// A tablet in a column as narrow as a phone would be too small to look at.
const NARROW = 560;

// Other pages lead to a part of the reference.
const unfold = () => {
  const part = document.getElementById(location.hash.slice(1));
  if (part?.localName === "details") part.open = true;
};

const open = () => {
  const wanted = fromFragment(location.hash);
  if (wanted && !ids.includes(wanted.options.assessment)) delete wanted.options.assessment;
  if (wanted) take(wanted);
  showPreview(show());
};

// Enter in any field copies, too. Nothing is validated by the browser, which would refuse without a word where a field is hidden.
form.addEventListener("submit", (event) => {
  event.preventDefault();
  copyText();
});
for (const element of [form, document.getElementById("outcome")]) element.addEventListener("input", ({ target }) => target !== pasted && change());
document.getElementById("read").addEventListener("click", readPasted);
if (document.getElementById("stand").clientWidth < NARROW) choose("width", "phone");
addEventListener("hashchange", () => (fromFragment(location.hash) ? open() : unfold()));
unfold();
open();
