import type {Indicator} from "../catalog/indicators/index.ts";

/** True where a figure of two years is of two areas: the borders changed between, and its source does not go back. */
export const changesArea = (indicator: Indicator, changeYear: number | null, from: number, to: number): boolean =>
  indicator.sourceId !== "leefbaarometer" && changeYear !== null && from < changeYear && changeYear <= to;
