import {type DownloadedFigure, downloadedGemeenten, readFigures} from "../downloads/read-figures.ts";
import {figures} from "../knowledge/figures.ts";
import type {SourceFile} from "./store.ts";
import type {Area, World} from "./world.ts";

/**
 * What a site chose where more than one choice is right, taken from its downloads. The audit holds all that is shown to
 * these choices, and the choices to what it knows itself (`same-place.ts`).
 */
export interface Choices {
  /** Ids (`inwoners_count.BU03080001.2024`) of figures that go with a small one, so that it cannot be worked out. */
  withheld: ReadonlySet<string>;
  /** Keys of `refusalKey`: figures on the codes of another year, of an area that was another then. */
  refused: ReadonlySet<string>;
  /** Those of them that the site is not sure of: nothing told whether it is the same area. */
  unsure: ReadonlySet<string>;
}

/** What is added up over an area is refused where its borders moved a little; shares and means are not. */
export const refusalKey = (code: string, vintage: number, figure: string): string =>
  `${code} ${vintage} ${figures.get(figure)!.parts === "add" ? "totals" : "shares"}`;

/** Is a file on the codes of another year than the site's areas? */
export const isOfOtherYear = ({vintage}: {vintage: number | null}, {year}: World): boolean =>
  vintage !== null && vintage !== year;

/** Reads the choices of a site from the downloads of all its gemeenten. */
export async function readChoices(siteDir: string, world: World): Promise<Choices> {
  const [withheld, refused, unsure] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const gemeente of downloadedGemeenten(siteDir))
    for (const row of await readFigures(siteDir, gemeente)) {
      const {area_code: code, indicator_id: id, year, missing} = row;
      if (missing === "withheld_here") withheld.add(`${id}.${code}.${year}`);
      for (const vintage of refusedVintages(world, row)) {
        const key = refusalKey(code, vintage, id);
        refused.add(key);
        if (missing === "place_unknown") unsure.add(key);
      }
    }
  return {withheld, refused, unsure};
}

/**
 * Years of the codes on which files have this figure while the site says that it has none of this place, or made it of
 * smaller areas although they give it.
 */
function refusedVintages(world: World, row: DownloadedFigure): number[] {
  const {area_code, indicator_id, year, missing, computed, edition} = row;
  const isRefused = missing === "borders_changed" || missing === "place_unknown";
  const area = world.areas.get(area_code);
  if (!area || !figures.has(indicator_id) || !(isRefused || computed)) return [];
  // a share of adults may be made of parts for another reason too: a newer table has more years of them
  const isNewer = (known: SourceFile) =>
    computed && figures.get(indicator_id)!.parts === "adults" && known.edition !== edition;
  return vintagesOf(world, area, indicator_id, year, computed, isNewer);
}

/** Other years on whose codes a file gives the figure; only with a value when asked for. */
function vintagesOf(
  world: World,
  area: Area,
  id: string,
  year: number,
  withValue: boolean,
  leavesOut: (file: SourceFile) => boolean = () => false
): number[] {
  return world.store.said(id, year, area.row).flatMap(({file, value}) => {
    const known = world.store.files[file]!;
    if (leavesOut(known)) return [];
    return isOfOtherYear(known, world) && !(withValue && value === null) ? [known.vintage!] : [];
  });
}
