import type {KindId} from "./kinds.ts";

/** How a buurt changes over the years; see `stories` in traits.ts for the numbers. */
export type Story = "ontspanning" | "veerkracht" | "achteruit" | "kwetsbaarder" | "rustiger" | "groei";

export interface PlannedBuurt {
  name: string;
  kind: KindId;
  /** Place relative to the heart of the wijk, in metres; drawn at random when absent. */
  at?: readonly [x: number, y: number];
  story?: Story;
  /** Exact number of residents in 2024. */
  residents?: number;
  /** Set beside the latent traits, in standard deviations. */
  nudge?: {affluence?: number; vulnerability?: number; nuisance?: number; cohesion?: number};
}

export interface PlannedWijk {
  /** Last two positions of the code; letters are allowed. */
  suffix: string;
  name: string;
  /** Heart of the wijk in metres from the origin of the sample, and the radius that its buurten lie in. */
  centre: readonly [x: number, y: number];
  radius: number;
  buurten: readonly PlannedBuurt[];
}

export interface PlannedGemeente {
  code: string;
  name: string;
  /** First two digits of its postcodes; real Dutch postcodes never start with 0. */
  postcodePrefix: string;
  /** Centre of the built-up area and how fast urbanity fades from it, in metres. */
  centre: readonly [x: number, y: number];
  reach: number;
  urbanity: number;
  wijken: readonly PlannedWijk[];
}

/** EPSG:28992 metres of the origin: open North Sea, so that nobody takes the places for real. */
export const origin: readonly [x: number, y: number] = [46000, 516000];

const of = (kind: KindId, ...names: string[]): PlannedBuurt[] => names.map(name => ({name, kind}));

