import type {Aggregation, IndicatorDraft, Theme, Unit} from "./types.ts";
import {unitDefaults} from "./unit-defaults.ts";

const residents = {nl: "alle inwoners", en: "all residents"};
const households = {nl: "particuliere huishoudens", en: "private households"};
const dwellings = {nl: "woningen", en: "homes"};
const none: Aggregation<never> = {method: "none"};
const sum: Aggregation<never> = {method: "sum"};
const by = <const Weight extends string>(weight: Weight): Aggregation<Weight> => ({method: "weighted_mean", weight});
/** Of a count of persons that CBS rounds to tens, over residents, which it rounds to fives. */
const ofTens = {madeOf: {part: 10, whole: 5}, decimals: 0} as const;
/** Of crimes, which are counted one by one, over residents, which CBS rounds to fives. */
const ofCrimes = {madeOf: {part: 0, whole: 5}, decimals: 0} as const;
/** Births and deaths, which CBS gives in a thousand residents, to a whole number. */
const vitalEvents = {eventsPer: 1000, givenInSteps: 1, decimals: 0} as const;
const perResident = by("inwoners_count");
const perHousehold = by("huishoudens_count");

type Row<Id extends string = string, Weight extends string = string> = readonly [
  id: Id,
  unit: Unit,
  nl: string,
  en: string,
  definitionNl: string,
  definitionEn: string,
  population: IndicatorDraft["population"],
  aggregation: Aggregation<Weight>,
  more?: Partial<Omit<IndicatorDraft, "id" | "aggregation">>
];

type Weights<Rows extends readonly Row[]> = Extract<Rows[number][7], {method: "weighted_mean"}>["weight"];

const themed = <const Rows extends readonly Row[]>(
  theme: Theme,
  sourceId: IndicatorDraft["sourceId"],
  rows: Rows
): IndicatorDraft<Rows[number][0], Weights<Rows>>[] =>
  rows.map(([id, unit, nl, en, definitionNl, definitionEn, population, aggregation, more]) => ({
    id,
    theme,
    label: {nl, en},
    definition: {nl: definitionNl, en: definitionEn},
    unit,
    ...unitDefaults[unit],
    direction: "none",
    population,
    kind: "registered",
    sourceId,
    aggregation,
    schemeId: null,
    minimumResidents: 0,
    ...more
  }));

