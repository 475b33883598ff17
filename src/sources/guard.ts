import {type Adapter, InputError, type ParsedFile} from "./adapter.ts";

/** An adapter that refuses a file of which more than half of the rows could not be used: the rest says nothing then. */
export function guarded(adapter: Adapter): Adapter {
  return {
    ...adapter,
    parse(file, siblings, drain) {
      const parsed = adapter.parse(file, siblings, drain);
      refuseMostlyRejected(file.path, parsed);
      return parsed;
    }
  };
}

function refuseMostlyRejected(path: string, {rowsRead, issues}: ParsedFile): void {
  const rejected = issues.filter(({action, file}) => action === "row_rejected" && file === path);
  const count = rejected.reduce((sum, issue) => sum + (issue.count ?? 1), 0);
  const [first] = rejected;
  if (!first || count * 2 <= rowsRead) return;
  const where = `row ${first.row}${first.column === null ? "" : `, column "${first.column}"`}`;
  throw new InputError(
    `${path}: ${count} of ${rowsRead} rows cannot be used; the first is ${where}: received ${JSON.stringify(first.value)}, expected ${first.expected}. Download the file again, or mend it.`
  );
}
