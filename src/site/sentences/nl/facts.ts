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
  Residents,
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
import {nl} from "../../i18n/nl.ts";
import type {FactWords} from "../fact-words.ts";
import {areaPhrase, thisArea} from "./names.ts";
import {residentsWords} from "./residents.ts";

const {formatList, formatNumber, formatShare, formatValue} = formatsFor("nl");
const {labels, breaks} = classSchemeById("leefbaarometer_score");
const minimumResidents = thresholds.residentsForClass.value;
const minimumPersons = thresholds.personsShown.value;

const labelOf = (figure: ClassedFigure) => labels[figure.class - 1]!.nl;
const people = (residents: Residents) => residentsWords(residents).replace("inwoners", "mensen");
const start = (text: string) => capitalise(text);
const modelled = (indicatorId: string) => indicatorById(indicatorId).kind === "modelled";

/** A value with its unit; "per 1.000" is in the name of the figure already. */
function shown({indicatorId, value}: {indicatorId: string; value: number}): string {
  const indicator = indicatorById(indicatorId);
  return indicator.unit === "per_1000" ? formatNumber(value, indicator.decimals) : formatValue(value, indicator);
}

/** "2024", and "2020, in coronatijd" where that year was not as others. */
function yearOf(figure: {indicatorId: string; year: number}): string {
  const special = specialYear(figure);
  return special ? `${figure.year}, ${special.nl}` : `${figure.year}`;
}

/** One of several wordings of the same, always the same one for an area. */
const oneOf = (area: FactArea, kind: Fact["kind"], wordings: readonly string[]): string =>
  wordings[variantOf(`${area.code}.${kind}`, wordings.length)]!;

function level({own, comparison}: LevelFact, area: FactArea): string {
  const where = areaPhrase(area);
  const sentence = oneOf(area, "level", [
    `In ${where} is de leefbaarheid in ${own.year} naar schatting ${labelOf(own)}: klasse ${own.class} van 9.`,
    `De leefbaarheid in ${where} is in ${own.year} naar schatting ${labelOf(own)}: klasse ${own.class} van 9.`
  ]);
  return comparison ? `${sentence} ${compared(comparison)}` : sentence;
}

function compared({area, figure, outcome, gap}: NonNullable<LevelFact["comparison"]>): string {
  const whole = `${areaPhrase(area)} als geheel`;
  const theirs = `(${labelOf(figure)}, klasse ${figure.class})`;
  if (outcome === "same_class") {
    if (gap === null) return `Dat is dezelfde klasse als ${whole}.`;
    return `Dat is dezelfde klasse als ${whole}, maar de score is ${formatNumber(Math.abs(gap), 2)} punt ${gap > 0 ? "hoger" : "lager"}.`;
  }
  if (outcome === "little_difference") return `Dat verschilt weinig van ${whole} ${theirs}.`;
  return `Dat is ${outcome === "higher" ? "hoger" : "lager"} dan in ${whole} ${theirs}.`;
}

function change(
  {first, last, outcome, beside, scoreAlone = false, unsure = false, residentsSince}: ChangeFact,
  area: FactArea
): string {
  if (outcome === "other_population") {
    return `Het aantal inwoners veranderde sinds ${first.year} zo sterk dat cijfers van toen en nu niet over dezelfde groep gaan.`;
  }
  const [between, verbs] = [`tussen ${first.year} en ${last.year}`, outcome === "up" ? "toe" : "af"];
  const path = scoreAlone
    ? ""
    : first.class === last.class
      ? `, binnen klasse ${last.class} (${labelOf(last)})`
      : `, van klasse ${first.class} (${labelOf(first)}) naar klasse ${last.class} (${labelOf(last)})`;
  const sentence =
    outcome === "unclear"
      ? oneOf(area, "change", [
          `${start(between)} veranderde de leefbaarheid naar schatting niet duidelijk.`,
          `De leefbaarheid veranderde ${between} naar schatting niet duidelijk.`
        ])
      : oneOf(area, "change", [
          `${start(between)} nam de leefbaarheid naar schatting ${verbs}${path}.`,
          `De leefbaarheid nam ${between} naar schatting ${verbs}${path}.`
        ]);
  const built = unsure
    ? ` Zo'n grote verandering kan ook komen doordat er is gebouwd of gesloopt: hoeveel mensen hier in ${first.year} woonden, is niet bekend.`
    : residentsUnknown(residentsSince);
  if (!beside) return `${sentence}${built}`;
  return `${sentence} De score ${went(first.value, last.value, "")}; ${elsewhere(beside)} ${went(beside.first, beside.last, "die ")}.${built}`;
}

