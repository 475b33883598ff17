import {areaLevel} from "../../catalog/areas.ts";
import {type Adapter, emptyParsedFile, type RawPostcode} from "../adapter.ts";
import {headColumns} from "../shared/head.ts";
import {column, missingColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {readTable} from "../shared/read-table.ts";

const ids = {layoutId: "cbs_postcode", sourceId: "cbs_postcode"} as const;
const areaColumn = /^(buurt|wijk|gemeente)(\d{4}|code)?$/i;
const buurtColumn = /^buurt(\d{4}|code)?$/i;

/**
 * A buurt code from a cell that may lack its prefix and leading zeros; null when it is none.
 *
 * @example
 * maybeBuurtCode("3080000"); // => "BU03080000"
 * @example
 * maybeBuurtCode("0363AA01"); // => "BU0363AA01"
 */
export function maybeBuurtCode(text: string): string | null {
  const digits = text.trim().replace(/^BU/, "");
  // Up to three leading zeros can be lost: the first gemeente is number 0001.
  if (digits.length < 5) return null;
  const code = `BU${digits.padStart(8, "0")}`;
  return areaLevel(code) === "buurt" ? code : null;
}

/**
 * Addresses with their buurt (`PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024`), counted per postcode and buurt.
 * A postcode may lie in several buurten. Whether an address occurs twice is not checked: eight million rows.
 */
export const cbsPostcode: Adapter = {
  ...ids,
  recognises(path, head) {
    const found = headColumns(head).map(name => name.toLowerCase());
    return /\.(csv|txt)$/i.test(path) && found.includes("pc6");
  },
  parse(file) {
    const parsed = emptyParsedFile(ids);
    const log = createIssueLog(file.path, parsed.issues);
    const pairs = new Map<string, RawPostcode>();

    readTable(file, ";", log, parsed, header => {
      const postcodeName = header.columns.find(name => name.toLowerCase() === "pc6") ?? "PC6";
      const postcode = column(header, postcodeName);
      const buurtName = header.columns.find(name => buurtColumn.test(name));
      if (!buurtName) throw missingColumn(header, '"Buurt" with a year, such as "Buurt2024",');
      const buurt = column(header, buurtName);
      const known = (name: string) => name === postcodeName || /^huisnummer$/i.test(name) || areaColumn.test(name);
      reportUnknownColumns(header.columns, known, log);

      return (cells, row) => {
        const postcode6 = cells[postcode]!.replace(/\s/g, "").toUpperCase();
        if (!/^\d{4}[A-Z]{2}$/.test(postcode6)) {
          const value = cells[postcode]!;
          log.add({row, column: postcodeName, value, expected: "a postcode such as 1234AB", action: "row_rejected"});
          return false;
        }
        const buurtCode = maybeBuurtCode(cells[buurt]!);
        if (buurtCode === null) {
          const expected = "a buurt code of eight positions, with or without BU";
          log.add({row, column: buurtName, value: cells[buurt]!, expected, action: "row_rejected"});
          return false;
        }
        const key = `${postcode6}${buurtCode}`;
        const pair = pairs.get(key);
        if (pair) pair.addresses++;
        else pairs.set(key, {postcode6, buurtCode, addresses: 1});
        return true;
      };
    });
    for (const pair of pairs.values()) parsed.postcodes.push(pair);
    log.close();
    return parsed;
  }
};
