const place = () => [innerHeight, scrollY, document.body.offsetHeight].join();
let before;
do {
  before = place();
  await new Promise((resolve) => setTimeout(resolve, 30));
} while (place() !== before);
