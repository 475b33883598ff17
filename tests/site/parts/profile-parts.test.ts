import {describe, expect, test} from "vitest";
import {keyFigures} from "../../../src/site/key-figures.ts";
import {openingOf} from "../../../src/site/opening.ts";
import {areaList, nestedAreaList} from "../../../src/site/parts/area-list.ts";
import {whereNow} from "../../../src/site/parts/dissolved.ts";
import {liveabilityCharts, scaleFigure} from "../../../src/site/parts/liveability-charts.ts";
import {liveabilityView} from "../../../src/site/parts/liveability-view.ts";
import {themeTrend} from "../../../src/site/parts/small-trends.ts";
import {statementParagraphs, statements} from "../../../src/site/parts/statements.ts";
import {themeTables} from "../../../src/site/parts/theme-section.ts";
import {area, contextOf, dimensions} from "../profile-fixture.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const statementsOf = (context: ReturnType<typeof contextOf>) =>
  statements(
    openingOf(liveabilityView(context.profile), keyFigures(context.profile, context.manifest), context),
    context
  ).map(({text}) => plain(text));
const themeOf = (context: ReturnType<typeof contextOf>, theme: string) =>
  plain(
    themeTables(keyFigures(context.profile, context.manifest).find(table => table.theme === theme)!, context)?.text ??
      ""
  );

const trend = {leefbaarheid_score: {2002: 3.9, 2014: 4, 2024: 4.05}};

describe("statements", () => {
  test("open with the level, then the change beside that elsewhere", () => {
    const pairs = [{from: 2002, to: 2024, areas: 9000, before: 4.09, after: 4.14}];
    const context = {
      ...contextOf({...trend, ...dimensions(2024, 0.1)}),
      levelMeans: [
        {
          level: "buurt" as const,
          pairs: new Map([["leefbaarheid_score.2002.2024", pairs]]),
          most: new Map([["leefbaarheid_score", 9000]])
        }
      ]
    };
    expect(statementsOf(context)).toEqual([
      "In de buurt Lindenhof is de leefbaarheid in 2024 naar schatting ruim voldoende: klasse 6 van 9. Dat is lager dan in de gemeente Voorbeeldstad als geheel (goed, klasse 7).",
      "De leefbaarheid nam tussen 2002 en 2024 naar schatting toe, van klasse 4 (zwak) naar klasse 6 (ruim voldoende). De score ging van 3,90 naar 4,05; gemiddeld over 9.000 buurten in Nederland (elk telt even zwaar) ging die van 4,09 naar 4,14."
    ]);
  });

  test("tell no change of liveability that nothing can be held against", () => {
    expect(statementsOf(contextOf(trend))).toHaveLength(1);
  });

  test("carry the ids of their figures, and lead to the row of their own", () => {
    const context = contextOf(trend);
    const said = statements(
      openingOf(liveabilityView(context.profile), keyFigures(context.profile, context.manifest), context),
      context
    );
    expect(said[0]!.figureIds).toEqual(["leefbaarheid_score.BU99010101.2024", "leefbaarheid_score.GM9901.2024"]);
    expect(statementParagraphs(said.slice(0, 1), "BU99010101", () => true).text).toMatch(
      /^<p data-figures="leefbaarheid_score\.BU99010101\.2024 leefbaarheid_score\.GM9901\.2024">.*<a href="#leefbaarheid_score\.BU99010101\.2024">cijfer<\/a><\/p>$/
    );
  });

  test("lead to the trend where the page has no row of their figure, and nowhere where it has neither", () => {
    const one = [{text: "De leefbaarheid nam toe.", figureIds: ["leefbaarheid_score.WK990101.2022"]}];
    const linkOf = (...ids: string[]) =>
      /href="(.*?)"/.exec(statementParagraphs(one, "WK990101", id => ids.includes(id)).text)?.[1];
    expect([linkOf("trend"), linkOf("schaal")]).toEqual(["#trend", undefined]);
  });

  test("give few residents no class", () => {
    const sentences = statementsOf(contextOf(trend, {residents: 240}));
    expect(sentences.join(" ")).toContain("geven we geen klasse");
    expect(sentences.join(" ")).not.toContain("klasse 6");
  });

  test("say what is missing and why", () => {
    expect(statementsOf(contextOf({eenzaam_share: {2020: "suppressed"}}))[1]).toBe(
      "Van 1 onderwerp is hier geen cijfer: dat wordt door de bron weggelaten omdat er weinig mensen wonen of het cijfer onzeker is."
    );
  });
});

