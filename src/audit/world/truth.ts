import {referenceScore} from "../knowledge/classes.ts";
import {type Figure, figures, isDistance} from "../knowledge/figures.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import {type Choices, isOfOtherYear, refusalKey} from "./choices.ts";
import {type DoubtfulCodes, doubtfulCodes} from "./doubtful-codes.ts";
import {mergedFigure} from "./merged.ts";
import {isOutdated} from "./outdated.ts";
import type {Absence, Said} from "./store.ts";
import type {Area, Level, World} from "./world.ts";

/** What is true of one area, figure and year, as far as the publishers' files tell. */
export interface Known {
  value: number | null;
  low: number | null;
  high: number | null;
  /**
   * Why there is no value; `hidden` where a rule of publication withholds it, `too_few` where it would say nothing,
   * `another_place` where all that gives it is about another area that had the code, `unsure_place` where that may be.
   */
  absence: Absence | "hidden" | "too_few" | "outdated" | "another_place" | "unsure_place" | "unknown" | null;
  computed: boolean;
  /** Everything that files say, the shown one first; empty for a figure that was computed. */
  said: readonly Said[];
}

/** One figure in one year for all areas, in the order of `Truth.list`. NaN where there is none. */
interface YearColumn {
  /** Number of the publisher's table that gives it, for a series that it publishes again with all its years. */
  edition: (string | undefined)[];
  raw: Float64Array;
  computed: Uint8Array;
  /** What the figure is made of, for one that was computed: residents, households, the denominator. */
  base: Float64Array;
  absence: (Known["absence"] | undefined)[];
}

/** A larger area and the smaller ones that it is made of. */
interface Whole {
  whole: Area;
  parts: readonly Area[];
}

/** Two counts that make a rate or a share. */
const quotients: Readonly<Record<string, {over: string; of: string; factor: number}>> = {
  misdrijven_per_1000: {over: "misdrijven_count", of: "inwoners_count", factor: 1000},
  bijstand_per_1000: {over: "bijstand_count", of: "inwoners_count", factor: 1000},
  ao_per_1000: {over: "ao_count", of: "inwoners_count", factor: 1000},
  ww_per_1000: {over: "ww_count", of: "inwoners_count", factor: 1000},
  leeftijd_0_15_share: {over: "inwoners_0_15_count", of: "inwoners_count", factor: 1},
  leeftijd_15_25_share: {over: "inwoners_15_25_count", of: "inwoners_count", factor: 1},
  leeftijd_65_plus_share: {over: "inwoners_65_plus_count", of: "inwoners_count", factor: 1}
};
/** Steps to which both counts of a quotient are rounded by their publisher (0: counted one by one), and what the quotient is told of. */
const roundings: Readonly<Record<string, {count: number; of: number; per: number}>> = {
  bijstand_per_1000: {count: 10, of: 5, per: 1000},
  ao_per_1000: {count: 10, of: 5, per: 1000},
  ww_per_1000: {count: 10, of: 5, per: 1000},
  opleiding_hoog_share: {count: 10, of: 10, per: 1},
  misdrijven_per_1000: {count: 0, of: 5, per: 1000}
};
const educations = ["opleiding_laag_count", "opleiding_middelbaar_count", "opleiding_hoog_count"];

/** Lowest and highest quotient that both counts may be rounded from. */
function roundedTo(id: string, value: number, of: number): [number, number] | null {
  const steps = roundings[id];
  if (!steps || !(of > steps.of / 2)) return null;
  const {count, per} = steps;
  const persons = Math.round((value * of) / per);
  const low = (per * Math.max(0, persons - count / 2)) / (of + steps.of / 2);
  const high = (per * (persons + count / 2)) / (of - steps.of / 2);
  // as figures are: published with six decimals, so that one at the end of the range of another lies in it
  return [Math.min(sixDecimals(low), value), Math.max(sixDecimals(high), value)];
}

const sixDecimals = (value: number) => Math.round(value * 1e6) / 1e6;

/** Is a wijk all that its gemeente has, water aside? */
export const isOnlyWijk = ({gemeente}: Area): boolean =>
  (gemeente?.parts.filter(({level, water}) => level === "wijk" && !water).length ?? 0) === 1;

