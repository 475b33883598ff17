/** Words that say what an area is rather than which: on their own they name nothing. */
const kinds = /^(?:wijk|buurt|kern|gemeente)\s*[0-9]{0,3}\s*:?\s*/;
/** Names are cut off at forty characters in some files. */
const cutOff = 30;

/**
 * Do two names, of one code in two years, name one place? Capitals, accents, points, abbreviations and numbers before
 * the name (`Wijk 03 Schuytgraaf`) do not count, and a name that one file cut off is the same as the whole one.
 *
 * @returns null when one of them names nothing, such as `Wijk 01`
 * @example
 * sameName("Wijk 03 Assen Oost", "Assen-Oost"); // => true
 * @example
 * sameName("Wijk 01 Vlierden", "Deurne"); // => false
 * @example
 * sameName("Wijk 02", "Overstegen"); // => null
 */
export function sameName(then: string, now: string): boolean | null {
  const [a, b] = [bareName(then), bareName(now)];
  if (a === "" || b === "") return null;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= cutOff && long.startsWith(short);
}

function bareName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/\b(?:verspr\.?\s*h\.?|verspreide huizen)(?=\s|$)/, "verspreide huizen")
    .replace(/\be\.\s*o\.?(?=\s|$)|\ben omgeving\b/, "omgeving")
    .replace(kinds, "")
    .replace(/[^a-z0-9]/g, "");
}