const bevolking = themed("bevolking", "cbs_kwb", [
  [
    "inwoners_count",
    "count",
    "inwoners",
    "residents",
    "Inwoners op 1 januari, volgens de Basisregistratie Personen.",
    "Residents on 1 January in the population register.",
    residents,
    sum
  ],
  [
    "inwoners_0_15_count",
    "count",
    "inwoners van 0 tot 15 jaar",
    "residents aged 0 to 15",
    "Inwoners jonger dan 15 jaar op 1 januari.",
    "Residents younger than 15 on 1 January.",
    residents,
    sum
  ],
  [
    "inwoners_15_25_count",
    "count",
    "inwoners van 15 tot 25 jaar",
    "residents aged 15 to 25",
    "Inwoners van 15 tot 25 jaar op 1 januari.",
    "Residents aged 15 to 25 on 1 January.",
    residents,
    sum
  ],
  [
    "inwoners_65_plus_count",
    "count",
    "inwoners van 65 jaar en ouder",
    "residents aged 65 and over",
    "Inwoners van 65 jaar of ouder op 1 januari.",
    "Residents aged 65 or over on 1 January.",
    residents,
    sum
  ],
  [
    "leeftijd_0_15_share",
    "share",
    "0 tot 15 jaar",
    "aged 0 to 15",
    "Deel van de inwoners dat jonger is dan 15 jaar.",
    "Share of residents younger than 15.",
    residents,
    perResident
  ],
  [
    "leeftijd_15_25_share",
    "share",
    "15 tot 25 jaar",
    "aged 15 to 25",
    "Deel van de inwoners van 15 tot 25 jaar.",
    "Share of residents aged 15 to 25.",
    residents,
    perResident
  ],
  [
    "leeftijd_25_45_share",
    "share",
    "25 tot 45 jaar",
    "aged 25 to 45",
    "Deel van de inwoners van 25 tot 45 jaar.",
    "Share of residents aged 25 to 45.",
    residents,
    perResident
  ],
  [
    "leeftijd_45_65_share",
    "share",
    "45 tot 65 jaar",
    "aged 45 to 65",
    "Deel van de inwoners van 45 tot 65 jaar.",
    "Share of residents aged 45 to 65.",
    residents,
    perResident
  ],
  [
    "leeftijd_65_plus_share",
    "share",
    "65 jaar en ouder",
    "aged 65 and over",
    "Deel van de inwoners dat 65 jaar of ouder is.",
    "Share of residents aged 65 or over.",
    residents,
    perResident
  ],
  [
    "geboorte_per_1000",
    "per_1000",
    "geboorten",
    "births",
    "Levend geboren kinderen per 1.000 inwoners in een jaar, in hele getallen.",
    "Live births per 1,000 residents in a year, in whole numbers.",
    residents,
    perResident,
    {range: [0, 1000], minimumResidents: 300, ...vitalEvents}
  ],
  [
    "sterfte_per_1000",
    "per_1000",
    "overledenen",
    "deaths",
    "Overleden inwoners per 1.000 inwoners in een jaar, in hele getallen. Een verpleeghuis in de buurt geeft een hoog cijfer.",
    "Deaths per 1,000 residents in a year, in whole numbers. A nursing home nearby makes this figure high.",
    residents,
    perResident,
    {range: [0, 1000], minimumResidents: 300, ...vitalEvents}
  ],
  [
    "bevolkingsdichtheid_per_km2",
    "per_km2",
    "bevolkingsdichtheid",
    "population density",
    "Inwoners per vierkante kilometer land.",
    "Residents per square kilometre of land.",
    residents,
    by("land_ha")
  ],
  [
    "land_ha",
    "ha",
    "oppervlakte land",
    "land area",
    "Oppervlakte land, in hectare.",
    "Land area in hectares.",
    {nl: "het grondgebied", en: "the territory"},
    sum
  ],
  [
    "adressendichtheid_per_km2",
    "per_km2",
    "omgevingsadressendichtheid",
    "surrounding address density",
    "Gemiddeld aantal adressen per vierkante kilometer in een cirkel van een kilometer rond elk adres.",
    "Average number of addresses per square kilometre within one kilometre of each address.",
    {nl: "adressen", en: "addresses"},
    perHousehold
  ],
  [
    "stedelijkheid_class",
    "class",
    "stedelijkheid",
    "degree of urbanisation",
    "Klasse van CBS naar adressendichtheid: 1 is zeer sterk stedelijk, 5 is niet stedelijk.",
    "CBS class by address density: 1 is very strongly urban, 5 is not urban.",
    {nl: "adressen", en: "addresses"},
    none
  ]
]);

const huishoudens = themed("huishoudens", "cbs_kwb", [
  [
    "huishoudens_count",
    "count",
    "huishoudens",
    "households",
    "Particuliere huishoudens op 1 januari.",
    "Private households on 1 January.",
    households,
    sum
  ],
  [
    "huishoudensgrootte_mean",
    "mean",
    "personen per huishouden",
    "persons per household",
    "Gemiddeld aantal personen in een huishouden.",
    "Average number of persons in a household.",
    households,
    perHousehold,
    {range: [1, 20]}
  ],
  [
    "eenpersoons_share",
    "share",
    "alleenwonenden",
    "one-person households",
    "Deel van de huishoudens dat uit één persoon bestaat.",
    "Share of households of one person.",
    households,
    perHousehold
  ],
  [
    "zonder_kinderen_share",
    "share",
    "huishoudens zonder kinderen",
    "households without children",
    "Deel van de huishoudens met meer personen en zonder thuiswonende kinderen.",
    "Share of households of two or more persons without children at home.",
    households,
    perHousehold
  ],
  [
    "met_kinderen_share",
    "share",
    "huishoudens met kinderen",
    "households with children",
    "Deel van de huishoudens met thuiswonende kinderen.",
    "Share of households with children at home.",
    households,
    perHousehold
  ],
  [
    "autos_per_huishouden_mean",
    "mean",
    "personenauto's per huishouden",
    "cars per household",
    "Personenauto's op naam van bewoners, gedeeld door het aantal huishoudens.",
    "Cars registered to residents, divided by the number of households.",
    households,
    perHousehold
  ]
]);

