import type {Beside} from "../../../analysis/beside-gemeente.ts";
import type {VulnerabilityLevel} from "../../../catalog/focus-types.ts";
import {thresholds} from "../../../catalog/thresholds.ts";
import type {Direction} from "../../../catalog/trajectories.ts";
import {formatsFor} from "../../format.ts";
import type {CrimesReading, IndexYear, MovedBeside, ProblemsReading, ResilienceWords} from "../resilience-words.ts";
import {countryComputed} from "./facts.ts";

const {formatNumber, formatShare, formatSigned} = formatsFor("nl");
const unknownElsewhere = "Hoe dat in Nederland als geheel ging, is niet bekend.";

/** Of the nine classes of overlast en onveiligheid, where high is favourable: the same words on both sides of the middle. */
const amounts = [
  "veel meer",
  "veel meer",
  "meer",
  "iets meer",
  "ongeveer evenveel",
  "iets minder",
  "minder",
  "veel minder",
  "veel minder"
];

const levels: Record<VulnerabilityLevel, string> = {
  zeer_weinig: "onder",
  weinig: "rond",
  veel: "boven",
  zeer_veel: "ver boven"
};
const besideProblems: Record<Beside, string> = {more: "meer", same: "ongeveer evenveel", less: "minder"};
const besideIndex: Record<Beside, string> = {more: "hoger", same: "ongeveer gelijk", less: "lager"};
const than = (amount: string) => (amount === "ongeveer evenveel" ? "als" : "dan");
const yearOf = ({year, special}: IndexYear) => (special === null ? `${year}` : `${year} (${special})`);

function near(distance: number, limit: string): string {
  return distance < 0.005
    ? `vlak bij de grens met ${limit}`
    : `op ${formatNumber(distance, 2)} punt van de grens met ${limit}`;
}

/** "; 7 is bij buurten de hoogste die voorkomt, en ten minste een op de vier heeft die" */
const furthest = ({class: own, furthest: end}: ProblemsReading) =>
  end
    ? `; ${own} is bij ${end.many} de ${end.end === "highest" ? "hoogste" : "laagste"} die voorkomt${end.isCommon ? ", en ten minste een op de vier heeft die" : ""}`
    : "";

/** Verb and the rest, between which the years stand. */
const indexMoved: Record<Direction, [string, string]> = {
  up: ["steeg", ""],
  stable: ["bleef", " ongeveer gelijk"],
  down: ["daalde", ""]
};
const problemsMoved: Record<Direction, [string, string]> = {
  up: ["namen", " toe"],
  stable: ["bleven", " ongeveer gelijk"],
  down: ["namen", " af"]
};

const strengths = {stronger: "; hier sterker", as_strong: "; hier ongeveer even sterk", weaker: "; hier minder sterk"};

/** "81 % van de andere wijken", "6 van de 7 andere gemeenten", "vrijwel alle andere buurten" */
function amongOthers(place: CrimesReading["place"], many: string): string {
  if (place.kind === "counts")
    return place.passed === place.others
      ? `alle ${place.others} andere ${many}`
      : `${place.passed} van de ${place.others} andere ${many}`;
  return place.kind === "share" ? `${formatShare(place.share)} van de andere ${many}` : `vrijwel alle andere ${many}`;
}

const whereOf = (mean: MovedBeside["mean"]) =>
  mean
    ? `gemiddeld over ${formatNumber(mean.areas)} ${mean.many} in Nederland (elk telt even zwaar)`
    : "in Nederland als geheel";

