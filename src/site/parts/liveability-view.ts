import {sameEdition} from "../../analysis/editions.ts";
import type {ClassedFigure, FactFigure} from "../../analysis/facts/fact.ts";
import {classOf} from "../../analysis/nine-classes.ts";
import type {AreaLevel} from "../../catalog/areas.ts";
import {type ClassScheme, classSchemeById} from "../../catalog/class-schemes.ts";
import {dimensionIds, indicatorById} from "../../catalog/indicators/index.ts";
import type {Band} from "../charts/class-trend.ts";
import type {DimensionRow} from "../charts/dimensions.ts";
import type {Series, SeriesKey, TrendPoint} from "../charts/series.ts";
import type {FiguresByIndicator, Profile} from "../data.ts";
import {editionIn, seamsIn} from "../editions.ts";
import {language, strings} from "../i18n/strings.ts";
import {thisArea} from "../sentences/names.ts";
import {isSmall} from "../shown.ts";
import {comparatorOf} from "./context.ts";

export const scoreId = "leefbaarheid_score";

/** Liveability of one area, ready for sentences, charts and tables. */
export interface LiveabilityView {
  scheme: ClassScheme;
  bands: Band[];
  /** By year ascending; empty where there is no score or too few residents. */
  own: ClassedFigure[];
  comparator: {area: NonNullable<ReturnType<typeof comparatorOf>>; classed: ClassedFigure} | null;
  /** Contributions of the five parts in the year of the last score; empty unless all are known. */
  parts: FactFigure[];
  /** This area first, then the larger ones; all their years. */
  series: Series[];
  dimensions: DimensionsView | null;
}

export interface DimensionsView {
  rows: (DimensionRow & {id: string; class: number})[];
  firstYear: number | null;
  lastYear: number;
  comparatorName: string | null;
}

/** The classes of a scheme as bands, the outermost open. */
export const bandsOf = ({breaks, labels}: ClassScheme): Band[] =>
  labels.map((words, index) => ({
    class: index + 1,
    label: words[language],
    low: breaks[index - 1] ?? null,
    high: breaks[index] ?? null
  }));

/** Points of a figure that have a value. */
export const pointsOf = (figures: FiguresByIndicator | undefined, id: string): TrendPoint[] =>
  (figures?.get(id) ?? []).flatMap(({year, value, computed}) =>
    value === null ? [] : [{year, value, ...(computed && {computed})}]
  );

export function liveabilityView(profile: Profile): LiveabilityView {
  const scheme = classSchemeById("leefbaarometer_score");
  const small = isSmall(profile.area);
  const classedIn =
    (areaCode: string) =>
    ({year, value}: {year: number; value: number}): ClassedFigure => ({
      indicatorId: scoreId,
      areaCode,
      year,
      value,
      class: classOf(value, scheme.breaks)
    });
  const own = small ? [] : pointsOf(profile.figures, scoreId).map(classedIn(profile.area.code));
  const last = own.at(-1);
  const comparatorArea = comparatorOf(profile);
  const comparatorPoint = pointsOf(profile.parentFigures.get(comparatorArea?.code ?? ""), scoreId).find(
    point => point.year === last?.year
  );
  return {
    scheme,
    bands: bandsOf(scheme),
    own,
    comparator:
      comparatorArea && comparatorPoint
        ? {area: comparatorArea, classed: classedIn(comparatorArea.code)(comparatorPoint)}
        : null,
    parts: last ? partsIn(profile, last.year) : [],
    series: small ? [] : seriesOf(profile, scoreId),
    dimensions: small ? null : dimensionsView(profile)
  };
}

/** Contributions of the five parts in a year; empty unless all five are known. */
function partsIn({area, figures}: Profile, year: number): FactFigure[] {
  const parts = dimensionIds.flatMap(indicatorId =>
    pointsOf(figures, indicatorId)
      .filter(point => point.year === year)
      .map(({value}) => ({indicatorId, areaCode: area.code, year, value}))
  );
  return parts.length === dimensionIds.length ? parts : [];
}

/** Lines of an indicator: this area, its gemeente, the country; those without figures are left out. */
export function seriesOf(profile: Profile, id: string): Series[] {
  const larger = profile.parents
    .filter(
      ({level}) => level === "land" || (level === "gemeente" && !(profile.hasOneWijk && profile.area.level === "wijk"))
    )
    .map(({code, level}) => ({
      key: level as SeriesKey,
      label: strings.levels[level].one,
      points: pointsOf(profile.parentFigures.get(code), id),
      breaks: seamsIn(profile.parentFigures.get(code), id).map(({year}) => year)
    }));
  const own: Series = {
    key: "self",
    label: thisArea(profile.area.level),
    points: pointsOf(profile.figures, id),
    breaks: seamsIn(profile.figures, id).map(({year}) => year)
  };
  return [own, ...larger].filter(({points}) => points.length > 0);
}

/** The five dimensions in the first and the last year that has all of them; null where no year has. */
function dimensionsView(profile: Profile): DimensionsView | null {
  const scheme = classSchemeById("leefbaarometer_afwijking");
  const years = fullYears(profile.figures);
  const lastYear = years.at(-1);
  if (lastYear === undefined) return null;
  // a part of one edition has no change to show against a part of another
  const edition = editionIn(profile.figures, dimensionIds[0]!, lastYear);
  const comparable = years.filter(year => sameEdition(editionIn(profile.figures, dimensionIds[0]!, year), edition));
  const firstYear = comparable.length > 1 ? comparable[0]! : null;
  const comparator = comparatorOf(profile);
  const theirs = profile.parentFigures.get(comparator?.code ?? "");
  const at = (figures: FiguresByIndicator | undefined, id: string, year: number | null) =>
    pointsOf(figures, id).find(point => point.year === year)?.value ?? null;
  const rows = dimensionIds.map(id => {
    const last = at(profile.figures, id, lastYear)!;
    return {
      id,
      label: indicatorById(id).label[language],
      first: at(profile.figures, id, firstYear),
      last,
      class: classOf(last, scheme.breaks),
      comparator: at(theirs, id, lastYear)
    };
  });
  const compared = rows.some(row => row.comparator !== null);
  return {rows, firstYear, lastYear, comparatorName: compared && comparator ? shortName(comparator) : null};
}

const shortName = ({level}: {level: AreaLevel}) => strings.levels[level].one;

function fullYears(figures: FiguresByIndicator): number[] {
  const perYear = new Map<number, number>();
  for (const id of dimensionIds) {
    for (const {year} of pointsOf(figures, id)) perYear.set(year, (perYear.get(year) ?? 0) + 1);
  }
  return [...perYear]
    .filter(([, count]) => count === dimensionIds.length)
    .map(([year]) => year)
    .sort((a, b) => a - b);
}