const residentsUnknown = (since: number | undefined): string =>
  since === undefined ? "" : ` Hoeveel mensen hier vóór ${since} woonden, staat niet in de gebruikte cijfers.`;

/** How a score went, and "bleef 4,20" where both print the same. */
function went(first: number, last: number, subject: string): string {
  const [from, to] = [first, last].map(score => formatNumber(score, 2));
  return from === to ? `bleef ${subject}${to}` : `ging ${subject}van ${from} naar ${to}`;
}

/** Behind a figure of the country that was computed here, in both years or in one. */
export const countryComputed = {none: "", all: " (hier berekend)", partly: " (deels hier berekend)"};

/** "in Nederland als geheel", or "gemiddeld over 2.812 wijken in Nederland" where the country has no such series. */
function elsewhere({mean, country}: Beside): string {
  return mean
    ? `gemiddeld over ${formatNumber(mean.areas)} ${nl.levels[mean.level].many} in Nederland (elk telt even zwaar)`
    : `in Nederland als geheel${countryComputed[country?.computed ?? "none"]}`;
}

function otherPopulation({first, last}: OtherPopulationFact): string {
  const change = last.value > first.value ? "Er kwamen zoveel inwoners bij" : "Er wonen zoveel minder mensen";
  return `Het aantal inwoners ging hier van ${shown(first)} in ${first.year} naar ${shown(last)} in ${last.year}. ${change} dat cijfers van toen en nu niet over dezelfde groep gaan.`;
}

const otherHomes = ({homes}: OtherHomesFact): string =>
  `Van de woningen was hier ${shown(homes)} in ${homes.year} hoogstens tien jaar oud. Hoeveel mensen hier tien jaar eerder woonden, staat niet in de gebruikte cijfers. Die van toen en nu gaan waarschijnlijk niet over dezelfde groep.`;

function unusualPopulation({why, young}: UnusualPopulationFact): string {
  return why === "mostly_students"
    ? `${young ? `Van de inwoners is hier ${shown(young)} 15 tot 25 jaar (${young.year})` : "Ten minste twee op de vijf inwoners zijn hier 15 tot 25 jaar"}, waarschijnlijk vaak student. Cijfers over geld en uit de gezondheidsmonitor, ook over eenzaamheid, betekenen bij hen iets anders.`
    : "De meeste inwoners wonen hier in een instelling, niet in een eigen huishouden. Cijfers over gezondheid, geld en wonen gaan alleen over de weinige huishoudens; die over leeftijd en uitkeringen over iedereen.";
}

function parts({strongest, weakest}: PartsFact): string {
  const names = (figures: readonly FactFigure[]) =>
    `${figures.length > 1 ? "de onderdelen" : "het onderdeel"} ${formatList(figures.map(({indicatorId}) => indicatorById(indicatorId).label.nl))}`;
  const count = (figures: readonly FactFigure[]) => (figures.length > 1 ? "tellen" : "telt");
  if (strongest.length === 0 && weakest.length === 0)
    return "Alle vijf onderdelen liggen rond de landelijke referentie.";
  if (strongest !== "many" && weakest !== "many" && strongest.length > 0 && weakest.length > 0) {
    return `${start(names(strongest))} ${count(strongest)} hier het gunstigst mee, ${names(weakest)} het minst gunstig.`;
  }
  const best =
    strongest === "many"
      ? "Boven de referentie springt geen onderdeel eruit."
      : strongest.length > 0
        ? `${start(names(strongest))} ${count(strongest)} hier het gunstigst mee.`
        : "Geen onderdeel ligt duidelijk boven de referentie.";
  const worst =
    weakest === "many"
      ? "Onder de referentie springt geen onderdeel eruit."
      : weakest.length > 0
        ? `${start(names(weakest))} ${count(weakest)} hier het minst gunstig mee.`
        : "Geen onderdeel ligt duidelijk onder de referentie.";
  return strongest.length === 0 ? `${worst} ${best}` : `${best} ${worst}`;
}

