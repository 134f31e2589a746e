// Frameworks, caches, and consent managers put names of their own on any tag: data-nscript, data-minify, data-category. Only what is
// nearly an option is meant for us.
import { OPTIONS, OURS } from "rules"; // made by the build

const FEW = 5; // letters: two slips would make another word of a shorter name

// How many letters of `one` are wrong, missing, too many, or exchanged with the next, if `other` is meant.
const slips = (one, other) => {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row++) {
    const [before, last] = [rows[row - 2], rows[row - 1]];
    const next = (rows[row] = [row]);
    for (let column = 1; column <= other.length; column++) {
      const isExchanged = before && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const wrong = last[column - 1] + (one[row - 1] === other[column - 1] ? 0 : 1);
      next[column] = Math.min(last[column] + 1, next[column - 1] + 1, wrong, isExchanged ? before[column - 2] + 1 : Infinity);
    }
  }
  return rows[one.length][other.length];
};

/** Whether a name that is no option is nearly one. */
export const isNear = (given) => OURS.test(given) || OPTIONS.some(({ name }) => slips(given, name) <= (name.length > FEW ? 2 : 1));
