import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {CheckError, checkMarts} from "../../../src/pipeline/checks.ts";
import {openDatabase, queryRows} from "../../../src/pipeline/database.ts";
import {buildTables} from "../../../src/pipeline/run.ts";
import {InputError} from "../../../src/sources/adapter.ts";
import type {Mutation} from "../../sources/corpus/edit-file.ts";
import {tinyFolder} from "../tiny-folder.ts";
import {smallCountry} from "./small-country.ts";

/** One damaged file of a data folder. */
export interface Case {
  path: string;
  mutation: Mutation;
  seed: number;
}

/** What became of it in the tables; the last three must never happen. */
export interface Outcome extends Case {
  verdict: "read right" | "refused" | "told" | "altered" | "lost in silence" | "refused without its name";
  why: string;
}

interface Said {
  value: string;
  /** The number alone, where it is one; null where there is none. */
  number: number | null;
  file: string;
}

/** Everything that a build says, by key, with the file that says it; and what it says of each file on the quality page. */
interface Build {
  records: Map<string, Said>;
  remarks: Map<string, Set<string>>;
}

const recordsSql = `
  select concat_ws(' ', 'figure', area_code, indicator_id, year) as key, value as number, concat_ws(' ', value, low, high) as value, file
  from int_figures_published where value is not null
  union all select concat_ws(' ', 'received', file, area_code, indicator_id, year), value, concat_ws(' ', value, low, high), file
  from stg_figures where value is not null
  union all select concat_ws(' ', 'area', area_code, name, parent_code), null, 'there', 'pdok/wijken-en-buurten-2024-' || case level when 'land' then 'gemeente' else level end || 'en.json' from areas where status = 'current'
  union all select concat_ws(' ', 'postcode', postcode, buurt_code), null, addresses_count::varchar, 'postcode/pc6hnr.csv' from postcodes
  union all select concat_ws(' ', 'outline', area_code), null, md5(geojson), 'pdok/wijken-en-buurten-2024-' || level || 'en.json' from boundaries where level <> 'land'
  union all select 'survey', null, (select md5(string_agg(t::varchar, '|' order by t::varchar)) from survey_results as t), 'survey/respondents.csv'`;

async function build(files: {[path: string]: string | Uint8Array}): Promise<Build> {
  const dataDir = await tinyFolder({});
  for (const [path, content] of Object.entries(files)) await place(dataDir, path, content);
  const connection = await openDatabase();
  try {
    await buildTables(connection, {dataDir, gemeenten: [], previousDir: undefined});
    await checkMarts(connection);
    const rows = await queryRows<Said & {key: string}>(connection, recordsSql);
    const told = await queryRows<{file: string; remark: string}>(
      connection,
      "select file, concat_ws(' | ', row, \"column\", value, expected, times_count) as remark from quality"
    );
    const remarks = Map.groupBy(told, ({file}) => file);
    return {
      records: new Map(rows.map(({key, ...record}) => [key, record])),
      remarks: new Map([...remarks].map(([file, list]) => [file, new Set(list.map(({remark}) => remark))]))
    };
  } finally {
    connection.closeSync();
  }
}

async function place(dataDir: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(dataDir, path)), {recursive: true});
  await writeFile(join(dataDir, path), content);
}

const whole = await build(smallCountry);
/** What an operator is to do stands in the imperative, at the end of every refusal. */
const advice =
  /\b(Add|Ask|Choose|Compare|Convert|Correct|Cut|Delete|Download|Export|Give|Keep|Look|Make|Mend|Move|Name|Remove|Rename|Repair|Save|Sign|Split|Take|Unpack|Use|Write|save|sign|see|unpack|add)\b/;

/**
 * Puts damaged files into a whole folder, builds it, and judges each: a file that is refused is judged alone and taken
 * out, and the rest is built again. Any error that is not for a person passes through.
 *
 * @param cases  of different files
 */
export async function judgeTogether(cases: readonly Case[]): Promise<Outcome[]> {
  const mutated = cases.map(({path, mutation, seed}) => [path, mutation.mutate(smallCountry[path]!, seed)] as const);
  let made: Build;
  try {
    made = await build({...smallCountry, ...Object.fromEntries(mutated)});
  } catch (error) {
    if (!(error instanceof InputError || error instanceof CheckError)) throw error;
    const {message} = error;
    const named = cases.filter(({path}) => message.includes(path.split("/").at(-2)!));
    const accused = cases.filter(({path}) => message.includes(path));
    const first = accused[0] ?? (cases.length === 1 ? cases[0]! : named[0]);
    if (!first) return (await Promise.all(cases.map(one => judgeTogether([one])))).flat();
    const verdict = advice.test(message) && message.includes(first.path) ? "refused" : "refused without its name";
    const rest = cases.filter(one => one !== first);
    return [{...first, verdict, why: message}, ...(rest.length > 0 ? await judgeTogether(rest) : [])];
  }
  return cases.map(one => ({...one, ...compare(made, one.path)}));
}

function compare(made: Build, path: string): Pick<Outcome, "verdict" | "why"> {
  const lost = [...whole.records].filter(
    ([key, {file, value}]) => file === path && made.records.get(key)?.value !== value
  );
  const added = [...made.records].filter(([key, {file}]) => file === path && !whole.records.has(key));
  const altered = [...lost, ...added].filter(([key]) => {
    const now = made.records.get(key);
    return (
      now !== undefined && now.number !== null && now.file === path && now.number !== whole.records.get(key)?.number
    );
  });
  const why = [...altered, ...lost]
    .slice(0, 3)
    .map(([key, {value}]) => `${key}: ${made.records.get(key)?.value} for ${value}`);
  if (altered.length > 0) return {verdict: "altered", why: why.join("; ")};
  if (lost.length === 0) return {verdict: "read right", why: ""};
  const before = whole.remarks.get(path) ?? new Set();
  const told = [...(made.remarks.get(path) ?? [])].filter(remark => !before.has(remark));
  return {verdict: told.length > 0 ? "told" : "lost in silence", why: [...why, ...told.slice(0, 1)].join("; ")};
}
