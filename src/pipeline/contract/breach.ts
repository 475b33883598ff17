import type {IdentityId} from "../../catalog/identities.ts";

/** One place in a file where an identity does not hold. */
export interface Breach {
  identity: IdentityId;
  file: string;
  /** 1-based line or feature number; null when it is about the whole file. */
  row: number | null;
  column: string | null;
  /** What was received. */
  value: string;
  expected: string;
  areaCode: string | null;
}

/** A breach as SQL selects it. */
export interface BreachRow {
  file: string;
  row: number | null;
  column: string | null;
  value: string;
  expected: string;
  area_code: string | null;
}

/** Breaches of one identity from the rows of a query. */
export const toBreaches = (identity: IdentityId, rows: readonly BreachRow[]): Breach[] =>
  rows.map(({area_code, ...row}) => ({identity, ...row, areaCode: area_code}));

/**
 * A breach as a line for a person.
 *
 * @example
 * describeBreach({identity: "parent_follows_code", file: "kwb_2024.csv", row: 7, column: "gemeente", value: "GM0344", expected: "GM0308", areaCode: "BU03080000"}); // => "kwb_2024.csv, row 7, gemeente of BU03080000: GM0344; expected GM0308"
 */
export function describeBreach({file, row, column, value, expected, areaCode}: Breach): string {
  const about = areaCode === null ? (column ?? "") : `${column ?? "figure"} of ${areaCode}`;
  return `${[file, row === null ? "" : `row ${row}`, about].filter(part => part !== "").join(", ")}: ${value}; expected ${expected}`;
}
