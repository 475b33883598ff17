import type {DuckDBConnection} from "@duckdb/node-api";
import {noteReads, notingOf} from "./noting-connection.ts";

/**
 * Reads once what several steps use. Each step that gets it depends on all that was asked for it, as if it had asked itself.
 * The tables it is read from must stay as they are as long as it is used.
 */
export function shareRead<Value>(
  read: (connection: DuckDBConnection) => Promise<Value>
): (connection: DuckDBConnection) => Promise<Value> {
  let before: {value: Value; questions: ReadonlySet<string>} | null = null;
  return async connection => {
    const outer = notingOf(connection);
    if (!before) {
      const {connection: noting, notes} = await noteReads(outer?.plain ?? connection);
      before = {value: await read(noting), questions: notes.questions};
    }
    for (const question of before.questions) outer?.notes.ask(question);
    return before.value;
  };
}