function inside({level, year, areas, good, sufficient, weak}: InsideFact): string {
  const total = areas.length;
  const {one, many} = nl.levels[level];
  const groups = [
    {count: good, words: "goed of beter"},
    {count: sufficient, words: "voldoende of ruim voldoende"},
    {count: weak, words: "zwak of lager"}
  ].filter(({count}) => count > 0);
  const [only, ...others] = groups;
  if (others.length === 0) {
    const all = total === 2 ? "beide" : `alle ${formatNumber(total)}`;
    return `In ${all} ${many} met een klasse was de leefbaarheid in ${year} naar schatting ${only!.words}.`;
  }
  const [head, ...rest] = groups.map(({count, words}) => ({count: formatNumber(count), words}));
  const tail = rest.map(({count, words}) => `in ${count} ${words}`);
  return `In ${head!.count} van de ${formatNumber(total)} ${total === 1 ? one : many} met een klasse was de leefbaarheid in ${year} naar schatting ${head!.words}, ${formatList(tail)}.`;
}

/** "9 van de 10 buurten", never more than the place allows; of few others their number. */
function most({passed, peers}: StandingOut, level: AreaLevel): string {
  const {many} = nl.levels[level];
  const count = Math.round(passed * peers);
  if (peers < thresholds.peersForShare.value) return `${count} van de ${peers} andere ${many}`;
  if (passed >= 0.995) return `vrijwel alle ${many}`;
  if (passed >= 0.99) return `99 van de 100 ${many}`;
  if (passed >= 0.95) return `19 van de 20 ${many}`;
  return `9 van de 10 ${many}`;
}

/** "hoger dan in 9 van de 10 buurten in Nederland (vergeleken met …)", of a distance "groter dan". */
function beyond(fact: StandingOut, level: AreaLevel): string {
  const {own, side, peers} = fact;
  const word = side === "higher" ? (isDistance(own) ? "groter" : "hoger") : isDistance(own) ? "kleiner" : "lager";
  // every gemeente has more
  const least = level === "gemeente" ? "" : ` van ${minimumResidents} inwoners of meer`;
  return `${word} dan in ${most(fact, level)} in Nederland (vergeleken met ${formatNumber(peers)} andere${least})`;
}

function distinct(fact: DistinctFact, {level}: FactArea): string {
  const {own, comparison, also} = fact;
  const estimated = modelled(own.indicatorId) ? "naar schatting " : "";
  const theirs = comparison ? `, tegen ${shown(comparison.figure)} in ${areaPhrase(comparison.area)}` : "";
  const sentence = `${start(phraseOf(own.indicatorId).nl)} is hier ${estimated}${beyond(fact, level)}: ${shown(own)}${theirs} (${yearOf(own)}).`;
  const notes = [fact, ...also].flatMap(one => tellingOf(one.own.indicatorId).note?.nl ?? []);
  return [sentence, ...(also.length > 0 ? [besides(also, level)] : []), ...notes].join(" ");
}

/** What else an area stands out by, in one list, with for each year once what goes for all its figures. */
function besides(also: readonly StandingOut[], level: AreaLevel): string {
  const byYear = Map.groupBy(
    also,
    ({own}) => `${modelled(own.indicatorId) ? ", naar schatting" : ""} in ${yearOf(own)}`
  );
  const parts = [...byYear].map(([when, facts]) => {
    const ways = [...Map.groupBy(facts, wayOf)].flatMap(([way, of]) =>
      of.map(({own}) => `${way} ${briefOf(own.indicatorId).nl} (${shown(own)})`)
    );
    return `${formatList(ways)}${when}`;
  });
  return `Ook opvallend naast ten minste 9 van de 10 ${nl.levels[level].many}: ${parts.join("; ")}.`;
}

const wayOf = ({own, side}: StandingOut): string =>
  isDistance(own) ? (side === "higher" ? "verder van" : "dichter bij") : side === "higher" ? "meer" : "minder";

