import type {AreaLevel} from "../catalog/areas.ts";
import type {Figure, MissingReason} from "../catalog/figures.ts";
import {type Indicator, type IndicatorId, type Theme, themes} from "../catalog/indicators/index.ts";
import type {Manifest} from "../catalog/marts.ts";
import {indicatorsOf} from "../catalog/own.ts";
import type {FiguresByIndicator, Profile} from "./data.ts";
import {formatNumber} from "./format.ts";
import {strings} from "./i18n/strings.ts";
import {positionPhrase} from "./sentences/position.ts";
import {isSmall, showValue} from "./shown.ts";

/** Figures that stand behind "nog ... cijfers", so that a theme opens with what most people look for. */
const secondary: ReadonlySet<string> = new Set<IndicatorId>([
  "leefbaarheid_afwijking_score",
  "ernstig_eenzaam_share",
  "geluidhinder_buren_share",
  "emotioneel_eenzaam_share",
  "sociaal_eenzaam_share",
  "inwoners_0_15_count",
  "inwoners_15_25_count",
  "inwoners_65_plus_count",
  "leeftijd_15_25_share",
  "leeftijd_25_45_share",
  "leeftijd_45_65_share",
  "geboorte_per_1000",
  "sterfte_per_1000",
  "land_ha",
  "adressendichtheid_per_km2",
  "zonder_kinderen_share",
  "overige_verhuur_share",
  "gas_m3",
  "elektriciteit_kwh",
  "sociaal_minimum_share",
  "bijstand_count",
  "ao_count",
  "ww_count",
  "ao_per_1000",
  "opleiding_laag_count",
  "opleiding_middelbaar_count",
  "opleiding_hoog_count",
  "angst_depressie_hoog_share",
  "ernstig_beperkt_share",
  "lichamelijke_beperking_share",
  "obesitas_share",
  "overmatige_drinker_share",
  "sporter_share",
  "misdrijven_count",
  "apotheek_km",
  "dagelijkse_winkel_km",
  "cafe_km",
  "kinderdagverblijf_km",
  "basisscholen_3km_mean",
  "voortgezet_onderwijs_km",
  "bibliotheek_km",
  "zwembad_km",
  "groen_km",
  "sportterrein_km"
]);

/** Fewer take little more room than the fold that would hide them, with a table and a heading of its own. */
export const fewestFolded = 4;

/** One figure beside those of the larger areas, as text; null where there is none. */
export interface KeyFigure {
  indicator: Indicator;
  year: number;
  /** A later year of which the figure is kept back, by the publisher or by us; null where there is none. */
  newer: {year: number; reason: KeptBack} | null;
  own: string;
  /** The publisher's 95 % interval, or what rounded counts allow: "44,1–49,9" in the unit of the figure; null without one. */
  interval: string | null;
  wijk: string | null;
  gemeente: string | null;
  land: string | null;
  position: string | null;
  /** Areas of its level in the country that the place is among, itself included; null without a place. */
  among: number | null;
  sourceId: string;
  /** Whose figures we computed ourselves, from smaller areas or from other figures; the others are as published. */
  computed: ReadonlySet<AreaLevel>;
  /** A count that is larger than that of the area it lies in: both are rounded. */
  exceedsWhole: boolean;
}

/** Why a figure that was counted is not shown. */
const keptBack = ["suppressed", "not_given", "withheld_here", "borders_changed", "place_unknown"] as const;
export type KeptBack = (typeof keptBack)[number];

export interface ThemeFigures {
  theme: Theme;
  rows: KeyFigure[];
  more: KeyFigure[];
  missing: Map<MissingReason, Absent[]>;
}

/** A subject without a figure, and the earlier year of the borders that its figure was refused for; null where that is not why. */
export interface Absent {
  indicator: Indicator;
  bordersYear: number | null;
}

/**
 * All figures of a profile by theme, in the order of the catalogue, and what is missing with the reason: of what most
 * areas of its level have, so that every page of a level counts the same subjects.
 */
export function keyFigures(
  profile: Profile,
  {own, indicators: built}: Pick<Manifest, "own" | "indicators">
): ThemeFigures[] {
  const indicators = indicatorsOf(own);
  const isExpected = (id: string) => built[id]?.levels.includes(profile.area.level) ?? false;
  return themes.map(theme => {
    const result: ThemeFigures = {theme, rows: [], more: [], missing: new Map()};
    for (const indicator of indicators) {
      if (indicator.theme === theme) addFigure(result, indicator, profile, isExpected(indicator.id));
    }
    if (result.more.length >= fewestFolded && result.rows.length > 0) return result;
    return {...result, rows: [...result.rows, ...result.more], more: []};
  });
}

