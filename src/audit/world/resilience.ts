import {deviationClass} from "../knowledge/classes.ts";
import {figures} from "../knowledge/figures.ts";
import {
  components,
  type Direction,
  directionOf,
  filmLabel,
  institutionShare,
  type Problems,
  problemsOf,
  resilienceRules as rules,
  studentShare,
  typeOf,
  type Vulnerable,
  vulnerableOf
} from "../knowledge/resilience.ts";
import {hasFewAt, hasOtherPeople, misfitOf} from "./residents.ts";
import type {Truth} from "./truth.ts";
import type {Area, Level} from "./world.ts";

/** One number per area, in the order of the truth's list; NaN where there is none. */
type Numbers = Float64Array;

/** Mean and standard deviation of the buurten in a fixed year, by residents. */
interface Reference {
  year: number;
  mean: number;
  sd: number;
}

/** The photo of an area in the latest year. */
export interface Photo {
  year: number;
  vulnerabilityYear: number;
  nuisance: number;
  vulnerability: number;
  problems: Problems;
  vulnerable: Vulnerable;
  type: number;
  /** Components with a figure. */
  made: readonly string[];
}

/** Begin and end of a film. */
export interface Period {
  problems: readonly [number, number];
  vulnerability: readonly [number, number];
}

export interface Film {
  period: Period;
  vulnerable: Direction;
  problems: Direction;
  label: string;
}

const nuisanceId = "overlast_onveiligheid_score";
const cohesionId = "sociale_samenhang_score";

/** Index of vulnerability, kinds of areas and films, recomputed from the figures. */
export class Resilience {
  private readonly truth: Truth;
  private readonly list: readonly Area[];
  private readonly at: ReadonlyMap<Area, number>;
  private readonly buurten: readonly number[];
  private readonly residents: Numbers;
  private readonly total: number;
  private readonly series = new Map<string, Map<number, Numbers>>();
  private readonly references: ReadonlyMap<string, Reference>;
  readonly years: readonly number[];
  /** The index by year, in its own standard deviations. */
  readonly index: ReadonlyMap<number, Numbers>;
  readonly latest: number | null;
  readonly period: Period | null;
  private readonly film: {from: Numbers; to: Numbers; same: readonly string[]; own: Reference} | null;
  readonly problemsBand: number;
  /** The index in the years of the film in the country, or the mean over a level; null where neither is known. */
  readonly indexBeside: {level: Level; areas: number; first: number; last: number; rows: readonly number[]} | null;

  constructor(truth: Truth) {
    this.truth = truth;
    this.list = truth.list;
    this.at = new Map(this.list.map((area, index) => [area, index]));
    this.buurten = [...this.list.keys()].filter(index => this.list[index]!.level === "buurt");
    this.residents = Float64Array.from(this.list, area => area.residents ?? 0);
    this.total = this.buurten.reduce((sum, index) => sum + this.residents[index]!, 0);
    this.references = new Map(
      components.flatMap(id => {
        const reference = this.reference(this.of(id));
        return reference ? [[id, reference] as const] : [];
      })
    );
    const used = [...this.references.keys()];
    this.years = [...new Set(used.flatMap(id => [...this.of(id).keys()]))].sort((a, b) => a - b);
    this.index = new Map(this.years.map(year => [year, this.onOwnFigures(used, year)]));
    this.latest = truth.nationalYear(nuisanceId);
    this.problemsBand = rules.stable * (this.reference(this.of(nuisanceId))?.sd ?? Number.NaN);
    this.period = this.longestPeriod();
    this.film = this.period && this.between(this.period.vulnerability);
    this.indexBeside = this.elsewhere();
  }

  /** Figures of all areas by year, without years that none has. */
  private of(id: string): Map<number, Numbers> {
    let years = this.series.get(id);
    if (!years) {
      const all = this.truth
        .years(id)
        .map(year => [year, Float64Array.from(this.list, area => this.truth.value(area, id, year))] as const);
      years = new Map(all.filter(([, values]) => values.some(value => !Number.isNaN(value))));
      this.series.set(id, years);
    }
    return years;
  }

