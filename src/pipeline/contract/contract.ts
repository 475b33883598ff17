import type {DuckDBConnection} from "@duckdb/node-api";
import {type IdentityId, identities} from "../../catalog/identities.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {createMart, createTable, queryRows, runSqlFile} from "../database.ts";
import {type Reuse, reuseNothing} from "../reuse/reuse.ts";
import {type Breach, type BreachRow, describeBreach, toBreaches} from "./breach.ts";
import {ContractError} from "./contract-error.ts";
import {judgeOutlines} from "./outlines.ts";
import {judgeSeries, seriesBreaches} from "./series.ts";
import {coverBreaches, type SignOff, signOffsFile} from "./sign-offs.ts";

/** Identities that one query judges: `identities/<id>.sql` makes a table of the breaches. */
export const inSql = [
  "year_within_reach",
  "table_of_its_year",
  "parent_follows_code",
  "area_in_the_lists",
  "name_is_a_name",
  "one_name",
  "code_is_known",
  "count_is_whole",
  "share_is_a_percentage",
  "middle_is_usual",
  "columns_keep_their_names",
  "columns_in_order",
  "year_in_step",
  "middle_is_possible",
  "ages_make_all",
  "households_make_all",
  "tenure_makes_all",
  "tenure_is_known",
  "part_within_whole",
  "persons_are_residents",
  "density_is_residents_by_land",
  "parts_make_the_whole",
  "figures_in_no_order",
  "file_is_whole",
  "respondent_once"
] as const satisfies readonly IdentityId[];

/** Judges staged files against every identity that is about them alone. */
export async function inputBreaches(connection: DuckDBConnection, reuse: Reuse = reuseNothing): Promise<Breach[]> {
  await setBounds(connection, {
    count_rounding: thresholds.countRounding.value,
    share_rounding: thresholds.shareRounding.value,
    rows_for_fractions: thresholds.rowsForFractions.value,
    tenure_known: thresholds.tenureKnown.value,
    persons_elsewhere: thresholds.personsElsewhere.value,
    figures_in_order: thresholds.figuresInOrder.value,
    areas_for_middle: thresholds.areasForMiddle.value,
    gemeenten_for_middle: thresholds.gemeentenForMiddle.value,
    areas_in_step: thresholds.areasInStep.value,
    areas_drawn: thresholds.areasDrawn.value,
    years_in_step: thresholds.yearsInStep.value,
    step_of_order: thresholds.stepOfOrder.value,
    swapped_beside_two: thresholds.swappedBesideTwo.value,
    swapped_beside_one: thresholds.swappedBesideOne.value,
    share_out_of_order: thresholds.shareOutOfOrder.value,
    parts_left_over: thresholds.partsLeftOver.value,
    share_for_copy: thresholds.shareForCopy.value,
    share_for_second_copy: thresholds.shareForSecondCopy.value,
    years_ahead: thresholds.yearsAhead.value
  });
  const drawn = "sampled_figures";
  await runSqlFile(connection, `contract/${drawn}.sql`);
  const breaches: Breach[][] = [];
  for (const id of inSql) {
    await runSqlFile(connection, `contract/identities/${id}.sql`);
    breaches.push(toBreaches(id, await queryRows<BreachRow>(connection, firstOfEachFile(id))));
  }
  await judgeSeries(connection, reuse.each);
  breaches.push(await seriesBreaches(connection));
  await reuse.step(connection, "outline-breaches", judgeOutlines);
  breaches.push(await queryRows<Breach>(connection, "from int_outline_breaches"));
  return breaches.flat();
}

/** Breaches of one identity that are told one by one of a file; a file with more is another file altogether. */
const mostOfFile = 10_000;

/** A file of millions of rows may be wrong in each: the first breaches of a file, and one that counts the rest. */
const firstOfEachFile = (id: string) => `
  with ranked as (
    select *, row_number() over (partition by file order by row, area_code, "column", value) as rank, count(*) over (partition by file) as all_count
    from ${id}
  )
  select file, case when rank <= ${mostOfFile} then row end as row, "column",
    case when rank <= ${mostOfFile} then value else (all_count - ${mostOfFile}) || ' more like this' end as value,
    expected, case when rank <= ${mostOfFile} then area_code end as area_code
  from ranked where rank <= ${mostOfFile + 1}
  order by file, row, area_code, "column", value`;

async function setBounds(connection: DuckDBConnection, bounds: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, value] of Object.entries(bounds)) await connection.run(`set variable ${name} = ${value}`);
}