const lindenmeer: PlannedGemeente = {
  code: "GM9901",
  name: "Lindenmeer",
  postcodePrefix: "01",
  centre: [0, 0],
  reach: 2300,
  urbanity: 1,
  wijken: [
    {
      suffix: "00",
      name: "Wijk 00 Binnenstad",
      centre: [0, 0],
      radius: 560,
      buurten: [
        {name: "Oude Markt", kind: "centrum", at: [0, 0]},
        ...of(
          "centrum",
          "Kerkeiland",
          "Grachtenbocht-West",
          "Grachtenbocht-Oost",
          "Kop van 't Spinhuis",
          "Het Bolwerk"
        ),
        {name: "Touwslagersbuurt", kind: "vooroorlogs", story: "rustiger"},
        {name: "Academiehof", kind: "student"},
        {name: "Stationskwartier", kind: "centrum", story: "achteruit"}
      ]
    },
    {
      suffix: "01",
      name: "Wijk 01 Oost",
      centre: [1380, 320],
      radius: 640,
      buurten: [
        ...of("tuindorp", "Tuindorp De Vlinder", "Coöperatiehof"),
        {name: "Ambachtsbuurt", kind: "vooroorlogs", story: "ontspanning"},
        {name: "Seringenhoek", kind: "vooroorlogs", story: "ontspanning"},
        ...of("vooroorlogs", "Componistenkwartier", "Gieterijbuurt"),
        {name: "Ruïneveld", kind: "naoorlogs", story: "veerkracht"}
      ]
    },
    {
      suffix: "02",
      name: "Wijk 02 Zuidpoort",
      centre: [620, -1330],
      radius: 640,
      buurten: [
        {
          name: "Havikshorst-Zuid",
          kind: "naoorlogs",
          residents: 2480,
          story: "achteruit",
          nudge: {affluence: -0.7, vulnerability: 1.3, nuisance: 0.9, cohesion: -0.9}
        },
        {name: "Havikshorst-Noord", kind: "naoorlogs", nudge: {vulnerability: 0.8, nuisance: 0.9, cohesion: -0.4}},
        {name: "Zuidpoortflats", kind: "naoorlogs", story: "kwetsbaarder"},
        {name: "Rozemarijnbuurt", kind: "tuindorp", story: "ontspanning"},
        ...of("bloemkool", "De Wevershof"),
        ...of("vooroorlogs", "Poortstraten")
      ]
    },
    {
      suffix: "03",
      name: "Wijk 03 De Zwaluwhoek",
      centre: [-900, -1180],
      radius: 640,
      buurten: [
        ...of("bloemkool", "Zwaluwnest", "Gierzwaluwhof", "De Nok", "Het Dakpad"),
        {name: "Boerenzwaluw", kind: "bloemkool", story: "kwetsbaarder"},
        {name: "Huiszwaluw", kind: "naoorlogs", story: "ontspanning"}
      ]
    },
    {
      suffix: "04",
      name: "Wijk 04 West",
      centre: [-1420, 260],
      radius: 640,
      buurten: [
        ...of("vooroorlogs", "Molenwiek", "Westerbrink", "Brouwershoek"),
        {name: "Kattenrug", kind: "vooroorlogs", story: "rustiger"},
        ...of("tuindorp", "Pannenhoek"),
        {name: "Noten- en Kastanjebuurt", kind: "naoorlogs", story: "veerkracht"}
      ]
    },
    {
      suffix: "05",
      name: "Wijk 05 Noorderkwartier",
      centre: [-480, 1420],
      radius: 640,
      buurten: [
        {name: "Poolsterbuurt", kind: "naoorlogs", story: "veerkracht"},
        {name: "Kompasbuurt", kind: "naoorlogs", story: "achteruit"},
        ...of("naoorlogs", "Sextantlaan e.o.", "Logboekflats"),
        ...of("tuindorp", "Noorderdorp"),
        ...of("student", "Campus Noord")
      ]
    },
    {
      suffix: "AA",
      name: "Wijk AA Havenkwartier",
      centre: [860, 1500],
      radius: 520,
      buurten: [
        {name: "Oude Haven", kind: "nieuwbouw", story: "groei"},
        {name: "Gasfabriek", kind: "nieuwbouw", story: "groei"},
        {name: "Kraanbaan", kind: "nieuwbouw", story: "groei"},
        ...of("vooroorlogs", "Schippersbuurt")
      ]
    },
    {
      suffix: "06",
      name: "Wijk 06 Lindenrode",
      centre: [-2350, 1500],
      radius: 700,
      buurten: [
        {
          name: "Lindenrode-Park",
          kind: "villa",
          residents: 1120,
          nudge: {affluence: 0.6, vulnerability: -0.4, nuisance: -0.5, cohesion: 0.6}
        },
        ...of("villa", "Lindenrode-Laan", "Beukenhorst"),
        ...of("bloemkool", "Rodehof")
      ]
    },
    {
      suffix: "07",
      name: "Wijk 07 Plasoever",
      centre: [1900, -2250],
      radius: 760,
      buurten: [
        {name: "De Kade", kind: "vinex", story: "groei"},
        ...of("vinex", "Waterlinie", "De Steigers", "Rietoever"),
        {name: "Zilverplas", kind: "water"}
      ]
    },
    {
      suffix: "08",
      name: "Wijk 08 Bedrijventerreinen",
      centre: [2650, 1150],
      radius: 620,
      buurten: [
        {name: "Ambachtspark De Kaap", kind: "bedrijven", residents: 15},
        {name: "Bedrijvenpark Oostsluis", kind: "bedrijven", residents: 0},
        {name: "Distributiepark Rijzenoord", kind: "leeg"},
        {name: "Sluiswachtersbuurt", kind: "vooroorlogs", residents: 240}
      ]
    },
    {
      suffix: "09",
      name: "Wijk 09 Buitengebied Lindenmeer",
      centre: [-2500, -900],
      radius: 1000,
      buurten: [
        {name: "Polder De Lange Sloot", kind: "buitengebied"},
        {name: "Zwarteveense Plassen", kind: "natuur", residents: 5},
        {name: "Sportpark en Volkstuinen 't Lage Eind", kind: "bedrijven", residents: 20},
        {name: "Tichelhuizen", kind: "buitengebied"}
      ]
    },
    {
      suffix: "10",
      name: "Wijk 10 't Zand",
      centre: [-550, -2450],
      radius: 700,
      buurten: [
        ...of("bloemkool", "'t Zand-Oost", "'t Zand-West", "Duinpanhof"),
        ...of("vinex", "Helmgras"),
        {name: "De Stuifkuil", kind: "bloemkool", story: "achteruit"}
      ]
    }
  ]
};

