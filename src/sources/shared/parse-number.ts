/** The sign between whole and fraction in a layout. */
export type DecimalSign = "." | ",";

const patterns: Record<DecimalSign, RegExp> = {
  ".": /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
  ",": /^[+-]?(\d+(,\d*)?|,\d+)([eE][+-]?\d+)?$/
};

/** Nothing that is published is this small: a text that says so has lost its number, or is zero to whoever reads it. */
const smallest = 1e-300;

/** Is a number with an exponent shorter than written out? Else digits were lost, as when a spreadsheet shows 123456 as 1.23E+05. */
function isShortened(text: string): boolean {
  if (!text.includes("e") && !text.includes("E")) return true;
  const [mantissa = "", exponent] = text.toLowerCase().replace(/^[+-]/, "").split("e");
  const digits = mantissa.replace(/[.,]/, "").length;
  const power = Number(exponent) + mantissa.split(/[.,]/, 1)[0]!.length - 1;
  const written = power < 0 ? digits - power + 1 : Math.max(power + 1, digits + 1);
  return text.replace(/^[+-]/, "").length <= written;
}

/**
 * A number as a publisher writes it, or null when the text is anything else: no thousands separators, no units, no
 * "1e999" and no "1e-999", which would become nothing, no exponent where a spreadsheet cut digits off. Spaces around it are allowed.
 *
 * @example
 * parseNumber("    47.0"); // => 47
 * @example
 * parseNumber("47,0"); // => null
 * @example
 * parseNumber("47,5", ","); // => 47.5
 */
export function parseNumber(text: string, decimal: DecimalSign = "."): number | null {
  const trimmed = text.trim();
  if (!patterns[decimal].test(trimmed) || !isShortened(trimmed)) return null;
  const value = Number(decimal === "," ? trimmed.replace(",", ".") : trimmed);
  const vanished = Math.abs(value) < smallest && /^[^e]*[1-9]/i.test(trimmed);
  return Number.isFinite(value) && !vanished ? value : null;
}
