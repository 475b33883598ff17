import {describe, expect, test} from "vitest";
import type {Comparison, Distribution, Film, FilmPoint, Peer, Photo, Resilience} from "../../../src/site/data.ts";
import {crimesSentence, resilienceSection} from "../../../src/site/parts/resilience-section.ts";
import {contextOf} from "../profile-fixture.ts";

const photo = (year: number, more: Partial<Photo> = {}): Photo => ({
  year,
  nuisance: -0.05,
  nuisanceClass: 4,
  cohesion: 0.01,
  cohesionClass: 5,
  vulnerabilityYear: 2020,
  vulnerability: 0.4,
  problemLevel: "bovengemiddeld",
  vulnerabilityLevel: "veel",
  focusType: 6,
  missing: null,
  index: {
    source: "open_proxy",
    componentIds: ["laag_inkomen_share", "ernstig_eenzaam_share"],
    aboveAverageShare: 1,
    referenceYear: 2012
  },
  ...more
});

const none = {nuisance: null, problemLevel: null, vulnerabilityLevel: null, focusType: null};

const point = (
  problemsYear: number,
  nuisance: number,
  vulnerabilityYear: number,
  vulnerability: number
): FilmPoint => ({
  problemsYear,
  nuisance,
  vulnerabilityYear,
  vulnerability
});

const film: Film = {
  problemsYears: [2014, 2022],
  vulnerabilityYears: [2012, 2020],
  nuisance: [-0.12, -0.05],
  vulnerability: [0.1, 0.6],
  trajectory: "veerkracht",
  missing: null,
  bordersYear: null,
  problemsBand: 0.02,
  vulnerabilityBand: 0.25,
  besideIndex: {level: "land", areas: 1, first: 0.04, last: -0.01, turns: false},
  without: [],
  points: [point(2014, -0.12, 2012, 0.1), point(2018, -0.1, 2016, 0.3), point(2022, -0.05, 2020, 0.6)]
};

const peer: Peer = {
  code: "BU99020001",
  name: "Wilgenhof",
  gemeenteName: "Oude Dijk",
  alikeIds: [],
  differsId: "woz_eur",
  differsSd: 0.1,
  stability: 1,
  points: [point(2014, -0.2, 2012, 0.5), point(2022, -0.15, 2020, 0.25)]
};

/** The section as it is written, and as its sentences read. */
function section(
  more: Partial<Resilience & {gemeentePhotos: Photo[]; photosBeside: Photo[]}> = {},
  residents = 1200,
  values: Parameters<typeof contextOf>[0] = {}
) {
  const resilience = {
    photos: [photo(2024)],
    gemeentePhotos: [],
    photosBeside: [],
    film: null,
    wijkFilm: null,
    wijkPhotos: [],
    peers: [],
    elements: [],
    cells: null,
    ...more
  };
  const markup = resilienceSection(resilience, contextOf(values, {residents}))?.text ?? "";
  const sentences = [...markup.matchAll(/<(?:p|li)[^>]*>(.*?)<\/(?:p|li)>/g)].map(([, text]) =>
    text!.replace(/<[^>]+>/g, "")
  );
  return {markup, sentences};
}

const place = (below: number, above: number) => ({percentile: (1 + below - above) / 2, below, above, others: 8000});

