import {publicationRules as rules} from "../knowledge/rules.ts";
import type {Area, World} from "./world.ts";

/** Of a file that does not say whose codes it uses: rows of areas that may be others in it. */
export type DoubtfulCodes = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * A file that names nearly all buurten of today, by residents, and not one where people live, has other codes there: the
 * others of that wijk may hold more land, and where it names less than half of a gemeente all codes may be new.
 */
export function doubtfulCodes(world: World): DoubtfulCodes {
  const inhabited = world.byLevel.buurt.flatMap(area => {
    const residents = area.water ? 0 : residentsOf(world, area);
    return residents >= rules.personsShown ? [{area, residents}] : [];
  });
  const found = new Map<number, ReadonlySet<number>>();
  for (const [file, {vintage}] of world.store.files.entries()) {
    const rows = world.store.rowsOf(file);
    const isNamed = ({area}: Inhabited) => rows.has(area.row);
    if (vintage !== null || shareOf(inhabited, isNamed) < rules.codesComplete) continue;
    found.set(file, new Set(doubtedBy(inhabited, isNamed).filter(row => rows.has(row))));
  }
  return found;
}

interface Inhabited {
  area: Area;
  residents: number;
}

/** Most residents that a file on the codes of today counts. */
const residentsOf = ({store, year}: World, {row}: Area): number =>
  Math.max(
    0,
    ...store
      .said("inwoners_count", year, row)
      .flatMap(({file, value}) => (store.files[file]!.vintage === year ? (value ?? 0) : 0))
  );

/** Share of residents that live where the condition holds. */
function shareOf(all: readonly Inhabited[], isSo: (one: Inhabited) => boolean): number {
  const sum = (some: readonly Inhabited[]) => some.reduce((total, {residents}) => total + residents, 0);
  return sum(all) === 0 ? 0 : sum(all.filter(isSo)) / sum(all);
}

function doubtedBy(inhabited: readonly Inhabited[], isNamed: (one: Inhabited) => boolean): number[] {
  const doubted: number[] = [];
  for (const [gemeente, all] of Map.groupBy(inhabited, ({area}) => area.gemeente!)) {
    const isWhole = shareOf(all, isNamed) < rules.codesKept;
    const lacking = new Set(all.filter(one => !isNamed(one)).map(({area}) => area.wijk));
    for (const wijk of gemeente.parts) {
      if (isWhole) doubted.push(wijk.row);
      if (isWhole || lacking.has(wijk)) doubted.push(...wijk.parts.map(({row}) => row));
    }
  }
  return doubted;
}
