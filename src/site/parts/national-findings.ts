import {notImproved} from "../../analysis/published/not-improved.ts";
import {turningOutcome} from "../../analysis/stock/turning-point.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import {dimensionIds, indicatorById} from "../../catalog/indicators/index.ts";
import {changeGroupIds, type ResearchLevel, researchLevels} from "../../catalog/judgements.ts";
import {publishedClaims} from "../../catalog/published-claims.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {National} from "../data.ts";
import {formatList, formatNumber, formatShare, formatSigned, formatYears} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";

const words = strings.national;

/** What a figure of the research says of the country, and what that does not say. */
interface Finding {
  slug: keyof typeof words.titles;
  said: readonly string[];
  limits: string;
}

/**
 * The main result of each figure on the country, with a way to its chart, table and download; null without any. Each is of
 * the level that has most areas with it. Nothing is computed here.
 */
export function nationalFindings(national: National): Html | null {
  const findings = [change, byLevel, gaps, turning, stable].flatMap(finding => finding(national) ?? []);
  if (findings.length === 0) return null;
  return html`<p class="note">${words.note}</p><div class="charts">${findings.map(findingPart)}</div>`;
}

const findingPart = ({slug, said, limits}: Finding): Html =>
  html`<section><h3>${words.titles[slug]}</h3><p>${said.join(" ")}</p><p class="note">${limits} <a href="/onderzoek/${slug}/"${language !== "nl" && html` hreflang="nl"`}>${words.link}</a></p></section>`;

/** A number of people that is less certain than its digits: two of them. */
const formatAbout = (people: number): string => formatNumber(Number(people.toPrecision(2)));

/** The rows of the level with most areas. */
function strongest<Row extends {level: string; areasCount: number}>(
  rows: readonly Row[]
): {level: ResearchLevel; rows: readonly Row[]} {
  const [first, second] = researchLevels.map(level => {
    const own = rows.filter(row => row.level === level);
    return {level, rows: own, areas: own.reduce((sum, {areasCount}) => sum + areasCount, 0)};
  }) as [{level: ResearchLevel; rows: Row[]; areas: number}, {level: ResearchLevel; rows: Row[]; areas: number}];
  return second.areas > first.areas ? second : first;
}

const manyOf = (level: ResearchLevel): string => strings.levels[level].many;

/** In how many areas liveability rose and did not, and who live there. */
function change({changeGroups, comparison}: National): Finding | null {
  const {level, rows} = strongest(changeGroups);
  const groups = changeGroupIds.flatMap(id => rows.find(({groupId}) => groupId === id) ?? []);
  const [first] = groups;
  if (!first || groups.length < changeGroupIds.length) return null;
  const {areas, residents, low, high} = notImproved(
    groups.map(({groupId, areasCount, residentsCount}) => ({groupId, areas: areasCount, residents: residentsCount}))
  );
  const sum = (of: (group: (typeof groups)[number]) => number) => groups.reduce((all, group) => all + of(group), 0);
  const many = manyOf(level);
  const total = sum(({areasCount}) => areasCount);
  if (total === 0) return null;
  const claim = publishedClaims.find(({id}) => id === "no_improvement.residents")!;
  const beside = comparison.find(row => row.claimId === claim.id && row.level === level);
  const [up, not, all] = [groups.at(-1)!.areasCount, areas, total].map(count => formatNumber(count)) as [
    string,
    string,
    string
  ];
  return {
    slug: "twintig-jaar",
    said: [
      words.change({up, not, total: all, many, from: `${first.fromYear}`, to: `${first.toYear}`}),
      words.changeResidents(
        {
          low: formatAbout(low),
          high: formatAbout(high),
          residents: formatAbout(residents),
          share: formatShare(residents / sum(({residentsCount}) => residentsCount))
        },
        many
      ),
      ...(beside
        ? [
            words.changePublished(
              claim.wording[language],
              beside.verdict !== "too_uncertain" && beside.verdict !== "too_few"
            )
          ]
        : [])
    ],
    limits: words.changeEdges(formatNumber(thresholds.liveabilityChange.value, 2))
  };
}

/** How the score changed in the highest and in the lowest class of now that are of enough areas. */
function byLevel({developments}: National): Finding | null {
  const {rows} = strongest(developments.filter(({figureId, greyed}) => figureId === "8" && !greyed));
  const told = rows
    .toSorted((a, b) => Number(b.groupId) - Number(a.groupId))
    .flatMap(({groupId, fromYear, toYear, development, low, high}) =>
      development === null || low === null || high === null ? [] : [{groupId, fromYear, toYear, development, low, high}]
    );
  const ends = [told[0], told.at(-1)].filter(one => one !== undefined);
  if (told.length < 2) return null;
  const {labels} = classSchemeById("leefbaarometer_score");
  return {
    slug: "ontwikkeling-naar-niveau",
    said: ends.map(({groupId, fromYear, toYear, development, low, high}) =>
      words.byLevel(labels[Number(groupId) - 1]![language], toYear, fromYear, formatSigned(development), [
        formatSigned(low),
        formatSigned(high)
      ])
    ),
    limits: words.byLevelNote(ends[0]!.toYear)
  };
}

