// Thousands of random settings, each written in every output and read back; what a browser reads of the outputs is for the other end
// of the test. `parts` is the builder's module; `count` says how many, and `seed` which.
const { OPTIONS, OUTPUTS, carried, fromFragment, read, sound, toFragment, write } = parts;

let state = seed;
const random = (most) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * most);
};
const one = (list) => list[random(list.length)];

const PIECES = ["a", "Z", "9", " ", "'", '"', "&", "&amp;", "<", ">", "</script>", "{x}", "{{ y }}", "=", "é", "“", "’", "日", "😀", "%20", "+", "#", "/", "\\", "`", "$&", "--", "|"];
const text = (most, without) => {
  let made = "";
  for (let left = 1 + random(8); left; left--) made += one(PIECES.filter((piece) => piece !== without));
  return [...made.trim()].slice(0, most).join("").trim();
};
const digits = () => Array.from({ length: 6 }, () => "0123456789abcdefABCDEF"[random(22)]).join("");
const ADDRESSES = [
  "https://example.com/call?topic={assessment}&stage={stage}",
  "https://example.com/?a=1&b=%20c#d",
  "http://example.com/",
  "mailto:hello@example.com?subject=Help with {assessment}&body={summary}",
  "#contact",
];

// A value of each kind, as somebody could enter it: now and then one that is not valid.
const VALUES = {
  name: () => one(ids),
  id: () => one(["#here", "here", "#a.b:c", ""]),
  flag: () => one(["true", "", "false"]),
  occasion: () => one(["load", "exit", `delay ${random(120)}`, `scroll ${random(99)}`, "never"]),
  color: () => one([`#${digits()}`, digits(), `#${digits()} #${digits()}`, `${digits()} ${digits()}`, "red"]),
  text: () => text(40),
  offer: () => `${text(60, "|") || "a"}${one([" | ", "|"])}${one(ADDRESSES)}`,
};
const valueOf = (option) => {
  if (option.kind === "choice" || option.kind === "whole") return one(option.kind === "choice" ? option.usage.split("|") : [option.usage.split(" to ")[0], option.usage.split(" to ")[1], "9", "300", "1e2"]);
  return VALUES[option.kind]();
};

const place = { base, version, integrity, ids, languages, title: (id) => `The “${id}” & others` };

const settings = () => {
  const given = { assessment: one(ids) };
  for (const option of OPTIONS) if (random(3) === 0) given[option.name] = valueOf(option);
  return { options: sound(given), language: one([undefined, undefined, ...languages]), isPinned: random(3) === 0 };
};

const same = (what, found, expected, shown) => {
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${what}: ${JSON.stringify(found)}\nexpected ${JSON.stringify(expected)}\n${JSON.stringify(shown)}`);
};

const written = [];
for (let left = count; left; left--) {
  const around = settings();
  const { options, language, isPinned } = around;
  for (const output of OUTPUTS) {
    const shown = { options, language, isPinned, output: output.name };
    same("fragment", fromFragment(toFragment(shown)), shown, shown);
    const kept = carried(output, options).options;
    const markup = write(output, around, place);
    // A link or a button opens a popup, if nothing else is said.
    const meant = { link: { mode: "popup", ...kept }, button: { mode: "popup", ...kept } }[output.name] ?? kept;
    const { options: found, bad, unknown, more, ...rest } = read(markup, place);
    same("read", [found, bad, unknown, more], [sound(meant), [], [], 0], markup);
    same("around", rest, { language, isPinned, output: output.name }, markup);
    written.push({ output: output.name, markup, expected: meant });
  }
}
console.log(JSON.stringify(written));
