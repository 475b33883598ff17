import {columnsOf, plainTitle} from "../knowledge/figures.ts";
import type {Absence} from "../world/store.ts";
import {type Sink, toCode} from "./sink.ts";
import {type TextTable, toNumber} from "./text.ts";

const titles = columnsOf("cbs", title => plainTitle(title));
const tidyColumns = columnsOf("tidy");
const longRows = columnsOf("long");
const mapColumns = columnsOf("pdok");

/**
 * Typed tables of kerncijfers (OData v3): one row per area, columns with a number that moves from year to year. A blank
 * is nothing yet in a column that is blank for all, nothing that can be where nobody lives, and withheld elsewhere.
 */
export function readTyped({header, rows}: TextTable, year: number, sink: Sink): void {
  const at = (start: RegExp) => header.findIndex(name => start.test(name));
  const [area, gemeente] = [at(/^WijkenEnBuurten$/), at(/^Gemeentenaam_/)];
  const named = header.findIndex(name => /^(Naam|Title)/.test(name));
  const used = header.flatMap((name, index) => {
    const figure = titles.get(plainTitle(name));
    return figure ? [{index, id: figure.id}] : [];
  });
  const isGiven = new Set(used.flatMap(({index}) => (rows.some(row => toNumber(row[index]) !== null) ? [index] : [])));
  const people = used.find(({id}) => id === "inwoners_count")?.index ?? -1;
  for (const row of rows) {
    const code = toCode(row[area]);
    if (code === null) continue;
    const blank = toNumber(row[people]) === 0 ? "cannot_be" : "withheld";
    const of = code.startsWith("GM") ? row[gemeente]?.trim() : undefined;
    sink.area({
      code,
      vintage: year,
      name: (named >= 0 ? row[named]?.trim() : of) || null,
      gemeenteName: row[gemeente]?.trim() || null,
      residents: toNumber(row[people])
    });
    for (const {index, id} of used) if (isGiven.has(index)) sink.figure(code, id, year, toNumber(row[index]) ?? blank);
  }
}

/** One row per area of one year, own column names; a blank says nothing. */
export function readTidyYear({header, rows}: TextTable, year: number, sink: Sink): void {
  const at = (name: string) => header.indexOf(name);
  const used = header.flatMap((name, index) => (tidyColumns.has(name) ? [{index, id: tidyColumns.get(name)!.id}] : []));
  for (const row of rows) {
    const code = toCode(row[at("code")]);
    if (code === null) continue;
    sink.area({
      code,
      vintage: year,
      name: row[at("naam")]?.trim() || null,
      wijk: toCode(row[at("wk_code")]),
      gemeente: toCode(row[at("gm_code")]),
      residents: toNumber(row[at("inwoners")])
    });
    for (const {index, id} of used) sink.figure(code, id, year, toNumber(row[index]) ?? "not_given");
  }
}

/** One row per area, figure and year, on the codes of that year: `code,naam,indicator,jaar,waarde`. */
export function readLong({header, rows}: TextTable, open: (year: number) => Sink): void {
  const sinks = new Map<number, Sink>();
  const sinkOf = (year: number) => {
    const sink = sinks.get(year) ?? open(year);
    sinks.set(year, sink);
    return sink;
  };
  const [code, which, year, value] = ["code", "indicator", "jaar", "waarde"].map(name => header.indexOf(name));
  for (const row of rows) {
    const area = toCode(row[code!]);
    const figure = longRows.get(row[which!]!);
    const when = Number(row[year!]);
    if (area !== null && figure) sinkOf(when).figure(area, figure.id, when, toNumber(row[value!]) ?? "not_given");
  }
}

/** An extract of one figure in one year: `ID,Key,Gemiddelde WOZ,Meest voorkomende postcode`; what is no number is withheld. */
export function readValues({header, rows}: TextTable, year: number, sink: Sink): void {
  const [key, value] = [header.indexOf("Key"), header.indexOf("Gemiddelde WOZ")];
  for (const row of rows) {
    const code = toCode(row[key]);
    if (code !== null) sink.figure(code, "woz_eur", year, toNumber(row[value]) ?? "withheld");
  }
}

