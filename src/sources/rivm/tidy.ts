import type {Adapter} from "../adapter.ts";
import {headColumns} from "../shared/head.ts";
import {parseTidyTable} from "../shared/tidy-table.ts";

const ids = {layoutId: "rivm_tidy", sourceId: "rivm_gezondheid"} as const;

/** Good self-rated health per area and year as `code,type,jaar,goed_ervaren_gezondheid_pct` (from 50150NED). Percentages. */
export const rivmTidy: Adapter = {
  ...ids,
  recognises: (path, head) => path.endsWith(".csv") && headColumns(head).some(name => name.startsWith("goed_ervaren_")),
  parse: file => parseTidyTable(ids, file)
};
