import type {Beside} from "../../../analysis/beside-gemeente.ts";
import type {VulnerabilityLevel} from "../../../catalog/focus-types.ts";
import {thresholds} from "../../../catalog/thresholds.ts";
import type {Direction} from "../../../catalog/trajectories.ts";
import {formatsFor} from "../../format.ts";
import type {CrimesReading, IndexYear, MovedBeside, ProblemsReading, ResilienceWords} from "../resilience-words.ts";
import {countryComputed} from "./facts.ts";

const {formatNumber, formatShare, formatSigned} = formatsFor("en");

/** Of the nine classes of nuisance and insecurity, where high is favourable. */
const amounts = [
  "much more",
  "much more",
  "more",
  "slightly more",
  "about as much",
  "slightly less",
  "less",
  "much less",
  "much less"
];

const levels: Record<VulnerabilityLevel, string> = {
  zeer_weinig: "below",
  weinig: "around",
  veel: "above",
  zeer_veel: "far above"
};
const besideProblems: Record<Beside, string> = {more: "more", same: "about as much", less: "less"};
const besideIndex: Record<Beside, string> = {more: "higher", same: "about the same", less: "lower"};
const than = (amount: string) => (amount === "about as much" ? "as" : "than");
const yearOf = ({year, special}: IndexYear) => (special === null ? `${year}` : `${year} (${special})`);

function near(distance: number, limit: string): string {
  return distance < 0.005
    ? `close to the limit with ${limit}`
    : `${formatNumber(distance, 2)} points from the limit with ${limit}`;
}

/** "; 7 is the highest that occurs among buurten, and at least one in four has it" */
const furthest = ({class: own, furthest: end}: ProblemsReading) =>
  end
    ? `; ${own} is the ${end.end} that occurs among ${end.many}${end.isCommon ? ", and at least one in four has it" : ""}`
    : "";

const indexMoved: Record<Direction, string> = {up: "rose", stable: "stayed about the same", down: "fell"};
const problemsMoved: Record<Direction, string> = {up: "increased", stable: "stayed about the same", down: "decreased"};

const strengths = {stronger: "; here more", as_strong: "; here about as much", weaker: "; here less"};

/** "81% of the other wijken", "6 of the 7 other gemeenten", "almost all other buurten" */
function amongOthers(place: CrimesReading["place"], many: string): string {
  if (place.kind === "counts")
    return place.passed === place.others
      ? `all ${place.others} other ${many}`
      : `${place.passed} of the ${place.others} other ${many}`;
  return place.kind === "share" ? `${formatShare(place.share)} of the other ${many}` : `almost all other ${many}`;
}

const whereOf = (mean: MovedBeside["mean"]) =>
  mean
    ? `On average over ${formatNumber(mean.areas)} ${mean.many} in the Netherlands (each counts the same)`
    : "In the Netherlands as a whole";

/** "On average over 2,490 wijken in the Netherlands it also fell (from +0.10 to −0.20); here less." */
function elsewhere(
  beside: MovedBeside | "unknown",
  moved: {subject: string; ways: Record<Direction, string>},
  values: (told: string) => string
): string {
  if (beside === "unknown") return "How that went in the Netherlands as a whole is not known.";
  const {elsewhere: direction, here, also, opposite, mean} = beside;
  const where = `${whereOf(mean)}${countryComputed[beside.computed ?? "none"]}`;
  const told = beside.values === null ? "" : ` (${values(fromTo(beside.values))})`;
  if (beside.turns) return `${where} the direction depends on the figures in it${told}.`;
  return `${where} ${moved.subject} ${also ? "also " : opposite ? "instead " : ""}${moved.ways[direction]}${told}${here === null ? "" : strengths[here]}.`;
}

function fromTo({first, last}: {first: number; last: number}): string {
  const [then, now] = [first, last].map(value => formatSigned(value));
  return then === now ? then! : `from ${then} to ${now}`;
}

const indexElsewhere = (beside: MovedBeside | "unknown") =>
  elsewhere(beside, {subject: "it", ways: indexMoved}, told => told);
const problemsElsewhere = (beside: MovedBeside | "unknown") =>
  elsewhere(beside, {subject: "they", ways: problemsMoved}, told => `score ${told}, higher is more favourable`);

