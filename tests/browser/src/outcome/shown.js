const [stages, walk, dimensions, road, gaps] = names;
const all = (css, root = document) => [...(root?.querySelectorAll(css) ?? [])];
const text = (element) => element.textContent.trim();
const parts = (element) => [...element.children].filter((child) => !child.matches(".plan")).map(text).filter(Boolean).join(" | ");
const section = (title) => all("section").find((section) => all("h2", section).some((h2) => text(h2) === title));
const way = section(road);
return {
  title: text(document.querySelector("article h1")),
  stages: all("ol[aria-label=" + JSON.stringify(stages) + "] li").map((li) => parts(li) + (li.ariaCurrent ? " | here" : "")),
  holding: all("article .holding").flatMap((holding) => all("p, li", holding).concat(holding.matches("p") ? holding : []).map((each) => parts(each) ? text(each.firstChild) + " | " + parts(each) : text(each))),
  first: all("article .first dd").map(text),
  notes: all("article .verdict .notes li").map(text),
  dimensions: all("tbody tr, tfoot tr", section(dimensions)).map((row) => [...row.cells].map((cell) => (cell.matches("td") && parts(cell)) || text(cell)).join(" | ")),
  walk: all("li .finding", section(walk)).map(text),
  road: way ? text(way.querySelector(".hint")) : null,
  steps: all("li > details", way ?? section(gaps)).map((step) => all("h3", step.closest(".road > div")).map(text).concat(parts(step)).join(" | ")),
};