/** Is a buurt all that its wijk has, water aside? */
export const isOnlyBuurt = ({level, wijk}: Area): boolean =>
  level === "buurt" && wijk !== null && wijk.parts.filter(({water}) => !water).length === 1;

/** Are a wijk and a buurt one area here, water aside? */
export const isWijkAndBuurt = (area: Area): boolean =>
  isOnlyBuurt(area) || (area.level === "wijk" && area.parts.filter(({water}) => !water).length === 1);

/** May what an area lacks be made of its parts? Not what its publisher withholds. */
const isOpen = (absence: Known["absence"] | undefined): boolean =>
  ["not_given", "another_place", "unsure_place", undefined].includes(absence ?? undefined);

/** A figure about households says that somebody lives there, also where their number is no figure. */
const ofHouseholds = ["huishoudens_count", "huishoudensgrootte_mean"];

/** What occurs most, of equals the last by name. */
function mostCommon(names: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(names, name => name)].map(([name, all]) => ({name, count: all.length}));
  return counts.sort((a, b) => b.count - a.count || (a.name < b.name ? 1 : -1))[0]?.name;
}

/** Figures of all areas: as published, else added up or averaged over parts, else made of two counts. */
export class Truth {
  readonly world: World;
  readonly list: readonly Area[];
  private readonly indexOf: ReadonlyMap<string, number>;
  private readonly columns = new Map<string, YearColumn>();
  private readonly yearsOf = new Map<string, number[]>();
  /** May the country be made of its gemeenten? A few of them are not the country. */
  readonly holdsCountry: boolean;

  readonly choices: Choices;
  private readonly used: ReadonlySet<string> | null;
  private readonly doubtful: DoubtfulCodes;

  /** @param used  files that the site was made of; null for all */
  constructor(world: World, choices: Choices, used: ReadonlySet<string> | null = null) {
    this.world = world;
    this.choices = choices;
    this.used = used;
    this.doubtful = doubtfulCodes(world);
    this.list = [...world.areas.values()];
    this.indexOf = new Map(this.list.map(({code}, index) => [code, index]));
    this.holdsCountry = world.fictional || (world.byLevel.gemeente?.length ?? 0) >= rules.gemeentenOfCountry;
    this.setResidents();
  }

  private setResidents(): void {
    const years = this.years("inwoners_count");
    const order = years.toSorted(
      (a, b) =>
        Number(a > this.world.year) - Number(b > this.world.year) ||
        Math.abs(a - this.world.year) - Math.abs(b - this.world.year)
    );
    for (const area of this.list) {
      const year = order.find(one => this.tellsResidents(area, one));
      if (year === undefined) continue;
      area.residents = this.raw(area, "inwoners_count", year);
      area.residentsYear = year;
    }
  }

  /** Is a number of residents known in a year, and not that nobody lived where a later year counts households? */
  private tellsResidents(area: Area, year: number): boolean {
    const count = this.raw(area, "inwoners_count", year);
    const hasLater = (id: string) => this.years(id).some(one => one > year && this.raw(area, id, one) > 0);
    return count === 0 ? !ofHouseholds.some(hasLater) : !Number.isNaN(count);
  }

  /** Years in which any area has the figure, ascending. */
  years(figure: string): number[] {
    let years = this.yearsOf.get(figure);
    if (!years) {
      const quotient = quotients[figure];
      const sources = quotient
        ? [figure, quotient.over]
        : figure === "opleiding_hoog_share"
          ? [figure, educations[2]!]
          : figure === "leefbaarheid_score"
            ? [figure, "leefbaarheid_afwijking_score"]
            : [figure];
      years = [...new Set(sources.flatMap(one => this.world.store.years(one)))].sort((a, b) => a - b);
      this.yearsOf.set(figure, years);
    }
    return years;
  }

  /** The figure before rules of publication; NaN where there is none. */
  raw(area: Area, figure: string, year: number): number {
    return this.column(figure, year).raw[this.indexOf.get(area.code)!]!;
  }

