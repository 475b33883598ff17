import {directionOf} from "../../analysis/resilience/trajectory.ts";
import {turnedWithout, type WithoutOne} from "../../analysis/resilience/turned-without.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import type {Manifest} from "../../catalog/marts.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Direction} from "../../catalog/trajectories.ts";
import {formatList, formatNumber, formatShare, formatYears} from "../format.ts";
import {strings} from "../i18n/strings.ts";
import type {SensitivityRow} from "../parts/index-sensitivity.ts";
import type {PeriodRow} from "./rows.ts";
import {words} from "./words.ts";

/**
 * Which data, years and indicators a figure on films is about, each in a sentence.
 *
 * @param sensitivity    what is left of the films without each component of an open index; none of a licensed one
 * @param besideWithout  which way the index of the country went without each of them
 */
export function dataLines(
  {title}: Pick<Manifest, "title">,
  periods: readonly PeriodRow[],
  sensitivity: readonly SensitivityRow[] = [],
  besideWithout: readonly WithoutOne[] = []
): string[] {
  const period = defaultPeriod(periods);
  const dataSet = words.dataSet(title);
  if (period === null) return [dataSet, words.noFilm];
  const {componentIds, areasCount, wijkenCount, countryVulnerabilityChange: change} = period;
  return [
    dataSet,
    words.film({
      problems: [period.problemsFromYear, period.problemsToYear],
      vulnerability: [period.vulnerabilityFromYear, period.vulnerabilityToYear],
      wijken: formatNumber(wijkenCount),
      buurten: formatNumber(areasCount)
    }),
    componentIds.length === 0 ? words.licensedIndex : words.indexOf(componentIds.map(id => indicatorById(id).label.nl)),
    ...withoutLine(sensitivity),
    ...(change === null ? [] : [countryLine(directionOf(change, period.vulnerabilityBand), besideWithout, period)]),
    ...stableLine(periods)
  ];
}

/** Which way the index of the country went: no direction where one figure decides it. */
function countryLine(
  own: Direction,
  without: readonly WithoutOne[],
  {vulnerabilityFromYear, vulnerabilityToYear}: PeriodRow
): string {
  const years = formatYears([vulnerabilityFromYear, vulnerabilityToYear]);
  return turnedWithout(own, without).length > 0 ? words.countryDepends(years) : words.countryChange[own](years);
}

/** Of how many films the name stands without each figure of the index, of the level with most films; none without any. */
function withoutLine(sensitivity: readonly SensitivityRow[]): string[] {
  const most = Math.max(0, ...sensitivity.map(({filmsCount}) => filmsCount));
  const [first, ...others] = sensitivity.filter(({filmsCount}) => filmsCount > 0 && filmsCount === most);
  if (!first) return [];
  const kept = [first, ...others].map(({indicatorId, sameFilmCount}) =>
    words.keptWithout(indicatorById(indicatorId).label.nl, formatNumber(sameFilmCount))
  );
  return [words.withoutOne(formatNumber(most), strings.levels[first.level].many, formatList(kept))];
}

/** The longest period with both measures: that of the figures. */
export const defaultPeriod = (periods: readonly PeriodRow[]): PeriodRow | null =>
  periods.find(({isDefault}) => isDefault) ?? null;

/** How many areas were stable over two years, beside what other monitors find: a check on noise; none of few areas. */
function stableLine(periods: readonly PeriodRow[]): string[] {
  const two = periods.findLast(({problemsFromYear, problemsToYear}) => problemsToYear - problemsFromYear === 2);
  if (!two) return [];
  const ofWijken = two.wijkenCount > two.areasCount;
  const share = ofWijken ? two.wijkenStableShare : two.stableShare;
  const areas = ofWijken ? two.wijkenCount : two.areasCount;
  if (share === null || areas < thresholds.areasForCell.value) return [];
  return [
    words.stableShare({
      problems: formatYears([two.problemsFromYear, two.problemsToYear]),
      vulnerability: formatYears([two.vulnerabilityFromYear, two.vulnerabilityToYear]),
      share: formatShare(share),
      areas: `${formatNumber(areas)} ${ofWijken ? "wijken" : "buurten"}`,
      expected: formatShare(thresholds.stableAreasExpected.value)
    })
  ];
}
