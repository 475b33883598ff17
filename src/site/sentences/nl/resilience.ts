import type {Beside} from "../../../analysis/beside-gemeente.ts";
import type {VulnerabilityLevel} from "../../../catalog/focus-types.ts";
import type {Direction} from "../../../catalog/trajectories.ts";
import {formatsFor} from "../../format.ts";
import type {IndexYear, ResilienceWords} from "../resilience-words.ts";

const {formatNumber, formatSigned} = formatsFor("nl");

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

export const resilienceWords: ResilienceWords = {
  problems(reading) {
    const {most} = reading;
    const amount = amounts[reading.class - 1]!;
    const average = most
      ? `de landelijke referentie; de meeste ${most.many} hebben nog ${most.have === "less" ? "minder" : "meer"}`
      : "gemiddeld";
    return `In ${reading.year} was er naar schatting ${amount} overlast en onveiligheid ${than(amount)} ${average}: klasse ${reading.class} van 9 (hoger is gunstiger), ${near(reading.distance, `klasse ${reading.nearest}`)}.`;
  },

  vulnerability(reading) {
    const {level, referenceYear, value} = reading;
    const sentence = `De index van kwetsbaarheid lag in ${yearOf(reading)} ${levels[level]} het gemiddelde van Nederland in ${referenceYear}`;
    if (value === null) return `${sentence}.`;
    return `${sentence}: ${formatSigned(value.index)}. Dat ligt ${near(value.distance, `“${levels[value.nearest]} het gemiddelde”`)}.`;
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
    return `${index} ${nuisance}${name === null ? "" : ` In het onderzoek heet dat: ${name}.`}`;
  },

  after(direction, from, to) {
    const [verb, rest] = problemsMoved[direction];
    return `Daarna, van ${from} tot ${to}, ${verb} overlast en onveiligheid naar schatting${rest}.`;
  },

  sinceBeginning({direction, from, now, turned}) {
    const amount = {up: "meer", stable: "ongeveer evenveel", down: "minder"}[direction];
    return `In ${now} was er naar schatting ${turned ? "weer " : ""}${amount} overlast en onveiligheid ${than(amount)} in ${from}; dat cijfer is hier berekend.`;
  }
};
