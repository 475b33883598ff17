import {thresholds} from "../../catalog/thresholds.ts";
import {weightedMean} from "../statistics/weighted-mean.ts";

/** One area in two years. Weight: its residents. */
export interface GapArea {
  /** Share of dwellings owned by housing associations, in [0, 1]; null when not known. */
  stock: number | null;
  from: number;
  to: number;
  weight: number;
}

/** Areas with much or with little stock: how many, and their mean in both years. */
export interface GapGroup {
  areas: number;
  from: number;
  to: number;
}

/**
 * A figure in areas with much and with little housing-association stock, in two years, by residents.
 *
 * The first of the four questions of a gemeente: how do areas with much stock differ from those with little, here and in
 * the country? Which share is much and which is little is ours. An association: it does not say why.
 *
 * @param areas  of one level that have the figure in both years, any order
 * @returns null when either group has too few areas to tell of more than one
 * @throws RangeError on a bad weight or a value that is not finite
 * @see Leidelmeijer, Frissen & Van Iersel (Aedes 2020), example 3, questions 1 and 2
 * @example
 * stockGap([0.5, 0.4, 0.3, 0.1, 0.1, 0].map((stock, at) => ({stock, from: at, to: 2 * at, weight: 1}))); // => {much: {areas: 3, from: 1, to: 2}, little: {areas: 3, from: 4, to: 8}}
 */
export function stockGap(
  areas: readonly GapArea[],
  much: number = thresholds.stockMuch.value,
  little: number = thresholds.stockLittle.value,
  fewest: number = thresholds.buurtenForCount.value
): {much: GapGroup; little: GapGroup} | null {
  const groups = {
    much: areas.filter(({stock}) => stock !== null && stock >= much),
    little: areas.filter(({stock}) => stock !== null && stock < little)
  };
  if (groups.much.length < fewest || groups.little.length < fewest) return null;
  const [ofMuch, ofLittle] = [meansOf(groups.much), meansOf(groups.little)];
  return ofMuch && ofLittle && {much: ofMuch, little: ofLittle};
}

function meansOf(areas: readonly GapArea[]): GapGroup | null {
  const weights = areas.map(({weight}) => weight);
  const [from, to] = (["from", "to"] as const).map(
    year =>
      weightedMean(
        areas.map(one => one[year]),
        weights
      ).value
  );
  return from == null || to == null ? null : {areas: areas.length, from, to};
}