  /** The figure as a page may show it; NaN where there is none. */
  value(area: Area, figure: string, year: number): number {
    const known = this.raw(area, figure, year);
    return Number.isNaN(known) || this.withheldHere(area, figure, year) !== null ? Number.NaN : known;
  }

  /** Is there a figure, or a reason of the publisher's for none? */
  isSaid(area: Area, id: string, year: number): boolean {
    const column = this.column(id, year);
    const at = this.indexOf.get(area.code)!;
    return !Number.isNaN(column.raw[at]!) || column.absence[at] !== undefined;
  }

  known(area: Area, id: string, year: number): Known {
    const column = this.column(id, year);
    const at = this.indexOf.get(area.code)!;
    const said = this.shown(area, id, year);
    const value = column.raw[at]!;
    const here = this.withheldHere(area, id, year);
    const computed = column.computed[at] === 1;
    if (Number.isNaN(value))
      return {value: null, low: null, high: null, absence: column.absence[at] ?? here ?? "unknown", computed, said};
    if (here !== null) return {value: null, low: null, high: null, absence: here, computed, said};
    const first = computed ? undefined : said[0];
    const rounded = computed ? roundedTo(id, value, column.base[at]!) : null;
    return {
      value,
      low: first?.low ?? rounded?.[0] ?? null,
      high: first?.high ?? rounded?.[1] ?? null,
      absence: null,
      computed,
      said: computed ? [] : said
    };
  }

  /** Editions that a shown figure is of: its own, or those of the areas it was computed from. */
  editions(area: Area, id: string, year: number): Set<string> {
    if (this.isMade(area, id, year)) {
      const made = this.column(id, year).edition[this.indexOf.get(area.code)!];
      if (made !== undefined) return new Set([made]);
      const parts = area.parts.filter(part => !Number.isNaN(this.raw(part, id, year)));
      return new Set(parts.flatMap(part => [...this.editions(part, id, year)]));
    }
    const {files} = this.world.store;
    return new Set(
      this.shown(area, id, year).flatMap(({file, value}) => (value === null ? [] : (files[file]!.edition ?? [])))
    );
  }

  /** What the publisher gave in one of its editions, shown or not; null without. */
  publishedIn(area: Area, id: string, year: number, edition: string): number | null {
    const {store} = this.world;
    const said = store
      .said(id, year, area.row)
      .find(({file, value}) => value !== null && store.files[file]!.edition === edition);
    return said?.value ?? null;
  }

  private readonly gaps = new Map<string, number | null>();
  /** What two editions differ at most in the years and areas of a level that both have; null when none. */
  editionGap(id: string, level: Level, one: string, other: string): number | null {
    const key = `${id} ${level} ${one} ${other}`;
    let gap = this.gaps.get(key);
    if (gap === undefined) {
      const {files} = this.world.store;
      const gaps = this.world.byLevel[level].flatMap(area =>
        this.years(id).flatMap(year => {
          const said = this.usableOf(area, id, year).filter(({value}) => value !== null);
          const of = (edition: string) => said.find(({file}) => files[file]!.edition === edition)?.value ?? Number.NaN;
          const apart = Math.abs(of(one) - of(other));
          return Number.isNaN(apart) ? [] : [apart];
        })
      );
      gap = gaps.length === 0 ? null : gaps.reduce((most, apart) => Math.max(most, apart), 0);
      this.gaps.set(key, gap);
    }
    return gap;
  }

  /** Areas of a level that two editions both give a figure, and the gemeenten of these. */
  editionAreas(id: string, level: Level, one: string, other: string): {areas: number; gemeenten: number} {
    const {files} = this.world.store;
    const both = this.world.byLevel[level].filter(area =>
      this.years(id).some(year => {
        const said = this.usableOf(area, id, year).filter(({value}) => value !== null);
        return [one, other].every(edition => said.some(({file}) => files[file]!.edition === edition));
      })
    );
    return {areas: both.length, gemeenten: new Set(both.map(({code}) => code.slice(2, 6))).size};
  }

