import {isOneSeries} from "../analysis/editions.ts";
import {rateInterval} from "../analysis/events/rate-of-events.ts";
import {noScoreFact, unknownFact} from "../analysis/facts/absence-facts.ts";
import {balancedFacts} from "../analysis/facts/balanced-facts.ts";
import {type DistinctCandidate, distinctFacts} from "../analysis/facts/distinct-facts.ts";
import type {
  ChangeFact,
  ClassedFigure,
  Fact,
  FactArea,
  FactFigure,
  UnusualPopulationFact
} from "../analysis/facts/fact.ts";
import {insideFact} from "../analysis/facts/inside-fact.ts";
import {changeBesideToday, levelFact} from "../analysis/facts/liveability-facts.ts";
import {openingFacts} from "../analysis/facts/opening-facts.ts";
import {type TrendCandidate, trendFacts} from "../analysis/facts/trend-facts.ts";
import {densityIsComparable} from "../analysis/places/same-place.ts";
import {hasFewAtAnEnd} from "../analysis/population/misfit.ts";
import type {UnusualPopulation} from "../analysis/population/unusual-population.ts";
import {printedFigureDifference} from "../analysis/printed-difference.ts";
import {type Estimate, sizeOf} from "../analysis/when-a-difference-is-a-difference.ts";
import {areaSizeBreaks} from "../catalog/area-sizes.ts";
import {type AreaLevel, areaLevels} from "../catalog/areas.ts";
import type {Figure} from "../catalog/figures.ts";
import {type Indicator, indicatorById, maybeIndicator} from "../catalog/indicators/index.ts";
import {yearAt} from "../catalog/published.ts";
import {tellingIndicators} from "../catalog/telling-indicators.ts";
import {thresholds} from "../catalog/thresholds.ts";
import {besideOf, stepOf} from "./beside.ts";
import {bordersDiffer} from "./borders.ts";
import type {Area, FiguresByIndicator, Photo, Profile} from "./data.ts";
import {figureKey} from "./data-views.ts";
import {countMissing, oldestBorders, type ThemeFigures} from "./key-figures.ts";
import {liveabilityChange} from "./liveability-change.ts";
import {
  areResidentsKnown,
  isOtherGroup,
  judgedResidents,
  newHomesSince,
  onlyYearOfResidents,
  otherResidents
} from "./other-residents.ts";
import {comparatorOf, type ProfileContext} from "./parts/context.ts";
import {type LiveabilityView, scoreId} from "./parts/liveability-view.ts";
import {isSmall, showValue} from "./shown.ts";

/** Why figures about residents mean something else in an area, as its latest photo has it. */
export function unusualOf(photos: readonly Pick<Photo, "missing">[]): UnusualPopulation | null {
  const missing = photos.at(-1)?.missing;
  return missing === "mostly_students" || missing === "mostly_institutional" ? missing : null;
}

/** The facts that open the page of an area, from the figures of its profile. */
export function openingOf(
  view: LiveabilityView,
  tables: readonly ThemeFigures[],
  context: ProfileContext,
  unusual: UnusualPopulation | null = null
): Fact[] {
  const {profile, manifest} = context;
  const {area, comparisons, figures} = profile;
  const small = isSmall(area);
  const nobody = area.water || area.population === "none";
  const last = latestOf(view, manifest.indicators[scoreId]?.profileYear);
  const first: Fact = last
    ? levelFact(last, view.comparator && {area: view.comparator.area, figure: view.comparator.classed})
    : comparisons.has(scoreId) && small
      ? {kind: "few_residents", residents: area, residentsYear: area.residentsYear}
      : noScoreFact({
          water: area.water,
          residents: area,
          residentsYear: area.residentsYear,
          reason: figures.get(scoreId)?.at(-1)?.missing ?? null,
          year: manifest.indicators[scoreId]?.profileYear ?? manifest.areaYear,
          lastYear: view.own.at(-1)?.year ?? null,
          hasParts: area.level !== "buurt"
        });
  const telling =
    small || nobody
      ? []
      : tellingIndicators.filter(({indicatorId}) => isTelling(indicatorById(indicatorId), profile, unusual));
  const candidates = telling.map(({indicatorId}) => indicatorById(indicatorId));
  const followed = telling
    .filter(({maybeRedefined}) => !maybeRedefined)
    .map(({indicatorId}) => indicatorById(indicatorId));
  const others = small || nobody ? null : otherResidents(profile, 0);
  const homes = small || nobody || others ? null : newHomesSince(profile, 0);
  const facts = openingFacts({
    unusual: unusual && unusualFact(unusual, profile),
    first,
    inside: insideOf(context),
    change: others
      ? {kind: "other_population", ...others}
      : homes
        ? {kind: "other_homes", homes}
        : last
          ? changeOf(last, view, context)
          : null,
    distinct: balancedFacts(
      distinctFacts(candidates.flatMap(indicator => distinctCandidate(indicator, context) ?? []))
    ),
    trends: trendFacts(followed.flatMap(indicator => trendCandidate(indicator, context) ?? [])),
    unknown: nobody ? null : unknownFact(countMissing(tables), oldestBorders(tables))
  });
  return sayResidentsUnknown(facts, profile);
}

