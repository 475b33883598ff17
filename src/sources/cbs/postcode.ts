import {areaLevel} from "../../catalog/areas.ts";
import {type Adapter, emptyParsedFile, type RawPostcode} from "../adapter.ts";
import {headColumns} from "../shared/head.ts";
import {column, missingColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog, type IssueLog} from "../shared/issue-log.ts";
import {readTable} from "../shared/read-table.ts";

const ids = {layoutId: "cbs_postcode", sourceId: "cbs_postcode"} as const;
const areaColumn = /^(buurt|wijk|gemeente)(\d{4}|code)?$/i;
const gemeenteColumn = /^gemeente(\d{4}|code)?$/i;
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
 * A postcode may lie in several buurten, a house number of it in one.
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
    const isFirstAddress = createFirstAddress(log);

    readTable(file, ";", log, parsed, header => {
      const postcodeName = header.columns.find(name => name.toLowerCase() === "pc6") ?? "PC6";
      const postcode = column(header, postcodeName);
      const buurtName = header.columns.find(name => buurtColumn.test(name));
      if (!buurtName) throw missingColumn(header, '"Buurt" with a year, such as "Buurt2024",');
      const buurt = column(header, buurtName);
      const year = /\d{4}$/.exec(buurtName)?.[0];
      if (year !== undefined) parsed.codesYear = Number(year);
      const gemeente = header.columns.findIndex(name => gemeenteColumn.test(name));
      const houseNumber = header.columns.findIndex(name => /^huisnummer$/i.test(name));
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
        if (!agrees(buurtCode, cells[buurt]!, cells[gemeente])) {
          const expected =
            "a buurt of the gemeente on the same row; a code without its leading zeros needs one to check by";
          log.add({row, column: buurtName, value: cells[buurt]!, expected, action: "row_rejected"});
          return false;
        }
        if (houseNumber >= 0 && !isFirstAddress(postcode6, cells[houseNumber]!.trim(), row)) return false;
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

/** Is a code as it should be whole, or filled up to a buurt of the gemeente that stands beside it? */
function agrees(buurtCode: string, given: string, gemeente: string | undefined): boolean {
  const said = gemeente?.trim().replace(/^GM/, "") ?? "";
  if (said !== "") return said.padStart(4, "0") === buurtCode.slice(2, 6);
  return given.trim().replace(/^BU/, "").length === 8;
}

/** A test that is true the first time that a house number of a postcode occurs: lists of numbers, for eight million rows. */
function createFirstAddress(log: IssueLog) {
  const numbersOf = new Map<string, (number | string)[]>();
  return (postcode6: string, houseNumber: string, row: number): boolean => {
    const key = /^\d+$/.test(houseNumber) ? Number(houseNumber) : houseNumber;
    const numbers = numbersOf.get(postcode6);
    if (!numbers) numbersOf.set(postcode6, [key]);
    else if (!numbers.includes(key)) numbers.push(key);
    else {
      const expected = "each postcode and house number once; the first is kept";
      log.add({row, column: null, value: `${postcode6} ${houseNumber}`, expected, action: "row_rejected"});
      return false;
    }
    return true;
  };
}
