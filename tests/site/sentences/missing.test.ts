import {expect, test} from "vitest";
import {
  type Absence,
  fewResidentsSentence,
  missingSentence,
  noScoreSentence
} from "../../../src/site/sentences/missing.ts";

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? null;
const counts = (entries: Partial<Record<Absence, number>>) => new Map(Object.entries(entries) as [Absence, number][]);

test.each([
  [{}, null],
  [{suppressed: 0}, null],
  [
    {suppressed: 1},
    "Van 1 onderwerp is hier geen cijfer: dat wordt door de bron weggelaten omdat er weinig mensen wonen of het cijfer onzeker is."
  ],
  [{not_measured: 3}, "Van 3 onderwerpen is hier geen cijfer: die zijn hier niet gemeten."],
  [
    {few_residents: 1, not_published: 2},
    "Van 3 onderwerpen is hier geen cijfer: 2 staan niet in het bestand van de bron en 1 tonen we niet omdat er minder dan 300 mensen wonen."
  ]
])("missing %j: %s", (entries, expected) => {
  expect(missingSentence(counts(entries))).toBe(expected);
});

const area = {level: "buurt", name: "De Plas"} as const;

test.each([
  [
    {water: true, residents: 0},
    "De buurt De Plas bestaat uit water. Er wonen geen mensen, dus er zijn vrijwel geen cijfers."
  ],
  [{residents: 0}, "Voor de buurt De Plas is er geen leefbaarheidsscore, omdat er niemand woont."],
  [
    {residents: 45},
    "Voor de buurt De Plas is er geen leefbaarheidsscore. Er wonen 45 mensen: voor zo weinig mensen geeft de Leefbaarometer meestal geen score."
  ],
  [
    {residents: 5},
    "Voor de buurt De Plas is er geen leefbaarheidsscore. Er wonen minder dan 10 mensen: voor zo weinig mensen geeft de Leefbaarometer meestal geen score."
  ],
  [
    {residents: 1200, reason: "suppressed" as const},
    "Voor de buurt De Plas is er geen leefbaarheidsscore. De Leefbaarometer laat de score van 2024 weg."
  ],
  [
    {residents: 1200},
    "Voor de buurt De Plas is er geen leefbaarheidsscore: deze buurt staat niet met een score in het bestand van de Leefbaarometer van 2024."
  ],
  [
    {residents: null},
    "Voor de buurt De Plas is er geen leefbaarheidsscore: deze buurt staat niet met een score in het bestand van de Leefbaarometer van 2024."
  ]
])("no score with %j", (facts, expected) => {
  expect(plain(noScoreSentence({area, water: false, reason: null, year: 2024, ...facts}))).toBe(expected);
});

test("few residents are a reason for no class", () => {
  expect(plain(fewResidentsSentence(area, 240))).toBe(
    "In de buurt De Plas wonen 240 mensen. Bij minder dan 300 inwoners geven we geen klasse en geen plaats tussen andere gebieden: een paar huishoudens kan een cijfer al omgooien. De cijfers staan er grijs bij."
  );
});