/**
 * Where residents are known of one year alone, nobody sees whether they are others than before: the first change that
 * began before that year says so, whichever way it went, unless it says more than that already.
 */
function sayResidentsUnknown(facts: readonly Fact[], profile: Profile): Fact[] {
  const since = onlyYearOfResidents(profile);
  const at = facts.findIndex(
    fact =>
      (fact.kind === "trend" || (fact.kind === "change" && (fact.outcome === "up" || fact.outcome === "down"))) &&
      !fact.unsure &&
      !areResidentsKnown(profile, fact.first.year)
  );
  return facts.map((fact, index) =>
    index === at && since !== null && (fact.kind === "trend" || fact.kind === "change")
      ? {...fact, residentsSince: since}
      : fact
  );
}

function unusualFact(why: UnusualPopulation, {figures}: Pick<Profile, "figures">): UnusualPopulationFact {
  const young = why === "mostly_students" ? estimatesOf(figures, "leeftijd_15_25_share").at(-1) : undefined;
  return {kind: "unusual_population", why, young: young && young.value >= thresholds.studentShare.value ? young : null};
}

/**
 * May a figure open the page of an area? Not one about households or homes where there are few of those. Where most
 * residents are students or live in an institution none about money, and none of the health monitor, whatever its subject:
 * the page says that those mean something else there.
 */
function isTelling({theme, sourceId}: Indicator, {figures}: Profile, unusual: UnusualPopulation | null): boolean {
  const ofHomes = theme === "wonen" || theme === "huishoudens";
  if (unusual !== null && (sourceId === "rivm_gezondheid" || theme === "inkomen")) return false;
  if (unusual === "mostly_institutional") return !ofHomes;
  const households = estimatesOf(figures, "huishoudens_count").at(-1)?.value ?? null;
  return !ofHomes || households === null || households >= thresholds.householdsForRank.value;
}

/** The change of one series, told where something happened elsewhere in the same years to hold it against. */
function changeOf(today: ClassedFigure, view: LiveabilityView, context: ProfileContext): ChangeFact | null {
  const found = liveabilityChange(view, context);
  const isTold = found && (found.beside !== null || context.profile.area.level === "land");
  return isTold ? changeBesideToday(found, today) : null;
}

/** The score of today: an older one is no answer to how it is. */
const latestOf = ({own}: LiveabilityView, profileYear: number | undefined) => {
  const last = own.at(-1);
  return last && (profileYear === undefined || last.year >= profileYear) ? last : undefined;
};

/** The level of which the areas inside are counted. */
const insideLevel: Partial<Record<AreaLevel, AreaLevel>> = {wijk: "buurt", gemeente: "buurt", land: "gemeente"};

function insideOf({profile, childrenOf, classes, manifest}: ProfileContext): Fact | null {
  const {area, children} = profile;
  const level = insideLevel[area.level];
  const year = manifest.indicators[scoreId]?.profileYear;
  if (!level || year === undefined) return null;
  const areas = children.flatMap(child => (child.level === level ? [child] : childrenOf(child.code)));
  return insideFact(
    level,
    year,
    areas.map(child => ({...toFactArea(child), class: classes.get(child.code) ?? null}))
  );
}

const toFactArea = ({code, level, name}: Area): FactArea => ({code, level, name});

/** Yardstick for an area of its level and size; null where none is known. */
function usualChangeOf(indicatorId: string, {profile: {area}, usualChanges}: ProfileContext): number | null {
  if (area.residents === null) return null;
  return usualChanges.get(`${area.level}.${indicatorId}.${sizeOf(area.residents)}`) ?? null;
}

/** The least that areas of any level and size change anyway: the country does not change less surely than they. */
function leastUsualChangeOf(indicatorId: string, {usualChanges}: ProfileContext): number | null {
  // looked up one by one: a page depends on those of its own figures alone
  const sizes = Array.from({length: areaSizeBreaks.length + 1}, (_, at) => at + 1);
  const known = areaLevels.flatMap(level =>
    sizes.flatMap(size => usualChanges.get(`${level}.${indicatorId}.${size}`) ?? [])
  );
  return known.length > 0 ? Math.min(...known) : null;
}

