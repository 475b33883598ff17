import type {AreaLevel} from "../catalog/areas.ts";
import {areaLevel} from "../catalog/areas.ts";
import {listDissolved} from "./data.ts";
import {ownPageLimit} from "./dissolved-pages.ts";
import {listPagesToMake} from "./page-units.ts";
import {shard} from "./shard.ts";

interface AreaPath {
  params: {level: AreaLevel; code: string};
}

/**
 * Static paths of this process's area pages: all levels of a gemeente together, so that its tables are read once. The
 * first share also has the pages of dissolved codes, where those get one.
 */
export async function areaPaths(): Promise<AreaPath[]> {
  const current = await listPagesToMake();
  const dissolved = shard.index === 1 ? await listDissolved() : [];
  const pages = dissolved.length <= ownPageLimit ? [...current, ...dissolved] : current;
  return pages.map(({code}) => ({params: {level: areaLevel(code)!, code}}));
}
