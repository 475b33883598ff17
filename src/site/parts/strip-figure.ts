import type {AreaLevel} from "../../catalog/areas.ts";
import {type Indicator, indicatorById} from "../../catalog/indicators/index.ts";
import {type StripRow, strips} from "../charts/strips.ts";
import type {Comparison, PeerValues} from "../data.ts";
import {capitalise} from "../format.ts";
import type {Html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {positionPhrase} from "../sentences/position.ts";
import {isSmall, needsMoreResidents, revealsHiddenCount, showValue} from "../shown.ts";
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
];

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
  const {profile} = context;
  const {area} = profile;
  if (area.level === "land" || isSmall(area.residents)) return null;
  const shown = choices.flatMap(ids => ids.flatMap(id => toStrip(id, peerValues, context) ?? []).slice(0, 1));
  if (shown.length === 0) return null;
  const words = strings.comparing;
  const larger = area.level === "gemeente" ? (["land"] as const) : (["gemeente", "land"] as const);
  const most = Math.max(...shown.map(({peers}) => peers.length));
  const years = shown.map(({comparison}) => comparison.year).sort((a, b) => a - b);
  const place = ({indicator, comparison}: Strip) =>
    positionPhrase(
      indicator,
      area.level === "gemeente" ? comparison.landPercentile : comparison.gemeentePercentile,
      area.level
    );
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
  return chartFigure(
    {
      id: "strook",
      title: words.stripTitle(most, area.level, area.gemeenteName),
      subtitle: words.stripSubtitle(strings.levels[area.level].one),
      draw: titleId =>
        strips(rows, {
          titleId,
          description: shown
            .map(
              strip =>
                `${capitalise(strip.indicator.label[language])}: ${showValue(strip.comparison.value, strip.indicator)}${place(strip) ? `, ${place(strip)}` : ""}.`
            )
            .join(" ")
        }),
      legend: words.stripLegend(area.level),
      table: {
        head: [
          strings.profile.subject,
          thisLevel(area.level),
          ...larger.map(key => strings.levels[key].one),
          words.place
        ],
        rows: shown.map(strip => [
          `${strip.indicator.label[language]}, ${strip.comparison.year}`,
          showValue(strip.comparison.value, strip.indicator),
          ...larger.map(key => {
            const value = figureOf(strip.comparison, key);
            return value === null ? null : showValue(value, strip.indicator);
          }),
          place(strip)
        ])
      },
      indicatorIds: shown.map(({indicator}) => indicator.id),
      indicatorLabel: words.stripCitation,
      sourceId: shown[0]!.indicator.sourceId,
      years,
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

function toStrip(id: string, peerValues: PeerValues, {profile}: ProfileContext): Strip | null {
  const indicator = indicatorById(id);
  const comparison = profile.comparisons.get(id);
  if (!comparison || needsMoreResidents(indicator, profile.area.residents)) return null;
  if (revealsHiddenCount(id, comparison.year, profile.figures)) return null;
  const peers = peerValues.get(id)?.get(comparison.year) ?? [];
  return peers.length >= fewestPeers ? {indicator, comparison, peers} : null;
}
