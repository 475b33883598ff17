import type {
  Beside,
  ChangeFact,
  ClassedFigure,
  DistinctFact,
  Fact,
  FactArea,
  FactFigure,
  FewResidentsFact,
  InsideFact,
  LevelFact,
  NoScoreFact,
  OtherHomesFact,
  OtherPopulationFact,
  PartsFact,
  StandingOut,
  TrendFact,
  UnknownFact,
  UnusualPopulationFact
} from "../../../analysis/facts/fact.ts";
import {besideNewer} from "../../../analysis/facts/liveability-facts.ts";
import {variantOf} from "../../../analysis/facts/variant.ts";
import {nearestClass} from "../../../analysis/nine-classes.ts";
import type {AreaLevel} from "../../../catalog/areas.ts";
import {classSchemeById} from "../../../catalog/class-schemes.ts";
import type {MissingReason} from "../../../catalog/figures.ts";
import {indicatorById} from "../../../catalog/indicators/index.ts";
import {specialYear} from "../../../catalog/special-years.ts";
import {briefOf, phraseOf, tellingOf} from "../../../catalog/telling-indicators.ts";
import {thresholds} from "../../../catalog/thresholds.ts";
import {capitalise, formatsFor} from "../../format.ts";
import {en} from "../../i18n/en.ts";
import type {FactWords} from "../fact-words.ts";
import {areaPhrase, thisArea} from "./names.ts";
import {residentsWords} from "./residents.ts";

const {formatList, formatNumber, formatShare, formatValue} = formatsFor("en");
const {labels, breaks} = classSchemeById("leefbaarometer_score");
const minimumResidents = thresholds.residentsForClass.value;
const minimumPersons = thresholds.personsShown.value;

const labelOf = (figure: ClassedFigure) => labels[figure.class - 1]!.en;
const modelled = (indicatorId: string) => indicatorById(indicatorId).kind === "modelled";

/** A value with its unit; "per 1,000" is in the name of the figure already. */
function shown({indicatorId, value}: {indicatorId: string; value: number}): string {
  const indicator = indicatorById(indicatorId);
  return indicator.unit === "per_1000" ? formatNumber(value, indicator.decimals) : formatValue(value, indicator);
}

/** "2024", and "2020, during the coronavirus crisis" where that year was not as others. */
function yearOf(figure: {indicatorId: string; year: number}): string {
  const special = specialYear(figure);
  return special ? `${figure.year}, ${special.en}` : `${figure.year}`;
}

/** One of several wordings of the same, always the same one for an area. */
const oneOf = (area: FactArea, kind: Fact["kind"], wordings: readonly string[]): string =>
  wordings[variantOf(`${area.code}.${kind}`, wordings.length)]!;

function level({own, comparison}: LevelFact, area: FactArea): string {
  const where = areaPhrase(area);
  const sentence = oneOf(area, "level", [
    `In ${where}, liveability in ${own.year} is estimated to be ${labelOf(own)}: class ${own.class} of 9.`,
    `Liveability in ${where} is estimated to be ${labelOf(own)} in ${own.year}: class ${own.class} of 9.`
  ]);
  return comparison ? `${sentence} ${compared(comparison)}` : sentence;
}

function compared({area, figure, outcome, gap}: NonNullable<LevelFact["comparison"]>): string {
  const whole = `${areaPhrase(area)} as a whole`;
  const theirs = `(${labelOf(figure)}, class ${figure.class})`;
  if (outcome === "same_class") {
    if (gap === null) return `That is the same class as ${whole}.`;
    return `That is the same class as ${whole}, but the score is ${formatNumber(Math.abs(gap), 2)} points ${gap > 0 ? "higher" : "lower"}.`;
  }
  if (outcome === "little_difference") return `That differs little from ${whole} ${theirs}.`;
  return `That is ${outcome === "higher" ? "higher" : "lower"} than in ${whole} ${theirs}.`;
}

