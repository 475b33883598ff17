import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {readFolder} from "../files/read-folder.ts";
import type {NamedArea, Outline, Sink, Square} from "../files/sink.ts";
import {factorOf, figures} from "../knowledge/figures.ts";
import {type Absence, type Said, type SourceFile, Store} from "./store.ts";

export type Level = "buurt" | "wijk" | "gemeente" | "land";

/** An area of the year that the site is about. */
export interface Area {
  row: number;
  code: string;
  level: Level;
  /** Every name that a file of that year gives it. */
  names: ReadonlySet<string>;
  wijk: Area | null;
  gemeente: Area | null;
  parts: Area[];
  water: boolean;
  residents: number | null;
  residentsYear: number | null;
}

/** What the publishers say of the country, before anything is concluded from it. */
export interface World {
  year: number;
  fictional: boolean;
  store: Store;
  codes: string[];
  rowOf: ReadonlyMap<string, number>;
  /** Areas of the year of the site, by code; the country included. */
  areas: ReadonlyMap<string, Area>;
  byLevel: Readonly<Record<Level, readonly Area[]>>;
  /** What each file says of an area, by code. */
  named: ReadonlyMap<string, readonly NamedArea[]>;
  /** Classes that the Leefbaarometer publishes itself: "code figure year". */
  publishedClasses: ReadonlyMap<string, number>;
  cells: ReadonlyMap<string, ReadonlyMap<number, Readonly<Record<string, number>>>>;
  /** Where buurten lie, as the latest map of CBS that shows them has it. */
  outlines: ReadonlyMap<string, Outline>;
  /** What CBS counts in squares of 100 metres, where it is loaded. */
  squares: ReadonlyMap<string, Square>;
  unread: string[];
}

export const levelOf = (code: string): Level =>
  code.startsWith("BU") ? "buurt" : code.startsWith("WK") ? "wijk" : code.startsWith("GM") ? "gemeente" : "land";

/** Reads a data folder. */
export function readWorld(dataDir: string): World {
  const found = new Found();
  readFolder(dataDir, {file: file => found.sinkOf(file), unread: path => found.unread.push(path)});
  found.store.settle();
  const {store, codes, rowOf, named, publishedClasses, cells, squares, unread} = found;
  const year = yearOfAreas(named);
  const areas = currentAreas(named, year, code => found.row(code));
  const byLevel = {buurt: [], wijk: [], gemeente: [], land: [], ...Object.groupBy(areas.values(), ({level}) => level)};
  const fictional = isFictional(dataDir);
  const outlines = new Map([...found.outlines].map(([code, {outline}]) => [code, outline]));
  return {
    ...{year, fictional, store, codes, rowOf, areas, byLevel, named, publishedClasses},
    ...{cells, outlines, squares, unread}
  };
}

/** What the files of a folder say, gathered as they are read. */
class Found {
  readonly store = new Store();
  readonly codes: string[] = ["NL00"];
  readonly rowOf = new Map<string, number>([["NL00", 0]]);
  readonly named = new Map<string, NamedArea[]>();
  readonly publishedClasses = new Map<string, number>();
  readonly cells = new Map<string, Map<number, Readonly<Record<string, number>>>>();
  readonly outlines = new Map<string, {vintage: number; outline: Outline}>();
  readonly squares = new Map<string, Square>();
  readonly unread: string[] = [];

  /** Number of a code, the next one when it is new. */
  row(code: string): number {
    const known = this.rowOf.get(code);
    if (known !== undefined) return known;
    this.rowOf.set(code, this.codes.length);
    return this.codes.push(code) - 1;
  }

  sinkOf(file: SourceFile): Sink {
    const number = this.store.addFile(file);
    return {
      area: area => addNamed(this.named, plain(area)),
      figure: (code, id, year, value, bounds = null) =>
        this.store.add(id, year, this.row(code), toSaid(id, value, bounds, number)),
      publishedClass: (code, id, year, value) => this.publishedClasses.set(`${code} ${id} ${year}`, value),
      cell: (id, year, values) => {
        const known = this.cells.get(id);
        if (known) known.set(year, values);
        else this.cells.set(id, new Map([[year, values]]));
      },
      outline: (code, vintage, outline) => {
        if (vintage >= (this.outlines.get(code)?.vintage ?? 0)) this.outlines.set(code, {vintage, outline});
      },
      square: (id, counts) => this.squares.set(id, counts)
    };
  }
}

