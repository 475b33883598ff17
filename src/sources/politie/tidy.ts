import type {Adapter} from "../adapter.ts";
import {baseName, hasExtension, headColumns} from "../shared/head.ts";
import {parseTidyTable} from "../shared/tidy-table.ts";

const ids = {layoutId: "politie_tidy", sourceId: "politie"} as const;

/** Registered crimes per area and year as `code,type,jaar,misdrijven_totaal` (from 47022NED). Counts. */
export const politieTidy: Adapter = {
  ...ids,
  recognises(path, head) {
    const found = headColumns(head);
    const named = /^470(18|22)NED/.test(baseName(path)) && found.includes("code");
    return hasExtension(path, "csv") && (named || found.some(name => name.startsWith("misdrijven_")));
  },
  parse: (file, _siblings, drain) => parseTidyTable(ids, file, drain)
};
