/**
 * The letter under which a reader looks for a name: of 's-Gravenhage the G, of Ee and Éen the E.
 *
 * @example
 * initialOf("'s-Gravenhage"); // => "G"
 * @example
 * initialOf("Úthuzen"); // => "U"
 */
export function initialOf(name: string): string {
  const plain = name.replace(/^['’]?[st][- ]/iu, "").normalize("NFD");
  return (/\p{L}/u.exec(plain)?.[0] ?? name.slice(0, 1)).toUpperCase();
}
