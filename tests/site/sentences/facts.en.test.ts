import {expect, test} from "vitest";
import {factWords} from "../../../src/site/sentences/en/facts.ts";
import {areaOf, denHaag, type FactCase, factCases, lindenhof, score} from "./fact-cases.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const sentences: readonly [FactCase, string][] = [
  [
    "levelLower",
    "In the buurt Lindenhof, liveability in 2024 is estimated to be weak: class 4 of 9. That is lower than in the gemeente 's-Gravenhage as a whole (good, class 7)."
  ],
  [
    "levelHigher",
    "In the buurt Lindenhof, liveability in 2024 is estimated to be excellent: class 9 of 9. That is higher than in the gemeente 's-Gravenhage as a whole (good, class 7)."
  ],
  [
    "levelLittle",
    "Liveability in the gemeente 's-Gravenhage is estimated to be more than sufficient in 2024: class 6 of 9. That differs little from the Netherlands as a whole (good, class 7)."
  ],
  [
    "levelSame",
    "Liveability in Wijk 03 Oost is estimated to be good in 2024: class 7 of 9. That is the same class as the gemeente 's-Gravenhage as a whole."
  ],
  [
    "levelSameApart",
    "In the buurt Lindenhof, liveability in 2024 is estimated to be good: class 7 of 9. That is the same class as the gemeente 's-Gravenhage as a whole, but the score is 0.05 points lower."
  ],
  ["levelAlone", "In the Netherlands, liveability in 2024 is estimated to be good: class 7 of 9."],
  [
    "changeUp",
    "By estimate, liveability increased between 2002 and 2024, from class 4 (weak) to class 6 (more than sufficient). The score went from 3.90 to 4.05; in the Netherlands as a whole (calculated here) it went from 4.01 to 4.12."
  ],
  [
    "changeDown",
    "By estimate, liveability decreased between 2012 and 2024, from class 7 (good) to class 5 (sufficient)."
  ],
  ["changeWithin", "By estimate, liveability increased between 2012 and 2024, within class 4 (weak)."],
  [
    "changeUnclear",
    "By estimate, liveability did not clearly change between 2014 and 2022. The score went from 4.05 to 4.06; on average over 2,816 wijken in the Netherlands (each counts the same) it went from 4.12 to 4.14."
  ],
  [
    "changeStill",
    "By estimate, liveability did not clearly change between 2014 and 2022. The score stayed 4.20; on average over 2,816 wijken in the Netherlands (each counts the same) it stayed 4.12."
  ],
  [
    "partsBoth",
    "Here the dimension amenities counts most favourably, and the dimension housing stock least favourably."
  ],
  ["partsStrong", "Here the dimension amenities counts most favourably. No dimension is clearly below the reference."],
  [
    "partsWeak",
    "Here the dimension nuisance and insecurity counts least favourably. No dimension is clearly above the reference."
  ],
  ["partsNone", "All five dimensions are around the national reference."],
  [
    "partsTwo",
    "Here the dimensions amenities and housing stock count most favourably, and the dimension nuisance and insecurity least favourably."
  ],
  [
    "partsMany",
    "Above the reference no dimension stands out. Here the dimension nuisance and insecurity counts least favourably."
  ],
  [
    "insideMixed",
    "In 4 of the 7 buurten with a class, liveability in 2024 was estimated to be good or better; it was sufficient or more than sufficient in 2 and weak or lower in 1."
  ],
  [
    "insideAll",
    "In all 3 buurten with a class, liveability in 2024 was estimated to be sufficient or more than sufficient."
  ],
  [
    "distinctHigher",
    "Here the share of owner-occupied homes is higher than in 9 out of 10 buurten in the Netherlands (compared with 8,267 others of 300 residents or more): 91%, against 44% in the gemeente 's-Gravenhage (2024)."
  ],
  [
    "distinctNear",
    "Here the distance to a general practitioner is shorter than in 19 out of 20 wijken in the Netherlands (compared with 8,267 others of 300 residents or more): 0.3 km (2024)."
  ],
  [
    "distinctModelled",
    "Here the share of lonely adults is estimated to be higher than in almost all buurten in the Netherlands (compared with 8,267 others of 300 residents or more): 59.0%, against 51.0% in the gemeente 's-Gravenhage (2020, during the coronavirus crisis)."
  ],
  [
    "distinctMore",
    "Here the share of lonely adults is estimated to be higher than in 99 out of 100 buurten in the Netherlands (compared with 8,267 others of 300 residents or more): 59.0% (2020, during the coronavirus crisis). Also striking beside at least 9 out of 10 buurten: fewer adults who rate their health as good (61.0%), estimated, in 2024; further from a general practitioner (3.2 km) in 2024."
  ],
  [
    "trendUp",
    "Here the share of lonely adults is estimated to have increased since 2012, from 39.4% to 46.7% in 2020, during the coronavirus crisis. In the Netherlands as a whole it went up too: from 39.6% to 47.0%; the difference with here is no larger than is usual for such figures."
  ],
  [
    "trendLess",
    "Here the share of lonely adults is estimated to have increased since 2012, from 39.4% to 41.4% in 2020, during the coronavirus crisis. In the Netherlands as a whole it went up too: from 39.6% to 47.0%; less here."
  ],
  [
    "trendAgainst",
    "Here the number of registered crimes per 1,000 residents has decreased since 2021, from 62 to 31 in 2024. In the Netherlands as a whole it went up in those years: from 42 to 45."
  ],
  [
    "trendWhileSame",
    "Here the share of lonely adults is estimated to have increased since 2012, from 39.4% to 46.7% in 2020, during the coronavirus crisis. In the Netherlands as a whole it stayed the same in those years: 47.0%."
  ],
  [
    "trendWhileAboutSame",
    "Here the share of lonely adults is estimated to have increased since 2012, from 39.4% to 46.7% in 2020, during the coronavirus crisis. In the Netherlands as a whole it stayed about the same in those years (from 46.8% to 47.0%)."
  ],
  [
    "trendOthers",
    "Here the share of lonely adults was estimated at 74.1% in 2012 and 48.6% in 2020, during the coronavirus crisis. So large a difference may also come from other people having come to live here. In the Netherlands as a whole it went up in those years: from 39.6% to 47.0%."
  ],
  [
    "trendFarther",
    "Here the distance to a general practitioner has become longer since 2020, from 0.8 km to 2.1 km in 2024. In the Netherlands as a whole the distance became longer too: from 0.9 km to 1.0 km; more here."
  ],
  [
    "trendBesideMean",
    "Here the share of adults who rate their health as good is estimated to have increased since 2012, from 70.0% to 78.0% in 2024. On average over 9,812 buurten in the Netherlands (each counts the same) it went down in those years: from 77.6% to 74.1%."
  ],
  [
    "trendBeforeResidents",
    "Here the share of lonely adults is estimated to have increased since 2012, from 39.4% to 41.4% in 2020, during the coronavirus crisis. How many people lived here before 2018 is not in the figures used."
  ],
  [
    "otherHomes",
    "Of the homes here 96% were at most ten years old in 2024. How many people lived here ten years earlier is not in the figures used. Those of then and now are probably not about the same group."
  ],
  [
    "otherPopulation",
    "The number of residents here went from 1,975 in 2020 to 3,865 in 2024. So many residents were added that figures of then and now are not about the same group."
  ],
  [
    "fewerPeople",
    "The number of residents here went from 900 in 2020 to 310 in 2024. So many fewer people live here that figures of then and now are not about the same group."
  ],
  [
    "trendDown",
    "Here the number of registered crimes per 1,000 residents has decreased since 2021, from 62 to 31 in 2024."
  ],
  ["noScoreWater", "The buurt Lindenhof consists of water. Nobody lives there, so there are almost no figures."],
  [
    "noScoreNobody",
    "There is no liveability score for the buurt Lindenhof. According to CBS nobody lived there in 2020. How many people lived there in 2024 is not known."
  ],
  [
    "noScoreParts",
    "There is no liveability score for the buurt Lindenhof of 2024: the parts with a score together have less than 95% of the residents. The last score is of 2022."
  ],
  [
    "noScoreFew",
    "There is no liveability score for the buurt Lindenhof. In 2020 it had 45 residents: for so few people the Leefbaarometer often gives no score."
  ],
  [
    "noScoreFive",
    "There is no liveability score for the buurt Lindenhof. In 2020 it had fewer than 10 residents: for so few people the Leefbaarometer often gives no score."
  ],
  [
    "noScoreSuppressed",
    "There is no liveability score for the buurt Lindenhof. The Leefbaarometer leaves out its score of 2024."
  ],
  [
    "noScoreAbsent",
    "There is no liveability score for the buurt Lindenhof: this buurt has no score in the Leefbaarometer file of 2024. It is not known why."
  ],
  [
    "noScoreUnknown",
    "There is no liveability score for the buurt Lindenhof: this buurt has no score in the Leefbaarometer file of 2024. Nor is it known how many people live there."
  ],
  [
    "few",
    "The buurt Lindenhof had 240 residents in 2024. With fewer than 300 residents we give no class and no place among other areas: a few households can overturn a figure. The figures are shown in grey."
  ],
  [
    "fewNobody",
    "According to CBS in 2024 nobody lived in the buurt Lindenhof. So we give no class and no place among other areas. The figures are shown in grey."
  ],
  [
    "fewUnknown",
    "It is not known how many people live in the buurt Lindenhof. So we give no class and no place among other areas. The figures are shown in grey."
  ],
  [
    "fewWithheld",
    "The buurt Lindenhof had fewer than 300 residents in 2024. With fewer than 300 residents we give no class and no place among other areas: a few households can overturn a figure. The figures are shown in grey."
  ],
  [
    "unknownOne",
    "1 subject has no figure here: it is withheld by the source because few people live here or the figure is uncertain."
  ],
  ["unknownSome", "3 subjects have no figure here: they were not measured here."],
  [
    "unknownMixed",
    "5 subjects have no figure here: 2 are not in the file of the source, or not in a usable form, 1 is not shown because fewer than 300 people live here, 1 is not shown because a count of fewer than 10 people would follow from it and 1 is not shown because it is not known how many people live here."
  ],
  ["unknownBorders", "2 subjects have no figure here: they are known within other borders (those of 2020) alone."]
];

