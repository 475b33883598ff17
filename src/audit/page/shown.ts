import type {Figure, Unit} from "../knowledge/figures.ts";

export type Language = "nl" | "en";

/** A figure as a page prints it. */
export type Shown =
  | {
      kind: "number";
      number: number;
      decimals: number;
      unit: string;
      signed: boolean;
      computed: boolean;
      interval: [number, number] | null;
    }
  | {kind: "below"; limit: number; computed: boolean}
  | {kind: "tiny"; limit: number; unit: string; computed: boolean}
  | {kind: "none"};

const number = {nl: String.raw`\d{1,3}(?:\.\d{3})*(?:,\d+)?`, en: String.raw`\d{1,3}(?:,\d{3})*(?:\.\d+)?`};
const units = "%|km|ha|m³|kWh|per 1[.,]000|per km²";
const patterns = Object.fromEntries(
  (["nl", "en"] as const).map(language => [
    language,
    {
      number: new RegExp(
        `^(€ ?)?([+−-]?)(${number[language]}) ?(${units})?(\\*?)(?: (${number[language]})–(${number[language]}))?$`
      ),
      rounded: /^0 \((?:afgerond|rounded)\)(\*?)$/,
      words: new RegExp(`^[^(]+ \\((${number[language]})\\)(\\*?)$`),
      below: /^(?:minder dan|fewer than) (\d+)(\*?)$/,
      tiny: /^< ?(\d+(?:[.,]\d+)?) ?%(\*?)$/
    }
  ])
);

/** Turns "1.234,5" or "1,234.5" into a number. */
export const toPlain = (text: string, language: Language): number =>
  Number(language === "nl" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""));

const decimalsOf = (text: string, language: Language) => text.split(language === "nl" ? "," : ".")[1]?.length ?? 0;

const whole = {kind: "number", decimals: 0, unit: "", signed: false, interval: null} as const;

/**
 * Reads a figure as it is printed; null when it is nothing that this audit can read.
 *
 * @example
 * readShown("45,6 % 39,7–51,7", "nl")?.kind; // => "number"
 */
export function readShown(text: string, language: Language): Shown | null {
  if (text === "–" || text === "" || text === "geen cijfer" || text === "no figure") return {kind: "none"};
  const {number, words, below, tiny, rounded} = patterns[language]!;
  const few = below.exec(text);
  if (few) return {kind: "below", limit: Number(few[1]), computed: few[2] === "*"};
  const little = tiny.exec(text);
  if (little) return {kind: "tiny", limit: toPlain(little[1]!, language), unit: "%", computed: little[2] === "*"};
  const [worded, nought] = [words.exec(text), rounded.exec(text)];
  if (nought) return {...whole, number: 0, computed: nought[1] === "*"};
  if (worded) return {...whole, number: toPlain(worded[1]!, language), computed: worded[2] === "*"};
  const found = number.exec(text);
  if (!found) return null;
  const [, euro, sign, digits, unit, star, low, high] = found;
  const value = toPlain(digits!, language);
  return {
    kind: "number",
    number: sign === "−" || sign === "-" ? -value : value,
    decimals: decimalsOf(digits!, language),
    unit: euro ? "€" : (unit ?? "").replace("1,000", "1.000"),
    signed: sign !== "",
    computed: star === "*",
    interval: low === undefined ? null : [toPlain(low, language), toPlain(high!, language)]
  };
}

const unitWords: Record<Unit, string> = {
  score: "",
  deviation: "",
  share: "%",
  count: "",
  mean: "",
  class: "",
  eur: "€",
  km: "km",
  ha: "ha",
  per_1000: "per 1.000",
  per_km2: "per km²",
  m3: "m³",
  kwh: "kWh"
};

/** The sign of the unit behind a figure. */
export const unitOf = ({unit}: Figure): string => unitWords[unit];

/** A value in the number that a page prints: shares as percentages. */
export const printedNumber = ({unit}: Figure, value: number): number => (unit === "share" ? value * 100 : value);

/** May a printed number stand for a value: is it the value, rounded to the printed decimals? */
export function standsFor(printed: {number: number; decimals: number}, figure: Figure, value: number): boolean {
  const exact = printedNumber(figure, value);
  const step = printed.decimals === 0 ? figure.step : 10 ** -printed.decimals;
  return Math.abs(printed.number - exact) <= 0.5 * step + 1e-7 * Math.max(1, Math.abs(exact));
}

/** Would two values be printed the same? */
export function printedSame(figure: Figure, a: number, b: number): boolean {
  const print = (value: number) =>
    printedNumber(figure, value)
      .toFixed(figure.decimals)
      .replace(/^-(0(?:\.0*)?)$/, "$1");
  return print(a) === print(b);
}