const wonen = themed("wonen", "cbs_kwb", [
  ["woningen_count", "count", "woningen", "homes", "Woningen op 1 januari.", "Dwellings on 1 January.", dwellings, sum],
  [
    "koopwoning_share",
    "share",
    "koopwoningen",
    "owner-occupied homes",
    "Deel van de woningen dat van de bewoner zelf is.",
    "Share of homes owned by the occupant.",
    dwellings,
    perHousehold
  ],
  [
    "huurwoning_share",
    "share",
    "huurwoningen",
    "rented homes",
    "Deel van de woningen dat wordt verhuurd.",
    "Share of homes that are rented.",
    dwellings,
    perHousehold
  ],
  [
    "corporatie_share",
    "share",
    "corporatiewoningen",
    "housing-association homes",
    "Deel van de woningen dat van een woningcorporatie is.",
    "Share of homes owned by a housing association.",
    dwellings,
    perHousehold
  ],
  [
    "overige_verhuur_share",
    "share",
    "huurwoningen van anderen",
    "other rented homes",
    "Deel van de woningen dat door anderen dan een corporatie wordt verhuurd.",
    "Share of homes let by owners other than a housing association.",
    dwellings,
    perHousehold
  ],
  [
    "eengezins_share",
    "share",
    "eengezinswoningen",
    "single-family houses",
    "Deel van de woningen dat een eengezinswoning is; de rest zijn appartementen.",
    "Share of homes that are houses; the rest are flats.",
    dwellings,
    perHousehold
  ],
  [
    "nieuwbouw_2000_share",
    "share",
    "gebouwd vanaf 2000",
    "built since 2000",
    "Deel van de woningen dat in 2000 of later is gebouwd.",
    "Share of homes built in 2000 or later.",
    dwellings,
    perHousehold
  ],
  [
    "nieuwbouw_10_jaar_share",
    "share",
    "gebouwd in de laatste tien jaar",
    "built in the last ten years",
    "Deel van de woningen dat in de tien jaar tot en met dit jaar is gebouwd.",
    "Share of homes built in the ten years up to and including this one.",
    dwellings,
    perHousehold
  ],
  [
    "leegstand_share",
    "share",
    "niet-bewoonde woningen (ook vakantiewoningen)",
    "unoccupied homes (holiday homes too)",
    "Deel van de woningen waarin volgens CBS niemand staat ingeschreven. Ook vakantiewoningen en tweede woningen tellen mee, dus dit is niet hetzelfde als leegstand.",
    "Share of homes in which, according to CBS, nobody is registered. Holiday and second homes count too, so this is not the same as vacancy.",
    dwellings,
    perHousehold
  ],
  [
    "woz_eur",
    "eur",
    "gemiddelde WOZ-waarde",
    "average property value (WOZ)",
    "Gemiddelde waarde van woningen volgens de Wet waardering onroerende zaken. CBS rondt af op duizend euro.",
    "Average value of homes for property tax. CBS rounds to a thousand euros.",
    dwellings,
    perHousehold,
    {range: [0, 20_000_000], roundedTo: 1000}
  ],
  [
    "gas_m3",
    "m3",
    "gasverbruik per woning",
    "gas use per home",
    "Gemiddelde levering van aardgas aan woningen in een jaar, in kubieke meter.",
    "Average supply of natural gas to homes in a year, cubic metres.",
    dwellings,
    none
  ],
  [
    "elektriciteit_kwh",
    "kwh",
    "stroomverbruik per woning",
    "electricity use per home",
    "Gemiddelde levering van elektriciteit aan woningen in een jaar, in kilowattuur.",
    "Average supply of electricity to homes in a year, kWh.",
    dwellings,
    none
  ]
]);

