import {InputError} from "../adapter.ts";
import type {IssueLog} from "./issue-log.ts";
import {createNumbering} from "./numbering.ts";

/**
 * True the first time that a subject occurs with `rest`. The second time the row is rejected with an issue, or the file is
 * refused where the row says something else than the first.
 *
 * @param said  the figures of the row as they stand there; left out where a second row is no second figure
 */
export type IsFirst = (subject: string, row: number, rest?: string | number, said?: readonly unknown[]) => boolean;

/** Different areas in one file. Nederland has some 18,000, and in all years together fewer than twice as many. */
const mostAreas = 60_000;

/** Subjects, as a power of two, whose rows stand together. */
const slabBits = 12;

/**
 * A test that is true the first time a key is seen. A row that says the same again is rejected with an issue. Which of two
 * that say different things counts is not ours to guess: then the file is refused.
 *
 * A key is a subject (an area, a cell), of which there are many, and the rest (year, measure), of which there are few: rows
 * and hashes per rest, by the number of the subject, hold millions of keys in eight bytes each.
 *
 * @param what  what identifies a row, for the issue ("area and year"); where that is an area, there are no more than can be
 * @throws InputError for more different areas than there are
 */
export function createUniqueRows(what: string, log: IssueLog): IsFirst {
  const numbers = createNumbering();
  const rowsOf = new Map<string | number, Int32Array[]>();
  const ofAreas = /^area\b/.test(what);
  return (subject, row, rest = "", said = []) => {
    const number = numbers.of(subject);
    if (number === mostAreas && ofAreas) throw tooManyAreas(log.file, row, subject);
    let slabs = rowsOf.get(rest);
    if (!slabs) {
      slabs = [];
      rowsOf.set(rest, slabs);
    }
    slabs[number >> slabBits] ??= new Int32Array(2 << slabBits);
    const slab = slabs[number >> slabBits]!;
    const at = 2 * (number & ((1 << slabBits) - 1));
    const hash = hashOf(said);
    const first = slab[at]!;
    if (first === 0) {
      slab[at] = row;
      slab[at + 1] = hash;
      return true;
    }
    const key = `${subject} ${rest}`.trim();
    if (slab[at + 1] !== hash) {
      throw new InputError(
        `${log.file}: rows ${first} and ${row} are both about ${key} and say different things; expected each ${what} once. Remove the one that is wrong, or download the file again.`
      );
    }
    log.add({
      row,
      column: null,
      value: `${key} (also on row ${first})`,
      expected: `each ${what} once; the first is kept`,
      action: "row_rejected"
    });
    return false;
  };
}

function tooManyAreas(path: string, row: number, code: string): InputError {
  return new InputError(
    `${path}: row ${row} names area ${mostAreas + 1} of this file (${code}); Nederland has some 18,000 buurten, wijken and gemeenten, so the codes cannot be right. Download the file again, or take it out.`
  );
}

/** A number for what cells say, spaces round them left out: equal for equal cells, and for others hardly ever (FNV-1a). */
function hashOf(cells: readonly unknown[]): number {
  let hash = 0x811c9dc5 | 0;
  for (const cell of cells) {
    const text = typeof cell === "string" ? cell.trim() : String(cell ?? "");
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return hash;
}
