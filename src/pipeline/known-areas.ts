import {gemeenteCodeOf} from "../catalog/areas.ts";
import {thresholds} from "../catalog/thresholds.ts";
import type {RawArea, RawFigure} from "../sources/adapter.ts";

/** What the lists of areas that were read so far know. Only where they hold the whole country is any code unknown. */
export interface KnownAreas {
  /** Takes in the areas of a list. */
  learn(areas: readonly Pick<RawArea, "code" | "gemeenteCode">[]): void;
  /** Is a code in a list, or of a gemeente that a list or the list of merged gemeenten has? */
  has(code: string): boolean;
  /** All that decides what is known, as a text. */
  describe(): string;
}

/**
 * Nothing of a code outside the gemeenten of the country can be shown, nor lead to a page that says where to look.
 *
 * @param merged  codes of gemeenten that were merged, and of those that they became
 * @param fictional  whether the data set is invented: that is a country of its own
 */
export function createKnownAreas(merged: Iterable<string>, fictional: boolean): KnownAreas {
  const other = new Set(merged);
  const listed = new Set<string>();
  const isCountry = () => fictional || listed.size >= thresholds.gemeentenForCountry.value;
  const isKnown = (gemeente: string | null) => gemeente === null || listed.has(gemeente) || other.has(gemeente);
  let last = "";
  let lastIsKnown = false;
  return {
    learn(areas) {
      last = "";
      for (const {code, gemeenteCode} of areas) {
        for (const gemeente of [gemeenteCodeOf(code), gemeenteCode]) if (gemeente !== null) listed.add(gemeente);
      }
    },
    has(code) {
      // rows about one area follow each other
      if (code !== last) {
        last = code;
        lastIsKnown = !isCountry() || isKnown(gemeenteCodeOf(code));
      }
      return lastIsKnown;
    },
    describe: () => JSON.stringify([fictional, [...listed].toSorted(), [...other].toSorted()])
  };
}

/** Figures of a file that were left out, alike: of one code, with a value or with one reason for none. */
export interface LeftOut {
  area_code: string;
  missing: string | null;
  /** Row of the first. */
  row: number;
  figures_count: number;
}

/** Counts the figures of a file that are left out, so that millions of them take the room of their codes. */
export function createLeftOut() {
  const byReason = new Map<string | null, Map<string, LeftOut>>();
  return {
    add({areaCode, missing, row}: RawFigure): void {
      const ofReason = byReason.get(missing) ?? new Map<string, LeftOut>();
      if (ofReason.size === 0) byReason.set(missing, ofReason);
      const known = ofReason.get(areaCode);
      if (!known) ofReason.set(areaCode, {area_code: areaCode, missing, row, figures_count: 1});
      else {
        known.figures_count++;
        known.row = Math.min(known.row, row);
      }
    },
    all: (): LeftOut[] => [...byReason.values()].flatMap(ofReason => [...ofReason.values()])
  };
}
