import {isBalanced} from "../claims/balance.ts";
import {tellsChanges} from "../claims/changes.ts";
import {saysWhatLacks} from "../claims/missing.ts";
import {checkBlocks} from "./blocks.ts";
import {checkChartTable} from "./chart-tables.ts";
import type {Context} from "./context.ts";
import {checkKeyTable, isKeyTable} from "./key-tables.ts";
import {checkOtherTable} from "./other-tables.ts";
import {checkPlace} from "./place.ts";

/** Everything about one page. */
export function checkPage(context: Context): void {
  const {page, tally} = context;
  for (const table of page.tables) {
    tally.count("unread");
    if (isKeyTable(table)) checkKeyTable(context, table);
    else if (!checkChartTable(context, table) && !checkOtherTable(context, table)) {
      const what = `${table.inside[0] ?? ""} ${table.label ?? table.caption ?? ""}: ${table.head.join(" | ")}`;
      tally.wrong("unread", "a table that this audit cannot read", what);
    }
  }
  for (const id of page.fragments)
    tally.check("unread", page.ids.has(id), "a link to a part that the page has not", () => `#${id}`);
  checkBlocks(context);
  saysWhatLacks(context);
  isBalanced(context);
  tellsChanges(context);
  checkPlace(context);
}
