import type {DuckDBConnection} from "@duckdb/node-api";

/** The words of each type, from the files as they were read and the catalogue. */
const wordsOf = {
  level_word: "select unnest(['buurt', 'wijk', 'gemeente', 'land']) as word",
  gemeente_word: "select gemeente_code as word from stg_areas union select 'NL00'",
  indicator_word: "select indicator_id as word from catalog_indicators",
  source_word: "select source_id as word from raw_files",
  file_word: "select file as word from raw_files",
  measure_word: "select measure as word from raw_figure_series"
};

/**
 * Makes a type of words that stand in millions of rows: the database then keeps, joins and sorts them as small numbers.
 * They are numbered in the order of their letters, so that every query says of them what it would say of text. Codes of
 * buurten and wijken stay text: they are so many that reading their list, with each part of an answer, costs more.
 */
export async function numberWords(connection: DuckDBConnection): Promise<void> {
  // a type without any word cannot be asked for: a folder may hold no figures at all
  for (const [type, words] of Object.entries(wordsOf))
    await connection.run(
      `create or replace type ${type} as enum (
        select '' as word union select word from (${words}) where word is not null order by word
      )`
    );
}
