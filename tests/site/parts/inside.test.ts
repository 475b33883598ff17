import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import type {FocusTypeId} from "../../../src/catalog/focus-types.ts";
import type {Film} from "../../../src/site/data.ts";
import type {FocusInside, Watch} from "../../../src/site/inside-data.ts";
import {focusInside} from "../../../src/site/parts/focus-inside.ts";
import {insideStripFigure} from "../../../src/site/parts/strip-figure.ts";
import {trendMultiples} from "../../../src/site/parts/trend-multiples.ts";
import {watchQuestions} from "../../../src/site/parts/watch-questions.ts";
import {area, contextOf} from "../profile-fixture.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const parse = (markup: string | undefined) => new JSDOM(markup ?? "").window.document;
const buurten = ["Linde", "Els", "Iep", "Es"].map((name, index) => area(`BU9901010${index}`, "buurt", name));

const context = contextOf({});

/** A gemeente of one wijk with four buurten. */
function gemeente() {
  const context = contextOf({leefbaarheid_score: {2014: 4.1, 2020: 4.15, 2024: 4.2}});
  const own = area("GM9901", "gemeente", "Voorbeeldstad");
  const wijk = area("WK990101", "wijk", "Oost");
  const childrenOf = (code: string) => (code === own.code ? [wijk] : buurten);
  return {...context, profile: {...context.profile, area: own}, childrenOf};
}

describe("types of the buurten inside", () => {
  const focus = (types: readonly (FocusTypeId | null)[]): FocusInside => {
    const typed = types.flatMap((type, index): [string, FocusTypeId][] => (type ? [[buurten[index]!.code, type]] : []));
    return {
      year: 2024,
      types: new Map(typed),
      counts: new Map([...Map.groupBy(typed, ([, type]) => type)].map(([type, found]) => [type, found.length])),
      unknown: types.filter(type => type === null).length
    };
  };
  const documentOf = (types: readonly (FocusTypeId | null)[], isOnMap = true) =>
    parse(focusInside(focus(types), gemeente(), () => isOnMap)?.text);

  test("are said by the most common one, with how many have a type", () => {
    expect(documentOf([1, 1, 9, null]).querySelector("p")!.textContent).toBe(
      "Het vaakst komt voor: niet meer problemen dan gemiddeld, kwetsbaarheid onder gemiddeld. Dat geldt in 2024 naar schatting voor 2 van de 3 buurten met een soort."
    );
  });

  test("have no most common one when two are as common", () => {
    expect(documentOf([1, 1, 9, 9]).querySelector("p")!.textContent).toContain(
      "van 2 soorten, die even vaak voorkomen: elk bij 2 buurten."
    );
  });

  test("are said to be of different kinds where no two are of one", () => {
    expect(documentOf([1, 5, 9]).querySelector("p")!.textContent).toBe(
      "Elk van de 3 buurten met een soort is in 2024 naar schatting van een andere soort."
    );
  });

  test("are told as the table counts them, the tenth with the ninth, and all of them as all", () => {
    expect(documentOf([9, 10, 1, null]).querySelector("p")!.textContent).toMatch(
      /kwetsbaarheid \(ver\) boven gemiddeld\. Dat geldt in 2024 naar schatting voor 2 van de 3 buurten/
    );
    expect(documentOf([9, 10, 9, null]).querySelector("p")!.textContent).toContain("voor alle 3 buurten met een soort");
  });

  test("are counted in a table of nine, the tenth with the ninth and said apart", () => {
    const document = documentOf([1, 9, 10, null]);
    expect([...document.querySelectorAll("td:has(i)")].map(cell => Number(cell.textContent))).toEqual([
      1, 0, 0, 0, 0, 0, 0, 0, 2
    ]);
    expect(document.querySelector(".note")!.textContent).toBe(
      "waarvan veel meer problemen en kwetsbaarheid ver boven gemiddeld: 1 buurt. Zonder soort, door te weinig inwoners of cijfers, of doordat er veel studenten wonen of mensen in een instelling: 1."
    );
  });

  test("say nothing of an extreme that none of them is at", () => {
    expect(documentOf([1, 9, 9]).querySelector("section > .note:not(:last-child)")).toBeNull();
  });

  test("colour the outlines of the map above; without a type an area is hatched", () => {
    const uses = [...documentOf([1, 9, 10, null]).querySelectorAll("use")];
    expect(uses.map(use => use.getAttribute("href"))).toEqual(buurten.map(({code}) => `#kaart.${code.slice(-4)}`));
    expect(uses.map(({parentElement: own}) => own!.getAttribute("class") ?? own!.getAttribute("fill"))).toEqual([
      "f1",
      "f9",
      "f10",
      "url(#kaart-h)"
    ]);
  });

  test("are not listed by type: each says so on its own page", () => {
    const text = documentOf([1, 9, 1, null]).body.textContent;
    for (const {name} of buurten) expect(text).not.toContain(name);
    expect(text).toContain("staat op de pagina van elke buurt");
  });

  test("have no map without outlines, and nothing is said of fewer than three", () => {
    const document = documentOf([1, 9, 1, null], false);
    expect(document.querySelector("svg")).toBeNull();
    expect(focusInside(focus([1, 9, null, null]), gemeente(), () => true)).toBeNull();
  });
});