function change(
  {first, last, outcome, beside, scoreAlone = false, unsure = false, residentsSince}: ChangeFact,
  area: FactArea
): string {
  if (outcome === "other_population") {
    return `The number of residents has changed so much since ${first.year} that figures of then and now are not about the same group.`;
  }
  const between = `Between ${first.year} and ${last.year}`;
  const path = scoreAlone
    ? ""
    : first.class === last.class
      ? `, within class ${last.class} (${labelOf(last)})`
      : `, from class ${first.class} (${labelOf(first)}) to class ${last.class} (${labelOf(last)})`;
  const moved = outcome === "up" ? "increased" : "decreased";
  const sentence =
    outcome === "unclear"
      ? oneOf(area, "change", [
          `${between} liveability is estimated not to have clearly changed.`,
          `By estimate, liveability did not clearly change between ${first.year} and ${last.year}.`
        ])
      : oneOf(area, "change", [
          `${between} liveability is estimated to have ${moved}${path}.`,
          `By estimate, liveability ${moved} between ${first.year} and ${last.year}${path}.`
        ]);
  const built = unsure
    ? ` So large a change may also come from building or demolition: how many people lived here in ${first.year} is not known.`
    : residentsUnknown(residentsSince);
  if (!beside) return `${sentence}${built}`;
  return `${sentence} The score ${went(first.value, last.value)}; ${elsewhere(beside)} it ${went(beside.first, beside.last)}.${built}`;
}

const residentsUnknown = (since: number | undefined): string =>
  since === undefined ? "" : ` How many people lived here before ${since} is not in the figures used.`;

/** How a score went, and "stayed 4.20" where both print the same. */
function went(first: number, last: number): string {
  const [from, to] = [first, last].map(score => formatNumber(score, 2));
  return from === to ? `stayed ${from}` : `went from ${from} to ${to}`;
}

/** Behind a figure of the country that was computed here, in both years or in one. */
export const countryComputed = {none: "", all: " (calculated here)", partly: " (partly calculated here)"};

/** "in the Netherlands as a whole", or "on average over 2,812 wijken" where the country has no such series. */
function elsewhere({mean, country}: Beside): string {
  return mean
    ? `on average over ${formatNumber(mean.areas)} ${en.levels[mean.level].many} in the Netherlands (each counts the same)`
    : `in the Netherlands as a whole${countryComputed[country?.computed ?? "none"]}`;
}

function otherPopulation({first, last}: OtherPopulationFact): string {
  const change = last.value > first.value ? "So many residents were added" : "So many fewer people live here";
  return `The number of residents here went from ${shown(first)} in ${first.year} to ${shown(last)} in ${last.year}. ${change} that figures of then and now are not about the same group.`;
}

const otherHomes = ({homes}: OtherHomesFact): string =>
  `Of the homes here ${shown(homes)} were at most ten years old in ${homes.year}. How many people lived here ten years earlier is not in the figures used. Those of then and now are probably not about the same group.`;

function unusualPopulation({why, young}: UnusualPopulationFact): string {
  return why === "mostly_students"
    ? `${young ? `Of the residents here ${shown(young)} are aged 15 to 25 (${young.year})` : "At least two in five residents here are aged 15 to 25"}, probably often students. Figures about money and from the health monitor, loneliness too, mean something else for them.`
    : "Most residents here live in an institution, not in a household of their own. Figures about health, money and housing are only about the few households; those about age and benefits are about everyone.";
}

function parts({strongest, weakest}: PartsFact): string {
  const names = (figures: readonly FactFigure[]) =>
    `the ${figures.length > 1 ? "dimensions" : "dimension"} ${formatList(figures.map(({indicatorId}) => indicatorById(indicatorId).label.en))}`;
  const count = (figures: readonly FactFigure[]) => (figures.length > 1 ? "count" : "counts");
  if (strongest.length === 0 && weakest.length === 0) return "All five dimensions are around the national reference.";
  if (strongest !== "many" && weakest !== "many" && strongest.length > 0 && weakest.length > 0) {
    return `Here ${names(strongest)} ${count(strongest)} most favourably, and ${names(weakest)} least favourably.`;
  }
  const best =
    strongest === "many"
      ? "Above the reference no dimension stands out."
      : strongest.length > 0
        ? `Here ${names(strongest)} ${count(strongest)} most favourably.`
        : "No dimension is clearly above the reference.";
  const worst =
    weakest === "many"
      ? "Below the reference no dimension stands out."
      : weakest.length > 0
        ? `Here ${names(weakest)} ${count(weakest)} least favourably.`
        : "No dimension is clearly below the reference.";
  return strongest.length === 0 ? `${worst} ${best}` : `${best} ${worst}`;
}

