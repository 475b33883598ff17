import {columnsOf} from "../knowledge/figures.ts";
import {type Sink, toCode} from "./sink.ts";
import {type TextTable, toNumber} from "./text.ts";

const numberless = (name: string) => name.replace(/_\d+$/, "");
const columns = columnsOf("rivm", numberless);
const estimate = "MW00000";

/**
 * Health figures of adults: one row per area, period and margin. The bounds of the 95 % interval are two other margins:
 * of an area and year with three rows the smallest and the largest are the bounds. Blank is not measured, a dot withheld.
 */
export function readHealth({header, rows}: TextTable, vintage: number | null, sink: Sink): void {
  const at = (name: string) => header.indexOf(name);
  const [age, margin, area, period, kind] = ["Leeftijd", "Marges", "WijkenEnBuurten", "Perioden", "SoortRegio_2"].map(
    at
  );
  const used = header.flatMap((name, index) => {
    const figure = columns.get(numberless(name));
    return figure ? [{index, id: figure.id}] : [];
  });
  const groups = new Map<string, string[][]>();
  for (const row of rows) {
    if (row[age!]!.trim() !== "20300") continue;
    const key = `${row[area!]!.trim()} ${row[period!]!.trim()}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const name = at("Gemeentenaam_1");
  for (const group of groups.values()) {
    const row = group.find(one => one[margin!]!.trim() === estimate);
    const code = toCode(row?.[area!]);
    if (!row || code === null) continue;
    const year = Number(row[period!]!.trim().slice(0, 4));
    if (vintage !== null) sink.area({code, vintage, gemeenteName: (kind! >= 0 && row[name]?.trim()) || null});
    for (const {index, id} of used) {
      const text = row[index]?.trim() ?? "";
      const others = group.filter(one => one !== row).flatMap(one => toNumber(one[index]) ?? []);
      const bounds: [number, number] | null = others.length < 2 ? null : [Math.min(...others), Math.max(...others)];
      sink.figure(code, id, year, toNumber(text) ?? (text === "" ? "not_measured" : "withheld"), bounds);
    }
  }
}

/** Extracts with one row per area and year: `code,type,jaar,goed_ervaren_gezondheid_pct`. */
export function readTidy({header, rows}: TextTable, known: ReadonlyMap<string, {id: string}>, sink: Sink): void {
  const [code, year] = [header.indexOf("code"), header.indexOf("jaar")];
  const used = header.flatMap((name, index) => (known.has(name) ? [{index, id: known.get(name)!.id}] : []));
  for (const row of rows) {
    const area = toCode(row[code]);
    if (area === null) continue;
    for (const {index, id} of used) sink.figure(area, id, Number(row[year]), toNumber(row[index]) ?? "not_given");
  }
}
