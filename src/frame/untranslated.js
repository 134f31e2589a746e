// Only on pages with content that is not translated yet: marks each text of it with its language, for screen readers to pronounce it
// right and for browsers to write it in its own direction. The page carries the list of these texts.
"use strict";

{
  const { lang, textContent } = document.getElementById("untranslated");
  const texts = new Set(JSON.parse(textContent));
  const app = document.getElementById("app");

  const mark = () => {
    const nodes = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { data, parentElement: element } = nodes.currentNode;
      if (texts.has(data)) {
        element.setAttribute("lang", lang);
        element.setAttribute("dir", "auto");
      } else if (element.firstChild === nodes.currentNode) {
        element.removeAttribute("lang");
        element.removeAttribute("dir");
      }
    }
  };

  mark();
  new MutationObserver(mark).observe(app, { childList: true, characterData: true, subtree: true });
}