const inkomen = themed("inkomen", "cbs_kwb", [
  [
    "inkomen_per_inwoner_eur",
    "eur",
    "inkomen per inwoner",
    "income per resident",
    "Gemiddeld persoonlijk inkomen per inwoner in een jaar. CBS rondt af op honderd euro.",
    "Average personal income per resident in a year, rounded to a hundred euros.",
    residents,
    perResident,
    {roundedTo: 100}
  ],
  [
    "inkomen_huishouden_eur",
    "eur",
    "gestandaardiseerd inkomen van huishoudens",
    "standardised household income",
    "Gemiddeld besteedbaar inkomen van huishoudens, gecorrigeerd voor grootte en samenstelling.",
    "Average disposable income of households, adjusted for size and composition.",
    households,
    perHousehold,
    {roundedTo: 100}
  ],
  [
    "laag_inkomen_share",
    "share",
    "huishoudens met een laag inkomen",
    "low-income households",
    "Deel van de huishoudens met een inkomen onder de lage-inkomensgrens van CBS.",
    "Share of households below the low-income threshold of CBS.",
    households,
    perHousehold,
    {decimals: 1, direction: "lower_is_better"}
  ],
  [
    "sociaal_minimum_share",
    "share",
    "huishoudens rond het sociaal minimum",
    "households around the social minimum",
    "Deel van de huishoudens met een inkomen onder of rond het sociaal minimum.",
    "Share of households under or around the social minimum.",
    households,
    perHousehold,
    {decimals: 1, direction: "lower_is_better"}
  ],
  [
    "armoede_share",
    "share",
    "mensen in armoede",
    "people in poverty",
    "Deel van de inwoners in een huishouden met een inkomen onder de armoedegrens van CBS, SCP en Nibud en met weinig vermogen.",
    "Share of residents in a household with an income below the poverty line of CBS, SCP and Nibud and little wealth.",
    residents,
    perResident,
    {decimals: 1, direction: "lower_is_better"}
  ],
  [
    "arbeidsparticipatie_share",
    "share",
    "heeft betaald werk",
    "in paid work",
    "Deel van de inwoners van 15 tot 75 jaar met betaald werk (netto arbeidsparticipatie).",
    "Share of residents aged 15 to 75 in paid work.",
    {nl: "inwoners van 15 tot 75 jaar", en: "residents aged 15 to 75"},
    perResident,
    {direction: "higher_is_better"}
  ],
  [
    "bijstand_count",
    "count",
    "mensen met bijstand",
    "people on social assistance",
    "Personen met een algemene bijstandsuitkering, tot de AOW-leeftijd.",
    "Persons on general social assistance, up to pension age.",
    residents,
    sum,
    {direction: "lower_is_better", countedInTens: true}
  ],
  [
    "bijstand_per_1000",
    "per_1000",
    "mensen met bijstand per 1.000 inwoners",
    "people on social assistance per 1,000 residents",
    "Personen met een algemene bijstandsuitkering, per 1.000 inwoners van alle leeftijden.",
    "Persons on general social assistance per 1,000 residents of all ages.",
    residents,
    none,
    {kind: "computed", range: [0, 1000], direction: "lower_is_better", minimumResidents: 300, ...ofTens}
  ],
  [
    "ao_count",
    "count",
    "mensen met een arbeidsongeschiktheidsuitkering",
    "people on disability benefit",
    "Personen met een uitkering wegens arbeidsongeschiktheid.",
    "Persons on disability benefit.",
    residents,
    sum,
    {countedInTens: true}
  ],
  [
    "ao_per_1000",
    "per_1000",
    "arbeidsongeschiktheidsuitkeringen per 1.000 inwoners",
    "people on disability benefit per 1,000 residents",
    "Personen met een uitkering wegens arbeidsongeschiktheid, per 1.000 inwoners.",
    "Persons on disability benefit per 1,000 residents.",
    residents,
    none,
    {kind: "computed", range: [0, 1000], minimumResidents: 300, ...ofTens}
  ],
  [
    "ww_count",
    "count",
    "mensen met een WW-uitkering",
    "people on unemployment benefit",
    "Personen met een werkloosheidsuitkering.",
    "Persons on unemployment benefit.",
    residents,
    sum,
    {countedInTens: true}
  ],
  [
    "ww_per_1000",
    "per_1000",
    "WW-uitkeringen per 1.000 inwoners",
    "people on unemployment benefit per 1,000 residents",
    "Personen met een werkloosheidsuitkering, per 1.000 inwoners.",
    "Persons on unemployment benefit per 1,000 residents.",
    residents,
    none,
    {kind: "computed", range: [0, 1000], direction: "lower_is_better", minimumResidents: 300, ...ofTens}
  ],
  [
    "opleiding_laag_count",
    "count",
    "mensen met basisonderwijs, vmbo of mbo 1",
    "people with primary or lower secondary education",
    "Inwoners van 15 tot 75 jaar met ten hoogste basisonderwijs, vmbo of mbo 1.",
    "Residents aged 15 to 75 with at most primary or lower secondary education.",
    {nl: "inwoners van 15 tot 75 jaar", en: "residents aged 15 to 75"},
    sum
  ],
  [
    "opleiding_middelbaar_count",
    "count",
    "mensen met havo, vwo of mbo 2 tot 4",
    "people with upper secondary education",
    "Inwoners van 15 tot 75 jaar met havo, vwo of mbo 2, 3 of 4.",
    "Residents aged 15 to 75 with upper secondary education.",
    {nl: "inwoners van 15 tot 75 jaar", en: "residents aged 15 to 75"},
    sum
  ],
  [
    "opleiding_hoog_count",
    "count",
    "mensen met hbo of universiteit",
    "people with higher education",
    "Inwoners van 15 tot 75 jaar met hbo of universiteit.",
    "Residents aged 15 to 75 with tertiary education.",
    {nl: "inwoners van 15 tot 75 jaar", en: "residents aged 15 to 75"},
    sum
  ],
  [
    "opleiding_hoog_share",
    "share",
    "aandeel met hbo of universiteit",
    "share with higher education",
    "Deel van de inwoners van 15 tot 75 jaar met hbo of universiteit, van wie de opleiding bekend is.",
    "Share of residents aged 15 to 75 with tertiary education, among those whose education is known.",
    {nl: "inwoners van 15 tot 75 jaar", en: "residents aged 15 to 75"},
    none,
    {kind: "computed", madeOf: {part: 10, whole: 10}}
  ]
]);

