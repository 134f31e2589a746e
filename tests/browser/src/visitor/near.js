const [element] = arguments;
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
  // Again where it is out of sight anew: a widget above may have grown meanwhile, and not every browser keeps the place then.
  if (!now?.isSeen) element.scrollIntoView({ block: "nearest", behavior: "instant" });
  before = now ?? (await see());
  await new Promise((resolve) => setTimeout(resolve, 20));
  now = await see();
}
