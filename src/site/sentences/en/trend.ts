import type {Indicator} from "../../../catalog/indicators/index.ts";
import type {Series} from "../../charts/series.ts";
import {capitalise, formatsFor} from "../../format.ts";

const {formatValue} = formatsFor("en");

const estimated = (indicator: Indicator) => (indicator.kind === "modelled" ? "estimated at " : "");

/** Title of a small trend: last and first year, without calling a difference real. */
export function trendFinding(indicator: Indicator, own: Series): string {
  const first = own.points[0]!;
  const last = own.points.at(-1)!;
  const then = first.year === last.year ? "" : `, ${formatValue(first.value, indicator)} in ${first.year}`;
  const values = `${formatValue(last.value, indicator)} in ${last.year}${then}`;
  const computed = [...new Set([first, last])].map(point => point.computed === true);
  const made = computed.every(one => one)
    ? " (calculated here)"
    : computed.some(one => one)
      ? " (partly calculated here)"
      : "";
  return `${capitalise(indicator.label.en)}: ${estimated(indicator)}${values}${made}`;
}

/**
 * A trend for who cannot see it: each line with its first and last value. Where a larger area has other years than the
 * area itself, the values of both in those years are said together.
 *
 * @param series  the area itself first; the others over years that it has too
 */
export function trendDescription(indicator: Indicator, series: readonly [own: Series, ...larger: Series[]]): string {
  const [own] = series;
  const ends = ({points}: Series) => [points[0]!, points.at(-1)!] as const;
  const [begin, end] = ends(own);
  const text = (year: number) => formatValue(own.points.find(point => point.year === year)!.value, indicator);
  const lines = series.map(line => {
    const [first, last] = ends(line);
    const shown = [...new Set([first, last])].map(({value, year}) => `${formatValue(value, indicator)} in ${year}`);
    const values = `${capitalise(line.label)}: ${shown.join(", ")}`;
    const sameYears = first.year === begin.year && last.year === end.year;
    return sameYears ? `${values}.` : `${values}; ${own.label} then: ${text(first.year)} and ${text(last.year)}.`;
  });
  return `A line through the years. ${lines.join(" ")} All values are in the table.`;
}
