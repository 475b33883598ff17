import {describe, expect, test} from "vitest";
import {statements} from "../../scripts/sample/survey.ts";
import {figure, readCsv, readLevel, scoresPath} from "./read-sample.ts";

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const sum = (f: (dx: number, dy: number) => number) => pairs.reduce((total, [x, y]) => total + f(x - mx, y - my), 0);
  return sum((dx, dy) => dx * dy) / Math.sqrt(sum(dx => dx * dx) * sum((_, dy) => dy * dy));
}

const problems = new Map(
  readCsv(scoresPath("buurten"))
    .filter(({jaar}) => jaar === "2024")
    .map(row => [row.bu_code!, -Number(row.onv)])
);

const scored = readLevel("buurten").flatMap(buurt => {
  const lowIncome = figure(buurt, "percentage_huishoudens_met_laag_inkomen");
  const association = figure(buurt, "perc_huurwoningen_in_bezit_woningcorporaties");
  const nuisance = problems.get(String(buurt.properties.buurtcode));
  return lowIncome === null || association === null || nuisance === undefined
    ? []
    : [{lowIncome, association, nuisance}];
});

describe("among scored buurten", () => {
  test.each([
    ["lowIncome", "association"],
    ["lowIncome", "nuisance"],
    ["association", "nuisance"]
  ] as const)("%s and %s go together without being the same", (a, b) => {
    const r = correlation(scored.map(area => [area[a], area[b]]));
    expect(r).toBeGreaterThan(0.5);
    expect(r).toBeLessThan(0.8);
  });
});

describe("among respondents", () => {
  const rows = readCsv("survey/respondents.csv");
  const scale = (row: Record<string, string>, columns: readonly string[]) => {
    const answers = columns.flatMap(column => {
      const answer = Number(row[column]);
      const negative = statements.find(statement => statement.column === column)!.negative;
      return row[column] === "" ? [] : [negative ? 6 - answer : answer];
    });
    return answers.length > columns.length / 2 ? mean(answers) : null;
  };
  const cohesion = statements.slice(0, 5).map(({column}) => column);
  const liveability = statements.slice(5, 8).map(({column}) => column);

  test("cohesion and liveability share about a quarter of their variance", () => {
    const pairs = rows.flatMap(row => {
      const [x, y] = [scale(row, cohesion), scale(row, liveability)];
      return x === null || y === null ? [] : [[x, y] as const];
    });
    expect(correlation(pairs) ** 2).toBeGreaterThan(0.2);
    expect(correlation(pairs) ** 2).toBeLessThan(0.32);
  });

  test("answers run from 1 to 5 and some are missing", () => {
    const answers = rows.flatMap(row => statements.map(({column}) => row[column]!));
    expect(new Set(answers)).toEqual(new Set(["", "1", "2", "3", "4", "5"]));
    expect(answers.filter(answer => answer === "").length / answers.length).toBeLessThan(0.06);
  });

  test("there are about three thousand, the rural gemeente asked twice as often", () => {
    const rural = rows.filter(row => row.buurtcode!.startsWith("BU9903"));
    expect(Math.abs(rows.length - 3000)).toBeLessThan(30);
    expect(mean(rural.map(row => Number(row.weegfactor)))).toBeLessThan(0.6);
  });
});