/** "Ook gemiddeld over 2.490 wijken in Nederland daalde die (van +0,10 naar −0,20); hier minder sterk." */
function elsewhere(
  beside: MovedBeside | "unknown",
  moved: typeof indexMoved,
  values: (told: string) => string,
  subject = "die"
): string {
  if (beside === "unknown") return unknownElsewhere;
  const {elsewhere: direction, here, also, opposite, mean} = beside;
  const [verb, rest] = moved[direction];
  const where = `${whereOf(mean)}${countryComputed[beside.computed ?? "none"]}`;
  const told = beside.values === null ? "" : ` (${values(fromTo(beside.values))})`;
  const capital = `${where[0]!.toUpperCase()}${where.slice(1)}`;
  if (beside.turns) return `${capital} hangt de richting af van de cijfers die erin zitten${told}.`;
  const start = also ? `Ook ${where}` : capital;
  return `${start} ${verb} ${subject}${opposite ? " juist" : ""}${rest}${told}${here === null ? "" : strengths[here]}.`;
}

function fromTo({first, last}: {first: number; last: number}): string {
  const [then, now] = [first, last].map(value => formatSigned(value));
  return then === now ? then! : `van ${then} naar ${now}`;
}

const indexElsewhere = (beside: MovedBeside | "unknown") => elsewhere(beside, indexMoved, told => told);
const problemsElsewhere = (beside: MovedBeside | "unknown", subject?: string) =>
  elsewhere(beside, problemsMoved, told => `score ${told}, hoger is gunstiger`, subject);

