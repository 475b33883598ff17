import type {AreaLevel} from "../catalog/areas.ts";
import {areaLevel} from "../catalog/areas.ts";
import {listAreas, listDissolved} from "./data.ts";
import {ownPageLimit} from "./dissolved-pages.ts";
import {gemeentenOfShard, shard} from "./shard.ts";

interface AreaPath {
  params: {level: AreaLevel; code: string};
}

/**
 * Static paths of this process's area pages: all levels of a gemeente together, so that its tables are read once. The
 * first share also has the pages of dissolved codes, where those get one.
 */
export async function areaPaths(): Promise<AreaPath[]> {
  const all = [...(await listAreas("gemeente")), ...(await listAreas("wijk")), ...(await listAreas("buurt"))];
  const mine = gemeentenOfShard(all, shard);
  const current = all
    .filter(area => mine.has(area.gemeenteCode))
    .sort((a, b) => (a.gemeenteCode < b.gemeenteCode ? -1 : a.gemeenteCode > b.gemeenteCode ? 1 : 0));
  const dissolved = shard.index === 1 ? await listDissolved() : [];
  const pages = dissolved.length <= ownPageLimit ? [...current, ...dissolved] : current;
  return pages.map(({code}) => ({params: {level: areaLevel(code)!, code}}));
}
