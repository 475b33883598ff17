import {describe, expect, test} from "vitest";
import {factWords} from "../../../src/site/sentences/nl/facts.ts";
import {areaOf, denHaag, type FactCase, factCases, lindenhof, score} from "./fact-cases.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const sentences: readonly [FactCase, string][] = [
  [
    "levelLower",
    "In de buurt Lindenhof is de leefbaarheid in 2024 naar schatting zwak: klasse 4 van 9. Dat is lager dan in de gemeente 's-Gravenhage als geheel (goed, klasse 7)."
  ],
  [
    "levelHigher",
    "In de buurt Lindenhof is de leefbaarheid in 2024 naar schatting uitstekend: klasse 9 van 9. Dat is hoger dan in de gemeente 's-Gravenhage als geheel (goed, klasse 7)."
  ],
  [
    "levelLittle",
    "De leefbaarheid in de gemeente 's-Gravenhage is in 2024 naar schatting ruim voldoende: klasse 6 van 9. Dat verschilt weinig van Nederland als geheel (goed, klasse 7)."
  ],
  [
    "levelSame",
    "De leefbaarheid in Wijk 03 Oost is in 2024 naar schatting goed: klasse 7 van 9. Dat is dezelfde klasse als de gemeente 's-Gravenhage als geheel."
  ],
  [
    "levelSameApart",
    "In de buurt Lindenhof is de leefbaarheid in 2024 naar schatting goed: klasse 7 van 9. Dat is dezelfde klasse als de gemeente 's-Gravenhage als geheel, maar de score is 0,05 punt lager."
  ],
  ["levelAlone", "In Nederland is de leefbaarheid in 2024 naar schatting goed: klasse 7 van 9."],
  [
    "changeUp",
    "De leefbaarheid nam tussen 2002 en 2024 naar schatting toe, van klasse 4 (zwak) naar klasse 6 (ruim voldoende). De score ging van 3,90 naar 4,05; in Nederland als geheel (hier berekend) ging die van 4,01 naar 4,12."
  ],
  [
    "changeDown",
    "De leefbaarheid nam tussen 2012 en 2024 naar schatting af, van klasse 7 (goed) naar klasse 5 (voldoende)."
  ],
  ["changeWithin", "De leefbaarheid nam tussen 2012 en 2024 naar schatting toe, binnen klasse 4 (zwak)."],
  [
    "changeUnclear",
    "De leefbaarheid veranderde tussen 2014 en 2022 naar schatting niet duidelijk. De score ging van 4,05 naar 4,06; gemiddeld over 2.816 wijken in Nederland (elk telt even zwaar) ging die van 4,12 naar 4,14."
  ],
  [
    "changeStill",
    "De leefbaarheid veranderde tussen 2014 en 2022 naar schatting niet duidelijk. De score bleef 4,20; gemiddeld over 2.816 wijken in Nederland (elk telt even zwaar) bleef die 4,12."
  ],
  [
    "partsBoth",
    "Het onderdeel voorzieningen telt hier het gunstigst mee, het onderdeel woningvoorraad het minst gunstig."
  ],
  [
    "partsStrong",
    "Het onderdeel voorzieningen telt hier het gunstigst mee. Geen onderdeel ligt duidelijk onder de referentie."
  ],
  [
    "partsWeak",
    "Het onderdeel overlast en onveiligheid telt hier het minst gunstig mee. Geen onderdeel ligt duidelijk boven de referentie."
  ],
  ["partsNone", "Alle vijf onderdelen liggen rond de landelijke referentie."],
  [
    "partsTwo",
    "De onderdelen voorzieningen en woningvoorraad tellen hier het gunstigst mee, het onderdeel overlast en onveiligheid het minst gunstig."
  ],
  [
    "partsMany",
    "Boven de referentie springt geen onderdeel eruit. Het onderdeel overlast en onveiligheid telt hier het minst gunstig mee."
  ],
  [
    "insideMixed",
    "In 4 van de 7 buurten met een klasse was de leefbaarheid in 2024 naar schatting goed of beter, in 2 voldoende of ruim voldoende en in 1 zwak of lager."
  ],
  [
    "insideAll",
    "In alle 3 buurten met een klasse was de leefbaarheid in 2024 naar schatting voldoende of ruim voldoende."
  ],
  [
    "distinctHigher",
    "Het aandeel koopwoningen is hier hoger dan in 9 van de 10 buurten in Nederland (vergeleken met 8.267 andere van 300 inwoners of meer): 91 %, tegen 44 % in de gemeente 's-Gravenhage (2024)."
  ],
  [
    "distinctNear",
    "De afstand tot een huisarts is hier kleiner dan in 19 van de 20 wijken in Nederland (vergeleken met 8.267 andere van 300 inwoners of meer): 0,3 km (2024)."
  ],
  [
    "distinctModelled",
    "Het aandeel eenzame volwassenen is hier naar schatting hoger dan in vrijwel alle buurten in Nederland (vergeleken met 8.267 andere van 300 inwoners of meer): 59,0 %, tegen 51,0 % in de gemeente 's-Gravenhage (2020, in coronatijd)."
  ],
  [
    "distinctMore",
    "Het aandeel eenzame volwassenen is hier naar schatting hoger dan in 99 van de 100 buurten in Nederland (vergeleken met 8.267 andere van 300 inwoners of meer): 59,0 % (2020, in coronatijd). Ook opvallend naast ten minste 9 van de 10 buurten: minder volwassenen die zich gezond voelen (61,0 %), naar schatting in 2024; verder van een huisarts (3,2 km) in 2024."
  ],
  [
    "trendUp",
    "Het aandeel eenzame volwassenen is hier sinds 2012 naar schatting toegenomen, van 39,4 % naar 46,7 % in 2020, in coronatijd. Ook in Nederland als geheel ging het omhoog: van 39,6 % naar 47,0 %; het verschil met hier is niet groter dan bij zulke cijfers gewoon is."
  ],
  [
    "trendLess",
    "Het aandeel eenzame volwassenen is hier sinds 2012 naar schatting toegenomen, van 39,4 % naar 41,4 % in 2020, in coronatijd. Ook in Nederland als geheel ging het omhoog: van 39,6 % naar 47,0 %; hier minder sterk."
  ],
  [
    "trendAgainst",
    "Het aantal geregistreerde misdrijven per 1.000 inwoners is hier sinds 2021 afgenomen, van 62 naar 31 in 2024. In Nederland als geheel ging het in die jaren juist omhoog: van 42 naar 45."
  ],
  [
    "trendWhileSame",
    "Het aandeel eenzame volwassenen is hier sinds 2012 naar schatting toegenomen, van 39,4 % naar 46,7 % in 2020, in coronatijd. In Nederland als geheel bleef het in die jaren gelijk: 47,0 %."
  ],
  [
    "trendWhileAboutSame",
    "Het aandeel eenzame volwassenen is hier sinds 2012 naar schatting toegenomen, van 39,4 % naar 46,7 % in 2020, in coronatijd. In Nederland als geheel bleef het in die jaren ongeveer gelijk (van 46,8 % naar 47,0 %)."
  ],
  [
    "trendOthers",
    "Het aandeel eenzame volwassenen was hier naar schatting 74,1 % in 2012 en 48,6 % in 2020, in coronatijd. Zo'n groot verschil kan ook komen doordat er andere mensen zijn komen wonen. In Nederland als geheel ging het in die jaren omhoog: van 39,6 % naar 47,0 %."
  ],
  [
    "trendFarther",
    "De afstand tot een huisarts is hier sinds 2020 groter geworden, van 0,8 km naar 2,1 km in 2024. Ook in Nederland als geheel werd de afstand groter: van 0,9 km naar 1,0 km; hier sterker."
  ],
  [
    "trendBesideMean",
    "Het aandeel volwassenen met een goede ervaren gezondheid is hier sinds 2012 naar schatting toegenomen, van 70,0 % naar 78,0 % in 2024. Gemiddeld over 9.812 buurten in Nederland (elk telt even zwaar) ging het in die jaren juist omlaag: van 77,6 % naar 74,1 %."
  ],
  [
    "trendBeforeResidents",
    "Het aandeel eenzame volwassenen is hier sinds 2012 naar schatting toegenomen, van 39,4 % naar 41,4 % in 2020, in coronatijd. Hoeveel mensen hier vóór 2018 woonden, staat niet in de gebruikte cijfers."
  ],
  [
    "otherHomes",
    "Van de woningen was hier 96 % in 2024 hoogstens tien jaar oud. Hoeveel mensen hier tien jaar eerder woonden, staat niet in de gebruikte cijfers. Die van toen en nu gaan waarschijnlijk niet over dezelfde groep."
  ],
  [
    "otherPopulation",
    "Het aantal inwoners ging hier van 1.975 in 2020 naar 3.865 in 2024. Er kwamen zoveel inwoners bij dat cijfers van toen en nu niet over dezelfde groep gaan."
  ],
  [
    "fewerPeople",
    "Het aantal inwoners ging hier van 900 in 2020 naar 310 in 2024. Er wonen zoveel minder mensen dat cijfers van toen en nu niet over dezelfde groep gaan."
  ],
  [
    "trendDown",
    "Het aantal geregistreerde misdrijven per 1.000 inwoners is hier sinds 2021 afgenomen, van 62 naar 31 in 2024."
  ],
  ["noScoreWater", "De buurt Lindenhof bestaat uit water. Er wonen geen mensen, dus er zijn vrijwel geen cijfers."],
  [
    "noScoreNobody",
    "Voor de buurt Lindenhof is er geen leefbaarheidsscore. In 2020 woonde er volgens CBS niemand. Hoeveel mensen er in 2024 woonden, is niet bekend."
  ],
  [
    "noScoreParts",
    "Voor de buurt Lindenhof is er geen leefbaarheidsscore over 2024: de delen met een score hebben samen minder dan 95 % van de inwoners. De laatste score is van 2022."
  ],
  [
    "noScoreFew",
    "Voor de buurt Lindenhof is er geen leefbaarheidsscore. In 2020 woonden er 45 mensen: voor zo weinig mensen geeft de Leefbaarometer vaak geen score."
  ],
  [
    "noScoreFive",
    "Voor de buurt Lindenhof is er geen leefbaarheidsscore. In 2020 woonden er minder dan 10 mensen: voor zo weinig mensen geeft de Leefbaarometer vaak geen score."
  ],
  [
    "noScoreSuppressed",
    "Voor de buurt Lindenhof is er geen leefbaarheidsscore. De Leefbaarometer laat de score van 2024 weg."
  ],
  [
    "noScoreAbsent",
    "Voor de buurt Lindenhof is er geen leefbaarheidsscore: deze buurt staat niet met een score in het bestand van de Leefbaarometer van 2024. Waarom niet, is niet bekend."
  ],
  [
    "noScoreUnknown",
    "Voor de buurt Lindenhof is er geen leefbaarheidsscore: deze buurt staat niet met een score in het bestand van de Leefbaarometer van 2024. Hoeveel mensen er wonen, is ook niet bekend."
  ],
  [
    "few",
    "In de buurt Lindenhof woonden 240 mensen in 2024. Bij minder dan 300 inwoners geven we geen klasse en geen plaats tussen andere gebieden: een paar huishoudens kunnen een cijfer al omgooien. De cijfers staan er grijs bij."
  ],
  [
    "fewNobody",
    "In de buurt Lindenhof woonde in 2024 volgens CBS niemand. Daarom geven we geen klasse en geen plaats tussen andere gebieden. De cijfers staan er grijs bij."
  ],
  [
    "fewUnknown",
    "Hoeveel mensen er in de buurt Lindenhof wonen, is niet bekend. Daarom geven we geen klasse en geen plaats tussen andere gebieden. De cijfers staan er grijs bij."
  ],
  [
    "fewWithheld",
    "In de buurt Lindenhof woonden minder dan 300 mensen in 2024. Bij minder dan 300 inwoners geven we geen klasse en geen plaats tussen andere gebieden: een paar huishoudens kunnen een cijfer al omgooien. De cijfers staan er grijs bij."
  ],
  [
    "unknownOne",
    "Van 1 onderwerp is hier geen cijfer: dat wordt door de bron weggelaten omdat er weinig mensen wonen of het cijfer onzeker is."
  ],
  ["unknownSome", "Van 3 onderwerpen is hier geen cijfer: die zijn hier niet gemeten."],
  [
    "unknownMixed",
    "Van 5 onderwerpen is hier geen cijfer: 2 staan niet of niet bruikbaar in het bestand van de bron, 1 tonen we niet omdat er minder dan 300 mensen wonen, 1 tonen we niet omdat u er een aantal van minder dan 10 mensen uit kunt aflezen en 1 tonen we niet omdat niet bekend is hoeveel mensen er wonen."
  ],
  [
    "unknownBorders",
    "Van 2 onderwerpen is hier geen cijfer: die zijn alleen bekend binnen andere grenzen (die van 2020)."
  ]
];