/** Bulk tables (OData v4): `Observations.csv` with the tables of codes beside it. */
export function readBulk(
  {header, rows}: TextTable,
  {measures, names}: {measures: TextTable; names: TextTable | null},
  year: number,
  sink: Sink
): void {
  const at = (name: string) => header.indexOf(name);
  const titleOf = new Map(
    measures.rows.map(row => [row[measures.header.indexOf("Identifier")]!, row[measures.header.indexOf("Title")]!])
  );
  const nameOf = new Map(
    names?.rows.map(row => [
      row[names.header.indexOf("Identifier")]!.trim(),
      row[names.header.indexOf("Title")]!.trim()
    ])
  );
  const [measure, mark, value, text, area] = [
    "Measure",
    "ValueAttribute",
    "Value",
    "StringValue",
    "WijkenEnBuurten"
  ].map(at);
  for (const row of rows) {
    const code = toCode(row[area!]);
    if (code === null) continue;
    const title = titleOf.get(row[measure!]!) ?? "";
    const plain = plainTitle(title);
    sink.area({
      code,
      vintage: year,
      name: nameOf.get(code) ?? null,
      ...(plain === "gemeentenaam" ? {gemeenteName: row[text!]!.trim() || null} : {})
    });
    const figure = titles.get(plain);
    if (figure) sink.figure(code, figure.id, year, toNumber(row[value!]) ?? markOf(row[mark!] ?? ""));
  }
}

/** CBS marks what it withholds: confidential or too uncertain. Anything else without a number is not (yet) there. */
const markOf = (mark: string): Absence => (/confidential|secret|unreliable/i.test(mark) ? "withheld" : "not_given");

const mapAbsences = new Map<number, Absence>([
  [-99995, "not_given"],
  [-99997, "withheld"],
  [-99999999, "withheld"],
  [-99999, "withheld"]
]);

/** The map of CBS and Kadaster: attributes of a buurt, wijk or gemeente, as GeoJSON properties or as a CSV. */
export function readMapAttributes(
  properties: Readonly<Record<string, unknown>>,
  fallback: number | null,
  sink: Sink
): void {
  const text = (name: string) =>
    properties[name] === undefined || properties[name] === null ? null : String(properties[name]).trim() || null;
  const level = ["buurt", "wijk", "gemeente"].find(one => text(`${one}code`) !== null && text(`${one}naam`) !== null);
  const code = toCode(text(`${level}code`) ?? "");
  if (level === undefined || code === null) return;
  const number = (name: string) => toNumber(text(name) ?? "");
  const year = number("jaar") ?? fallback;
  if (year === null) return;
  sink.area({
    code,
    vintage: year,
    name: text(`${level}naam`),
    wijk: level === "buurt" ? toCode(text("wijkcode") ?? "") : null,
    gemeente: toCode(text("gemeentecode") ?? ""),
    gemeenteName: text("gemeentenaam"),
    water: text("water") === "JA",
    residents: number("aantal_inwoners")
  });
  for (const [column, {id}] of mapColumns) {
    if (!(column in properties)) continue;
    const value = number(column);
    sink.figure(code, id, year, value === null ? "not_given" : (mapAbsences.get(value) ?? value));
  }
}

/** Squares of 100 metres: who lives in each, and the homes; fewer than nothing is withheld. */
export function readSquares({header, rows}: TextTable, year: number | null, sink: Sink): void {
  const id = header.indexOf("crs28992res100m");
  const columns = ["aantal_inwoners", "aantal_woningen", "aantal_huurwoningen_in_bezit_woningcorporaties"];
  const positions = columns.map(column => header.indexOf(column));
  for (const row of rows) {
    const [residents, homes, association] = positions.map(at => {
      const count = toNumber(row[at]);
      return count !== null && count >= 0 ? count : null;
    });
    sink.square(row[id]!, {year, residents: residents!, homes: homes!, association: association!});
  }
}