  private readonly errors = new Map<string, number | null>();
  /**
   * What figures of a level that are averaged over buurten are off, where they are published too: in the latest year, the
   * difference that 95 % stay within; over wijken and gemeenten together where those of the level are few.
   */
  computingError(id: string, level: Level): number | null {
    if (level !== "wijk" && level !== "gemeente") return null;
    const key = `${id} ${level}`;
    let error = this.errors.get(key);
    if (error === undefined) {
      const [wijken, gemeenten] = [this.apartOf(id, "wijk"), this.apartOf(id, "gemeente")];
      const own = level === "wijk" ? wijken : gemeenten;
      const counted = (own.length >= 30 ? own : [...wijken, ...gemeenten]).toSorted((a, b) => a - b);
      const at = 0.95 * (counted.length - 1);
      const [low, high] = [counted[Math.floor(at)]!, counted[Math.ceil(at)]!];
      error = counted.length < 30 ? null : low + (at % 1) * (high - low);
      this.errors.set(key, error);
    }
    return error;
  }

  private apartOf(id: string, level: "wijk" | "gemeente"): number[] {
    const year = this.years(id).findLast(one => this.list.some(area => !Number.isNaN(this.raw(area, id, one)))) ?? 0;
    const column = this.column(id, year);
    return this.world.byLevel[level].flatMap(area => {
      const published = column.raw[this.indexOf.get(area.code)!]!;
      if (Number.isNaN(published) || this.isMade(area, id, year)) return [];
      if (level === "wijk" && isOnlyWijk(area)) return [];
      const parts = level === "wijk" ? area.parts : area.parts.flatMap(wijk => wijk.parts);
      const made = this.sumOver(parts, column, year, "inwoners_count", false);
      return made ? [Math.abs(published - made.value)] : [];
    });
  }

  /** Our own reason to show no figure that is known: few persons, or too few residents for what it is. */
  withheldHere(area: Area, id: string, year: number): "hidden" | "too_few" | "outdated" | null {
    const figure = figures.get(id)!;
    const value = this.raw(area, id, year);
    const small = (one: number) => one > 0 && one < rules.personsShown;
    if (this.choices.withheld.has(`${id}.${area.code}.${year}`)) return "hidden";
    if (figure.minimumResidents > 0 && (area.residents ?? Number.POSITIVE_INFINITY) < figure.minimumResidents)
      return "too_few";
    if (id === "huishoudensgrootte_mean" && this.raw(area, "huishoudens_count", year) === 0) return "too_few";
    if (figure.countsPersons && small(value)) return "hidden";
    if (figure.columns.rivm.length > 0 && isOutdated(this, area, id)) return "outdated";
    if (!this.isMade(area, id, year)) return null;
    const quotient = quotients[id];
    if (quotient && figure.minimumResidents > this.raw(area, quotient.of, year)) return "too_few";
    const parts = quotient ? [quotient.over] : id === "opleiding_hoog_share" ? educations : [];
    return parts.some(part => figures.get(part)!.countsPersons && small(this.raw(area, part, year))) ? "hidden" : null;
  }

  private isMade = (area: Area, id: string, year: number) =>
    this.column(id, year).computed[this.indexOf.get(area.code)!] === 1;

  private usable(area: Area, id: string, year: number): readonly Said[] {
    const whole = this.wholeOf(area, id, year);
    return this.usableOf(whole ?? area, id, year);
  }

  /** The only wijk of a gemeente is the gemeente: what is published of the whole goes before what is of the wijk. */
  private wholeOf(area: Area, id: string, year: number): Area | null {
    const {gemeente} = area;
    if (area.level !== "wijk" || !gemeente || !isOnlyWijk(area)) return null;
    const first = this.shown(gemeente, id, year)[0];
    return first && first.value !== null ? gemeente : null;
  }

  private usableOf(area: Area, id: string, year: number): readonly Said[] {
    const said = this.world.store.said(id, year, area.row);
    return said.every(one => this.mayUse(area, one, id)) ? said : said.filter(one => this.mayUse(area, one, id));
  }

  private mayUse(area: Area, {file}: Said, id: string): boolean {
    const known = this.world.store.files[file]!;
    if (this.used?.has(known.path) === false || this.doubtful.get(file)?.has(area.row)) return false;
    return !isOfOtherYear(known, this.world) || !this.choices.refused.has(refusalKey(area.code, known.vintage!, id));
  }

