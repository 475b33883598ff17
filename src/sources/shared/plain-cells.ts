const quote = 0x22;

/**
 * The cells of one line, where each is bare or wholly in quotes and holds no quote of its own; null for a line that needs a
 * reader of all of CSV. Nearly all lines of a publisher's table are so, and this is ten times as fast.
 *
 * @example
 * plainCells('"BU03080000","Centrum, oost",4.1', ","); // => ["BU03080000", "Centrum, oost", "4.1"]
 * @example
 * plainCells('1,"De ""Kaai"""', ","); // => null
 */
export function plainCells(line: string, delimiter: string): string[] | null {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    let end: number;
    if (line.charCodeAt(at) === quote) {
      end = line.indexOf('"', at + 1);
      if (end < 0) return null;
      cells.push(line.slice(at + 1, end));
      end++;
      if (end < line.length && line[end] !== delimiter) return null;
    } else {
      end = line.indexOf(delimiter, at);
      if (end < 0) end = line.length;
      const cell = line.slice(at, end);
      if (cell.includes('"')) return null;
      cells.push(cell);
    }
    if (end >= line.length) return cells;
    at = end;
  }
}
