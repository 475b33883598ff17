import {classOf} from "../../analysis/nine-classes.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import {cellRange} from "../charts/cell-range.ts";
import type {Cells, Square} from "../data.ts";
import {formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {squareMap} from "../maps/square-map.ts";
import {isSmall} from "../shown.ts";
import {chartFigure} from "./chart-figure.ts";
import type {ProfileContext} from "./context.ts";
import {bandsOf} from "./liveability-view.ts";
import {shapesOf} from "./profile-map.ts";

const scheme = classSchemeById("leefbaarometer_score");

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
  const figure = chartFigure(
    {
      id: "vakken",
      title: words.title(cells.cells, format(cells.minimum), format(cells.maximum)),
      subtitle: words.subtitle(cells.year),
      draw: titleId =>
        cellRange(cells, bandsOf(scheme), {
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
  return html`${figure}${squaresMap(cells.squares, context)}`;
}

/** Where the cells lie, behind a word: a map, and how many are in each class. Null without the cells themselves. */
function squaresMap(squares: readonly Square[], {profile: {area}, boundaries}: ProfileContext): Html | null {
  if (squares.length < 2) return null;
  const words = strings.cells;
  const smoothed = squares.filter(square => square.smoothed).length;
  const all = smoothed === squares.length;
  const classed = squares.map(square => ({...square, class: classOf(square.value, scheme.breaks)}));
  const ofClasses = [...Map.groupBy(classed, one => one.class)].sort(([one], [other]) => one - other);
  const rows = ofClasses.map(([number, own]) => [`${number} (${scheme.labels[number - 1]![language]})`, own] as const);
  const description = rows.map(([name, own]) => `${name}: ${own.length}.`).join(" ");
  const drawing = squareMap(
    {id: "vakken-kaart", description},
    // where none has a score of its own there is nothing to tell apart
    classed.map(square => ({...square, half: square.smoothed && !all})),
    shapesOf(boundaries).get(area.code) ?? null
  );
  const lines = ofClasses.map(
    ([number, own], at) =>
      html`<tr><th scope="row"><i class="s k${number}"></i>${rows[at]![0]}</th><td>${formatNumber(own.length)}</td></tr>`
  );
  return html`<details class="extra"><summary id="vakken-kaart">${words.map}</summary>${drawing}<p class="note">${words.shown(smoothed, squares.length)}</p><section tabindex="0" aria-labelledby="vakken-kaart"><table class="squares"><thead><tr><th scope="col">${words.class}</th><th scope="col">${words.count}</th></tr></thead><tbody>${lines}</tbody></table></section></details>`;
}
