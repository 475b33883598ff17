/** A cell: text is quoted where needed and made harmless for spreadsheets; numbers keep their decimal point. */
export type Cell = string | number | boolean | null;

/**
 * Rows as CSV (RFC 4180, UTF-8, decimal point, CRLF). A text that begins like a formula gets an apostrophe in front,
 * because a spreadsheet would run it, one in signs of full width too; numbers are never changed. Null is an empty cell.
 *
 * @example
 * toCsv([["naam", "score"], ["=1+1", -0.5]]); // => "naam,score\r\n'=1+1,-0.5\r\n"
 */
export function toCsv(rows: Iterable<readonly Cell[]>): string {
  let text = "";
  for (const row of rows) text += `${row.map(toField).join(",")}\r\n`;
  return text;
}

function toField(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return String(cell);
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const harmless = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
