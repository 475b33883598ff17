import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {InputError} from "../../../src/sources/adapter.ts";
import {readOwnDefinition} from "../../../src/sources/own/read-definition.ts";
import {toFile} from "../parse-text.ts";
import {judgeBeside} from "./judge.ts";
import {type WholeFile, wholeFiles} from "./whole-files.ts";

/** A file that says what stands in another, and what may happen to it. */
type Damage = readonly [name: string, damage: (text: string) => string | Uint8Array];

const lines = (text: string) => text.trimEnd().split("\n");
const joined = (list: readonly string[]) => `${list.join("\n")}\n`;
const onLine =
  (at: number, change: (line: string) => string) =>
  (text: string): string =>
    joined(lines(text).map((line, row) => (row === at ? change(line) : line)));

/** Written otherwise, cut off, or something else altogether. */
const whole: readonly Damage[] = [
  ["a mark of UTF-8", text => `\uFEFF${text}`],
  ["UTF-16", text => Buffer.from(`\uFEFF${text}`, "utf16le")],
  ["UTF-16 big endian", text => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
  ["UTF-16 without a mark", text => Buffer.from(text, "utf16le")],
  ["windows-1252", text => Buffer.from(text, "latin1")],
  ["line ends of Windows", text => text.replaceAll("\n", "\r\n")],
  ["line ends of an old Mac", text => text.replaceAll("\n", "\r")],
  ["empty lines", text => text.replaceAll("\n", "\n\n")],
  ["a zero byte", text => `${text.slice(0, 30)}\0${text.slice(30)}`],
  ["a space of no width", text => `${text.slice(0, 30)}\u200B${text.slice(30)}`],
  ["nothing", () => ""],
  ["white space", () => " \n\n"],
  ["an answer of a service", () => "<!doctype html><html><body>503</body></html>"],
  ["gzip", text => gzipSync(text)],
  ["the head of a zip", text => `PK\u0003\u0004${text}`],
  ["the file twice", text => text + text],
  ["two versions that were not merged", text => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> main\n`],
  ["a remark above", text => `# van de afdeling\n${text}`],
  ["all in capitals", text => text.toUpperCase()],
  ...[0.2, 0.4, 0.6, 0.8, 0.95].map(
    (share): Damage => [`cut off at ${share}`, text => text.slice(0, Math.floor(share * text.length))]
  ),
  ...[0, 1, 2].flatMap((at): Damage[] => [
    [`line ${at + 1} gone`, text => joined(lines(text).toSpliced(at, 1))],
    [`line ${at + 1} twice`, text => joined(lines(text).toSpliced(at, 0, lines(text)[at]!))],
    [`line ${at + 1} in quotes`, onLine(at, line => `"${line}"`)],
    [`line ${at + 1} with a space before it`, onLine(at, line => ` ${line}`)],
    [`line ${at + 1} with spaces behind it`, onLine(at, line => `${line}   `)]
  ])
];

const list: readonly Damage[] = [
  ...whole,
  ["commas", text => text.replaceAll(";", ",")],
  ["tabs", text => text.replaceAll(";", "\t")],
  ["all cells quoted", text => joined(lines(text).map(line => line.replace(/[^;]+/g, '"$&"')))],
  ["a column more", text => joined(lines(text).map((line, row) => `${line};${row === 0 ? "Description" : "iets"}`))],
  ["separators at the end", text => joined(lines(text).map(line => `${line};`))],
  ["columns turned round", text => joined(lines(text).map(line => line.split(";").toReversed().join(";")))],
  ["the header again", text => text + joined(lines(text).slice(0, 1))],
  ["a header alone", text => joined(lines(text).slice(0, 1))],
  ["no header", text => joined(lines(text).slice(1))],
  ["a column twice", text => joined(lines(text).map(line => `${line};${line.split(";")[1]}`))],
  ["a code of nothing", onLine(2, line => line.replace(/^[^;]*/, ""))],
  ["a code in small letters", onLine(2, line => line.toLowerCase())],
  ["a code of the row above", text => onLine(2, line => line.replace(/^[^;]*/, lines(text)[1]!.split(";")[0]!))(text)],
  ["a text of nothing", onLine(1, line => line.replace(/;.*/, ";"))],
  ["a text of spaces", onLine(1, line => line.replace(/;.*/, ";   "))],
  [
    "a text of the row above",
    text => onLine(2, line => line.replace(/;.*/, `;${lines(text)[1]!.split(";")[1]}`))(text)
  ],
  ["a text in another alphabet", onLine(1, line => line.replace("A", "А"))],
  ["a text with a hard space", onLine(1, line => line.replace(" ", "\u00A0"))],
  ["a text as a formula", onLine(1, line => line.replace(";", ";="))],
  [
    "texts moved up",
    text =>
      joined(
        lines(text).map((line, at, all) =>
          at === 0 ? line : `${line.split(";")[0]};${all[at === all.length - 1 ? 1 : at + 1]!.split(";")[1]}`
        )
      )
  ],
  ["a foot", text => `${text}Bron: CBS\n`],
  ["a row of separators", text => `${text};\n`]
];

const other =
  (from: RegExp | string, to: string): Damage["1"] =>
  text =>
    text.replace(from, to);
const mapping: readonly Damage[] = [
  ...whole,
  ["a key that is misspelt", other("publisher", "publischer")],
  ["a key of nobody", text => `${text}kleur: rood\n`],
  ["a key of a prototype", text => `${text}__proto__: {x: 1}\n`],
  ["a statement that is misspelt", other("get_along", "get_allong")],
  ["one column for two statements", other("hardly_know: u", "hardly_know: v")],
  ["the weight in the column of the year", other("weight: w", "weight: y")],
  ["the respondent in the column of the area", other("id: i", "id: a")],
  ["a statement in the column of the weight", other("get_along: v", "get_along: w")],
  ["a column that is not there", other("hardly_know: u", "hardly_know: z")],
  ["a column in capitals", other("hardly_know: u", "hardly_know: U")],
  ["a column that is a number", other("hardly_know: u", "hardly_know: 6")],
  ["a column that is no", other("hardly_know: u", "hardly_know: no")],
  ["a title that is a number", other("title: A", "title: 2024")],
  ["a title that turns what follows", other("title: A", "title: \u202EA")],
  ["a value of code", other("title: A", "title: !!js/function 'x'")],
  ["a value that refers to nothing", other("licence: C", "licence: *x")],
  [
    "values that grow without end",
    text =>
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n${text}`
  ],
  ["an answer of three", text => `${text}fully_agree: 3\n`],
  ["another separator", text => `${text}delimiter: ";"\n`],
  ["a separator of nobody", text => `${text}delimiter: "|"\n`],
  ["another decimal sign", text => `${text}decimal: ","\n`],
  ["JSON of another thing", () => '{"error": "rate limit"}'],
  ["a list", text => joined(lines(text).map(line => `- ${line}`))]
];

const fileOf = (layoutId: string): WholeFile => wholeFiles.find(file => file.layoutId === layoutId)!;
const verdicts = new Set<string>();

describe.each([
  ["cbs_bulk", "85984NED_2024/MeasureCodes.csv", list],
  ["survey", "survey/survey.yaml", mapping]
] as const)("what stands beside a file of %s, %s", (layoutId, path, damages) => {
  const file = fileOf(layoutId);

  test.each(damages)("with %s, leaves the file read right, refused or told", (_, damage) => {
    const {verdict, why} = judgeBeside(file, path, damage(file.siblings[path]!));
    verdicts.add(verdict);
    expect(["read right", "refused", "told"], why).toContain(verdict);
  });
});

test("each verdict on what stands beside a file was reached", () => {
  expect([...verdicts].toSorted()).toEqual(["read right", "refused", "told"]);
});

const path = "eigen/speelplekken.yml";
const description = `indicator: speelplekken
label: speelplekken
unit: count
direction: none
population: de openbare ruimte
persons: false
source: Gemeente Voorbeeld
licence: CC BY 4.0
code_column: code
value_column: aantal
year_column: jaar
codes_year: 2024
`;
const read = (text: string | Uint8Array) =>
  readOwnDefinition(typeof text === "string" ? toFile(path, text) : {path, bytes: text});
const right = read(description);

test.each([
  ...whole,
  ["a key that is misspelt", other("licence:", "license:")],
  ["a key in capitals", other("licence:", "Licence:")],
  ["a unit in capitals", other("unit: count", "unit: Count")],
  ["the figures in the column of the year", other("value_column: aantal", "value_column: jaar")],
  ["the figures in the column of the codes", other("value_column: aantal", "value_column: code")],
  ["the years in the column of the codes", other("year_column: jaar", "year_column: code")],
  ["a label that turns what follows", other("label: speel", "label: \u202Espeel")],
  ["a label with a bell", other("label: speelplekken", 'label: "speel\\u0007plekken"')],
  ["persons: yes", other("persons: false", "persons: yes")],
  ["a year as text", other("codes_year: 2024", "codes_year: '2024'")],
  ["a year with a decimal", other("codes_year: 2024", "codes_year: 2024.5")],
  ["a value of code", other("speelplekken\nunit", "!!js/function x\nunit")],
  ["a tab before a key", other("unit:", "\tunit:")]
] as const satisfies readonly Damage[])(
  "a description of own figures with %s is read as it is, or refused by name",
  (_, damage) => {
    try {
      expect(read(damage(description))).toEqual(right);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.message).toContain(path);
    }
  }
);
