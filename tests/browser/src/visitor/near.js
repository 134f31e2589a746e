// A radio is pressed by its row: it may itself lie below the others.
const element = arguments[0].closest("label.row") ?? arguments[0];
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
  if (!now?.isSeen) element.scrollIntoView({ block: "nearest", behavior: "instant" });
  before = now ?? (await see());
  await new Promise((resolve) => setTimeout(resolve, 20));
  now = await see();
}
return element;
