// The snapshot on the screen, in the lines of the Markdown report. `names` are those of its parts, in the language of the page.
const { stages, dimensions, walk, road, gaps, begin, gate, question } = names;
const all = (css, root = document) => [...(root?.querySelectorAll(css) ?? [])];
const text = (node) => node?.textContent.trim() ?? "";
const section = (title) => all("section").find((section) => all("h2", section).some((h2) => text(h2) === title));
const heading = (section) => `## ${text(section.querySelector("h2"))}`;

const verdict = document.querySelector("article .verdict");
const stage = `**${text(verdict.querySelector("h1"))}** ${text(verdict.querySelector(".lead"))}`.trim();
const reasons = all(".holding p, .holding li, .notes li", verdict).map((each) =>
  each.matches(".holding li") ? `  - ${text(each.firstChild)} ${text(each.querySelector("small"))}` : `- ${text(each)}`);

const scores = section(dimensions);
const rows = all("tbody tr, tfoot tr", scores).map(({ cells: [title, score] }) => {
  const [points, range] = score.children.length ? [...score.children].map(text) : [text(score)];
  return `| ${text(title)} | ${points} | ${range ?? ""} |`;
});

const patterns = section(walk);
const findings = all("li", patterns).flatMap((li) => {
  const means = li.querySelector(".finding ~ p:not(.hint)");
  return [`- ${text(li.querySelector("b"))}: ${text(li.querySelector(".finding"))}.`, ...(means ? [`  - ${text(means)}`] : [])];
});

const toNext = section(road);
const way = toNext ?? section(gaps);
const labels = [];
const step = (li) => {
  const asked = text(li.querySelector("summary b"));
  const tags = all(".tags span", li).map(text).filter(Boolean);
  labels.push(...tags.filter((tag) => tag !== begin && tag !== gate).map((tag) => `${tag}: ${asked}`));
  const start = toNext && tags.includes(begin) ? `${begin}. ` : "";
  const terms = all("dt", li).map((dt) => `  - ${text(dt)}: ${text(dt.nextElementSibling)}`);
  const far = all("details > .hint", li).map(text).filter(Boolean).map((hint) => `  - ${hint}`);
  const kind = tags.includes(gate) ? gate : question;
  return [`- [ ] ${text(li.querySelector("details > p"))}`, `  - ${start}${kind}: ${asked}`, ...terms, ...far];
};
const steps = all("h3, li:has(> details)", way).flatMap((each) => each.matches("h3") ? [`### ${text(each)}`] : step(each));

return {
  report: [
    stage, ...reasons, heading(scores), ...rows, heading(patterns), ...findings,
    ...(way ? [heading(way), ...(toNext ? [text(toNext.querySelector(".hint"))] : []), ...steps] : []),
  ],
  ladder: all(`ol[aria-label=${JSON.stringify(stages)}] li`).map((li) =>
    text(li.querySelector("b")) + (li.querySelector("em") ? " guessed" : "") + (li.ariaCurrent ? " here" : "")),
  first: all("article .first dd").map(text),
  labels: labels.sort(),
};
