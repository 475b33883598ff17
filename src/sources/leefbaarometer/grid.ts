import {type Adapter, emptyParsedFile} from "../adapter.ts";
import {maybeCellCorner} from "../shared/cell-corner.ts";
import {createCellReader, measureNames} from "../shared/cells.ts";
import {checkYear} from "../shared/check-year.ts";
import {baseName, hasExtension, headColumns} from "../shared/head.ts";
import {column, type Header, maybeColumn, missingColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {drainWith, readTable, type StartRows} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {measurePositions} from "../shared/wide-table.ts";
import {checkSums} from "./checks.ts";

const ids = {layoutId: "leefbaarometer_grid", sourceId: "leefbaarometer"} as const;
/** Names that the code column has had, in order of preference. */
const codeColumns = ["grid_code", "gridcode", "grid_id", "id"];
const columns = measureNames(ids.layoutId);
const markers = {NA: "not_measured", "": "not_measured"} as const;

/** Scores of the Leefbaarometer per 100 m cell and year (`Leefbaarometer-scores grids 2002-2024.csv`). */
export const leefbaarometerGrid: Adapter = {
  ...ids,
  recognises(path, head) {
    const name = baseName(path);
    if (!hasExtension(name, "csv") || /ontwikkeling/i.test(name)) return false;
    const found = headColumns(head);
    return (
      /^leefbaarometer-scores grid/i.test(name) || (found.includes("lbm") && codeColumns.some(c => found.includes(c)))
    );
  },
  parse(file, _siblings, drain) {
    const parsed = emptyParsedFile(ids);
    const log = createIssueLog(file.path, parsed.issues);
    const reader = createCellReader(ids.layoutId, log);
    const isFirst = createUniqueRows("cell and year", log);

    const start: StartRows = (header, decimal) => {
      const rules = {decimal, markers};
      const codeColumn = findCodeColumn(header);
      const code = column(header, codeColumn);
      const yearColumn = column(header, "jaar");
      const measures = columns.map(measure => ({measure, position: column(header, measure)}));
      reportUnknownColumns(header.columns, name => [codeColumn, "jaar", ...columns].includes(name), log);

      let known = "";
      return (cells, row) => {
        const cellId = cells[code]!.trim();
        if (cellId !== known && !maybeCellCorner(cellId)) {
          const expected = "a cell such as E1213N4879 (hundreds of metres in EPSG:28992)";
          log.add({row, column: codeColumn, value: cellId, expected, action: "row_rejected"});
          return false;
        }
        known = cellId;
        const year = checkYear(cells[yearColumn]!, "jaar", row, log);
        if (year === null) return false;
        const said = measures.map(({position}) => cells[position]);
        if (!isFirst(cellId, row, year, said)) return false;
        const values: Record<string, number | null> = {};
        for (const {measure, position} of measures) {
          values[measure] = reader.read(measure, row, cells[position]!, rules)?.value ?? null;
        }
        checkSums(values, row, log);
        parsed.cells.push({cellId, year, values, row});
        return true;
      };
    };
    const format = {delimiter: ",", numbers: measurePositions(ids.layoutId)} as const;
    readTable(file, format, log, parsed, start, drainWith(drain, parsed));
    log.close();
    return parsed;
  }
};

function findCodeColumn(header: Header): string {
  const found = codeColumns.find(name => maybeColumn(header, name) >= 0);
  if (!found) throw missingColumn(header, codeColumns.join(" or "));
  return found;
}
