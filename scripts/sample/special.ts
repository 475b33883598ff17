/**
 * Areas with something particular, by code, so that pages and tests can be tried on them. The README of the sample
 * lists them; a test checks that they are what is said here.
 */
export const special = {
  strong: "BU99010600",
  weak: "BU99010200",
  tiny: "BU99010901",
  /** In no file but the boundaries, and there without a single figure. */
  empty: "BU99010802",
  water: "BU99010704",
  business: "BU99010800",
  businessWithoutResidents: "BU99010801",
  /** Populated, but left out of the map service of the Leefbaarometer. */
  notInMapService: ["BU99010803", "BU99030303"],
  /** No Leefbaarometer figures for 2018. */
  without2018: ["BU99010106", "BU99030202"],
  /** Suppressed by the publisher in the RIVM files of 2016. */
  suppressed2016: ["BU99020403", "BU99030301"],
  lettersInCode: "BU9901AA01",
  lettersInWijkCode: "WK9901AA"
} as const;

/**
 * Codes that no longer exist: only in years before the change, with the areas that took their place and the share of
 * those areas' residents that lived under the old code.
 */
export const dissolved = [
  {
    code: "BU99010591",
    name: "Oude Haven en Gasfabriek",
    wijk: "WK990105",
    until: 2023,
    share: 1,
    successors: ["BU9901AA00", "BU9901AA01", "BU9901AA02", "BU9901AA03"]
  },
  {
    code: "BU99020391",
    name: "De Rietkraag-Oost",
    wijk: "WK990203",
    until: 2023,
    share: 0.55,
    successors: ["BU99020303"]
  },
  {
    code: "BU99020392",
    name: "De Rietkraag-Plas",
    wijk: "WK990203",
    until: 2023,
    share: 0.45,
    successors: ["BU99020303"]
  }
] as const;

/** CBS `indelingswijziging`: 1 unchanged, 2 another code or name, 3 other borders. */
export function boundaryChange(code: string): 1 | 2 | 3 {
  if (code === special.lettersInWijkCode || code === "BU99020303") return 3;
  if (code.startsWith("BU9901AA")) return 3;
  return code === "BU99020101" ? 2 : 1;
}

/** First year in which figures exist for the area under its present code, in files that keep old codes. */
export function codeSince(code: string): number {
  return boundaryChange(code) === 3 ? 2024 : 0;
}
