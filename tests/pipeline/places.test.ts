import {beforeAll, describe, expect, test} from "vitest";
import {features, paths, runTiny, square, type TinyBuild, table} from "./tiny-folder.ts";

/** A buurt as its code names it in one year: land in hectares and residents. */
type Buurt = [code: string, name: string, land: number, residents: number];

const total = (buurten: readonly Buurt[], column: 2 | 3) => buurten.reduce((sum, buurt) => sum + buurt[column], 0);

const kerncijfers = (buurten: readonly Buurt[]) =>
  table(
    [
      "code,type,naam,gm_code,wk_code,inwoners,oppervlakteLandHa",
      `GM9901,gemeente,Lindenmeer,,,${total(buurten, 3)},${total(buurten, 2)}`,
      ...buurten.map(([code, name, land, residents]) => `BU${code},buurt,${name},GM9901,,${residents},${land}`)
    ].join("\n")
  );

const health = (codes: readonly string[]) =>
  table(["code,type,jaar,goed_ervaren_gezondheid_pct", ...codes.map(code => `${code},buurt,2020,81.5`)].join("\n"));

const untouched: Buurt[] = [0, 1, 2, 3, 4, 5, 6, 7].map(at => [`9901020${at}`, `Hof ${at}`, 40 + at, 900 + at]);
const then: Buurt[] = [
  ["99010001", "Vlierhof", 30, 800],
  ["99010002", "Oude Kern", 52, 1200],
  ["99010003", "Groot Veld", 100, 2000],
  ["99010004", "Klein Veld", 50, 1000],
  ["99010014", "Oost Veld", 60, 1100],
  ["99010005", "Dijkzicht", 100, 1000],
  ["99010006", "Dijkhuizen", 100, 1000],
  ["99010007", "Molenwiek", 20, 400],
  ["99010008", "Molenkamp", 90, 1500],
  ["99010009", "Nieuw Land", 60, 100],
  ...untouched
];
const now: Buurt[] = [
  ["99010001", "Meerzicht", 120, 3000],
  ["99010002", "Centrum", 52, 1210],
  ["99010003", "Groot Veld", 40, 900],
  ["99010013", "Nieuw Veld", 60, 1100],
  ["99010004", "Klein Veld", 110, 2100],
  ["99010005", "Dijkzicht", 97, 980],
  ["99010006", "Dijkhuizen", 80, 880],
  ["99010007", "Molenkamp", 90, 1510],
  ["99010008", "Molenwiek", 20, 390],
  ["99010009", "Nieuw Land", 60, 700],
  ...untouched
];

describe("figures on the codes of 2020, planted one by one", () => {
  let build: TinyBuild;
  beforeAll(async () => {
    build = await runTiny({
      "cbs/kwb_2020_gm_wk_bu.csv": kerncijfers(then),
      [paths.kerncijfers]: kerncijfers(now),
      "rivm/50090NED.csv": health(then.map(([code]) => `BU${code}`))
    });
  });
  test("a code that another area had leads to its name on the page", async () => {
    const codes = await build.rows<{area_code: string; name: string}>(
      "select area_code, name from reused_codes where area_code in ('BU99010001', 'BU99010007') order by 1"
    );
    expect(codes.map(({name}) => name)).toEqual(["Vlierhof", "Molenwiek"]);
  });
  const figure = async (code: string, indicator = "gezondheid_goed_share") => {
    const [row] = await build.rows<{value: number | null; missing: string | null}>(
      `select value, missing from indicator_values where area_code = 'BU${code}' and indicator_id = '${indicator}' and year = 2020`
    );
    return row?.value ?? row?.missing;
  };

  test("a reused code is not joined", async () => {
    expect(await figure("99010001")).toBe("borders_changed");
    expect(await figure("99010001", "inwoners_count")).toBe("borders_changed");
  });

  test("a renamed area is", async () => {
    expect(await figure("99010002")).toBe(0.815);
  });

  test("what was split or merged is not", async () => {
    expect(await figure("99010003")).toBe("borders_changed");
    expect(await figure("99010004")).toBe("borders_changed");
  });

  test("a border that moved a little lets shares and counts through, one that moved more its shares alone", async () => {
    expect([await figure("99010005"), await figure("99010005", "inwoners_count")]).toEqual([0.815, 1000]);
    expect([await figure("99010006"), await figure("99010006", "inwoners_count")]).toEqual([0.815, "borders_changed"]);
  });

  test("of a swapped pair neither is joined", async () => {
    expect([await figure("99010007"), await figure("99010008")]).toEqual(["borders_changed", "borders_changed"]);
  });

  test("an area that grew on its own land is", async () => {
    expect([await figure("99010009"), await figure("99010009", "inwoners_count")]).toEqual([0.815, 100]);
  });

  test("quality names both places with their numbers, for each file", async () => {
    const told = await build.rows<{file: string}>(
      "select file from quality where value = 'BU99010001: Vlierhof, 800 residents, 30 ha in 2020; Meerzicht, 3000 residents, 120 ha in 2024'"
    );
    expect(told.map(({file}) => file)).toEqual(["cbs/kwb_2020_gm_wk_bu.csv", "rivm/50090NED.csv"]);
  });

  test("every source says how often its codes were another place's", async () => {
    const counted =
      "select source_id, same_count, changed_count, another_count from place_counts where level = 'buurt' order by 1";
    expect(await build.rows(counted)).toEqual([
      {source_id: "cbs_kwb", same_count: 10, changed_count: 2, another_count: 5},
      {source_id: "rivm_gezondheid", same_count: 10, changed_count: 2, another_count: 5}
    ]);
  });

  test("every judgement is in a table of its own", async () => {
    const counted =
      "select verdict, count(*)::integer as areas from places where level = 'buurt' group by all order by all";
    expect(await build.rows(counted)).toEqual([
      {verdict: "another", areas: 5},
      {verdict: "changed_a_little", areas: 2},
      {verdict: "same", areas: 10}
    ]);
  });
});

