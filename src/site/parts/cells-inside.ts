import {classSchemeById} from "../../catalog/class-schemes.ts";
import {cellRange} from "../charts/cell-range.ts";
import type {Cells} from "../data.ts";
import {formatNumber} from "../format.ts";
import type {Html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import {isSmall} from "../shown.ts";
import {chartFigure} from "./chart-figure.ts";
import type {ProfileContext} from "./context.ts";
import {bandsOf} from "./liveability-view.ts";

/** How the 100 m cells of an area differ; null with one cell, on water, or where too few people live. */
export function cellsInside(cells: Cells | null, context: ProfileContext): Html | null {
  const {area} = context.profile;
  if (!cells || cells.cells < 2 || area.water || isSmall(area)) return null;
  const words = strings.cells;
  const format = (value: number) => formatNumber(value, 2);
  const rows = [
    [words.lowest, cells.minimum],
    [words.quarter, cells.p25],
    [words.median, cells.p50],
    [words.threeQuarters, cells.p75],
    [words.highest, cells.maximum]
  ] as const;
  return chartFigure(
    {
      id: "vakken",
      title: words.title(cells.cells, format(cells.minimum), format(cells.maximum)),
      subtitle: words.subtitle(cells.year),
      draw: titleId =>
        cellRange(cells, bandsOf(classSchemeById("leefbaarometer_score")), {
          titleId,
          description: rows.map(([name, value]) => `${name}: ${format(value)}.`).join(" "),
          format
        }),
      legend: words.legend,
      table: {
        head: [words.cell, strings.profile.scoreColumn],
        rows: rows.map(([name, value]) => [name, format(value)])
      },
      indicatorIds: ["leefbaarheid_score"],
      indicatorLabel: words.citation,
      sourceId: "leefbaarometer",
      years: [cells.year]
    },
    context
  );
}
