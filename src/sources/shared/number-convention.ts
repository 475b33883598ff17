import {InputError} from "../adapter.ts";
import type {DecimalSign} from "./parse-number.ts";

/** What the form of a number says about the signs in it. */
export type NumberShape =
  | "plain"
  | "decimal point"
  | "decimal comma"
  | "point before three digits"
  | "comma before three digits"
  | "thousands";

const shapes: readonly [pattern: RegExp, shape: NumberShape][] = [
  [/^[+-]?\d{1,3}(\.\d{3}){2,}$|^[+-]?\d{1,3}(,\d{3}){2,}$/, "thousands"],
  [/^[+-]?\d{1,3}(\.\d{3})+,\d*$|^[+-]?\d{1,3}(,\d{3})+\.\d*$/, "thousands"],
  [/^[+-]?\d{1,3}([ '\u00A0\u202F]\d{3})+([.,]\d*)?$/, "thousands"],
  [/^[+-]?[1-9]\d{0,2}\.\d{3}$/, "point before three digits"],
  [/^[+-]?[1-9]\d{0,2},\d{3}$/, "comma before three digits"],
  [/^[+-]?(\d+\.\d*|\.\d+)(e[+-]?\d+)?$/i, "decimal point"],
  [/^[+-]?(\d+,\d*|,\d+)(e[+-]?\d+)?$/i, "decimal comma"]
];

/**
 * What the form of a number says: "1.234" may be a thousand or a little over one, "1.5" and "0.123" may not. Whole
 * numbers and what is no number are plain.
 *
 * @example
 * numberShape("47,5"); // => "decimal comma"
 * @example
 * numberShape("1.234"); // => "point before three digits"
 * @example
 * numberShape("1.234,5"); // => "thousands"
 */
export function numberShape(text: string): NumberShape {
  if (!/[., '\u00A0\u202F]/.test(text)) return "plain";
  return shapes.find(([pattern]) => pattern.test(text))?.[1] ?? "plain";
}

/** One cell with a number of some shape. */
interface Seen {
  row: number;
  column: string;
  text: string;
}

/** Gathers how the numbers of one file are written, and says which decimal sign they have. */
export interface NumberConvention {
  look(text: string, column: string, row: number): void;
  /** @throws InputError when the numbers contradict each other, or may be read in two ways */
  decide(): DecimalSign;
}

/**
 * How the numbers of one file are written. `own` is the sign of the layout: it holds where the file does not say
 * otherwise. Once decided, a number that contradicts is an error too: a file is read in one way or not at all.
 */
export function createNumberConvention(file: string, own: DecimalSign): NumberConvention {
  const first = new Map<NumberShape, Seen>();
  let decided: DecimalSign | null = null;
  const refuse = (what: string, ...shapes: NumberShape[]) => {
    const seen = shapes.map(shape => first.get(shape)!);
    const cells = seen.map(({text, column, row}) => `"${text}" in column "${column}" on row ${row}`).join(" and ");
    return new InputError(
      `${file}: ${what}: ${cells}. Write all numbers of the file with one decimal sign and without separators of thousands.`
    );
  };
  const decide = (): DecimalSign => {
    const [point, comma] = [first.has("decimal point"), first.has("decimal comma")];
    const [pointThree, commaThree] = [first.has("point before three digits"), first.has("comma before three digits")];
    if (first.has("thousands")) throw refuse("a number has separators of thousands", "thousands");
    if (point && comma) throw refuse("decimal points and decimal commas in one file", "decimal point", "decimal comma");
    if (comma && pointThree)
      throw refuse("points that seem to separate thousands", "point before three digits", "decimal comma");
    if (point && commaThree)
      throw refuse("commas that seem to separate thousands", "comma before three digits", "decimal point");
    if (point || comma) return point ? "." : ",";
    if (pointThree && commaThree)
      throw refuse("points and commas in one file", "point before three digits", "comma before three digits");
    if (own === "." && commaThree)
      throw refuse("it is unclear whether this is a thousand or a decimal comma", "comma before three digits");
    if (own === "," && pointThree)
      throw refuse("it is unclear whether this is a thousand or a decimal point", "point before three digits");
    return own;
  };
  return {
    look(text, column, row) {
      // Nearly all cells of a file that is as it should be: no other sign in it.
      if (decided && !text.includes(decided === "." ? "," : ".")) return;
      const trimmed = text.trim();
      const shape = numberShape(trimmed);
      if (shape === "plain" || first.has(shape)) return;
      first.set(shape, {row, column, text: trimmed});
      if (decided && decide() !== decided) {
        throw refuse(`numbers were read with a decimal ${decided === "." ? "point" : "comma"} until here`, shape);
      }
    },
    decide: () => (decided = decide())
  };
}