describe("liveabilityCharts", () => {
  const charts = (values: Parameters<typeof contextOf>[0], residents = 1200) => {
    const context = contextOf(values, {residents});
    return liveabilityCharts(liveabilityView(context.profile), context, undefined).map(({text}) => plain(text));
  };

  test("three years give a trend, all dimensions a second chart", () => {
    expect(charts({leefbaarheid_score: {2024: 4}})).toEqual([]);
    expect(charts(trend)).toHaveLength(1);
    expect(charts({...trend, ...dimensions(2024, 0.1)})).toHaveLength(2);
  });

  test.each([
    [1200, "Ruim voldoende"],
    [240, undefined]
  ])("with %d residents the scale of one year says %s", (residents, expected) => {
    const context = contextOf({leefbaarheid_score: {2024: 4.1}}, {residents});
    const title = scaleFigure(liveabilityView(context.profile), context)?.text.match(/<h2[^>]*>([^:]*)/)?.[1];
    expect(title).toBe(expected);
  });

  test("few residents get no chart", () => {
    expect(charts(trend, 240)).toEqual([]);
  });

  test("the table of a trend has every point of the drawing", () => {
    const table = charts(trend)[0]!;
    for (const cell of ["2002", "3,90", "2014", "4,00", "2024", "4,05"]) expect(table).toContain(`>${cell}<`);
  });

  test("a chart says how to cite it", () => {
    expect(charts(trend)[0]!.replace(/<\/?a[^>]*>/g, "")).toContain(
      "Buurtspiegel, “leefbaarheid, Lindenhof (BU99010101), 2002–2024”, naar Leefbaarometer 3.0, Ministerie van BZK. /buurt/BU99010101/#trend"
    );
  });
});

describe("themeTables", () => {
  test("show value, place, year and source, and say that it is estimated", () => {
    const table = themeOf(contextOf({eenzaam_share: {2020: 0.47}}), "samenhang");
    expect(table).toContain('<tr id="eenzaam_share.BU99010101.2020">');
    expect(table).toContain("<td>47,0 %</td>");
    expect(table).toContain("hoger dan in 70 %");
    expect(table).toContain("geschat");
    expect(table).toContain('<a href="#bron-rivm_gezondheid">RIVM</a>');
  });

  test("more cohesion is not called more favourable, as less nuisance is", () => {
    const scores = {sociale_samenhang_score: {2024: 0.1}, overlast_onveiligheid_score: {2024: 0.1}};
    const tables = keyFigures(contextOf(scores).profile, contextOf(scores).manifest);
    const text = tables.map(({theme}) => themeOf(contextOf(scores), theme)).join("");
    expect(text).toContain("sociale samenhang (hoger is meer)");
    expect(text).toContain("overlast en onveiligheid (hoger is gunstiger)");
  });

  test("rates per resident are left out where few people live, with the reason", () => {
    const table = themeOf(contextOf({misdrijven_per_1000: {2024: "few_residents"}}, {residents: 120}), "veiligheid");
    expect(table).not.toContain("800");
    expect(table).toContain("Niet getoond: minder dan 300 inwoners: geregistreerde misdrijven per 1.000 inwoners.");
  });

  test("no place among others where few people live", () => {
    expect(themeOf(contextOf({eenzaam_share: {2020: 0.47}}, {residents: 120}), "samenhang")).not.toContain("hoger dan");
  });
});

test("a trend of a theme needs three years", () => {
  expect(themeTrend("samenhang", contextOf({eenzaam_share: {2012: 0.4, 2020: 0.47}}))).toBeNull();
  expect(themeTrend("samenhang", contextOf({eenzaam_share: {2012: 0.4, 2016: 0.45, 2020: 0.47}}))?.text).toContain(
    "Eenzaam: naar schatting"
  );
});