function inside({level, year, areas, good, sufficient, weak}: InsideFact): string {
  const total = areas.length;
  const {one, many} = en.levels[level];
  const groups = [
    {count: good, words: "good or better"},
    {count: sufficient, words: "sufficient or more than sufficient"},
    {count: weak, words: "weak or lower"}
  ].filter(({count}) => count > 0);
  const [only, ...others] = groups;
  if (others.length === 0) {
    const all = total === 2 ? "both" : `all ${formatNumber(total)}`;
    return `In ${all} ${many} with a class, liveability in ${year} was estimated to be ${only!.words}.`;
  }
  const [head, ...rest] = groups.map(({count, words}) => ({count: formatNumber(count), words}));
  const tail = rest.map(({count, words}) => `${words} in ${count}`);
  return `In ${head!.count} of the ${formatNumber(total)} ${total === 1 ? one : many} with a class, liveability in ${year} was estimated to be ${head!.words}; it was ${formatList(tail)}.`;
}

/** "9 out of 10 buurten", never more than the place allows; of few others their number. */
function most({passed, peers}: StandingOut, level: AreaLevel): string {
  const {many} = en.levels[level];
  const count = Math.round(passed * peers);
  if (peers < thresholds.peersForShare.value) return `${count} of the ${peers} other ${many}`;
  if (passed >= 0.995) return `almost all ${many}`;
  if (passed >= 0.99) return `99 out of 100 ${many}`;
  if (passed >= 0.95) return `19 out of 20 ${many}`;
  return `9 out of 10 ${many}`;
}

/** "higher than in 9 out of 10 buurten in the Netherlands (compared with …)", of a distance "longer than". */
function beyond(fact: StandingOut, level: AreaLevel): string {
  const {own, side, peers} = fact;
  const word = side === "higher" ? (isDistance(own) ? "longer" : "higher") : isDistance(own) ? "shorter" : "lower";
  // every gemeente has more
  const least = level === "gemeente" ? "" : ` of ${minimumResidents} residents or more`;
  return `${word} than in ${most(fact, level)} in the Netherlands (compared with ${formatNumber(peers)} others${least})`;
}

function distinct(fact: DistinctFact, {level}: FactArea): string {
  const {own, comparison, also} = fact;
  const verb = modelled(own.indicatorId) ? "is estimated to be" : "is";
  const theirs = comparison ? `, against ${shown(comparison.figure)} in ${areaPhrase(comparison.area)}` : "";
  const sentence = `Here ${phraseOf(own.indicatorId).en} ${verb} ${beyond(fact, level)}: ${shown(own)}${theirs} (${yearOf(own)}).`;
  const notes = [fact, ...also].flatMap(one => tellingOf(one.own.indicatorId).note?.en ?? []);
  return [sentence, ...(also.length > 0 ? [besides(also, level)] : []), ...notes].join(" ");
}

/** What else an area stands out by, in one list, with for each year once what goes for all its figures. */
function besides(also: readonly StandingOut[], level: AreaLevel): string {
  const byYear = Map.groupBy(also, ({own}) => `${modelled(own.indicatorId) ? ", estimated," : ""} in ${yearOf(own)}`);
  const parts = [...byYear].map(([when, facts]) => {
    const ways = [...Map.groupBy(facts, wayOf)].flatMap(([way, of]) =>
      of.map(({own}) => `${way} ${briefOf(own.indicatorId).en} (${shown(own)})`)
    );
    return `${formatList(ways)}${when}`;
  });
  return `Also striking beside at least 9 out of 10 ${en.levels[level].many}: ${parts.join("; ")}.`;
}

