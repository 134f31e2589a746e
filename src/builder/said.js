// What the page says. The sentences stand in its template, each under a name.
const sentences = document.getElementById("sentences").content;

/** The sentence with this name, with `values` in the places of their names. */
export const say = (name, values = {}) => sentences.querySelector(`[data-said="${name}"]`).textContent.replace(/\{(\w+)\}/g, (_, key) => values[key]);
