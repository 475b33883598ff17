import type {AreaLevel} from "../catalog/areas.ts";
import type {GemeenteParts, PartRow} from "../catalog/bundles.ts";
import type {FocusTypeId} from "../catalog/focus-types.ts";
import {type Area, openGemeente, type PeerValues, readAreas, readBuurtTypes, readPeerValues} from "./data.ts";
import {peerValuesOf} from "./data-views.ts";

/** What lies inside a wijk, a gemeente or the country: how its parts differ. */
export interface Inside {
  /** Level of the parts that are compared: buurten, and gemeenten for the country. */
  level: AreaLevel;
  /** Figures of the parts, without names. */
  values: PeerValues;
  /** Types of the buurten in the latest year; null without one. */
  focus: FocusInside | null;
  /** Buurten of which a question can be judged, in the order of their codes; none for the country. */
  watch: readonly Watch[];
}

/** How many buurten have each type, and for less than a country which. */
export interface FocusInside {
  year: number;
  /** Buurten by type; of the country only how many. */
  counts: ReadonlyMap<FocusTypeId, number>;
  types: ReadonlyMap<string, FocusTypeId>;
  /** Buurten without a type. */
  unknown: number;
}

/** A buurt of which a question can be judged, whether there is one or not; years are null where that cannot. */
export type Watch = ReturnType<typeof toWatch>;

/** How the parts of an area differ; null for a buurt, which has none. */
export async function readInside(area: Area, indicatorIds: readonly string[]): Promise<Inside | null> {
  if (area.level === "buurt") return null;
  if (area.level === "land") {
    const values = await readPeerValues({...area, level: "gemeente"}, indicatorIds);
    return {level: "gemeente", values, focus: await readFocusOfCountry(), watch: []};
  }
  const [areas, bundle] = await Promise.all([readAreas(), openGemeente(area.gemeenteCode)]);
  const isInside = (code: string) => area.level === "gemeente" || areas.get(code)?.wijkCode === area.code;
  const isBuurt = (row: {level: AreaLevel; areaCode: string}) => row.level === "buurt" && isInside(row.areaCode);
  const values = bundle
    .rows("comparisons")
    .filter(row => isBuurt(row) && indicatorIds.includes(row.indicatorId))
    .filter(row => areas.get(row.areaCode)?.population === "enough");
  // every area has a row of the latest year, also without a type
  const latest = new Map(
    bundle
      .rows("photos")
      .filter(isBuurt)
      .map(row => [row.areaCode, row])
  );
  return {
    level: "buurt",
    values: peerValuesOf(values),
    focus: toFocus([...latest.values()]),
    watch: bundle
      .rows("watch")
      .filter(row => row.level === "buurt" && isInside(row.code))
      .map(toWatch)
  };
}

function toFocus(
  found: readonly {areaCode: string; year: number; focusType: FocusTypeId | null}[]
): FocusInside | null {
  const types = new Map<string, FocusTypeId>();
  for (const {areaCode, focusType} of found) if (focusType !== null) types.set(areaCode, focusType);
  if (types.size === 0) return null;
  const counts = new Map([...Map.groupBy(types.values(), type => type)].map(([type, of]) => [type, of.length]));
  return {year: found[0]!.year, counts, types, unknown: found.length - types.size};
}

async function readFocusOfCountry(): Promise<FocusInside | null> {
  const found = await readBuurtTypes();
  const counts = new Map<FocusTypeId, number>();
  for (const {focusType} of found) if (focusType !== null) counts.set(focusType, (counts.get(focusType) ?? 0) + 1);
  if (counts.size === 0) return null;
  const unknown = found.filter(({focusType}) => focusType === null).length;
  return {year: found[0]!.year, counts, types: new Map(), unknown};
}

const toWatch = (row: PartRow<GemeenteParts["watch"]>) => ({
  code: row.code,
  question: row.question,
  /** Years between which vulnerability changed. */
  vulnerabilityYears: yearsOf(row.vulnerabilityFromYear, row.vulnerabilityToYear),
  concentrationIncreases: row.concentrationIncreases,
  lowIncomeYears: yearsOf(row.lowIncomeFromYear, row.lowIncomeToYear)
});

const yearsOf = (from: number | null, to: number | null): readonly [from: number, to: number] | null =>
  from === null || to === null ? null : [from, to];