describe("questions to look into", () => {
  const watch = (index: number, more: Partial<Watch>): Watch => ({
    code: buurten[index]!.code,
    question: null,
    vulnerabilityYears: [2012, 2020],
    concentrationIncreases: false,
    lowIncomeYears: null,
    ...more
  });
  const calm = [2, 3].map(index => watch(index, {lowIncomeYears: [2016, 2023]}));
  const documentOf = (list: readonly Watch[]) => parse(watchQuestions([...list, ...calm], null, context)?.text);

  test("say of how many buurten they are, and never of which", () => {
    const document = documentOf([watch(0, {question: "prevention"}), watch(1, {question: "prevention"})]);
    expect(document.querySelector("dt")!.textContent).toMatch(
      /gestegen \(2012–2020\).*Wat is nodig om dat zo te houden\?/
    );
    expect([...document.querySelectorAll("dd")].map(text => text.textContent)).toEqual([
      "Past bij 2 van de 4 buurten die te beoordelen zijn."
    ]);
    for (const {name} of buurten) expect(document.body.textContent).not.toContain(name);
  });

  test("start with where nothing is wrong yet", () => {
    const document = documentOf([watch(0, {question: "rising"}), watch(1, {question: "prevention"})]);
    expect(document.querySelector("dt")!.textContent).toContain("niet meer problemen dan gemiddeld");
  });

  test("on vulnerability say what it did in the country in the same years", () => {
    const film = {
      vulnerabilityYears: [2012, 2020],
      vulnerabilityBand: 0.25,
      besideIndex: {level: "wijk", areas: 2490, first: 0, last: 0.3, turns: false}
    } as unknown as Film;
    const document = parse(
      watchQuestions([watch(0, {question: "rising"}), ...calm, watch(1, {})], film, context)?.text
    );
    expect(document.querySelector(".note")!.textContent).toContain(
      "De index van kwetsbaarheid steeg gemiddeld over 2.490 wijken in Nederland (elk telt even zwaar) tussen 2012 en 2020."
    );
  });

  test("on low incomes say between which years", () => {
    const found = watch(2, {concentrationIncreases: true, lowIncomeYears: [2016, 2023]});
    expect(documentOf([found]).querySelector("dt")!.textContent).toContain("dat ook nog steeg (2016–2023)");
  });

  test("are questions, all of them, and no list of bad places", () => {
    const all = (["prevention", "problems_and_rising", "problems_and_vulnerable", "rising"] as const).map(
      (question, index) => watch(index, {question, concentrationIncreases: true, lowIncomeYears: [2016, 2023]})
    );
    const document = documentOf(all);
    for (const term of document.querySelectorAll("dt")) expect(term.textContent).toMatch(/\?$/);
    expect(document.querySelectorAll("dt")).toHaveLength(5);
    expect(document.querySelector(".note")!.textContent).toContain("Hier staan geen namen");
  });

  test("count only buurten that can be judged, and nothing among two, where a number is a name", () => {
    const unknown = watch(1, {vulnerabilityYears: null});
    expect(documentOf([watch(0, {question: "rising"}), unknown]).querySelector("dd")!.textContent).toContain(
      "1 van de 3"
    );
    expect(watchQuestions([watch(0, {question: "rising"}), watch(1, {})], null, context)).toBeNull();
  });

  const map = {buurten: buurten.map(({code}) => code), isOnMap: () => true};

  test("of a gemeente colour its map; no question is light, and what cannot be judged is hatched", () => {
    const list = [watch(0, {question: "prevention"}), watch(1, {vulnerabilityYears: null}), ...calm];
    const document = parse(watchQuestions(list, null, context, map)?.text);
    expect(
      [...document.querySelectorAll("use")].map(use => use.parentElement!.getAttribute("class") ?? "hatched")
    ).toEqual(["f3", "hatched", "f1", "f1"]);
    expect(document.querySelector("dt i")!.className).toBe("s f3");
  });

  test("of a gemeente say what no figure tells, and that low incomes are unknown where they are", () => {
    const unknown = buurten.map((_, index) => watch(index, {question: "rising"}));
    const text = parse(watchQuestions(unknown, null, context, map)?.text).body.textContent;
    expect(text).toContain("Of ergens een hoog aandeel lage inkomens nog steeg, is niet te zeggen");
    expect(text).toContain("Wat ook kan meespelen en in geen cijfer staat");
  });

  test("say that the way of the index hangs on its figures, not of a licensed index", () => {
    const rising = [watch(0, {question: "rising"}), ...calm];
    const licensed = {manifest: {...context.manifest, sources: [{sourceId: "kwetsbaarheidsindex", files: []}]}};
    expect(watchQuestions(rising, null, context)?.text).toContain("hangt sterk af van de cijfers die erin zitten");
    expect(watchQuestions(rising, null, licensed)?.text).not.toContain("hangt sterk af");
  });

  test("that nobody needs to ask leave nothing", () => {
    expect(watchQuestions(calm, null, context)).toBeNull();
  });
});