/** For which figures the gap between areas with much and with little stock grew or shrank, beyond its uncertainty. */
function gaps({gaps: all}: National): Finding | null {
  const {level, rows} = strongest(all.filter(({greyed}) => !greyed));
  const told = rows.flatMap(({indicatorId, firstYear, lastYear, growth, low, high}) => {
    if (low === null || high === null) return [];
    const years = formatYears([firstYear, lastYear]);
    const by = formatShare(Math.abs(growth));
    const side = high < 0 ? "smaller" : low > 0 ? "larger" : "unsure";
    const signed = `${growth < 0 ? "−" : "+"}${by}`;
    return [{side, item: `${indicatorById(indicatorId).label[language]} (${signed}, ${years})`}];
  });
  if (told.length === 0) return null;
  const said = (["smaller", "larger", "unsure"] as const).flatMap(side => {
    const items = told.filter(one => one.side === side).map(({item}) => item);
    return items.length === 0 ? [] : [words.gaps[side](formatList(items), manyOf(level))];
  });
  return {slug: "verschillen", said, limits: words.gapsNote};
}

/** Where along the share of stock the average development turns, that it does not, or that this cannot be said. */
function turning({turningPoints}: National): Finding | null {
  const {rows} = strongest(turningPoints);
  const measures = ["leefbaarheid_score", ...dimensionIds].flatMap(id => {
    const row = rows.find(({indicatorId}) => indicatorId === id);
    return row ? [{...row, label: indicatorById(id).label[language]}] : [];
  });
  const [first] = measures;
  if (!first) return null;
  const found = measures.flatMap(({label, turningPoint: point, low, high}) =>
    point === null || low === null || high === null ? [] : [{label, point, low, high}]
  );
  const isSure = ({low, high}: {low: number; high: number}) => high - low <= thresholds.tellingWidth.value;
  const outcomeOf = ({turningPoint: point, foundShare}: (typeof measures)[number]) =>
    turningOutcome(point, foundShare ?? 0);
  const wide = found.filter(one => !isSure(one)).map(({label}) => label);
  const unsure = measures
    .filter(one => wide.includes(one.label) || outcomeOf(one) === "unsure")
    .map(({label}) => label);
  const none = measures.filter(one => outcomeOf(one) === "none").map(({label}) => label);
  return {
    slug: "kantelpunt",
    said: [
      ...found
        .filter(isSure)
        .map(({label, point, low, high}) =>
          words.turning(label, formatShare(point), [formatShare(low), formatShare(high)])
        ),
      ...(unsure.length > 0 ? [words.turningUnsure(formatList(unsure))] : []),
      ...(none.length > 0 ? [words.turningNone(formatList(none), formatYears([first.fromYear, first.toYear]))] : [])
    ],
    limits: words.turningNote
  };
}

/** In how many areas neither measure changed, over the period that pages show. */
function stable({periods, sensitivity}: National): Finding | null {
  const period = periods.find(({isDefault}) => isDefault);
  if (!period) return null;
  const {level, areasCount, share} = [
    {level: "buurt" as const, areasCount: period.areasCount, share: period.stableShare},
    {level: "wijk" as const, areasCount: period.wijkenCount, share: period.wijkenStableShare}
  ].reduce((most, one) => (one.areasCount > most.areasCount ? one : most));
  if (share === null || areasCount < thresholds.areasForCell.value) return null;
  return {
    slug: "stabiel",
    said: [
      words.stable(
        formatShare(share),
        formatNumber(areasCount),
        manyOf(level),
        formatYears([period.problemsFromYear, period.problemsToYear]),
        formatYears([period.vulnerabilityFromYear, period.vulnerabilityToYear])
      ),
      ...stableWithout(sensitivity.filter(one => one.level === level && one.filmsCount > 0))
    ],
    limits: words.stableNote
  };
}

/** What that share becomes without one of the figures of the index, at least and at most; nothing of a licensed index. */
function stableWithout(rows: readonly {filmsCount: number; stableFilmCount: number}[]): string[] {
  if (rows.length === 0) return [];
  const shares = rows.map(({filmsCount, stableFilmCount}) => stableFilmCount / filmsCount);
  return [words.stableWithout(formatShare(Math.min(...shares)), formatShare(Math.max(...shares)))];
}