describe("films of the planted areas", () => {
  // enough areas that nothing happened to, so that the figures cover what a reference must
  const crowd: Buurt[] = Array.from({length: 50}, (_, at) => [`990103${at + 10}`, `Laan ${at}`, 30 + at, 1000 + at]);
  const [before, after] = [
    [...then, ...crowd],
    [...now, ...crowd]
  ];
  /** Three figures of vulnerability in 2012 and 2020 on the codes of 2020, as the RIVM publishes them. */
  const vulnerability = [2012, 2020].flatMap(year =>
    before.map(([code], at) => {
      const figures = [9, 6, 16].map(figure =>
        (figure + ((at * at) % 23) / 10 + (year === 2020 ? 1 + (at % 3) / 10 : 0)).toFixed(1)
      );
      return `${year}${at};20300;MW00000;BU${code};${year}JJ00;${figures.join(";")}`;
    })
  );
  /** Nuisance of 2014 and 2022, for the areas of 2024; the other dimensions are nought. */
  const nuisance = after.flatMap(([code, name], at) =>
    [2014, 2022].map(year => {
      const score = ((at * at) % 19) / 100 + (year === 2022 ? 0.2 + (at % 3) / 100 : 0);
      return `BU${code},${name},${year},${4.102264851143684 + score},${score},0,${score},0,0,0`;
    })
  );
  const columns = "ErnstigZeerErnstigEenzaam_29;HoogRisicoOpAngstOfDepressie_25;MoeiteMetRondkomen_38";
  let build: TinyBuild;
  beforeAll(async () => {
    build = await runTiny({
      "dataset.json": JSON.stringify({title: "Planted", fictional: true}),
      "cbs/kwb_2020_gm_wk_bu.csv": kerncijfers(before),
      [paths.kerncijfers]: kerncijfers(after),
      "rivm/50090NED_18plus.csv": table(
        [`ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;${columns}`, ...vulnerability].join("\n")
      ),
      [paths.scores]: table(["bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won", ...nuisance].join("\n"))
    });
  });
  const film = async (code: string) => {
    const [row] = await build.rows<{trajectory: string | null; missing: string | null; borders_year: number | null}>(
      `select trajectory, missing, borders_year from trajectories where area_code = 'BU${code}' and is_default`
    );
    return row?.trajectory ?? `${row?.missing} ${row?.borders_year}`;
  };

  test.each([
    ["a reused code", "99010001"],
    ["what was split", "99010003"],
    ["what was merged", "99010004"],
    ["the one of a swapped pair", "99010007"],
    ["the other of a swapped pair", "99010008"]
  ])("%s has none, and its page can say since when the borders are others", async (_, code) => {
    expect(await film(code)).toBe("boundary_change 2020");
  });

  test.each([
    ["a renamed area", "99010002"],
    ["one whose border moved a little", "99010005"],
    ["one whose border moved more: all its years are counted in one border", "99010006"]
  ])("%s has one", async (_, code) => {
    expect(await film(code)).toBe("veerkracht");
  });

  test("an area whose code is new has none, and says that", async () => {
    expect(await film("99010013")).toBe("new_code 2020");
  });

  test("a figure that is refused carries the year of the borders that it was counted in", async () => {
    const refused = `select distinct borders_year from indicator_values where missing = 'borders_changed'`;
    expect(await build.rows(refused)).toEqual([{borders_year: 2020}]);
  });

  test("an index under licence is not joined where the code was another area's", async () => {
    const licensed = await runTiny({
      "dataset.json": JSON.stringify({title: "Planted", fictional: true}),
      "cbs/kwb_2020_gm_wk_bu.csv": kerncijfers(before),
      [paths.kerncijfers]: kerncijfers(after),
      "kwetsbaarheidsindex.csv": table(
        ["area_code,year,value", ...before.map(([code], at) => `BU${code},2020,${((at * 7) % 17) / 10}`)].join("\n")
      )
    });
    const known = await licensed.rows<{area_code: string}>(
      "select area_code from vulnerability where area_code < 'BU99010004' order by 1"
    );
    expect(known.map(({area_code}) => area_code)).toEqual(["BU99010002"]);
  });
});