test.each(sentences)("%s", (name, sentence) => {
  expect(plain(factWords.sentence(factCases[name], areaOf(name)))).toBe(sentence);
});

test("every case has its sentence", () => {
  expect(sentences.map(([name]) => name)).toEqual(Object.keys(factCases));
});

test("a density is die in the next sentence, as its article asks", () => {
  const {first, last, ...trend} = factCases.trendAgainst;
  const density = (one: typeof first) => ({...one, indicatorId: "bevolkingsdichtheid_per_km2" as const});
  const told = factWords.sentence({...trend, first: density(first), last: density(last)}, lindenhof);
  expect(told).toContain("In Nederland als geheel ging die in die jaren juist omhoog: van ");
});

test("areas get different wordings of one fact, an area always the same", () => {
  const fact = factCases.changeUp;
  const wordings = Array.from({length: 40}, (_, index) =>
    factWords.sentence(fact, {...lindenhof, code: `BU9901${1000 + index}`})
  );
  expect(new Set(wordings).size).toBe(2);
  expect(factWords.sentence(fact, lindenhof)).toBe(factWords.sentence(fact, {...lindenhof}));
});

describe("titles", () => {
  test("the score says how far it is from the nearest break", () => {
    expect(factWords.breakSentence({value: 4.15, class: 7})).toBe(
      "De score is 4,15. Dat ligt 0,04 punt van de grens met klasse 6."
    );
    expect(factWords.breakSentence({value: 4.113, class: 7})).toBe(
      "De score is 4,11. Dat ligt vlak bij de grens met klasse 6."
    );
    expect(factWords.breakSentence({value: 4.12, class: 7}, 0.011)).toMatch(
      / De score is hier berekend: het kan ook klasse 6 zijn\.$/
    );
    expect(factWords.breakSentence({value: 5, class: 9})).toBe(
      "De score is 5,00. Dat ligt 0,73 punt van de grens met klasse 8."
    );
  });

  test.each([
    [factCases.changeUp, "Leefbaarheid naar schatting: van zwak in 2002 naar ruim voldoende in 2024"],
    [factCases.changeWithin, "Leefbaarheid naar schatting: hoger dan in 2012, nog steeds zwak in 2024"],
    [factCases.changeUnclear, "Leefbaarheid naar schatting: ruim voldoende in 2022, niet duidelijk anders dan in 2014"]
  ])("a trend is titled with its finding", (fact, title) => {
    expect(factWords.changeTitle(fact)).toBe(title);
  });

  test("a trend that ends before a score of another class names both, and no direction", () => {
    expect(factWords.changeTitle(factCases.changeUp, score(denHaag, 2026, 3.85))).toBe(
      "Leefbaarheid naar schatting: zwak in 2002, ruim voldoende in 2024; volgens een andere reeks zwak in 2026"
    );
  });

  test.each([
    [factCases.changeUp, 4.12, "goed in 2026; van 2002 tot 2024 nam de score toe"],
    [factCases.changeUnclear, 4.12, "goed in 2026; van 2014 tot 2022 veranderde de score niet duidelijk"]
  ])("two editions within a change name the class of today alone", (fact, today, title) => {
    expect(factWords.changeTitle(fact, score(denHaag, 2026, today))).toBe(`Leefbaarheid naar schatting: ${title}`);
  });

  test("a change beside a score of another class is told without classes", () => {
    const said = factWords.sentence({...factCases.changeUp, scoreAlone: true}, lindenhof);
    expect(said).toMatch(
      /nam de leefbaarheid naar schatting toe\. De score|nam tussen 2002 en 2024 naar schatting toe\. De/
    );
  });

  test("a leap where nobody knows who lived there may come of building", () => {
    const said = factWords.sentence({...factCases.changeUp, unsure: true}, lindenhof);
    expect(said).toMatch(
      / Zo'n grote verandering kan ook komen doordat er is gebouwd of gesloopt: hoeveel mensen hier in 2002 woonden, is niet bekend\.$/
    );
  });

  test("each of what else stands out says whether it is more or less", () => {
    const {distinctMore} = factCases;
    const smokers = {...distinctMore.also[0]!, own: {...distinctMore.also[0]!.own, indicatorId: "roker_share"}};
    const said = plain(factWords.sentence({...distinctMore, also: [distinctMore.also[0]!, smokers]}, lindenhof));
    expect(said).toContain("minder volwassenen die zich gezond voelen (61,0 %) en minder rokers (61,0 %), naar");
  });

  test("of gemeenten all have residents enough", () => {
    expect(plain(factWords.sentence(factCases.distinctHigher, denHaag))).toContain("(vergeleken met 8.267 andere):");
  });

  test("an older class is titled with its year", () => {
    const older = score(denHaag, 2022, 4.05);
    expect(factWords.levelTitle(older, 2024)).toBe("Ruim voldoende: klasse 6 van 9 (2022)");
  });

  test("a class is titled with its word", () => {
    expect(factWords.levelTitle(score(denHaag, 2024, 4.15))).toBe("Goed: klasse 7 van 9");
  });
});
