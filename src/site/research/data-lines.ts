import {directionOf} from "../../analysis/trajectory.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import type {Manifest} from "../../catalog/marts.ts";
import {formatNumber} from "../format.ts";
import type {PeriodRow} from "./rows.ts";
import {words} from "./words.ts";

/** Which data, years and indicators a figure on films is about, each in a sentence. */
export function dataLines({title}: Pick<Manifest, "title">, period: PeriodRow | null): string[] {
  const dataSet = words.dataSet(title);
  if (period === null) return [dataSet, words.noFilm];
  const {componentIds, areasCount, countryVulnerabilityChange: change} = period;
  return [
    dataSet,
    words.film({
      problems: [period.problemsFromYear, period.problemsToYear],
      vulnerability: [period.vulnerabilityFromYear, period.vulnerabilityToYear],
      areas: formatNumber(areasCount)
    }),
    componentIds.length === 0 ? words.licensedIndex : words.indexOf(componentIds.map(id => indicatorById(id).label.nl)),
    ...(change === null ? [] : [words.countryChange[directionOf(change, period.vulnerabilityBand)]])
  ];
}
