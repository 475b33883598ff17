import {expect, test} from "vitest";
import {cellsInside} from "../../../src/site/parts/cells-inside.ts";

const cells = {year: 2024, cells: 12, minimum: 3.81, maximum: 4.22};

test("cells say how far they are apart within the buurt", () => {
  expect(cellsInside(cells, {residents: 1200})?.text).toBe(
    "<p>Binnen de buurt verschilt het: in 12 vakken van 100 meter loopt de geschatte leefbaarheid van 3,81 tot 4,22 (2024, met de omgeving gemiddeld). Een gemiddelde laat dat niet zien.</p>"
  );
});

test("cells of a buurt with few residents, and a single cell, are not shown", () => {
  expect(cellsInside(cells, {residents: 240})).toBeNull();
  expect(cellsInside({...cells, cells: 1}, {residents: 1200})).toBeNull();
});