const wayOf = ({own, side}: StandingOut): string =>
  isDistance(own) ? (side === "higher" ? "further from" : "closer to") : side === "higher" ? "more" : "fewer";

function trend(fact: TrendFact): string {
  const {first, last, outcome, unsure, computed} = fact;
  const isModelled = modelled(last.indicatorId);
  if (unsure) {
    return `Here ${phraseOf(last.indicatorId).en} ${isModelled ? "was estimated at" : "was"} ${shown(first)} in ${first.year} and ${shown(last)} in ${yearOf(last)}. So large a difference may also come from other people having come to live here.${besideTrend(fact)}`;
  }
  const word = isDistance(last) ? `become ${waysOf(last)[outcome]}` : outcome === "up" ? "increased" : "decreased";
  const own = `Here ${phraseOf(last.indicatorId).en} ${isModelled ? "is estimated to have" : "has"} ${word} since ${first.year}, from ${shown(first)} to ${shown(last)} in ${yearOf(last)}${computed ? " (calculated here)" : ""}.`;
  return `${own}${besideTrend(fact)}${residentsUnknown(fact.residentsSince)}`;
}

const isDistance = ({indicatorId}: {indicatorId: string}) => indicatorById(indicatorId).unit === "km";

/** Which way a figure went: a distance becomes longer or shorter, anything else goes up or down. */
const waysOf = (figure: {indicatorId: string}) =>
  isDistance(figure) ? {up: "longer", down: "shorter"} : {up: "up", down: "down"};

/** What the same figure did elsewhere in the same years, and whether it did so more here; nothing where that is not known. */
function besideTrend({last, outcome, unsure, beside, besideHere}: TrendFact): string {
  if (!beside) return "";
  const [from, to] = [beside.first, beside.last].map(value => shown({indicatorId: last.indicatorId, value}));
  const where = capitalise(elsewhere(beside));
  if (from === to) return ` ${where} it stayed the same in those years: ${to}.`;
  if (beside.outcome === "same") return ` ${where} it stayed about the same in those years (from ${from} to ${to}).`;
  const went = isDistance(last) ? "the distance became" : "it went";
  const way = waysOf(last)[beside.outcome];
  return beside.outcome === outcome && !unsure
    ? ` ${where} ${went} ${way} too: from ${from} to ${to}; ${strengths[besideHere ?? "unclear"]}.`
    : ` ${where} ${went} ${way} in those years: from ${from} to ${to}.`;
}

const strengths: Record<NonNullable<TrendFact["besideHere"]>, string> = {
  stronger: "more here",
  weaker: "less here",
  another_way: "otherwise here",
  unclear: "the difference with here is no larger than is usual for such figures"
};

function noScore({reason, residents, residentsYear, year, lastYear}: NoScoreFact, area: FactArea): string {
  if (reason === "water") {
    return `${capitalise(areaPhrase(area))} consists of water. Nobody lives there, so there are almost no figures.`;
  }
  const none = `There is no liveability score for ${areaPhrase(area)}`;
  if (reason === "nobody") {
    const when = residentsYear === null ? "nobody lives there" : `nobody lived there in ${residentsYear}`;
    const now =
      residentsYear === null || residentsYear >= year ? "" : ` How many people lived there in ${year} is not known.`;
    return `${none}. According to CBS ${when}.${now}`;
  }
  if (reason === "parts") {
    const last = lastYear === null ? "" : ` The last score is of ${lastYear}.`;
    return `${none} of ${year}: the parts with a score together have less than ${partsCounted} of the residents.${last}`;
  }
  if (reason === "few_residents") {
    const had = residentsYear === null ? "It has" : `In ${residentsYear} it had`;
    return `${none}. ${had} ${residentsWords(residents)}: for so few people the Leefbaarometer often gives no score.`;
  }
  if (reason === "suppressed") return `${none}. The Leefbaarometer leaves out its score of ${year}.`;
  const unknown =
    residents.population === "unknown" ? " Nor is it known how many people live there." : " It is not known why.";
  return `${none}: ${thisArea(area.level)} has no score in the Leefbaarometer file of ${year}.${unknown}`;
}

