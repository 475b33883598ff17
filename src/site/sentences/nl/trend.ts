import type {Indicator} from "../../../catalog/indicators/index.ts";
import type {Series} from "../../charts/series.ts";
import {capitalise, formatsFor} from "../../format.ts";

const {formatValue} = formatsFor("nl");

const estimated = (indicator: Indicator) => (indicator.kind === "modelled" ? "naar schatting " : "");

/** Title of a small trend: last and first year, without calling a difference real. */
export function trendFinding(indicator: Indicator, own: Series): string {
  const first = own.points[0]!;
  const last = own.points.at(-1)!;
  const then = first.year === last.year ? "" : `, ${formatValue(first.value, indicator)} in ${first.year}`;
  const values = `${formatValue(last.value, indicator)} in ${last.year}${then}`;
  return `${capitalise(indicator.label.nl)}: ${estimated(indicator)}${values}`;
}

/** A trend for who cannot see it: each line with its first and last value. */
export function trendDescription(indicator: Indicator, series: readonly Series[]): string {
  const lines = series.map(({label, points}) => {
    const first = points[0]!;
    const last = points.at(-1)!;
    return `${capitalise(label)}: ${formatValue(first.value, indicator)} in ${first.year}, ${formatValue(last.value, indicator)} in ${last.year}.`;
  });
  return `Lijn door de jaren. ${lines.join(" ")} Alle waarden staan in de tabel.`;
}