function trend(fact: TrendFact): string {
  const {first, last, outcome, unsure, computed} = fact;
  const estimated = modelled(last.indicatorId) ? "naar schatting " : "";
  if (unsure) {
    return `${start(phraseOf(last.indicatorId).nl)} was hier ${estimated}${shown(first)} in ${first.year} en ${shown(last)} in ${yearOf(last)}. Zo'n groot verschil kan ook komen doordat er andere mensen zijn komen wonen.${besideTrend(fact)}`;
  }
  const word = isDistance(last) ? `${waysOf(last)[outcome]} geworden` : outcome === "up" ? "toegenomen" : "afgenomen";
  const own = `${start(phraseOf(last.indicatorId).nl)} is hier sinds ${first.year} ${estimated}${word}, van ${shown(first)} naar ${shown(last)} in ${yearOf(last)}${computed ? " (hier berekend)" : ""}.`;
  return `${own}${besideTrend(fact)}${residentsUnknown(fact.residentsSince)}`;
}

const isDistance = ({indicatorId}: {indicatorId: string}) => indicatorById(indicatorId).unit === "km";

/** What stands for a figure in a next sentence: "het aandeel" is het, "de bevolkingsdichtheid" is die. */
const pronounOf = ({indicatorId}: {indicatorId: string}) =>
  phraseOf(indicatorId).nl.startsWith("de ") ? "die" : "het";

/** Which way a figure went: a distance becomes longer or shorter, anything else goes up or down. */
const waysOf = (figure: {indicatorId: string}) =>
  isDistance(figure) ? {up: "groter", down: "kleiner"} : {up: "omhoog", down: "omlaag"};

/** What the same figure did elsewhere in the same years, and whether it did so more here; nothing where that is not known. */
function besideTrend({last, outcome, unsure, beside, besideHere}: TrendFact): string {
  if (!beside) return "";
  const [from, to] = [beside.first, beside.last].map(value => shown({indicatorId: last.indicatorId, value}));
  const where = start(elsewhere(beside));
  if (from === to) return ` ${where} bleef ${pronounOf(last)} in die jaren gelijk: ${to}.`;
  if (beside.outcome === "same")
    return ` ${where} bleef ${pronounOf(last)} in die jaren ongeveer gelijk (van ${from} naar ${to}).`;
  const went = isDistance(last) ? "werd de afstand" : `ging ${pronounOf(last)}`;
  const way = `${waysOf(last)[beside.outcome]}: van ${from} naar ${to}`;
  if (unsure) return ` ${where} ${went} in die jaren ${way}.`;
  return beside.outcome === outcome
    ? ` Ook ${elsewhere(beside)} ${went} ${way}; ${strengths[besideHere ?? "unclear"]}.`
    : ` ${where} ${went} in die jaren juist ${way}.`;
}

const strengths: Record<NonNullable<TrendFact["besideHere"]>, string> = {
  stronger: "hier sterker",
  weaker: "hier minder sterk",
  another_way: "hier anders",
  unclear: "het verschil met hier is niet groter dan bij zulke cijfers gewoon is"
};

function noScore({reason, residents, residentsYear, year, lastYear}: NoScoreFact, area: FactArea): string {
  if (reason === "water") {
    return `${start(areaPhrase(area))} bestaat uit water. Er wonen geen mensen, dus er zijn vrijwel geen cijfers.`;
  }
  const none = `Voor ${areaPhrase(area)} is er geen leefbaarheidsscore`;
  if (reason === "nobody") {
    const when = residentsYear === null ? "Er woont" : `In ${residentsYear} woonde er`;
    const now =
      residentsYear === null || residentsYear >= year ? "" : ` Hoeveel mensen er in ${year} woonden, is niet bekend.`;
    return `${none}. ${when} volgens CBS niemand.${now}`;
  }
  if (reason === "parts") {
    const last = lastYear === null ? "" : ` De laatste score is van ${lastYear}.`;
    return `${none} over ${year}: de delen met een score hebben samen minder dan ${partsCounted} van de inwoners.${last}`;
  }
  if (reason === "few_residents") {
    const when = residentsYear === null ? "Er wonen" : `In ${residentsYear} woonden er`;
    return `${none}. ${when} ${people(residents)}: voor zo weinig mensen geeft de Leefbaarometer vaak geen score.`;
  }
  if (reason === "suppressed") return `${none}. De Leefbaarometer laat de score van ${year} weg.`;
  const unknown =
    residents.population === "unknown"
      ? " Hoeveel mensen er wonen, is ook niet bekend."
      : " Waarom niet, is niet bekend.";
  return `${none}: ${thisArea(area.level)} staat niet met een score in het bestand van de Leefbaarometer van ${year}.${unknown}`;
}

