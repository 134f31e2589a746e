// Only on pages with content that is not translated yet: marks each text of it with its language, for screen readers to pronounce it
// right and for browsers to write it in its own direction. The page carries the list of these texts.
"use strict";

{
  const { lang, textContent } = document.getElementById("untranslated");
  const texts = new Set(JSON.parse(textContent));
  const app = document.getElementById("app");

  const page = document.documentElement;

  const set = (element, lang, dir) => {
    element.setAttribute("lang", lang);
    element.setAttribute("dir", dir);
  };

  const mark = () => {
    const others = new Set();
    const nodes = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { data, parentElement: element } = nodes.currentNode;
      if (texts.has(data)) {
        set(element, lang, "auto");
        others.delete(element);
      } else if (data.trim() && element.firstChild === nodes.currentNode) {
        element.removeAttribute("lang");
        element.removeAttribute("dir");
        others.add(element);
      }
    }
    // A text of the interface inside such a text, a day beside a title for example, is in the language of the page.
    for (const element of others) {
      if (element.closest("[lang]") !== page) set(element, page.lang, page.dir || "ltr");
    }
  };

  mark();
  new MutationObserver(mark).observe(app, { childList: true, characterData: true, subtree: true });
}