describe("the photo", () => {
  test("says both with their year, place and distance to the next, and names the reference year and corona", () => {
    expect(section().sentences[0]).toBe(
      "In 2024 was er naar schatting iets meer overlast en onveiligheid dan gemiddeld: klasse 4 van 9 (hoger is gunstiger), op 0,01 punt van de grens met klasse 5. De index van kwetsbaarheid lag in 2020 (in coronatijd) boven het gewogen gemiddelde over de buurten van Nederland in 2012: +0,40. Dat ligt op 0,15 punt van de grens met “rond het gemiddelde”."
    );
  });

  test("says beside the index of which age many live there, and not of years in which others did", () => {
    const told = (values: Parameters<typeof contextOf>[0]) => section({}, 1200, values).sentences[0];
    expect(told({leeftijd_65_plus_share: {2020: 0.88}})).toContain(
      "Van de inwoners is 88\u00a0% 65 jaar of ouder (2020). Met de jaren komt ziekte vaker voor"
    );
    const grown = {leeftijd_15_25_share: {2020: 0.3}, inwoners_count: {2020: 400, 2024: 1200}};
    expect(told(grown)).not.toContain("15 tot 25 jaar");
  });

  test("follows the number: just above average is not called little", () => {
    const near = photo(2024, {
      nuisance: 0.01,
      nuisanceClass: 5,
      cohesionClass: 5,
      vulnerability: 0.2,
      focusType: 2,
      vulnerabilityLevel: "weinig",
      problemLevel: "weinig"
    });
    const {markup, sentences} = section({photos: [near]});
    expect(sentences[0]).toContain("ongeveer evenveel overlast en onveiligheid als gemiddeld");
    expect(sentences[0]).toContain(
      "rond het gewogen gemiddelde over de buurten van Nederland in 2012: +0,20. Dat ligt op 0,05 punt van de grens met “boven het gemiddelde”."
    );
    expect(markup).not.toMatch(/weinig/);
  });

  test.each([
    [
      0.1,
      place(0.995, 0.004),
      "hier hoger dan in vrijwel alle andere buurten, naast klasse 7 van 9 voor overlast en onveiligheid in 2024."
    ],
    [0.06, place(0.819, 0.181), "hier hoger dan in 81\u00a0% van de andere buurten, naast klasse 6 van 9"],
    [-0.06, place(0.1, 0.9), "hier lager dan in 90\u00a0% van de andere buurten, naast klasse 4 van 9"],
    [0, place(0.1, 0.9), null],
    [-0.1, place(0.9, 0.1), null]
  ] as const)("of a score %d tells of registered crimes that say the opposite of its class", (value, crimes, said) => {
    const context = contextOf({});
    const comparisons = new Map([
      ["overlast_onveiligheid_score", {year: 2024, value, inLand: {}} as unknown as Comparison],
      ["misdrijven_per_1000", {year: 2024, inLand: crimes} as unknown as Comparison]
    ]);
    const text = crimesSentence({...context.profile, comparisons});
    if (said === null) expect(text).toBe("");
    else expect(text).toContain(said);
  });

  test("says so where most areas have even less, though the class is above the reference", () => {
    const context = contextOf({});
    const place = {percentile: 0.3, below: 0.3, above: 0.7};
    const comparison = {indicatorId: "overlast_onveiligheid_score", year: 2024, value: 0.06, inLand: place};
    const comparisons = new Map([["overlast_onveiligheid_score", comparison as unknown as Comparison]]);
    const above = photo(2024, {nuisance: 0.06, nuisanceClass: 6, problemLevel: "weinig"});
    const resilience = {
      wijkFilm: null,
      wijkPhotos: [],
      photos: [above],
      gemeentePhotos: [],
      photosBeside: [],
      film: null,
      peers: []
    };
    expect(resilienceSection(resilience, {...context, profile: {...context.profile, comparisons}})?.text).toContain(
      "iets minder overlast en onveiligheid dan de landelijke referentie; de meeste buurten hebben nog minder: klasse 6 van 9"
    );
  });

  test("says where its class of problems is the furthest that occurs", () => {
    const told = (p75: number) => {
      const spread = {year: 2024, areas: 9000, minimum: -0.3, p75, maximum: 0.1} as Distribution;
      const distributions = new Map([["overlast_onveiligheid_score.2024", spread]]);
      const best = photo(2024, {nuisance: 0.1, nuisanceClass: 7, problemLevel: "weinig"});
      const resilience = {
        wijkFilm: null,
        wijkPhotos: [],
        photos: [best],
        gemeentePhotos: [],
        photosBeside: [],
        film: null,
        peers: []
      };
      return resilienceSection(resilience, {...contextOf({}), distributions})?.text;
    };
    const furthest = "klasse 7 van 9 (hoger is gunstiger; 7 is bij buurten de hoogste die voorkomt";
    expect(told(0.05)).toContain(`${furthest})`);
    expect(told(0.095)).toContain(`${furthest}, en ten minste een op de vier heeft die)`);
  });

  test("without a drawing puts the area in one place of nine: second row, third column", () => {
    const index = {source: "licensed" as const, componentIds: [], aboveAverageShare: null, referenceYear: 2012};
    const rows = [...section({photos: [photo(2024, {index})]}).markup.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(
      ([row]) => row
    );
    const cells = rows.map(row => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text]) => text));
    expect(cells).toEqual([
      ["", "", ""],
      ["", "", "deze buurt"],
      ["", "", ""]
    ]);
  });

  test("says which is the latest estimate where there is none of the year of the photo", () => {
    const none = photo(2024, {focusType: null, problemLevel: null, missing: "no_problems"});
    const context = contextOf({overlast_onveiligheid_score: {2014: 0.05, 2022: 0.09}});
    const resilience = {
      wijkFilm: null,
      wijkPhotos: [],
      photos: [none],
      gemeentePhotos: [],
      photosBeside: [],
      film: null,
      peers: []
    };
    expect(resilienceSection(resilience, context)?.text).toContain(
      "geen cijfer van 2024, en dus geen foto van dat jaar. Het laatste is van 2022."
    );
  });

  test.each([
    ["borders_changed", "alleen bekend binnen andere grenzen, en dus is er geen foto"],
    ["no_such_code", "een jaar waarin dit gebied niet onder deze code bestond"],
    ["place_unknown", "Niet zeker is dat de cijfers"],
    ["suppressed", "te weinig cijfers voor een index"]
  ] as const)("says why the index has too few figures: %s", (why, words) => {
    const none = photo(2024, {focusType: null, missing: "no_vulnerability"});
    const context = contextOf({
      rondkomen_moeite_share: {2016: why, 2020: why},
      bijstand_per_1000: {2020: "borders_changed", 2024: 20}
    });
    const resilience = {
      wijkFilm: null,
      wijkPhotos: [],
      photos: [none],
      gemeentePhotos: [],
      photosBeside: [],
      film: null,
      peers: []
    };
    expect(resilienceSection(resilience, context)?.text).toContain(words);
  });

  test("gives few residents no type, and says why", () => {
    const {markup, sentences} = section({photos: [photo(2024, {...none, missing: "too_few_residents"})]}, 240);
    expect(sentences[0]).toBe("Er wonen te weinig mensen om iets over problemen en kwetsbaarheid samen te zeggen.");
    expect(markup).not.toContain("<table");
  });

  test("gives students and institutions no type, and says why", () => {
    const reasons = (["mostly_students", "mostly_institutional"] as const).map(
      missing => section({photos: [photo(2024, {...none, missing})]}).sentences[0]
    );
    expect(reasons[0]).toContain("Bij zoveel jonge mensen betekenen cijfers");
    expect(reasons[1]).toContain("alleen over de weinige huishoudens");
  });

  test("names the type of the place in words alone", () => {
    expect(section().markup).toContain(
      '<p class="legend">Soort gebied: iets meer problemen dan gemiddeld, kwetsbaarheid boven gemiddeld. Gevuld'
    );
  });

  test("says where it stands within its gemeente in words of its own", () => {
    const gemeente = photo(2024, {nuisance: -0.1, vulnerability: 0.3});
    expect(section().sentences[0]).not.toContain("Voorbeeldstad");
    expect(section({gemeentePhotos: [gemeente]}).sentences[0]).toMatch(
      /Vergeleken met Voorbeeldstad als geheel is er minder overlast en onveiligheid, en is de index van kwetsbaarheid ongeveer gelijk\.$/
    );
    expect(section({gemeentePhotos: [{...gemeente, year: 2022}]}).sentences[0]).not.toContain("Voorbeeldstad");
  });

  test("says of which open figures vulnerability is made, and whose", () => {
    const {sentences} = section();
    expect(sentences[3]).toBe(
      "De index van kwetsbaarheid in 2020 is onze eigen benadering, uit open cijfers van CBS en RIVM: huishoudens met een laag inkomen en ernstig eenzaam. Nul is het gemiddelde over de buurten met cijfers in 2012, gewogen naar inwoners. Dat jaar is het eerste met cijfers over vrijwel heel Nederland; Nederland als geheel kan iets van nul afwijken. Zo blijven jaren vergelijkbaar. Eén is een standaarddeviatie. De index gaat over het gebied: hij telt geen mensen. Afkomst telt nooit mee. Ook als elk cijfer half of dubbel zo zwaar telt, ligt de index boven dat gemiddelde. Hoeveel er aan één van die cijfers hangt, staat bij de methode."
    );
  });

  test("says so where the outcome rests on the weights", () => {
    const index = {
      source: "open_proxy" as const,
      componentIds: ["laag_inkomen_share"],
      aboveAverageShare: 0.62,
      referenceYear: 2012
    };
    expect(section({photos: [photo(2024, {index})]}).sentences[0]).toMatch(/bij 62\s% van de wegingen/);
    const never = {...index, aboveAverageShare: 0};
    expect(section({photos: [photo(2024, {index: never})]}).sentences[3]).toMatch(
      /ligt de index onder dat gemiddelde\. /
    );
    const nearly = {...index, aboveAverageShare: 101 / 102};
    expect(section({photos: [photo(2024, {index: nearly})]}).sentences[0]).toMatch(
      /bijna alle wegingen .* boven dat gemiddelde \(99\s%\)/
    );
  });

  test.each([
    [0.98, "Bij bijna alle wegingen die we probeerden, ligt de index boven dat gemiddelde (98 %)."],
    [0.05, "Bij bijna alle wegingen die we probeerden, ligt de index onder dat gemiddelde (95 %)."],
    [0.94, "hangt ervan af hoe zwaar elk cijfer telt: bij 94 % van de wegingen"]
  ])("does not make more of the weights than they do: %d above", (aboveAverageShare, said) => {
    const index = {source: "open_proxy" as const, componentIds: [], aboveAverageShare, referenceYear: 2012};
    const [told] = section({photos: [photo(2024, {index})]}).sentences;
    expect(told!.replaceAll("\u00a0", " ")).toContain(said);
  });

  test("does not call a licensed index open, nor say what it leaves out", () => {
    const index = {source: "licensed" as const, componentIds: [], aboveAverageShare: null, referenceYear: 2012};
    const text = section({photos: [photo(2024, {index})]}).sentences.join(" ");
    expect(text).toContain("index onder licentie");
    expect(text).not.toContain("onze eigen benadering");
    expect(text).not.toContain("Afkomst");
  });
});