  /**
   * Class of social cohesion in a year, the latest when not given: in standard deviations of the buurten, each counted once, in the earliest
   * year that most of them have.
   */
  cohesionClass(area: Area, year = this.latest): number | null {
    if (!this.truth.isLarge(area)) return null;
    const score = this.cohesionScore(area, year);
    const breaks = this.cohesionBreaks();
    return Number.isNaN(score) || breaks === null ? null : 1 + breaks.filter(limit => score >= limit).length;
  }

  /** Scores at which the next class of cohesion begins. */
  cohesionBreaks(): number[] | null {
    this.cohesion ??= this.cohesionReference();
    if (this.cohesion === null) return null;
    const {mean, sd} = this.cohesion;
    return [-1.5, -1, -0.5, -0.25, 0.25, 0.5, 1, 1.5].map(limit => mean + limit * sd);
  }

  /** Score of cohesion in the latest year, around the national reference; NaN without one. */
  cohesionScore(area: Area, year = this.latest): number {
    return year === null ? Number.NaN : (this.of(cohesionId).get(year)?.[this.at.get(area)!] ?? Number.NaN);
  }

  /** Year of the buurten by which the classes of cohesion are made. */
  cohesionYear(): number | null {
    this.cohesion ??= this.cohesionReference();
    return this.cohesion?.year ?? null;
  }