  private column(id: string, year: number): YearColumn {
    const key = `${id} ${year}`;
    let column = this.columns.get(key);
    if (!column) {
      column = this.published(id, year);
      this.columns.set(key, column);
      const figure = figures.get(id)!;
      if (figure.parts === "adults") this.aggregateSeries(id);
      else this.aggregate(figure, year, column);
      this.divide(id, year, column);
      if (id === "leefbaarheid_score") this.addReference(year, column);
    }
    return this.columns.get(key)!;
  }

  /**
   * Shares of adults, all years at once: what is made of parts of a newer table takes the place of the area's own when it
   * has more years, else it gives the years that these lack.
   */
  private aggregateSeries(id: string): void {
    const columns = this.years(id).map(year => {
      const column = this.published(id, year);
      this.columns.set(`${id} ${year}`, column);
      return {year, column};
    });
    const make = ({whole, parts}: Whole) => {
      const at = this.indexOf.get(whole.code)!;
      const own = columns.filter(({column}) => !Number.isNaN(column.raw[at]!));
      const made = columns.flatMap(({year, column}) => {
        const rows = parts.map(part => this.indexOf.get(part.code)!).filter(row => !Number.isNaN(column.raw[row]!));
        const edition = mostCommon(rows.flatMap(row => column.edition[row] ?? []));
        const ofEdition = (row: number) => column.edition[row] === undefined || column.edition[row] === edition;
        const sum = this.sumOver(parts, column, year, "adults", false, ofEdition);
        return sum ? [{year, column, sum, edition}] : [];
      });
      const newest =
        own
          .map(({column}) => column.edition[at] ?? "")
          .toSorted()
          .at(-1) ?? "";
      const isLonger = own.length > 0 && made.filter(({edition}) => (edition ?? "") > newest).length > own.length;
      for (const {column, sum, edition} of made) {
        const isFree = Number.isNaN(column.raw[at]!) && isOpen(column.absence[at]);
        if (!isFree && !isLonger) continue;
        column.raw[at] = sixDecimals(sum.value);
        column.base[at] = sum.base;
        column.computed[at] = 1;
        column.absence[at] = undefined;
        column.edition[at] = edition;
      }
    };
    this.eachWhole(make, () => {
      for (const {year, column} of columns) this.addMerged(id, year, column);
    });
  }

  /** Larger areas and what they are made of, from small to large; gemeenten before a merger go before the country. */
  private eachWhole(make: (whole: Whole) => void, addMerged: () => void): void {
    const {wijk = [], gemeente = []} = this.world.byLevel;
    for (const whole of wijk) make({whole, parts: whole.parts});
    for (const whole of gemeente) make({whole, parts: whole.parts.flatMap(({parts}) => parts)});
    addMerged();
    if (this.holdsCountry) make({whole: this.world.areas.get("NL00")!, parts: gemeente});
  }

  /** What a gemeente lacks of years before others were merged into it. */
  private addMerged(id: string, year: number, column: YearColumn): void {
    for (const gemeente of this.world.byLevel.gemeente ?? []) {
      const at = this.indexOf.get(gemeente.code)!;
      if (!Number.isNaN(column.raw[at]!) || !isOpen(column.absence[at])) continue;
      const made = mergedFigure(this.world, gemeente, {id, year}, path => this.used?.has(path) !== false);
      if (made === null) continue;
      column.raw[at] = sixDecimals(made.value);
      column.base[at] = made.base;
      column.computed[at] = 1;
      column.absence[at] = undefined;
      column.edition[at] = made.edition;
    }
  }

  private published(id: string, year: number): YearColumn {
    const {length} = this.list;
    const column: YearColumn = {
      edition: [],
      raw: new Float64Array(length).fill(Number.NaN),
      computed: new Uint8Array(length),
      base: new Float64Array(length),
      absence: []
    };
    for (const [at, area] of this.list.entries()) {
      const first = this.shown(area, id, year)[0];
      if (!first && this.world.store.said(id, year, area.row).length === 0) continue;
      if (first === undefined) column.absence[at] = this.whyRefused(area, id, year);
      else if (first.value !== null) column.raw[at] = first.value;
      else column.absence[at] = first.absence!;
      if (first) column.edition[at] = this.world.store.files[first.file]!.edition ?? undefined;
    }
    return column;
  }

