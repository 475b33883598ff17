import type {Adapter} from "../adapter.ts";
import {baseName, hasExtension, headColumns} from "../shared/head.ts";
import {parseTidyTable} from "../shared/tidy-table.ts";
import {codesYearOf, tableOf} from "./tables.ts";

const ids = {layoutId: "rivm_tidy", sourceId: "rivm_gezondheid"} as const;

/** Good self-rated health per area and year as `code,type,jaar,goed_ervaren_gezondheid_pct` (from 50150NED). Percentages. */
export const rivmTidy: Adapter = {
  ...ids,
  recognises(path, head) {
    const found = headColumns(head);
    const named = /^50150NED/.test(baseName(path)) && found.includes("code");
    return hasExtension(path, "csv") && (named || found.some(name => name.startsWith("goed_ervaren_")));
  },
  parse: (file, _siblings, drain) => ({
    ...parseTidyTable(ids, file, drain),
    codesYear: codesYearOf(file.path),
    edition: tableOf(file.path)
  })
};
