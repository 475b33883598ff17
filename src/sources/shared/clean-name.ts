/**
 * A name on one line: runs of white space become one space, a letter with its accent is one sign (NFC), so that a name is
 * the same name in every file, and a sign that nobody sees (of control, of direction, of no width, half of a pair) becomes
 * "\uFFFD", which everybody sees. Null when nothing is left. Nothing else is changed; whoever shows it must escape it.
 *
 * @example
 * cleanName("  De  Meeuwen\n"); // => "De Meeuwen"
 * @example
 * cleanName("   "); // => null
 */
export function cleanName(text: string): string | null {
  const name = text.normalize("NFC").replace(whiteSpace, " ").trim().replace(hiddenSigns, lostSign);
  return name === "" ? null : name;
}

/** What stands in a name for letters that were lost and signs that nobody sees. */
export const lostSign = "\uFFFD";
const whiteSpace = /[ \t\r\n\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const hiddenSigns = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
