import {parse} from "yaml";
import {learnFigure, type Unit} from "../knowledge/figures.ts";
import {publicationRules} from "../knowledge/rules.ts";
import {learnSource} from "../knowledge/source-words.ts";
import {type Sink, toCode} from "./sink.ts";
import {type TextTable, toNumber} from "./text.ts";

/** What an operator writes beside a table of their own, as far as this audit looks at it. */
export interface OwnNote {
  indicator: string;
  label: string | {nl: string; en?: string};
  unit: Unit | "percentage";
  direction: "higher_is_better" | "lower_is_better" | "none";
  persons: boolean;
  kind?: string;
  decimals?: number;
  source: string;
  code_column: string;
  value_column: string;
  year_column?: string;
  year?: number;
  codes_year: number | "row";
  private?: boolean;
}

/** Decimals that a figure of a unit has where the operator says nothing. */
const decimals: Partial<Record<Unit, number>> = {score: 2, mean: 1, km: 1, per_1000: 1};

/** The name of own figures in addresses and columns: `eigen_`, the operator's name of it, the unit. */
export function ownName({indicator, unit}: Pick<OwnNote, "indicator" | "unit">): string {
  const ending = `_${unit === "percentage" ? "share" : unit}`;
  return `eigen_${indicator}${indicator.endsWith(ending) ? "" : ending}`;
}

/** Reads what stands beside a table. */
export const readOwnNote = (text: string): OwnNote => parse(text) as OwnNote;

/** Makes an own figure and its source known to this audit. */
export function learnOwn(note: OwnNote): void {
  const id = ownName(note);
  const unit: Unit = note.unit === "percentage" ? "share" : note.unit;
  const nl = typeof note.label === "string" ? note.label : note.label.nl;
  learnSource(id, note.source);
  learnFigure({
    id,
    nl,
    en: typeof note.label === "string" ? nl : (note.label.en ?? nl),
    unit,
    decimals: note.decimals ?? decimals[unit] ?? 0,
    step: 1,
    parts: "apart",
    modelled: note.kind === "modelled",
    minimumResidents: note.persons && /^(share|per_1000)$/.test(unit) ? publicationRules.residentsForClass : 0,
    better: note.direction === "none" ? null : note.direction === "higher_is_better" ? "more" : "less",
    countsPersons: note.persons && unit === "count",
    columns: {lbm: [], rivm: [], cbs: [], pdok: [], tidy: [], long: []}
  });
}

/** Reads a table of the operator's own, as the note beside it says. */
export function readOwn({header, rows}: TextTable, note: OwnNote, open: (vintage: number) => Sink): void {
  const at = (name: string | undefined) => (name === undefined ? -1 : header.indexOf(name));
  const [code, value, year] = [at(note.code_column), at(note.value_column), at(note.year_column)];
  // what is published as a percentage is made a fraction where it is taken in: a fraction is first made a percentage
  const factor = note.unit === "share" ? 100 : 1;
  const seen = new Set<string>();
  const sinks = new Map<number, Sink>();
  for (const row of rows) {
    const [area, of] = [toCode(row[code]), note.year ?? Number(row[year])];
    if (area === null || seen.has(`${area} ${of}`)) continue;
    seen.add(`${area} ${of}`);
    const number = toNumber(row[value]);
    const vintage = note.codes_year === "row" ? of : note.codes_year;
    const sink = sinks.get(vintage) ?? open(vintage);
    sinks.set(vintage, sink);
    sink.figure(area, ownName(note), of, number === null ? "not_given" : number * factor);
  }
}
