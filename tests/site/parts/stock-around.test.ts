import {expect, test} from "vitest";
import {stockAround} from "../../../src/site/parts/stock-around.ts";
import {contextOf} from "../profile-fixture.ts";

const around = {year: 2024, ownLow: 0.3, ownHigh: 0.41, aroundLow: 0.004, aroundHigh: 0.466};
const published = contextOf({corporatie_share: {2023: 0.4}});
const textOf = (...[known, context]: Parameters<typeof stockAround>) =>
  stockAround(known, context)
    ?.text.replace(/<[^>]+>/g, "")
    .replaceAll("\u00a0", " ");

test("stock within 200 m stands beside that of the whole, and says which is which", () => {
  expect(textOf(around, published)).toContain(
    "Van de woningen binnen 200 meter rond een woning in deze buurt is gemiddeld 0 tot 47 % van een woningcorporatie (2024, vakjes van 100 meter van CBS); van alle woningen in de buurt is dat 40 % (2023). Kleine aantallen laat CBS weg: daarom staan er twee getallen, het minste en het meeste dat het kan zijn, op de afronding van elk vakje op vijven na."
  );
});

test("a share of the whole that its own squares contradict is said to be another count", () => {
  expect(textOf({...around, ownLow: 0.21, ownHigh: 0.28}, published)).toContain(
    "In de vakjes van de buurt zelf is het 21 tot 28 %: die telling verschilt van die van het geheel."
  );
  expect(textOf(around, published)).not.toContain("verschilt");
});

test("a share of the whole outside that around the dwellings gets a reason, with the year where it is another", () => {
  expect(textOf({...around, aroundHigh: 0.39}, published)).toContain(
    "Dat ligt daarbuiten, en dat kan: het is een andere telling, van een ander jaar. Binnen 200 meter staan ook woningen buiten de buurt. CBS rondt elk vakje af op vijven"
  );
  expect(textOf(around, published)).not.toContain("daarbuiten");
});

test("one number beside another is not said to be two", () => {
  expect(textOf({...around, aroundLow: 0.4659}, published)).not.toContain("twee getallen");
});

test("without a share of the whole that is said", () => {
  expect(textOf({...around, aroundLow: 0.4659}, contextOf({}))).toContain(
    "gemiddeld ongeveer 47 % van een woningcorporatie (2024, vakjes van 100 meter van CBS); van de buurt als geheel is er geen cijfer."
  );
});

test("without squares the share is said to be that of the whole", () => {
  expect(textOf(null, published)).toBe(
    "Het aandeel corporatiewoningen is dat van de buurt als geheel (2023), niet van wat er rond een woning staat."
  );
});

test("nothing is said where neither is known, or of a buurt with few residents", () => {
  expect(stockAround(null, contextOf({}))).toBeNull();
  expect(stockAround(around, contextOf({}, {residents: 240}))).toBeNull();
});
