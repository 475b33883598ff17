import type {DuckDBConnection} from "@duckdb/node-api";
import {balancedPanel} from "../../analysis/balanced-panel.ts";
import {classOf, standardisedBreaksFor} from "../../analysis/nine-classes.ts";
import type {PopulationSize} from "../../analysis/population/disclosure.ts";
import type {Misfit} from "../../analysis/population/misfit.ts";
import type {UnusualPopulation} from "../../analysis/population/unusual-population.ts";
import {
  focusType,
  problemLevel,
  vulnerabilityLevel,
  vulnerabilityYearFor
} from "../../analysis/resilience/focus-type.ts";
import {type Reference, referenceFor} from "../../analysis/resilience/reference-year.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import type {FocusTypeId, ProblemLevel, VulnerabilityLevel} from "../../catalog/focus-types.ts";
import type {FocusMissing} from "../../catalog/judgements.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {createMart} from "../database.ts";
import {type AreaTable, buurtFigures, rounded, type Series} from "./area-table.ts";

/** Breaks of nuisance and insecurity, those of the Leefbaarometer. */
export const nuisanceBreaks = classSchemeById("leefbaarometer_afwijking").breaks;

/** One area in one year: "de foto". Null where it cannot be said. */
export interface FocusPhoto {
  problems: ProblemLevel | null;
  vulnerable: VulnerabilityLevel | null;
  type: FocusTypeId | null;
  cohesionClass: number | null;
  /** What the type was made of: a class of nuisance, and the year of the index. */
  nuisanceClass: number | null;
  vulnerabilityYear: number | null;
}

/** Breaks of the nine classes of social cohesion: standardised, buurten unweighted; null where too few have a score. */
export function cohesionReference(areas: AreaTable, cohesion: Series): Reference | null {
  const counted = (row: number) => (areas.largeEnough[row] ? 1 : null);
  const total = areas.buurten.filter(row => areas.largeEnough[row]).length;
  if (total === 0) return null;
  return referenceFor(buurtFigures(areas, cohesion, counted), total, thresholds.referenceYearCoverage.value);
}

/**
 * Focus types of every area in every year of nuisance and insecurity; all areas have a row for the latest year, with the
 * reason where there is no type. Makes `focus_types`; returns the photos by year, in the order of the areas.
 */
export async function computeFocusTypes(
  connection: DuckDBConnection,
  areas: AreaTable,
  {nuisance, cohesion, index, cohesionBreaks}: FocusInput
): Promise<ReadonlyMap<number, readonly FocusPhoto[]>> {
  const table = await createMart(connection, "focus_types");
  const photos = new Map<number, FocusPhoto[]>();
  const years = [...nuisance.keys()].sort((a, b) => a - b);
  const latest = latestNationalYear(areas, nuisance);
  for (const year of years) {
    const ofYear: FocusPhoto[] = [];
    photos.set(year, ofYear);
    for (const [row, code] of areas.codes.entries()) {
      const score = nuisance.get(year)![row]!;
      const large = areas.largeEnough[row]!;
      const usual = large && areas.unusual[row] === null;
      const years = [...index].flatMap(([candidate, values]) => (values[row] === null ? [] : [candidate]));
      const vulnerabilityYear = vulnerabilityYearFor(year, years);
      const vulnerability = vulnerabilityYear === null ? null : index.get(vulnerabilityYear)![row]!;
      // an earlier photo was of the people of then; that of today is not
      const misfit = year === latest && vulnerabilityYear !== null ? areas.misfit(row, vulnerabilityYear) : null;
      const ofToday = usual && misfit === null;
      const nuisanceClass = large && score !== null ? classOf(score, nuisanceBreaks) : null;
      const together = cohesion.get(year)?.[row] ?? null;
      const photo: FocusPhoto = {
        problems: usual && nuisanceClass !== null ? problemLevel(nuisanceClass) : null,
        vulnerable: ofToday && vulnerability !== null ? vulnerabilityLevel(vulnerability) : null,
        type: ofToday ? focusType(nuisanceClass, vulnerability) : null,
        cohesionClass: large && together !== null && cohesionBreaks ? classOf(together, cohesionBreaks) : null,
        nuisanceClass,
        vulnerabilityYear
      };
      ofYear.push(photo);
      if (areas.levels[row] === "land" || (score === null && year !== latest)) continue;
      table.append({
        area_code: code,
        level: areas.levels[row]!,
        gemeente_code: areas.gemeenten[row]!,
        year,
        nuisance: score,
        nuisance_class: nuisanceClass,
        problem_level: photo.problems,
        vulnerability_year: vulnerabilityYear,
        vulnerability: rounded(vulnerability),
        vulnerability_level: photo.vulnerable,
        focus_type: photo.type,
        cohesion: together,
        cohesion_class: photo.cohesionClass,
        missing: missingReason(photo, areas.populations[row]!, areas.unusual[row]!, misfit)
      });
    }
  }
  table.close();
  return photos;
}

export interface FocusInput {
  nuisance: Series;
  cohesion: Series;
  index: Series;
  cohesionBreaks: readonly number[] | null;
}

function missingReason(
  {problems, type}: FocusPhoto,
  population: PopulationSize,
  unusual: UnusualPopulation | null,
  misfit: Misfit | null
): FocusMissing | null {
  if (type !== null) return null;
  if (population !== "enough") return population === "unknown" ? "residents_unknown" : "too_few_residents";
  if (unusual !== null) return unusual;
  if (problems === null) return "no_problems";
  return misfit ?? "no_vulnerability";
}

/** The latest year in which at least half as many buurten (or other areas) have a figure as in the best year. */
export const latestNationalYear = (
  {buurten}: Pick<AreaTable, "buurten">,
  series: Series,
  rows: readonly number[] = buurten
): number | null => balancedPanel(series, rows).years.at(-1) ?? null;

/** Breaks from a reference, or null without one. */
export const breaksOf = (reference: Reference | null): number[] | null =>
  reference === null ? null : standardisedBreaksFor(reference);