describe("the film of the wijk", () => {
  const without = {...film, trajectory: null, missing: "missing_year" as const};
  const markupOf = (own: Film, isWholeWijk = false, wijk = {wijkFilm: film, wijkPhotos: [photo(2022)]}) => {
    const context = contextOf({});
    const inWijk = {...context.profile.area, wijkCode: "WK990101", wijkName: "Oost"};
    const parts = {...wijk, photos: [photo(2024)], gemeentePhotos: [], photosBeside: [], film: own, peers: []};
    return resilienceSection(parts, {...context, profile: {...context.profile, area: inWijk, isWholeWijk}})!.text;
  };

  test("is told by what moved and when, and not as that of another place where it is the same", () => {
    expect(markupOf(without)).toMatch(
      />naar schatting (steeg|daalde|bleef) de index van kwetsbaarheid.* \(2012–2020\) en .* \(2014–2022\)<\/a>\.</
    );
    expect(markupOf(without, true)).toContain("Deze buurt is de hele wijk (Oost), en daarvan zijn er wel cijfers");
  });

  const tested = {...film, without: [{indicatorId: "laag_inkomen_share", direction: "down"}] as const};
  test.each([
    [
      {wijkFilm: tested, wijkPhotos: [photo(2022), photo(2024)]},
      "Hoe stevig dat is, en wat er na 2022 is gemeten, staat bij de wijk.</p>"
    ],
    [{wijkFilm: tested, wijkPhotos: [photo(2024, none)]}, "Hoe stevig dat is, staat bij de wijk.</p>"],
    [{wijkFilm: film, wijkPhotos: [photo(2024)]}, "Wat er na 2022 is gemeten, staat bij de wijk.</p>"],
    [{wijkFilm: film, wijkPhotos: [photo(2022)]}, "(2014–2022)</a>.</p>"]
  ])("leads to the doubts that the page of the wijk has: case %#", (wijk, said) => {
    expect(markupOf(without, false, wijk)).toContain(said);
  });

  test("is named and led to where a buurt has none of its own", () => {
    expect(markupOf(without)).toContain(
      'De wijk als geheel (Oost) heeft wel een film: <a href="/wijk/WK990101/#veerkracht">'
    );
    expect(markupOf(film)).not.toContain("De wijk als geheel");
  });
});

