/** Why a figure is absent. Zero is a value, never a reason. */
export const missingReasons = [
  "suppressed",
  "not_given",
  "not_measured",
  "not_applicable",
  "not_published",
  "borders_changed",
  "place_unknown",
  "no_such_code",
  "nobody_then",
  "withheld_here",
  "few_residents",
  "few_residents_then",
  "residents_unknown",
  "outdated"
] as const;

/**
 * - `suppressed`: the publisher withholds it, and few people live there (or it is unreliable)
 * - `not_given`: the publisher has one sign for unknown, unreliable and confidential, and more than a few people live there
 * - `not_measured`: this year or area was not in the measurement
 * - `not_applicable`: the question makes no sense here (no dwellings, too few residents for a rate)
 * - `not_published`: expected to exist, not (yet) in the publisher's file
 * - `borders_changed`: counted on the codes of another year, in which this code was another area
 * - `place_unknown`: counted on the codes of another year, and nothing tells whether this code was the same area
 * - `no_such_code`: counted on the codes of another year, in which this code did not exist
 * - `nobody_then`: nobody lived there in the year of the figure, and people do now
 *
 * Published, and not shown by this site:
 *
 * - `withheld_here`: it is about a few persons, or a count of a few persons would follow from it
 * - `few_residents`: a rate per resident where too few people live for one
 * - `few_residents_then`: the same, where too few people lived in the year of the figure
 * - `residents_unknown`: the same, where nobody publishes how many people live there
 * - `outdated`: the last estimate of an area is older than that of most others, and who lived there then is not known
 */
export type MissingReason = (typeof missingReasons)[number];

/** One figure for one area and year: the value, or the reason why there is none. */
export interface Figure {
  indicatorId: string;
  areaCode: string;
  /** Reference year of the figure itself, not of the table it was published in. */
  year: number;
  /** In the indicator's unit; shares are fractions in [0, 1]. Null exactly when `missing` is set. */
  value: number | null;
  missing: MissingReason | null;
  /** 95 % interval in the same unit, where the publisher gives one. */
  low: number | null;
  high: number | null;
  /** Residents, households or dwellings that the figure is about, where known. */
  base: number | null;
  sourceId: string;
  /** The publisher's edition of the series, where it recomputes past years; null where there are none. */
  edition: string | null;
  /**
   * Year of the borders that it is counted in, where these are not the area's own: of a value they are a little other ones,
   * of `borders_changed` another area's, and of `place_unknown` nobody knows.
   */
  bordersYear: number | null;
  /** True when we computed it from figures of smaller areas or from other figures of the area; false when published as such. */
  computed: boolean;
}

/**
 * Stable id of a figure, the same in citation, download, alternative text and narrative.
 *
 * @example
 * figureId({indicatorId: "eenzaam_share", areaCode: "GM0308", year: 2020}); // => "eenzaam_share.GM0308.2020"
 */
export function figureId({indicatorId, areaCode, year}: Pick<Figure, "indicatorId" | "areaCode" | "year">): string {
  return `${indicatorId}.${areaCode}.${year}`;
}
