// What WordPress makes of the markup of a provider that it does not know, according to its documentation: of the first quotation
// and the first frame it keeps the attributes below, seals the frame, and hides it behind the quotation until the frame speaks.
const SECRET = "a1B2c3D4e5";
const KEPT = { A: ["href"], BLOCKQUOTE: [], IFRAME: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"] };

const [, quotation = "", frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(markup);
const given = document.createElement("template");
given.innerHTML = quotation + frame;
for (const element of given.content.querySelectorAll("*")) {
  const kept = KEPT[element.tagName];
  if (!kept) element.replaceWith(...element.childNodes);
  else for (const name of element.getAttributeNames()) if (!kept.includes(name)) element.removeAttribute(name);
}
const [iframe, blockquote] = ["iframe", "blockquote"].map((name) => given.content.querySelector(name));
iframe.setAttribute("src", iframe.getAttribute("src") + "#?secret=" + SECRET);
iframe.setAttribute("class", "wp-embedded-content");
iframe.setAttribute("sandbox", "allow-scripts");
iframe.setAttribute("security", "restricted");
iframe.setAttribute("data-secret", SECRET);
if (blockquote) {
  blockquote.setAttribute("class", "wp-embedded-content");
  blockquote.setAttribute("data-secret", SECRET);
  iframe.setAttribute("style", "position: absolute; visibility: hidden");
}
document.querySelector("#post").replaceChildren(given.content);