describe("the film", () => {
  const told = (more: Partial<Resilience> = {}) => section({film, ...more});

  test("names all four years and the word of the research", () => {
    expect(told().sentences).toContain(
      "De index van kwetsbaarheid steeg naar schatting tussen 2012 en 2020 (in coronatijd). In Nederland als geheel bleef die ongeveer gelijk (van +0,04 naar −0,01). Overlast en onveiligheid namen naar schatting tussen 2014 en 2022 af. Hoe dat in Nederland als geheel ging, is niet bekend. In het onderzoek heet dat: veerkracht."
    );
  });

  test.each([
    [
      "as it did in the country, and less",
      {besideIndex: {level: "land", areas: 1, first: 0, last: 0.9, turns: false}},
      "Ook in Nederland als geheel steeg die (van 0,00 naar +0,90); hier minder sterk."
    ],
    [
      "against the country",
      {besideIndex: {level: "land", areas: 1, first: 0, last: -0.9, turns: false}},
      "In Nederland als geheel daalde die juist (van 0,00 naar −0,90)."
    ],
    [
      "beside a mean",
      {besideIndex: {level: "wijk", areas: 2490, first: 0, last: 0.5, turns: false}},
      "Ook gemiddeld over 2.490 wijken in Nederland (elk telt even zwaar) steeg die (van 0,00 naar +0,50); hier ongeveer even sterk."
    ],
    [
      "in the country, where one figure decides which way",
      {besideIndex: {level: "land", areas: 1, first: 0.05, last: -0.01, turns: true}},
      "In Nederland als geheel hangt de richting af van de cijfers die erin zitten (van +0,05 naar −0,01)."
    ],
    ["beside nothing", {besideIndex: null}, "Hoe dat in Nederland als geheel ging, is niet bekend."]
  ] as const)("says of the index what it did elsewhere: %s", (_, more, sentence) => {
    expect(told({film: {...film, ...more}}).sentences.join(" ")).toContain(sentence);
  });

  test("says of problems what they did elsewhere in the same years, and how much more or less", () => {
    const context = contextOf({overlast_onveiligheid_score: {2014: -0.12, 2022: -0.05}});
    const pairs = [{from: 2014, to: 2022, areas: 2490, before: 0.03, after: 0.06}];
    const levelMeans = [
      {level: "wijk" as const, pairs: new Map([["overlast_onveiligheid_score.2014.2022", pairs]]), most: new Map()}
    ];
    const resilience = {
      wijkFilm: null,
      wijkPhotos: [],
      photos: [photo(2024)],
      gemeentePhotos: [],
      photosBeside: [],
      film,
      peers: []
    };
    expect(resilienceSection(resilience, {...context, levelMeans})?.text).toContain(
      "Ook gemiddeld over 2.490 wijken in Nederland (elk telt even zwaar) namen die af (score van +0,03 naar +0,06, hoger is gunstiger); hier sterker."
    );
  });

  test.each([
    [2490, "bleven die ongeveer gelijk (score +0,06"],
    [2300, "bleven die ongeveer gelijk.</p>"]
  ])("gives scores after the film only of the areas that it gave them of: %i", (areas, said) => {
    const context = contextOf({overlast_onveiligheid_score: {2014: -0.12, 2022: -0.05, 2024: -0.05}});
    const pairs = [
      {from: 2014, to: 2022, areas: 2490, before: 0.03, after: 0.06},
      {from: 2022, to: 2024, areas, before: 0.06, after: 0.06}
    ];
    const byKey = new Map(pairs.map(pair => [`overlast_onveiligheid_score.${pair.from}.${pair.to}`, [pair]]));
    const levelMeans = [{level: "wijk" as const, pairs: byKey, most: new Map()}];
    const resilience = {
      wijkFilm: null,
      wijkPhotos: [],
      photos: [photo(2024)],
      gemeentePhotos: [],
      photosBeside: [],
      film,
      peers: []
    };
    expect(resilienceSection(resilience, {...context, levelMeans})?.text).toContain(said);
  });

  test("says without which of its figures the index would have gone another way", () => {
    const without = [
      {indicatorId: "laag_inkomen_share", direction: "stable"},
      {indicatorId: "ernstig_eenzaam_share", direction: "up"}
    ] as const;
    const notes = [without, without.slice(1)].map(own => told({film: {...film, without: own}}).markup);
    expect(notes[0]).toContain(
      "die erin zitten: zonder “huishoudens met een laag inkomen” bleef hij ongeveer gelijk. <a"
    );
    expect(notes[1]).toContain("Welk cijfer van de index we ook weglaten, hij ging dezelfde kant op. <a");
  });

  test("asks whether the index stayed the same, not which way it went, where it stayed about the same", () => {
    const without = [{indicatorId: "laag_inkomen_share", direction: "up"}] as const;
    const {markup} = told({film: {...film, trajectory: "geen_verandering", without}});
    expect(markup).toContain("Of de index ongeveer gelijk bleef, hangt af van de cijfers die erin zitten: zonder");
  });

  test.each([
    ["veerkracht", "down", false],
    ["geen_veerkracht", "down", false],
    ["ontspanning", "up", false],
    ["veerkracht", "stable", true],
    ["ontspanning", "down", true]
  ] as const)("%s that goes %s without one figure has its name: %s", (trajectory, direction, named) => {
    const without = [{indicatorId: "laag_inkomen_share", direction}];
    const {sentences} = told({film: {...film, trajectory, without}});
    expect(sentences.join(" ").includes("In het onderzoek heet dat")).toBe(named);
  });

  test("has a name only where the research gives one", () => {
    const {sentences} = told({film: {...film, trajectory: "minder_problemen"}});
    expect(sentences.join(" ")).not.toContain("In het onderzoek heet dat");
  });

  /** What it says of a last year that is computed here, and of another edition than the film. */
  function afterCrossing(last: number, edition: string, error: number | null, computed = [2024]): string {
    const id = "overlast_onveiligheid_score";
    const context = contextOf({[id]: {2014: -0.12, 2022: -0.05, 2024: last}});
    const own = context.profile.figures.get(id)!;
    const crossed = own.map(one => ({
      ...one,
      computed: computed.includes(one.year),
      edition: one.year === 2024 ? edition : "2022"
    }));
    const {level} = context.profile.area;
    const resilience = {
      wijkFilm: null,
      wijkPhotos: [],
      photos: [photo(2024)],
      gemeentePhotos: [],
      photosBeside: [],
      film,
      peers: []
    };
    const told = resilienceSection(resilience, {
      ...context,
      profile: {...context.profile, figures: new Map([[id, crossed]])},
      computingErrors: new Map(error === null ? [] : [[`${level}.${id}`, error]]),
      editionDifferences: new Map([[`${level}.${id}.2022.2024`, {largest: 0.001, areas: 15, gemeenten: 2}]])
    });
    return told?.text ?? "";
  }

  test("tells of a last year that is computed here and of another edition beside the beginning alone, and says so", () => {
    expect(afterCrossing(0.2, "2024", 0.007)).toContain(
      "In 2024 was er naar schatting minder overlast en onveiligheid dan in 2014; dat cijfer is hier berekend. Dat zijn twee metingen: 2014 staat in meting 2022, 2024 in meting 2024."
    );
    expect(afterCrossing(-0.2, "2022", 0.007)).not.toContain("twee metingen");
  });

  test("tells of two estimates and not of a change where a newer edition goes another way than the film", () => {
    const text = afterCrossing(-0.2, "2024", 0.007);
    expect(text).toContain(
      "Voor 2024 schat een nieuwere meting (meting 2024) meer overlast en onveiligheid dan meting 2022 voor 2014, in een cijfer dat hier is berekend: of het gebied veranderde of de meting, is niet te zeggen.</p>"
    );
    expect(text).not.toContain("In 2024 was er naar schatting meer overlast en onveiligheid dan in 2014");
  });

  test("gives a verdict on it only beyond the band and what computing and edition were measured to differ", () => {
    const verdict = (last: number, error: number | null) =>
      /In 2024 was er naar schatting ([^.:]*?) overlast en onveiligheid dan in 2014/.exec(
        afterCrossing(last, "2024", error)
      )?.[1];
    expect([verdict(-0.095, 0.003), verdict(-0.095, 0.007)]).toEqual(["minder", "niet duidelijk meer of minder"]);
    expect(verdict(-0.2, null)).toBeUndefined();
  });

  test("counts what computing differs where the beginning is computed and the last year is not", () => {
    const clear = "was er naar schatting minder overlast";
    expect(afterCrossing(-0.095, "2024", 0.003, [2014, 2022])).toContain(clear);
    expect(afterCrossing(-0.095, "2024", 0.007, [2014, 2022])).not.toContain(clear);
  });

  test("does not end before the page does", () => {
    const scores = {overlast_onveiligheid_score: {2014: -0.12, 2022: -0.05, 2024: -0.1}};
    expect(section({film}, 1200, scores).sentences).toContainEqual(
      expect.stringMatching(/Daarna, van 2022 tot 2024, namen overlast en onveiligheid naar schatting toe\. Hoe dat /)
    );
  });

  test("is drawn from the same figures as it is told, with every moment in its table", () => {
    // the photo of the last year says 0.4, on other indicators: that would not be a change
    const {markup} = told();
    expect(markup.slice(markup.indexOf("chart film")).match(/<circle/g)).toHaveLength(3);
    expect(markup).toContain('<tr><th scope="row">begin</th><td>−0,12 (2014)</td><td>+0,10 (2012)</td></tr>');
    expect(markup).toContain('<tr><th scope="row">moment 2</th><td>−0,10 (2018)</td><td>+0,30 (2016)</td></tr>');
    expect(markup).toContain('<tr><th scope="row">eind</th><td>−0,05 (2022)</td><td>+0,60 (2020)</td></tr>');
  });

  test("that saw problems fall and vulnerability rise goes down and to the right", () => {
    const [, path] = told().markup.match(/class="line self"><path d="([^"]+)"/)!;
    const [first, , last] = [...path!.matchAll(/[ML](\d+),(\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(last![0]).toBeGreaterThan(first![0]!);
    expect(last![1]).toBeGreaterThan(first![1]!);
  });

  test("has the paths of similar areas beside it, in the drawing and in the table", () => {
    const {markup} = told({peers: [peer, {...peer, name: "Zonder film", points: []}]});
    expect(markup.match(/class="peers" d="([^"]+)"/)![1]!.match(/M/g)).toHaveLength(1);
    expect(markup).toContain(
      '<tr><th scope="row">Wilgenhof</th><td>−0,20 (2014) → −0,15 (2022)</td><td>+0,50 (2012) → +0,25 (2020)</td></tr>'
    );
    expect(markup).not.toContain("Zonder film");
  });

  test.each<[missing: Film["missing"], sentence: string]>([
    [
      "boundary_change",
      "De grenzen veranderden na 2020. Daarom is niet te zeggen hoe problemen en kwetsbaarheid samen veranderden."
    ],
    [
      "place_unknown",
      "Niet zeker is dat de code van dit gebied in 2020 voor hetzelfde gebied stond. Daarom is er geen film."
    ],
    [
      "new_code",
      "De code van dit gebied bestond in 2020 nog niet. Daarom is er geen film. Cijfers van toen staan hier alleen waar de uitgever ze later voor de gebieden van nu heeft berekend, zoals het RIVM voor ervaren gezondheid."
    ]
  ])("is neither told nor drawn where borders are in the way, and says since when: %s", (missing, sentence) => {
    const {markup, sentences} = told({film: {...film, trajectory: null, points: [], missing, bordersYear: 2020}});
    expect(sentences).toContain(sentence);
    expect(markup).not.toContain('class="chart film"');
  });
});

test("the limits are said where the figures are", () => {
  expect(section().sentences.at(-1)).toMatch(
    /^Dit gaat over het gebied, niet over wie er woont, en zegt niets over oorzaken\./
  );
});

test("nothing known leaves no section", () => {
  expect(section({photos: []}).markup).toBe("");
});
