const [group, selector, name] = arguments;
/** The text in an element and beside it, where its name is likely to be. */
const text = ({ ariaLabel, textContent, labels }) => [ariaLabel, textContent, ...[...(labels ?? [])].map((label) => label.textContent)].join(" ");
const flat = (text) => text.replace(/\s+/g, " ");
const all = [...(group ?? document).querySelectorAll(selector)];
const likely = all.filter((element) => flat(text(element)).includes(flat(name)));
return [...likely, ...all.filter((element) => !likely.includes(element))];