test("a trend behind its finding has its caution there, and leaves the page to say it elsewhere", () => {
  const said = new Set<string>();
  const context = contextOf({eenzaam_share: {2012: 0.4, 2016: 0.45, 2020: 0.47}});
  const text = themeTrend("samenhang", context, said, true)!.text;
  expect(text).toMatch(
    /<details><summary><h3[^>]*>Eenzaam: naar schatting.*<p class="caveat">.*<\/details><\/figure>$/s
  );
  expect(said.size).toBe(0);
});

test("a trend stands beside larger areas over its own years alone", () => {
  const years = {2012: 0.8, 2016: 0.79, 2020: 0.78};
  const context = contextOf({gezondheid_goed_share: years});
  const figures = contextOf({gezondheid_goed_share: {...years, 2024: 0.5}}).profile.figures;
  const profile = {...context.profile, parentFigures: new Map([["GM9901", figures]])};
  const chart = themeTrend("gezondheid", {...context, profile})!.text;
  expect(chart).toContain("Gemeente: 80,0\u00a0% in 2012, 78,0\u00a0% in 2020.");
  expect(chart).not.toContain("2024");
});

describe("a trend across a change of borders", () => {
  const lonely = {eenzaam_share: {2012: 0.4, 2016: 0.45, 2020: 0.47, 2022: 0.5}};
  /** Figures up to a year are counted in the borders of 2020, which are not those of now. */
  const linesOf = (until: number) => {
    const context = contextOf(lonely);
    const figures = context.profile.figures
      .get("eenzaam_share")!
      .map(figure => ({...figure, bordersYear: figure.year <= until ? 2020 : null}));
    const profile = {...context.profile, figures: new Map([["eenzaam_share", figures]])};
    const text = themeTrend("samenhang", {...context, profile})!.text;
    return {text, pieces: text.match(/class="line self" d="([^"]+)"/)![1]!.match(/M/g)};
  };

  test("is drawn in two pieces, says why, and compares in words within the last alone", () => {
    const {text, pieces} = linesOf(2016);
    expect(pieces).toHaveLength(2);
    expect(text).toContain(
      "De lijn is onderbroken: voor 2020 zijn de cijfers geteld binnen de grenzen van 2020, die anders zijn."
    );
    expect(text.replaceAll("\u00a0", " ")).toContain("Eenzaam: naar schatting 50,0 % in 2022, 47,0 % in 2020<");
  });

  test("is one line where all its figures are counted in the same borders", () => {
    for (const until of [2000, 2022]) {
      expect(linesOf(until).pieces).toHaveLength(1);
      expect(linesOf(until).text).not.toContain("onderbroken");
    }
  });

  test("has no earlier year in its title where the last alone is in the borders of now", () => {
    expect(linesOf(2020).text.replaceAll("\u00a0", " ")).toContain("Eenzaam: naar schatting 50,0 % in 2022<");
  });
});

test("a list of areas has the class in words, and escapes names", () => {
  const areas = [area("BU99010102", "buurt", "<b>Oost"), area("BU99010103", "buurt", "West")];
  expect(areaList(areas, {classes: new Map([["BU99010102", 4]])}).text).toBe(
    '<ul class="areas"><li><a href="/buurt/BU99010102/">&lt;b&gt;Oost</a> <i class="s k4"></i><small>zwak</small></li><li><a href="/buurt/BU99010103/">West</a></li></ul>'
  );
});

test("in a long list only wijken have their class", () => {
  const context = {
    classes: new Map([
      ["WK990101", 7],
      ["BU99010102", 4]
    ]),
    childrenOf: () => [area("BU99010102", "buurt", "Oost")]
  };
  const wijken = [area("WK990101", "wijk", "Wijk")];
  expect(nestedAreaList(wijken, context).text).toContain('<i class="s k4"></i><small>zwak</small>');
  expect(nestedAreaList(wijken, context, "long").text).toContain('<i class="s k7"></i><small>goed</small>');
  expect(nestedAreaList(wijken, context, "long").text).not.toContain("zwak");
  expect(nestedAreaList(wijken, context, "long").text).toContain('<a href="/buurt/BU99010102/">');
  expect(nestedAreaList(wijken, context, "longest").text).toContain("<p>Oost</p>");
});