/** Names as a reader sees them: spaces in a row are one. */
const plain = <Area extends Partial<NamedArea>>(area: Area): Area =>
  area.name ? {...area, name: area.name.replace(/\s+/g, " ")} : area;

function toSaid(id: string, value: number | Absence, bounds: [number, number] | null, file: number): Said {
  const factor = factorOf(figures.get(id)!);
  const scaled = (one: number) => Math.round(one * factor * 1e9) / 1e9;
  if (typeof value !== "number") return {value: null, absence: value, low: null, high: null, file};
  return {
    value: scaled(value),
    absence: null,
    low: bounds && scaled(bounds[0]),
    high: bounds && scaled(bounds[1]),
    file
  };
}

function isFictional(dataDir: string): boolean {
  const path = join(dataDir, "dataset.json");
  return existsSync(path) && (JSON.parse(readFileSync(path, "utf8")) as {fictional?: boolean}).fictional === true;
}

function addNamed(named: Map<string, NamedArea[]>, area: Partial<NamedArea> & {code: string; vintage: number}): void {
  const known = named.get(area.code) ?? [];
  const last = known.at(-1);
  if (last && last.vintage === area.vintage) {
    for (const [key, value] of Object.entries(area))
      if (value !== null && value !== undefined && (last as never)[key] == null) Object.assign(last, {[key]: value});
    if (area.name && last.name !== area.name) known.push({...last, ...area} as NamedArea);
    if (area.water) last.water = true;
  } else
    known.push({
      name: null,
      wijk: null,
      gemeente: null,
      gemeenteName: null,
      water: false,
      residents: null,
      box: null,
      ...area
    });
  named.set(area.code, known);
}

/** The latest year whose files name nearly all the buurten that any year names. */
function yearOfAreas(named: ReadonlyMap<string, readonly NamedArea[]>): number {
  const counts = new Map<number, Set<string>>();
  for (const [code, all] of named) {
    if (!code.startsWith("BU")) continue;
    for (const {vintage} of all) counts.set(vintage, (counts.get(vintage) ?? new Set()).add(code));
  }
  const most = Math.max(...[...counts.values()].map(codes => codes.size));
  return Math.max(...[...counts].filter(([, codes]) => codes.size >= 0.9 * most).map(([year]) => year));
}

/** Letters that no Dutch or Frisian name has, as a wrong code page makes them of letters with an accent. */
const isMisread = (name: string): boolean => /[ÞþÐð±¾¶÷¤¦¹³²]|Ã[\u0080-\u00bf]|â€|\p{Ll}[ÓÔÕÙÚÛÝ]/u.test(name);

function currentAreas(
  named: ReadonlyMap<string, readonly NamedArea[]>,
  year: number,
  row: (code: string) => number
): Map<string, Area> {
  const areas = new Map<string, Area>();
  const make = (code: string): Area => {
    let area = areas.get(code);
    if (!area) {
      const all = named.get(code) ?? [];
      const now = all.filter(({vintage}) => vintage === year);
      area = {
        row: row(code),
        code,
        level: levelOf(code),
        names: new Set(now.flatMap(({name}) => (name && !isMisread(name) ? [name] : []))),
        wijk: null,
        gemeente: null,
        parts: [],
        water: all.some(({water}) => water),
        residents: null,
        residentsYear: null
      };
      areas.set(code, area);
    }
    return area;
  };
  const country = make("NL00");
  (country.names as Set<string>).add("Nederland").add("the Netherlands").add("The Netherlands");
  for (const [code, all] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const now = all.filter(({vintage}) => vintage === year);
    if (now.length === 0 || code === "NL00") continue;
    const area = make(code);
    const gemeente = make(now.find(one => one.gemeente)?.gemeente ?? `GM${code.slice(2, 6)}`);
    for (const {gemeenteName} of now)
      if (gemeenteName && !isMisread(gemeenteName)) (gemeente.names as Set<string>).add(gemeenteName);
    if (area === gemeente) continue;
    area.gemeente = gemeente;
    if (area.level === "buurt") area.wijk = make(now.find(one => one.wijk)?.wijk ?? `WK${code.slice(2, 8)}`);
  }
  for (const area of areas.values()) {
    if (area.level === "wijk") area.gemeente ??= make(`GM${area.code.slice(2, 6)}`);
    const parent =
      area.level === "buurt"
        ? area.wijk
        : area.level === "wijk"
          ? area.gemeente
          : area.level === "gemeente"
            ? country
            : null;
    parent?.parts.push(area);
  }
  return areas;
}
