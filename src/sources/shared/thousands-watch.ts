import {InputError} from "../adapter.ts";

/** How the numbers of one column are written, as far as that tells thousands from decimals. */
interface Forms {
  wholes: number;
  decimals: number;
  /** Numbers with a sign before their last three digits, and the first of them. */
  threes: number;
  first: {text: string; row: number} | null;
}

/** So many whole numbers to one with a sign before three digits, and none with other decimals: thousands are separated. */
const wholesForOne = 3;
const whole = /^[+-]?\d+$/;
const beforeThree = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/** Looks whether a column of whole numbers has some that seem to be written with a separator of thousands. */
export interface ThousandsWatch {
  look(text: string, column: string, row: number): void;
  /** @throws InputError naming the first such number */
  settle(): void;
}

/**
 * A watch over the columns of one file. "1.310" among "345" and "298" is one thousand three hundred and ten; among "0.5" and
 * "12.25" it is a little over one.
 */
export function createThousandsWatch(file: string): ThousandsWatch {
  const columns = new Map<string, Forms>();
  return {
    look(text, column, row) {
      const forms = columns.get(column) ?? {wholes: 0, decimals: 0, threes: 0, first: null};
      columns.set(column, forms);
      const trimmed = text.trim();
      if (whole.test(trimmed)) forms.wholes++;
      else if (beforeThree.test(trimmed)) {
        forms.threes++;
        forms.first ??= {text: trimmed, row};
      } else if (/[.,]/.test(trimmed)) forms.decimals++;
    },
    settle() {
      for (const [column, {wholes, decimals, threes, first}] of columns) {
        if (!first || decimals > 0 || wholes < wholesForOne * threes) continue;
        throw new InputError(
          `${file}: "${first.text}" in column "${column}" on row ${first.row} stands among ${wholes} whole numbers, so its sign seems to separate thousands. Write all numbers of the file without separators of thousands.`
        );
      }
    }
  };
}