describe("whereNow", () => {
  const gemeente = area("GM9901", "gemeente", "Voorbeeldstad");
  const old = area("BU99010109", "buurt", "Oud", {status: "dissolved", successorCodes: ["BU99010101"]});
  const next = area("BU99010101", "buurt", "Lindenhof");
  const areas = new Map([gemeente, next].map(found => [found.code, found]));

  test("points to successors, else to the gemeente, else to search", () => {
    expect(whereNow(old, areas).text).toContain('<a href="/buurt/BU99010101/">Lindenhof</a>');
    expect(whereNow({...old, successorCodes: []}, areas).text).toContain('<a href="/gemeente/GM9901/">');
    expect(whereNow({...old, successorCodes: []}, new Map()).text).toContain('<a href="/zoeken/">');
  });
});

test("figures that we computed are marked, and the mark says how", () => {
  const context = contextOf({inwoners_count: {2024: 1200}});
  expect(themeOf(context, "bevolking")).not.toContain("Hier berekend");
  const [figure] = context.profile.figures.get("inwoners_count")!;
  figure!.computed = true;
  expect(themeOf(context, "bevolking")).toContain("1.200*");
  expect(themeOf(context, "bevolking")).toContain("* Hier berekend: aantallen opgeteld over kleinere gebieden.");
});

test("a count that is larger than that of the whole says that both are rounded", () => {
  const context = contextOf({inwoners_count: {2024: 250}});
  expect(themeOf(context, "bevolking")).not.toContain("Aantallen zijn afgerond");
  Object.assign(context.profile.comparisons.get("inwoners_count")!, {wijkValue: 245});
  expect(themeOf(context, "bevolking")).toContain("een deel kan zo groter lijken dan het geheel");
});

test("a table says among how many areas its places are, where not all have the figure", () => {
  const place = {value: 0.47, landPeers: 149, inLand: {percentile: 0.9, below: 0.9, above: 0.1, others: 149}};
  const context = contextOf({eenzaam_share: {2024: 0.47}});
  Object.assign(context.profile.comparisons.get("eenzaam_share")!, place);
  expect(themeOf(context, "samenhang")).toContain("Vergeleken met 150 van de 200 buurten van 300 inwoners of meer.");
  Object.assign(context.profile.comparisons.get("eenzaam_share")!, {landPeers: 199});
  expect(themeOf(context, "samenhang")).not.toContain("van de 200");
});

test("the urbanity of CBS is said in words", () => {
  expect(themeOf(contextOf({stedelijkheid_class: {2024: 2}}), "bevolking")).toContain("sterk stedelijk (2)");
});

test("the publisher's interval stands beside the figure", () => {
  const context = contextOf({eenzaam_share: {2024: 0.47}});
  Object.assign(context.profile.figures.get("eenzaam_share")![0]!, {low: 0.441, high: 0.499});
  expect(themeOf(context, "samenhang")).toContain("47,0 % <small>44,1–49,9</small>");
  expect(themeOf(context, "samenhang")).toContain("interval van 95 procent");
});

describe("a trend across other residents", () => {
  const healthTrend = (residents: Record<number, number>) =>
    plain(
      themeTrend(
        "gezondheid",
        contextOf({gezondheid_goed_share: {2012: 0.7, 2020: 0.8, 2024: 0.9}, inwoners_count: residents})
      )?.text ?? ""
    );

  test("is titled with the last year alone, and its line is broken", () => {
    const text = healthTrend({2020: 10, 2024: 830});
    expect(text).toMatch(/naar schatting 90,0 % in 2024</);
    expect(text).toContain("De lijn is onderbroken na 2020: in 2020 woonden hier te weinig mensen.");
  });

  test("names the ground of its break, and the year whose residents are known", () => {
    expect(healthTrend({2018: 400, 2024: 830})).toContain(
      "De lijn is onderbroken na 2020: sinds 2018 veranderde het aantal inwoners te veel."
    );
  });

  test.each([
    ["no year", {2020: 10, 2025: 830}],
    ["the last year not", {2024: 260, 2025: 325}]
  ])("is left out where %s is of the residents of today", (_, residents) => {
    expect(healthTrend(residents)).toBe("");
  });

  test("is told from its first year where the same number live there", () => {
    expect(healthTrend({2020: 820, 2024: 830})).toContain("naar schatting 90,0 % in 2024, 70,0 % in 2012");
  });
});