describe("liveability of each part over the years", () => {
  const figures = (values: Record<number, number>) => contextOf({leefbaarheid_score: values}).profile.figures;
  const own = area("WK990101", "wijk", "Oost");
  const whole = figures({2014: 4, 2020: 4, 2024: 4});
  const parts = [
    {area: buurten[0]!, figures: figures({2014: 4, 2020: 4.1, 2024: 4.2})},
    {area: buurten[1]!, figures: figures({2014: 4, 2020: 3.9, 2024: 3.8})}
  ];

  test("is drawn on one scale, the whole behind each, with first and last score at its name", () => {
    const document = parse(trendMultiples(own, whole, parts)?.text);
    const heights = [...document.querySelectorAll(".self path")].map(path => {
      const steps = path
        .getAttribute("d")!
        .match(/-?\d+/g)!
        .filter((_, at) => at % 2 === 1);
      return steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + Number(step), 0));
    });
    expect(heights).toEqual([
      [22, 13, 4],
      [22, 31, 40]
    ]);
    expect([...document.querySelectorAll("li small")].map(text => text.textContent)).toEqual([
      "4,00 → 4,20",
      "4,00 → 3,80"
    ]);
    expect(document.querySelectorAll("#m, use[href='#m']")).toHaveLength(2);
  });

  test("says of a part that has many more residents now, as its own page does", () => {
    const grown = (residents: number) => {
      const {figures: all} = contextOf({
        leefbaarheid_score: {2014: 4, 2020: 4.1, 2024: 3.9},
        inwoners_count: {2020: 1435, 2024: residents}
      }).profile;
      const document = parse(trendMultiples(own, whole, [{area: buurten[2]!, figures: all}, parts[0]!])?.text);
      return document.querySelector("li small")!.textContent;
    };
    expect(grown(3385)).toBe("4,00 → 3,90, bij een heel ander aantal inwoners");
    expect(grown(1500)).toBe("4,00 → 3,90");
  });

  test("draws no arrow from one edition to another: what each measured stands apart", () => {
    const editions = (values: Record<number, readonly [value: number, edition: string]>) => {
      const plain = figures(Object.fromEntries(Object.entries(values).map(([year, [value]]) => [year, value])));
      const rows = plain.get("leefbaarheid_score")!.map(row => ({...row, edition: values[row.year]![1]}));
      return new Map([["leefbaarheid_score" as const, rows]]);
    };
    const broken = {
      area: buurten[2]!,
      figures: editions({2014: [4.13, "2022"], 2020: [4.19, "2022"], 2024: [4.02, "2024"]})
    };
    const begun = {
      area: buurten[3]!,
      figures: editions({2014: [4.1, "2022"], 2020: [4.2, "2024"], 2024: [4.3, "2024"]})
    };
    const document = parse(trendMultiples(own, whole, [broken, begun, parts[0]!])?.text);
    expect([...document.querySelectorAll("li small")].map(text => text.textContent)).toEqual([
      "4,13 → 4,19 (2014–2020); 4,02 (2024)",
      "4,10 (2014); 4,20 → 4,30 (2020–2024)",
      "4,00 → 4,20"
    ]);
    expect(document.querySelector(".note")!.textContent).toContain("Het verschil daartussen is geen verandering");
  });

  test("has a table with every year", () => {
    const rows = parse(trendMultiples(own, whole, parts)?.text).querySelectorAll("tbody tr");
    expect([...rows].map(row => [...row.children].map(cell => cell.textContent))).toEqual([
      ["Linde", "4,00", "4,10", "4,20"],
      ["Els", "4,00", "3,90", "3,80"]
    ]);
  });

  test("leaves out parts with two years or few residents, and says nothing of one", () => {
    const short = {area: buurten[2]!, figures: figures({2020: 4, 2024: 4})};
    const small = {area: {...buurten[3]!, residents: 240, population: "few" as const}, figures: parts[0]!.figures};
    expect(parse(trendMultiples(own, whole, [...parts, short, small])?.text).querySelectorAll("li")).toHaveLength(2);
    expect(trendMultiples(own, whole, [parts[0]!, short, small])).toBeNull();
  });

  test("speaks of the whole only where it is drawn", () => {
    const note = (figuresOfWhole: typeof whole) =>
      parse(trendMultiples(own, figuresOfWhole, parts)?.text).querySelector(".note")!.textContent;
    expect(note(whole)).toContain("Grijs: Oost als geheel.");
    expect(note(new Map())).not.toContain("Grijs");
  });

  test("that never differed is a level line", () => {
    const flat = parts.map(part => ({...part, figures: whole}));
    expect(trendMultiples(own, whole, flat)?.text).not.toContain("NaN");
  });
});

test("the strips of what lies inside have the area itself filled, and the ends in the table", () => {
  const context = gemeente();
  const values = new Map([["leefbaarheid_score", new Map([[2024, [3.5, 3.9, 4.2, 4.3, 4.6]]])]]);
  const text = plain(insideStripFigure({level: "buurt", values}, context)?.text ?? "");
  expect(text).toContain("De 5 buurten van Voorbeeldstad");
  const row = [...parse(text).querySelectorAll("tbody tr")[0]!.children].map(cell => cell.textContent);
  expect([row[0], row[1], ...row.slice(-2)]).toEqual(["leefbaarheid, 2024", "4,20", "3,50", "4,60"]);
  expect(text).toContain("Leefbaarheid: 4,20, van 3,50 tot 4,60.");
});