const nieuwWaterhof: PlannedGemeente = {
  code: "GM9902",
  name: "Nieuw-Waterhof",
  postcodePrefix: "02",
  centre: [6200, -1700],
  reach: 1900,
  urbanity: 0.62,
  wijken: [
    {
      suffix: "01",
      name: "Wijk 01 Centrum",
      centre: [6200, -1700],
      radius: 620,
      buurten: [
        {name: "Waterhofplein", kind: "centrum", at: [0, 0]},
        ...of("nieuwbouw", "Raadhuiskwartier"),
        ...of("bloemkool", "Parkbuurt", "Hofbuurt"),
        {name: "Stationsbuurt", kind: "naoorlogs", story: "achteruit"}
      ]
    },
    {
      suffix: "02",
      name: "Wijk 02 Oud-Waterhof",
      centre: [4900, -900],
      radius: 620,
      buurten: [
        ...of("dorp", "Dorpsstraat", "Kerkenland"),
        ...of("tuindorp", "Het Rode Dorp"),
        ...of("vooroorlogs", "Spoorzijde")
      ]
    },
    {
      suffix: "03",
      name: "Wijk 03 De Rietkraag",
      centre: [6500, -350],
      radius: 660,
      buurten: [
        ...of("bloemkool", "Karekiet", "Lisdodde", "Waterral"),
        {name: "Roerdomp", kind: "bloemkool", story: "kwetsbaarder"},
        ...of("naoorlogs", "De Snip")
      ]
    },
    {
      suffix: "04",
      name: "Wijk 04 Schakelveld",
      centre: [7550, -1250],
      radius: 620,
      buurten: [
        {name: "Schakelveld-Noord", kind: "naoorlogs", story: "ontspanning"},
        {name: "Schakelveld-Zuid", kind: "naoorlogs", story: "veerkracht"},
        ...of("tuindorp", "Relaisbuurt"),
        ...of("bloemkool", "Zekeringhof")
      ]
    },
    {
      suffix: "05",
      name: "Wijk 05 Sterrentuin",
      centre: [7100, -2850],
      radius: 760,
      buurten: [
        ...of("vinex", "Grote Beer", "Kleine Beer", "Zuiderkruis", "Cassiopeia"),
        {name: "Melkweg", kind: "nieuwbouw", story: "groei"}
      ]
    },
    {
      suffix: "06",
      name: "Wijk 06 Parkzoom en Zandoever",
      centre: [5350, -2950],
      radius: 760,
      buurten: [
        ...of("villa", "Parkzoom"),
        ...of("vinex", "Zandoever-Noord", "Zandoever-Zuid"),
        ...of("bloemkool", "Zoomhof")
      ]
    },
    {
      suffix: "0A",
      name: "Wijk 0A Waterhofpolder",
      centre: [4200, -2500],
      radius: 800,
      buurten: [
        {name: "Waterhofpolder", kind: "buitengebied"},
        {name: "Glastuinen De Ververs", kind: "buitengebied", residents: 130},
        {name: "Bedrijventerrein Hofpoort", kind: "bedrijven", residents: 10}
      ]
    }
  ]
};