  private cohesion: Reference | null = null;
  private cohesionReference(): Reference | null {
    const large = this.buurten.filter(index => this.truth.isLarge(this.list[index]!));
    const found = [...this.of(cohesionId)]
      .sort(([a], [b]) => a - b)
      .map(([year, values]) => ({
        year,
        scores: large.flatMap(index => (Number.isNaN(values[index]!) ? [] : [values[index]!]))
      }))
      .find(({scores}) => scores.length >= rules.referenceCoverage * large.length);
    if (!found || found.scores.length === 0) return null;
    const {year, scores} = found;
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return {year, mean, sd: Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length)};
  }

  private covers = (values: Numbers) =>
    this.buurten.reduce((sum, index) => sum + (Number.isNaN(values[index]!) ? 0 : this.residents[index]!), 0) /
    this.total;

  /** The earliest year that covers 80 % of residents; null without one or where all are alike. */
  private reference(series: ReadonlyMap<number, Numbers>): Reference | null {
    if (!(this.total > 0)) return null;
    const year = [...series]
      .filter(([, values]) => this.covers(values) >= rules.referenceCoverage)
      .map(([one]) => one)
      .sort((a, b) => a - b)[0];
    if (year === undefined) return null;
    const values = series.get(year)!;
    const known = this.buurten.filter(index => !Number.isNaN(values[index]!) && this.residents[index]! > 0);
    const weight = known.reduce((sum, index) => sum + this.residents[index]!, 0);
    const mean = known.reduce((sum, index) => sum + this.residents[index]! * values[index]!, 0) / weight;
    const variance =
      known.reduce((sum, index) => sum + this.residents[index]! * (values[index]! - mean) ** 2, 0) / weight;
    return variance > 0 ? {year, mean, sd: Math.sqrt(variance)} : null;
  }

  /** Mean of the standardised components that an area has in a year, of at least three. */
  private mean(
    used: readonly string[],
    year: number,
    has: (id: string, index: number) => boolean = () => true,
    fewest: number = rules.fewestComponents
  ): Numbers {
    const parts = used.map(id => ({id, values: this.of(id).get(year), reference: this.references.get(id)!}));
    return Float64Array.from(this.list, (_, index) => {
      const scores = parts.flatMap(({id, values, reference}) => {
        const value = values?.[index] ?? Number.NaN;
        return Number.isNaN(value) || !has(id, index) ? [] : [(value - reference.mean) / reference.sd];
      });
      return scores.length < fewest ? Number.NaN : scores.reduce((sum, score) => sum + score, 0) / scores.length;
    });
  }

  /**
   * The index of each area on the figures that it has, in standard deviations of the index on the same figures in the
   * earliest year in which all of these cover the country.
   */
  private onOwnFigures(used: readonly string[], year: number): Numbers {
    const raw = this.mean(used, year);
    return raw.map((value, index) => {
      if (Number.isNaN(value)) return value;
      const own = this.referenceOn(used.filter(id => !Number.isNaN(this.of(id).get(year)?.[index] ?? Number.NaN)));
      return own === null ? Number.NaN : (value - own.mean) / own.sd;
    });
  }

  private readonly ownReferences = new Map<string, Reference | null>();
  private referenceOn(ids: readonly string[]): Reference | null {
    const key = ids.join(" ");
    let reference = this.ownReferences.get(key);
    if (reference === undefined) {
      const covers = (id: string, year: number) => {
        const values = this.of(id).get(year);
        return values !== undefined && this.covers(values) >= rules.referenceCoverage;
      };
      const year = this.years.find(one => ids.every(id => covers(id, one)));
      reference = year === undefined ? null : this.reference(new Map([[year, this.mean(ids, year)]]));
      this.ownReferences.set(key, reference);
    }
    return reference;
  }

  /** Components that cover the country in both years. */
  private shared([from, to]: readonly [number, number]): string[] {
    const covered = (id: string, year: number) => {
      const values = this.of(id).get(year);
      return values !== undefined && this.covers(values) >= rules.referenceCoverage;
    };
    return [...this.references.keys()].filter(id => covered(id, from) && covered(id, to));
  }

  private between(years: readonly [number, number]) {
    const same = this.shared(years);
    const inBoth = (id: string, index: number) =>
      years.every(year => !Number.isNaN(this.of(id).get(year)?.[index] ?? Number.NaN));
    const [from, to] = years.map(year => this.mean(same, year, inBoth)) as [Numbers, Numbers];
    const own = this.reference(new Map([[years[0], from]]));
    return own && {from: standardised(from, own), to: standardised(to, own), same, own};
  }

  /** Of the country where it has all that the index is made of; else over the areas of a level of which half have both years. */
  private elsewhere(): Resilience["indexBeside"] {
    if (!this.film || !this.period) return null;
    const {from, to, same} = this.film;
    const years = this.period.vulnerability;
    for (const level of ["land", "wijk", "buurt", "gemeente"] as const) {
      const rows = [...this.list.keys()].filter(index => {
        const area = this.list[index]!;
        if (area.level !== level) return false;
        const isWhole = () =>
          same.every(id => years.every(year => !Number.isNaN(this.of(id).get(year)?.[index] ?? Number.NaN)));
        return level === "land" ? isWhole() : this.truth.isLarge(area);
      });
      const both = rows.filter(index => !Number.isNaN(from[index]!) && !Number.isNaN(to[index]!));
      if (both.length === 0 || both.length < 0.5 * rows.length) continue;
      const mean = (values: Numbers) => both.reduce((sum, index) => sum + values[index]!, 0) / both.length;
      return {level, areas: both.length, first: mean(from), last: mean(to), rows: both};
    }
    return null;
  }

  /** Does the index of the country, or the mean beside films, go another way without one of its figures? */
  besideTurns(): boolean {
    if (!this.film || !this.indexBeside) return false;
    const {rows, first, last} = this.indexBeside;
    const own = directionOf(last - first, rules.stable);
    return this.film.same.some(id => {
      const known = rows.filter(index => this.isInBoth(id, index) && !Number.isNaN(this.changeWithout(id)[index]!));
      const change = known.reduce((sum, index) => sum + this.changeWithout(id)[index]!, 0) / known.length;
      return known.length > 0 && directionOf(change, rules.stable) !== own;
    });
  }

  /** Does the index of a film turn the other way round without one of its figures? */
  isReversed(area: Area): boolean {
    const own = this.filmOf(area)?.vulnerable;
    const opposite = own === "up" ? "down" : own === "down" ? "up" : null;
    return this.filmWithout(area).some(({direction}) => direction === opposite);
  }

  private readonly changesWithout = new Map<string, Numbers>();

  /** How far the index of every area moved in its film without one of its figures. */
  private changeWithout(id: string): Numbers {
    let changes = this.changesWithout.get(id);
    if (changes === undefined) {
      const years = this.period!.vulnerability;
      const left = this.film!.same.filter(one => one !== id);
      const [from, to] = years.map(year => this.mean(left, year, this.isInBoth, rules.fewestComponents - 1)) as [
        Numbers,
        Numbers
      ];
      const own = this.reference(new Map([[years[0], from]]));
      changes = from.map((value, index) => (own === null ? Number.NaN : (to[index]! - value) / own.sd));
      this.changesWithout.set(id, changes);
    }
    return changes;
  }

  private readonly isInBoth = (id: string, index: number): boolean =>
    this.period!.vulnerability.every(year => !Number.isNaN(this.of(id).get(year)?.[index] ?? Number.NaN));

  /** Which way the index of an area went in its film without each of the figures that it has at both ends. */
  filmWithout(area: Area): {id: string; direction: Direction}[] {
    const index = this.at.get(area)!;
    return (this.film?.same ?? []).flatMap(id => {
      const change = this.isInBoth(id, index) ? this.changeWithout(id)[index]! : Number.NaN;
      return Number.isNaN(change) ? [] : [{id, direction: directionOf(change, rules.stable)}];
    });
  }

  /** How far the index of an area moved in its film. */
  indexChange(area: Area): number {
    const index = this.at.get(area)!;
    return this.film ? this.film.to[index]! - this.film.from[index]! : Number.NaN;
  }

  /** The longest of the periods that both measures have, with years at most two apart at either end. */
  private longestPeriod(): Period | null {
    const problemYears = [...this.of(nuisanceId).keys()];
    const near = (a: number, b: number) => Math.abs(a - b) <= rules.filmYears;
    const found: (Period & {length: number; apart: number})[] = [];
    for (const p0 of problemYears)
      for (const p1 of problemYears.filter(year => year > p0))
        for (const v0 of this.years.filter(year => near(year, p0)))
          for (const v1 of this.years.filter(year => year > v0 && near(year, p1))) {
            if (this.shared([v0, v1]).length < rules.fewestComponents) continue;
            found.push({
              problems: [p0, p1],
              vulnerability: [v0, v1],
              length: p1 - p0 + v1 - v0,
              apart: Math.abs(p0 - v0) + Math.abs(p1 - v1)
            });
          }
    found.sort((a, b) => b.length - a.length || a.apart - b.apart || b.problems[1] - a.problems[1]);
    const known = found.find(period => this.between(period.vulnerability) !== null);
    return known && !Number.isNaN(this.problemsBand)
      ? {problems: known.problems, vulnerability: known.vulnerability}
      : null;
  }

  vulnerability(area: Area, year: number): number {
    return this.index.get(year)?.[this.at.get(area)!] ?? Number.NaN;
  }

  /** The year of vulnerability that goes with problems of a year: the nearest at most four years earlier. */
  vulnerabilityYear(area: Area, year: number): number | null {
    const usable = this.years.filter(
      one => one <= year && year - one <= rules.photoYears && !Number.isNaN(this.vulnerability(area, one))
    );
    return usable.at(-1) ?? null;
  }

  /** Standardised components of an area in a year. */
  scores(area: Area, year: number): number[] {
    const index = this.at.get(area)!;
    return [...this.references].flatMap(([id, {mean, sd}]) => {
      const value = this.of(id).get(year)?.[index] ?? Number.NaN;
      return Number.isNaN(value) ? [] : [(value - mean) / sd];
    });
  }

  labelOf = (id: string, language: "nl" | "en"): string => figures.get(id)![language];

  /** The kind of area if its gemeente were the country; null where one of the three has no figures of these years. */
  typeInGemeente(area: Area): number | null {
    const photo = this.photo(area);
    const land = this.truth.world.areas.get("NL00")!;
    if (!photo || !area.gemeente) return null;
    const shift = (of: (one: Area) => number) => of(land) - of(area.gemeente!);
    const nuisance = photo.nuisance + shift(one => this.truth.value(one, nuisanceId, photo.year));
    const vulnerability = photo.vulnerability + shift(one => this.vulnerability(one, photo.vulnerabilityYear));
    if (Number.isNaN(nuisance) || Number.isNaN(vulnerability)) return null;
    return typeOf(problemsOf(deviationClass(nuisance)), vulnerableOf(vulnerability));
  }

  /** So many residents are of the age of students, or live in an institution, that figures about them mean something else. */
  unusual(area: Area): "students" | "institution" | null {
    const latest = (id: string, counts: (year: number) => boolean = () => true) => {
      const years = this.truth.years(id).filter(year => counts(year) && !Number.isNaN(this.truth.raw(area, id, year)));
      const year = years.findLast(one => one <= this.truth.world.year) ?? years[0];
      return year === undefined ? Number.NaN : this.truth.raw(area, id, year);
    };
    const outside =
      1 - (latest("huishoudens_count") * latest("huishoudensgrootte_mean")) / (area.residents ?? Number.NaN);
    if (outside >= institutionShare) return "institution";
    const young = latest("leeftijd_15_25_share", year => misfitOf(this.truth, area, year) === null);
    return young >= studentShare ? "students" : null;
  }

  /** The last share of an age that is shown, of a year whose residents are those of now; null where there is none. */
  ageShown(area: Area, age: "young" | "old"): {share: number; year: number} | null {
    const id = {young: "leeftijd_15_25_share", old: "leeftijd_65_plus_share"}[age];
    const year = this.truth.years(id).findLast(one => !Number.isNaN(this.truth.value(area, id, one)));
    if (year === undefined || misfitOf(this.truth, area, year) !== null) return null;
    return {share: this.truth.value(area, id, year), year};
  }

  photo(area: Area, year = this.latest): Photo | null {
    if (year === null || !this.truth.isLarge(area) || this.unusual(area) !== null) return null;
    const nuisance = this.truth.value(area, nuisanceId, year);
    const vulnerabilityYear = this.vulnerabilityYear(area, year);
    if (Number.isNaN(nuisance) || vulnerabilityYear === null) return null;
    if (year === this.latest && this.misfit(area) !== null) return null;
    const vulnerability = this.vulnerability(area, vulnerabilityYear);
    const problems = problemsOf(deviationClass(nuisance));
    const vulnerable = vulnerableOf(vulnerability);
    const index = this.at.get(area)!;
    const made = components.filter(
      id => !Number.isNaN(this.of(id).get(vulnerabilityYear)?.[index] ?? Number.NaN) && this.references.has(id)
    );
    return {
      year,
      vulnerabilityYear,
      nuisance,
      vulnerability,
      problems,
      vulnerable,
      type: typeOf(problems, vulnerable),
      made
    };
  }

  /** See `hasOtherPeople`. */
  hasOtherPeople = (area: Area, since: number): boolean => hasOtherPeople(this.truth, area, since);

  /** Why the vulnerability of the latest photo tells nothing of today; null where it does, or where there is none. */
  misfit(area: Area): "few_then" | "others" | null {
    const year = this.latest === null ? null : this.vulnerabilityYear(area, this.latest);
    return year === null ? null : misfitOf(this.truth, area, year);
  }

  /** Change of problems between two years, in the direction of more problems. */
  problemsBetween(area: Area, from: number, to: number): Direction {
    const [before, after] = [from, to].map(year => this.truth.value(area, nuisanceId, year)) as [number, number];
    return directionOf(before - after, this.problemsBandOver(area, [from, to]));
  }

  /** What counts as no change; more where a year is computed, or of another edition, by what that was measured to differ. */
  problemsBandOver(area: Area, [from, to]: readonly [number, number]): number {
    const [then, now] = [from, to].map(year => [...this.truth.editions(area, nuisanceId, year)].sort().join("+")) as [
      string,
      string
    ];
    const made = [from, to].map(year => this.truth.known(area, nuisanceId, year).computed);
    const computing = made[0] === made[1] ? 0 : (this.truth.computingError(nuisanceId, area.level) ?? Number.NaN);
    const isOne = then === "" || now === "" || then === now;
    const edition = isOne ? 0 : (this.truth.editionGap(nuisanceId, area.level, then, now) ?? Number.NaN);
    return this.problemsBand + computing + edition;
  }

  /** The film of an area in the longest period; null where it has none. */
  filmOf(area: Area): Film | null {
    if (!this.period || !this.film || !this.truth.isLarge(area)) return null;
    if (
      this.unusual(area) !== null ||
      this.hasOtherPeople(area, Math.min(...this.period.problems, ...this.period.vulnerability))
    )
      return null;
    if (this.hasFewInFilm(area)) return null;
    const {problems: years} = this.period;
    const [before, after] = years.map(year => this.truth.value(area, nuisanceId, year)) as [number, number];
    const index = this.at.get(area)!;
    const change = this.film.to[index]! - this.film.from[index]!;
    if (Number.isNaN(before) || Number.isNaN(after) || Number.isNaN(change)) return null;
    const problems = directionOf(before - after, this.problemsBand);
    const vulnerable = directionOf(change, rules.stable);
    const atStart = problemsOf(deviationClass(before)) !== "weinig";
    return {period: this.period, problems, vulnerable, label: filmLabel(vulnerable, problems, atStart)};
  }

  /** Did too few live there for a film in a year that it begins or ends with, as far as anybody counted? */
  hasFewInFilm(area: Area): boolean {
    return this.period !== null && hasFewAt(this.truth, area, [...this.period.problems, ...this.period.vulnerability]);
  }

  /** Direction of vulnerability alone, which more areas have than a film; null where none may be given. */
  directionOf(area: Area): Direction | null {
    if (!this.film || !this.truth.isLarge(area) || this.unusual(area) !== null) return null;
    if (this.hasOtherPeople(area, this.period!.vulnerability[0]) || this.hasFewInFilm(area)) return null;
    const index = this.at.get(area)!;
    const change = this.film.to[index]! - this.film.from[index]!;
    return Number.isNaN(change) ? null : directionOf(change, rules.stable);
  }

  /** Vulnerability of an area in a film's table: on the indicators that it has at both ends. */
  filmVulnerability(area: Area, year: number): number {
    if (!this.film || !this.period) return Number.NaN;
    const index = this.at.get(area)!;
    const [from, to] = this.period.vulnerability;
    if (year === from) return this.film.from[index]!;
    if (year === to) return this.film.to[index]!;
    const has = (id: string, one: number) => !Number.isNaN(this.of(id).get(one)?.[index] ?? Number.NaN);
    const same = this.film.same.filter(id => has(id, from) && has(id, to));
    if (same.length < rules.fewestComponents || !same.every(id => has(id, year))) return Number.NaN;
    const scores = same.map(
      id => (this.of(id).get(year)![index]! - this.references.get(id)!.mean) / this.references.get(id)!.sd
    );
    return (scores.reduce((sum, score) => sum + score, 0) / scores.length - this.film.own.mean) / this.film.own.sd;
  }
}

const standardised = (values: Numbers, {mean, sd}: Reference): Numbers => values.map(value => (value - mean) / sd);