export const resilienceWords: ResilienceWords = {
  problems(reading) {
    const {most} = reading;
    const amount = amounts[reading.class - 1]!;
    const average = most
      ? `de landelijke referentie; de meeste ${most.many} hebben nog ${most.have === "less" ? "minder" : "meer"}`
      : "gemiddeld";
    return `In ${reading.year} was er naar schatting ${amount} overlast en onveiligheid ${than(amount)} ${average}: klasse ${reading.class} van 9 (hoger is gunstiger${furthest(reading)}), ${near(reading.distance, `klasse ${reading.nearest}`)}.`;
  },

  vulnerability(reading) {
    const {level, referenceYear, value} = reading;
    const sentence = `De index van kwetsbaarheid lag in ${yearOf(reading)} ${levels[level]} het gewogen gemiddelde over de buurten van Nederland in ${referenceYear}`;
    if (value === null) return `${sentence}.`;
    return `${sentence}: ${formatSigned(value.index)}. Dat ligt ${near(value.distance, `“${levels[value.nearest]} het gemiddelde”`)}.`;
  },

  cohesion({year, referenceYear, other, label, class: own, score, distance, nearest, published, mayBeNearest}) {
    const doubt = mayBeNearest ? "; hij is hier berekend, en het kan ook die klasse zijn" : "";
    const among = `de buurten van ${thresholds.residentsForClass.value} inwoners of meer${other === null ? "" : ` (niet de ${other})`} in Nederland in ${referenceYear}`;
    return `In ${year} is er naar schatting ${label} samenhang, vergeleken met ${among}: klasse ${own} van 9. De score is ${formatSigned(score)}, ${near(distance, `klasse ${nearest}`)}${doubt}. Op de vaste schaal van de Leefbaarometer, een andere indeling, is dezelfde score klasse ${published} van 9.`;
  },

  crimesAgainst: ({side, place, many, year, class: rank, classYear}) =>
    `Het aantal geregistreerde misdrijven per inwoner wijst in ${year} de andere kant op: hier ${side === "more" ? "hoger" : "lager"} dan in ${amongOthers(place, many)}, naast klasse ${rank} van 9 voor overlast en onveiligheid in ${classYear}.`,

  notableAge(age, share, year) {
    return age === "young"
      ? `Van de inwoners is ${share} 15 tot 25 jaar (${year}), waarschijnlijk vaak student: de index zegt hier ook iets over hoe studenten leven.`
      : `Van de inwoners is ${share} 65 jaar of ouder (${year}). Met de jaren komt ziekte vaker voor, en de index houdt geen rekening met leeftijd.`;
  },

  besideGemeente(gemeente, {problems, vulnerability}) {
    const amount = besideProblems[problems];
    return `Vergeleken met ${gemeente} als geheel is er ${amount} overlast en onveiligheid, en is de index van kwetsbaarheid ${besideIndex[vulnerability]}.`;
  },

  film(vulnerability, problems, name) {
    const [verb, rest] = indexMoved[vulnerability.direction];
    const [problemsVerb, problemsRest] = problemsMoved[problems.direction];
    const index = `De index van kwetsbaarheid ${verb} naar schatting tussen ${vulnerability.from} en ${yearOf(vulnerability.to)}${rest}.`;
    const nuisance = `Overlast en onveiligheid ${problemsVerb} naar schatting tussen ${problems.from} en ${problems.to}${problemsRest}.`;
    const named = name === null ? "" : ` In het onderzoek heet dat: ${name}.`;
    return `${index} ${indexElsewhere(vulnerability.beside)} ${nuisance} ${problemsElsewhere(problems.beside)}${named}`;
  },

  withoutOne(own, turned) {
    if (turned.length === 0)
      return `Welk cijfer van de index we ook weglaten, hij ${own === "stable" ? "bleef ongeveer gelijk" : "ging dezelfde kant op"}.`;
    const told = turned.map(({direction, labels}) => {
      const [verb, rest] = indexMoved[direction];
      return `zonder ${labels.map(label => `“${label}”`).join(" of ")} ${verb} hij${rest}`;
    });
    const what = own === "stable" ? "Of de index ongeveer gelijk bleef" : "Welke kant de index op ging";
    return `${what}, hangt af van de cijfers die erin zitten: ${told.join(", en ")}.`;
  },

  filmInShort(vulnerability, problems) {
    const [verb, rest] = indexMoved[vulnerability.direction];
    const [problemsVerb, problemsRest] = problemsMoved[problems.direction];
    return `naar schatting ${verb} de index van kwetsbaarheid${rest} (${vulnerability.years}) en ${problemsVerb} overlast en onveiligheid${problemsRest} (${problems.years})`;
  },

  after({direction, from, to, beside}) {
    const [verb, rest] = problemsMoved[direction];
    return `Daarna, van ${from} tot ${to}, ${verb} overlast en onveiligheid naar schatting${rest}. ${problemsElsewhere(beside)}`;
  },

  sinceBeginning({direction, from, to, editions, computed, beside}) {
    const amount = {up: "meer", stable: "niet duidelijk meer of minder", down: "minder"}[direction];
    const made = computed ? "; dat cijfer is hier berekend" : "";
    const crossing = editions
      ? ` Dat zijn twee metingen: ${from} staat in ${editions.earlier}, ${to} in ${editions.later}.`
      : "";
    return `In ${to} was er naar schatting ${amount} overlast en onveiligheid dan in ${from}${made}.${crossing} ${problemsElsewhere(beside, "overlast en onveiligheid")}`;
  },

  otherwiseMeasured({direction, from, to, editions, computed}) {
    const made = computed ? ", in een cijfer dat hier is berekend" : "";
    return `Voor ${to} schat een nieuwere meting (${editions.later}) ${direction === "up" ? "meer" : "minder"} overlast en onveiligheid dan ${editions.earlier} voor ${from}${made}: of het gebied veranderde of de meting, is niet te zeggen.`;
  },

  indexBeside: indexElsewhere,

  indexElsewhere(change) {
    if (change === "unknown")
      return "Hoe de index van kwetsbaarheid in Nederland als geheel veranderde, is niet bekend.";
    if (change.turns)
      return `Welke kant de index van kwetsbaarheid ${whereOf(change.mean)} op ging tussen ${change.from} en ${change.to}, hangt af van de cijfers die erin zitten.`;
    const [verb, rest] = indexMoved[change.direction];
    return `De index van kwetsbaarheid ${verb} ${whereOf(change.mean)} tussen ${change.from} en ${change.to}${rest}.`;
  }
};
