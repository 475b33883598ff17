/** A CSV file: fields joined as they are, one line each, LF at the end. */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  separator = ","
): string {
  return [header, ...rows].map(row => `${row.join(separator)}\n`).join("");
}

/** A text field in double quotes. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Quoted only where the comma or a quote in it asks for that. */
export function maybeQuoted(text: string): string {
  return /[",\n]/.test(text) ? quoted(text) : text;
}
