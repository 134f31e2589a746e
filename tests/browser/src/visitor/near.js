const [element] = arguments;
/** An answer has a scroll margin that reaches to the edges of its list: scrolls to the answer itself. */
const approach = () => {
  const { scrollMargin } = element.style;
  element.style.setProperty("scroll-margin", "0px", "important");
  element.scrollIntoView({ block: "nearest", behavior: "instant" });
  element.style.setProperty("scroll-margin", scrollMargin);
};
const see = () =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      const { top, left } = entry.boundingClientRect;
      resolve({ isSeen: entry.intersectionRatio > 0.9, place: [top, left, innerHeight].join() });
    });
    observer.observe(element);
  });
for (let before, now; !now?.isSeen || now.place !== before?.place; ) {
  // Again if the page has grown or moved since, and the element is out of sight.
  if (!now?.isSeen) approach();
  before = now ?? (await see());
  await new Promise((resolve) => setTimeout(resolve, 20));
  now = await see();
}
return element;