const zorg = themed("gezondheid", "cbs_kwb", [
  [
    "jeugdzorg_share",
    "share",
    "jongeren met jeugdzorg",
    "young people in youth care",
    "Deel van de jongeren tot 23 jaar met jeugdzorg in natura.",
    "Share of young people up to 23 who receive youth care.",
    {nl: "jongeren tot 23 jaar", en: "young people up to 23"},
    none,
    {decimals: 1}
  ],
  [
    "wmo_per_1000",
    "per_1000",
    "Wmo-cliënten",
    "people with Wmo support",
    "Mensen met een voorziening uit de Wet maatschappelijke ondersteuning, per 1.000 inwoners.",
    "People with support under the Social Support Act, per 1,000 residents.",
    residents,
    perResident,
    {decimals: 0, range: [0, 1000]}
  ]
]);

const veiligheid = themed("veiligheid", "politie", [
  [
    "misdrijven_count",
    "count",
    "geregistreerde misdrijven",
    "registered crimes",
    "Misdrijven die in een jaar bij de politie zijn geregistreerd, naar de plek waar ze gebeurden.",
    "Crimes registered by the police in a year, by place of the offence.",
    {nl: "misdrijven op deze plek", en: "crimes in this place"},
    sum,
    {direction: "lower_is_better"}
  ],
  [
    "misdrijven_per_1000",
    "per_1000",
    "geregistreerde misdrijven per 1.000 inwoners",
    "registered crimes per 1,000 residents",
    "Misdrijven in een jaar per 1.000 inwoners van dat jaar. Waar veel mensen komen die er niet wonen, is dit cijfer hoog.",
    "Crimes in a year per 1,000 residents of that year. It is high where many people come who do not live there.",
    {nl: "misdrijven op deze plek", en: "crimes in this place"},
    none,
    {kind: "computed", direction: "lower_is_better", minimumResidents: 300, eventsPer: 1000, ...ofCrimes}
  ]
]);