test("a wijk whose code was another's is counted from its own buurten", async () => {
  // a second wijk, because the only wijk of a gemeente has the figures of the gemeente
  const wijk = (land: number, residents: number) =>
    `WK990102,wijk,Hoven,GM9901,,${residents},${land}\nWK990103,wijk,Weide,GM9901,,0,1\n`;
  const build = await runTiny({
    "cbs/kwb_2020_gm_wk_bu.csv": kerncijfers(untouched) + wijk(9000, 30_000),
    // its other buurten of then are not in the file
    "signed-off.yml": `- {identity: parts_make_the_whole, file: cbs/kwb_2020_gm_wk_bu.csv, breaches: 9, reason: planted, who: a test, date: 2026-01-01}`,
    [paths.kerncijfers]: kerncijfers(untouched) + wijk(348, 7228)
  });
  expect(
    await build.rows(
      "select value, computed from indicator_values where area_code = 'WK990102' and indicator_id = 'inwoners_count' and year = 2020"
    )
  ).toEqual([{value: 7228, computed: true}]);
});

describe("without kerncijfers of the year of the codes", () => {
  const files = {
    [paths.kerncijfers]: kerncijfers(now),
    "rivm/50090NED.csv": health(["BU99010200", "GM9901"])
  };

  test("a code of a buurt proves nothing, and that of a gemeente does", async () => {
    const build = await runTiny(files);
    expect(
      await build.rows("select area_code, value, missing from indicator_values where year = 2020 order by 1")
    ).toEqual([
      {area_code: "BU99010200", value: null, missing: "place_unknown"},
      {area_code: "GM9901", value: 0.815, missing: null},
      {area_code: "WK990102", value: null, missing: "place_unknown"}
    ]);
  });

  test("two editions that differ in all years are of two places", async () => {
    const edition = (shares: readonly number[]) =>
      table(
        [
          "code,type,jaar,goed_ervaren_gezondheid_pct",
          ...shares.map((share, at) => `BU99010200,buurt,${2012 + 4 * at},${share}`)
        ].join("\n")
      );
    const build = await runTiny({
      [paths.kerncijfers]: kerncijfers(now),
      "rivm/50090NED.csv": edition([81.5, 80.7, 81]),
      [paths.health]: edition([64.9, 62.6, 65.7])
    });
    expect(await build.rows("select verdict, because from places")).toEqual([
      {verdict: "another", because: "editions"}
    ]);
    expect(
      await build.value(
        "select value from indicator_values where year = 2020 and indicator_id = 'gezondheid_goed_share'"
      )
    ).toBe(0.657);
  });
});

test("a file that does not say its year is known by its codes", async () => {
  const build = await runTiny({
    "cbs/kwb_2020_gm_wk_bu.csv": kerncijfers(then),
    [paths.kerncijfers]: kerncijfers(now),
    "rivm/gezondheid.csv": health(then.map(([code]) => `BU${code}`))
  });
  expect(
    await build.value(
      "select missing from indicator_values where area_code = 'BU99010001' and indicator_id = 'gezondheid_goed_share'"
    )
  ).toBe("borders_changed");
  const told = await build.rows<{value: string}>(
    "select value from quality where file = 'rivm/gezondheid.csv' and action = 'note'"
  );
  expect(told.map(({value}) => value)).toContain("18 of 18 codes are of 2020, 17 of 2024");
});

