import {type SquareColumn, squareColumns} from "../../catalog/square-columns.ts";
import {type Adapter, emptyParsedFile, InputError} from "../adapter.ts";
import {maybeCellCorner} from "../shared/cell-corner.ts";
import {isMarker} from "../shared/cells.ts";
import {parseYear} from "../shared/check-year.ts";
import {baseName, hasExtension, headColumns} from "../shared/head.ts";
import {missingColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog, type IssueLog} from "../shared/issue-log.ts";
import {type DecimalSign, parseNumber} from "../shared/parse-number.ts";
import {readRecords} from "../shared/read-records.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {noteAbsent} from "../shared/wide-table.ts";

const ids = {layoutId: "cbs_vierkant", sourceId: "cbs_vierkant"} as const;
/** Names that the column with the square has had. */
const keys = ["crs28992res100m", "c28992r100"];
const wanted = Object.keys(squareColumns) as SquareColumn[];
const withheld = new Set([-99997, -99995, -99999999]);
const largest = 1_000_000;

/**
 * Vierkantstatistieken: counts per square of 100 m, as CSV or GeoPackage. Empty and -99997 are withheld. The year is in the
 * name of the file; the square is its lower left corner in hundreds of metres (EPSG:28992), so no outline is read.
 */
export const cbsVierkant: Adapter = {
  ...ids,
  recognises(path, head) {
    if (hasExtension(path, "gpkg")) return /vierkant|vk100/i.test(baseName(path));
    return hasExtension(path, "csv") && keys.some(key => headColumns(head).includes(key));
  },
  parse(file) {
    const year = parseYear(/(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(baseName(file.path))?.[1] ?? "");
    if (year === null) {
      throw new InputError(
        `${file.path}: the file's name does not say the year of its figures; expected a name such as cbs_vk100_2024.gpkg. Rename the file.`
      );
    }
    const parsed = emptyParsedFile(ids);
    const log = createIssueLog(file.path, parsed.issues);
    const isFirst = createUniqueRows("square", log);

    readRecords(file, log, parsed, {wanted: keys, outlines: false, numbers: wanted}, (columns, decimal) => {
      const key = keys.find(name => columns.includes(name));
      if (!key) throw missingColumn({file: file.path, columns}, keys.join(" or "));
      const found = wanted.filter(name => columns.includes(name));
      const absent = wanted.filter(name => !columns.includes(name));
      if (absent.length > 0) noteAbsent(absent, log);
      reportUnknownColumns(
        columns,
        name => name === key || name === "fid" || found.includes(name as SquareColumn),
        log
      );
      return ({properties, row}) => {
        const cellId = String(properties[key] ?? "").trim();
        if (!maybeCellCorner(cellId)) {
          const expected = "a square such as E1213N4879 (hundreds of metres in EPSG:28992)";
          log.add({row, column: key, value: cellId, expected, action: "row_rejected"});
          return false;
        }
        if (
          !isFirst(
            cellId,
            row,
            "",
            found.map(name => properties[name])
          )
        )
          return false;
        const counts = Object.fromEntries(
          found.map(name => [name, readCount(properties[name], decimal, name, row, log)])
        );
        parsed.squares.push({cellId, year, counts, row});
        return true;
      };
    });
    log.close();
    return parsed;
  }
};

/** A count; null where it is withheld, and null with a `value_rejected` issue when it is no count. */
function readCount(cell: unknown, decimal: DecimalSign, column: string, row: number, log: IssueLog): number | null {
  const text = String(cell ?? "").trim();
  const count = parseNumber(text, decimal);
  if (text === "" || (count !== null && withheld.has(count))) return null;
  if (count !== null && Number.isInteger(count) && count >= 0 && count <= largest && !isMarker(count)) return count;
  log.add({row, column, value: text, expected: "a whole number, an empty cell or -99997", action: "value_rejected"});
  return null;
}
