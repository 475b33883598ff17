import {JSDOM} from "jsdom";
import {populationSize} from "../../src/analysis/population/disclosure.ts";
import {gemeenteCodeOf} from "../../src/catalog/areas.ts";
import type {Figure, MissingReason} from "../../src/catalog/figures.ts";
import {dimensionIds, indicatorById} from "../../src/catalog/indicators/index.ts";
import type {Area, Comparison, FiguresByIndicator, Profile} from "../../src/site/data.ts";
import type {ProfileContext} from "../../src/site/parts/context.ts";

const document = new JSDOM("").window.document;

export const area = (code: string, level: Area["level"], name: string, more: Partial<Area> = {}): Area => ({
  code,
  level,
  name,
  parentCode: null,
  wijkCode: null,
  wijkName: null,
  gemeenteCode: gemeenteCodeOf(code) ?? "NL00",
  gemeenteName: "Voorbeeldstad",
  status: "current",
  vintageYear: 2024,
  water: false,
  residents: 1200,
  population: populationSize(more.residents === undefined ? 1200 : more.residents),
  residentsYear: 2024,
  postcode4: null,
  longitude: null,
  latitude: null,
  neighbourCodes: [],
  predecessorCodes: [],
  successorCodes: [],
  hasBoundary: false,
  ...more
});

type Values = Record<string, Record<number, number | MissingReason>>;

const figures = (areaCode: string, values: Values): FiguresByIndicator =>
  new Map(
    Object.entries(values).map(([indicatorId, years]) => [
      indicatorId,
      Object.entries(years).map(
        ([year, value]): Figure => ({
          indicatorId,
          areaCode,
          year: Number(year),
          value: typeof value === "number" ? value : null,
          missing: typeof value === "number" ? null : value,
          low: null,
          high: null,
          base: null,
          sourceId: indicatorById(indicatorId).sourceId,
          edition: null,
          bordersYear: null,
          computed: false
        })
      )
    ])
  );

const comparison = (indicatorId: string, year: number, value: number, land: number | null): Comparison => ({
  indicatorId,
  year,
  value,
  wijkValue: null,
  gemeenteValue: null,
  landValue: land,
  inLand: {percentile: 0.72, below: 0.7, above: 0.26, others: 100},
  landPeers: 100,
  inGemeente: null,
  gemeentePeers: 0
});

export const dimensions = (year: number, value: number): Values =>
  Object.fromEntries(dimensionIds.map((id, index) => [id, {[year]: index === 0 ? value : 0}]));

const built = {
  profileYear: 2024,
  levelYears: {},
  years: [2024],
  levels: ["buurt", "wijk", "gemeente"] as Area["level"][]
};

/** A buurt of Voorbeeldstad with the figures given; its gemeente scores 4.15 in 2024. */
export function contextOf(values: Values, more: Partial<Area> = {}): ProfileContext {
  const own = area("BU99010101", "buurt", "Lindenhof", more);
  const gemeente = area("GM9901", "gemeente", "Voorbeeldstad");
  const land = area("NL00", "land", "Nederland");
  const ownFigures = figures(own.code, values);
  const comparisons = new Map<string, Comparison>();
  for (const [id, list] of ownFigures) {
    const last = list.findLast(({value}) => value !== null);
    if (last) comparisons.set(id, comparison(id, last.year, last.value!, null));
  }
  const profile: Profile = {
    area: own,
    parents: [gemeente, land],
    children: [],
    hasOneWijk: false,
    isWholeWijk: false,
    neighbours: [],
    figures: ownFigures,
    parentFigures: new Map([[gemeente.code, figures(gemeente.code, {leefbaarheid_score: {2024: 4.15}})]]),
    comparisons,
    classes: new Map(),
    earlierPlaces: []
  };
  return {
    profile,
    manifest: {
      version: "0",
      shape: "0",
      title: "test",
      fictional: true,
      areaYear: 2024,
      areas: {buurt: 1, wijk: 0, gemeente: 1, land: 1},
      comparable: {buurt: 200, wijk: 20, gemeente: 2, land: 0},
      indicators: Object.fromEntries(
        ["leefbaarheid_score", ...ownFigures.keys()].map(id => [
          id,
          {...built, sourceIds: [indicatorById(id).sourceId]}
        ])
      ),
      own: [],
      sources: [],
      companions: [],
      settings: [],
      tables: {}
    },
    address: "/buurt/BU99010101/",
    document,
    classes: new Map(),
    boundaries: new Map(),
    childrenOf: () => [],
    usualChanges: new Map(),
    editionDifferences: new Map(),
    computingErrors: new Map(),
    otherEditions: new Map(),
    distributions: new Map(),
    levelMeans: []
  };
}