export const resilienceWords: ResilienceWords = {
  problems(reading) {
    const {most} = reading;
    const amount = amounts[reading.class - 1]!;
    const average = most
      ? `the national reference; most ${most.many} have even ${most.have === "less" ? "less" : "more"}`
      : "average";
    return `In ${reading.year} there was by estimate ${amount} nuisance and insecurity ${than(amount)} ${average}: class ${reading.class} of 9 (higher is more favourable${furthest(reading)}), ${near(reading.distance, `class ${reading.nearest}`)}.`;
  },

  vulnerability(reading) {
    const {level, referenceYear, value} = reading;
    const sentence = `The index of vulnerability in ${yearOf(reading)} was ${levels[level]} the weighted average over the buurten of the Netherlands in ${referenceYear}`;
    if (value === null) return `${sentence}.`;
    return `${sentence}: ${formatSigned(value.index)}. That is ${near(value.distance, `“${levels[value.nearest]} the average”`)}.`;
  },

  cohesion({year, referenceYear, other, label, class: own, score, distance, nearest, published, mayBeNearest}) {
    const doubt = mayBeNearest ? "; it is calculated here, and may be that class as well" : "";
    const among = `the buurten of ${thresholds.residentsForClass.value} residents or more${other === null ? "" : ` (not the ${other})`} in the Netherlands in ${referenceYear}`;
    return `In ${year} there is by estimate ${label} cohesion, compared with ${among}: class ${own} of 9. The score is ${formatSigned(score)}, ${near(distance, `class ${nearest}`)}${doubt}. On the fixed scale of the Leefbaarometer, another division, the same score is class ${published} of 9.`;
  },

  crimesAgainst: ({side, place, many, year, class: rank, classYear}) =>
    `The number of registered crimes per resident points the other way in ${year}: ${side === "more" ? "higher" : "lower"} here than in ${amongOthers(place, many)}, beside class ${rank} of 9 for nuisance and insecurity in ${classYear}.`,

  notableAge(age, share, year) {
    return age === "young"
      ? `Of the residents ${share} are aged 15 to 25 (${year}), probably often students: the index here also tells of how students live.`
      : `Of the residents ${share} are 65 or older (${year}). Illness comes with the years, and the index takes no account of age.`;
  },

  besideGemeente(gemeente, {problems, vulnerability}) {
    const amount = besideProblems[problems];
    return `Beside ${gemeente} as a whole there is ${amount} nuisance and insecurity, and the index of vulnerability is ${besideIndex[vulnerability]}.`;
  },

  film(vulnerability, problems, name) {
    const index = `By estimate the index of vulnerability ${indexMoved[vulnerability.direction]} between ${vulnerability.from} and ${yearOf(vulnerability.to)}.`;
    const nuisance = `By estimate nuisance and insecurity ${problemsMoved[problems.direction]} between ${problems.from} and ${problems.to}.`;
    const named = name === null ? "" : ` In the research this is called: ${name}.`;
    return `${index} ${indexElsewhere(vulnerability.beside)} ${nuisance} ${problemsElsewhere(problems.beside)}${named}`;
  },

  withoutOne(own, turned) {
    if (turned.length === 0)
      return `Whichever figure of the index we leave out, it ${own === "stable" ? "stayed about the same" : "went the same way"}.`;
    const told = turned.map(
      ({direction, labels}) => `without ${labels.map(label => `“${label}”`).join(" or ")} it ${indexMoved[direction]}`
    );
    const what = own === "stable" ? "Whether the index stayed about the same" : "Which way the index went";
    return `${what} depends on the figures in it: ${told.join(", and ")}.`;
  },

  filmInShort: (vulnerability, problems) =>
    `by estimate the index of vulnerability ${indexMoved[vulnerability.direction]} (${vulnerability.years}) and nuisance and insecurity ${problemsMoved[problems.direction]} (${problems.years})`,

  after: ({direction, from, to, beside}) =>
    `After that, from ${from} to ${to}, nuisance and insecurity by estimate ${problemsMoved[direction]}. ${problemsElsewhere(beside)}`,

  sinceBeginning({direction, from, to, editions, computed, beside}) {
    const amount = {up: "more", stable: "not clearly more or less", down: "less"}[direction];
    const made = computed ? "; that figure is computed here" : "";
    const crossing = editions
      ? ` Those are two editions: ${from} is in the ${editions.earlier}, ${to} in the ${editions.later}.`
      : "";
    return `In ${to} there was by estimate ${amount} nuisance and insecurity than in ${from}${made}.${crossing} ${problemsElsewhere(beside)}`;
  },

  otherwiseMeasured({direction, from, to, editions, computed}) {
    const made = computed ? ", in a figure that is computed here" : "";
    return `For ${to} a newer edition (the ${editions.later}) estimates ${direction === "up" ? "more" : "less"} nuisance and insecurity than the ${editions.earlier} does for ${from}${made}: whether the area changed or the measurement cannot be told.`;
  },

  indexBeside: indexElsewhere,

  indexElsewhere: change =>
    change === "unknown"
      ? "How the index of vulnerability changed in the Netherlands as a whole is not known."
      : change.turns
        ? `${whereOf(change.mean)} which way the index of vulnerability went between ${change.from} and ${change.to} depends on the figures in it.`
        : `${whereOf(change.mean)} the index of vulnerability ${indexMoved[change.direction]} between ${change.from} and ${change.to}.`
};