const wolkerveld: PlannedGemeente = {
  code: "GM9903",
  name: "'t Wolkerveld",
  postcodePrefix: "03",
  centre: [4300, 6300],
  reach: 1500,
  urbanity: 0.3,
  wijken: [
    {
      suffix: "00",
      name: "Wijk 00 Ganzerwoude",
      centre: [4300, 6300],
      radius: 700,
      buurten: [
        {name: "Ganzerwoude-Kern", kind: "dorp", at: [0, 0], residents: 1640},
        {name: "Ganzerwoude-Noord", kind: "dorp", at: [100, 720]},
        {name: "Nieuwe Brink", kind: "vinex", at: [700, -150], residents: 1180},
        {name: "Wolkerhof", kind: "tuindorp", at: [-620, -180], residents: 620, story: "ontspanning"},
        {name: "Bedrijvenpark De Wolk", kind: "bedrijven", at: [250, -720], residents: 0},
        {name: "Buitengebied Ganzerwoude", kind: "buitengebied", at: [1500, 1400]}
      ]
    },
    {
      suffix: "01",
      name: "Wijk 01 De Kievitsloo",
      centre: [900, 5200],
      radius: 600,
      buurten: [
        {name: "De Kievitsloo", kind: "dorp", at: [0, 0]},
        {name: "De Kievitsloo-Nieuwland", kind: "vinex", at: [560, 260], residents: 640},
        {name: "Buitengebied De Kievitsloo-Noord", kind: "buitengebied", at: [-250, 1350]},
        {name: "Buitengebied De Kievitsloo-Zuid", kind: "buitengebied", at: [-300, -1150]}
      ]
    },
    {
      suffix: "02",
      name: "Wijk 02 Het Lage Tichel",
      centre: [7700, 4300],
      radius: 600,
      buurten: [
        {name: "Het Lage Tichel", kind: "dorp", at: [0, 0]},
        {name: "Steenovens", kind: "tuindorp", at: [-540, 220], residents: 480, story: "kwetsbaarder"},
        {name: "Buitengebied Het Lage Tichel", kind: "buitengebied", at: [-350, -1300]},
        {name: "Tichelgaten", kind: "natuur", at: [1300, 500], residents: 0}
      ]
    },
    {
      suffix: "03",
      name: "Wijk 03 Sint-Odulfsdam",
      centre: [8100, 7600],
      radius: 600,
      buurten: [
        {name: "Sint-Odulfsdam", kind: "dorp", at: [0, 0]},
        {name: "Achter de Dam", kind: "dorp", at: [480, 420], residents: 410},
        {name: "Buitengebied Sint-Odulfsdam", kind: "buitengebied", at: [-1000, 900]},
        {
          name: "Verspreide huizen langs de Oude Tichelvaart en het Nieuwe Ganzerwoudse Kanaal",
          kind: "buitengebied",
          at: [300, -1500],
          residents: 210
        }
      ]
    },
    {
      suffix: "04",
      name: "Wijk 04 Klein-Brommelen",
      centre: [1900, 8300],
      radius: 600,
      buurten: [
        {name: "Klein-Brommelen", kind: "dorp", at: [0, 0], residents: 560},
        {name: "Buitengebied Klein-Brommelen", kind: "buitengebied", at: [-1100, 500]},
        {name: "Brommelse Heide", kind: "natuur", at: [900, 1100], residents: 5}
      ]
    },
    {
      suffix: "05",
      name: "Wijk 05 Ossenkoog en 's-Heer Aalmoesland",
      centre: [4800, 2500],
      radius: 700,
      buurten: [
        {name: "Ossenkoog", kind: "dorp", at: [0, 0], residents: 390},
        {name: "'s-Heer Aalmoesland", kind: "buitengebied", at: [-1500, 500]},
        {name: "Veendijk & Omstreken", kind: "buitengebied", at: [1500, 0]}
      ]
    }
  ]
};

/** The three invented gemeenten: a city, a commuter town and a rural one. */
export const plan: readonly PlannedGemeente[] = [lindenmeer, nieuwWaterhof, wolkerveld];