function addFigure(result: ThemeFigures, indicator: Indicator, profile: Profile, isExpected: boolean): void {
  // where nobody lives nothing is expected: the page says so once
  if (profile.area.population === "none" && !profile.comparisons.has(indicator.id)) return;
  const absence = isExpected ? absenceOf(indicator, profile) : null;
  if (absence) {
    const known = result.missing.get(absence.reason);
    if (known) known.push(absence);
    else result.missing.set(absence.reason, [absence]);
    return;
  }
  if (!profile.comparisons.has(indicator.id)) return;
  (secondary.has(indicator.id) ? result.more : result.rows).push(toKeyFigure(indicator, profile));
}

/** Why a figure is not shown; null when it is, or nothing was ever said of it here. */
function absenceOf(
  indicator: Indicator,
  {area, comparisons, figures}: Profile
): (Absent & {reason: MissingReason}) | null {
  const last = comparisons.has(indicator.id) ? undefined : figures.get(indicator.id)?.at(-1);
  if (!last?.missing) return null;
  const isEarlier = last.bordersYear !== null && last.bordersYear < (area.vintageYear ?? Number.POSITIVE_INFINITY);
  return {indicator, reason: last.missing, bordersYear: isEarlier ? last.bordersYear : null};
}

function toKeyFigure(indicator: Indicator, profile: Profile): KeyFigure {
  const {area, comparisons, figures} = profile;
  const comparison = comparisons.get(indicator.id)!;
  const shown = (value: number) =>
    value === 0 && indicator.countedInTens ? strings.profile.roundedToNought : showValue(value, indicator);
  const text = (value: number | null) => (value === null ? null : shown(value));
  const figure = figures.get(indicator.id)?.find(candidate => candidate.year === comparison.year);
  const position = isSmall(area) ? null : positionPhrase(indicator, comparison.inLand, area.level);
  return {
    indicator,
    year: comparison.year,
    newer: newerOf(figures.get(indicator.id) ?? [], comparison.year),
    own: shown(comparison.value),
    interval: intervalText(figure, indicator),
    wijk: text(comparison.wijkValue),
    gemeente: text(comparison.gemeenteValue),
    land: text(comparison.landValue),
    position,
    among: position === null ? null : comparison.landPeers + 1,
    sourceId: figure?.sourceId ?? indicator.sourceId,
    computed: computedLevels(indicator.id, comparison.year, profile),
    exceedsWhole:
      indicator.aggregation.method === "sum" &&
      [comparison.wijkValue, comparison.gemeenteValue].some(whole => whole !== null && comparison.value > whole)
  };
}

/** The latest year after the one shown of which a figure exists that is not shown. */
function newerOf(figures: readonly Figure[], shown: number): KeyFigure["newer"] {
  const later = figures.flatMap(({year, missing}) => {
    const reason = year > shown ? keptBack.find(one => one === missing) : undefined;
    return reason ? [{year, reason}] : [];
  });
  return later.at(-1) ?? null;
}

function intervalText(figure: Figure | undefined, {unit, decimals}: Indicator): string | null {
  if (figure?.low == null || figure.high == null) return null;
  const scale = unit === "share" ? 100 : 1;
  const [low, high] = [figure.low, figure.high].map(bound => formatNumber(bound * scale, decimals));
  return low === high ? null : `${low}–${high}`;
}

function computedLevels(id: string, year: number, {area, parents, figures, parentFigures}: Profile): Set<AreaLevel> {
  const isComputed = (known: FiguresByIndicator | undefined) =>
    known?.get(id)?.some(figure => figure.year === year && figure.computed) ?? false;
  const levels = parents.filter(({code}) => isComputed(parentFigures.get(code))).map(({level}) => level);
  return new Set(isComputed(figures) ? [area.level, ...levels] : levels);
}

/** Number of subjects without a figure, by reason. */
export function countMissing(tables: readonly ThemeFigures[]): Map<MissingReason, number> {
  const counts = new Map<MissingReason, number>();
  for (const {missing} of tables) {
    for (const [reason, absent] of missing) counts.set(reason, (counts.get(reason) ?? 0) + absent.length);
  }
  return counts;
}

/** The larger areas that an area is compared with, nearest first: of those that are one place only one, and never its own. */
export const comparatorLevels = ({
  area: {level},
  hasOneWijk,
  isWholeWijk
}: Pick<Profile, "area" | "hasOneWijk" | "isWholeWijk">): ("wijk" | "gemeente" | "land")[] =>
  level === "buurt"
    ? hasOneWijk || isWholeWijk
      ? ["gemeente", "land"]
      : ["wijk", "gemeente", "land"]
    : level === "wijk" && !hasOneWijk
      ? ["gemeente", "land"]
      : level === "land"
        ? []
        : ["land"];

/** The oldest borders that a figure was refused for; null where none was. What changed since, changed since then. */
export function oldestBorders(tables: readonly ThemeFigures[]): number | null {
  const years = tables.flatMap(({missing}) =>
    (missing.get("borders_changed") ?? []).flatMap(one => one.bordersYear ?? [])
  );
  return years.length === 0 ? null : Math.min(...years);
}
