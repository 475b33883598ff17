import {checkEdition, figureOfChart} from "../checks/chart-tables.ts";
import type {Context} from "../checks/context.ts";
import type {Figure} from "../knowledge/figures.ts";
import {printedNumber, readShown, toPlain} from "../page/shown.ts";
import type {Memory, Parts} from "../sentences/reader.ts";

/** "De lijn is onderbroken: vanaf 2024 komen de cijfers uit meting 2024, daarvoor uit meting 2022. … schelen de cijfers hooguit 0,01." */
export function seam(
  context: Context,
  {year, later, earlier, computed, gap, areas, plural, gemeenten}: Parts,
  {block}: Memory
): void {
  const {tally, truth, area, language} = context;
  const figure = figureOfChart(context, block.inside[0] ?? "");
  if (
    !tally.check("unread", figure !== null, "a broken line of a figure that this audit does not know", () => block.text)
  )
    return;
  const {id} = figure!;
  const from = Number(year);
  const years = truth.years(id).filter(one => !Number.isNaN(truth.value(area, id, one)));
  checkEdition(context, figure!, from, later!);
  checkEdition(context, figure!, years.findLast(one => one < from) ?? 0, earlier!);
  const known = truth.known(area, id, from);
  tally.check(
    "unit",
    known.computed === (computed !== undefined),
    "a figure said to be computed here",
    () => block.text
  );
  const apart = truth.editionGap(id, area.level, earlier!, later!);
  const shown = gap === undefined ? null : readShown(gap.replace(/ procentpunt| percentage points?/, " %"), language);
  const right =
    shown?.kind === "number" && apart !== null ? isAtMost(figure!, shown, apart) : shown === null && apart === null;
  tally.check("value", right, "what two editions differ at most", () => `"${gap}", expected ${apart}`);
  checkComputing(context, figure!, computed);
  if (gap === undefined) return;
  const expected = truth.editionAreas(id, area.level, earlier!, later!);
  const said = [areas, gemeenten].map(count => toPlain(count!, language));
  tally.check(
    "count",
    said[0] === expected.areas && said[1] === expected.gemeenten && plural!.startsWith(area.level),
    "areas of which two editions are known",
    () => `${said.join(" in ")} ${plural}, expected ${expected.areas} in ${expected.gemeenten}`
  );
}

/** "Hooguit": a difference of scores is rounded up to two decimals, so that none is more than it says; others are rounded. */
function isAtMost(figure: Figure, {number, decimals}: {number: number; decimals: number}, exact: number): boolean {
  const more = number - printedNumber(figure, exact);
  if (figure.unit !== "score") return Math.abs(more) <= 10 ** -decimals;
  return decimals === 2 && more > -0.0005 && more < 0.0105;
}

/** "Het cijfer van 2024 is hier berekend uit kleinere gebieden: waar dat te controleren is, scheelt het in 95 van de 100 gevallen hooguit 0,02." */
function checkComputing({tally, truth, area, language}: Context, figure: Figure, computed: string | undefined): void {
  if (computed === undefined) return;
  const text = /(?:hooguit|at most) (.+)\.$/.exec(computed)?.[1];
  const shown = text === undefined ? null : readShown(text, language);
  // measured of scores alone: of other figures nobody publishes both
  const error = figure.unit === "score" ? truth.computingError(figure.id, area.level) : null;
  const right =
    shown?.kind === "number" && error !== null ? isAtMost(figure, shown, error) : shown === null && error === null;
  tally.check("value", right, "what computing a figure differs", () => `"${text}", expected ${error}`);
}

/** Below small lines: some part has its last figure from another edition than the years before. */
export function someSeam({tally, truth, area}: Context): void {
  const id = "leefbaarheid_score";
  const broken = area.parts.some(part => {
    const years = truth.years(id).filter(year => !Number.isNaN(truth.value(part, id, year)));
    const [before, last] = years.slice(-2).map(year => [...truth.editions(part, id, year)].join());
    return years.length > 1 && before !== last;
  });
  tally.check("sentence", broken, "a broken line where none is", () => area.code);
}
