import {z} from "zod";
import {describeUnknownKey} from "../../catalog/nearest-name.ts";
import {visibleText} from "../../catalog/visible-text.ts";
import {InputError, type InputFile} from "../adapter.ts";
import {decodeToUtf8} from "../shared/decode-text.ts";
import {baseName} from "../shared/head.ts";
import type {IssueLog} from "../shared/issue-log.ts";
import {parseYaml} from "../shared/parse-yaml.ts";

/** Statements that a survey may have, by the name that analysis uses. Answers run from 1 to 5. */
export const statementKeys = [
  // Social cohesion
  "contact_neighbours",
  "contact_buurt",
  "get_along",
  "sociable_help",
  "hardly_know",
  // Liveability
  "satisfied_surroundings",
  "feel_at_home",
  "annoying_to_live",
  // Kept apart
  "co_responsible",
  "help_given",
  "activities",
  "identification"
] as const;

const columnName = z.string().min(1);

const columnsSchema = z.strictObject({id: columnName, area_code: columnName, year: columnName, weight: columnName});

/** The file `survey.yaml` (or `survey.json`) beside `respondents.csv`: whose survey it is, and which column is what. */
export const surveyMappingSchema = z.strictObject({
  /** Title for readers: "Bewonersenquête 2024". */
  title: visibleText(),
  publisher: visibleText(),
  /** Licence or the conditions under which figures may be shown. */
  licence: visibleText(),
  /** Separator of cells in respondents.csv. */
  delimiter: z.enum([",", ";"]).default(","),
  /** Decimal sign of the weights. */
  decimal: z.enum([".", ","]).default("."),
  /** The answer that means "fully agree" in the data: 5, or 1 (then answers are turned so that 5 is). */
  fully_agree: z.union([z.literal(1), z.literal(5)]).default(5),
  columns: columnsSchema,
  /** Column per statement; leave out what was not asked. */
  statements: z
    .partialRecord(z.enum(statementKeys), columnName)
    .refine(statements => Object.keys(statements).length > 0, {error: "expected at least one statement"})
});
export type SurveyMapping = z.infer<typeof surveyMappingSchema>;

/** Is this the mapping of a survey? */
export function isSurveyMapping(path: string): boolean {
  return /^survey\.(ya?ml|json)$/i.test(baseName(path));
}

/** Reads a mapping; throws `InputError` naming each wrong entry. */
export function parseSurveyMapping(file: InputFile, log: IssueLog): SurveyMapping {
  const text = decodeToUtf8(file, log).toString("utf8");
  const result = surveyMappingSchema.safeParse(parseText(file.path, text));
  if (result.success) {
    refuseDoubled(file.path, result.data);
    return result.data;
  }
  const problems = result.error.issues.map(issue => `${issue.path.join(".") || "whole file"}: ${describe(issue)}`);
  throw new InputError(
    `${file.path}: the mapping of the survey is not right (${problems.join("; ")}). Expected title, publisher, licence, columns (id, area_code, year, weight) and statements (${statementKeys.join(", ")}).`
  );
}

/** A column with two meanings: one of them is that of another column, and nobody would see it in the figures. */
function refuseDoubled(path: string, {columns, statements}: SurveyMapping): void {
  const named = [...Object.values(columns), ...Object.values(statements)];
  const doubled = named.find((name, at) => named.indexOf(name) < at);
  if (doubled === undefined) return;
  throw new InputError(
    `${path}: the column "${doubled}" is named more than once; expected another column for each of columns and statements. Mend the mapping.`
  );
}

const keysAt: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(surveyMappingSchema.shape),
  columns: Object.keys(columnsSchema.shape)
};

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys") return issue.message;
  return issue.keys.map(key => describeUnknownKey(key, keysAt[issue.path.join(".")] ?? statementKeys)).join(", ");
}

function parseText(path: string, text: string): unknown {
  try {
    // JSON is YAML too.
    return parseYaml(text);
  } catch (cause) {
    throw new InputError(`${path}: not valid YAML or JSON (${(cause as Error).message}). Mend the mapping.`, {cause});
  }
}