function fewResidents({residents, residentsYear}: FewResidentsFact, area: FactArea): string {
  const nobody = residents.population === "none";
  const unknown = nobody || residents.population === "unknown";
  const known = unknown
    ? `${nobody ? `In ${areaPhrase(area)} ${residentsYear === null ? "woont" : `woonde in ${residentsYear}`} volgens CBS niemand` : `Hoeveel mensen er in ${areaPhrase(area)} wonen, is niet bekend`}. Daarom`
    : `In ${areaPhrase(area)} ${residentsYear === null ? `wonen ${people(residents)}` : `woonden ${people(residents)} in ${residentsYear}`}. Bij minder dan ${minimumResidents} inwoners`;
  const reason = unknown ? "" : ": een paar huishoudens kunnen een cijfer al omgooien";
  return `${known} geven we geen klasse en geen plaats tussen andere gebieden${reason}. De cijfers staan er grijs bij.`;
}

const partsCounted = formatShare(thresholds.aggregateCoverage.value);

/** Known within other borders alone; of which year, where that is known. */
const otherBorders = (since: number | null): string =>
  `binnen andere grenzen${since === null ? "" : ` (die van ${since})`}`;

const absences: Record<MissingReason, (one: boolean, bordersSince: number | null) => string> = {
  suppressed: one =>
    `${one ? "wordt" : "worden"} door de bron weggelaten omdat er weinig mensen wonen of het cijfer onzeker is`,
  not_given: () => "geeft de bron hier niet (onbekend, onzeker of geheim)",
  not_measured: one => `${one ? "is" : "zijn"} hier niet gemeten`,
  not_applicable: one => `${one ? "zegt" : "zeggen"} hier niets omdat er te weinig mensen of woningen zijn`,
  not_published: one => `${one ? "staat" : "staan"} niet of niet bruikbaar in het bestand van de bron`,
  borders_changed: (one, since) => `${one ? "is" : "zijn"} alleen bekend ${otherBorders(since)}`,
  place_unknown: () => "tonen we niet omdat niet zeker is dat het om dit gebied gaat",
  no_such_code: one => `${one ? "gaat" : "gaan"} over een jaar waarin dit gebied niet onder deze code bestond`,
  nobody_then: one => `${one ? "gaat" : "gaan"} over een jaar waarin hier niemand woonde`,
  few_residents_then: () =>
    `tonen we niet omdat er in het jaar van het cijfer minder dan ${minimumResidents} mensen woonden`,
  few_residents: () => `tonen we niet omdat er minder dan ${minimumResidents} mensen wonen`,
  residents_unknown: () => "tonen we niet omdat niet bekend is hoeveel mensen er wonen",
  outdated: () => "tonen we niet omdat het laatste cijfer oud is en niet bekend is hoeveel mensen er toen woonden",
  withheld_here: () => `tonen we niet omdat u er een aantal van minder dan ${minimumPersons} mensen uit kunt aflezen`
};

function unknown({counts, total, bordersSince}: UnknownFact): string {
  const subjects = total === 1 ? "Van 1 onderwerp is" : `Van ${total} onderwerpen is`;
  const [only, ...others] = counts;
  if (others.length === 0 && only) {
    return `${subjects} hier geen cijfer: ${total === 1 ? "dat" : "die"} ${absences[only[0]](total === 1, bordersSince)}.`;
  }
  return `${subjects} hier geen cijfer: ${formatList(counts.map(([reason, count]) => `${count} ${absences[reason](count === 1, bordersSince)}`))}.`;
}

