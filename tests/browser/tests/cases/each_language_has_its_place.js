// What is wrong on this screen: texts that are in no file of texts, text that does not fit where it stands, and what is on the
// wrong side. The script is for the made-up languages, whose texts have marks.
const root = document.documentElement;
const isMirrored = root.dir === "rtl";
const box = (element) => element.getBoundingClientRect();
const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
const problems = [];

// Publications, the browser's own words, and what is still in English have no marks. `publications` are named in sentences too, as
// is whom an assessment is for that is still in English.
const FOREIGN = "[lang=en], a[href^='https:'], [data-of], code, script, style, noscript";
// Where only the first sentence of a text is shown, or stands out from the rest, one of the marks is elsewhere.
const MARKED = isMirrored ? /\u202e[^\u202c]*(\u202c|$)|^[^\u202e]*\u202c/g : /\[[^[\]]*(\]|$)|^[^[\]]*\]/g;

function left(text) {
  const rest = text.replace(MARKED, "");
  return rest === text ? rest : left(rest);
}

function read(text, place) {
  for (const name of publications) text = text.replace(name, "");
  if (/\p{L}/u.test(left(text))) problems.push("not in the file of texts: " + text + " (" + place + ")");
}

const blocks = /^(?!inline$|contents$)/;
const around = (element) => blocks.test(getComputedStyle(element).display) ? element : around(element.parentElement);

// Spaces at the end of a line may hang beyond it, where nobody sees them, and a mark after them.
function fits(node, element) {
  const range = document.createRange();
  const { left, right, top, bottom } = box(element);
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    for (const rect of range.getClientRects()) {
      if (rect.width && (rect.left < left - 1 || rect.right > right + 1 || rect.bottom > bottom + 4 || rect.top < top - 4)) return false;
    }
  }
  return true;
}

const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (nodes.nextNode()) {
  const { data, parentElement: element } = nodes.currentNode;
  if (!data.trim() || element.closest(FOREIGN) || !isShown(element)) continue;
  const label = element.closest("svg text");
  if (label) {
    read([...label.children].map(({ textContent }) => textContent).join(" "), "a picture");
    const [own, picture] = [box(label), box(label.closest("svg"))];
    if (own.left < picture.left - 1 || own.right > picture.right + 1) problems.push("beyond its picture: " + data);
    continue;
  }
  read(data, element.outerHTML.slice(0, 80));
  if (!element.closest(".unseen") && !fits(nodes.currentNode, around(element))) problems.push("beyond its place: " + data);
}

for (const element of document.querySelectorAll("[aria-label], [title]")) {
  if (element.closest(FOREIGN)) continue;
  for (const name of ["aria-label", "title"]) read(element.getAttribute(name) ?? "", name);
}
if (!document.querySelector("title[lang=en]")) read(document.title, "the page's title");

for (const element of document.querySelectorAll("body *")) {
  const { left, right, width } = box(element);
  if (width > 1 && !element.closest("svg, .unseen") && isShown(element) && (left < -0.5 || right > innerWidth + 0.5)) {
    problems.push("beyond the window: " + element.outerHTML.slice(0, 100));
  }
  const { overflowX } = getComputedStyle(element);
  const isCut = element.matches(":not(.unseen, svg *, svg)") && overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
  if (isCut && isShown(element)) problems.push("cut off: " + element.outerHTML.slice(0, 100));
}
if (root.scrollWidth > innerWidth) problems.push("the page scrolls sideways");

// Where something begins, seen from the side on which reading begins.
const start = (element) => isMirrored ? -box(element).right : box(element).left;
const end = (element) => isMirrored ? -box(element).left : box(element).right;

function follows(css, other, space = 0) {
  const [first, second] = [document.querySelector(css), document.querySelector(other)];
  if (!first || !second || !isShown(first) || !isShown(second)) return;
  if (start(second) < end(first) + space - 1) problems.push(other + " does not follow " + css);
}

function begins(css, other, space) {
  const [outer, inner] = [document.querySelector(css), document.querySelector(other)];
  if (!outer || !inner || !isShown(outer)) return;
  const found = start(inner) - start(outer);
  if (Math.abs(found - space) > 1.5) problems.push(other + " begins " + found + " pixels inside " + css);
}

begins(".others .row", ".others .row > span", 1 + 12 + 18 + 12);
begins(".walk li", ".walk li > :first-child", parseFloat(getComputedStyle(document.querySelector(".walk li") ?? root).paddingInlineStart) || 0);
begins("svg.bar", ".bar .score", 0);
begins(".levels", ".levels label", 0);
follows(".ladder li:first-child", ".ladder li:last-child");
follows(".levels label:first-child", ".levels label:last-child");
follows(".dimensions tbody th", ".dimensions tbody td");
const holding = document.querySelector(".holding");
if (holding && parseFloat(getComputedStyle(holding)[isMirrored ? "borderRightWidth" : "borderLeftWidth"]) !== 3) problems.push(".holding has its line on the wrong side");
if (getComputedStyle(document.body).direction !== (isMirrored ? "rtl" : "ltr")) problems.push("the direction of the text is wrong");
return [...new Set(problems)];