function fewResidents({residents, residentsYear}: FewResidentsFact, area: FactArea): string {
  const nobody = residents.population === "none";
  const unknown = nobody || residents.population === "unknown";
  const known = unknown
    ? `${nobody ? `According to CBS ${residentsYear === null ? "nobody lives" : `in ${residentsYear} nobody lived`} in ${areaPhrase(area)}` : `It is not known how many people live in ${areaPhrase(area)}`}. So`
    : `${capitalise(areaPhrase(area))} ${residentsYear === null ? "has" : "had"} ${residentsWords(residents)}${residentsYear === null ? "" : ` in ${residentsYear}`}. With fewer than ${minimumResidents} residents`;
  const reason = unknown ? "" : ": a few households can overturn a figure";
  return `${known} we give no class and no place among other areas${reason}. The figures are shown in grey.`;
}

const partsCounted = formatShare(thresholds.aggregateCoverage.value);

/** Known within other borders alone; of which year, where that is known. */
const otherBorders = (since: number | null): string =>
  `within other borders${since === null ? "" : ` (those of ${since})`}`;

const absences: Record<MissingReason, (one: boolean, bordersSince: number | null) => string> = {
  suppressed: one =>
    `${one ? "is" : "are"} withheld by the source because few people live here or the figure is uncertain`,
  not_given: one => `${one ? "is" : "are"} not given here by the source (unknown, uncertain or confidential)`,
  not_measured: one => `${one ? "was" : "were"} not measured here`,
  not_applicable: one => `${one ? "says" : "say"} nothing here because there are too few people or homes`,
  not_published: one => `${one ? "is" : "are"} not in the file of the source, or not in a usable form`,
  borders_changed: (one, since) => `${one ? "is" : "are"} known ${otherBorders(since)} alone`,
  place_unknown: one => `${one ? "is" : "are"} not shown because it is not certain that this is the area meant`,
  no_such_code: one => `${one ? "is" : "are"} about a year in which this area did not exist under this code`,
  nobody_then: one => `${one ? "is" : "are"} about a year in which nobody lived here`,
  few_residents_then: one =>
    `${one ? "is" : "are"} not shown because fewer than ${minimumResidents} people lived here in the year of the figure`,
  few_residents: one => `${one ? "is" : "are"} not shown because fewer than ${minimumResidents} people live here`,
  residents_unknown: one => `${one ? "is" : "are"} not shown because it is not known how many people live here`,
  outdated: one =>
    `${one ? "is" : "are"} not shown because the last figure is old and it is not known how many people lived here then`,
  withheld_here: one =>
    `${one ? "is" : "are"} not shown because a count of fewer than ${minimumPersons} people would follow from ${one ? "it" : "them"}`
};

function unknown({counts, total, bordersSince}: UnknownFact): string {
  const subjects = total === 1 ? "1 subject has" : `${total} subjects have`;
  const [only, ...others] = counts;
  if (others.length === 0 && only) {
    return `${subjects} no figure here: ${total === 1 ? "it" : "they"} ${absences[only[0]](total === 1, bordersSince)}.`;
  }
  return `${subjects} no figure here: ${formatList(counts.map(([reason, count]) => `${count} ${absences[reason](count === 1, bordersSince)}`))}.`;
}

