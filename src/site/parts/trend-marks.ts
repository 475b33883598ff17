import {editionWords} from "../../catalog/editions.ts";
import type {Indicator} from "../../catalog/indicators/index.ts";
import {sourceById} from "../../catalog/sources.ts";
import type {Series, TrendPoint} from "../charts/series.ts";
import {formatList, formatValue} from "../format.ts";
import {language, strings} from "../i18n/strings.ts";
import type {ProfileContext} from "./context.ts";

/** A figure in the table of a trend, with the mark of one that was computed here. */
export const markedValue = (point: TrendPoint | undefined, format: (value: number) => string): string | null =>
  point === undefined ? null : `${format(point.value)}${point.computed ? strings.profile.computedMark : ""}`;

/**
 * What the marks in the table of a trend mean, and what the publisher itself gave for the country in another edition; null
 * without marks.
 */
export function trendMarks(
  indicator: Indicator,
  lines: readonly Series[],
  {otherEditions, profile: {area}}: Pick<ProfileContext, "otherEditions" | "profile">
): string | null {
  if (!lines.some(({points}) => points.some(({computed}) => computed))) return null;
  const country = lines.find(({key}) => key === (area.level === "land" ? "self" : "land"));
  const years = (country?.points ?? []).flatMap(({year, computed}) => (computed ? [year] : []));
  const others = (otherEditions.get(indicator.id) ?? []).filter(({year}) => years.includes(year));
  const told = [...Map.groupBy(others, ({edition}) => edition)].map(([edition, given]) => {
    const {sourceId} = given[0]!;
    const figures = given.map(({year, value}) => `${formatValue(value, indicator)} (${year})`);
    return strings.profile.otherEdition({
      publisher: sourceById(sourceId).attribution.split(",")[0]!,
      edition: editionWords(sourceId, edition)[language],
      figures: formatList(figures)
    });
  });
  return [strings.profile.computedTrendNote, ...told].join(" ");
}
