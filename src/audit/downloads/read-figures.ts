import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {asyncBufferFromFile, parquetReadObjects} from "hyparquet";

/** One figure as the download of a gemeente gives it. */
export interface DownloadedFigure {
  area_code: string;
  indicator_id: string;
  year: number;
  value: number | null;
  low: number | null;
  high: number | null;
  /** The site's word for why there is no value. */
  missing: string | null;
  /** The publisher's table of the series, where it has more than one. */
  edition: string | null;
  computed: boolean;
}

const columns = ["area_code", "indicator_id", "year", "value", "low", "high", "missing", "edition", "computed"];

/** Codes of the gemeenten of which a site has a download. */
export function downloadedGemeenten(siteDir: string): string[] {
  const folder = join(siteDir, "data/gemeente");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap(name => /^(GM\d{4})\.parquet$/.exec(name)?.[1] ?? []);
}

/** All figures of a gemeente and of the areas in it. */
export async function readFigures(siteDir: string, gemeente: string): Promise<DownloadedFigure[]> {
  const file = await asyncBufferFromFile(join(siteDir, "data/gemeente", `${gemeente}.parquet`));
  return (await parquetReadObjects({file, columns})) as unknown as DownloadedFigure[];
}
