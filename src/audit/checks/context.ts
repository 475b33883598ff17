import {type Figure, figures} from "../knowledge/figures.ts";
import type {Page} from "../page/read-page.ts";
import {type Language, readShown, type Shown, standsFor, unitOf} from "../page/shown.ts";
import type {Tally} from "../report.ts";
import type {Places} from "../world/places.ts";
import type {Resilience} from "../world/resilience.ts";
import type {Known, Truth} from "../world/truth.ts";
import type {Area} from "../world/world.ts";

/** All that a check may look at: one page, and what is true. */
export interface Context {
  page: Page;
  area: Area;
  language: Language;
  truth: Truth;
  places: Places;
  resilience: Resilience;
  tally: Tally;
}

const words = {
  nl: {
    buurt: ["buurt", "deze buurt"],
    wijk: ["wijk", "deze wijk"],
    gemeente: ["gemeente", "deze gemeente"],
    land: ["Nederland"]
  },
  en: {
    buurt: ["buurt", "this buurt"],
    wijk: ["wijk", "this wijk"],
    gemeente: ["gemeente", "this gemeente"],
    land: ["the Netherlands", "Netherlands"]
  }
};

export const country = ({truth}: Context): Area => truth.world.areas.get("NL00")!;

/** The area of a level that an area lies in, itself included. */
export function around(context: Context, level: "buurt" | "wijk" | "gemeente" | "land"): Area | null {
  const {area} = context;
  if (area.level === level) return area;
  if (level === "land") return country(context);
  if (level === "gemeente") return area.level === "land" ? null : area.gemeente;
  return level === "wijk" && area.level === "buurt" ? area.wijk : null;
}

/** The area that a head or a label names: "deze buurt", "gemeente", "Nederland", or its name. */
export function areaNamed(context: Context, text: string): Area | null {
  const plain = text.replace(/[*:]$/, "").trim();
  const levels = ["buurt", "wijk", "gemeente", "land"] as const;
  // the words come first: there is a buurt that is called Nederland
  const level = levels.find(one =>
    words[context.language][one].some(word => word.toLowerCase() === plain.toLowerCase())
  );
  if (level && around(context, level)) return around(context, level);
  return levels.map(one => around(context, one)).find(area => area?.names.has(plain)) ?? null;
}

/** Figures by their words on a page: a count and a share may have the same. */
export function figuresNamed(context: Context, text: string): Figure[] {
  const plain = text
    .replace(/ (geschat|estimated?)$/, "")
    .replace(/ \((hoger is gunstiger|hoger is meer|higher is more favourable|higher is more)\)$/, "")
    .trim()
    .toLowerCase();
  return [...figures.values()].filter(figure => figure[context.language].toLowerCase() === plain);
}

/** Figures that a table says of what a high one stands for, with the words. */
const high: Readonly<Record<string, Readonly<Record<Context["language"], string>>>> = {
  overlast_onveiligheid_score: {nl: "hoger is gunstiger", en: "higher is more favourable"},
  sociale_samenhang_score: {nl: "hoger is meer", en: "higher is more"}
};

/** The words for what a high figure stands for, behind its name: those of the figure, and none where it has none. */
export function checkHigh({tally, language}: Context, {id}: Figure, text: string): void {
  const said = /\((hoger is [a-z]+|higher is [a-z ]+)\)/.exec(text)?.[1];
  tally.check("unit", said === high[id]?.[language], "what a high figure stands for", () => `${id}: "${text}"`);
}

export const figureNamed = (context: Context, text: string): Figure | null => figuresNamed(context, text)[0] ?? null;

const fileOf = ({truth}: Context, known: Known): string | null => {
  const first = known.said[0];
  return first ? (truth.world.store.files[first.file]?.path ?? null) : null;
};

/**
 * Compares one printed figure with what is true: value, unit, interval, and the mark of what was computed here.
 *
 * @param where  the part of the page, for the message
 */
export function checkShown(
  context: Context,
  text: string,
  {figure, area, year}: {figure: Figure; area: Area; year: number},
  where: string,
  {marks = false, mayBeAbsent = false} = {}
): Shown | null {
  const {tally, truth, language} = context;
  const shown = readShown(text, language);
  const id = `${figure.id}.${area.code}.${year}`;
  if (shown === null) {
    tally.check("unread", false, "a figure that is no number", () => `${where}: "${text}" for ${id}`);
    return null;
  }
  const known = truth.known(area, figure.id, year);
  if (shown.kind === "none") {
    if (!mayBeAbsent) checkAbsent(context, known, id, where);
    return shown;
  }
  const right = isRight(shown, figure, known);
  tally.check(
    "value",
    right,
    ruleOf(known),
    () => `${where}: ${id} is "${text}", expected ${expected(figure, known)}`,
    fileOf(context, known)
  );
  if (shown.kind !== "number" || !right) return shown;
  tally.check(
    "unit",
    shown.unit === unitOf(figure),
    "another unit than the figure has",
    () => `${where}: ${id} is "${text}", expected "${unitOf(figure)}"`
  );
  if (marks)
    tally.check(
      "unit",
      shown.computed === known.computed,
      "the mark of what was computed here",
      () => `${where}: ${id} is "${text}", ${known.computed ? "computed here" : "as published"}`
    );
  if (shown.interval) checkInterval(context, shown.interval, figure, known, `${where}: ${id} "${text}"`);
  return shown;
}

const ruleOf = ({said, value, computed}: Known) =>
  value === null
    ? "a figure that no file gives"
    : computed && said.length === 0
      ? "a figure computed here"
      : "a published figure";

function expected(figure: Figure, {value, absence}: Known): string {
  if (value === null) return `none (${absence})`;
  return `${figure.unit === "share" ? `${Math.round(value * 1e7) / 1e5} %` : value}`;
}

function isRight(shown: Shown, figure: Figure, known: Known): boolean {
  if (shown.kind === "below") return known.absence === "hidden" || (known.value !== null && known.value < shown.limit);
  const values = known.said.length > 0 ? known.said.flatMap(({value}) => value ?? []) : [known.value ?? Number.NaN];
  if (known.value === null) return false;
  if (shown.kind === "tiny") return known.value > 0 && known.value * 100 < shown.limit / 2;
  return shown.kind === "number" && values.some(value => standsFor(shown, figure, value));
}

function checkAbsent({tally}: Context, known: Known, id: string, where: string): void {
  tally.check(
    "missing",
    known.value === null,
    "no figure is shown where there is one",
    () => `${where}: ${id} is ${known.value}`
  );
}

function checkInterval(
  {tally}: Context,
  interval: readonly [number, number],
  figure: Figure,
  known: Known,
  what: string
): void {
  const scale = figure.unit === "share" ? 100 : 1;
  const near = (printed: number, bound: number | null) =>
    bound !== null && Math.abs(printed - bound * scale) <= 0.5 * 10 ** -figure.decimals + 1e-6;
  const given = known.said.length > 0 ? known.said : [known];
  const right = given.some(({low, high}) => near(interval[0], low) && near(interval[1], high));
  tally.check(
    "value",
    right,
    "an interval, or the values that rounding allows",
    () => `${what}, expected ${known.low}–${known.high}`
  );
}
