import type {ChangeBeside} from "../../analysis/beside-change.ts";
import type {Beside} from "../../analysis/beside-gemeente.ts";
import type {NotableAge} from "../../analysis/population/notable-age.ts";
import type {ToldPlace} from "../../analysis/told-place.ts";
import type {VulnerabilityLevel} from "../../catalog/focus-types.ts";
import type {Direction} from "../../catalog/trajectories.ts";
import {language} from "../i18n/strings.ts";
import {resilienceWords as en} from "./en/resilience.ts";
import {resilienceWords as nl} from "./nl/resilience.ts";

/** The years of an index of vulnerability, and whether the last one was not as others. */
export interface IndexYear {
  year: number;
  /** Said right after the year; null where there is nothing to say. */
  special: string | null;
}

/** The index of vulnerability of one area, beside the mean of the country in the reference year. */
export interface IndexReading extends IndexYear {
  level: VulnerabilityLevel;
  referenceYear: number;
  /** In standard deviations, and how far that is from the nearest level; null where a licence keeps it from being shown. */
  value: {index: number; distance: number; nearest: VulnerabilityLevel} | null;
}

/** Nuisance and unsafety of one area: class 1 to 9, and how far its score is from the nearest class. */
export interface ProblemsReading {
  year: number;
  class: number;
  distance: number;
  nearest: number;
  /** What most areas of the level have beside it, where the class alone would say the opposite; else null. */
  most: {have: "more" | "less"; many: string} | null;
  /**
   * Said where no area of the level has a further class than this, though there is one, and whether a quarter of them or
   * more have it; else null.
   */
  furthest: {end: "highest" | "lowest"; many: string; isCommon: boolean} | null;
}

/** Estimated cohesion of one area, by the spread between buurten and on the fixed scale of the publisher. */
export interface CohesionReading {
  year: number;
  /** Year of the buurten that it is compared with. */
  referenceYear: number;
  /** Areas of its own level, which it is not compared with; null for a buurt. */
  other: string | null;
  label: string;
  class: number;
  score: number;
  distance: number;
  nearest: number;
  /** Its class on the fixed scale, as a number alone: the words are of the other division. */
  published: number;
  /** Is the score computed here, and no further from the nearest class than computing may be off? */
  mayBeNearest: boolean;
}

/** Registered crimes that contradict the estimate of nuisance. */
export interface CrimesReading {
  side: "more" | "fewer";
  /** Of the crimes, among the other areas of the level. */
  place: Exclude<ToldPlace, {kind: "middle"}>;
  many: string;
  year: number;
  /** Class of nuisance, 1 to 9, and its year. */
  class: number;
  classYear: number;
}

/** What happened elsewhere in the years of a change of the film. */
export interface MovedBeside extends ChangeBeside {
  /** Does the area itself move that way, or stay the same as that does? */
  also: boolean;
  /** Does the area move the other way? */
  opposite: boolean;
  /** The areas of a level that it is the mean of; null for the country. */
  mean: {areas: number; many: string} | null;
  /** Does it go another way without one of the figures that it is made of? Then no direction is told. */
  turns: boolean;
  /** Is it a figure of the country that we computed from others, in both years or in one? */
  computed: "all" | "partly" | null;
  /** Null where a licence keeps them from being shown. */
  values: {first: number; last: number} | null;
}

/** A half of the film: which way, and what happened elsewhere; `unknown` where nothing has these years. */
export interface FilmHalf<To> {
  direction: Direction;
  from: number;
  to: To;
  beside: MovedBeside | "unknown";
}

/** Why two years are no one series: editions that differ, null for one; and whether the last is computed here. */
export interface OtherSeries {
  editions: {earlier: string; later: string} | null;
  computed: boolean;
}

/** A direction, and the years it is between. */
export interface Moved {
  direction: Direction;
  years: string;
}

/** How the photo and the film are said in one language: the index as an index of the area, never as a number of people. */
export interface ResilienceWords {
  problems(reading: ProblemsReading): string;
  vulnerability(reading: IndexReading): string;
  /** Of which age so many live there that the index tells of it as well. */
  notableAge(age: NotableAge, share: string, year: number): string;
  /** That registered crimes say otherwise than the estimate of nuisance, beside which it stands, with the place of both. */
  crimesAgainst(against: CrimesReading): string;
  /** The class of the research and that of the publisher, which differ, with the score. */
  cohesion(reading: CohesionReading): string;
  besideGemeente(gemeente: string, beside: {problems: Beside; vulnerability: Beside}): string;
  /** The film in sentences; a name only where the research gives one. */
  film(vulnerability: FilmHalf<IndexYear>, problems: FilmHalf<number>, name: string | null): string;
  /** Which way the index of a film went without one of its figures: only where that is another way than with all. */
  withoutOne(own: Direction, turned: readonly {direction: Direction; labels: readonly string[]}[]): string;
  /** What moved in a film, and in which years: words without a verdict, after a colon. */
  filmInShort(vulnerability: Moved, problems: Moved): string;
  /** What problems did between the end of the film and the last year of the page. */
  after(half: FilmHalf<number>): string;
  /** Problems in a last year that is computed here or of another edition, beside the beginning of the film. */
  sinceBeginning(half: FilmHalf<number> & OtherSeries): string;
  /** The same where a newer edition goes another way than the film: two estimates that differ, not a change. */
  otherwiseMeasured(estimates: {
    direction: "up" | "down";
    from: number;
    to: number;
    editions: NonNullable<OtherSeries["editions"]>;
    computed: boolean;
  }): string;
  /** What the index did elsewhere, as a sentence after one that says what it did here. */
  indexBeside(beside: MovedBeside | "unknown"): string;
  /** The same where it stands beside no single area. */
  indexElsewhere(
    change: {direction: Direction; from: number; to: number; mean: MovedBeside["mean"]; turns: boolean} | "unknown"
  ): string;
}

export const resilienceWords: ResilienceWords = {nl, en}[language];
