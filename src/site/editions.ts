import {type Seam, sameEdition, seamsOf} from "../analysis/editions.ts";
import type {AreaLevel} from "../catalog/areas.ts";
import {editionWords} from "../catalog/editions.ts";
import type {Figure} from "../catalog/figures.ts";
import type {EditionDifference, FiguresByIndicator} from "./data.ts";
import {formatNumber} from "./format.ts";
import {language, strings} from "./i18n/strings.ts";
import {measuredError, type ProfileContext} from "./parts/context.ts";

const valued = (figures: FiguresByIndicator | undefined, id: string): readonly Figure[] =>
  (figures?.get(id) ?? []).filter(({value}) => value !== null);

/** Where the figures of an indicator go on in another edition. */
export const seamsIn = (figures: FiguresByIndicator | undefined, id: string): Seam[] => seamsOf(valued(figures, id));

/** Edition of a figure; null where there are none. */
export const editionIn = (figures: FiguresByIndicator | undefined, id: string, year: number): string | null =>
  valued(figures, id).find(figure => figure.year === year)?.edition ?? null;

/**
 * What two years of this area differ by edition alone, with the areas of which that is known; null where it is not known.
 */
export function editionDifference(
  id: string,
  [from, to]: readonly [number, number],
  {profile: {area, figures}, editionDifferences}: Pick<ProfileContext, "profile" | "editionDifferences">
): EditionDifference | null {
  const [first, last] = [editionIn(figures, id, from), editionIn(figures, id, to)];
  if (sameEdition(first, last)) return {largest: 0, areas: 0, gemeenten: 0};
  const [earlier, later] = [first!, last!].sort();
  return editionDifferences.get(`${area.level}.${id}.${earlier}.${later}`) ?? null;
}

/** Editions of some figures in words, by source; empty where there are none. */
export function editionNames(figures: FiguresByIndicator, ids: readonly string[], years: readonly number[]) {
  const names = new Map<string, string[]>();
  for (const {sourceId, edition, year} of ids.flatMap(id => valued(figures, id))) {
    if (edition === null || !years.includes(year)) continue;
    const name = editionWords(sourceId, edition)[language];
    const known = names.get(sourceId) ?? [];
    names.set(sourceId, known.includes(name) ? known : [...known, name]);
  }
  return names;
}

/** "15 wijken". */
const counted = (count: number, level: AreaLevel): string =>
  `${formatNumber(count)} ${strings.levels[level][count === 1 ? "one" : "many"]}`;

/** Says under a trend where its line goes on in another edition; null where it is one series. */
export function seamLegend(
  id: string,
  sourceId: string,
  format: (difference: number) => string,
  context: ProfileContext
): string | null {
  const {area, figures} = context.profile;
  const error = measuredError(id, context);
  const said = seamsIn(figures, id).map(({year, earlier, later}) => {
    const before = valued(figures, id).findLast(figure => figure.year < year && figure.edition === earlier)!.year;
    const difference = editionDifference(id, [before, year], context);
    return strings.profile.editionSeam({
      year,
      earlier: editionWords(sourceId, earlier)[language],
      later: editionWords(sourceId, later)[language],
      difference:
        difference === null
          ? null
          : {
              largest: format(difference.largest),
              areas: counted(difference.areas, area.level),
              gemeenten: counted(difference.gemeenten, "gemeente")
            },
      computed: valued(figures, id).some(figure => figure.year === year && figure.computed),
      error: error === null ? null : format(error)
    });
  });
  return said.length === 0 ? null : said.join(" ");
}

/** A year in a table, with its edition where the series has more than one. */
export function yearAndEdition(year: number, id: string, {profile: {figures}}: ProfileContext): string {
  const figure = seamsIn(figures, id).length > 0 ? valued(figures, id).find(one => one.year === year) : undefined;
  return figure?.edition ? `${year} (${editionWords(figure.sourceId, figure.edition)[language]})` : `${year}`;
}
