// The first page works without this: all assessments are listed, and each link leads to its own page.

// The filters. An assessment is found by the keys in its `data-for`: its area, its roles, with the closest first, and its sentences.
// The chosen keys stand in the fragment, `#for=delivery,cto`, so that a link can lead to them.
(() => {
  const filters = document.querySelector(".filters");
  const areas = [...filters.querySelectorAll("[aria-pressed]")];
  const lists = [...filters.querySelectorAll("select")];
  const status = filters.querySelector("[role=status]");
  const clear = filters.querySelector("[name=clear]");
  const cards = [...document.querySelectorAll(".cards [data-for]")];
  const keys = new Map(cards.map((card) => [card, card.dataset.for.split(" ")]));

  const isPressed = (area) => area.getAttribute("aria-pressed") === "true";
  const chosen = () => [areas.find(isPressed), ...lists].map(({ value }) => value).filter(Boolean);
  const isFound = (card) => chosen().every((key) => keys.get(card).includes(key));

  const press = (pressed) => {
    for (const area of areas) area.setAttribute("aria-pressed", area === pressed);
  };

  const show = () => {
    const [role] = lists.map(({ value }) => value);
    const rank = (card) => keys.get(card).indexOf(role);
    cards[0].parentElement.prepend(...[...cards].sort((one, other) => rank(one) - rank(other)));
    for (const card of cards) card.hidden = !isFound(card);
    const count = cards.filter(isFound).length;
    const { all, some, none } = status.dataset;
    const text = count === cards.length ? all : count ? some : none;
    status.textContent = text.replace("{count}", count).replace("{all}", cards.length);
    clear.hidden = !chosen().length;
  };

  const change = () => {
    show();
    history.replaceState(null, "", chosen().length ? `#for=${chosen()}` : "#assessments");
  };

  const open = () => {
    const wanted = /^#for=(.*)/.exec(location.hash)?.[1].split(",");
    if (!wanted) return;
    press(areas.find(({ value }) => wanted.includes(value)) ?? areas[0]);
    for (const list of lists) list.value = [...list.options].find(({ value }) => wanted.includes(value))?.value ?? "";
    show();
    document.getElementById("assessments").scrollIntoView();
  };

  filters.addEventListener("change", change);
  filters.addEventListener("click", ({ target }) => {
    if (!areas.includes(target) && target !== clear) return;
    press(target === clear ? areas[0] : target);
    if (target === clear) {
      for (const list of lists) list.value = "";
      areas[0].focus();
    }
    change();
  });
  addEventListener("hashchange", open);
  filters.hidden = false;
  open();
})();

// The still of the first screen lies behind the frame, and goes when the assessment can be taken there, or says that it cannot.
(() => {
  const live = document.querySelector(".live");
  const still = live.querySelector(".still");
  const end = () => {
    const isFocused = still.contains(document.activeElement);
    still.hidden = true;
    if (isFocused) live.querySelector("iframe")?.focus();
  };
  for (const event of ["ready", "error"]) live.addEventListener(`assessment:${event}`, end);
})();