test.each(sentences)("%s", (name, sentence) => {
  expect(plain(factWords.sentence(factCases[name], areaOf(name)))).toBe(sentence);
});

test("every case has its sentence", () => {
  expect(sentences.map(([name]) => name)).toEqual(Object.keys(factCases));
});

test("the score says how far it is from the nearest limit", () => {
  expect(factWords.breakSentence({value: 4.15, class: 7})).toBe(
    "The score is 4.15. That is 0.04 points from the limit with class 6."
  );
  expect(factWords.breakSentence({value: 4.113, class: 7})).toBe(
    "The score is 4.11. That is close to the limit with class 6."
  );
});

test.each([
  [factCases.changeUp, "Estimated liveability: from weak in 2002 to more than sufficient in 2024"],
  [factCases.changeWithin, "Estimated liveability: higher than in 2012, still weak in 2024"],
  [factCases.changeUnclear, "Estimated liveability: more than sufficient in 2022, not clearly different from 2014"]
])("a trend is titled with its finding", (fact, title) => {
  expect(factWords.changeTitle(fact)).toBe(title);
});

test("two editions within a change name the class of today alone", () => {
  expect(factWords.changeTitle(factCases.changeUp, score(denHaag, 2026, 4.12))).toBe(
    "Estimated liveability: good in 2026; from 2002 to 2024 the score went up"
  );
});

test("a leap where nobody knows who lived there may come of building", () => {
  const said = factWords.sentence({...factCases.changeUp, unsure: true}, lindenhof);
  expect(said).toMatch(
    / So large a change may also come from building or demolition: how many people lived here in 2002 is not known\.$/
  );
});

test("of gemeenten all have residents enough", () => {
  expect(plain(factWords.sentence(factCases.distinctHigher, denHaag))).toContain("(compared with 8,267 others):");
});

test("an older class is titled with its year", () => {
  expect(factWords.levelTitle(score(denHaag, 2022, 4.15), 2024)).toBe("Good: class 7 of 9 (2022)");
});

test("a class is titled with its word", () => {
  expect(factWords.levelTitle(score(denHaag, 2024, 4.15))).toBe("Good: class 7 of 9");
});