/** What stopped nothing, a line for each identity: it stands on the quality page, and whoever builds is told as well. */
export const describeNotes = (breaches: readonly Breach[]): string[] =>
  identities
    .filter(({consequence}) => consequence === "note")
    .flatMap(({id, promise}) => {
      const [first, ...more] = breaches.filter(({identity}) => identity === id);
      if (!first) return [];
      const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
      return [`does not hold everywhere: "${promise.en}" ${describeBreach(first)}${others}; see /kwaliteit/`];
    });

/** What was found so far, with who answers for it. */
export interface Contract {
  /** Takes breaches in; throws `ContractError` when one that stops the build is not signed off. */
  judge(breaches: readonly Breach[]): void;
  /** Makes `identities` and `sign_offs`, and tells what stopped nothing in `raw_issues`. */
  write(connection: DuckDBConnection): Promise<void>;
}

const stops = new Set<string>(identities.filter(({consequence}) => consequence === "stop").map(({id}) => id));

/** An empty contract with what is signed off in advance. */
export function openContract(signOffs: readonly SignOff[]): Contract {
  const found: Breach[] = [];
  return {
    judge(breaches) {
      for (const breach of breaches) found.push(breach);
      const {open} = coverBreaches(breaches, signOffs);
      const stopping = open.filter(({identity}) => stops.has(identity));
      if (stopping.length > 0) throw new ContractError(stopping);
    },
    write: connection => writeOutcome(connection, found, signOffs)
  };
}

async function writeOutcome(
  connection: DuckDBConnection,
  found: readonly Breach[],
  signOffs: readonly SignOff[]
): Promise<void> {
  const {signed, counts} = coverBreaches(found, signOffs);
  const outcome = await createMart(connection, "identities");
  for (const {id} of identities) {
    outcome.append({
      identity_id: id,
      breaches_count: found.filter(({identity}) => identity === id).length,
      signed_off_count: signed.filter(({breach}) => breach.identity === id).length
    });
  }
  outcome.close();
  const table = await createMart(connection, "sign_offs");
  signOffs.forEach(({identity, file, area = null, reason, who, date}, at) => {
    table.append({
      sign_off_id: at + 1,
      identity_id: identity,
      file,
      area_code: area,
      breaches_count: counts[at]!,
      reason,
      who,
      date
    });
  });
  table.close();
  await tellBreaches(connection, found, signOffs);
}

/** Breaches listed one by one for an identity, file and column; the rest is counted. */
const listed = 10;

/** Breaches that stopped nothing, and sign-offs that cover nothing any more. */
async function tellBreaches(
  connection: DuckDBConnection,
  found: readonly Breach[],
  signOffs: readonly SignOff[]
): Promise<void> {
  const {signed, counts} = coverBreaches(found, signOffs);
  const answers = new Map(signed.map(({breach, signOff}) => [breach, signOff]));
  const issues = await createTable(connection, "int_contract_issues", {
    file: "VARCHAR",
    row: "INTEGER",
    column: "VARCHAR",
    value: "VARCHAR",
    expected: "VARCHAR",
    times_count: "INTEGER"
  });
  for (const group of Map.groupBy(found, ({identity, file, column}) => `${identity}\n${file}\n${column}`).values()) {
    for (const breach of group.slice(0, listed)) issues.append(toIssue(breach, answers.get(breach)));
    const more = group.length - listed;
    if (more > 0)
      issues.append({...toIssue(group[listed]!), row: null, value: `${more} more like this`, times_count: more});
  }
  signOffs.forEach(({identity, file, area}, at) => {
    // whether something changed since the last build is not a property of the files, and may not change the tables
    if (counts[at]! > 0 || identity === "change_in_bounds") return;
    const value = [identity, file, area].filter(part => part !== undefined).join(", ");
    const expected = "a breach to sign off; there is none any more, take the entry out";
    issues.append({file: signOffsFile, row: at + 1, column: "breaches", value, expected, times_count: 1});
  });
  issues.close();
  await connection.run(`
    insert into raw_issues (source_id, file, row, "column", value, expected, action, times_count)
    select 'buurtspiegel', file, row, "column", value, expected, 'note', times_count from int_contract_issues`);
}

function toIssue({file, row, column, value, expected, areaCode}: Breach, signOff?: SignOff) {
  const where = areaCode === null || value.includes(areaCode) ? "" : ` (${areaCode})`;
  const by = signOff ? `; signed off by ${signOff.who} on ${signOff.date}: ${signOff.reason}` : "";
  return {file, row, column, value: `${value}${where}`, expected: `${expected}${by}`, times_count: 1};
}
