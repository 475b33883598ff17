import {type Figure, figures} from "../knowledge/figures.ts";
import {resilienceRules as rules} from "../knowledge/resilience.ts";
import type {Row, Table} from "../page/read-page.ts";
import {readShown, standsFor, toPlain} from "../page/shown.ts";
import {misfitOf} from "../world/residents.ts";
import type {Area, Level} from "../world/world.ts";
import type {Context} from "./context.ts";

/** Mean of a figure over areas with much or with little housing-association stock, in two years. */
interface Group {
  areas: number;
  from: number;
  to: number;
}

/** Figures of wijken (or buurten) with much and with little stock: here, then in the country. */
export function checkGaps(context: Context, {rows}: Table): boolean {
  return rows.every(row => checkRow(context, row));
}

function checkRow(context: Context, {cells}: Row): boolean {
  const {tally, language} = context;
  const [head, ...shown] = cells.map(({text}) => text);
  const named = /^(.+?)(?: \((?:hoger is gunstiger|higher is more favourable)\))?, (\d{4}) → (\d{4})$/.exec(head ?? "");
  if (!named || shown.length !== 4) return false;
  const [label, ...years] = named.slice(1) as [string, string, string];
  const figure = [...figures.values()].find(one => one[language].toLowerCase() === label.toLowerCase());
  if (!figure) return false;
  const direction = / \(h[a-z ]+\),/.test(head!);
  tally.check("unit", direction === (figure.unit === "deviation"), "which way is favourable", () => head!);
  const span = years.map(Number) as [number, number];
  const whole = context.truth.list.find(({level}) => level === "land") ?? null;
  for (const [at, text] of shown.entries()) {
    const where = at < 2 ? context.area : whole;
    if (where === null) return false;
    const side = at % 2 === 0 ? "much" : "little";
    const possible = (["buurt", "wijk"] as const).map(level => groupOf(context, where, {level, figure, span, side}));
    const right = possible.some(group => group !== null && isShown(text, group, {figure, context}));
    tally.check(
      "value",
      right,
      "a figure by housing-association stock",
      () => `${label} ${span.join("–")}, ${side} in ${where.code}: "${text}", expected ${JSON.stringify(possible)}`
    );
  }
  return true;
}

/** "24,0 % → 22,1 % (5)" */
function isShown(text: string, group: Group, {figure, context}: {figure: Figure; context: Context}): boolean {
  const parts = /^(.+) → (.+) \(([\d.,]+)\)$/.exec(text)?.slice(1);
  if (!parts || toPlain(parts[2]!, context.language) !== group.areas) return false;
  return [group.from, group.to].every((value, at) => {
    const read = readShown(parts[at]!, context.language);
    return read?.kind === "number" && standsFor(read, figure, value);
  });
}

interface Wanted {
  level: Level;
  figure: Figure;
  span: readonly [number, number];
  side: "much" | "little";
}

function groupOf({truth, resilience}: Context, where: Area, {level, figure, span, side}: Wanted): Group | null {
  const year = truth.nationalYear("corporatie_share");
  if (year === null) return null;
  const inside = truth.list.filter(
    area =>
      area.level === level &&
      (where.level === "land" || area.gemeente === where) &&
      truth.isLarge(area) &&
      resilience.unusual(area) === null &&
      span.every(one => misfitOf(truth, area, one) === null)
  );
  const counted = inside.flatMap(area => {
    const stock = truth.value(area, "corporatie_share", year);
    const [from, to] = span.map(one => truth.value(area, figure.id, one)) as [number, number];
    const isIn = side === "much" ? stock >= rules.stockMuch : stock < rules.stockLittle;
    return isIn && !Number.isNaN(from) && !Number.isNaN(to) ? [{from, to, weight: area.residents ?? 0}] : [];
  });
  if (counted.length < rules.areasOfGap) return null;
  const weight = counted.reduce((sum, one) => sum + one.weight, 0);
  const mean = (of: "from" | "to") => counted.reduce((sum, one) => sum + one[of] * one.weight, 0) / weight;
  return {areas: counted.length, from: mean("from"), to: mean("to")};
}
