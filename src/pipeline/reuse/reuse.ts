import type {Kept} from "./kept.ts";
import {type Remember, rememberIn, rememberNothing} from "./remember.ts";
import {type RememberEach, rememberEachIn, rememberNone} from "./remember-each.ts";

/** How what was made in the previous build is taken from there. */
export interface Reuse {
  /** A step as a whole. */
  step: Remember;
  /** A table of many indicators, by indicator. */
  each: RememberEach;
}

/** Nothing is taken. */
export const reuseNothing: Reuse = {step: rememberNothing, each: rememberNone};

export const reuseIn = (kept: Kept): Reuse => ({step: rememberIn(kept), each: rememberEachIn(kept)});
