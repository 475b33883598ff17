import {parse} from "csv-parse/sync";

/** A table of text: its header and its rows. */
export interface TextTable {
  header: string[];
  rows: string[][];
}

/** A CSV file with commas or semicolons, with or without quotes, a byte order mark or an index column. */
export function readCsv(text: string): TextTable {
  const head = text.slice(0, Math.max(text.indexOf("\n"), 0) || text.length);
  const delimiter = head.split(";").length > head.split(",").length ? ";" : ",";
  const [header, ...rows] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    relax_quotes: true
  }) as string[][];
  return {header: (header ?? []).map(name => name.trim()), rows};
}

/**
 * A number as publishers write it: decimal point or comma; null for a blank or a mark.
 *
 * @example
 * toNumber(" 45,6 "); // => 45.6
 * @example
 * toNumber("."); // => null
 */
export function toNumber(text: string | undefined): number | null {
  const plain = (text ?? "").trim().replace(",", ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** The four digits of a year in a name: the last that could be one. */
export function yearIn(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map(([, year]) => Number(year));
  return years.at(-1) ?? null;
}