  /** Everything that files say is of another place, or may be. */
  private whyRefused(area: Area, id: string, year: number): "another_place" | "unsure_place" {
    const said = this.world.store.said(id, year, area.row);
    const isUnsure = said.some(({file}) => {
      const {vintage} = this.world.store.files[file]!;
      return (
        this.doubtful.get(file)?.has(area.row) ||
        (vintage !== null && this.choices.unsure.has(refusalKey(area.code, vintage, id)))
      );
    });
    return isUnsure ? "unsure_place" : "another_place";
  }

  /**
   * What may be shown of what files say, the first first. What the newest edition withholds no older one fills in, and a
   * series is of one edition as far as it goes.
   */
  private shown(area: Area, id: string, year: number): readonly Said[] {
    const whole = this.wholeOf(area, id, year);
    if (whole) return this.shown(whole, id, year);
    const said = this.usable(area, id, year);
    if (said.length < 2) return said;
    const {files} = this.world.store;
    const newest = (all: readonly Said[]) =>
      Math.max(0, ...all.map(({file}) => files[file]!.vintage ?? this.world.year));
    // a distance is nobody's secret: a sign for what is withheld is then one for what is unknown
    const given = said.filter(({value}) => value !== null);
    const withheld = isDistance(figures.get(id)!)
      ? []
      : said.filter(one => one.absence === "withheld" && !this.isUnknownYet(area, {id, year}, one, given));
    if (withheld.length > 0 && newest(withheld) >= newest(given)) return said.filter(({value}) => value === null);
    if (given.length === 0) return said;
    const edition = this.editionOf(area, id, new Set(given.map(({file}) => files[file]!.edition)));
    const own = given.filter(({file}) => files[file]!.edition === edition);
    return own.length > 0 ? own : given;
  }

  /**
   * The map of a year appears before all of its figures are known. Its sign beside a value in a table of CBS of the same
   * areas is "unknown", where more than a few people live and the figure counts none of them.
   */
  private isUnknownYet(
    area: Area,
    {id, year}: {id: string; year: number},
    sign: Said,
    given: readonly Said[]
  ): boolean {
    const {store} = this.world;
    const map = store.files[sign.file]!;
    if (map.source !== "pdok_wijkbuurt" || figures.get(id)!.countsPersons) return false;
    const residents = this.usableOf(area, "inwoners_count", year).flatMap(({value}) => value ?? []);
    if (residents.length === 0 || Math.min(...residents) < rules.fewPeople) return false;
    return given.some(({file}) => {
      const {source, vintage} = store.files[file]!;
      return source === "cbs_kwb" && vintage !== null && vintage >= (map.vintage ?? this.world.year);
    });
  }

  /** Of editions that give a figure, the one with most years of the area; of as many the newest. */
  private editionOf(area: Area, id: string, among: ReadonlySet<string | null>): string | null {
    if (among.size < 2) return [...among][0] ?? null;
    const years = new Map([...among].map(edition => [edition, new Set<number>()]));
    for (const year of this.world.store.years(id))
      for (const {file, value} of this.usable(area, id, year))
        if (value !== null) years.get(this.world.store.files[file]!.edition)?.add(year);
    const order = [...years].sort(([a, ofA], [b, ofB]) => ofB.size - ofA.size || ((a ?? "") < (b ?? "") ? 1 : -1));
    return order[0]![0];
  }

