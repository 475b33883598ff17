/** What makes up the open index of vulnerability (design, section 4): equal weights, never origin. */
export const components = [
  "laag_inkomen_share",
  "bijstand_per_1000",
  "ao_per_1000",
  "ww_per_1000",
  "wmo_per_1000",
  "jeugdzorg_share",
  "rondkomen_moeite_share",
  "angst_depressie_hoog_share",
  "ernstig_eenzaam_share"
] as const;

export const resilienceRules = {
  fewestComponents: 3,
  /** Share of residents that a reference year covers. */
  referenceCoverage: 0.8,
  /** Limits of the levels of vulnerability, in standard deviations above the mean. */
  low: -0.5,
  high: 0.25,
  veryHigh: 1.5,
  /** Years that vulnerability may be older than problems. */
  photoYears: 4,
  /** Years that the two measures of a film may differ at either end. */
  filmYears: 2,
  /** Part of a standard deviation within which a change is stable. */
  stable: 0.25,
  /** Share of the weightings on one side from which these are nearly all. */
  nearlyAll: 0.95,
  /** Shares of housing-association stock that are much and little, and the fewest areas of each that are compared. */
  stockMuch: 0.3,
  stockLittle: 0.2,
  areasOfGap: 3
} as const;

export type Problems = "weinig" | "bovengemiddeld" | "veel" | "zeer_veel";
export type Vulnerable = "zeer_weinig" | "weinig" | "veel" | "zeer_veel";
export type Direction = "down" | "stable" | "up";

/** Level of problems by the class of nuisance, where a high class is favourable. */
export const problemsOf = (nuisanceClass: number): Problems =>
  nuisanceClass <= 2 ? "zeer_veel" : nuisanceClass === 3 ? "veel" : nuisanceClass === 4 ? "bovengemiddeld" : "weinig";

/** Level of vulnerability by the index. */
export const vulnerableOf = (index: number): Vulnerable =>
  index < resilienceRules.low
    ? "zeer_weinig"
    : index < resilienceRules.high
      ? "weinig"
      : index < resilienceRules.veryHigh
        ? "veel"
        : "zeer_veel";

/** The kind of area, 1 to 10. */
export function typeOf(problems: Problems, vulnerable: Vulnerable): number {
  if (problems === "zeer_veel" && vulnerable === "zeer_veel") return 10;
  const row = problems === "weinig" ? 0 : problems === "bovengemiddeld" ? 1 : 2;
  return 3 * row + (vulnerable === "zeer_weinig" ? 1 : vulnerable === "weinig" ? 2 : 3);
}

/** The word for a film, by what vulnerability and problems did (design, section 6). */
export function filmLabel(vulnerable: Direction, problems: Direction, problemsAtStart: boolean): string {
  if (vulnerable === "down" && problems === "down")
    return problemsAtStart ? "ontspanning" : "minder_kwetsbaar_en_minder_problemen";
  return {
    up: {down: "veerkracht", stable: "enige_veerkracht", up: "geen_veerkracht"},
    stable: {down: "minder_problemen", stable: "geen_verandering", up: "meer_problemen"},
    down: {down: "", stable: "minder_kwetsbaar", up: "meer_problemen_minder_kwetsbaar"}
  }[vulnerable][problems];
}

/** Direction of a change, stable up to and including the band. */
export const directionOf = (change: number, band: number): Direction =>
  Math.abs(change) <= band ? "stable" : change > 0 ? "up" : "down";

/** Words of the ten kinds of areas, kind 1 first. */
export const typeWords = {
  nl: [
    "niet meer problemen dan gemiddeld, kwetsbaarheid onder gemiddeld",
    "niet meer problemen dan gemiddeld, kwetsbaarheid rond gemiddeld",
    "niet meer problemen dan gemiddeld, kwetsbaarheid (ver) boven gemiddeld",
    "iets meer problemen dan gemiddeld, kwetsbaarheid onder gemiddeld",
    "iets meer problemen dan gemiddeld, kwetsbaarheid rond gemiddeld",
    "iets meer problemen dan gemiddeld, kwetsbaarheid (ver) boven gemiddeld",
    "(veel) meer problemen dan gemiddeld, kwetsbaarheid onder gemiddeld",
    "(veel) meer problemen dan gemiddeld, kwetsbaarheid rond gemiddeld",
    "(veel) meer problemen dan gemiddeld, kwetsbaarheid (ver) boven gemiddeld",
    "veel meer problemen dan gemiddeld, kwetsbaarheid ver boven gemiddeld"
  ],
  en: [
    "no more problems than average, vulnerability below average",
    "no more problems than average, vulnerability around average",
    "no more problems than average, vulnerability (far) above average",
    "slightly more problems than average, vulnerability below average",
    "slightly more problems than average, vulnerability around average",
    "slightly more problems than average, vulnerability (far) above average",
    "(much) more problems than average, vulnerability below average",
    "(much) more problems than average, vulnerability around average",
    "(much) more problems than average, vulnerability (far) above average",
    "much more problems than average, vulnerability far above average"
  ]
} as const;