const absenceHeadings: Record<Exclude<MissingReason, "borders_changed">, string> = {
  suppressed: "Withheld by the source: too few people or too uncertain",
  not_given: "The source gives no figure here: unknown, uncertain or confidential",
  not_measured: "Not measured here",
  not_applicable: "Says nothing here: too few people or homes",
  not_published: "Not in the file of the source, or not in a usable form",
  place_unknown: "Not shown: not certain that this is the area meant",
  no_such_code: "Not shown: in the year of the figure this area did not exist under this code",
  nobody_then: "Not shown: nobody lived here in the year of the figure",
  few_residents_then: `Not shown: fewer than ${minimumResidents} residents in the year of the figure`,
  few_residents: `Not shown: fewer than ${minimumResidents} residents`,
  residents_unknown: "Not shown: not known how many people live here",
  outdated: "Not shown: the last figure is old, and how many people lived here then is not known",
  withheld_here: `Withheld by us: a count of fewer than ${minimumPersons} people would follow from it, here or in an area beside it`
};

export const factWords: FactWords = {
  sentence(fact, area) {
    switch (fact.kind) {
      case "unusual_population":
        return unusualPopulation(fact);
      case "level":
        return level(fact, area);
      case "change":
        return change(fact, area);
      case "other_population":
        return otherPopulation(fact);
      case "other_homes":
        return otherHomes(fact);
      case "parts":
        return parts(fact);
      case "inside":
        return inside(fact);
      case "distinct":
        return distinct(fact, area);
      case "trend":
        return trend(fact);
      case "no_score":
        return noScore(fact, area);
      case "few_residents":
        return fewResidents(fact, area);
      case "unknown":
        return unknown(fact);
    }
  },

  changeTitle({first, last, outcome, oneClass}, newest = last) {
    const about = "Estimated liveability:";
    if (outcome === "other_population") {
      return `${about} ${labelOf(first)} in ${first.year}, ${labelOf(last)} in ${last.year}, with a very different number of residents`;
    }
    const newer = besideNewer(last, newest);
    if (newer === "within_a_change") {
      const moved = {up: "went up", down: "went down", unclear: "did not clearly change"};
      return `${about} ${labelOf(newest)} in ${newest.year}; from ${first.year} to ${last.year} the score ${moved[outcome]}`;
    }
    if (newer === "apart") {
      return `${about} ${labelOf(first)} in ${first.year}, ${labelOf(last)} in ${last.year}; by another series ${labelOf(newest)} in ${newest.year}`;
    }
    if (outcome === "unclear") {
      return `${about} ${labelOf(last)} in ${last.year}, not clearly different from ${first.year}`;
    }
    if (first.class === last.class) {
      return `${about} ${outcome === "up" ? "higher" : "lower"} than in ${first.year}, ${oneClass ? "still" : "again"} ${labelOf(last)} in ${last.year}`;
    }
    return `${about} from ${labelOf(first)} in ${first.year} to ${labelOf(last)} in ${last.year}`;
  },

  changeBeside({first, last, beside}) {
    if (!beside) return "How that went in the Netherlands as a whole is not known.";
    const [from, to] = [beside.first, beside.last].map(score => formatNumber(score, 2));
    const path =
      from === to
        ? `stayed ${to} from ${first.year} to ${last.year}`
        : `went from ${from} in ${first.year} to ${to} in ${last.year}`;
    return `${capitalise(elsewhere(beside))} the score ${path}.`;
  },

  levelTitle: (figure, newest = figure.year) =>
    `${capitalise(labelOf(figure))}: class ${figure.class} of 9${figure.year < newest ? ` (${figure.year})` : ""}`,

  breakSentence({value}, error = 0) {
    const {class: neighbour, distance} = nearestClass(value, breaks);
    const near =
      distance < thresholds.closeToBreak.value
        ? `close to the limit with class ${neighbour}`
        : `${formatNumber(distance, 2)} points from the limit with class ${neighbour}`;
    const doubt = distance < error ? ` The score is calculated here: it may be class ${neighbour} as well.` : "";
    return `The score is ${formatNumber(value, 2)}. That is ${near}.${doubt}`;
  },

  absenceHeading: (reason, bordersYear) =>
    reason === "borders_changed"
      ? `Known ${otherBorders(bordersYear)} alone; a newer figure of this area is not in the files`
      : absenceHeadings[reason]
};
