// What the builder writes for React and for Vue, for each option with each of its values: `node outputs.mjs PARTS FOLDER` writes
// the components for React into the folder, where TypeScript checks them, and has Vue's own compiler read those for Vue.
import { mkdirSync, writeFileSync } from "node:fs";
import { compileScript, compileTemplate, parse } from "vue/compiler-sfc";

const [parts, folder] = process.argv.slice(2);
const { OPTIONS, OUTPUTS, sound, write } = await import(parts);

const VALUES = {
  id: ["#here"],
  flag: ["true"],
  occasion: ["load", "delay 8", "scroll 50", "exit"],
  color: ["#ffcc00", "#1f5673 #8ec3df"],
  text: ['Ask "us" & {them} <now>'],
  offer: ["Let’s talk & {more} | https://example.com/?a={stage}&b=1", "Write | mailto:a@b.example?body={summary}"],
};
const valuesOf = ({ kind, usage }) => {
  if (kind === "choice") return usage.split("|");
  return kind === "whole" ? usage.split(" to ") : (VALUES[kind] ?? []);
};

const all = OPTIONS.flatMap((option) => valuesOf(option).map((value) => ({ assessment: "qa-automation", mode: option.modes.at(-1) ?? "inline", [option.name]: value })));
const place = { base: "https://assets.example/", version: "0.1.0", title: (id) => id };
const written = (name, options) => write(OUTPUTS.find((output) => output.name === name), { options: sound(options), isPinned: false }, place);

mkdirSync(folder, { recursive: true });
all.forEach((options, index) => {
  writeFileSync(`${folder}/${index}.tsx`, written("react", options));
  const source = written("vue", options);
  const { descriptor, errors } = parse(source);
  compileScript(descriptor, { id: "x" });
  const template = compileTemplate({ id: "x", filename: "x.vue", source: descriptor.template.content });
  for (const error of [...errors, ...template.errors]) throw new Error(`${error}\n${source}`);
});
