/**
 * Column names in the first line of a file, whatever separates them; for recognising a layout, not for reading it.
 *
 * @example
 * headColumns('"bu_code","jaar"\n'); // => ["bu_code", "jaar"]
 * @example
 * headColumns("PC6;Huisnummer"); // => ["PC6", "Huisnummer"]
 */
export function headColumns(head: string): string[] {
  const line = head.replace(/^\uFEFF/, "").split(/\r?\n/, 1)[0]!;
  return line.split(/[,;\t|]/).map(cell =>
    cell
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim()
  );
}

/** Does a file start as XML or HTML? */
export function isMarkup(head: string): boolean {
  return /^\uFEFF?\s*</.test(head);
}

/** Does a path end in one of these extensions, in capitals or not? */
export function hasExtension(path: string, ...extensions: readonly string[]): boolean {
  return extensions.some(extension => path.toLowerCase().endsWith(`.${extension}`));
}

/**
 * Name of a file without its folders.
 *
 * @example
 * baseName("cbs/kwb_2024_gm_wk_bu.csv"); // => "kwb_2024_gm_wk_bu.csv"
 */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