  private aggregate({id, parts}: Figure, year: number, column: YearColumn): void {
    if (parts === "apart" || parts === "adults") return;
    const weightId = {
      residents: "inwoners_count",
      households: "huishoudens_count",
      land: "land_ha",
      add: id === "inwoners_count" ? null : "inwoners_count"
    }[parts];
    const make = ({whole, parts: partsOfWhole}: Whole) => {
      const at = this.indexOf.get(whole.code)!;
      const settled = !Number.isNaN(column.raw[at]!) || !isOpen(column.absence[at]);
      if (settled) return;
      const sum = this.sumOver(partsOfWhole, column, year, weightId, parts === "add");
      if (sum === null) {
        const isUnsure = partsOfWhole.some(part => column.absence[this.indexOf.get(part.code)!] === "unsure_place");
        if (isUnsure) column.absence[at] ??= "unsure_place";
        return;
      }
      column.raw[at] = sixDecimals(sum.value);
      column.base[at] = sum.base;
      column.computed[at] = 1;
      column.absence[at] = undefined;
    };
    this.eachWhole(make, () => this.addMerged(id, year, column));
  }

  /** Sum or mean over parts; null unless parts with a figure hold 95 % of the weight. */
  private sumOver(
    parts: readonly Area[],
    {raw}: YearColumn,
    year: number,
    weightId: string | null,
    adds: boolean,
    counts: (row: number) => boolean = () => true
  ): {value: number; base: number} | null {
    let [sum, covered, total, present, all] = [0, 0, 0, 0, 0];
    for (const part of parts) {
      if (part.water) continue;
      all += 1;
      const row = this.indexOf.get(part.code)!;
      const value = raw[row]!;
      const weight = weightId === null ? 1 : this.weight(part, weightId, year);
      total += weight;
      if (Number.isNaN(value) || !counts(row)) continue;
      present += 1;
      covered += weight;
      sum += adds ? value : value * weight;
    }
    if (present === 0) return null;
    if (total === 0) return adds && present === all ? {value: sum, base: 0} : null;
    if (covered / total < rules.coverageOfParts || (!adds && covered === 0)) return null;
    return {value: adds ? sum : sum / covered, base: covered};
  }

  /**
   * Residents, households or land of an area in a year, else in the nearest year (of two as near the earlier). Adults are
   * the residents but for those under fifteen, the only age near eighteen that is counted everywhere.
   */
  weight(area: Area, id: string, year: number): number {
    if (id === "adults")
      return Math.max(0, this.weight(area, "inwoners_count", year) - this.weight(area, "inwoners_0_15_count", year));
    const at = this.indexOf.get(area.code)!;
    for (const near of this.nearest(id, year)) {
      const weight = this.column(id, near).raw[at]!;
      if (!Number.isNaN(weight)) return weight;
    }
    return 0;
  }

