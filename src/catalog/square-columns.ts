/**
 * What is kept of CBS squares of 100 m: our name by the publisher's. Counts, rounded by CBS to fives; a square with
 * fewer is withheld. Never published per square: they say what of a square may be shown, and make figures of larger places.
 */
export const squareColumns = {
  aantal_inwoners: "inwoners_count",
  aantal_inwoners_0_tot_15_jaar: "inwoners_0_15_count",
  aantal_inwoners_65_jaar_en_ouder: "inwoners_65_plus_count",
  aantal_part_huishoudens: "huishoudens_count",
  aantal_woningen: "woningen_count",
  aantal_huurwoningen_in_bezit_woningcorporaties: "corporatie_count",
  aantal_personen_met_uitkering_onder_aowlft: "uitkering_count"
} as const;

/** A published column of CBS squares that is kept. */
export type SquareColumn = keyof typeof squareColumns;

/** Counts below this are withheld in a square of CBS, none included. */
export const squareWithheldBelow = 5;
