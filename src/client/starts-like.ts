import editDistance from "damerau-levenshtein";

/** How many letters may be amiss in a typed word: none in a short one, where most other words are as near. */
const lettersAmiss = (typed: string): number => (typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2);

/**
 * Does a word begin with about what was typed? One letter may be missing, added, other or swapped with its neighbour in
 * a word of four to six letters, two in a longer one; digits must be right.
 *
 * @example
 * startsLike("amstredam", "amsterdam"); // => true
 * @example
 * startsLike("oost", "noord"); // => false
 */
export function startsLike(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  const most = lettersAmiss(typed);
  if (most === 0 || /\d/.test(typed)) return false;
  const lengths = [-1, 0, 1].map(more => typed.length + more).filter(length => length <= word.length + 1);
  return lengths.some(length => editDistance(typed, word.slice(0, length)).steps <= most);
}
