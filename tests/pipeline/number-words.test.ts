import {expect, test} from "vitest";
import {openDatabase, queryRows} from "../../src/pipeline/database.ts";
import {numberWords} from "../../src/pipeline/number-words.ts";

test("words that are numbered keep the order of their letters, whatever order they were read in", async () => {
  const connection = await openDatabase();
  await connection.run(`
    create table stg_areas as select unnest(['GM0344', 'GM0308']) as gemeente_code;
    create table catalog_indicators as select unnest(['woz_eur', 'gas_m3']) as indicator_id;
    create table raw_files as select 'Zwolle.csv' as file, 'cbs_kwb' as source_id union all select 'aa.csv', null;
    create table raw_figure_series as select 'Score' as measure`);
  await numberWords(connection);
  const read = "select unnest(['aa.csv', 'Zwolle.csv'])::file_word as word order by word";
  expect(await queryRows(connection, read)).toEqual([{word: "Zwolle.csv"}, {word: "aa.csv"}]);
  const gemeenten = "select unnest(['NL00', 'GM0344', 'GM0308'])::gemeente_word as word order by word";
  expect((await queryRows<{word: string}>(connection, gemeenten)).map(({word}) => word).join()).toBe(
    "GM0308,GM0344,NL00"
  );
  connection.closeSync();
});
