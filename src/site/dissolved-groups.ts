import {areaLevel, gemeenteCodeOf} from "../catalog/areas.ts";
import {type Area, listDissolved, readAreas} from "./data.ts";

/** Dissolved codes of one old gemeente. */
export interface DissolvedGroup {
  gemeenteCode: string;
  /** Its name where known, else its code. */
  name: string;
  areas: Area[];
}

/** Dissolved codes by the gemeente code inside them, in code order. */
export async function dissolvedGroups(): Promise<DissolvedGroup[]> {
  const areas = await readAreas();
  const groups = Map.groupBy(await listDissolved(), ({code}) => gemeenteCodeOf(code)!);
  return [...groups]
    .map(([gemeenteCode, members]) => ({
      gemeenteCode,
      name: areas.get(gemeenteCode)?.name ?? gemeenteCode,
      areas: members.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)))
    }))
    .sort((a, b) => a.gemeenteCode.localeCompare(b.gemeenteCode));
}

const rank = {gemeente: 0, wijk: 1, buurt: 2, land: 3};
const sortKey = ({code}: Area) => `${rank[areaLevel(code)!]}${code}`;