const levelWords = {
  nl: {
    problems: {
      weinig: "niet meer problemen dan gemiddeld",
      bovengemiddeld: "iets meer problemen dan gemiddeld",
      veel: "meer problemen dan gemiddeld",
      zeer_veel: "veel meer problemen dan gemiddeld"
    },
    vulnerable: {
      zeer_weinig: "kwetsbaarheid onder gemiddeld",
      weinig: "kwetsbaarheid rond gemiddeld",
      veel: "kwetsbaarheid boven gemiddeld",
      zeer_veel: "kwetsbaarheid ver boven gemiddeld"
    }
  },
  en: {
    problems: {
      weinig: "no more problems than average",
      bovengemiddeld: "slightly more problems than average",
      veel: "more problems than average",
      zeer_veel: "much more problems than average"
    },
    vulnerable: {
      zeer_weinig: "vulnerability below average",
      weinig: "vulnerability around average",
      veel: "vulnerability above average",
      zeer_veel: "vulnerability far above average"
    }
  }
} as const;

/** The kind of one area, of which both levels are known. */
export const kindWords = (problems: Problems, vulnerable: Vulnerable, language: "nl" | "en"): string =>
  `${levelWords[language].problems[problems]}, ${levelWords[language].vulnerable[vulnerable]}`;

/** Films of which the word is that of the research; the others are words of the site. */
export const researchFilms: ReadonlySet<string> = new Set([
  "veerkracht",
  "enige_veerkracht",
  "geen_veerkracht",
  "ontspanning"
]);

/** Words of the films. */
export const filmWords: Readonly<Record<"nl" | "en", Readonly<Record<string, string>>>> = {
  nl: {
    veerkracht: "veerkracht",
    enige_veerkracht: "enige veerkracht",
    geen_veerkracht: "geen veerkracht",
    minder_problemen: "minder problemen",
    geen_verandering: "(vrijwel) geen verandering",
    meer_problemen: "meer problemen",
    ontspanning: "ontspanning",
    minder_kwetsbaar_en_minder_problemen: "minder kwetsbaar en minder problemen",
    minder_kwetsbaar: "minder kwetsbaar",
    meer_problemen_minder_kwetsbaar: "meer problemen ondanks minder kwetsbaar"
  },
  en: {
    veerkracht: "resilience",
    enige_veerkracht: "some resilience",
    geen_veerkracht: "no resilience",
    minder_problemen: "fewer problems",
    geen_verandering: "(almost) no change",
    meer_problemen: "more problems",
    ontspanning: "easing",
    minder_kwetsbaar_en_minder_problemen: "less vulnerability and fewer problems",
    minder_kwetsbaar: "less vulnerability",
    meer_problemen_minder_kwetsbaar: "more problems despite less vulnerability"
  }
};

/** Residents outside households of their own, from which figures about residents mean something else. */
export const institutionShare = 0.5;
/** Residents aged 15 to 25, from which so many are students that figures mean something else. */
export const studentShare = 0.4;
/** Residents of an age, from which it is said beside the index. */
export const notableShares = {young: 0.25, old: 0.5};
/** Half as many residents again, or two thirds: other people. */
export const otherPeople = 1.5;

/** Words of the nine classes of social cohesion, class 1 first. */
export const cohesionWords = {
  nl: [
    "bijzonder weinig",
    "zeer weinig",
    "weinig",
    "redelijk weinig",
    "niet weinig en niet veel",
    "redelijk veel",
    "veel",
    "zeer veel",
    "bijzonder veel"
  ],
  en: [
    "exceptionally little",
    "very little",
    "little",
    "fairly little",
    "neither little nor much",
    "fairly much",
    "much",
    "very much",
    "exceptionally much"
  ]
} as const;