const afstand = <const Id extends string>(
  id: Id,
  nl: string,
  en: string,
  whatNl: string,
  whatEn: string
): Row<Id, "inwoners_count"> => [
  id,
  "km",
  nl,
  en,
  `Gemiddelde afstand van inwoners over de weg tot ${whatNl}, in kilometer.`,
  `Average distance of residents along roads to ${whatEn}, in kilometres.`,
  residents,
  perResident,
  {kind: "computed", direction: "lower_is_better"}
];

const voorzieningen = themed("voorzieningen", "cbs_nabijheid", [
  afstand(
    "huisarts_km",
    "huisarts",
    "general practitioner",
    "de dichtstbijzijnde huisartsenpraktijk",
    "the nearest general practice"
  ),
  afstand("apotheek_km", "apotheek", "pharmacy", "de dichtstbijzijnde apotheek", "the nearest pharmacy"),
  afstand(
    "ziekenhuis_km",
    "ziekenhuis",
    "hospital",
    "het dichtstbijzijnde ziekenhuis, polikliniek inbegrepen",
    "the nearest hospital, outpatient clinics included"
  ),
  afstand(
    "supermarkt_km",
    "grote supermarkt",
    "large supermarket",
    "de dichtstbijzijnde grote supermarkt",
    "the nearest large supermarket"
  ),
  afstand(
    "dagelijkse_winkel_km",
    "winkel voor dagelijkse boodschappen",
    "shop for daily groceries",
    "de dichtstbijzijnde andere winkel voor dagelijkse levensmiddelen",
    "the nearest other food shop"
  ),
  afstand("cafe_km", "café", "café", "het dichtstbijzijnde café", "the nearest café"),
  afstand(
    "kinderdagverblijf_km",
    "kinderdagverblijf",
    "day nursery",
    "het dichtstbijzijnde kinderdagverblijf",
    "the nearest day nursery"
  ),
  afstand(
    "basisschool_km",
    "basisschool",
    "primary school",
    "de dichtstbijzijnde basisschool",
    "the nearest primary school"
  ),
  [
    "basisscholen_3km_mean",
    "mean",
    "basisscholen binnen 3 km",
    "primary schools within 3 km",
    "Gemiddeld aantal basisscholen binnen drie kilometer over de weg.",
    "Average number of primary schools within three kilometres by road.",
    residents,
    perResident,
    {kind: "computed"}
  ],
  afstand(
    "voortgezet_onderwijs_km",
    "middelbare school",
    "secondary school",
    "de dichtstbijzijnde school voor voortgezet onderwijs",
    "the nearest secondary school"
  ),
  afstand(
    "treinstation_km",
    "treinstation",
    "railway station",
    "het dichtstbijzijnde treinstation",
    "the nearest railway station"
  ),
  afstand("bibliotheek_km", "bibliotheek", "library", "de dichtstbijzijnde bibliotheek", "the nearest library"),
  afstand("zwembad_km", "zwembad", "swimming pool", "het dichtstbijzijnde zwembad", "the nearest swimming pool"),
  afstand("park_km", "park of plantsoen", "park", "het dichtstbijzijnde park of plantsoen", "the nearest park"),
  afstand(
    "groen_km",
    "openbaar groen",
    "public green",
    "het dichtstbijzijnde openbaar groen",
    "the nearest public green space"
  ),
  afstand(
    "sportterrein_km",
    "sportterrein",
    "sports ground",
    "het dichtstbijzijnde sportterrein",
    "the nearest sports ground"
  )
]);

/** Registered figures of CBS and the police, and the proximity of facilities. */
export const cbs = [...bevolking, ...huishoudens, ...wonen, ...inkomen, ...zorg, ...veiligheid, ...voorzieningen];
