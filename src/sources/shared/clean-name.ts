/**
 * A name on one line: control characters and runs of white space become one space. Null when nothing is left.
 * Nothing else is changed; whoever shows it must escape it.
 *
 * @example
 * cleanName("  De  Meeuwen\n"); // => "De Meeuwen"
 * @example
 * cleanName("   "); // => null
 */
export function cleanName(text: string): string | null {
  const name = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return name === "" ? null : name;
}
