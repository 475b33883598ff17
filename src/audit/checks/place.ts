import {figures} from "../knowledge/figures.ts";
import {isOfOtherYear, refusalKey} from "../world/choices.ts";
import {placeOn} from "../world/same-place.ts";
import type {Context} from "./context.ts";

/**
 * Figures on the codes of another year: none is shown of what was clearly another place, and none is kept back of what
 * is clearly the same.
 */
export function checkPlace({truth, area, tally}: Context): void {
  const {world} = truth;
  const places = new Map<number, ReturnType<typeof placeOn>>();
  for (const [key, {vintage, id, file}] of onOtherCodes(truth, area)) {
    const place = places.get(vintage) ?? placeOn(world, area, vintage);
    places.set(vintage, place);
    const refused = truth.choices.refused.has(key);
    const rule = refused ? "the same place, told as another" : "a figure of another place that had the code";
    tally.check("place", place !== (refused ? "same" : "another"), rule, () => `${key} (${id})`, file);
  }
}

/** What is added up and what is not of each other year on whose codes the area has figures, by what may refuse it. */
function onOtherCodes({world}: Context["truth"], area: Context["area"]) {
  const found = new Map<string, {vintage: number; id: string; file: string}>();
  for (const id of figures.keys())
    for (const year of world.store.years(id))
      for (const {file, value} of world.store.said(id, year, area.row)) {
        const {vintage, path} = world.store.files[file]!;
        if (vintage === null || value === null || !isOfOtherYear({vintage}, world)) continue;
        found.set(refusalKey(area.code, vintage, id), {vintage, id, file: path});
      }
  return found;
}
