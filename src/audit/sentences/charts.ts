import {figureOfChart, yearOfChart} from "../checks/chart-tables.ts";
import {areaNamed, type Context, checkShown, figureNamed} from "../checks/context.ts";
import {checkPlaceWords} from "../checks/place-words.ts";
import * as told from "../claims/figures.ts";
import {figures} from "../knowledge/figures.ts";
import {readShown} from "../page/shown.ts";
import type {Memory, Parts} from "./reader.ts";
import {type Template, template} from "./reader.ts";

/** What charts say to who does not see them: the same in both languages. */
export const chartTemplates: readonly Template[] = [
  template("{who:words}: {then:figure} in {first:year}, {now:figure} in {last:year}.", (context, parts, memory) => {
    const figure = figureOfChart(context, memory.block.inside[0] ?? "");
    if (figure) told.line(context, parts, memory, figure);
    else unknown(context, parts.who!);
  }),
  template(
    "{who:words}: {then:figure} in {first:year}, {now:figure} in {last:year}; [deze|dit] {level} toen {a:figure} en {b:figure}.",
    (context, {who, then, first, now, last, a, b}, memory) => {
      const figure = figureOfChart(context, memory.block.inside[0] ?? "");
      const other = areaNamed(context, who!);
      if (!figure || !other) {
        unknown(context, who!);
        return;
      }
      for (const [text, area, year] of [
        [then, other, first],
        [now, other, last],
        [a, context.area, first],
        [b, context.area, last]
      ] as const)
        checkShown(context, text!, {figure, area, year: Number(year)}, "chart");
    }
  ),
  template("{who:words}: {now:figure} in {last:year}.", (context, parts, memory) => inYear(context, parts, memory)),
  template("{who:words}: {now:figure}, [van|from] {low:figure} [tot|to] {high:figure}.", (context, parts, memory) =>
    strip(context, parts, memory)
  ),
  template("{who:words}: {now:figure}, {place}.", (context, parts, memory) => strip(context, parts, memory)),
  template("{who:words}: {now:figure}.", (context, parts, memory) => mark(context, parts, memory))
];

function unknown({tally}: Context, words: string): void {
  tally.check("unread", false, "words for a figure that this audit does not know", () => `"${words}"`);
}

/** "Fysieke omgeving: +0,03 in 2024.", or an area with one year in a trend. */
function inYear(context: Context, {who, now, last}: Parts, {block}: Memory): void {
  const whose = areaNamed(context, who!);
  const ofChart = whose && figureOfChart(context, block.inside[0] ?? "");
  if (whose && ofChart) {
    checkShown(context, now!, {figure: ofChart, area: whose, year: Number(last)}, "chart");
    return;
  }
  const figure = figureNamed(context, who!);
  if (figure) checkShown(context, now!, {figure, area: context.area, year: Number(last)}, "chart");
  else unknown(context, who!);
}

/** "Leefbaarheid: 4,21, hoger dan in 84 %." or "…, van 3,70 tot 4,47." */
function strip(context: Context, {who, now, place, low, high}: Parts, {block}: Memory): void {
  const {area, truth, tally, page} = context;
  const figure = figureNamed(context, who!);
  if (!figure) {
    unknown(context, who!);
    return;
  }
  const year = truth.levelYear(figure.id, area.level) ?? 0;
  checkShown(context, now!, {figure, area, year}, "chart");
  if (place !== undefined) {
    const gemeente = area.level === "gemeente" ? null : area.gemeente;
    checkPlaceWords(context, place, figure, {level: area.level, gemeente, year}, "chart");
    return;
  }
  const rows = page.tables.find(({inside}) => inside[0] === block.inside[0])?.rows ?? [];
  const same = rows.some(({cells}) => cells.at(-2)?.text === low && cells.at(-1)?.text === high);
  tally.check("value", same, "another range than the table has", () => `${who}: ${low}–${high}`);
}

/** A mark of the scale: "Deze buurt: 4,21."; a line of a figure without a place; a square: "laagste: 4,06." */
function mark(context: Context, {who, now}: Parts, {block}: Memory): void {
  const {tally, page, language, truth, area} = context;
  const chart = block.inside[0] ?? "";
  if (areaNamed(context, who!)) {
    told.point(context, {who, now}, yearOfChart(context, chart) ?? 0, figures.get("leefbaarheid_score")!);
    return;
  }
  const rows = page.tables.find(({inside}) => inside[0] === chart)?.rows ?? [];
  const figure = figureNamed(context, who!);
  if (figure) {
    checkShown(context, now!, {figure, area, year: truth.levelYear(figure.id, area.level) ?? 0}, "chart");
    return;
  }
  const same = rows.some(({cells}) => cells[0]?.text === who && cells[1]?.text === now);
  tally.check(
    "value",
    same && readShown(now!, language)?.kind === "number",
    "another figure than the table has",
    () => `${who}: ${now}`
  );
}
