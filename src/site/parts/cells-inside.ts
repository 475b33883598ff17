import type {Area, Cells} from "../data.ts";
import {formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import {isSmall} from "../shown.ts";

/** How the 100 m cells of an area differ; null with one cell, or where too few people live. */
export function cellsInside(cells: Cells | null, {residents}: Pick<Area, "residents">): Html | null {
  if (!cells || cells.cells < 2 || isSmall(residents)) return null;
  const [low, high] = [formatNumber(cells.minimum, 2), formatNumber(cells.maximum, 2)];
  return html`<p>${strings.resilience.cells(cells.cells, low, high, cells.year)}</p>`;
}
