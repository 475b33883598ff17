import type {AreaLevel} from "../../catalog/areas.ts";
import {type Indicator, type IndicatorId, indicatorById} from "../../catalog/indicators/index.ts";
import {type StripRow, strips} from "../charts/strips.ts";
import type {Comparison, PeerValues} from "../data.ts";
import {capitalise, formatNumber} from "../format.ts";
import type {Html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import type {Inside} from "../inside-data.ts";
import {areaName} from "../sentences/names.ts";
import {positionPhrase} from "../sentences/position.ts";
import {isSmall, showValue} from "../shown.ts";
import {chartFigure} from "./chart-figure.ts";
import type {ProfileContext} from "./context.ts";

/** What is compared at a glance: the first figure of each row that the area has. */
const choices = [
  ["leefbaarheid_score"],
  ["sociale_samenhang_score", "vrijwilliger_share"],
  ["eenzaam_share", "gezondheid_goed_share"],
  ["leeftijd_65_plus_share", "eenpersoons_share"],
  ["koopwoning_share", "corporatie_share", "eengezins_share"],
  ["supermarkt_km", "huisarts_km"]
] satisfies readonly (readonly IndicatorId[])[];

/** Every figure that a strip may show. */
export const stripIndicatorIds: readonly string[] = choices.flat();

const fewestPeers = 5;

/** One figure that is shown as a strip. */
interface Strip {
  indicator: Indicator;
  comparison: Comparison;
  peers: readonly number[];
}

/** An area among all of its level in its gemeente (a gemeente: in the country); null where there is nothing to compare. */
export function stripFigure(peerValues: PeerValues, context: ProfileContext): Html | null {
  const {area} = context.profile;
  if (area.level === "land" || isSmall(area)) return null;
  const shown = chosenStrips(peerValues, context);
  if (shown.length === 0) return null;
  const words = strings.comparing;
  const place = ({indicator, comparison}: Strip) =>
    positionPhrase(indicator, area.level === "gemeente" ? comparison.inLand : comparison.inGemeente, area.level);
  return figureOfStrips(
    {
      id: "strook",
      title: words.stripTitle(mostPeers(shown), area.level, area.gemeenteName),
      subtitle: words.stripSubtitle(strings.levels[area.level].one),
      legend: `${words.stripLegend(area.level)}${fewerKnown(shown, area.level)}`,
      shown,
      larger: area.level === "gemeente" ? ["land"] : ["gemeente", "land"],
      columns: [words.place],
      cells: strip => [place(strip)],
      remark: place
    },
    context
  );
}

/** The parts of an area beside each other, with the area itself and the country; null where there is nothing to compare. */
export function insideStripFigure(
  {level, values}: Pick<Inside, "level" | "values">,
  context: ProfileContext
): Html | null {
  const {area} = context.profile;
  const shown = chosenStrips(values, context);
  if (shown.length === 0) return null;
  const words = strings.comparing;
  const ends = ({peers, indicator}: Strip) => [peers[0]!, peers.at(-1)!].map(value => showValue(value, indicator));
  return figureOfStrips(
    {
      id: "strook-binnen",
      title: words.insideTitle(mostPeers(shown), level, areaName(area)),
      subtitle: words.stripSubtitle(strings.levels[level].one),
      legend: `${words.insideLegend(area.level)}${fewerKnown(shown, level)}`,
      shown,
      larger: area.level === "land" ? [] : ["land"],
      columns: [words.lowest, words.highest],
      cells: ends,
      remark: strip => words.range(...(ends(strip) as [string, string]))
    },
    context
  );
}

const chosenStrips = (peerValues: PeerValues, context: ProfileContext): Strip[] =>
  choices.flatMap(ids => ids.flatMap(id => toStrip(id, peerValues, context) ?? []).slice(0, 1));

const mostPeers = (shown: readonly Strip[]): number => Math.max(...shown.map(({peers}) => peers.length));

/** Which figures fewer areas have than the heading counts; nothing where all have as many. */
function fewerKnown(shown: readonly Strip[], level: AreaLevel): string {
  const fewer = shown.filter(({peers}) => peers.length < mostPeers(shown));
  if (fewer.length === 0) return "";
  const items = fewer.map(({indicator, peers}) => `${indicator.label[language]} (${formatNumber(peers.length)})`);
  return ` ${strings.comparing.fewerKnown(strings.levels[level].many, items.join("; "))}`;
}

interface StripsOf {
  id: string;
  title: string;
  subtitle: string;
  legend: string;
  shown: readonly Strip[];
  larger: readonly ("gemeente" | "land")[];
  /** What the table has beside own figure and larger areas. */
  columns: readonly string[];
  cells: (strip: Strip) => readonly (string | null)[];
  /** What is said of a row to who does not see it. */
  remark: (strip: Strip) => string | null;
}

function figureOfStrips({shown, larger, columns, cells, remark, ...figure}: StripsOf, context: ProfileContext): Html {
  const {profile} = context;
  const rows = shown.map(
    ({indicator, comparison, peers}): StripRow => ({
      label: `${indicator.label[language]}, ${comparison.year}`,
      peers,
      own: {value: comparison.value, text: showValue(comparison.value, indicator)},
      larger: larger.flatMap(key => {
        const value = figureOf(comparison, key);
        return value === null ? [] : [{key, value}];
      })
    })
  );
  const said = shown.map(strip => {
    const remarked = remark(strip);
    return `${capitalise(strip.indicator.label[language])}: ${showValue(strip.comparison.value, strip.indicator)}${remarked ? `, ${remarked}` : ""}.`;
  });
  return chartFigure(
    {
      ...figure,
      draw: titleId => strips(rows, {titleId, description: said.join(" ")}),
      table: {
        head: [
          strings.profile.subject,
          thisLevel(profile.area.level),
          ...larger.map(key => strings.levels[key].one),
          ...columns
        ],
        rows: shown.map(strip => [
          `${strip.indicator.label[language]}, ${strip.comparison.year}`,
          showValue(strip.comparison.value, strip.indicator),
          ...larger.map(key => {
            const value = figureOf(strip.comparison, key);
            return value === null ? null : showValue(value, strip.indicator);
          }),
          ...cells(strip)
        ])
      },
      indicatorIds: shown.map(({indicator}) => indicator.id),
      indicatorLabel: strings.comparing.stripCitation,
      sourceId: shown[0]!.indicator.sourceId,
      years: shown.map(({comparison}) => comparison.year).sort((x, y) => x - y),
      figures: shown.map(({indicator, comparison}) => ({
        indicatorId: indicator.id,
        year: comparison.year,
        sourceId:
          profile.figures.get(indicator.id)?.find(({year}) => year === comparison.year)?.sourceId ?? indicator.sourceId
      }))
    },
    context
  );
}

const thisLevel = (level: AreaLevel) => strings.levels[level].one;

const figureOf = ({gemeenteValue, landValue}: Comparison, key: "gemeente" | "land"): number | null =>
  key === "gemeente" ? gemeenteValue : landValue;

/** An area stands among the others of the year that most have, never among those that were left without a newer figure. */
function toStrip(id: string, peerValues: PeerValues, {profile}: ProfileContext): Strip | null {
  const indicator = indicatorById(id);
  const comparison = profile.comparisons.get(id);
  if (!comparison) return null;
  const years = peerValues.get(id) ?? new Map<number, readonly number[]>();
  const peers = years.get(comparison.year) ?? [];
  const most = Math.max(0, ...[...years.values()].map(others => others.length));
  return peers.length >= fewestPeers && peers.length === most ? {indicator, comparison, peers} : null;
}
