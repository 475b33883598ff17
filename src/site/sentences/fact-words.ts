import type {ChangeFact, ClassedFigure, Fact, FactArea} from "../../analysis/facts/fact.ts";
import type {MissingReason} from "../../catalog/figures.ts";
import {language} from "../i18n/strings.ts";
import {factWords as en} from "./en/facts.ts";
import {factWords as nl} from "./nl/facts.ts";

/** How facts are said in one language. */
export interface FactWords {
  /** A fact about an area as one or two sentences. Nothing is in it that the fact does not hold. */
  sentence(fact: Fact, area: FactArea): string;
  /**
   * Title of the trend chart: the finding, in a few words.
   *
   * @param newest  the last score, where it is of another series than the change; else the last of the change
   */
  changeTitle(fact: ChangeFact, newest?: ClassedFigure): string;
  /** What the score did elsewhere in the years of that title; also where that is not known. */
  changeBeside(fact: Pick<ChangeFact, "first" | "last" | "beside">): string;
  /** Title of the class scale. */
  levelTitle(figure: ClassedFigure, newest?: number): string;
  /**
   * The score, and how far it lies from the nearest break, said as what it means: of one that we computed, near a break,
   * that the class may be the other.
   */
  breakSentence(figure: Pick<ClassedFigure, "value" | "class">, error?: number): string;
  /**
   * A heading above the subjects that are missing for one reason.
   *
   * @param bordersYear  year of the borders that they are counted in, where these are the reason
   */
  absenceHeading(reason: MissingReason, bordersYear: number | null): string;
}

/** How facts are said in the language of this build. */
export const factWords: FactWords = {nl, en}[language];
