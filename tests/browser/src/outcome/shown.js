// The snapshot on the screen, in the lines of the Markdown report. `names` are those of its parts, in the language of the page.
const { stages, dimensions, walk, road, gaps, hint } = names;
const all = (css, root = document) => [...(root?.querySelectorAll(css) ?? [])];
const text = (node) => node?.textContent.trim() ?? "";
// The summary names what stands below too.
const section = (title) => all("section:not(.summary)").find((section) => all("h2", section).some((h2) => text(h2) === title));
const heading = (section) => `## ${text(section.querySelector("h2"))}`;

const summary = document.querySelector("article .summary");
const stage = `**${text(summary.querySelector("h1"))}** ${text(summary.querySelector(".lead"))}`.trim();
const notes = all(".notes li", summary).map((each) => `- ${text(each)}`);
const argument = all(".argument dt", summary).flatMap((dt) => [
  `**${text(dt)}**`,
  ...all("p, li, dd > small", dt.nextElementSibling).map((each) =>
    each.matches("li") ? `  - ${text(each.firstChild)} ${text(each.querySelector("small"))}` : `- ${text(each)}`),
]);
const begin = all(".begin", summary).flatMap((each) => [`**${text(each.querySelector("h2"))}**`, ...all("b", each).map((b) => `1. ${text(b)}`)]);

const scores = section(dimensions);
const rows = all("tbody tr, tfoot tr", scores).map(({ cells: [title, score] }) => {
  const [points, range] = score.children.length ? [...score.children].map(text) : [text(score)];
  return `| ${text(title.querySelector("b") ?? title)} | ${points} | ${range ?? ""} |`;
});

const patterns = section(walk);
const findings = all("li", patterns).flatMap((li) => {
  const means = li.querySelector(".means");
  return [`- ${text(li.querySelector("b"))}: ${text(li.querySelector(".finding"))}.`, ...(means ? [`  - ${text(means)}`] : [])];
});

const toNext = section(road);
const way = toNext ?? section(gaps);
const steps = all("li", way).flatMap((li) => {
  const [first, labels] = [li.querySelector("summary b"), li.querySelector("summary small")].map(text);
  const advice = [first, ...all("details > p:not(.hint)", li).map(text)].join(" ");
  const terms = all("dt", li).map((dt) => `  - ${text(dt)}: ${text(dt.nextElementSibling)}`);
  const far = all("details > .hint", li).map((hint) => `  - ${text(hint)}`);
  return [`- [ ] ${advice}`, `  - ${labels}`, ...terms, ...far];
});
// The hint ends with what to do with the list, which the report does not say.
const length = toNext ? [text(toNext.querySelector(".hint")).replace(` ${hint}`, "")] : [];

return {
  report: [
    stage, ...notes, ...argument, ...begin, heading(scores), ...rows, heading(patterns), ...findings,
    ...(way ? [heading(way), ...length, ...steps] : []),
  ],
  ladder: all(`ol[aria-label=${JSON.stringify(stages)}] li`).map((li) =>
    text(li.querySelector("b")) + (li.querySelector("em") ? " guessed" : "") + (li.ariaCurrent ? " here" : "")),
};
