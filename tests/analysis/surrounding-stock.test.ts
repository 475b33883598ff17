import {describe, expect, test} from "vitest";
import {seededRandom} from "../../src/analysis/statistics/seeded-random.ts";
import {type StockCell, surroundingStock} from "../../src/analysis/stock/surrounding-stock.ts";

const cell = (column: number, row: number, dwellings: number | null, association: number | null): StockCell => ({
  xM: column * 100,
  yM: row * 100,
  dwellings,
  association
});

/** Every cell held against every other, by distance: slow, and nothing in it is shared with the function. */
function bruteForce(cells: readonly StockCell[]) {
  return cells.map(own => {
    let [low, high, all] = [0, 0, 0];
    for (const other of cells) {
      if ((other.xM - own.xM) ** 2 + (other.yM - own.yM) ** 2 > 200 ** 2 || other.dwellings === null) continue;
      all += other.dwellings;
      low += other.association === null ? 0 : Math.min(other.association, other.dwellings);
      high += Math.min(other.association ?? 4, other.dwellings);
    }
    return all === 0 ? null : {low: low / all, high: high / all};
  });
}

function randomCells(seed: number): StockCell[] {
  const draw = seededRandom(seed);
  return Array.from({length: 400}, (_, at) => at).flatMap(at => {
    const [there, withheld, known] = [draw(), draw(), draw()];
    const dwellings = withheld < 0.1 ? null : 5 * Math.floor(draw() * 30);
    const association = known < 0.4 ? null : 5 * Math.floor(draw() * 32);
    return there < 0.7 ? [cell(at % 20, Math.floor(at / 20), dwellings, association)] : [];
  });
}

describe("surroundingStock", () => {
  test.each([1, 2, 3, 4, 5])("is what holding each cell against each other gives, drawing %i", seed => {
    const cells = randomCells(seed);
    const expected = bruteForce(cells).map(one => one && [one.low, one.high].map(share => share.toFixed(12)));
    expect(surroundingStock(cells).map(one => one && [one.low, one.high].map(share => share.toFixed(12)))).toEqual(
      expected
    );
  });

  test("counts what lies at 200 metres and not what lies further", () => {
    const cells = [cell(0, 0, 10, 10), cell(2, 0, 30, 5), cell(2, 1, 100, 100)];
    expect(surroundingStock(cells)[0]).toEqual({low: 0.375, high: 0.375});
  });

  test("lies between none and four where the number is withheld, and never above all dwellings", () => {
    expect(surroundingStock([cell(0, 0, 40, null)])).toEqual([{low: 0, high: 0.1}]);
    expect(surroundingStock([cell(0, 0, 3, null), cell(9, 0, 5, 10)])).toEqual([
      {low: 0, high: 1},
      {low: 1, high: 1}
    ]);
  });

  test("is none where nobody says how many dwellings there are", () => {
    expect(surroundingStock([cell(0, 0, null, 20)])).toEqual([null]);
  });

  test("refuses a count below zero", () => {
    expect(() => surroundingStock([cell(0, 0, -5, null)])).toThrow(RangeError);
  });
});
