import {areaLevel, gemeenteCodeOf} from "../catalog/areas.ts";
import {thresholds} from "../catalog/thresholds.ts";
import {type Adapter, InputError, type Issue, type ParsedFile} from "./adapter.ts";

/**
 * An adapter that refuses a file of which more than half of the rows could not be used (the rest says nothing then), and
 * tells of one that names areas on several levels without having every gemeente on each: it may be cut off.
 */
export function guarded(adapter: Adapter): Adapter {
  return {
    ...adapter,
    parse(file, siblings, drain) {
      const parsed = adapter.parse(file, siblings, drain);
      refuseMostlyRejected(file.path, parsed);
      parsed.issues.push(...missingLevels(file.path, parsed));
      return parsed;
    }
  };
}

function refuseMostlyRejected(path: string, {rowsRead, issues}: ParsedFile): void {
  const rejected = issues.filter(({action, file}) => action === "row_rejected" && file === path);
  const count = rejected.reduce((sum, issue) => sum + (issue.count ?? 1), 0);
  const [first] = rejected;
  if (!first || count <= thresholds.rejectedRows.value * rowsRead) return;
  const where = `row ${first.row}${first.column === null ? "" : `, column "${first.column}"`}`;
  throw new InputError(
    `${path}: ${count} of ${rowsRead} rows cannot be used; the first is ${where}: received ${JSON.stringify(first.value)}, expected ${first.expected}. Download the file again, or mend it.`
  );
}

const levels = ["gemeente", "wijk", "buurt"] as const;

function missingLevels(file: string, {areas}: ParsedFile): Issue[] {
  const all = new Set(areas.map(({code}) => gemeenteCodeOf(code)).filter(code => code !== null));
  return levels.flatMap(level => {
    const here = new Set(areas.filter(({code}) => areaLevel(code) === level).map(({code}) => gemeenteCodeOf(code)));
    const lacking = [...all].filter(code => !here.has(code));
    if (here.size === 0 || lacking.length === 0) return [];
    const value = `${lacking.length} of ${all.size} gemeenten have no ${level} in this file (first: ${lacking[0]})`;
    const expected =
      "each gemeente on each level that the file has; if it should be whole, it is cut off: download it again";
    return [{file, row: null, column: null, value, expected, action: "note"}];
  });
}
