/** The sign between whole and fraction in a layout. */
export type DecimalSign = "." | ",";

const patterns: Record<DecimalSign, RegExp> = {
  ".": /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
  ",": /^[+-]?(\d+(,\d*)?|,\d+)([eE][+-]?\d+)?$/
};

/**
 * A number as a publisher writes it, or null when the text is anything else: no thousands separators, no units, no
 * "1e999". Spaces around it are allowed.
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
  if (!patterns[decimal].test(trimmed)) return null;
  const value = Number(decimal === "," ? trimmed.replace(",", ".") : trimmed);
  return Number.isFinite(value) ? value : null;
}
