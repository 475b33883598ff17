import {describe, expect, test} from "vitest";
import {signOffsFile} from "../../../src/pipeline/contract/sign-offs.ts";
import {InputError} from "../../../src/sources/adapter.ts";
import {paths, runTiny, type TinyFiles} from "../tiny-folder.ts";

/** Two buurten with half a resident. */
const files: TinyFiles = {
  [paths.kerncijfers]: [
    "code,type,naam,gm_code,wk_code,inwoners",
    "BU99010000,buurt,Eikenhof,GM9901,WK990100,100.5",
    "BU99010001,buurt,Beukenhof,GM9901,WK990100,200.5",
    ""
  ].join("\n")
};
const entry = (more: Record<string, string | number> = {}) => {
  const all = {
    identity: "count_is_whole",
    file: paths.kerncijfers,
    breaches: 2,
    reason: "gewogen",
    who: "A. Tester",
    date: "2026-03-31",
    ...more
  };
  return `- ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n  ")}\n`;
};
const run = (text: string) => runTiny({...files, [signOffsFile]: text});
const failure = async (text: string): Promise<Error> => {
  const error = await run(text).catch(error => error);
  expect(error).toBeInstanceOf(InputError);
  return error;
};

describe("a breach", () => {
  test("stops the build with file, row, column and what to do", async () => {
    const {message} = await failure("");
    expect(message).toContain(`${paths.kerncijfers}, row 2, inwoners of BU99010000: 100.5; expected a whole number`);
    expect(message).toContain(`identity: count_is_whole\n  file: "${paths.kerncijfers}"\n  breaches: 2`);
  });

  test("that somebody answers for builds, and is told with name and reason", async () => {
    const {rows} = await run(entry());
    expect(
      await rows("select breaches_count, signed_off_count from identities where identity_id = 'count_is_whole'")
    ).toEqual([{breaches_count: 2, signed_off_count: 2}]);
    const told = await rows<{expected: string}>("select expected from quality where expected like '%A. Tester%'");
    expect(told.map(({expected}) => expected)).toContain(
      "a whole number; signed off by A. Tester on 2026-03-31: gewogen"
    );
  });

  test("of one area is signed off for that area alone", async () => {
    const {message} = await failure(entry({area: "BU99010000", breaches: 1}));
    expect(message).toContain("BU99010001");
    expect(message).not.toContain("BU99010000");
  });

  test("that came later is not signed off with the earlier ones", async () => {
    expect((await failure(entry({breaches: 1}))).message).toContain("2 times it does not");
  });
});

describe("a sign-off", () => {
  test("that covers nothing is told", async () => {
    const {rows} = await run(entry() + entry({identity: "one_name"}));
    expect(await rows(`select row, value from quality where file = '${signOffsFile}'`)).toEqual([
      {row: 2, value: `one_name, ${paths.kerncijfers}`}
    ]);
  });

  test.each([
    ["without a name", entry().replace(/\n {2}who.*/, ""), "entry 1: who"],
    ["of an identity that is none", entry({identity: "all_is_well"}), "entry 1: identity"],
    ["without a day", entry({date: "onlangs"}), "a date such as 2026-03-31"],
    ["that is no list", "alles: goed", "whole file"],
    ["that is no YAML", "- a: [", "not valid YAML"]
  ])("%s is refused", async (_, text, expected) => {
    expect((await failure(text)).message).toContain(expected);
  });
});