describe("outlines of wijken of 2022", () => {
  const [x, y] = [121_000, 487_000];
  const buurt = (
    code: string,
    name: string,
    wijk: string,
    east: number,
    outline: object | undefined = square(x + east, y)
  ) => ({
    ...{
      buurtcode: code,
      buurtnaam: name,
      wijkcode: wijk,
      gemeentecode: "GM9901",
      gemeentenaam: "Lindenmeer",
      jaar: 2024
    },
    ...{aantal_inwoners: 1000, oppervlakte_land_in_ha: 25, outline}
  });
  const wide = (east: number, buurten: number) => ({
    type: "Polygon",
    coordinates: [
      [
        [x + east, y],
        [x + east + 500 * buurten, y],
        [x + east + 500 * buurten, y + 500],
        [x + east, y + 500],
        [x + east, y]
      ]
    ]
  });
  let build: TinyBuild;
  beforeAll(async () => {
    build = await runTiny({
      [paths.map]: features(
        buurt("BU99010100", "Eikenhof", "WK990101", 0),
        buurt("BU99010101", "Beukenhof", "WK990101", 500),
        buurt("BU99010200", "Lindehof", "WK990102", 1000),
        buurt("BU99010300", "Iepenhof", "WK990103", 1500),
        {...buurt("BU99010301", "Elzenhof", "WK990103", 2000), outline: undefined}
      ),
      // in 2022 the code of Wijk 02 was that of the two western buurten, and that of Wijk 01 of the third
      [paths.oldWijken]: features(
        {code: "WK990101", name: "Wijk 01 Oost", outline: wide(1000, 1)},
        {code: "WK990102", name: "Wijk 02 West", outline: wide(0, 2)},
        {code: "WK990103", name: "Wijk 03 Verder", outline: wide(1500, 2)}
      )
    });
  });

  test("are not drawn where the code is another wijk now: its buurten are", async () => {
    expect(await build.rows("select area_code, origin, vintage_year from boundaries where level = 'wijk'")).toEqual([
      {area_code: "WK990101", origin: "buurten", vintage_year: 2024},
      {area_code: "WK990102", origin: "buurten", vintage_year: 2024},
      {area_code: "WK990103", origin: "published", vintage_year: 2022}
    ]);
  });

  test("hold their own buurten", async () => {
    const outside = `select buurt.area_code from areas as buurt join areas as wijk on wijk.area_code = buurt.wijk_code
      where buurt.level = 'buurt' and wijk.level = 'wijk' and buurt.has_boundary
      and not (buurt.longitude between wijk.west and wijk.east and buurt.latitude between wijk.south and wijk.north)`;
    expect(await build.rows(outside)).toEqual([]);
  });

  test("lead from what a reused code was to where that is now", async () => {
    expect(await build.rows("select area_code, last_year, name, successor_codes from reused_codes order by 1")).toEqual(
      [
        {area_code: "WK990101", last_year: 2022, name: "Wijk 01 Oost", successor_codes: ["WK990102"]},
        {area_code: "WK990102", last_year: 2022, name: "Wijk 02 West", successor_codes: ["WK990101"]}
      ]
    );
  });
});

describe("a file that does not say its year, and lacks buurten of the site where people live", () => {
  const wijken: Buurt[] = [1, 2, 3, 4].flatMap(wijk =>
    [0, 1, 2].map((at): Buurt => [`99010${wijk}0${at}`, `Hof ${wijk}${at}`, 40, wijk === 4 ? 100 : 1000])
  );
  const crimes = (codes: readonly string[]) =>
    table(["code,type,jaar,misdrijven_totaal", ...codes.map(code => `BU${code},buurt,2024,30`)].join("\n"));
  const codes = wijken.map(([code]) => code);
  const doubtedOf = async (named: readonly string[], level = "buurt") => {
    const build = await runTiny({[paths.kerncijfers]: kerncijfers(wijken), [paths.crimes]: crimes(named)});
    const rows = await build.rows<{area_code: string; missing: string | null}>(
      `select area_code, missing from indicator_values where indicator_id = 'misdrijven_count' and level = '${level}' order by 1`
    );
    return rows.filter(({missing}) => missing === "place_unknown").map(({area_code}) => area_code.slice(2));
  };

  test("proves nothing of the other buurten of that wijk", async () => {
    expect(await doubtedOf(codes.filter(code => code !== "99010402"))).toEqual(["99010400", "99010401"]);
  });

  test("gives no figure of that wijk either, for the same reason", async () => {
    expect(
      await doubtedOf(
        codes.filter(code => code !== "99010402"),
        "wijk"
      )
    ).toEqual(["990104"]);
  });

  test("proves nothing by what it lacks when it lacks much", async () => {
    expect(await doubtedOf(codes.filter(code => !code.startsWith("990103")))).toEqual([]);
  });
});

test("a postcode of an older list does not lead to a buurt that has its code now", async () => {
  const build = await runTiny({
    "cbs/kwb_2020_gm_wk_bu.csv": kerncijfers(then),
    [paths.kerncijfers]: kerncijfers(now),
    [paths.postcodes]: table(
      "PC6;Huisnummer;Buurt2020;Wijk2020;Gemeente2020\n1234AA;1;99010001;990100;9901\n1234AB;1;99010002;990100;9901"
    )
  });
  expect(await build.rows("select postcode, buurt_code from postcodes")).toEqual([
    {postcode: "1234AB", buurt_code: "BU99010002"}
  ]);
});
