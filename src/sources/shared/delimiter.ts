/** Signs that may stand between the cells of a table. */
export type Delimiter = "," | ";" | "\t" | "|";
const delimiters: readonly Delimiter[] = [",", ";", "\t", "|"];

/**
 * The sign between the cells of a table, by its first line: the one that the layout has, unless it does not occur there
 * and another does.
 *
 * @example
 * delimiterOf("code;naam;jaar", ","); // => ";"
 * @example
 * delimiterOf('"naam; toevoeging",jaar', ","); // => ","
 */
export function delimiterOf(line: string, own: Delimiter): Delimiter {
  const bare = line.replace(/"(?:[^"]|"")*"/g, "");
  const counts = delimiters.map(sign => bare.split(sign).length - 1);
  if (bare.includes(own) || counts.every(count => count === 0)) return own;
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}

/** How a delimiter is called. */
export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ",": "a comma",
  ";": "a semicolon",
  "\t": "a tab",
  "|": "a bar"
};