function distinctCandidate(indicator: Indicator, context: ProfileContext): DistinctCandidate | null {
  const {profile} = context;
  const comparison = profile.comparisons.get(indicator.id);
  if (!comparison) return null;
  const own = estimateOf(profile.figures, indicator.id, comparison.year);
  if (!own) return null;
  const larger = comparatorOf(profile);
  const theirs = larger && estimateOf(profile.parentFigures.get(larger.code), indicator.id, comparison.year);
  const land = profile.parents.find(({level}) => level === "land");
  const ofCountry = land && estimateOf(profile.parentFigures.get(land.code), indicator.id, comparison.year);
  const isWrittenApart = theirs !== null && showValue(theirs.value, indicator) !== showValue(own.value, indicator);
  const spread = context.distributions.get(figureKey(indicator.id, comparison.year));
  return {
    own,
    comparison: larger && theirs && isWrittenApart ? {area: toFactArea(larger), figure: theirs} : null,
    uncertain: indicator.kind === "modelled",
    direction: indicator.direction,
    place: comparison.inLand && {
      ...comparison.inLand,
      peers: comparison.landPeers
    },
    chance: chanceOf(own, indicator, profile),
    middle: spread?.p50 ?? null,
    besideCountry: ofCountry ? printedFigureDifference(own.value, ofCountry.value, indicator) : null,
    unit: indicator.unit,
    usualChange: usualChangeOf(indicator.id, context)
  };
}

/** What chance leaves room for around a rate of events; null for other figures, or where no residents are known. */
function chanceOf({year, value}: FactFigure, {eventsPer}: Indicator, {figures}: Profile): DistinctCandidate["chance"] {
  const residents = estimateOf(figures, "inwoners_count", year)?.value ?? 0;
  return eventsPer && residents > 0 ? rateInterval(value, {residents, per: eventsPer}) : null;
}

/**
 * First and last year of a figure, as the page shows it. Null where the two are no series of one area: across a change of
 * borders or land, of residents, of the edition, or from published to computed. Null too where it ends before the year
 * that its level has: what came after may be another story.
 */
function trendCandidate(indicator: Indicator, context: ProfileContext): TrendCandidate | null {
  const {profile} = context;
  const years = (profile.figures.get(indicator.id) ?? []).filter(({value}) => value !== null);
  const [begin, end] = [years[0], years.at(-1)];
  if (!begin || !end || begin.year === end.year || !isOneSeries(begin, end)) return null;
  if (bordersDiffer(profile.figures, indicator.id, begin.year, end.year)) return null;
  if (isOutdated(end, indicator.id, context)) return null;
  if (indicator.unit === "per_km2" && !isOverSameLand(profile, begin.year, end.year)) return null;
  if (newHomesSince(profile, begin.year)) return null;
  if (isOtherGroup(profile, begin.year) || hasFewAtAnEnd(judgedResidents(profile), [begin.year, end.year])) return null;
  return {
    first: toEstimate(begin)!,
    last: toEstimate(end)!,
    direction: indicator.direction,
    beside: besideOf(indicator, [begin, end], context),
    uncertain: indicator.kind === "modelled",
    computed: begin.computed,
    residentsKnown: areResidentsKnown(profile, begin.year),
    unit: indicator.unit,
    usualChange: usualChangeOf(indicator.id, context),
    leastUsualChange: leastUsualChangeOf(indicator.id, context),
    step: stepOf(indicator)
  };
}

/** Has the level of an area a later year of a figure than this one? */
const isOutdated = ({year}: Figure, id: string, {profile, manifest}: ProfileContext): boolean => {
  const published = manifest.indicators[id];
  return published !== undefined && year < yearAt(published, profile.area.level);
};

/** Is the land known in both years, and nearly the same? Else a density tells of borders, not of residents. */
function isOverSameLand({figures}: Profile, from: number, to: number): boolean {
  const [then, now] = [from, to].map(year => figures.get("land_ha")?.find(figure => figure.year === year)?.value);
  return then != null && now != null && densityIsComparable([then, now]);
}

const estimatesOf = (figures: FiguresByIndicator | undefined, id: string): (FactFigure & Estimate)[] =>
  (figures?.get(id) ?? []).flatMap(figure => toEstimate(figure) ?? []);

const estimateOf = (figures: FiguresByIndicator | undefined, id: string, year: number) =>
  estimatesOf(figures, id).find(figure => figure.year === year) ?? null;

/** What rounded counts allow is no 95 % interval, and says nothing of what is a difference. */
function toEstimate({indicatorId, areaCode, year, value, low, high}: Figure): (FactFigure & Estimate) | null {
  if (value === null) return null;
  const bounds = maybeIndicator(indicatorId)?.madeOf ? {low: null, high: null} : {low, high};
  return {indicatorId, areaCode, year, value, ...bounds};
}
