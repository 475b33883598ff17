import {indicators} from "../../catalog/indicators/index.ts";
import {ignoredColumns} from "../../catalog/measures.ts";
import {describeUnknownKey} from "../../catalog/nearest-name.ts";
import {type OwnDefinition, ownDefinitionSchema, ownUnits} from "../../catalog/own.ts";
import {InputError, type InputFile} from "../adapter.ts";
import {decodeToUtf8} from "../shared/decode-text.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {parseYaml} from "../shared/parse-yaml.ts";

/** What each key is to hold, for who reads a message. */
const expected: Readonly<Record<keyof OwnDefinition, string>> = {
  indicator: "a short name in small letters, digits and underscores, such as speelplekken",
  label: "a text for readers of at most 80 signs, or {nl: …, en: …}",
  definition: "one or two sentences of at most 400 signs, or {nl: …, en: …}; it may be left out",
  unit: `one of ${ownUnits.join(", ")}`,
  direction: "higher_is_better, lower_is_better or none",
  population: "whom or what it is about, such as alle inwoners, or {nl: …, en: …}",
  persons: "true when the figures are about persons, so that small numbers are not shown, else false",
  kind: "measured, registered, modelled or computed; it may be left out",
  decimals: "a whole number from 0 to 4; it may be left out",
  source: "who made the figures, such as Gemeente Voorbeeldstad, afdeling Beheer",
  url: "an address that begins with https:// or http://; it may be left out",
  licence: "the licence, or the conditions under which they may be shown, such as CC BY 4.0",
  licence_url: "an address that begins with https:// or http://; it may be left out",
  code_column: "the name of the column with codes of areas, such as gm_code",
  value_column: "the name of the column with the figures",
  year_column: "the name of the column with years; leave it out where year says it",
  year: "a year such as 2024; leave it out where year_column says it",
  codes_year:
    "the year of the areas whose codes the table uses, such as 2024, or row where each row uses those of its own year",
  private: "true to keep all of it out of the site, else false; it may be left out"
};

const keys = Object.keys(expected);

/** Is this file, that lies beside no table, meant as the description of one? */
export function isOwnDefinition(path: string, head: string): boolean {
  return /\.ya?ml$/i.test(path) && /^indicator\s*:/m.test(head);
}

/** The file that describes a table of the operator's own: beside it, with the same name but for the ending. */
export function ownDefinitionOf(path: string, paths: readonly string[]): string | null {
  if (!/\.csv$/i.test(path)) return null;
  const name = path.replace(/\.csv$/i, "");
  const [found, second] = paths.filter(other => /\.ya?ml$/i.test(other) && other.replace(/\.ya?ml$/i, "") === name);
  if (second) throw new InputError(`${path}: two descriptions beside it, ${found} and ${second}; remove one.`);
  return found ?? null;
}

/**
 * Reads the description of a table of the operator's own.
 *
 * @throws InputError that names the file and each key that is wrong, what stands there and what is expected
 */
export function readOwnDefinition(file: InputFile): OwnDefinition {
  const given = parseText(file);
  const result = ownDefinitionSchema.safeParse(given);
  if (!result.success) {
    const problems = [...new Set(result.error.issues.map(issue => describe(issue, given)))];
    throw new InputError(`${file.path}: ${problems.join("; ")}. Mend it; data/README.md has an example.`);
  }
  refuseOrigin(file.path, result.data);
  const {label} = result.data;
  const known = indicators.find(each => each.label.nl === label.nl || each.label.en === label.en);
  if (known) {
    throw new InputError(
      `${file.path}: key "label": "${label.nl}" is the name of ${known.id}, which the site has already; two figures of one name cannot be told apart. Give it another.`
    );
  }
  return result.data;
}

/** Origin is refused of an operator as of a publisher. */
function refuseOrigin(path: string, {indicator, label, definition, value_column}: OwnDefinition): void {
  const {pattern, reason} = ignoredColumns[0]!;
  const found = [indicator, value_column, label.nl, label.en, definition?.nl ?? ""].find(text => pattern.test(text));
  if (found !== undefined) throw new InputError(`${path}: "${found}" is about origin; ${reason}. Take the table out.`);
}

function parseText(file: InputFile): unknown {
  const text = decodeToUtf8(file, createIssueLog(file.path, [])).toString("utf8");
  try {
    return parseYaml(text);
  } catch (cause) {
    throw new InputError(
      `${file.path}: not valid YAML (${(cause as Error).message}). Mend it; data/README.md has an example.`,
      {
        cause
      }
    );
  }
}

interface Problem {
  code?: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
}

function describe(issue: Problem, given: unknown): string {
  if (issue.code === "unrecognized_keys") {
    const known = issue.path.length === 0 ? keys : ["nl", "en"];
    const unknown = issue.keys!.map(key => describeUnknownKey(key, known)).join(", ");
    return `${unknown}${issue.path.length > 0 ? ` in "${issue.path.join(".")}"` : ""}; the keys are ${known.join(", ")}`;
  }
  const [key] = issue.path;
  if (key === undefined) return `received ${received(given)}, expected keys such as indicator, label and unit`;
  const value = Object.hasOwn(Object(given), key) ? (given as Record<PropertyKey, unknown>)[key] : undefined;
  const wanted = issue.code === "custom" ? issue.message : expected[key as keyof OwnDefinition];
  return `key "${String(key)}": ${value === undefined ? "is missing" : `received ${received(value)}`}, expected ${wanted}`;
}

const received = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 120);