  private readonly nearestYears = new Map<string, number[]>();
  private nearest(id: string, year: number): number[] {
    const key = `${id} ${year}`;
    let years = this.nearestYears.get(key);
    if (!years) {
      years = this.world.store.years(id).toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b);
      this.nearestYears.set(key, years);
    }
    return years;
  }

  /** Rates and shares of two counts of one year, where nobody publishes them. */
  private divide(id: string, year: number, column: YearColumn): void {
    const quotient = quotients[id];
    if (!quotient && id !== "opleiding_hoog_share") return;
    for (const [at, area] of this.list.entries()) {
      if (!Number.isNaN(column.raw[at]!) && column.computed[at] === 0) continue;
      const [over, of] = quotient
        ? [this.raw(area, quotient.over, year), this.raw(area, quotient.of, year)]
        : this.educated(area, year);
      if (!(of! > 0) || Number.isNaN(over!)) {
        const why = (reason: Known["absence"]) =>
          quotient && [quotient.over, quotient.of].some(part => this.column(part, year).absence[at] === reason);
        if (why("another_place")) column.absence[at] ??= "another_place";
        if (why("unsure_place")) column.absence[at] ??= "unsure_place";
        continue;
      }
      const value = quotient?.factor === 1000 ? (1000 * over!) / of! : Math.min(1, over! / of!);
      if (!Number.isNaN(column.raw[at]!)) continue;
      column.raw[at] = sixDecimals(value);
      column.base[at] = of!;
      column.computed[at] = 1;
      column.absence[at] = undefined;
    }
  }

  /** Is a figure made of two counts, one of which is not given in the latest year of the country? */
  lacksPart(area: Area, id: string): boolean {
    const quotient = quotients[id];
    const year = this.nationalYear(id);
    return (
      quotient !== undefined &&
      year !== null &&
      [quotient.over, quotient.of].some(part => Number.isNaN(this.raw(area, part, year)))
    );
  }

  /** The map of the Leefbaarometer gives what a score differs from a number that is the same everywhere, not the score. */
  private addReference(year: number, column: YearColumn): void {
    for (const [at, area] of this.list.entries()) {
      if (!Number.isNaN(column.raw[at]!) || column.absence[at] === "withheld") continue;
      const deviation = this.raw(area, "leefbaarheid_afwijking_score", year);
      if (Number.isNaN(deviation)) continue;
      column.raw[at] = sixDecimals(deviation + referenceScore);
      column.computed[at] = 1;
      column.absence[at] = undefined;
    }
  }

  private educated(area: Area, year: number): [number, number] {
    const counts = educations.map(id => this.raw(area, id, year));
    return [counts[2]!, counts.reduce((sum, count) => sum + count, 0)];
  }

  /** The latest year in which at least half as many areas have the figure as in its best year. */
  private readonly nationalYears = new Map<string, number | null>();
  nationalYear(id: string): number | null {
    let year = this.nationalYears.get(id);
    if (year === undefined) {
      const counts = this.years(id).map(one => ({
        one,
        count: this.list.filter(area => area.level !== "land" && !Number.isNaN(this.value(area, id, one))).length
      }));
      const most = Math.max(0, ...counts.map(({count}) => count));
      year = counts.filter(({count}) => count > 0 && count >= rules.shareOfBestYear * most).at(-1)?.one ?? null;
      this.nationalYears.set(id, year);
    }
    return year;
  }

  private readonly levelYears = new Map<string, number | null>();
  /** The year in which areas of a level are compared: the latest that most of them have, of a count that of its rate. */
  levelYear(id: string, level: Level): number | null {
    const key = `${id} ${level}`;
    let year = this.levelYears.get(key);
    if (year === undefined) {
      const national = this.nationalYear(id);
      const counts = this.years(id).map(one => ({
        one,
        count: this.world.byLevel[level].filter(area => !Number.isNaN(this.value(area, id, one))).length
      }));
      const most = Math.max(0, ...counts.map(({count}) => count));
      year = counts.filter(({count}) => count > 0 && count >= rules.shareOfBestYear * most).at(-1)?.one ?? national;
      const rate = Object.keys(quotients).find(one => quotients[one]!.over === id);
      const ofRate = rate === undefined ? null : this.levelYear(rate, level);
      if (year !== null && ofRate !== null) year = Math.min(year, ofRate);
      this.levelYears.set(key, year);
    }
    return year;
  }

  /** May the area have a class, a type or a place? Unknown is too few, where residents of others are known. */
  isLarge(area: Area): boolean {
    if (area.residents !== null) return area.residents >= rules.residentsForClass;
    return !this.residentsAreKnown();
  }

  private known_: boolean | null = null;
  private residentsAreKnown(): boolean {
    this.known_ ??=
      (this.world.byLevel.buurt ?? []).filter(({residents}) => residents !== null).length >=
      0.5 * (this.world.byLevel.buurt?.length ?? 0);
    return this.known_;
  }

  /** Do nearly all areas of a level have the figure in some year? */
  isOfLevel = (id: string, level: Level): boolean => this.shareWith(id, level) >= rules.shareOfLevel;

  /** Do most, so that a page of one may say that it lacks? */
  isOfMost = (id: string, level: Level): boolean => this.shareWith(id, level) >= rules.shareForPlace;

  private readonly shares = new Map<string, number>();
  /** The largest share, in any year, of the areas large enough for every figure that have this one. */
  private shareWith(id: string, level: Level): number {
    const key = `${id} ${level}`;
    let share = this.shares.get(key);
    if (share === undefined) {
      const all = this.world.byLevel[level].filter(area => this.isLarge(area));
      const has = (year: number) => all.filter(area => !Number.isNaN(this.value(area, id, year))).length;
      share = all.length === 0 ? 0 : Math.max(0, ...this.years(id).map(has)) / all.length;
      this.shares.set(key, share);
    }
    return share;
  }
}
