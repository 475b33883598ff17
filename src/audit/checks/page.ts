import {checkChartTable} from "./chart-tables.ts";
import type {Context} from "./context.ts";
import {checkKeyTable, isKeyTable} from "./key-tables.ts";

/** Everything about one page. */
export function checkPage(context: Context): void {
  for (const table of context.page.tables) {
    if (isKeyTable(table)) checkKeyTable(context, table);
    else checkChartTable(context, table);
  }
}
