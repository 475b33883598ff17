import {areaLevel, gemeenteCodeOf} from "../catalog/areas.ts";
import {thresholds} from "../catalog/thresholds.ts";
import {type Adapter, InputError, type Issue, type ParsedFile} from "./adapter.ts";
import {lostSign} from "./shared/clean-name.ts";
import {createIssueLog} from "./shared/issue-log.ts";

/**
 * An adapter that refuses a file of which more than half of the rows could not be used (the rest says nothing then), and
 * tells of one that names areas on several levels without having every gemeente on each: it may be cut off; of names
 * with lost letters or signs that nobody sees; and of figures that are all empty.
 */
export function guarded(adapter: Adapter): Adapter {
  return {
    ...adapter,
    parse(file, siblings, drain) {
      const numbers = createNumbersWatch();
      const watched = drain && ((part: ParsedFile) => drain(numbers.look(part)));
      const parsed = numbers.look(adapter.parse(file, siblings, watched));
      refuseMostlyRejected(file.path, parsed);
      parsed.issues.push(...missingLevels(file.path, parsed), ...hiddenSigns(file.path, parsed));
      parsed.issues.push(...numbers.judge(file.path));
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

/** Sees whether there is any number among the figures, squares and cells of a file, of which parts are handed over. */
function createNumbersWatch() {
  let empty = 0;
  let found = false;
  const isNumber = (value: unknown) => typeof value === "number";
  return {
    look(part: ParsedFile): ParsedFile {
      const {figures, squares, cells} = part;
      found ||= figures.some(({value}) => value !== null);
      found ||= squares.some(({counts}) => Object.values(counts).some(isNumber));
      found ||= cells.some(({values}) => Object.values(values).some(isNumber));
      empty += figures.length + squares.length + cells.length;
      return part;
    },
    judge(file: string): Issue[] {
      if (found || empty === 0) return [];
      const expected =
        "a number somewhere; every figure is empty or a sign that there is none. Download the file again";
      return [{file, row: null, column: null, value: "no number", expected, action: "note"}];
    }
  };
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

function hiddenSigns(file: string, {areas}: ParsedFile): Issue[] {
  const issues: Issue[] = [];
  const log = createIssueLog(file, issues);
  for (const {name, gemeenteName, row} of areas) {
    const value = [name, gemeenteName].find(each => each?.includes(lostSign)) ?? null;
    const expected =
      "names without lost letters and without signs that nobody sees (of control, of direction, of no width)";
    if (value !== null) log.add({row, column: null, value, expected, action: "note"});
  }
  log.close();
  return issues;
}
