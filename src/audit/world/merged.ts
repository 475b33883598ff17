import {type Figure, figures} from "../knowledge/figures.ts";
import {mergers} from "../knowledge/mergers.ts";
import type {Said} from "./store.ts";
import type {Area, World} from "./world.ts";

/** A figure of a gemeente that was made of those which were merged into it. */
export interface Merged {
  value: number;
  base: number;
  edition: string | undefined;
}

/** What files on the codes of one year say of the parts of a gemeente. */
type Asking = (id: string, year: number, code: string) => readonly Said[];

/**
 * The figure of a gemeente before a merger, on its land of today: of all that it was made of, added or averaged. Null where
 * one of these lacks it or withholds it, or where they are not the land of today.
 */
export function mergedFigure(
  world: World,
  gemeente: Area,
  {id, year}: {id: string; year: number},
  isUsed: (path: string) => boolean
): Merged | null {
  const merger = mergers[gemeente.code];
  if (!merger || gemeente.level !== "gemeente" || merger.year > world.year) return null;
  const {files} = world.store;
  const vintages = new Set(files.flatMap(({vintage}) => (vintage !== null && vintage < merger.year ? [vintage] : [])));
  for (const vintage of [...vintages].sort((a, b) => b - a)) {
    const ask: Asking = (figure, of, code) => {
      const said = world.rowOf.has(code) ? world.store.said(figure, of, world.rowOf.get(code)!) : [];
      return said.filter(({file}) => files[file]!.vintage === vintage && isUsed(files[file]!.path));
    };
    const parts = ask("land_ha", vintage, gemeente.code).length > 0 ? [gemeente.code, ...merger.of] : merger.of;
    if (!isLandOfNow(world, gemeente, parts, vintage, ask)) continue;
    const made = added(world, figures.get(id)!, year, parts, ask);
    if (made) return made;
  }
  return null;
}

const valueIn = (said: readonly Said[]): number => said.find(({value}) => value !== null)?.value ?? Number.NaN;

/** Whole hectares, of which two in a hundred may be another reckoning of water. */
function isLandOfNow(world: World, {row}: Area, parts: readonly string[], vintage: number, ask: Asking): boolean {
  const now = world.store
    .said("land_ha", world.year, row)
    .find(({file, value}) => value !== null && world.store.files[file]!.vintage === world.year)?.value;
  const then = parts.reduce((sum, code) => sum + valueIn(ask("land_ha", vintage, code)), 0);
  return now != null && (Math.abs(then - now) <= 1 || Math.min(then, now) / Math.max(then, now) >= 0.98);
}

function added(world: World, figure: Figure, year: number, codes: readonly string[], ask: Asking): Merged | null {
  if (figure.parts === "apart") return null;
  const [adds, isResidents] = [figure.parts === "add", figure.id === "inwoners_count"];
  const nearest = (id: string, code: string): number =>
    world.store
      .years(id)
      .toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b)
      .map(near => valueIn(ask(id, near, code)))
      .find(value => !Number.isNaN(value)) ?? 0;
  const weightOf = (code: string): number => {
    if (figure.parts === "households") return nearest("huishoudens_count", code);
    if (figure.parts === "land") return nearest("land_ha", code);
    const residents = isResidents ? 1 : nearest("inwoners_count", code);
    return figure.parts === "adults" ? Math.max(0, residents - nearest("inwoners_0_15_count", code)) : residents;
  };
  let [sum, weight, edition] = [0, 0, undefined as string | undefined];
  for (const code of codes) {
    const said = ask(figure.id, year, code);
    const value = valueIn(said);
    if (Number.isNaN(value) || said.some(({absence}) => absence === "withheld")) return null;
    sum += adds ? value : value * weightOf(code);
    weight += weightOf(code);
    edition = world.store.files[said.find(one => one.value !== null)!.file]!.edition ?? edition;
  }
  if (!adds && weight === 0) return null;
  return {value: adds ? sum : sum / weight, base: weight, edition};
}