const absenceHeadings: Record<Exclude<MissingReason, "borders_changed">, string> = {
  suppressed: "Weggelaten door de bron: te weinig mensen of te onzeker",
  not_given: "De bron geeft hier geen cijfer: onbekend, onzeker of geheim",
  not_measured: "Hier niet gemeten",
  not_applicable: "Zegt hier niets: te weinig mensen of woningen",
  not_published: "Staat niet of niet bruikbaar in het bestand van de bron",
  place_unknown: "Niet getoond: niet zeker dat het om dit gebied gaat",
  no_such_code: "Niet getoond: in het jaar van het cijfer bestond dit gebied niet onder deze code",
  nobody_then: "Niet getoond: in het jaar van het cijfer woonde hier niemand",
  few_residents_then: `Niet getoond: minder dan ${minimumResidents} inwoners in het jaar van het cijfer`,
  few_residents: `Niet getoond: minder dan ${minimumResidents} inwoners`,
  residents_unknown: "Niet getoond: niet bekend hoeveel mensen er wonen",
  outdated: "Niet getoond: het laatste cijfer is oud, en niet bekend is hoeveel mensen er toen woonden",
  withheld_here: `Door ons weggelaten: hieruit volgt een aantal van minder dan ${minimumPersons} mensen, hier of in een gebied ernaast`
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
    const about = "Leefbaarheid naar schatting:";
    if (outcome === "other_population") {
      return `${about} ${labelOf(first)} in ${first.year}, ${labelOf(last)} in ${last.year}, bij een heel ander aantal inwoners`;
    }
    const newer = besideNewer(last, newest);
    if (newer === "within_a_change") {
      const moved = {up: "nam de score toe", down: "nam de score af", unclear: "veranderde de score niet duidelijk"};
      return `${about} ${labelOf(newest)} in ${newest.year}; van ${first.year} tot ${last.year} ${moved[outcome]}`;
    }
    if (newer === "apart") {
      return `${about} ${labelOf(first)} in ${first.year}, ${labelOf(last)} in ${last.year}; volgens een andere reeks ${labelOf(newest)} in ${newest.year}`;
    }
    if (outcome === "unclear") {
      return `${about} ${labelOf(last)} in ${last.year}, niet duidelijk anders dan in ${first.year}`;
    }
    if (first.class === last.class) {
      return `${about} ${outcome === "up" ? "hoger" : "lager"} dan in ${first.year}, ${oneClass ? "nog steeds" : "opnieuw"} ${labelOf(last)} in ${last.year}`;
    }
    return `${about} van ${labelOf(first)} in ${first.year} naar ${labelOf(last)} in ${last.year}`;
  },

  changeBeside({first, last, beside}) {
    if (!beside) return "Hoe dat in Nederland als geheel ging, is niet bekend.";
    const [from, to] = [beside.first, beside.last].map(score => formatNumber(score, 2));
    const path =
      from === to
        ? `bleef de score van ${first.year} tot ${last.year} ${to}`
        : `ging de score van ${from} in ${first.year} naar ${to} in ${last.year}`;
    return `${start(elsewhere(beside))} ${path}.`;
  },

  levelTitle: (figure, newest = figure.year) =>
    `${start(labelOf(figure))}: klasse ${figure.class} van 9${figure.year < newest ? ` (${figure.year})` : ""}`,

  breakSentence({value}, error = 0) {
    const {class: neighbour, distance} = nearestClass(value, breaks);
    const near =
      distance < thresholds.closeToBreak.value
        ? `vlak bij de grens met klasse ${neighbour}`
        : `${formatNumber(distance, 2)} punt van de grens met klasse ${neighbour}`;
    const doubt = distance < error ? ` De score is hier berekend: het kan ook klasse ${neighbour} zijn.` : "";
    return `De score is ${formatNumber(value, 2)}. Dat ligt ${near}.${doubt}`;
  },

  absenceHeading: (reason, bordersYear) =>
    reason === "borders_changed"
      ? `Alleen bekend ${otherBorders(bordersYear)}; een nieuwer cijfer van dit gebied staat niet in de bestanden`
      : absenceHeadings[reason]
};
