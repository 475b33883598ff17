/** Rules of publication that the method page states, as this audit holds the site to them. */
export const publicationRules = {
  /** Fewer residents: no class, type or place. */
  residentsForClass: 300,
  /** From here on an empty cell of a publisher is not said to be about few people, nor its map to know better than its table. */
  fewPeople: 300,
  /** From here on nearly all buurten have a liveability score: that one lacks is not due to the number of people. */
  residentsForScore: 100,
  /** Fewer persons in a count are not shown. */
  personsShown: 10,
  /** Parts with a figure must hold this share of the weight of a whole. */
  coverageOfParts: 0.95,
  gemeentenOfCountry: 300,
  /** Share of the areas of its best year that a year must reach to be the latest of the country. */
  shareOfBestYear: 0.5,
  /** Nearly all areas of a level: a page without such a figure says that it is missing. */
  shareOfLevel: 0.9,
  /** A place is given among at least this many others, when this share of the areas has the figure. */
  othersForPlace: 5,
  shareForPlace: 0.6,
  /** What a figure made of rounded counts may pass of the others and still have a place. */
  placesWithinRounding: 0.05,
  /** Fewer crimes, births or deaths to be expected in a year, by what the middle area has: no place. */
  eventsForPlace: 10,
  /** Among fewer others a place is told in counts. */
  othersForShare: 20,
  /** Liveability: a quarter and a half of the fixed spread of 0.15679. */
  liveabilityDifference: 0.03919,
  liveabilityChange: 0.07839,
  /** Classes of change beside which building is named, where nobody knows how many lived there. */
  liveabilityLeap: 3,
  /** "9 of the 10": what opens a page as remarkable. */
  remarkablePlace: 0.9,
  /** A movement elsewhere within this part of the least that areas change anyway is told as none. */
  sameElsewhere: 0.25,
  /** As many areas of a size settle what such areas change anyway. */
  areasForUsual: 30,
  /** Land may differ by this share where density of two years is set side by side. */
  landForDensity: 0.02,
  /** Share of residents whose buurten a file must name for what it lacks to prove anything, and of a gemeente for its codes to be kept. */
  codesComplete: 0.95,
  codesKept: 0.5,
  /** Part of the residents of an area that squares must count, for the housing-association homes within 200 metres to be told. */
  squaresForStock: 0.8,
  /** Two counts of housing-association homes of one area further apart than this are said to differ. */
  stockCountsApart: 0.05,
  /** Homes below which a square is not shown by itself: what CBS withholds. */
  homesInSquare: 5,
  /** Around the middle. */
  middle: [0.45, 0.55]
} as const;
